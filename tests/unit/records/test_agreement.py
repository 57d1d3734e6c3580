"""Agreement of verdicts, against the textbook, scikit-learn and a delete-one jackknife."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy import stats
from sklearn.metrics import cohen_kappa_score

from inspector.records.agreement import Kappa, KappaGap, cohen_kappa, fleiss_kappa, share_of

Counts = NDArray[np.int64]


def table(*rows: tuple[int, ...]) -> Counts:
    return np.array(rows, np.int64)


def plain_fleiss(counts: Counts) -> float:
    """Fleiss (1971), word by word."""
    n, k = len(counts), counts[0].sum()
    of_category = counts.sum(axis=0) / (n * k)
    of_part = (counts * (counts - 1)).sum(axis=1) / (k * (k - 1))
    chance = sum(p * p for p in of_category)
    return float((np.mean(of_part) - chance) / (1 - chance))


def drawn(parts: int, repetitions: int, seed: int) -> Counts:
    """Parts that are good, doubtful or bad."""
    random = np.random.default_rng(seed)
    odds = np.array([[0.95, 0.04, 0.01], [0.45, 0.35, 0.2], [0.02, 0.08, 0.9]])
    kinds = random.choice(3, size=parts, p=(0.5, 0.2, 0.3))
    return random.multinomial(repetitions, odds[kinds]).astype(np.int64)


def jackknife_error(values: list[float]) -> float:
    n = len(values)
    return float(np.sqrt((n - 1) / n * np.sum((np.array(values) - np.mean(values)) ** 2)))


def half_width(kappa: Kappa, parts: int) -> float:
    assert kappa.value is not None
    assert kappa.low is not None
    return (kappa.value - kappa.low) / float(stats.t.ppf(0.975, parts - 1))


def test_the_example_of_the_paper() -> None:
    """The ten subjects and fourteen raters that Fleiss' kappa is always explained with: 0.210."""
    counts = table(
        (0, 0, 0, 0, 14), (0, 2, 6, 4, 2), (0, 0, 3, 5, 6), (0, 3, 9, 2, 0), (2, 2, 8, 1, 1),
        (7, 7, 0, 0, 0), (3, 2, 6, 3, 0), (2, 5, 3, 2, 2), (6, 5, 2, 1, 0), (0, 2, 2, 3, 7),
    )  # fmt: skip
    assert fleiss_kappa(counts, [True] * 5).value == pytest.approx(0.210, abs=5e-4)


@pytest.mark.parametrize("seed", range(4))
def test_fleiss_kappa_and_its_interval(seed: int) -> None:
    counts = drawn(60, 5, seed)
    kappa = fleiss_kappa(counts, [True] * 3)
    assert kappa.value == pytest.approx(plain_fleiss(counts))
    without_one = [plain_fleiss(np.delete(counts, part, axis=0)) for part in range(60)]
    assert half_width(kappa, 60) == pytest.approx(jackknife_error(without_one), rel=0.06)


def test_the_interval_covers_the_truth_about_as_often_as_it_says() -> None:
    """Of the population that the parts are drawn from; twenty parts, five times each."""
    true = plain_fleiss(drawn(200_000, 5, 99))
    found = [fleiss_kappa(drawn(20, 5, seed), [True] * 3) for seed in range(400)]
    covered = [k.low is not None and k.high is not None and k.low <= true <= k.high for k in found]
    assert 0.90 <= np.mean(covered) <= 0.98


def test_a_part_weighs_the_same_however_often_it_was_judged() -> None:
    once = table((5, 0), (3, 2), (0, 5))
    assert fleiss_kappa(table((5, 0), (6, 4), (0, 5)), [True] * 2).value != pytest.approx(
        fleiss_kappa(once, [True] * 2).value
    )  # pairs of ten are not pairs of five
    doubled = table((4, 0), (400, 0), (0, 4))
    assert fleiss_kappa(doubled, [True] * 2).value == 1.0


def test_missing_verdicts_never_agree() -> None:
    agrees = [True, True, False]
    all_there = fleiss_kappa(table((4, 0, 0), (4, 0, 0), (0, 4, 0), (0, 4, 0)), agrees)
    one_never = fleiss_kappa(table((4, 0, 0), (4, 0, 0), (0, 4, 0), (0, 0, 4)), agrees)
    assert all_there.value == 1.0
    assert one_never.value is not None
    assert one_never.value < 0.75
    assert fleiss_kappa(table((0, 0, 4), (0, 0, 4)), agrees).value == 0.0


@pytest.mark.parametrize(
    ("counts", "value", "gap"),
    [
        (table((5, 0)), None, KappaGap.FEW_PARTS),
        (table((5, 0), (1, 0)), None, KappaGap.FEW_PARTS),
        (np.zeros((0, 2), np.int64), None, KappaGap.FEW_PARTS),
        (table((5, 0), (5, 0), (3, 0)), None, KappaGap.ONE_VERDICT),
        (table((5, 0), (0, 5)), 1.0, KappaGap.NO_SPREAD),
    ],
)
def test_what_cannot_be_said_is_not_said(counts: Counts, value: float | None, gap: KappaGap) -> None:
    assert fleiss_kappa(counts, [True, True]) == Kappa(value, gap=gap)


@pytest.mark.parametrize("seed", range(4))
def test_cohens_kappa_is_scikit_learns_and_its_interval_the_jackknifes(seed: int) -> None:
    random = np.random.default_rng(seed)
    parts, times = 50, 4
    good = random.random(parts) < 0.6
    passes = random.binomial(times, np.where(good, 0.9, 0.15))

    def plain(keep: NDArray[np.int64]) -> float:
        truth = np.repeat(good[keep], times)
        verdicts = np.concatenate([[True] * passes[part] + [False] * (times - passes[part]) for part in keep])
        return float(cohen_kappa_score(truth, verdicts))

    every = np.arange(parts)
    kappa = cohen_kappa(passes / times, good)
    assert kappa.value == pytest.approx(plain(every))
    without_one = [plain(np.delete(every, part)) for part in every]
    assert half_width(kappa, parts) == pytest.approx(jackknife_error(without_one), rel=0.06)


def test_cohens_kappa_where_it_says_nothing() -> None:
    assert cohen_kappa(np.array([1.0]), np.array([True])).gap is KappaGap.FEW_PARTS
    assert cohen_kappa(np.array([1.0, 0.5]), np.array([True, True])) == Kappa(None, gap=KappaGap.ONE_VERDICT)
    assert cohen_kappa(np.array([1.0, 1.0]), np.array([True, False])) == Kappa(0.0, gap=KappaGap.NO_SPREAD)
    assert cohen_kappa(np.array([1.0, 0.0]), np.array([True, False])) == Kappa(1.0, gap=KappaGap.NO_SPREAD)


@pytest.mark.parametrize(("count", "of"), [(0, 0), (0, 10), (10, 10), (3, 10), (1, 1), (49, 50)])
def test_shares_have_exact_bounds(count: int, of: int) -> None:
    share = share_of(count, of)
    if of == 0:
        assert (share.low, share.high) == (0.0, 1.0)
        return
    exact = stats.binomtest(count, of).proportion_ci(0.95, "exact")
    assert (share.low, share.high) == pytest.approx((exact.low, exact.high))
