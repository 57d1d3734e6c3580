"""The operator is told that the line is too fast while it is, before parts are lost for it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from inspector.core.pace import Pace
from inspector.ui.station_window import StationWindow
from inspector.workers.station import LineState
from tests.ui.conftest import MakeWindow
from tests.ui.line_double import LineDouble
from tests.ui.parts import inspection, snapshot

TOO_FAST, FAST, SLOW = Pace(18.0, 25.0), Pace(26.0, 25.0), Pace(40.0, 25.0)


@pytest.fixture
def running(make_window: MakeWindow, line: LineDouble) -> StationWindow:
    window = make_window()
    window.start_or_stop()
    return window


def come(window: StationWindow, line: LineDouble, pace: Pace | None) -> list[str]:
    """Parts come like this; what the strip says."""
    line.now = replace(snapshot([inspection(1, 50)]), pace=pace)
    window.refresh()
    return window.surface.faults.texts


def test_it_says_how_fast_and_what_to_do(running: StationWindow, line: LineDouble) -> None:
    assert come(running, line, None) == []
    assert come(running, line, SLOW) == []
    [text] = come(running, line, TOO_FAST)
    assert "18" in text
    assert "25" in text
    [fault] = running.surface.faults._faults
    assert "2\u202f400 parts a minute" in fault.error.remedy


def test_it_is_said_once_and_goes_when_the_line_is_clearly_slower(running: StationWindow, line: LineDouble) -> None:
    come(running, line, TOO_FAST)
    assert len(come(running, line, Pace(17.0, 26.0))) == 1
    assert len(come(running, line, FAST)) == 1, "at the border it does not flicker"
    assert come(running, line, SLOW) == []
    assert len(come(running, line, TOO_FAST)) == 1


def test_who_dismissed_it_is_left_alone(running: StationWindow, line: LineDouble) -> None:
    come(running, line, TOO_FAST)
    running.acknowledge()
    assert come(running, line, TOO_FAST) == []


def test_it_goes_with_the_run(running: StationWindow, line: LineDouble) -> None:
    come(running, line, TOO_FAST)
    line.set_state(LineState.IDLE)
    assert come(running, line, TOO_FAST) == []
