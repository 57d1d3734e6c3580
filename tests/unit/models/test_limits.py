"""Limits keep the rate that was asked for, on average, and promise only what the scores support."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy import stats

from models.base import ModelError
from models.limits import (
    images_to_prove,
    limit_best_f1,
    limit_for_rate,
    limit_for_recall,
    limit_interval,
    limit_mean_sigma,
    limit_percentile,
    otsu_limit,
    promise,
)

Scores = NDArray[np.float64]
PARTS = {
    "normal": stats.norm(10, 1),
    "exponential": stats.expon(5, 1),
    "lognormal": stats.lognorm(0.5, scale=3),
}


def samples(name: str, n: int, count: int = 1000) -> Scores:
    """(count, n): scores of ``count`` calibrations, always the same."""
    return np.asarray(PARTS[name].rvs(size=(count, n), random_state=np.random.default_rng(n)))


def scores_of(n: int, seed: int = 0) -> Scores:
    return np.random.default_rng(seed).gamma(4, 1, n)


# --- the limit for a rate ---


@pytest.mark.parametrize("name", PARTS)
@pytest.mark.parametrize(
    ("n", "rate", "low", "high"),
    [
        # Within the sample: right for any distribution. 1000 calibrations tell the mean rate to 3 %
        # (one standard deviation of it); interpolating between the two worst scores may cost 9 %.
        (20, 0.05, 0.90, 1.10),
        (60, 0.05, 0.90, 1.10),
        (60, 0.02, 0.85, 1.10),
        (200, 0.01, 0.90, 1.10),
        # Beyond it: right for an exponential tail, cautious for the normal's lighter one, a little above
        # for the lognormal's heavier one. The means are known to 3..8 % here.
        (20, 0.01, 0.40, 1.35),
        (60, 0.01, 0.70, 1.25),
        (60, 0.003, 0.30, 1.40),
        (200, 0.003, 0.60, 1.25),
    ],
)
def test_unseen_good_parts_are_rejected_at_the_rate(name: str, n: int, rate: float, low: float, high: float) -> None:
    limits = [limit_for_rate(scores, rate) for scores in samples(name, n)]
    found = float(PARTS[name].sf(limits).mean())  # exact: no further drawing needed
    assert low < found / rate < high


def test_an_exponential_tail_is_met_where_it_is_extrapolated() -> None:
    for n, rate in ((20, 0.01), (60, 0.01), (60, 0.003)):
        limits = [limit_for_rate(scores, rate) for scores in samples("exponential", n, 3000)]
        assert float(PARTS["exponential"].sf(limits).mean()) == pytest.approx(rate, rel=0.15)


def test_within_the_sample_the_limit_is_an_order_statistic() -> None:
    """A new score is above the k-th of n with probability (n + 1 - k) / (n + 1)."""
    scores = scores_of(99)
    ordered = np.sort(scores)
    assert limit_for_rate(scores, 0.01) == pytest.approx(ordered[98])
    assert limit_for_rate(scores, 0.05) == pytest.approx(ordered[94])
    assert limit_for_rate(scores, 0.055) == pytest.approx((ordered[93] + ordered[94]) / 2)
    assert limit_for_rate(scores, 0.99) == pytest.approx(ordered[0])
    assert limit_for_rate(scores, 0.999) == ordered[0]


@pytest.mark.parametrize("n", [5, 20, 209])
def test_a_lower_rate_never_gives_a_lower_limit(n: int) -> None:
    scores = scores_of(n)
    limits = [limit_for_rate(scores, rate) for rate in np.geomspace(0.99, 1e-6, 300)]
    assert all(np.diff(limits) >= 0)
    assert all(np.isfinite(limits))


@pytest.mark.parametrize("n", [5, 6, 20, 60, 209])
def test_the_tail_begins_where_the_sample_ends(n: int) -> None:
    """At 1 / (n + 1) the limit is the worst good part's; a hair below, it is a hair above."""
    for seed in range(5):
        scores = scores_of(n, seed)
        end = 1 / (n + 1)
        assert limit_for_rate(scores, end) == pytest.approx(scores.max())
        assert limit_for_rate(scores, end * (1 - 1e-7)) == pytest.approx(scores.max(), rel=1e-6)
        assert limit_for_rate(scores, end * (1 + 1e-7)) == pytest.approx(scores.max(), rel=1e-6)
        assert limit_for_rate(scores, end / 2) > scores.max() * (1 + 1e-3)


@pytest.mark.parametrize("n", [5, 12, 60])
def test_beyond_the_sample_no_good_part_that_was_seen_is_rejected(n: int) -> None:
    for seed in range(20):
        scores = np.random.default_rng(seed).lognormal(0, 1.5, n)
        scores[0] = 50 * scores.max()  # one far worse than the rest
        for rate in (0.99 / (n + 1), 0.01 / (n + 1)):
            assert limit_for_rate(scores, rate) > scores.max()


def test_equal_scores_lie_below_their_limit() -> None:
    for value in (0.0, 1e-9, 3.7, 1e6):
        limit = limit_for_rate(np.full(20, value), 0.01)
        assert limit > value
        assert limit == pytest.approx(value, rel=1e-3, abs=1e-9)


def test_the_order_of_the_scores_does_not_matter_and_is_kept() -> None:
    scores = scores_of(60)
    shuffled = np.random.default_rng(1).permutation(scores)
    before = shuffled.copy()
    assert limit_for_rate(shuffled, 0.01) == limit_for_rate(scores, 0.01)
    np.testing.assert_array_equal(shuffled, before)


@pytest.mark.parametrize("rate", [0.0, 1.0, -0.1, 1.5, math.nan])
def test_impossible_rates_are_refused(rate: float) -> None:
    with pytest.raises(ModelError, match="not possible"):
        limit_for_rate(scores_of(20), rate)


# --- what a limit promises ---


@pytest.mark.parametrize(("n", "rejected"), [(20, 0), (60, 0), (60, 1), (60, 7), (209, 3)])
def test_the_bound_is_clopper_and_pearsons(n: int, rejected: int) -> None:
    """The largest rate at which so few of n are rejected with a probability of still 5 %."""
    scores = np.sort(scores_of(n))
    limit = scores[-1] + 1 if rejected == 0 else scores[n - rejected]
    found = promise(scores, limit)
    assert (found.n, found.rejected) == (n, rejected)
    assert stats.binom.cdf(rejected, n, found.upper) == pytest.approx(0.05)
    exact = stats.binomtest(rejected, n, alternative="less").proportion_ci(0.95, method="exact")
    assert found.upper == pytest.approx(exact.high)


def test_none_of_60_supports_5_per_cent() -> None:
    scores = scores_of(60)
    assert promise(scores, scores.max() + 1).upper == pytest.approx(0.0487, abs=1e-4)


@pytest.mark.parametrize("name", PARTS)
@pytest.mark.parametrize(("n", "rate"), [(20, 0.1), (60, 0.05), (60, 0.01), (200, 0.01)])
def test_the_bound_holds_in_95_of_100_calibrations(name: str, n: int, rate: float) -> None:
    """Also for a limit taken from the very scores that are asked about it."""
    held = []
    for scores in samples(name, n):
        limit = limit_for_rate(scores, rate)
        held.append(PARTS[name].sf(limit) <= promise(scores, limit).upper)
    # Of 1000, 950 less three standard deviations (6.9 each).
    assert sum(held) > 929


@pytest.mark.parametrize("n", [5, 20, 60, 209])
@pytest.mark.parametrize("rate", [0.3, 0.1, 0.05, 0.01, 0.001])
def test_what_is_expected_of_a_limit_for_a_rate_is_that_rate(n: int, rate: float) -> None:
    scores = scores_of(n)
    found = promise(scores, limit_for_rate(scores, rate))
    assert found.expected == pytest.approx(rate)
    assert found.basis == ("fitted_tail" if rate < 1 / (n + 1) else "order_statistic")


def test_a_promise_worsens_steadily_as_the_limit_falls() -> None:
    scores = scores_of(30)
    found = [promise(scores, limit) for limit in np.linspace(scores.max() * 1.5, scores.min() * 0.5, 500)]
    assert all(np.diff([p.expected for p in found]) >= -1e-12)
    assert all(np.diff([p.upper for p in found]) >= -1e-12)
    assert all(0 <= p.expected <= 1 for p in found)


def test_a_limit_below_all_rejects_all() -> None:
    found = promise(scores_of(30), -1.0)
    assert (found.rejected, found.expected, found.upper, found.basis) == (30, 1.0, 1.0, "order_statistic")


def test_equal_scores_at_the_limit_are_all_rejected() -> None:
    scores = np.array([1.0, 1, 1, 2, 2, 2, 2, 3])
    assert promise(scores, 2.0).rejected == 5
    assert promise(scores, 2.0).expected >= 4 / 9  # one new part in nine falls between any two neighbours
    assert promise(scores, 2.0).expected < promise(scores, 1.0).expected


def test_parts_needed_to_prove_a_rate() -> None:
    """The rule of three: 299 of 299 passed, and at most 1 % is rejected."""
    assert images_to_prove(0.01) == 299
    assert images_to_prove(0.05) == 59
    for rate in (0.001, 0.02, 0.1):
        n = images_to_prove(rate)
        scores = scores_of(n)
        assert promise(scores, scores.max() + 1).upper <= rate
        assert promise(scores[1:], scores.max() + 1).upper > rate


# --- the known rules ---


def test_mean_and_sigma() -> None:
    scores = scores_of(25)
    assert limit_mean_sigma(scores, 3) == pytest.approx(np.mean(scores) + 3 * np.std(scores, ddof=1))
    assert limit_mean_sigma([1.0, 2, 3, 4, 5], 2) == pytest.approx(3 + 2 * math.sqrt(2.5))


def test_percentile() -> None:
    assert limit_percentile([5.0, 1, 4, 2, 3], 50) == 3
    assert limit_percentile([5.0, 1, 4, 2, 3], 100) == 5
    assert limit_percentile([5.0, 1, 4, 2, 3], 90) == pytest.approx(4.6)


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("ties", [False, True])
def test_best_f1_against_brute_force(seed: int, ties: bool) -> None:
    rng = np.random.default_rng(seed)
    good, bad = rng.normal(0, 1, 30), rng.normal(1.5, 1, 12)
    if ties:
        good, bad = good.round(), bad.round()

    def f1(limit: float) -> float:
        found, false = int((bad >= limit).sum()), int((good >= limit).sum())
        return 2 * found / (found + false + len(bad))

    limit = limit_best_f1(good, bad)
    assert f1(limit) == pytest.approx(max(f1(candidate) for candidate in np.concatenate([good, bad])))
    assert limit not in bad or limit == min(*good, *bad)  # between two scores, where there are two


def test_best_f1_of_separate_scores_lies_midway() -> None:
    assert limit_best_f1([1.0, 1, 1, 2, 2], [4.0, 5]) == 3.0


@pytest.mark.parametrize(("recall", "expected"), [(1.0, 1.0), (0.95, 2.0), (0.951, 1.0), (0.5, 11.0), (1e-6, 20.0)])
def test_recall_is_kept_by_the_highest_limit_that_does(recall: float, expected: float) -> None:
    bad = np.random.default_rng(0).permutation(np.arange(1.0, 21))
    limit = limit_for_recall(bad, recall)
    assert limit == expected
    assert (bad >= limit).mean() >= recall


def test_rounding_does_not_ask_for_one_defect_more() -> None:
    assert 0.56 * 25 > 14
    assert limit_for_recall(np.arange(1.0, 26), 0.56) == 12.0  # 14 of 25: 12 to 25


@pytest.mark.parametrize("recall", [0.0, 1.01, -1.0, math.nan])
def test_impossible_recalls_are_refused(recall: float) -> None:
    with pytest.raises(ModelError, match="not possible"):
        limit_for_recall(scores_of(5), recall)


@pytest.mark.parametrize("seed", range(3))
def test_otsu_against_brute_force(seed: int) -> None:
    rng = np.random.default_rng(seed)
    values = np.concatenate([rng.normal(2, 0.5, 3000), rng.normal(6, 0.8, 700)])

    def within(limit: float) -> float:
        below, above = values[values < limit], values[values >= limit]
        return float(len(below) * below.var() + len(above) * above.var())

    best = min(within(limit) for limit in np.linspace(values.min(), values.max(), 400)[1:-1])
    limit = otsu_limit(values)
    assert within(limit) <= best * 1.001  # by histogram: to the width of a bin
    assert 3 < limit < 5


# --- scores that support nothing ---

RULES: dict[str, Callable[[Scores], object]] = {
    "rate": lambda scores: limit_for_rate(scores, 0.01),
    "promise": lambda scores: promise(scores, 1.0),
    "mean and sigma": lambda scores: limit_mean_sigma(scores, 3),
    "percentile": lambda scores: limit_percentile(scores, 99),
    "best F1": lambda scores: limit_best_f1(scores, np.array([5.0])),
}
DEFECT_RULES: dict[str, Callable[[Scores], object]] = {
    "best F1 of defects": lambda scores: limit_best_f1(np.ones(5), scores),
    "recall": lambda scores: limit_for_recall(scores, 0.9),
}


@pytest.mark.parametrize("rule", RULES)
def test_fewer_than_five_scores_are_refused(rule: str) -> None:
    with pytest.raises(ModelError, match=r"4 scores are too few for a limit\. At least 5 are needed"):
        RULES[rule](np.arange(4.0))
    RULES[rule](np.arange(5.0))


@pytest.mark.parametrize("rule", DEFECT_RULES)
def test_one_defect_is_enough_but_none_is_not(rule: str) -> None:
    with pytest.raises(ModelError, match="0 scores are too few"):
        DEFECT_RULES[rule](np.empty(0))
    DEFECT_RULES[rule](np.array([7.0]))


@pytest.mark.parametrize("value", [math.nan, math.inf])
@pytest.mark.parametrize("rule", [*RULES, *DEFECT_RULES])
def test_scores_that_are_not_numbers_are_refused(rule: str, value: float) -> None:
    scores = scores_of(20)
    scores[7] = value
    with pytest.raises(ModelError, match="not a number"):
        (RULES | DEFECT_RULES)[rule](scores)


# --- the interval of a limit ---


@pytest.mark.parametrize("name", PARTS)
@pytest.mark.parametrize(("n", "rate"), [(20, 0.1), (31, 0.01), (60, 0.05), (60, 0.01), (300, 0.02), (300, 0.002)])
def test_the_true_limit_lies_in_its_interval_in_95_of_100_calibrations(name: str, n: int, rate: float) -> None:
    true = PARTS[name].isf(rate)
    held = [low <= true <= high for low, high in (limit_interval(s, rate) for s in samples(name, n, 400))]
    # Of 400, 380 less two standard deviations (4.4 each); beyond the sample the lognormal's tail is only nearly a
    # fitted one.
    assert sum(held) >= 371 - (8 if (n, rate) == (300, 0.002) else 0)


@pytest.mark.parametrize(("n", "rate"), [(60, 0.1), (300, 0.05), (300, 0.02)])
def test_within_the_sample_the_interval_is_of_order_statistics(n: int, rate: float) -> None:
    """By brute force: of all ends that leave 2.5 % outside, the innermost."""
    scores = np.sort(scores_of(n))

    # under[k - 1]: chance that fewer than k of n new scores stay below the true limit
    under = [sum(math.comb(n, i) * (1 - rate) ** i * rate ** (n - i) for i in range(k)) for k in range(1, n + 1)]
    low = max(k for k in range(1, n + 1) if under[k - 1] <= 0.025)
    high = min(k for k in range(1, n + 1) if under[k - 1] >= 0.975)
    assert limit_interval(scores, rate) == (scores[low - 1], scores[high - 1])


@pytest.mark.parametrize("n", [5, 20, 60])
@pytest.mark.parametrize("rate", [0.5, 0.1, 0.01, 1e-3])
def test_the_limit_for_a_rate_lies_in_the_interval(n: int, rate: float) -> None:
    scores = scores_of(n)
    low, high = limit_interval(scores, rate)
    assert low <= limit_for_rate(scores, rate) <= high
    assert math.isfinite(high)


def test_nothing_is_known_below_the_best_of_few_scores() -> None:
    assert limit_interval(scores_of(5), 0.9)[0] == 0.0
    assert limit_interval(np.ones(5), 0.01) == pytest.approx((1.0, 1.0), rel=1e-3)
