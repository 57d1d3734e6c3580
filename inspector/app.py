"""Builds the station and wires it: the one place that knows both the engine and the window."""

from __future__ import annotations

import gc
import importlib
import logging
import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLocale, QSettings, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from inspector import __version__
from inspector.cameras.folder import FolderCamera
from inspector.core.inspection import RecipeId
from inspector.core.line import RecentPart
from inspector.core.verdict import Verdict
from inspector.engine.fallback import LineInspector, load_for_line
from inspector.engine.part_inspector import load_inspector
from inspector.errors import InspectorError
from inspector.paths import data_folder, graphs_folder, recipes_folder
from inspector.recipes.drafts import DraftStore
from inspector.recipes.store import RecipeStore
from inspector.station_config import StationConfig
from inspector.ui.choices import RecipeChoice, SourceChoice
from inspector.ui.languages import LanguageSwitch
from inspector.ui.options import WindowOptions
from inspector.ui.screen_saver import screen_saver
from inspector.ui.single_station import SingleStation
from inspector.ui.station_window import StationWindow
from inspector.ui.theme import DARK, LIGHT, Theme, load_typeface
from inspector.ui.verdict_sounds import SoundChoice
from inspector.workers.audio_output import audio_output
from inspector.workers.sounds import SoundPlayer
from inspector.workers.station import LineState, StationController
from inspector.workers.teaching import TeachController
from models.graph_cache import GraphCache
from models.runtime import DeviceChoice
from models.torchvision_ops import import_torchvision

_qt_log = logging.getLogger("qt")
_QT_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def has_display(platform: str = sys.platform, environment: Mapping[str, str] = os.environ) -> bool:
    """Whether a window can be seen here; only X11 and Wayland systems come without a display."""
    if not platform.startswith("linux"):
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


class StationApp:
    """The station: recipe store, line controller and window, wired."""

    def __init__(self, app: QApplication, config: StationConfig) -> None:
        self._config = config
        self._store = RecipeStore(recipes_folder())
        self._libraries_loaded = False
        self._good_scores: dict[RecipeId, NDArray[np.float64]] = {}
        self._load_inspector = partial(load_inspector, graphs=GraphCache(graphs_folder(), __version__))
        self.controller = StationController(self._load)
        self.teaching = TeachController(self._store, DraftStore(data_folder() / "drafts"), DeviceChoice(config.device))
        settings = QSettings(str(data_folder() / "window.ini"), QSettings.Format.IniFormat)
        languages = LanguageSwitch(app)
        languages.speak(languages.known(config.language or _left(settings, "language") or QLocale.system().name()))
        light = (config.theme or _left(settings, "theme")) == "light"
        folder = config.source
        self.window = StationWindow(
            self.controller,
            theme=Theme(LIGHT if light else DARK, load_typeface()),
            recipes=self._recipes,
            open_folder=self._camera,
            settings=settings,
            languages=languages,
            teaching=self.teaching,
            options=WindowOptions(
                config.hold_fails, config.engineer_pin, config.show_stalls, _sounds(config, settings)
            ),
            player=SoundPlayer(audio_output()),
            screen_saver=screen_saver(),
            source=None if folder is None else SourceChoice(folder.name, str(folder), lambda: self._camera(folder)),
        )
        self._start_wanted = config.start_running and config.source is not None
        self.controller.recipe_loaded.connect(self._on_recipe_loaded)
        if config.recipe is not None:
            self.controller.load_recipe(config.recipe)

    def _load(self, name: str, version: int | None) -> LineInspector:
        """In the loading thread: the recipe on its device, references replayed."""
        if not self._libraries_loaded:
            _load_libraries()
            self._libraries_loaded = True
        stored = self._store.open(name, version)
        inspector = load_for_line(stored, DeviceChoice(self._config.device), self._load_inspector)
        self._good_scores[inspector.recipe] = stored.held_out_scores()
        return inspector

    def bring_to_front(self) -> None:
        """Show the window above all others, also where it was minimised."""
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.raise_()
        self.window.activateWindow()

    def _camera(self, folder: Path) -> FolderCamera:
        return FolderCamera(folder, self._config.interval_ms, self._config.loop)

    def _recipes(self) -> Sequence[RecipeChoice]:
        choices = []
        for name in self._store.names():
            try:
                recipe = self._store.describe(name)
            except InspectorError as error:
                # The others can still be chosen; this one says why when somebody loads it by name.
                logging.getLogger(__name__).error("%s", error)
                continue
            picture = self._store.thumbnail(name, recipe.version)
            choices.append(RecipeChoice(recipe.id, recipe.created_at, picture))
        return choices

    def _on_recipe_loaded(self, recipe: RecipeId) -> None:
        self.window.set_good_scores(self._good_scores[recipe].astype(np.float32))
        if self._start_wanted and self.controller.state is LineState.IDLE:
            self._start_wanted = False  # at the opening only: after a change of recipe the operator starts
            self.window.start_or_stop()


@dataclass(frozen=True, slots=True)
class OnePass:
    """What one pass over the source gave: every part, oldest first, and the faults that were shown."""

    parts: tuple[RecentPart, ...]
    faults: tuple[InspectorError, ...]
    screenshot: Path


def run_station(config: StationConfig) -> int:
    """Show the station until its window is closed; returns the exit code.

    Where one runs already on this data folder, that one comes to the front instead.
    """
    app = _application()
    single = SingleStation(data_folder())
    if not single.claim():
        logging.getLogger(__name__).warning("The station is running already; it was brought to the front.")
        return 0
    station = StationApp(app, config)
    single.shown_wanted.connect(station.bring_to_front)
    station.window.show()
    return app.exec()


def run_one_pass(config: StationConfig, screenshot: Path, size: tuple[int, int] = (1920, 1080)) -> OnePass:
    """Run the very same station over one pass of its source, and save a picture of its window.

    The picture shows the most abnormal part that failed, while it stood in the banner; the end of the
    pass where none failed. Raises the fault that kept the line from running.
    """
    app = _application()
    one_pass = {"loop": False, "start_running": True, "engineer_pin": None, "hold_fails": False, "sounds": "silent"}
    station = StationApp(app, config.model_copy(update=one_pass))
    controller, window = station.controller, station.window
    parts: dict[int, RecentPart] = {}
    faults: list[InspectorError] = []

    shown: tuple[float, QPixmap | None] = (0.0, None)

    def collect() -> None:
        snapshot = controller.snapshot()
        parts.update((part.serial, part) for part in snapshot.recent)
        latest = snapshot.latest
        if latest is not None and latest.verdict is Verdict.FAIL and (latest.percent or 0.0) > shown[0]:
            window.refresh()
            QTimer.singleShot(0, lambda: grab(snapshot.latest_serial, latest.percent or 0.0))

    def grab(serial: int, percent: float) -> None:
        """Once the window has laid out its texts, unless the next part is there already."""
        nonlocal shown
        if controller.snapshot().latest_serial == serial:
            shown = (percent, window.grab())

    def on_fault(error: InspectorError) -> None:
        faults.append(error)
        if controller.state is not LineState.RUNNING:
            finish()

    def finish() -> None:
        collect()
        QTimer.singleShot(300, app.quit)  # the window shows the last part within its next update

    controller.inspected.connect(collect)
    controller.source_finished.connect(finish)
    controller.fault_raised.connect(on_fault)
    window.resize(*size)
    window.show()
    app.exec()
    screenshot.parent.mkdir(parents=True, exist_ok=True)
    (shown[1] or window.grab()).save(str(screenshot))
    window.close()
    if faults and not parts:
        raise faults[-1]
    return OnePass(tuple(parts[serial] for serial in sorted(parts)), tuple(faults), screenshot)


def _load_libraries() -> None:
    """What the first recipe needs, seconds of imports, out of the garbage collector's way.

    Else the collector looks through half a million objects that stay for ever, time and again and with
    all threads standing still, 0.15 to 0.5 s each time.
    """
    gc.disable()
    try:
        importlib.import_module("openvino.frontend.pytorch.ts_decoder")
        import_torchvision()  # before timm, which needs it
        importlib.import_module("timm")
        gc.freeze()
    finally:
        gc.enable()


def _left(settings: QSettings, name: str) -> str:
    """How the window was left; empty the first time."""
    return str(settings.value(f"window/{name}", ""))


def _sounds(config: StationConfig, settings: QSettings) -> SoundChoice:
    left = config.sounds or _left(settings, "sounds")
    return next((choice for choice in SoundChoice if choice.value == left), SoundChoice.SILENT)


def _application() -> QApplication:
    qInstallMessageHandler(_on_qt_message)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("Inspector")
    app.setApplicationDisplayName("Inspector")
    app.setApplicationVersion(__version__)
    return app


def _on_qt_message(kind: QtMsgType, _context: Any, message: str) -> None:
    _qt_log.log(_QT_LEVELS.get(kind, logging.WARNING), "%s", message)
