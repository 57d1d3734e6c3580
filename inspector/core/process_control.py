"""Control charts of good parts: whether light, lens, camera or parts are still what they were when they were taught.

An exponentially weighted moving average (EWMA) sees small lasting shifts that single parts hide: z_t = λ x_t +
(1 - λ) z_{t-1}. Roberts, Control chart tests based on geometric moving averages (1959); Lucas & Saccucci,
Exponentially weighted moving average control schemes (1990), from whom the variance λ / (2 - λ) (1 - (1 - λ)^{2t}) σ²
and the choice of λ and L by the average run length.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

WEIGHT = 0.05
"""λ: some twenty parts are looked back upon, for a lamp fades slowly."""
WIDTH = 5.0
"""L. With λ = 0.05 a chart of independent normal parts gives one false alarm in 3.3 million parts on average: at a
part a second, day and night, one in 38 days, where 2.6 (one in 500) would cry wolf seven times an hour. A shift of
one standard deviation is found after 30 parts on average, one of half of it after 260. (Brook & Evans, An approach to
the probability distribution of CUSUM run length (1972), with 401 states.)"""
FEWEST = 8
"""Parts from which it can be told what is usual."""

_FARTHEST = 5.0
"""Robust standard deviations from the median beyond which a part says nothing of what is usual."""
_STEP = 4.0
"""A part counts as no farther from the average than so many standard deviations: one odd part is no drift."""


@dataclass(frozen=True, slots=True)
class Usual:
    """A measure of good parts: mean, standard deviation, correlation 0..0.9 of a part with the next, and of how many
    parts these were told."""

    centre: float
    spread: float
    correlation: float
    parts: int

    def limit(self, averaged: int | None = None) -> float:
        """How far the EWMA of so many parts (None: of very many) strays from the centre by chance alone.

        Wider than σ L √(λ / (2 - λ)) for three reasons: parts that resemble their neighbours average out less (for an
        AR(1) process: Schmid, On EWMA charts for time series (1997)), and centre and spread are themselves told from a
        few parts (Jones, Champ & Rigdon, The performance of EWMA charts with estimated parameters (2001)): the
        variance of the mean is added, and the spread is taken at its upper 90 % bound.
        """
        kept, alike = 1 - WEIGHT, self.correlation
        chance = WEIGHT / (2 - WEIGHT) * (1 + alike * kept) / (1 - alike * kept)
        if averaged is not None:
            chance *= 1 - kept ** (2 * averaged)
        of_centre = (1 + alike) / (1 - alike) / self.parts
        return WIDTH * self._widest() * math.sqrt(chance + of_centre)

    def _widest(self) -> float:
        """σ √(f / χ²), χ² the lower 10 % of f degrees of freedom by Wilson & Hilferty (1931).

        Of parts that resemble their neighbours so many fewer count.
        """
        freedom = max(2.0, self.parts * (1 - self.correlation) / (1 + self.correlation) - 1)
        lower = freedom * (1 - 2 / (9 * freedom) - 1.2816 * math.sqrt(2 / (9 * freedom))) ** 3
        return self.spread * math.sqrt(freedom / lower)


def usual_of(values: Sequence[float]) -> Usual | None:
    """What is usual, told from good parts in the order in which they came; None of fewer than :data:`FEWEST`.

    Parts far from all others, by median and median absolute deviation, are left out. The correlation counts only
    where it is more than chance makes of parts in any order (two standard errors); then it is taken without its bias
    (Kendall, Note on bias in the estimation of autocorrelation (1954)) and one standard error higher.
    """
    if len(values) < FEWEST:
        return None
    found = np.asarray(values, np.float64)
    distance = np.abs(found - np.median(found))
    # 1.4826 times the median absolute deviation is the standard deviation of a normal distribution.
    robust = 1.4826 * float(np.median(distance))
    if robust > 0:
        found = found[distance <= _FARTHEST * robust]
    count, centre, spread = len(found), float(found.mean()), float(found.std(ddof=1))
    off = found - centre
    alike = float(off[1:] @ off[:-1] / (off @ off)) if spread > 0 else 0.0
    if alike <= 2 / math.sqrt(count):
        return Usual(centre, spread, 0.0, count)
    higher = alike + (1 + 3 * alike) / count + math.sqrt((1 - alike**2) / count)
    return Usual(centre, spread, min(higher, 0.9), count)


class Ewma:
    """The chart of one measure. Takes well under a microsecond a part."""

    def __init__(self, usual: Usual, least: float) -> None:
        """``least``: the smallest shift that is of any consequence, in the measure's own unit."""
        self.usual = usual
        self.least = least
        self._step = max(_STEP * usual.spread, 2 * least)
        self.begin()

    def begin(self) -> None:
        """Forget the parts."""
        self.value = self.usual.centre
        self.parts = 0

    def add(self, measured: float) -> None:
        """A good part."""
        off = min(max(measured - self.value, -self._step), self._step)
        self.value += WEIGHT * off
        self.parts += 1

    @property
    def shift(self) -> float:
        """From the centre."""
        return self.value - self.usual.centre

    @property
    def beyond_chance(self) -> float:
        """The shift as a share of what chance makes of it: from 1 on it is real."""
        limit = self.usual.limit(self.parts)
        return abs(self.shift) / limit if limit > 0 else (math.inf if self.shift else 0.0)

    @property
    def matters(self) -> float:
        """The shift as a share of the smallest of consequence."""
        return abs(self.shift) / self.least
