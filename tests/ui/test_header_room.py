"""What the header gives up, and in which order, where room is short."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.errors import CameraError
from inspector.ui.lamp import Light
from tests.ui.conftest import CHOICE, MakeWindow
from tests.ui.line_double import LineDouble
from tests.ui.line_fakes import PATIENCE_MS
from tests.ui.parts import drawn_picture, inspection
from tests.ui.screens import LONG


@pytest.mark.parametrize("width", [1024, 1093, 1366, 1920, 3840])
@pytest.mark.parametrize("failed", ["", "NVIDIA H200 NVL"])
def test_nothing_is_pushed_out_and_all_lamps_are_named(
    width: int, failed: str, make_window: MakeWindow, line: LineDouble
) -> None:
    line.failed_device = failed
    window = make_window(size=(width, width * 9 // 16))
    window.surface.header.navigation.offer_history()
    window.start_or_stop()
    line.show(inspection(1, 50, drawn_picture(64, 64)))
    window.refresh()
    QApplication.processEvents()
    header = window.surface.header
    lamps = [lamp for lamp in header._all_lamps if lamp.isVisible()]
    assert len(lamps) == (4 if failed else 3)
    assert header.help.geometry().right() < header.width()
    for one, next_one in pairwise(lamps):
        assert one.geometry().right() < next_one.geometry().left()
        assert one.width() >= one.sizeHint().width()
    assert len({lamp.is_brief for lamp in lamps}) == 1, "all of them or none"
    assert width < 1366 or not lamps[0].is_brief


def test_a_long_name_gives_way_before_the_lamps_do(make_window: MakeWindow, line: LineDouble) -> None:
    line.recipe = type(CHOICE.id)(LONG, 127)
    window = make_window()
    QApplication.processEvents()
    header = window.surface.header
    assert not header.line_lamp.is_brief
    assert header.recipe.width() < header.recipe.sizeHint().width()
    assert LONG in header.recipe.toolTip()


@pytest.mark.parametrize(("width", "bare"), [(1024, True), (1366, False)])
def test_the_lamps_give_up_their_names_before_a_button_does(
    width: int, bare: bool, make_window: MakeWindow, qtbot: QtBot
) -> None:
    window = make_window(size=(width, 600))
    header = window.surface.header
    header.navigation.offer_history()
    buttons = header.navigation.buttons.values()
    for button in buttons:
        button.setText(button.text() + "eeee")  # as in another language
    qtbot.waitUntil(lambda: (header.line_lamp.bare_saves > 0) == bare, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: all(one.width() >= one.sizeHint().width() for one in buttons), timeout=PATIENCE_MS)
    assert header.line_lamp.toolTip() == "Line stopped"


def test_a_brief_lamp_still_says_all_to_who_asks(make_window: MakeWindow, line: LineDouble) -> None:
    window = make_window()
    lamp = window.surface.header.line_lamp
    lamp.set_brief(True)
    assert lamp.toolTip() == lamp.accessibleName() == "Line stopped"
    assert lamp.light is Light.IDLE
    narrow = lamp.sizeHint().width()
    lamp.set_brief(False)
    assert lamp.sizeHint().width() == narrow + lamp.brief_saves


def test_the_trend_gives_way_to_strips_over_a_low_window_and_comes_back(
    make_window: MakeWindow, line: LineDouble, qtbot: QtBot
) -> None:
    window = make_window(size=(1093, 614))
    surface = window.surface
    QApplication.processEvents()
    assert surface.trend.isVisible()
    for what in ("One thing.", "Another."):
        line.fault_raised.emit(CameraError(what, "Do something about it."))
    qtbot.waitUntil(lambda: not surface.trend.isVisible(), timeout=PATIENCE_MS)
    least = surface.counters.minimumSizeHint().height()
    qtbot.waitUntil(lambda: surface.counters.height() >= least, timeout=PATIENCE_MS)
    window.acknowledge()
    window.acknowledge()
    qtbot.waitUntil(surface.trend.isVisible, timeout=PATIENCE_MS)
