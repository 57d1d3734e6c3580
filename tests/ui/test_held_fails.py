"""Failed parts stay until somebody acknowledges them, where the plant wants it so."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from inspector.core.inspection import RecipeId
from inspector.core.verdict import Verdict
from inspector.errors import CameraError
from inspector.ui.held_fails import MOST, HeldFails
from inspector.ui.options import WindowOptions
from inspector.ui.station_window import StationWindow
from tests.ui.conftest import MakeWindow
from tests.ui.line_double import LineDouble
from tests.ui.parts import RECIPE, drawn_picture, inspection, snapshot

PICTURE = drawn_picture(64, 64)


@pytest.fixture
def holding(make_window: MakeWindow, line: LineDouble) -> StationWindow:
    """Parts 2 and 4 of 5 failed."""
    window = make_window(options=WindowOptions(hold_fails=True))
    window.start_or_stop()
    line.show(*(inspection(seq, percent) for seq, percent in enumerate((50, 140, 48, 150, 52), start=1)))
    window.refresh()
    return window


def title(window: StationWindow) -> str:
    return window.surface.banner.state.title.split(" · ")[0]


def test_the_oldest_is_held_while_the_line_runs_on(holding: StationWindow, line: LineDouble) -> None:
    banner = holding.surface.banner
    assert (title(holding), banner.state.verdict) == ("Part 2", Verdict.FAIL)
    assert (banner.state.live_text, banner.state.live_verdict) == ("Part 5", Verdict.PASS)
    line.show(inspection(6, 93))
    holding.refresh()
    assert title(holding) == "Part 2"
    assert banner.state.live_text == "Part 6"
    colour = banner.grab().toImage().pixelColor(6, banner.height() // 2)
    assert abs(colour.hsvHue() - QColor(holding._theme.palette.fail_fill).hsvHue()) < 6, "the hall must see it"


def test_one_after_the_other_is_acknowledged_by_key(holding: StationWindow) -> None:
    QTest.keyClick(holding, Qt.Key.Key_A)
    assert title(holding) == "Part 4"
    assert holding.surface.picture.view._heat is not None, "with its full picture and heat"
    QTest.keyClick(holding, Qt.Key.Key_A)
    assert title(holding) == "Part 5"
    assert holding.surface.banner.state.verdict is Verdict.PASS
    assert not holding.surface.picture.acknowledge.isVisible()


def test_acknowledged_by_button(holding: StationWindow) -> None:
    QTest.mouseClick(holding.surface.picture.acknowledge, Qt.MouseButton.LeftButton)
    assert title(holding) == "Part 4"


def test_looking_back_goes_first_and_returns_to_the_held_part(holding: StationWindow) -> None:
    holding.display.look_at(1)
    assert title(holding) == "Part 1"
    QTest.keyClick(holding, Qt.Key.Key_A)
    assert title(holding) == "Part 1", "nobody saw part 2 now"
    QTest.keyClick(holding, Qt.Key.Key_Escape)
    assert title(holding) == "Part 2"


def test_a_line_at_a_standstill_is_said_first(holding: StationWindow, line: LineDouble) -> None:
    line.fail(CameraError("The camera is gone."))
    assert holding.surface.banner.state.verdict is Verdict.NO_VERDICT
    QTest.keyClick(holding, Qt.Key.Key_A)
    assert line.asked[-1] == "stop", "acknowledges the fault"
    assert title(holding) == "Part 2", "then the part"


def test_without_the_setting_nothing_is_held(make_window: MakeWindow, line: LineDouble) -> None:
    window = make_window()
    window.start_or_stop()
    line.show(inspection(1, 140), inspection(2, 50))
    window.refresh()
    assert title(window) == "Part 2"
    QTest.keyClick(window, Qt.Key.Key_A)
    assert title(window) == "Part 2"


def test_a_recipe_that_wants_it_holds_its_own_parts_alone(make_window: MakeWindow, line: LineDouble) -> None:
    """Parts of two recipes are on the screen when one is changed for the other."""
    window = make_window()
    window.start_or_stop()
    line.show(inspection(1, 140, PICTURE))
    window.refresh()
    assert title(window) == "Part 1"
    assert not window.display.holds_part
    line.recipe, line.hold_fails = RecipeId("Cap", 2), True
    line.recipe_loaded.emit(line.recipe)
    late, held = inspection(2, 140, PICTURE), inspection(3, 140, PICTURE, recipe=line.recipe)
    line.show(inspection(1, 140, PICTURE), late, held, inspection(4, 50, PICTURE, recipe=line.recipe))
    window.refresh()
    assert (title(window), window.display.holds_part) == ("Part 3", True)
    line.recipe, line.hold_fails = RECIPE, False
    line.recipe_loaded.emit(line.recipe)
    assert title(window) == "Part 3", "another recipe acknowledges nothing"
    QTest.keyClick(window, Qt.Key.Key_A)
    assert title(window) == "Part 4"


def test_what_failed_before_the_window_came_is_not_held() -> None:
    held = HeldFails(last_serial=2)
    held.take_in(snapshot([inspection(seq, 140, PICTURE) for seq in (1, 2, 3)]).recent, {RECIPE})
    assert held.first is not None
    assert (held.first.serial, held.count) == (3, 1)


def test_holding_keeps_one_full_picture_and_a_bounded_number_of_small_ones() -> None:
    held = HeldFails(0)
    for seq in range(1, MOST + 11):
        recent = snapshot([inspection(seq, 140, PICTURE)]).recent
        held.take_in(recent, {RECIPE})
        held.take_in(recent, {RECIPE})
    assert held.count == MOST + 10
    assert sum(part.inspection is not None for part in held._parts) == 1
    for left in range(MOST, 0, -1):
        assert held.count == left + 10
        held.acknowledge(())
    assert (held.first, held.count) == (None, 0)
