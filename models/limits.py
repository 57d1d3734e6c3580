"""Limits, and what they promise, from held-out scores of good parts.

All functions take raw scores of good parts that the scoring model was not fitted on, (n,) float,
and give a raw score. A part is rejected when its score is at or above the limit.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from scipy import stats

from models.base import ModelError

Scores = NDArray[np.float64]
CONFIDENCE = 0.95
_OUTSIDE = (1 - CONFIDENCE) / 2
_DRAWS = 2000
MINIMUM_SCORES = 5


@dataclass(frozen=True, slots=True)
class Promise:
    """What ``n`` held-out good scores say about a limit.

    ``expected``: share of unseen good parts that it will reject, 0..1. ``upper``: that share is below
    this with 95 % confidence, whatever the distribution. ``basis``: ``order_statistic`` where the
    sample itself supports ``expected``, ``fitted_tail`` where it is extrapolated beyond the worst
    good part seen.
    """

    n: int
    rejected: int
    expected: float
    upper: float
    basis: Literal["order_statistic", "fitted_tail"]


def limit_for_rate(scores: Scores, rate: float) -> float:
    """The limit that rejects a share ``rate`` of unseen good parts on average.

    The k-th smallest of n scores is exceeded by a new one with probability (n + 1 - k) / (n + 1),
    for any continuous distribution; between two of them the limit is interpolated. Below
    1 / (n + 1), no score is high enough and the limit comes from an exponential tail.
    """
    scores = _checked(scores)
    if not 0 < rate < 1:
        raise ModelError(f"A false-reject rate of {rate} is not possible.", "Ask for a rate between 0 and 1.")
    n = len(scores)
    position = (n + 1) * (1 - rate)  # k, counted from 1, not yet whole
    if position > n:
        return _Tail.of(scores).limit(rate)
    lower = max(1, math.floor(position))
    upper = min(n, lower + 1)
    share = max(0.0, position - lower)
    return float(scores[lower - 1] + share * (scores[upper - 1] - scores[lower - 1]))


def promise(scores: Scores, limit: float) -> Promise:
    """What ``scores`` support about ``limit``.

    With r of n scores at or above it, the exact upper bound is Clopper and Pearson's (1934),
    the 95 % quantile of Beta(r + 1, n - r); with r = 0 it is 1 - 0.05^(1/n).
    """
    scores = _checked(scores)
    n = len(scores)
    rejected = int((scores >= limit).sum())
    upper = 1.0 if rejected == n else float(stats.beta.ppf(CONFIDENCE, rejected + 1, n - rejected))
    if limit > scores[-1]:
        return Promise(n, 0, _Tail.of(scores).rate(limit), upper, "fitted_tail")
    below = n - rejected
    expected = (n + 1 - below) / (n + 1)
    if 0 < below < n and scores[below] > scores[below - 1]:
        share = (limit - scores[below - 1]) / (scores[below] - scores[below - 1])
        expected -= share / (n + 1)
    return Promise(n, rejected, float(min(1.0, expected)), upper, "order_statistic")


def limit_interval(scores: Scores, rate: float) -> tuple[float, float]:
    """Two-sided 95 % interval of the limit that truly rejects a share ``rate`` of unseen good parts.

    The true limit lies below the k-th smallest of n scores with probability P(Binomial(n, 1 - rate) < k),
    whatever the distribution; each end is the innermost score for which that leaves 2.5 % outside. Where
    even the worst or the best score does not, the upper end comes from the tail and the lower one is 0,
    below which there are no scores.
    """
    scores = _checked(scores)
    n = len(scores)
    below = stats.binom.cdf(np.arange(n), n, 1 - rate)  # below[k - 1]: chance that the true limit is under the k-th
    lower = int(np.searchsorted(below, _OUTSIDE, side="right"))  # that many scores have a chance of at most 2.5 %
    upper = int(np.searchsorted(below, 1 - _OUTSIDE)) + 1
    low = float(scores[lower - 1]) if lower else min(0.0, float(scores[0]))
    if upper <= n:
        return low, float(scores[upper - 1])
    tail_low, tail_high = _Tail.of(scores).interval(rate)
    # A rate far beyond the sample: that the limit lies above all scores says less than the tail does.
    return (max(low, tail_low) if lower == n else low), max(float(scores[-1]), tail_high)


def images_to_prove(rate: float) -> int:
    """How many good parts, none of them rejected, show with 95 % confidence that at most ``rate`` are.

    ``rate`` above 0; from 1 on there is nothing to prove.
    """
    if rate >= 1:
        return 0
    return math.ceil(math.log(1 - CONFIDENCE) / math.log1p(-rate))


def limit_mean_sigma(scores: Scores, k: float) -> float:
    """Mean plus ``k`` standard deviations (n - 1 in the denominator)."""
    scores = _checked(scores)
    return float(scores.mean() + k * scores.std(ddof=1))


def limit_percentile(scores: Scores, percent: float) -> float:
    """The ``percent``-th percentile (0..100), linearly interpolated."""
    return float(np.percentile(_checked(scores), percent))


def limit_best_f1(scores: Scores, defect_scores: Scores) -> float:
    """The limit with the highest F1 on good and defective parts, midway to the next lower score."""
    good, bad = _checked(scores), _checked(defect_scores, minimum=1)
    candidates = np.unique(np.concatenate([good, bad]))
    found = len(bad) - np.searchsorted(bad, candidates)
    false = len(good) - np.searchsorted(good, candidates)
    best = int((2 * found / (found + false + len(bad))).argmax())
    if best == 0:
        return float(candidates[0])
    return float((candidates[best - 1] + candidates[best]) / 2)


def limit_for_recall(defect_scores: Scores, recall: float) -> float:
    """The highest limit that still rejects a share ``recall`` of the given defects."""
    bad = _checked(defect_scores, minimum=1)
    if not 0 < recall <= 1:
        raise ModelError(f"A recall of {recall} is not possible.", "Ask for a recall between 0 and 1.")
    # The tolerance keeps 0.56 * 25 = 14.000000000000002 from asking for 15 of 25.
    needed = max(1, math.ceil(recall * len(bad) - 1e-9))
    return float(bad[len(bad) - needed])


def otsu_limit(values: NDArray[np.floating], bins: int = 512) -> float:
    """The value that splits ``values`` into two classes of least variance (Otsu 1979)."""
    counts, edges = np.histogram(values, bins=bins)
    centres = (edges[:-1] + edges[1:]) / 2
    weight = counts.cumsum()
    moment = (counts * centres).cumsum()
    total, total_moment = weight[-1], moment[-1]
    lower, upper = weight[:-1], total - weight[:-1]
    with np.errstate(divide="ignore", invalid="ignore"):
        between = lower * upper * (moment[:-1] / lower - (total_moment - moment[:-1]) / upper) ** 2
    return float(edges[1:-1][int(np.nan_to_num(between).argmax())])


@dataclass(frozen=True, slots=True)
class _Tail:
    """An exponential tail that goes on from the worst good part, for rates that the sample does not reach.

    Whatever their distribution, the excesses over a high threshold approach a generalised Pareto
    distribution (Pickands 1975); its shape cannot be told from the dozen excesses at hand and is
    held at 0, an exponential. With m excesses of mean s, a new one is above x with probability
    (1 + x / (m s))^-m, which accounts for s being estimated. The curve is shifted to pass through
    the worst of n scores at a rate of 1 / (n + 1), where the order statistics end: so the limit
    grows without a jump as the rate falls, and is never below a good part that was seen.
    """

    threshold: float
    worst: float
    share: float
    mean_excess: float
    count: int
    worst_rate: float

    @classmethod
    def of(cls, scores: Scores) -> _Tail:
        n = len(scores)
        count = min(n - 1, max(4, round(0.2 * n)))
        threshold = float(scores[n - count - 1])
        mean_excess = float((scores[n - count :] - threshold).mean())
        # Equal scores have no tail; the smallest step keeps the limit above them all.
        smallest = max(abs(threshold) * 1e-6, 1e-12)
        return cls(threshold, float(scores[-1]), count / n, max(mean_excess, smallest), count, 1 / (n + 1))

    def limit(self, rate: float) -> float:
        """For ``rate`` below ``worst_rate``."""
        return self.worst + self._excess(rate) - self._excess(self.worst_rate)

    def rate(self, limit: float) -> float:
        """For ``limit`` above ``worst``."""
        m = self.count
        excess = self._excess(self.worst_rate) + limit - self.worst
        return float(self.share * (1 + excess / (m * self.mean_excess)) ** -m)

    def interval(self, rate: float) -> tuple[float, float]:
        """Two-sided 95 % interval of the limit that truly gives ``rate``.

        The rate at the threshold, passed by m of n scores, is distributed as Beta(m + 1, n - m), and m
        excesses of an exponential tail with mean s leave its true mean at m s / Gamma(m): the limit is
        threshold + mean * ln(rate at threshold / rate), or by the worst score, whose rate is Beta(1, n);
        of the two the wider end holds. Quantiles of 2,000 draws, the same ones each time.
        """
        rng = np.random.default_rng(0)
        n = round(1 / self.worst_rate) - 1
        mean_excess = self.count * self.mean_excess / rng.gamma(self.count, size=_DRAWS)
        of_threshold = self.threshold + mean_excess * np.log(rng.beta(self.count + 1, n - self.count, _DRAWS) / rate)
        of_worst = self.worst + mean_excess * np.log(rng.beta(1, n, _DRAWS) / rate)
        limits = np.stack([of_threshold, of_worst])
        ends = np.quantile(limits, [_OUTSIDE, 1 - _OUTSIDE], axis=1)
        return float(ends[0].min()), float(ends[1].max())

    def _excess(self, rate: float) -> float:
        m = self.count
        return float(m * self.mean_excess * ((self.share / rate) ** (1 / m) - 1))


def _checked(scores: Scores, minimum: int = MINIMUM_SCORES) -> Scores:
    """Sorted float64 copy; raises :class:`ModelError` when there are too few or one is not finite."""
    scores = np.sort(np.asarray(scores, dtype=np.float64).ravel())
    if len(scores) < minimum:
        raise ModelError(f"{len(scores)} scores are too few for a limit.", f"At least {minimum} are needed.")
    if not np.isfinite(scores).all():
        raise ModelError("A score is not a number.", "Look at the images: one of them cannot be scored.")
    return scores
