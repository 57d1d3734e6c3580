"""The operator is told that the line is too fast while it is, before parts are lost for it."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from inspector.core.frame import Frame
from inspector.core.inspection import Inspection, StageTimes
from inspector.core.pace import Pace
from inspector.ui.station_window import StationWindow
from inspector.workers.line_settings import Policy
from inspector.workers.station import LineState, StationController
from tests.ui.conftest import MakeWindow
from tests.ui.line_double import LineDouble
from tests.ui.line_fakes import PATIENCE_MS, StubCamera, StubEngine, frame
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


class Hurried(StubCamera):
    """A part every two milliseconds, whether the last one is inspected or not."""

    seen = 0

    def grab(self, timeout_s: float) -> Frame | None:
        time.sleep(0.002)
        self.seen += 1
        return frame(self.seen)


class TakingItsTime(StubEngine):
    def inspect(self, part: Frame) -> Inspection:
        waited_ms = (time.perf_counter_ns() - part.captured_ns) / 1e6
        time.sleep(0.008)
        return replace(super().inspect(part), times=StageTimes(wait_ms=waited_ms))


@pytest.mark.parametrize("can_wait", [False, True])
def test_the_line_itself_notices_a_source_that_does_not_wait(qtbot: QtBot, can_wait: bool) -> None:
    def too_fast() -> bool:
        pace = controller.snapshot().pace
        return pace is not None and pace.too_fast

    controller = StationController(lambda name, version: TakingItsTime())
    with qtbot.waitSignal(controller.recipe_loaded, timeout=PATIENCE_MS):
        controller.load_recipe("stub")
    controller.start(lambda: Hurried([], can_wait=can_wait, endless=True), Policy.PRODUCTION)
    qtbot.waitUntil(lambda: controller.snapshot().latest_serial > 60, timeout=PATIENCE_MS)
    if can_wait:
        assert not too_fast()
    else:
        qtbot.waitUntil(too_fast, timeout=PATIENCE_MS)
    controller.close()
