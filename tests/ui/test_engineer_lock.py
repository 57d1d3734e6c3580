"""With a PIN there is no way out without the engineer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from inspector.core.inspection import RecipeId
from inspector.ui.choices import RecipeChoice
from inspector.ui.options import WindowOptions
from inspector.ui.station_window import StationWindow
from tests.ui.conftest import CHOICE, MakeWindow
from tests.ui.line_double import LineDouble
from tests.ui.parts import inspection

PIN = "4711"


@pytest.fixture
def locked(make_window: MakeWindow) -> StationWindow:
    recipes = (CHOICE, RecipeChoice(RecipeId("Cap 38 mm", 2)))
    return make_window(recipes=recipes, options=WindowOptions(engineer_pin=PIN))


def type_pin(window: StationWindow, pin: str = PIN) -> None:
    QTest.keyClicks(window.surface.pin, pin)
    QTest.keyClick(window.surface.pin, Qt.Key.Key_Return)


def test_it_fills_the_screen(locked: StationWindow) -> None:
    assert locked.isFullScreen()


def test_closing_asks(locked: StationWindow, line: LineDouble) -> None:
    assert not locked.close()
    assert (locked.isVisible(), locked.surface.pin.isVisible()) == (True, True)
    type_pin(locked, "1234")
    assert locked.isVisible()
    assert "wrong PIN" in locked.surface.pin._question.text()
    type_pin(locked)
    assert not locked.isVisible()
    assert line.asked == ["close"]


def test_leaving_the_full_screen_asks(locked: StationWindow) -> None:
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_F11):
        QTest.keyClick(locked, key)
        assert (locked.isFullScreen(), locked.surface.pin.isVisible()) == (True, True)
        QTest.keyClick(locked.surface.pin, Qt.Key.Key_Escape)
        assert not locked.surface.pin.isVisible()
    QTest.keyClick(locked, Qt.Key.Key_F11)
    type_pin(locked)
    assert not locked.isFullScreen()


def test_a_way_out_of_the_desktops_own_leads_back(locked: StationWindow, qtbot: object) -> None:
    locked.showNormal()
    qtbot.waitUntil(locked.isFullScreen)  # type: ignore[attr-defined]


def test_recipe_and_source_ask(locked: StationWindow) -> None:
    QTest.mouseClick(locked.surface.header.recipe, Qt.MouseButton.LeftButton)
    assert not locked.surface.recipes.isVisible()
    type_pin(locked)
    assert locked.surface.recipes.isVisible()
    QTest.keyClick(locked.surface.recipes.search, Qt.Key.Key_Escape)
    QTest.mouseClick(locked.surface.header.source, Qt.MouseButton.LeftButton)
    assert locked.surface.pin.isVisible()


def test_by_touch_buttons_alone(locked: StationWindow) -> None:
    QTest.keyClick(locked, Qt.Key.Key_R)
    strip = locked.surface.pin
    for digit in "47119":
        QTest.mouseClick(strip.digits[int(digit)], Qt.MouseButton.LeftButton)
    QTest.mouseClick(strip.erase, Qt.MouseButton.LeftButton)
    QTest.mouseClick(strip.enter, Qt.MouseButton.LeftButton)
    assert locked.surface.recipes.isVisible()


def test_the_operator_inspects_and_stops_without_it(locked: StationWindow, line: LineDouble) -> None:
    QTest.keyClick(locked, Qt.Key.Key_Space)
    line.show(inspection(1, 50))
    QTest.keyClick(locked, Qt.Key.Key_Space)
    assert line.asked == ["start", "stop"]
    assert not locked.surface.pin.isVisible()


def test_no_key_reaches_the_line_while_the_pin_is_typed(locked: StationWindow, line: LineDouble) -> None:
    QTest.keyClick(locked, Qt.Key.Key_R)
    QTest.keyClick(locked.surface.pin, Qt.Key.Key_Space)
    assert line.asked == []
    QTest.keyClick(locked.surface.pin, Qt.Key.Key_Escape)
    QTest.keyClick(locked.focusWidget(), Qt.Key.Key_Space)
    assert line.asked == ["start"], "and then they do again"


def test_the_pin_never_shows(locked: StationWindow) -> None:
    QTest.keyClick(locked, Qt.Key.Key_R)
    QTest.keyClicks(locked.surface.pin, PIN)
    assert locked.surface.pin._dots.text() == "••••"
