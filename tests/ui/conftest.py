"""The window with a line that a test controls."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.cameras.base import Camera
from inspector.core.frame import Picture
from inspector.core.inspection import RecipeId
from inspector.ui.choices import RecipeChoice, SourceChoice
from inspector.ui.languages import ENGLISH, LanguageSwitch
from inspector.ui.line_pane import LineParts
from inspector.ui.operator.attendance import Attendance
from inspector.ui.options import WindowOptions
from inspector.ui.station_window import StationWindow
from inspector.ui.theme import DARK, Theme, Typeface, load_typeface
from inspector.workers.sounds import SoundPlayer
from inspector.workers.station import StationController
from tests.conftest import CHECKOUT
from tests.ui.line_double import LineDouble
from tests.ui.line_fakes import PATIENCE_MS
from tests.ui.parts import RECIPE, bottle_pictures, drawn_picture
from tests.ui.teach.teach_double import TeachDouble


@pytest.fixture(scope="session")
def typeface(qapp: object) -> Typeface:
    return load_typeface()


@pytest.fixture
def theme(typeface: Typeface) -> Theme:
    return Theme(DARK, typeface)


@pytest.fixture
def line() -> LineDouble:
    return LineDouble()


@pytest.fixture
def teaching() -> TeachDouble:
    return TeachDouble()


def no_camera(folder: Path | None = None) -> Camera:
    """The line double never opens it."""
    raise AssertionError("a camera was made")


SOURCE = SourceChoice("line 2", "/data/line 2", no_camera)
CHOICE = RecipeChoice(RECIPE, datetime(2025, 11, 21, tzinfo=UTC))
MakeWindow = Callable[..., StationWindow]


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[LanguageSwitch]:
    """English, also for the next test."""
    switch = LanguageSwitch(qapp)
    switch.speak(ENGLISH)
    yield switch
    switch.speak(ENGLISH)
    qapp.processEvents()


@pytest.fixture
def make_window(
    line: LineDouble,
    theme: Theme,
    languages: LanguageSwitch,
    qtbot: QtBot,
    tmp_path: Path,
    request: pytest.FixtureRequest,
) -> Iterator[MakeWindow]:
    """``make_window(source=…, recipes=…, size=…)``: shown, and closed at the end.

    With the wizard only for tests that ask for ``teaching``: it takes as long to build as all the rest.
    """
    teaching = request.getfixturevalue("teaching") if "teaching" in request.fixturenames else None

    windows = []  # qtbot keeps no window alive by itself

    def make(
        source: SourceChoice | None = SOURCE,
        recipes: tuple[RecipeChoice, ...] = (CHOICE,),
        size: tuple[int, int] = (1366, 768),
        theme: Theme = theme,
        options: WindowOptions = WindowOptions(),  # noqa: B008 (frozen)
        player: SoundPlayer | None = None,
        attendance: Attendance | None = None,
        name: str = "",
        beside: LineParts | None = None,
    ) -> StationWindow:
        window = StationWindow(
            line,
            theme=theme,
            recipes=lambda: recipes,
            open_folder=no_camera,
            settings=QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat),
            languages=languages,
            teaching=teaching,
            options=options,
            player=player,
            name=name,
            beside=beside,
            source=source,
            attendance=attendance,
        )
        qtbot.addWidget(window)
        windows.append(window)
        window.resize(*size)
        with qtbot.waitExposed(window):
            window.show()
        return window

    yield make
    windows.clear()


@pytest.fixture(scope="session")
def pictures() -> list[Picture]:
    folder = Path(os.environ.get("INSPECTOR_SHARED_DATA", CHECKOUT.parent / "shared" / "data"))
    if (folder / "bottle").is_dir():
        return bottle_pictures(folder)
    return [drawn_picture(512, 512, seed) for seed in range(6)]


WindowOn = Callable[..., StationWindow]
Load = Callable[..., None]


@pytest.fixture
def window_on(theme: Theme, languages: LanguageSwitch, qtbot: QtBot, tmp_path: Path) -> Iterator[WindowOn]:
    """``window_on(controller, camera, …)``: a window on a real line, closed at the end."""
    windows = []

    def make(
        controller: StationController,
        camera: Camera | None,
        *,
        recipes: Sequence[RecipeChoice] = (RecipeChoice(RecipeId("stub", 1)),),
        options: WindowOptions = WindowOptions(),  # noqa: B008 (frozen)
    ) -> StationWindow:
        window = StationWindow(
            controller,
            theme=theme,
            recipes=lambda: recipes,
            open_folder=no_camera,
            settings=QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat),
            languages=languages,
            options=options,
            source=None if camera is None else SourceChoice("stub", "a stub", lambda: camera),
        )
        qtbot.addWidget(window)
        windows.append(window)
        with qtbot.waitExposed(window):
            window.show()
        return window

    yield make
    for window in windows:
        window.close()
    windows.clear()


@pytest.fixture
def load(qtbot: QtBot) -> Load:
    """``load(controller, name)`` and wait until it is loaded."""

    def load(controller: StationController, name: str = "stub") -> None:
        with qtbot.waitSignal(controller.recipe_loaded, timeout=PATIENCE_MS):
            controller.load_recipe(name)

    return load
