"""Counts of parts, added up from parts or from other counts, to the same result."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from inspector.core.verdict import Verdict
from inspector.records.histogram import LATENCY_BINS, PERCENT_BINS, latency_bins, percent_bins

Counts = NDArray[np.int64]


def _latencies() -> Counts:
    return np.zeros(LATENCY_BINS, np.int64)


def _percents() -> Counts:
    return np.zeros(PERCENT_BINS, np.int64)


@dataclass(slots=True, eq=False)
class Tally:
    """How many parts there are, and how many in each bin of :mod:`inspector.records.histogram`.

    Parts without a verdict have neither a score nor a latency that means anything.
    """

    parts: int = 0
    latencies: Counts = field(default_factory=_latencies)
    percents: Counts = field(default_factory=_percents)

    def add(self, verdict: Verdict, percent: float | None, latency_ms: float) -> None:
        """Count a part."""
        self.parts += 1
        if verdict is Verdict.NO_VERDICT:
            return
        self.latencies[latency_bins(np.float64(latency_ms))] += 1
        if percent is not None:
            self.percents[percent_bins(np.float64(percent))] += 1

    def add_all(self, verdict: Verdict, percents: NDArray[np.float64], latencies_ms: NDArray[np.float64]) -> None:
        """Count parts of one verdict, NaN where there is no score; the same as :meth:`add` for each."""
        self.parts += len(percents)
        if verdict is Verdict.NO_VERDICT:
            return
        self.latencies += np.bincount(latency_bins(latencies_ms), minlength=LATENCY_BINS)
        self.percents += np.bincount(percent_bins(percents[~np.isnan(percents)]), minlength=PERCENT_BINS)

    def merge(self, parts: int, latencies: list[int], percents: list[int]) -> None:
        """Count what :func:`packed` wrote."""
        self.parts += parts
        for counts, more in ((self.latencies, latencies), (self.percents, percents)):
            if more:
                counts[more[0] : more[0] + len(more) - 1] += more[1:]


def packed(counts: Counts) -> list[int]:
    """``[first, n, n, …]``: the first bin that has parts, and the parts of all bins from there to the last such."""
    filled = np.flatnonzero(counts)
    if filled.size == 0:
        return []
    first, last = int(filled[0]), int(filled[-1])
    return [first, *counts[first : last + 1].tolist()]
