"""How much the score of one and the same part differs from one inspection to the next, and what that does to verdicts.

Scores are in percent of the fail limit. There is no tolerance with two sides to compare their spread with, only
limits, so the figures are these:

- ``s_r``, the repeatability standard deviation: the parts' variances pooled by their degrees of freedom (ISO 5725-2),
  with its chi-square interval. ``6 s_r`` is the spread of a part's scores; in percent of the fail limit it is also
  what takes the place of Cg, for the scale goes from 0 to that limit.
- the distance of a part's mean to the limit where its verdict changes, in ``s_r``. A third of it is the one-sided
  index (limit - mean) / (3 s_r): as Cpk for an upper limit, with the deviation of the instrument instead of that of the
  process. That is our own choice; the Cg and Cgk of the AIAG's manual (MSA, 4th edition) and of the makers of cars
  need a tolerance.
- the risk that the next inspection of the part gives another verdict.

Agreement of the verdicts is that of :mod:`inspector.records.agreement`.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

import numpy as np
from scipy.special import chdtri, fdtrc, stdtr

from inspector.core.verdict import Verdict
from inspector.records.agreement import CONFIDENCE, Kappa, Share, cohen_kappa, fleiss_kappa, share_of

FAR_DEVIATIONS = 4.0
"""From here on a part is far enough from its limit: a one-sided index of 1.33, the usual demand on gauges."""
_UNEVEN = 0.01
"""Chance at which the largest spread counts as larger than those of the other parts."""
_STILL = 1e-6
"""Scores that differ by less are the same; the same picture gives them."""


class Truth(Enum):
    """What a part is known to be."""

    GOOD = "good"
    DEFECTIVE = "defective"


@dataclass(frozen=True, slots=True)
class Repetition:
    """One inspection of a part. ``percent`` is None without a verdict; ``seq`` is its part number then.

    ``part_id``: its own, None where it has none.
    """

    record_id: int
    seq: int
    at: datetime
    verdict: Verdict
    percent: float | None
    part_id: str | None = None


@dataclass(frozen=True, slots=True)
class PartSeries:
    """A part and all its repetitions, oldest first."""

    part: str
    repetitions: tuple[Repetition, ...]


@dataclass(frozen=True, slots=True)
class Interval:
    """An estimate and its bounds."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class PartFigures:
    """What the repetitions of one part amount to.

    ``percents``: the scores there are, oldest first; ``mean`` None without any, ``deviation`` None below two.
    ``usual``: the verdict of the mean score, NO_VERDICT without one. ``distance``: of the mean to the nearest limit
    where that verdict changes, in percent of the fail limit, never negative; ``deviations``: the same in ``s_r``;
    ``risk``: 0..1 that the next inspection gives another verdict; both None where ``s_r`` is unknown or 0.
    """

    part: str
    repetitions: tuple[Repetition, ...]
    percents: tuple[float, ...]
    mean: float | None
    deviation: float | None
    usual: Verdict
    distance: float | None
    deviations: float | None
    risk: float | None
    truth: Truth | None

    @property
    def counts(self) -> Mapping[Verdict, int]:
        """How often it got each verdict."""
        return Counter(repetition.verdict for repetition in self.repetitions)

    @property
    def agrees(self) -> bool:
        """Whether it always got the same verdict; one that is missing is none."""
        return len(self.counts) == 1 and Verdict.NO_VERDICT not in self.counts

    @property
    def index(self) -> float | None:
        """A third of ``deviations``; see the module."""
        return None if self.deviations is None else self.deviations / 3


@dataclass(frozen=True, slots=True)
class AgainstTruth:
    """Of the parts that are known. Passed or not is what counts: the line treats a part without a verdict as a reject.

    ``right``: parts that were always passed if they are good and never if they are defective. ``missed``: defective
    parts that were passed at least once. ``stopped``: good parts that were not passed at least once.
    """

    right: Share
    missed: Share
    stopped: Share
    kappa: Kappa


@dataclass(frozen=True, slots=True)
class Uneven:
    """A part whose scores spread more than those of the others, beyond chance; ``others``: s_r without it.

    It widens s_r for the others and has more of a risk itself than is said.
    """

    part: str
    others: float


@dataclass(frozen=True, slots=True)
class Repeatability:
    """Of all parts. ``parts``: lowest mean first, those without a score last. ``review``, ``fail``: the limits.

    ``deviation`` is s_r with its interval, None without two scores of any part; ``degrees`` are its degrees of
    freedom. ``agreement``: parts whose verdicts are all the same, of those that were inspected twice at least.
    """

    review: float
    fail: float
    parts: tuple[PartFigures, ...]
    deviation: Interval | None
    degrees: int
    agreement: Share
    kappa: Kappa
    against: AgainstTruth | None
    uneven: Uneven | None

    @property
    def inspections(self) -> int:
        """Of all parts together."""
        return sum(len(part.repetitions) for part in self.parts)

    @property
    def missing(self) -> int:
        """How many of them have no verdict; each is a disagreement."""
        return sum(part.counts[Verdict.NO_VERDICT] for part in self.parts)

    @property
    def still(self) -> bool:
        """Whether no score differs from the other ones of its part: the pictures were the same, not only the parts."""
        return self.deviation is not None and self.deviation.value == 0

    @property
    def changed(self) -> tuple[PartFigures, ...]:
        """Parts that were inspected twice at least and did not always get the same verdict."""
        return tuple(part for part in self.parts if len(part.repetitions) > 1 and not part.agrees)

    @property
    def nearest(self) -> PartFigures | None:
        """The part nearest to the limit where its verdict changes."""
        placed = [part for part in self.parts if part.distance is not None]
        return min(placed, key=lambda part: part.distance or 0.0, default=None)


def repeatability(
    series: Sequence[PartSeries],
    review: float,
    fail: float = 100.0,
    truth: Mapping[str, Truth] | None = None,
) -> Repeatability:
    """Of parts that were inspected under the same conditions; limits and scores in percent of the fail limit.

    ``truth``: of those parts that are known, by name. A part with one repetition tells nothing of the spread and
    is shown all the same.
    """
    known = truth or {}
    scores = {one.part: _scores(one) for one in series}
    variances = {
        part: (float(np.var(found, ddof=1)), len(found) - 1) for part, found in scores.items() if len(found) > 1
    }
    degrees = sum(free for _, free in variances.values())
    deviation = _pooled(list(variances.values()))
    parts = [_figures(one, scores[one.part], deviation, degrees, review, fail, known) for one in series]
    parts.sort(key=lambda part: (part.mean is None, part.mean or 0.0, part.part))
    repeated = [part for part in parts if len(part.repetitions) > 1]
    counts = np.array([[part.counts[verdict] for verdict in Verdict] for part in repeated], np.int64)
    return Repeatability(
        review=review,
        fail=fail,
        parts=tuple(parts),
        deviation=deviation,
        degrees=degrees,
        agreement=share_of(sum(part.agrees for part in repeated), len(repeated)),
        kappa=fleiss_kappa(
            counts.reshape(-1, len(Verdict)), [verdict is not Verdict.NO_VERDICT for verdict in Verdict]
        ),
        against=_against([part for part in parts if part.truth is not None]),
        uneven=_uneven(variances),
    )


def _scores(one: PartSeries) -> list[float]:
    percents = (repetition.percent for repetition in one.repetitions)
    return [percent for percent in percents if percent is not None and math.isfinite(percent)]


def _pooled(variances: Sequence[tuple[float, int]]) -> Interval | None:
    """From (variance, degrees of freedom) of each part."""
    degrees = sum(free for _, free in variances)
    if not degrees:
        return None
    squares = sum(variance * free for variance, free in variances)
    value = math.sqrt(squares / degrees)
    if value < _STILL:
        return Interval(0.0, 0.0, 0.0)
    tail = (1 - CONFIDENCE) / 2
    return Interval(value, math.sqrt(squares / chdtri(degrees, tail)), math.sqrt(squares / chdtri(degrees, 1 - tail)))


def _figures(
    one: PartSeries,
    percents: list[float],
    deviation: Interval | None,
    degrees: int,
    review: float,
    fail: float,
    known: Mapping[str, Truth],
) -> PartFigures:
    mean = float(np.mean(percents)) if percents else None
    usual = Verdict.NO_VERDICT
    distance = deviations = risk = None
    if mean is not None:
        usual = Verdict.FAIL if mean >= fail else Verdict.REVIEW if mean >= review else Verdict.PASS
        below, above = _reach(usual, review, fail)
        distance = min(mean - below, above - mean)
        if deviation is not None and deviation.value > 0:
            deviations = distance / deviation.value
            # The next score is Student's t about the mean, which is itself one of few scores: s_r² (1 + 1/k).
            step = deviation.value * math.sqrt(1 + 1 / len(percents))
            risk = float(stdtr(degrees, (below - mean) / step) + stdtr(degrees, (mean - above) / step))
    return PartFigures(
        part=one.part,
        repetitions=one.repetitions,
        percents=tuple(percents),
        mean=mean,
        deviation=float(np.std(percents, ddof=1)) if len(percents) > 1 else None,
        usual=usual,
        distance=distance,
        deviations=deviations,
        risk=risk,
        truth=known.get(one.part),
    )


def _reach(verdict: Verdict, review: float, fail: float) -> tuple[float, float]:
    """From where to where the score may go without another verdict."""
    if verdict is Verdict.PASS:
        return -math.inf, review
    return (review, fail) if verdict is Verdict.REVIEW else (fail, math.inf)


def _against(parts: Sequence[PartFigures]) -> AgainstTruth | None:
    if not parts:
        return None
    good = np.array([part.truth is Truth.GOOD for part in parts])
    passed = np.array([part.counts[Verdict.PASS] / len(part.repetitions) for part in parts])
    right = np.where(good, passed == 1, passed == 0)
    return AgainstTruth(
        right=share_of(int(right.sum()), len(parts)),
        missed=share_of(int((~good & ~right).sum()), int((~good).sum())),
        stopped=share_of(int((good & ~right).sum()), int(good.sum())),
        kappa=cohen_kappa(passed, good),
    )


def _uneven(variances: Mapping[str, tuple[float, int]]) -> Uneven | None:
    """The largest variance against the pooled one of the others: Cochran's test, written as F with Bonferroni's
    correction, so that parts may have different numbers of repetitions."""
    if len(variances) < 3:
        return None
    part, (largest, free) = max(variances.items(), key=lambda item: item[1][0])
    others = _pooled([value for name, value in variances.items() if name != part])
    if others is None or others.value == 0 or largest < _STILL**2:
        return None
    degrees = sum(free for name, (_, free) in variances.items() if name != part)
    chance = len(variances) * float(fdtrc(free, degrees, largest / others.value**2))
    return Uneven(part, others.value) if chance < _UNEVEN else None
