"""The time left of a fit: what was expected, corrected by what the stages so far took."""

import pytest

from inspector.engine.fit_clock import FitClock
from models.base import FitProgress


class Time:
    now_s = 100.0

    def __call__(self) -> float:
        return self.now_s


def test_a_machine_half_as_fast_as_expected_takes_twice_as_long():
    now = Time()
    clock = FitClock({"reading": 10.0, "features": 20.0, "memory bank": 5.0}, now)
    clock.status(FitProgress("reading", 0, 100))
    now.now_s += 20.0
    clock.status(FitProgress("reading", 100, 100))
    assert clock.status(FitProgress("features", 0, 50)).seconds_left == pytest.approx(2 * (20 + 5))
    now.now_s += 10.0
    assert clock.status(FitProgress("features", 12, 50)).seconds_left == pytest.approx(
        10 * 38 / 12 + 5 * 30 / (10 + 20 * 12 / 50)
    )


def test_the_rate_of_a_stage_counts_more_than_what_was_expected_of_it():
    now = Time()
    clock = FitClock({"training": 10.0}, now)
    clock.status(FitProgress("training", 0, 100))
    now.now_s += 30.0
    assert clock.status(FitProgress("training", 50, 100)).seconds_left == pytest.approx(30.0)


def test_without_any_expectation_nothing_is_said_before_a_stage_shows_its_rate():
    now = Time()
    clock = FitClock({}, now)
    assert clock.status(FitProgress("reading", 0, 10)).seconds_left is None
    now.now_s += 2.0
    assert clock.status(FitProgress("reading", 5, 10)).seconds_left == pytest.approx(2.0)
    assert clock.status(FitProgress("features", 0, 10)).seconds_left is None


def test_at_the_end_nothing_is_left_and_a_status_carries_what_was_reported():
    now = Time()
    clock = FitClock({"reading": 1.0, "training": 9.0}, now)
    clock.status(FitProgress("reading", 0, 1))
    now.now_s += 1.0
    clock.status(FitProgress("training", 0, 30))
    now.now_s += 9.0
    status = clock.status(FitProgress("training", 30, 30, {"validation": 0.5}))
    assert (status.stage, status.done, status.total, status.losses) == ("training", 30, 30, {"validation": 0.5})
    assert status.seconds_left == pytest.approx(0.0)
