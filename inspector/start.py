"""The station's start: a splash at once, then the window, then what it inspects with; and its end."""

from __future__ import annotations

import logging
import os
import signal
from types import FrameType
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from inspector import __version__, log
from inspector.core.priority import stand_back
from inspector.errors import InspectorError
from inspector.last_end import AbnormalEnd, RunningMark
from inspector.paths import data_folder, logs_folder
from inspector.station_config import StationConfig
from inspector.ui.appearance import appearance_of
from inspector.ui.application import application
from inspector.ui.last_end import abnormal_end_text
from inspector.ui.single_station import SingleStation
from inspector.ui.splash import Splash
from inspector.ui.stall_watchdog import StallWatchdog
from inspector.workers.libraries import Libraries, Step

if TYPE_CHECKING:
    from inspector.app import StationApp

_log = logging.getLogger(__name__)

_FOR_THE_WINDOW = (Step("numpy", 120), Step("cv2", 120), Step("inspector.app", 500))


def run_station(config: StationConfig) -> int:
    """Show the station until its window is closed; returns the exit code.

    Where one runs already on this data folder, that one comes to the front instead. Raises
    :class:`InspectorError` where the window cannot be made.
    """
    app = application()
    single = SingleStation(data_folder())
    if not single.claim():
        _log.warning("The station is running already; it was brought to the front.")
        return 0
    logs_folder().mkdir(parents=True, exist_ok=True)
    mark = RunningMark(logs_folder(), log.STATION)
    start = Start(app, config, mark.set())
    single.shown_wanted.connect(start.bring_to_front)
    start.begin()
    try:
        code = app.exec()
    finally:
        start.end()
    mark.clear()
    if start.fault is not None:
        raise start.fault
    if start.leaves_threads_behind:
        # A library that is being loaded, or a driver that hangs: nothing of it is needed any more.
        logging.shutdown()
        os._exit(code)
    return code


class FirstPaint(QObject):
    """Notes in the log when ``widget`` is seen for the first time."""

    def __init__(self, widget: QWidget, name: str) -> None:
        super().__init__(widget)
        self._name = name
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            _log.info("%s is shown", self._name)
        return False


class Start(QObject):
    """From the splash to a window that inspects, with the event loop alive all the way."""

    def __init__(self, app: QApplication, config: StationConfig, last_end: AbnormalEnd | None) -> None:
        super().__init__()
        self._app = app
        self._config = config
        self._last_end = last_end
        self._look = appearance_of(app, config, data_folder())
        self._libraries = Libraries(_FOR_THE_WINDOW, self)
        self._libraries.loaded.connect(self._on_window_loaded)
        self._libraries.failed.connect(self._on_failed)
        self.splash: Splash | None = Splash(self._look.theme, __version__)
        self.station: StationApp | None = None
        self.fault: InspectorError | None = None
        self._watchdog = StallWatchdog(self)
        # The splash covers the time until the window is there; without a window the program goes on meanwhile.
        app.setQuitOnLastWindowClosed(False)
        self._signals = {one: signal.signal(one, self._on_signal) for one in (signal.SIGINT, signal.SIGTERM)}

    def begin(self) -> None:
        """Show the splash; all else follows from the event loop."""
        assert self.splash is not None
        self.splash.show_window_stage()
        FirstPaint(self.splash, "The splash")
        self.splash.show()
        self._watchdog.start()
        QTimer.singleShot(0, self._libraries.start)

    def bring_to_front(self) -> None:
        """Somebody started the station again."""
        if self.station is not None:
            self.station.bring_to_front()
        elif self.splash is not None:
            self.splash.raise_()

    @property
    def leaves_threads_behind(self) -> bool:
        """Whether the program cannot wait for all its threads."""
        if self._libraries.is_running:
            return True
        if self.station is None:
            return False
        return self.station.libraries.is_running or any(line.controller.hangs for line in self.station.lines)

    def end(self) -> None:
        """The event loop has ended."""
        for number, handler in self._signals.items():
            signal.signal(number, handler)
        self._app.setQuitOnLastWindowClosed(True)
        self._libraries.close()
        self._finish_splash()

    def _on_window_loaded(self) -> None:
        from inspector.app import StationApp

        try:
            self.station = StationApp(self._app, self._config, self._look)
        except InspectorError as fault:
            self._on_failed(fault)
            return
        station, controller = self.station, self.station.controller
        station.libraries.advanced.connect(self._on_advanced)
        station.libraries.loaded.connect(self._on_libraries_loaded)
        station.libraries.failed.connect(self._finish_splash)
        controller.recipe_loaded.connect(self._finish_splash)
        controller.fault_raised.connect(self._finish_splash)
        station.window.closing.connect(self._finish_splash)
        FirstPaint(station.window, "The window")
        station.open()
        self._app.setQuitOnLastWindowClosed(True)
        if self.splash is not None:
            self.splash.move_onto(station.window.surface.picture)
            self.splash.show_libraries_stage(0.0)
        if self._last_end is not None:
            station.window.tell(abnormal_end_text(self._last_end))

    def _on_advanced(self, share: float) -> None:
        if self.splash is not None:
            self.splash.show_libraries_stage(share)

    def _on_libraries_loaded(self) -> None:
        assert self.station is not None
        # The line's threads are there already, and keep their turn. Painting the last part takes as long as judging
        # it, and would take a core from the next one.
        stand_back()
        loading = self.station.controller.loading
        if loading is None:
            self._finish_splash()
        elif self.splash is not None:
            self.splash.show_recipe_stage(loading)

    def _finish_splash(self) -> None:
        if self.splash is not None:
            self._watchdog.stop()
            _log.info("The start is over; the window stood still for %.0f ms at most", self._watchdog.longest_ms)
            self.splash.finish()
            self.splash = None

    def _on_failed(self, fault: InspectorError) -> None:
        self.fault = fault
        self._app.exit(1)

    def _on_signal(self, number: int, frame: FrameType | None) -> None:
        """The computer is being shut down, or somebody pressed Ctrl+C: a clean end, whatever the PIN guards."""
        # Python may be anywhere at this moment, also in the middle of painting the window.
        QTimer.singleShot(0, self, lambda: self._end_by(number))

    def _end_by(self, number: int) -> None:
        if self.station is None:
            self._app.exit(128 + number)
        else:
            self.station.close_down()
