"""How far repeated verdicts agree, with one another and with what the parts are known to be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

import numpy as np
from numpy.typing import NDArray
from scipy.special import betaincinv, stdtrit

CONFIDENCE = 0.95
"""Of all intervals here and in :mod:`inspector.records.repeatability`."""


@dataclass(frozen=True, slots=True)
class Share:
    """``count`` of ``of`` parts; ``low`` and ``high`` (0..1) bound the share it was drawn from, exactly."""

    count: int
    of: int
    low: float
    high: float

    @property
    def share(self) -> float:
        """0..1; NaN of none."""
        return self.count / self.of if self.of else float("nan")


class KappaGap(Enum):
    """Why there is no kappa, or no interval of it."""

    FEW_PARTS = auto()
    """It compares parts with one another: one is not enough."""
    ONE_VERDICT = auto()
    """All verdicts, or all known answers, are the same: they would agree by chance as well."""
    NO_SPREAD = auto()
    """All parts speak alike, as they do where none disagrees: only the interval is missing."""


@dataclass(frozen=True, slots=True)
class Kappa:
    """Agreement beyond chance: 1 is perfect, 0 what chance gives. ``gap`` says why something is missing."""

    value: float | None
    low: float | None = None
    high: float | None = None
    gap: KappaGap | None = None


def share_of(count: int, of: int) -> Share:
    """Clopper and Pearson's exact interval (Biometrika 26, 1934); of none it is 0..1."""
    tail = (1 - CONFIDENCE) / 2
    low = float(betaincinv(count, of - count + 1, tail)) if count else 0.0
    high = float(betaincinv(count + 1, of - count, 1 - tail)) if count < of else 1.0
    return Share(count, of, low, high)


def fleiss_kappa(counts: NDArray[np.int64], agrees: Sequence[bool]) -> Kappa:
    """Of parts that were judged again and again.

    ``counts`` (n, c): how often each part got each of c verdicts; parts with fewer than two are left out.
    ``agrees`` (c,): whether two of this verdict agree; a missing verdict agrees with nothing, itself included.

    Fleiss, Psychological Bulletin 76 (1971), with each part weighing the same however often it was judged. His
    standard error holds for kappa 0 only; this interval has the large-sample variance over parts that Gwet gives
    (Educational and Psychological Measurement 81, 2021), with Student's t for n - 1 parts, cut at 1. It needs
    twenty parts or so; with ten it is a rough one.
    """
    counts = counts[counts.sum(axis=1) >= 2]
    parts = len(counts)
    if parts < 2:
        return Kappa(None, gap=KappaGap.FEW_PARTS)
    judged = counts.sum(axis=1, keepdims=True)  # n, 1
    shares = counts / judged  # n, c
    agree = np.asarray(agrees, np.float64)  # c
    found = (counts * (counts - 1) * agree).sum(axis=1) / (judged * (judged - 1))[:, 0]  # n
    used = shares.mean(axis=0)  # c
    chance_of_part = (shares * used * agree).sum(axis=1)  # n
    return _kappa(found, chance_of_part)


def cohen_kappa(passed: NDArray[np.float64], good: NDArray[np.bool_]) -> Kappa:
    """Of the verdicts with the truth.

    ``passed`` (n,): the share of its repetitions, 0..1, in which a part was passed; ``good`` (n,): whether it should
    be. Cohen, Educational and Psychological Measurement 20 (1960). Repetitions of a part are no independent cases,
    so the variance is over parts: that of the linear terms of kappa, with Student's t for n - 1 parts.
    """
    if len(passed) < 2:
        return Kappa(None, gap=KappaGap.FEW_PARTS)
    truth = good.astype(np.float64)
    found = np.where(good, passed, 1 - passed)
    mean_passed, mean_good = passed.mean(), truth.mean()
    if mean_good in (0.0, 1.0):
        return Kappa(None, gap=KappaGap.ONE_VERDICT)
    # Its mean is the agreement by chance; each part moves that through its truth and through its verdicts.
    through_truth = truth * mean_passed + (1 - truth) * (1 - mean_passed)
    through_verdicts = passed * mean_good + (1 - passed) * (1 - mean_good)
    return _kappa(found, (through_truth + through_verdicts) / 2)


def _kappa(found: NDArray[np.float64], chance: NDArray[np.float64]) -> Kappa:
    """From each part's agreement (n,) and its part in that by chance (n,), which it moves twice: by row and column."""
    parts = len(found)
    by_chance = float(chance.mean())
    if by_chance >= 1 - 1e-12:
        return Kappa(None, gap=KappaGap.ONE_VERDICT)
    value = (float(found.mean()) - by_chance) / (1 - by_chance)
    terms = (found - by_chance) / (1 - by_chance) - 2 * (1 - value) * (chance - by_chance) / (1 - by_chance)
    error = float(np.sqrt(terms.var(ddof=1) / parts))
    if error < 1e-9:
        return Kappa(value, gap=KappaGap.NO_SPREAD)
    reach = error * float(stdtrit(parts - 1, (1 + CONFIDENCE) / 2))
    return Kappa(value, max(-1.0, value - reach), min(1.0, value + reach))
