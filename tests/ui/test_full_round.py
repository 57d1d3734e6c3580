"""A whole shift in small, by keys alone and by fingers alone, on the real line."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from inspector.core.inspection import RecipeId
from inspector.core.verdict import Verdict
from inspector.ui.choices import RecipeChoice
from inspector.ui.options import WindowOptions
from inspector.ui.station_window import StationWindow
from inspector.workers.station import LineState, StationController
from tests.ui.conftest import Load, WindowOn
from tests.ui.line_fakes import PATIENCE_MS, StubCamera, StubEngine, frame

RECIPES = [RecipeChoice(RecipeId("stub", 1)), RecipeChoice(RecipeId("Cap 38 mm", 2))]


class Hands:
    """What a person does, whatever with."""

    def __init__(self, window: StationWindow) -> None:
        self.window = window

    def start(self) -> None: ...
    def stop(self) -> None: ...
    def look_at_older(self) -> None: ...
    def back(self) -> None: ...
    def acknowledge(self) -> None: ...
    def change_recipe(self) -> None: ...


class Keys(Hands):
    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key)

    def start(self) -> None:
        self.press(Qt.Key.Key_Space)

    stop = start

    def look_at_older(self) -> None:
        self.press(Qt.Key.Key_Right)
        self.press(Qt.Key.Key_Right)

    def back(self) -> None:
        self.press(Qt.Key.Key_Escape)

    def acknowledge(self) -> None:
        self.press(Qt.Key.Key_A)

    def change_recipe(self) -> None:
        self.press(Qt.Key.Key_R)
        self.press(Qt.Key.Key_Down)
        self.press(Qt.Key.Key_Right)
        QTest.keyClicks(QApplication.focusWidget(), "Cap")
        self.press(Qt.Key.Key_Return)
        self.press(Qt.Key.Key_Return)


class Fingers(Hands):
    def __init__(self, window: StationWindow) -> None:
        super().__init__(window)
        self._screen = QTest.createTouchDevice()

    def tap(self, widget: QWidget, at: QPoint | None = None) -> None:
        QApplication.processEvents()  # what is tapped has been seen, so it stands where it belongs
        assert widget.isVisible()
        at = widget.rect().center() if at is None else at
        # Through the window: the screen of the offscreen platform is smaller than it.
        window, place = self.window.windowHandle(), widget.mapTo(self.window, at)
        QTest.touchEvent(window, self._screen).press(0, place, window).commit()
        QTest.touchEvent(window, self._screen).release(0, place, window).commit()

    def start(self) -> None:
        self.tap(self.window.surface.header.start)

    stop = start

    def look_at_older(self) -> None:
        film = self.window.surface.film
        self.tap(film, film._item(1).center().toPoint())

    def back(self) -> None:
        self.tap(self.window.surface.picture.back)

    def acknowledge(self) -> None:
        self.tap(self.window.surface.picture.acknowledge)

    def change_recipe(self) -> None:
        self.tap(self.window.surface.header.recipe)
        tiles = self.window.surface.recipes.tiles
        self.tap(tiles.viewport(), tiles.visualItemRect(tiles.item(1)).center())
        self.tap(self.window.surface.confirm.agree)


@pytest.mark.parametrize("kind", [Keys, Fingers])
def test_a_full_round(kind: type[Hands], window_on: WindowOn, load: Load, qtbot: QtBot) -> None:
    def engine(name: str, version: int | None) -> StubEngine:
        made = StubEngine(version=version or 1, score=lambda seq: 3.0 if seq == 3 else 0.5)
        made.recipe = RecipeId(name, version or 1)
        return made

    controller = StationController(engine)
    camera = StubCamera([frame(seq, (64, 64)) for seq in range(1, 6)], can_wait=True, endless=True)
    window = window_on(controller, camera, recipes=RECIPES, options=WindowOptions(hold_fails=True))
    load(controller)
    banner, hands = window.surface.banner, kind(window)

    hands.start()
    qtbot.waitUntil(lambda: banner.state.live_text == "Part 5", timeout=PATIENCE_MS)
    assert banner.state.title.startswith("Part 3 ")
    assert banner.state.verdict is Verdict.FAIL

    hands.look_at_older()
    assert banner.state.title.startswith("Part 4 ")
    hands.back()
    assert banner.state.title.startswith("Part 3 ")

    hands.acknowledge()
    assert banner.state.title.startswith("Part 5 ")
    assert banner.state.verdict is Verdict.PASS

    hands.change_recipe()
    qtbot.waitUntil(lambda: controller.recipe == RecipeId("Cap 38 mm", 2), timeout=PATIENCE_MS)
    assert "Cap 38 mm" in window.surface.header.recipe.text()
    assert controller.state is LineState.RUNNING

    hands.stop()
    qtbot.waitUntil(lambda: controller.state is LineState.IDLE, timeout=PATIENCE_MS)
    assert banner.state.word == "STOPPED"
