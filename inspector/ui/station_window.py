"""The operator's window: shows what the line does, and passes on what the operator wants."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QSettings, Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from inspector.core.inspection import RecipeId
from inspector.core.line import LineSnapshot, RecentPart
from inspector.errors import InspectorError, RecipeError
from inspector.ui.banner import Banner
from inspector.ui.banner_state import LineView, live_banner, past_banner
from inspector.ui.choice_menu import ChoiceMenu
from inspector.ui.choices import RecipeChoice, SourceChoice
from inspector.ui.confirm_strip import ConfirmStrip
from inspector.ui.counters import CountersPanel
from inspector.ui.fault_strip import FaultStrip
from inspector.ui.film_strip import FilmStrip
from inspector.ui.header import Header
from inspector.ui.help_overlay import HelpOverlay
from inspector.ui.keys import KEYS, Action
from inspector.ui.nothing_yet import nothing_yet
from inspector.ui.picture_pane import PicturePane
from inspector.ui.score_bar import ScoreBar
from inspector.ui.source_chooser import SourceChooser
from inspector.ui.style_sheet import style_sheet
from inspector.ui.theme import Theme
from inspector.ui.trend import Trend
from inspector.workers.station import Camera, LineState, StationController

_FRAME_MS = 33
"""Shortest time between two updates of the screen."""
_WITH_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_REPEATING = (Action.NEWER, Action.OLDER, Action.ZOOM_IN, Action.ZOOM_OUT)
_TICK_MS = 100
"""Ages, clock and heart move on this often."""


class StationWindow(QMainWindow):
    """The station's one window.

    Everything it needs comes in: the controller that owns the line; ``recipes`` lists what can be loaded,
    ``open_folder`` makes a camera of a folder (both are quick and called in the GUI thread);
    ``sources`` are offered beside folders, ``source`` is what Start uses at first; ``settings``
    keep how the window was left. The window closes the controller when it is closed.
    """

    def __init__(
        self,
        controller: StationController,
        *,
        theme: Theme,
        recipes: Callable[[], Sequence[RecipeChoice]],
        open_folder: Callable[[Path], Camera],
        settings: QSettings,
        sources: Sequence[SourceChoice] = (),
        source: SourceChoice | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._theme = theme
        self._recipes = recipes
        self._settings = settings
        self._source = source
        self._snapshot: LineSnapshot = controller.snapshot()
        self._serial_before_run = self._snapshot.latest_serial
        self._shown_serial = self._snapshot.latest_serial
        self._shown_part: int | None = None
        self._looking_at: RecentPart | None = None
        self._fault: InspectorError | None = None
        self._finished = False
        self._recipe: RecipeChoice | None = None
        self._build()
        self._source_chooser = SourceChooser(self.header.source, sources, open_folder, settings)
        self._connect()
        self._restore()
        self._on_recipe_loaded(controller.recipe)
        self.setFocus()

    # Building

    def _build(self) -> None:
        theme = self._theme
        self._screen = QWidget()
        self._screen.setObjectName("screen")
        self.header = Header(theme)
        self.faults = FaultStrip(theme)
        self.confirm = ConfirmStrip()
        self.banner = Banner(theme)
        self.picture = PicturePane(theme)
        self.score = ScoreBar(theme)
        self.counters = CountersPanel(theme)
        self.trend = Trend(theme)
        self.film = FilmStrip(theme)
        self._side = QVBoxLayout()
        for panel, stretch in ((self.score, 3), (self.counters, 4), (self.trend, 4)):
            self._side.addWidget(panel, stretch)
        self._middle = QHBoxLayout()
        self._middle.addWidget(self.picture, 2)
        self._middle.addLayout(self._side, 1)
        self._body = QVBoxLayout()
        for widget in (self.faults, self.confirm, self.banner):
            self._body.addWidget(widget)
        self._body.addLayout(self._middle, 1)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.film)
        self._column = column = QVBoxLayout(self._screen)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(self._body, 1)
        column.addLayout(self._foot)
        self.setCentralWidget(self._screen)
        self.help = HelpOverlay(theme, self._screen)
        self.setMinimumSize(960, 600)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWindowTitle(self.tr("Inspector"))
        self._update_timer = QTimer(self, singleShot=True)
        self._update_timer.timeout.connect(self.refresh)
        self._updated_at = 0.0
        self._tick_timer = QTimer(self, interval=_TICK_MS)
        self._tick_timer.timeout.connect(self._on_tick)
        self._tick_timer.start()

    def _connect(self) -> None:
        controller = self._controller
        controller.inspected.connect(self._on_inspected)
        controller.state_changed.connect(self._on_state_changed)
        controller.recipe_loading.connect(self._on_recipe_loading)
        controller.recipe_loaded.connect(self._on_recipe_loaded)
        controller.fault_raised.connect(self._on_fault_raised)
        controller.source_finished.connect(self._on_source_finished)
        self.header.start.clicked.connect(self.start_or_stop)
        self.header.recipe.clicked.connect(self._on_recipe_clicked)
        self.header.source.clicked.connect(self._on_source_clicked)
        self._source_chooser.source_chosen.connect(self.choose_source)
        self.header.help.clicked.connect(self._toggle_help)
        self.header.full_screen.clicked.connect(self._toggle_full_screen)
        self.counters.reset_clicked.connect(self._on_reset_clicked)
        self.film.part_picked.connect(self.look_at)
        self.trend.part_picked.connect(self.look_at)
        self.picture.back_to_live_clicked.connect(self.back_to_live)
        self.picture.empty.button.clicked.connect(self._on_empty_clicked)
        self.faults.acknowledged.connect(self._on_fault_acknowledged)

    def _restore(self) -> None:
        """How the window was left; what is damaged or missing keeps its default."""
        opacity = self._settings.value("picture/opacity", 70, int)
        self.picture.tools.opacity.setValue(opacity if isinstance(opacity, int) else 70)
        geometry = self._settings.value("window/geometry")
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(1366, 768)
        self._apply_theme()

    def _apply_theme(self) -> None:
        self._theme = theme = self._theme.fitted(self.size())
        self.setStyleSheet(style_sheet(theme))
        margin, gap = theme.px(24), theme.px(16)
        edge = self.film.edge(theme)
        self._body.setContentsMargins(margin, gap, margin, gap - edge)
        self._foot.setContentsMargins(margin - edge, 0, margin - edge, gap - edge)
        self._body.setSpacing(gap)
        self._middle.setSpacing(theme.px(20))
        self._side.setSpacing(gap)
        for widget in (
            self.header,
            self.faults,
            self.confirm,
            self.banner,
            self.picture,
            self.score,
            self.counters,
            self.trend,
            self.film,
            self.help,
        ):
            widget.apply_theme(theme)

    # What the operator wants

    def set_good_scores(self, scores: NDArray[np.float32] | None) -> None:
        """Held-out raw scores (N,) of the loaded recipe's good parts; call it after each ``recipe_loaded``."""
        self.score.set_good_scores(scores)

    def choose_source(self, source: SourceChoice) -> None:
        """What Start will use."""
        self._source = source
        self._finished = False
        self.refresh()

    def start_or_stop(self) -> None:
        """Whatever the start button says."""
        if self._controller.state is LineState.RUNNING:
            self._controller.stop()
        elif self.header.start.isEnabled() and self._source is not None:
            self._finished = False
            self._serial_before_run = self._snapshot.latest_serial
            self.back_to_live()
            self._controller.start(self._source.make_camera)

    def look_at(self, serial: int) -> None:
        """Freeze the view on a part of the film strip; the line runs on."""
        for part in self._snapshot.recent:
            if part.serial == serial:
                self._looking_at = part
                self.refresh()
                return

    def back_to_live(self) -> None:
        """Show the newest part again, and each that comes."""
        self._looking_at = None
        self.refresh()

    # What the line says

    def _on_inspected(self) -> None:
        if not self._update_timer.isActive():
            since_ms = 1000 * (time.monotonic() - self._updated_at)
            self._update_timer.start(max(0, round(_FRAME_MS - since_ms)))

    def _on_state_changed(self, state: LineState) -> None:
        if state is LineState.FAULT:
            self.faults.hold_newest()
        else:
            self._fault = None
            self.faults.line_released()
        self.refresh()

    def _on_fault_raised(self, error: InspectorError) -> None:
        self._fault = error
        self.faults.add(error, holds_line=self._controller.state is LineState.FAULT)
        self.refresh()

    def _on_recipe_loading(self, name: str) -> None:
        self.refresh()

    def _on_recipe_loaded(self, recipe: RecipeId | None) -> None:
        self._recipe = None
        if recipe is not None:
            known = [choice for choice in self._recipes() if choice.id == recipe]
            self._recipe = known[0] if known else RecipeChoice(recipe)
            self.faults.clear_of(RecipeError)
        self.score.set_good_scores(None)
        self.refresh()

    def _on_source_finished(self) -> None:
        self._finished = True
        self.refresh()

    def _on_tick(self) -> None:
        self.header.tick()
        self.banner.tick()
        if self._controller.state is not LineState.RUNNING or self._update_timer.isActive():
            return
        # The next part may have been triggered since: then the verdict of the last one must go.
        snapshot = self._controller.snapshot()
        if snapshot.latest_serial != self._shown_serial:
            self.refresh()
        else:
            self._snapshot = snapshot
            self._show_banner()

    # Showing it

    def refresh(self) -> None:
        """Bring the screen up to the newest snapshot; older ones are never painted."""
        self._updated_at = time.monotonic()
        self._snapshot = snapshot = self._controller.snapshot()
        state = self._controller.state
        running = state is LineState.RUNNING
        if snapshot.latest_serial != self._shown_serial:
            self.banner.beat()
        self.banner.set_alive(running)
        self._show_banner()
        self._show_part()
        selected = self._looking_at.serial if self._looking_at is not None else None
        self.film.show_parts(snapshot.recent, selected)
        limits = snapshot.latest.limits if snapshot.latest is not None else self._controller.limits
        self.trend.show_trend(snapshot.trend, limits, selected)
        self.counters.show_counters(snapshot, self._controller.device)
        source = self._source
        self.header.show_recipe(self._recipe, self._controller.loading)
        self.header.show_source(
            source.title if source else "", source.detail if source else "", state in (LineState.IDLE, LineState.FAULT)
        )
        ready = source is not None and self._controller.recipe is not None
        self.header.show_line(state, self._controller.source if running else "", self._controller.device, ready)
        self._shown_serial = snapshot.latest_serial

    def _show_banner(self) -> None:
        live = live_banner(
            LineView(
                state=self._controller.state,
                snapshot=self._snapshot,
                has_recipe=self._controller.recipe is not None,
                source=self._source.title if self._source is not None else "",
                now_ns=time.perf_counter_ns(),
                in_this_run=self._snapshot.latest_serial > self._serial_before_run,
                fault=self._fault,
                loading=self._controller.loading,
                finished=self._finished,
            )
        )
        if self._looking_at is not None:
            live = past_banner(self._looking_at, live, self._controller.state is LineState.RUNNING)
        self.banner.show_state(live)

    def _show_part(self) -> None:
        part, latest = self._looking_at, self._snapshot.latest
        if part is not None:
            if self._shown_part != part.serial:
                self.picture.show_past(part)
                self._shown_part = part.serial
            limits = part.inspection.limits if part.inspection is not None else self._controller.limits
            self.score.show_score(part.percent, part.verdict, limits)
            running = self._controller.state is LineState.RUNNING
            text = self.tr("Looking at part {number}, line runs on") if running else self.tr("Looking at part {number}")
            self.picture.set_past_text(text.format(number=part.seq))
            return
        self.picture.set_past_text("")
        if latest is not None:
            if self._shown_part != self._snapshot.latest_serial:
                self.picture.show_inspection(latest)
                self._shown_part = self._snapshot.latest_serial
            self.score.show_score(latest.percent, latest.verdict, latest.limits)
        else:
            self.score.show_score(None, None, self._controller.limits)
            self._show_nothing_yet()

    def _show_nothing_yet(self) -> None:
        has_recipe = self._controller.recipe is not None
        missing = nothing_yet(
            loading=self._controller.loading is not None,
            has_recipe=has_recipe,
            recipes=not has_recipe and bool(self._recipes()),
            source=self._source.title if self._source is not None else "",
            running=self._controller.state is LineState.RUNNING,
        )
        self.picture.show_empty(missing.icon_name, missing.title, missing.text, missing.button)

    # Choosing

    def _on_empty_clicked(self) -> None:
        """The button of the empty state: whatever is missing first."""
        if self._controller.recipe is None:
            self._on_recipe_clicked()
        elif self._source is None:
            self._on_source_clicked()
        else:
            self.start_or_stop()

    def _on_recipe_clicked(self) -> None:
        menu = ChoiceMenu(self._theme, self.header.recipe)
        for choice in self._recipes():
            action = QAction(str(choice.id), menu)
            action.setCheckable(True)
            action.setChecked(choice.id == self._controller.recipe)
            action.triggered.connect(partial(self._on_recipe_chosen, choice.id))
            menu.addAction(action)
        if menu.isEmpty():
            menu.addAction(self.tr("No recipe yet: teach a product first")).setEnabled(False)
        menu.open_under_button()

    def _on_recipe_chosen(self, recipe: RecipeId) -> None:
        load = partial(self._controller.load_recipe, recipe.name, recipe.version)
        if self._controller.recipe is None:
            load()
        elif recipe != self._controller.recipe:
            question = self.tr("Inspect with {new} instead of {old}?")
            question = question.format(new=recipe, old=self._controller.recipe)
            self.confirm.ask(question, self.tr("Change the recipe"), self.tr("Keep"), load)

    def _on_source_clicked(self) -> None:
        self._source_chooser.ask(self._theme)

    def _on_reset_clicked(self) -> None:
        question = self.tr("Set all counters to nought? {count} parts were counted.")
        count = self._snapshot.counters.inspected
        self.confirm.ask(
            question.format(count=count), self.tr("Reset"), self.tr("Keep counting"), self._controller.reset_counters
        )

    def _on_fault_acknowledged(self) -> None:
        self._controller.stop()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = KEYS.get(Qt.Key(event.key()))
        if self.help.isVisible():
            self.help.hide()
            return
        if action is None or event.modifiers() & _WITH_MODIFIERS:
            super().keyPressEvent(event)
        elif action is Action.COMPARE:
            if not event.isAutoRepeat():
                self.picture.view.set_comparing(True)
        elif not event.isAutoRepeat() or action in _REPEATING:
            self._act(action)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if KEYS.get(Qt.Key(event.key())) is Action.COMPARE and not event.isAutoRepeat():
            self.picture.view.set_comparing(False)
        else:
            super().keyReleaseEvent(event)

    def _act(self, action: Action) -> None:
        view = self.picture.view
        deeds: dict[Action, Callable[[], object]] = {
            Action.START_STOP: self.start_or_stop,
            Action.HEAT: self.picture.tools.heat.toggle,
            Action.FIT: view.fit,
            Action.ONE_TO_ONE: view.one_to_one,
            Action.ZOOM_IN: partial(view.zoom_by, 1.25),
            Action.ZOOM_OUT: partial(view.zoom_by, 0.8),
            Action.NEWER: partial(self._step, -1),
            Action.OLDER: partial(self._step, 1),
            Action.LIVE: self._leave,
            Action.FULL_SCREEN: self._toggle_full_screen,
            Action.HELP: self._toggle_help,
        }
        deeds[action]()

    def _step(self, by: int) -> None:
        """Through the film strip; newer than the newest is live."""
        recent = self._snapshot.recent
        at = -1
        if self._looking_at is not None:
            serials = [part.serial for part in recent]
            known = self._looking_at.serial in serials
            at = serials.index(self._looking_at.serial) if known else len(serials)
        if at + by < 0:
            self.back_to_live()
        elif recent:
            self.look_at(recent[min(at + by, len(recent) - 1)].serial)

    def _leave(self) -> None:
        """Escape: out of the question, else back to live, else out of full screen."""
        if self.confirm.isVisible():
            self.confirm.dismiss()
        elif self._looking_at is not None:
            self.back_to_live()
        elif self.isFullScreen():
            self.showNormal()

    def _toggle_full_screen(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def _toggle_help(self) -> None:
        self.help.setVisible(not self.help.isVisible())
        self.help.raise_()

    # The window itself

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._theme.fitted(event.size()) != self._theme:
            self._apply_theme()
            self.refresh()
        self._arrange_help()

    def _arrange_help(self) -> None:
        """Below the banner, which must stay readable whatever is open."""
        self._column.activate()
        top = self.banner.geometry().bottom() + 1
        self.help.setGeometry(0, top, self._screen.width(), self._screen.height() - top)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setWindowTitle(self.tr("Inspector"))
            self._shown_part = None
            self.refresh()
        elif event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            # The release of a held key goes to whoever has the focus now.
            self.picture.view.set_comparing(False)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._tick_timer.stop()
        self._update_timer.stop()
        self._settings.setValue("window/geometry", self.saveGeometry())
        self._settings.setValue("picture/opacity", self.picture.tools.opacity.value())
        self._controller.close()
        event.accept()
