"""Parts that come faster than they can be inspected are noticed."""

from __future__ import annotations

import pytest

from inspector.core.frame import Frame
from inspector.core.inspection import Inspection, Limits, RecipeId, StageTimes
from inspector.core.pace import Pace, PaceMeter
from inspector.core.results import ResultsBuffer
from tests.ui.parts import drawn_picture

LIMITS, RECIPE = Limits(1.0, 2.0, 1.0), RecipeId("ring", 1)


def meter(every_ms: float, needed_ms: list[float | None]) -> PaceMeter:
    made = PaceMeter()
    for number, needed in enumerate(needed_ms):
        made.add(round(1e6 * every_ms * number), needed)
    return made


def test_nothing_is_said_of_a_handful_of_parts() -> None:
    assert meter(10, [20.0] * 19).pace() is None
    assert meter(10, [20.0] * 20).pace() is not None
    assert meter(10, [None] * 60).pace() is None, "nothing was judged yet"


def test_the_slowest_of_twenty_counts_and_not_the_mean() -> None:
    pace = meter(30, [10.0] * 54 + [50.0] * 6).pace()
    assert pace is not None
    assert pace.every_ms == pytest.approx(30)
    assert pace.needed_ms == pytest.approx(50)
    assert pace.too_fast
    assert pace.highest_per_minute == 1200


def test_the_highest_pace_is_a_round_number_that_can_be_kept() -> None:
    assert Pace(18.0, 24.7).highest_per_minute == 2420
    assert Pace(500.0, 800.0).highest_per_minute == 75


def test_one_late_part_is_no_reason() -> None:
    pace = meter(30, [10.0] * 59 + [500.0]).pace()
    assert pace is not None
    assert not pace.too_fast


def test_refused_parts_came_all_the_same() -> None:
    """Of three parts two are refused: they come three times as often as they are judged."""
    pace = meter(10, [25.0, None, None] * 20).pace()
    assert pace is not None
    assert pace.every_ms == pytest.approx(10)
    assert pace.too_fast


def test_an_answer_out_of_turn_changes_nothing() -> None:
    made = PaceMeter()
    for number in (1, 0, 3, 2, *range(4, 40)):
        made.add(number * 20_000_000, 5.0)
    assert made.pace() == Pace(20.0, 5.0)


def test_only_the_newest_parts_count() -> None:
    made = PaceMeter()
    for number in range(60):
        made.add(number * 1_000_000, 50.0)
    for number in range(60):
        made.add(10**9 + number * 100_000_000, 5.0)
    assert made.pace() == Pace(100.0, 5.0)


def test_the_line_tells_it_only_of_a_source_that_does_not_wait() -> None:
    def run(results: ResultsBuffer) -> Pace | None:
        for seq in range(30):
            frame = Frame(seq, drawn_picture(32, 32), "camera", captured_ns=seq * 10_000_000)
            results.add(Inspection(frame, RECIPE, LIMITS, LIMITS.verdict(0.5), score=0.5, times=StageTimes(wait_ms=3)))
        return results.snapshot().pace

    results = ResultsBuffer(lambda: None)
    assert run(results) is None
    results.watch_pace()
    pace = run(results)
    assert pace is not None
    assert pace.every_ms == pytest.approx(10)
    results.begin_run()
    assert run(results) is None
