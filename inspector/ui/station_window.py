"""The operator's window: shows what the line does, and passes on what the operator wants."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from inspector.core.frame import Picture
from inspector.core.image_file import read_picture
from inspector.core.inspection import RecipeId
from inspector.core.trigger import Trigger
from inspector.errors import CameraError, ImageError, InspectorError, RecipeError, TriggerError
from inspector.ui.barcode_scanner import BarcodeScanner
from inspector.ui.camera.camera_page import CameraPage
from inspector.ui.choices import RecipeChoice, SourceChoice
from inspector.ui.engineer_lock import EngineerLock
from inspector.ui.keys import KEYS, Action, KeyActions
from inspector.ui.languages import Language, LanguageSwitch
from inspector.ui.line_display import LineDisplay
from inspector.ui.navigation import Screen
from inspector.ui.options import WindowOptions
from inspector.ui.recipe_change import RecipeChange
from inspector.ui.screen_saver import ScreenSaver
from inspector.ui.settings_menu import SettingsMenu
from inspector.ui.source_chooser import SourceChooser
from inspector.ui.stall_watchdog import StallWatchdog
from inspector.ui.station_screen import StationScreen
from inspector.ui.style_sheet import style_sheet
from inspector.ui.theme import LIGHT, Palette, Theme
from inspector.ui.verdict_sounds import SoundChoice, VerdictSounds
from inspector.workers.camera_room import CameraRoom
from inspector.workers.sounds import SoundPlayer
from inspector.workers.station import Camera, LineState, StationController

if TYPE_CHECKING:
    from inspector.records.part_record import PartRecord
    from inspector.ui.records.records_screen import RecordsScreen
    from inspector.ui.teach.teach_screen import TeachScreen
    from inspector.workers.history import HistoryController
    from inspector.workers.teaching import TeachController

_FRAME_MS = 33
"""Shortest time between two updates of the screen."""
_TICK_MS = 50
"""Ages, clock and heart move on this often."""


class StationWindow(QMainWindow):
    """The station's one window.

    Everything it needs comes in: the controller that owns the line; ``recipes`` lists what can be loaded,
    ``open_folder`` makes a camera of a folder (both are quick and called in the GUI thread);
    ``sources`` are offered beside folders, ``source`` is what Start uses at first; ``settings``
    keep how the window was left; ``teaching`` is the wizard's controller, without one nothing can be taught
    here until :meth:`offer_teaching`; ``player`` makes the verdicts heard. The window closes the controllers and the
    player when it is closed, and ``room``, which has the cameras of this computer; without it there are none.
    """

    closing = Signal()
    """The window is about to close them; nobody can stop it any more."""

    def __init__(
        self,
        controller: StationController,
        *,
        theme: Theme,
        recipes: Callable[[], Sequence[RecipeChoice]],
        open_folder: Callable[[Path], Camera],
        settings: QSettings,
        languages: LanguageSwitch,
        teaching: TeachController | None = None,
        options: WindowOptions = WindowOptions(),  # noqa: B008 (frozen)
        screen_saver: ScreenSaver | None = None,
        player: SoundPlayer | None = None,
        sources: Sequence[SourceChoice] = (),
        source: SourceChoice | None = None,
        room: CameraRoom | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._theme = theme
        self._theme_of_teach: Theme | None = None
        self._theme_of_records: Theme | None = None
        self._recipes = recipes
        self._settings = settings
        self._languages = languages
        self._screen_saver = screen_saver
        self._start_when_loaded = False
        self.surface = StationScreen(theme)
        self._teaching: TeachController | None = None
        self._teach_wanted = False
        self._screens = QStackedWidget()
        self._screens.addWidget(self.surface)
        self.setCentralWidget(self._screens)
        self.display = LineDisplay(self.surface, controller, source, hold_fails=options.hold_fails)
        self.teach: TeachScreen | None = None
        self._history: HistoryController | None = None
        self.records: RecordsScreen | None = None
        self._room = room
        self.camera: CameraPage | None = None
        self.setMinimumSize(960, 600)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWindowTitle(self.tr("Inspector"))
        self._update_timer = QTimer(self, singleShot=True)
        self._update_timer.timeout.connect(self.refresh)
        self._tick_timer = QTimer(self, interval=_TICK_MS)
        self._tick_timer.timeout.connect(self._on_tick)
        self._tick_timer.start()
        header = self.surface.header
        self._source_chooser = SourceChooser(header.source, sources, open_folder, settings, room)
        player = SoundPlayer(None) if player is None else player
        self._sounds = VerdictSounds(player, options.sounds, controller.snapshot().latest_serial, self)
        self._settings_menu = SettingsMenu(header.settings, languages, self._sounds, has_cameras=room is not None)
        self._watchdog = StallWatchdog(self)
        self._lock = EngineerLock(self, self.surface.pin, options.engineer_pin)
        self._recipe_change = RecipeChange(self.surface, controller, recipes, self._lock)
        self._scanner = BarcodeScanner(self._listens_to_scanner, self)
        self._keys = self._key_actions()
        if options.show_stalls:
            self._watchdog.start()
        self._connect()
        self._restore()
        self._lock.fill_screen()
        self._on_recipe_loaded(controller.recipe)
        if teaching is not None:
            self.offer_teaching(teaching)
        self.setFocus()

    def _connect(self) -> None:
        controller, screen = self._controller, self.surface
        controller.inspected.connect(self._on_inspected)
        controller.state_changed.connect(self._on_state_changed)
        controller.recipe_loading.connect(self._on_recipe_loading)
        controller.recipe_loaded.connect(self._on_recipe_loaded)
        controller.fault_raised.connect(self._on_fault_raised)
        controller.source_finished.connect(self._on_source_finished)
        controller.source_opened.connect(self._on_source_opened)
        controller.source_lost.connect(lambda _fault: screen.faults.clear_of(CameraError))
        header = screen.header
        header.navigation.screen_wanted.connect(self.show_screen)
        header.start.clicked.connect(self.start_or_stop)
        header.trigger.clicked.connect(self.trigger)
        header.recipe.clicked.connect(self._recipe_change.ask)
        header.source.clicked.connect(self.ask_source)
        header.settings.clicked.connect(lambda: self._settings_menu.ask(self._theme))
        header.help.clicked.connect(self._toggle_help)
        header.full_screen.clicked.connect(self._lock.toggle_full_screen)
        self._source_chooser.source_chosen.connect(self.choose_source)
        self._settings_menu.palette_chosen.connect(self.use_palette)
        self._settings_menu.sounds_chosen.connect(self.use_sounds)
        self._settings_menu.language_chosen.connect(self.use_language)
        self._settings_menu.camera_wanted.connect(self.set_camera)
        self._watchdog.longest_grew.connect(header.show_longest_stall)
        screen.counters.reset_clicked.connect(self._on_reset_clicked)
        screen.film.part_picked.connect(self.display.look_at)
        screen.trend.part_picked.connect(self.display.look_at)
        screen.picture.back_to_live_clicked.connect(self.display.back_to_live)
        screen.picture.acknowledge_clicked.connect(self.display.acknowledge_held)
        screen.picture.decide_clicked.connect(self.decide)
        screen.picture.empty.button.clicked.connect(self._on_empty_clicked)
        screen.faults.acknowledged.connect(controller.stop)
        # Whoever had the keys gives them back, so that they reach the line again and no button.
        screen.confirm.closed.connect(self.setFocus)
        screen.pin.closed.connect(self.setFocus)
        self._recipe_change.left.connect(self.setFocus)
        self._scanner.scanned.connect(self._recipe_change.ask_for)
        self._scanner.cut_short.connect(self._on_scan_cut_short)

    def _restore(self) -> None:
        """How the window was left; what is damaged or missing keeps its default."""
        opacity = self._settings.value("picture/opacity", 70, int)
        self.surface.picture.tools.opacity.setValue(opacity if isinstance(opacity, int) else 70)
        geometry = self._settings.value("window/geometry")
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(1366, 768)
        self._apply_theme()

    def _apply_theme(self) -> None:
        self._theme = self._theme.fitted(self.size())
        # Each screen has its own sheet, and the one out of sight gets it when it is opened: half the stall.
        self.surface.setStyleSheet(style_sheet(self._theme))
        self.surface.apply_theme(self._theme)
        if self._teaches:
            self._apply_theme_to_teach()
        if self._looks_up:
            self._apply_theme_to_records()

        if self.camera is not None and self._screens.currentWidget() is self.camera:
            self.camera.apply_theme(self._theme)

    def _apply_theme_to_teach(self) -> None:
        if self.teach is not None and self._theme_of_teach != self._theme:
            self._theme_of_teach = self._theme
            self.teach.apply_theme(self._theme)

    def _apply_theme_to_records(self) -> None:
        if self.records is not None and self._theme_of_records != self._theme:
            self._theme_of_records = self._theme
            self.records.apply_theme(self._theme)

    # What the operator wants

    def use_palette(self, palette: Palette) -> None:
        """Other colours from now on, and the next time."""
        self._settings.setValue("window/theme", "light" if palette == LIGHT else "dark")
        self._theme = Theme(palette, self._theme.typeface, self._theme.scale)
        self._apply_theme()

    def use_sounds(self, choice: SoundChoice) -> None:
        """Other verdicts are heard from now on, and the next time."""
        self._settings.setValue("window/sounds", choice.value)
        self._sounds.choose(choice)

    def use_language(self, language: Language) -> None:
        """Another language from now on, and the next time."""
        self._settings.setValue("window/language", language.code)
        self._languages.speak(language)

    def set_good_scores(self, scores: NDArray[np.float32] | None) -> None:
        """Held-out raw scores (N,) of the loaded recipe's good parts; call it after each ``recipe_loaded``."""
        self.surface.score.set_good_scores(scores)

    def choose_source(self, source: SourceChoice) -> None:
        """What Start will use."""
        self.display.source = source
        self.display.finished = False
        self.refresh()
        if self.camera is not None:
            self.camera.look_at_source()

    def start_or_stop(self) -> None:
        """Whatever the start button says."""
        source = self.display.source
        if self._controller.state is LineState.RUNNING:
            self._controller.stop()
        elif self.display.can_start and source is not None:
            self.display.begin_run()
            self._controller.start(source.make_camera)

    def trigger(self) -> None:
        """A part is in front of the camera; nothing where the camera waits for no triggers."""
        if self._controller.takes_triggers:
            with suppress(TriggerError):  # the line is just being stopped
                self._controller.fire(Trigger())

    def acknowledge(self) -> None:
        """The fault that holds the line, else the failed part in view, else the newest fault."""
        if self.display.holds_part:
            self.display.acknowledge_held()
        else:
            self.surface.faults.acknowledge_first()

    def decide(self) -> None:
        """Look the rejected part in view up in the history, where its verdict is confirmed or overruled."""
        part = self.display.rejected_part
        if part is not None and self.records is not None:
            self._show_records()
            self.records.look_up(part.seq, part.captured_at)

    def show_screen(self, screen: Screen) -> None:
        """Inspect, or Teach once the engineer's PIN was entered; the line goes on either way."""
        if screen is Screen.TEACH:
            self._ask_engineer(self.tr("Teach a product"), self._open_teach)
        elif screen is Screen.RECORDS:
            self._open_records()
        elif self._teaches or self._looks_up:
            if self.teach is not None and self._teaches:
                self.teach.leave()
            self._screens.setCurrentWidget(self.surface)
            self.setFocus()
            # Somebody may have taught a product meanwhile.
            self.display.recipes_exist = bool(self._recipes())
            self.refresh()

    def _ask_engineer(self, purpose: str, then: Callable[[], None]) -> None:
        """The PIN is asked for on the operator's screen."""
        if self._looks_up and self._lock.has_pin:
            self.show_screen(Screen.INSPECT)
        self._lock.ask(purpose, then)

    def offer_history(self, history: HistoryController) -> None:
        """From now on the recorded parts can be looked up here; once for each window, which closes ``history``."""
        from inspector.ui.records.records_screen import RecordsScreen  # SQLAlchemy, and an operator starts without it

        self._history = history
        self.records = RecordsScreen(history, self._controller, self._theme)
        self._screens.addWidget(self.records)
        self.records.screen_wanted.connect(self.show_screen)
        self.records.learn_wanted.connect(self._on_learn_wanted)
        self.records.version_wanted.connect(self._on_version_wanted)
        self.surface.header.navigation.offer_history()
        self.display.has_history = True
        self._join_history_and_teaching()

    def _join_history_and_teaching(self) -> None:
        """Overruled parts can be learned where there are both, whichever comes last."""
        if self.records is not None:
            self.records.waiting.set_can_learn(self.teach is not None)
        if self.records is not None and self.teach is not None and self._teaching is not None:
            self.teach.header.navigation.offer_history()
            self._teaching.saved.connect(self._on_version_saved)

    def _open_records(self) -> None:
        if self.records is not None:
            self._show_records()
            self.records.enter()

    def _show_records(self) -> None:
        if self.teach is not None and self._teaches:
            self.teach.leave()
        if self.records is not None:
            self._apply_theme_to_records()
            self._screens.setCurrentWidget(self.records)

    @property
    def _looks_up(self) -> bool:
        return self.records is not None and self._screens.currentWidget() is self.records

    def _on_learn_wanted(self, name: str, records: list[PartRecord]) -> None:
        if self._history is not None:
            self._ask_engineer(
                self.tr("Teach overruled parts as good"), partial(self._history.copy_good_parts, name, records)
            )

    def _on_version_wanted(self, name: str, good: Path) -> None:
        self._open_teach()
        if self.teach is not None:
            self.teach.begin_version(name, (good,))

    def _on_version_saved(self, recipe: RecipeId) -> None:
        plan = None if self._teaching is None else self._teaching.plan
        if self._history is not None and plan is not None:
            self._history.note_learned(recipe, plan.good, plan.excluded)

    def offer_teaching(self, teaching: TeachController) -> None:
        """From now on products can be taught here; once for each window."""
        from inspector.ui.teach.teach_screen import TeachScreen  # seconds, and an operator starts without it

        self._teaching = teaching
        self.teach = TeachScreen(teaching, self._controller, self._recipes, lambda: self.display.source, self._theme)
        self._screens.addWidget(self.teach)
        self.teach.screen_wanted.connect(self.show_screen)
        self.teach.line_wanted.connect(self._on_line_wanted)
        self.teach.start_wanted.connect(self._on_start_wanted)
        self._join_history_and_teaching()
        if self._teach_wanted:
            self._open_teach()

    def tell(self, error: InspectorError) -> None:
        """Something went wrong beside the line: a strip says so until it is dismissed."""
        self.surface.faults.add(error)

    def _open_teach(self) -> None:
        self._teach_wanted = self.teach is None  # it comes once it is there
        if self._teach_wanted:
            self.surface.notice.say(self.tr("Teach opens as soon as Inspector is ready"))
        if self.teach is not None:
            self._apply_theme_to_teach()
            self._screens.setCurrentWidget(self.teach)
            self.teach.enter()

    @property
    def _teaches(self) -> bool:
        return self.teach is not None and self._screens.currentWidget() is self.teach

    def _on_line_wanted(self, recipe: RecipeId) -> None:
        self._controller.load_recipe(recipe.name, recipe.version)

    def _on_start_wanted(self) -> None:
        """Start with the recipe that was taught, once it is loaded."""
        self._start_when_loaded = self._controller.loading is not None
        if not self._start_when_loaded:
            self.start_or_stop()

    def ask_source(self) -> None:
        """Let the operator choose where pictures come from."""
        self._lock.ask(self.tr("Change the source"), lambda: self._source_chooser.ask(self._theme))

    def set_camera(self) -> None:
        """Open the camera page, once the engineer's PIN was entered."""
        if self._room is not None:
            self._lock.ask(self.tr("Set the camera"), self._open_camera)

    def _open_camera(self) -> None:
        if self._room is None:
            return
        if self.camera is None:
            self.camera = CameraPage(
                self._room.desk, self._controller, lambda: self.display.source, self._reference, self._theme
            )
            self.camera.left.connect(self._leave_camera)
            self.camera.source_wanted.connect(self._on_source_wanted_for_camera)
            self._screens.addWidget(self.camera)
        self.camera.apply_theme(self._theme)
        self._screens.setCurrentWidget(self.camera)
        self.camera.enter()

    def _leave_camera(self) -> None:
        self._screens.setCurrentWidget(self.surface)
        self.setFocus()

    def _on_source_wanted_for_camera(self) -> None:
        if self.camera is not None:
            self._source_chooser.ask(self._theme, self.camera.source_button)

    def _reference(self) -> Picture | None:
        """A good part of the recipe on the line as the camera saw it."""
        recipe = self.display.recipe
        if recipe is None or recipe.reference is None:
            return None
        try:
            return read_picture(recipe.reference)
        except ImageError as error:
            self.tell(error)
            return None

    # What the line says

    def refresh(self) -> None:
        """Bring the screen up to the newest snapshot."""
        self.display.refresh()
        self._sounds.take_in(self.display.snapshot.recent)

    def _on_inspected(self) -> None:
        if not self._update_timer.isActive():
            since_ms = 1000 * (time.monotonic() - self.display.updated_at_s)
            self._update_timer.start(max(0, round(_FRAME_MS - since_ms)))

    def _on_state_changed(self, state: LineState) -> None:
        if state is LineState.FAULT:
            self.surface.faults.hold_newest()
        else:
            self.display.fault = None
            self.surface.faults.line_released()
        if self._screen_saver is not None:
            self._screen_saver.set_inhibited(state in (LineState.RUNNING, LineState.STOPPING))
        self.refresh()

    def _on_fault_raised(self, error: InspectorError) -> None:
        self._start_when_loaded = False
        self.display.fault = error
        self.surface.faults.add(error, holds_line=self._controller.state is LineState.FAULT)
        self.refresh()

    def _on_recipe_loading(self, name: str) -> None:
        self.refresh()

    def _on_recipe_loaded(self, recipe: RecipeId | None) -> None:
        known = self._recipes()
        self.display.recipes_exist = bool(known)
        self.display.recipe = None
        if recipe is not None:
            self.display.recipe = next((choice for choice in known if choice.id == recipe), RecipeChoice(recipe))
            self.surface.faults.clear_of(RecipeError)
        self.surface.score.set_good_scores(None)
        self.refresh()
        if self._start_when_loaded and self._controller.state is not LineState.RUNNING:
            self._start_when_loaded = False
            self.start_or_stop()

    def _on_source_opened(self, _name: str) -> None:
        """Also a lost one that delivers again: what it was missed for is over."""
        self.display.fault = None
        self.surface.faults.clear_of(CameraError)
        self.refresh()

    def _on_source_finished(self) -> None:
        self.display.finished = True
        self.refresh()

    def _on_tick(self) -> None:
        self.surface.header.tick()
        self.surface.banner.tick()
        if not self._update_timer.isActive():
            self.display.tick()

    # Choosing

    def _on_empty_clicked(self) -> None:
        """The button of the empty state: whatever is missing first."""
        if self._controller.recipe is None and not self.display.recipes_exist:
            self.show_screen(Screen.TEACH)
        elif self._controller.recipe is None:
            self._recipe_change.ask()
        elif self.display.source is None:
            self.ask_source()
        else:
            self.start_or_stop()

    def _on_reset_clicked(self) -> None:
        question = self.tr("Set all counters to nought? {count} parts were counted.")
        count = self.display.snapshot.counters.inspected
        self.surface.confirm.ask(
            question.format(count=count), self.tr("Reset"), self.tr("Keep counting"), self._controller.reset_counters
        )

    # Keys

    def _key_actions(self) -> KeyActions:
        picture, display = self.surface.picture, self.display
        deeds: dict[Action, Callable[[], object]] = {
            Action.START_STOP: self.start_or_stop,
            Action.TRIGGER: self.trigger,
            Action.HEAT: picture.tools.heat.toggle,
            Action.FIT: picture.view.fit,
            Action.ONE_TO_ONE: picture.view.one_to_one,
            Action.ZOOM_IN: partial(picture.view.zoom_by, 1.25),
            Action.ZOOM_OUT: partial(picture.view.zoom_by, 0.8),
            Action.NEWER: partial(display.step, -1),
            Action.OLDER: partial(display.step, 1),
            Action.LIVE: self._leave,
            Action.ACKNOWLEDGE: self.acknowledge,
            Action.DECIDE: self.decide,
            Action.RECIPES: self._recipe_change.ask,
            Action.FULL_SCREEN: self._lock.toggle_full_screen,
            Action.HELP: self._toggle_help,
        }
        return KeyActions(deeds, picture.view.set_comparing)

    def _listens_to_scanner(self) -> bool:
        """Where somebody writes, a barcode is text like any other."""
        writing = QApplication.focusWidget()
        takes_text = writing is not None and writing.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        return self.surface.isVisible() and not takes_text

    def _on_scan_cut_short(self, text: str) -> None:
        notice = self.tr("“{text}” came without Enter. Set the scanner to end each barcode with Enter")
        self.surface.notice.say(notice.format(text=text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._teaches or self._looks_up:
            self._press_elsewhere(event)
        elif self.surface.help.isVisible():
            self.surface.help.hide()
        elif not self._keys.press(event):
            super().keyPressEvent(event)

    def _press_elsewhere(self, event: QKeyEvent) -> None:
        """The keys of the line are none here, but for the one that leaves the full screen."""
        if KEYS.get(Qt.Key(event.key())) is Action.FULL_SCREEN and not event.isAutoRepeat():
            self.show_screen(Screen.INSPECT)
            self._lock.toggle_full_screen()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if not self._keys.release(event):
            super().keyReleaseEvent(event)

    def _leave(self) -> None:
        """Escape: out of the question, else back to live, else out of full screen."""
        if self.surface.recipes.isVisible():
            self._recipe_change.leave()
        elif self.surface.confirm.isVisible():
            self.surface.confirm.dismiss()
        elif self.display.looking_back:
            self.display.back_to_live()
        elif self.isFullScreen():
            self._lock.toggle_full_screen()

    def _toggle_help(self) -> None:
        self.surface.show_overlay(self.surface.help, not self.surface.help.isVisible())

    # The window itself

    def close_for_good(self) -> None:
        """Close without asking for the PIN: the computer ends the program."""
        self._lock.let_go()
        self.close()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._scanner.watch(self.windowHandle())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._theme.fitted(event.size()) != self._theme:
            self._apply_theme()
            self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setWindowTitle(self.tr("Inspector"))
            self.display.forget_what_is_shown()
            self.refresh()
            self.surface.update()
        elif event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            # The release of a held key goes to whoever has the focus now.
            self.surface.picture.view.set_comparing(False)
        elif event.type() == QEvent.Type.ActivationChange and self._controller.recipe is None:
            # Somebody may have taught a product meanwhile.
            self.display.recipes_exist = bool(self._recipes())
            self.refresh()
        elif event.type() == QEvent.Type.WindowStateChange:
            self._lock.on_window_state_changed()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._lock.lets_close():
            # The PIN is asked for on the operator's screen.
            self.show_screen(Screen.INSPECT)
            event.ignore()
            return
        self.closing.emit()
        if self.teach is not None:
            self.teach.close_down()
        self._tick_timer.stop()
        self._update_timer.stop()
        self._watchdog.stop()
        self._settings.setValue("window/geometry", self.saveGeometry())
        self._settings.setValue("picture/opacity", self.surface.picture.tools.opacity.value())
        if self._screen_saver is not None:
            self._screen_saver.set_inhibited(False)
        if self._teaching is not None:
            self._teaching.close()
        if self._history is not None:
            self._history.close()
        self._sounds.close()
        if self._room is not None:
            self._room.close()
        self._controller.close()
        event.accept()
