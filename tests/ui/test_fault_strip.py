"""What stands on top of the faults, and how many there may be."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from inspector.errors import CameraError, DatabaseError, ImageError
from inspector.ui.fault_strip import FaultStrip
from inspector.ui.theme import Theme

AWAY = DatabaseError("The records database is damaged.", "Restore it.")


@pytest.fixture
def strip(qtbot: QtBot, theme: Theme) -> FaultStrip:
    strip = FaultStrip(theme)
    qtbot.addWidget(strip)
    return strip


def test_what_lasts_does_not_hide_behind_single_pictures(strip: FaultStrip) -> None:
    strip.add(AWAY)
    for name in ("a", "b", "a"):
        strip.add(ImageError(f"{name}.png is too small."))
    assert strip.texts == [AWAY.what, "a.png is too small.", "b.png is too small."]
    strip.add(CameraError("The camera is gone."))
    assert strip.texts[:2] == ["The camera is gone.", AWAY.what]


def test_a_picture_that_stopped_the_line_is_on_top(strip: FaultStrip) -> None:
    strip.add(AWAY)
    strip.add(ImageError("It stopped the line."), holds_line=True)
    assert strip.texts[0] == "It stopped the line."


def test_a_fault_of_each_part_for_days_fills_no_memory(strip: FaultStrip) -> None:
    strip.add(AWAY)
    for number in range(500):
        strip.add(ImageError(f"Part {number} could not be inspected."))
    assert strip.texts[:2] == [AWAY.what, "Part 499 could not be inspected."]
    assert len(strip.texts) == 50
