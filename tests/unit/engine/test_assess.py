"""Limits are judged by what the scores support, and rules give the limits they promise."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy import stats

from inspector.core.teaching import HeldOutScores
from inspector.engine.assess import assess, limits_for, share_interval
from inspector.errors import CalibrationError
from inspector.recipes.recipe import LimitRule
from models.limits import images_to_prove, limit_best_f1, limit_for_rate, limit_for_recall, promise

Scores = NDArray[np.float64]


def held_out(good: Scores | list[float], defects: Scores | list[float] = ()) -> HeldOutScores:
    def paths(kind: str, count: int) -> tuple[Path, ...]:
        return tuple(Path(f"{kind}-{i}.png") for i in range(count))

    return HeldOutScores(paths("good", len(good)), np.array(good), paths("bad", len(defects)), np.array(defects, float))


def drawn(n: int = 60, defects: int = 25, seed: int = 0) -> HeldOutScores:
    rng = np.random.default_rng(seed)
    return held_out(rng.gamma(4, 1, n), rng.gamma(4, 1, defects) + 3)


@pytest.mark.parametrize("fail", [3.0, 6.0, 9.0, 30.0])
def test_parts_are_counted_on_their_side_of_both_lines(fail: float) -> None:
    scores = drawn()
    found = assess(scores, 0.8 * fail, fail)
    assert found.rejected == sum(score >= fail for score in scores.good)
    assert found.reviewed == sum(0.8 * fail <= score < fail for score in scores.good)
    assert found.missed == sum(score < fail for score in scores.defects)
    assert (found.n, found.defects) == (60, 25)


def test_a_part_at_a_line_is_beyond_it() -> None:
    found = assess(held_out([1.0, 2, 3, 4, 5, 6], [4.0, 5]), 4.0, 5.0)
    assert (found.rejected, found.reviewed, found.missed) == (2, 1, 1)


@pytest.mark.parametrize("fail", [3.0, 6.0, 9.0])
def test_what_is_expected_is_what_the_promise_says(fail: float) -> None:
    scores = drawn()
    found, kept = assess(scores, fail, fail), promise(scores.good, fail)
    assert (found.expected, found.upper, found.basis) == (kept.expected, kept.upper, kept.basis)
    assert found.images_to_prove == images_to_prove(kept.expected)


@pytest.mark.parametrize(("count", "total"), [(0, 7), (7, 7), (3, 7), (12, 150), (0, 1)])
def test_intervals_of_shares_are_scipys(count: int, total: int) -> None:
    exact = stats.binomtest(count, total).proportion_ci(0.95, method="exact")
    assert share_interval(count, total) == pytest.approx((exact.low, exact.high))


def test_of_no_defects_nothing_is_known() -> None:
    found = assess(held_out(drawn().good), 5.0, 6.0)
    assert (found.defects, found.missed, found.missed_interval, found.auroc) == (0, 0, (0.0, 1.0), None)


def test_a_limit_below_all_scores_rejects_all() -> None:
    found = assess(drawn(), 0.01, 0.01)
    assert (found.rejected, found.expected, found.upper, found.images_to_prove) == (60, 1.0, 1.0, 0)
    assert found.missed == 0
    low, high = found.fail_interval
    assert low <= 0.01 <= high == drawn().good.min()


def test_a_limit_far_above_all_scores_is_extrapolated_and_stays_finite() -> None:
    found = assess(drawn(), 1e6, 1e7)
    assert (found.rejected, found.reviewed, found.missed) == (0, 0, 25)
    assert found.basis == "fitted_tail"
    assert found.expected < 1e-9
    assert found.upper == pytest.approx(1 - 0.05 ** (1 / 60))
    assert np.isfinite(found.fail_interval).all()
    assert found.fail_interval[1] == 1e7


@pytest.mark.parametrize("fail", [0.5, 1.0, 1.5])
def test_five_equal_scores_are_judged(fail: float) -> None:
    found = assess(held_out([1.0] * 5, [2.0]), fail, fail)
    assert found.rejected == (0 if fail > 1 else 5)
    assert found.fail_interval[0] <= fail <= found.fail_interval[1]


def test_four_scores_are_too_few() -> None:
    with pytest.raises(CalibrationError, match="4 scores are too few"):
        assess(held_out([1.0, 2, 3, 4]), 1.0, 2.0)
    with pytest.raises(CalibrationError, match="4 scores are too few"):
        limits_for(held_out([1.0, 2, 3, 4]), LimitRule())


def test_rules_give_the_limits_of_their_name() -> None:
    scores = drawn()
    review = limit_for_rate(scores.good, 0.03)
    for rule, fail in {
        LimitRule(): limit_for_rate(scores.good, 0.01),
        LimitRule(kind="mean_sigma", value=3): np.mean(scores.good) + 3 * np.std(scores.good, ddof=1),
        LimitRule(kind="percentile", value=90): np.percentile(scores.good, 90),
        LimitRule(kind="best_f1", value=None): limit_best_f1(scores.good, scores.defects),
        LimitRule(kind="recall", value=0.9): limit_for_recall(scores.defects, 0.9),
    }.items():
        assert limits_for(scores, rule) == pytest.approx((min(review, fail), fail))
    assert limits_for(scores, LimitRule(review_rate=None)) == (limit_for_rate(scores.good, 0.01),) * 2


@pytest.mark.parametrize("rule", [LimitRule(kind="best_f1", value=None), LimitRule(kind="recall", value=0.9)])
def test_rules_about_defects_need_some(rule: LimitRule) -> None:
    with pytest.raises(CalibrationError, match="needs pictures of defects"):
        limits_for(held_out(drawn().good), rule)


def test_a_rule_that_no_part_could_pass_is_refused() -> None:
    with pytest.raises(CalibrationError, match="no part could pass"):
        limits_for(held_out([0.0] * 9 + [1.0]), LimitRule(kind="percentile", value=10))
