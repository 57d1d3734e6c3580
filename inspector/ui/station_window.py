"""The operator's window: shows what the line does, and passes on what the operator wants."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from inspector.core.inspection import RecipeId
from inspector.core.line import RecentPart
from inspector.errors import InspectorError
from inspector.ui.barcode_scanner import BarcodeScanner
from inspector.ui.check.check_gate import CheckGate
from inspector.ui.choices import RecipeChoice, SourceChoice
from inspector.ui.engineer_lock import EngineerLock
from inspector.ui.engineer_pages import EngineerPages
from inspector.ui.followed_line import FollowedLine
from inspector.ui.keys import KEYS, Action, KeyActions
from inspector.ui.languages import Language, LanguageSwitch
from inspector.ui.line_display import LineDisplay
from inspector.ui.line_pane import LinePane, LineParts
from inspector.ui.line_settings.settings_file import SettingsFile
from inspector.ui.lines_screen import LinesScreen
from inspector.ui.navigation import Screen
from inspector.ui.operator.attendance import Attendance
from inspector.ui.operator.presence import Presence
from inspector.ui.operator.sign_in import SignIn
from inspector.ui.options import WindowOptions
from inspector.ui.picture_pane import PicturePane
from inspector.ui.screen_saver import ScreenSaver
from inspector.ui.settings_menu import SettingsMenu
from inspector.ui.source_chooser import SourceChooser
from inspector.ui.stall_watchdog import StallWatchdog
from inspector.ui.station_screen import StationScreen
from inspector.ui.style_sheet import style_sheet
from inspector.ui.surface import Surface
from inspector.ui.theme import LIGHT, Palette, Theme
from inspector.ui.verdict_sounds import SoundChoice, VerdictSounds
from inspector.workers.camera_room import CameraRoom
from inspector.workers.sounds import SoundPlayer
from inspector.workers.station import Camera, LineState, StationController

if TYPE_CHECKING:
    from inspector.records.check_due import CheckDue
    from inspector.records.part_record import PartRecord
    from inspector.ui.records.records_screen import RecordsScreen
    from inspector.ui.teach.teach_screen import TeachScreen
    from inspector.workers.history import HistoryController
    from inspector.workers.shift_check import ShiftChecker
    from inspector.workers.teaching import TeachController

_TICK_MS = 50
"""Ages, clock and heart move on this often."""


class StationWindow(QMainWindow):
    """The station's one window.

    Everything it needs comes in: the controller that owns the line, which is called ``name`` where there are two, and
    ``beside`` it the other line; ``recipes`` lists what can be loaded,
    ``open_folder`` makes a camera of a folder (both are quick and called in the GUI thread);
    ``sources`` are offered beside folders, ``source`` is what Start uses at first; ``settings``
    keep how the window was left; ``teaching`` is the wizard's controller, without one nothing can be taught
    here until :meth:`offer_teaching`; ``player`` makes the verdicts heard. The window closes the controllers and the
    player when it is closed, and ``room``, which has the cameras of this computer; without it there are none.
    ``attendance`` knows who is at the station; without it nobody is asked. ``settings_file`` is where the engineer sets
    the lines; without it they cannot be set here.
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
        attendance: Attendance | None = None,
        settings_file: SettingsFile | None = None,
        name: str = "",
        beside: LineParts | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._theme_of_teach: Theme | None = None
        self._theme_of_records: Theme | None = None
        self._recipes = recipes
        self._settings = settings
        self._languages = languages
        self._screen_saver = screen_saver
        parts = (LineParts(controller, open_folder, source, name), *([] if beside is None else [beside]))
        self._both = None if beside is None else LinesScreen(theme, tuple(each.name for each in parts))
        screens = (StationScreen(theme),) if self._both is None else self._both.screens
        self._front: Surface = self._both or screens[0]
        self._teaching: TeachController | None = None
        self._teach_wanted = False
        self._screens = QStackedWidget()
        self._screens.addWidget(self._front)
        self.setCentralWidget(self._screens)
        self.teach: TeachScreen | None = None
        self._history: HistoryController | None = None
        self.records: RecordsScreen | None = None
        self._room = room
        self.setMinimumSize(960, 600)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWindowTitle(self.tr("Inspector"))
        self._tick_timer = QTimer(self, interval=_TICK_MS)
        self._tick_timer.timeout.connect(self._on_tick)
        self._tick_timer.start()
        header = self._front.header
        player = SoundPlayer(None) if player is None else player
        self._sounds = VerdictSounds(player, options.sounds, self)
        self._settings_menu = SettingsMenu(
            header.settings, languages, self._sounds, has_cameras=room is not None, has_file=settings_file is not None
        )
        self._watchdog = StallWatchdog(self)
        self._lock = EngineerLock(self, self._front.pin, options.engineer_pin)
        self._attendance = attendance
        self._sign_in = None if attendance is None else SignIn(self._front, attendance)
        self._presence = None if attendance is None else Presence(attendance.touch, self)
        self.lines = tuple(
            LinePane(
                screen,
                each,
                recipes,
                SourceChooser(screen.header.source, sources, each.open_folder, settings, room),
                self._lock,
                self._may_start,
                hold_fails=options.hold_fails,
            )
            for screen, each in zip(screens, parts, strict=True)
        )
        self._in_focus = 0
        self.pages = EngineerPages(
            self._screens,
            self.lines,
            lambda: self._in_focus,
            lambda: self._theme,
            self._lock,
            room,
            settings_file,
            recipes,
            settings,
            self,
        )
        self._followed = None if beside is None else FollowedLine(controller, self)
        self._scanner = BarcodeScanner(self._listens_to_scanner, self)
        self._keys = self._key_actions()
        if options.show_stalls:
            self._watchdog.start()
        self._connect()
        self._restore()
        self._lock.fill_screen()
        for pane in self.lines:
            pane.on_recipe_loaded(pane.controller.recipe)
        if teaching is not None:
            self.offer_teaching(teaching)
        self.setFocus()

    @property
    def line(self) -> LinePane:
        """The line that keys act on; the one there is, where there is one."""
        return self.lines[self._in_focus]

    @property
    def surface(self) -> StationScreen:
        """The screen of that line."""
        return self.line.surface

    @property
    def display(self) -> LineDisplay:
        """What that line shows."""
        return self.line.display

    def _follow_focus(self) -> None:
        if self._followed is not None:
            self._followed.follow(self.line.controller)

    def _connect(self) -> None:
        screen = self._front
        for pane in self.lines:
            self._connect_line(pane)
        header = screen.header
        header.navigation.screen_wanted.connect(self.show_screen)
        header.settings.clicked.connect(lambda: self._settings_menu.ask(self._theme))
        header.help.clicked.connect(self._toggle_help)
        header.full_screen.clicked.connect(self._lock.toggle_full_screen)
        self._settings_menu.palette_chosen.connect(self.use_palette)
        self._settings_menu.sounds_chosen.connect(self.use_sounds)
        self._settings_menu.language_chosen.connect(self.use_language)
        self._settings_menu.camera_wanted.connect(self.pages.set_camera)
        self._settings_menu.line_wanted.connect(self.pages.set_lines)
        self.pages.left.connect(self._leave_page)
        self._watchdog.longest_grew.connect(header.show_longest_stall)
        # Whoever had the keys gives them back, so that they reach the line again and no button.
        screen.pin.closed.connect(self.setFocus)
        if self._sign_in is not None:
            self._sign_in.left.connect(self.setFocus)
        if self._both is not None:
            self._both.line_touched.connect(self.focus_line)
        self._scanner.scanned.connect(self._on_scanned)
        self._scanner.cut_short.connect(self._on_scan_cut_short)

    def _connect_line(self, pane: LinePane) -> None:
        pane.left.connect(self.setFocus)
        pane.told.connect(self.tell)
        pane.teach_wanted.connect(lambda: self.show_screen(Screen.TEACH))
        pane.decide_wanted.connect(self._look_up)
        pane.source_wanted.connect(lambda: pane.ask_source(self._theme))
        pane.source_chosen.connect(self.pages.look_at_source)
        pane.refreshed.connect(lambda: self._sounds.take_in(pane.name, pane.display.snapshot.recent))
        pane.controller.state_changed.connect(self._on_state_changed)

    def _restore(self) -> None:
        """How the window was left; what is damaged or missing keeps its default."""
        opacity = self._settings.value("picture/opacity", 70, int)
        for pane in self.lines:
            pane.surface.picture.tools.opacity.setValue(opacity if isinstance(opacity, int) else 70)
        geometry = self._settings.value("window/geometry")
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(1366, 768)
        self._apply_theme()

    def _apply_theme(self) -> None:
        self._theme = self._theme.fitted(self.size())
        # Each screen has its own sheet, and the one out of sight gets it when it is opened: half the stall.
        self._front.setStyleSheet(style_sheet(self._theme))
        self._front.apply_theme(self._theme)
        if self._teaches:
            self._apply_theme_to_teach()
        if self._looks_up:
            self._apply_theme_to_records()
        self.pages.apply_theme()

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

    def focus_line(self, index: int) -> None:
        """Keys act on this line from now on."""
        if self._both is not None and index != self._in_focus:
            self.surface.picture.view.set_comparing(False)  # the release of its key goes to the other one
            self._in_focus = index
            self._both.mark(index)
            self._bring_keys()

    def _bring_keys(self) -> None:
        """To what is open on the line in focus, where the other line or nobody in particular has them."""
        holder = self.focusWidget()
        others = (pane.surface for pane in self.lines if pane is not self.line)
        free = holder is None or holder is self or any(other.isAncestorOf(holder) for other in others)
        if free and not self.line.take_keys():
            self.setFocus()

    def set_good_scores(self, scores: NDArray[np.float32] | None, index: int = 0) -> None:
        """Held-out raw scores (N,) of the recipe that line ``index`` loaded; call it after each ``recipe_loaded``."""
        self.lines[index].surface.score.set_good_scores(scores)

    def choose_source(self, source: SourceChoice) -> None:
        """What Start will use on the line in focus."""
        self.line.choose_source(source)

    def start_or_stop(self) -> None:
        """Whatever the start button of the line in focus says."""
        self.line.start_or_stop()

    def _may_start(self, then: Callable[[], None]) -> bool:
        if self._sign_in is not None and self._sign_in.is_needed:
            self._sign_in.ask_first(then)
            return False
        return True

    def trigger(self) -> None:
        """A part is in front of the camera of the line in focus."""
        self.line.trigger()

    def acknowledge(self) -> None:
        """What the line in focus waits for to be acknowledged."""
        self.line.acknowledge()

    def decide(self) -> None:
        """Look the rejected part in view up in the history, where its verdict is confirmed or overruled."""
        self.line.decide()

    def _look_up(self, part: RecentPart) -> None:
        if self.records is not None:
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
            self._screens.setCurrentWidget(self._front)
            self.setFocus()
            self._look_for_recipes()

    def _ask_engineer(self, purpose: str, then: Callable[[], None]) -> None:
        """The PIN is asked for on the operator's screen."""
        if self._looks_up and self._lock.has_pin:
            self.show_screen(Screen.INSPECT)
        self._lock.ask(purpose, then)

    def offer_check(self, checker: ShiftChecker, due: CheckDue, index: int = 0) -> None:
        """From now on line ``index`` starts no production before its check; once, in a window with ``attendance``."""
        if self._sign_in is None or self._attendance is None:
            raise ValueError("a check is signed by whoever is at the station")
        pane = self.lines[index]
        who = self._sign_in, self._attendance
        pane.check = CheckGate(pane.surface, pane.controller, checker, due, self._lock, *who, pane.reference)
        pane.check.left.connect(self.setFocus)
        self._front.pin.closed.connect(pane.check.show_again)

    def expect_history(self) -> None:
        """:meth:`offer_history` follows once what it needs is loaded."""
        self._front.header.navigation.expect_history()

    def offer_history(self, history: HistoryController) -> None:
        """From now on the recorded parts can be looked up here; once for each window, which closes ``history``."""
        from inspector.ui.records.records_screen import RecordsScreen  # SQLAlchemy, and an operator starts without it

        self._history = history
        self.records = RecordsScreen(
            history,
            self.lines[0].controller,
            self._theme,
            lines={pane.name: pane.controller for pane in self.lines},
            shown=self._followed,
        )
        self._screens.addWidget(self.records)
        self.records.screen_wanted.connect(self.show_screen)
        self.records.learn_wanted.connect(self._on_learn_wanted)
        self.records.version_wanted.connect(self._on_version_wanted)
        self._front.header.navigation.offer_history()
        for pane in self.lines:
            pane.display.has_history = True
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
            self._follow_focus()
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
        line = self.line.controller if self._followed is None else self._followed
        self.teach = TeachScreen(teaching, line, self._recipes, lambda: self.display.source, self._theme)
        self._screens.addWidget(self.teach)
        self.teach.screen_wanted.connect(self.show_screen)
        self.teach.line_wanted.connect(self._on_line_wanted)
        self.teach.start_wanted.connect(self._on_start_wanted)
        self._join_history_and_teaching()
        if self._teach_wanted:
            self._open_teach()

    def tell(self, error: InspectorError) -> None:
        """Something went wrong beside the line: a strip says so until it is dismissed."""
        self._front.faults.add(error)

    def _open_teach(self) -> None:
        self._teach_wanted = self.teach is None  # it comes once it is there
        if self._teach_wanted:
            self._front.notice.say(self.tr("Teach opens as soon as Inspector is ready"))
        if self.teach is not None:
            self._apply_theme_to_teach()
            self._follow_focus()
            self._screens.setCurrentWidget(self.teach)
            self.teach.enter()

    @property
    def _teaches(self) -> bool:
        return self.teach is not None and self._screens.currentWidget() is self.teach

    def _on_line_wanted(self, recipe: RecipeId) -> None:
        self.line.load_recipe(recipe)

    def _on_start_wanted(self) -> None:
        """Start with the recipe that was taught, once it is loaded."""
        self.line.start_when_loaded()

    def ask_source(self) -> None:
        """Let the operator choose where pictures of the line in focus come from."""
        self.line.ask_source(self._theme)

    def _leave_page(self) -> None:
        self._screens.setCurrentWidget(self._front)
        self.setFocus()

    # What the lines say

    def refresh(self) -> None:
        """Bring the screen up to the newest snapshots."""
        for pane in self.lines:
            pane.refresh()

    def _look_for_recipes(self) -> None:
        for pane in self.lines:
            pane.look_for_recipes()

    def _on_state_changed(self, _state: LineState) -> None:
        if self._screen_saver is not None:
            runs = [pane.controller.state in (LineState.RUNNING, LineState.STOPPING) for pane in self.lines]
            self._screen_saver.set_inhibited(any(runs))

    def _on_tick(self) -> None:
        self._front.header.tick()
        for pane in self.lines:
            pane.tick()

    # Keys

    def _key_actions(self) -> KeyActions:
        def picture() -> PicturePane:
            return self.line.surface.picture

        deeds: dict[Action, Callable[[], object]] = {
            Action.START_STOP: self.start_or_stop,
            Action.TRIGGER: self.trigger,
            Action.HEAT: lambda: picture().tools.heat.toggle(),
            Action.FIT: lambda: picture().view.fit(),
            Action.ONE_TO_ONE: lambda: picture().view.one_to_one(),
            Action.ZOOM_IN: lambda: picture().view.zoom_by(1.25),
            Action.ZOOM_OUT: lambda: picture().view.zoom_by(0.8),
            Action.NEWER: lambda: self.display.step(-1),
            Action.OLDER: lambda: self.display.step(1),
            Action.LIVE: self._leave,
            Action.ACKNOWLEDGE: self.acknowledge,
            Action.DECIDE: self.decide,
            Action.RECIPES: lambda: self.line.recipe_change.ask(),
            Action.OTHER_LINE: lambda: self.focus_line((self._in_focus + 1) % len(self.lines)),
            Action.FULL_SCREEN: self._lock.toggle_full_screen,
            Action.HELP: self._toggle_help,
        }
        return KeyActions(deeds, lambda on: picture().view.set_comparing(on))

    def _listens_to_scanner(self) -> bool:
        """Where somebody writes, a barcode is text like any other."""
        writing = QApplication.focusWidget()
        takes_text = writing is not None and writing.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        return self._front.isVisible() and not takes_text

    def _on_scanned(self, text: str) -> None:
        if self._front.pin.isVisible():
            self._front.pin.take(text, whole=True)
        elif self._sign_in is None or not self._sign_in.take_badge(text):
            self.line.recipe_change.ask_for(text)

    def _on_scan_cut_short(self, text: str) -> None:
        if self._front.pin.isVisible():
            self._front.pin.take(text, whole=False)
            return
        notice = self.tr("“{text}” came without Enter. Set the scanner to end each barcode with Enter")
        self._front.notice.say(notice.format(text=text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._teaches or self._looks_up:
            self._press_elsewhere(event)
        elif self._front.help.isVisible():
            self._front.help.hide()
        elif not self._keys.press(event):
            super().keyPressEvent(event)

    def _press_elsewhere(self, event: QKeyEvent) -> None:
        """The keys of the line are none here, but for that of the full screen; the PIN is asked for beside the line."""
        if KEYS.get(Qt.Key(event.key())) is Action.FULL_SCREEN and not event.isAutoRepeat():
            if self.isFullScreen() and self._lock.has_pin:
                self.show_screen(Screen.INSPECT)
            self._lock.toggle_full_screen()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if not self._keys.release(event):
            super().keyReleaseEvent(event)

    def _leave(self) -> None:
        """Escape: out of the question, else back to live, else out of full screen."""
        if self._sign_in is not None and self._front.operators.isVisible():
            self._sign_in.leave()
        elif self.line.leave():
            return
        elif self.isFullScreen():
            self._lock.toggle_full_screen()

    def _toggle_help(self) -> None:
        self._front.show_overlay(self._front.help, not self._front.help.isVisible())

    # The window itself

    def close_for_good(self) -> None:
        """Close without asking for the PIN: the computer ends the program."""
        self._lock.let_go()
        self.close()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._scanner.watch(self.windowHandle())
        if self._both is not None:
            self._both.watch(self.windowHandle())
        if self._presence is not None:
            self._presence.watch(self.windowHandle())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._theme.fitted(event.size()) != self._theme:
            self._apply_theme()
            self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setWindowTitle(self.tr("Inspector"))
            for pane in self.lines:
                pane.display.forget_what_is_shown()
            self.refresh()
            self._front.update()
        elif event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            # The release of a held key goes to whoever has the focus now.
            for pane in self.lines:
                pane.surface.picture.view.set_comparing(False)
        elif event.type() == QEvent.Type.ActivationChange:
            for pane in self.lines:
                if pane.controller.recipe is None:
                    pane.look_for_recipes()
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
        for pane in self.lines:
            pane.close()
        self._watchdog.stop()
        self._settings.setValue("window/geometry", self.saveGeometry())
        self._settings.setValue("picture/opacity", self.line.surface.picture.tools.opacity.value())
        if self._screen_saver is not None:
            self._screen_saver.set_inhibited(False)
        if self._teaching is not None:
            self._teaching.close()
        if self._history is not None:
            self._history.close()
        self._sounds.close()
        if self._room is not None:
            self._room.close()
        for pane in self.lines:
            pane.controller.begin_to_close()
        for pane in self.lines:
            pane.controller.close()
        event.accept()
