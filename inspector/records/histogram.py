"""The bins that latencies and scores are counted in, and what can be read from counts alone."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

LATENCY_RATIO = 1.02
"""Each latency bin ends 2 % above its beginning, so a percentile read from the middle of its bin is 1 % off at most."""
_LATENCY_FIRST_MS = 0.1
LATENCY_BINS = 800
"""The last bin takes everything from 12 minutes on."""
PERCENT_STEP = 2.0
"""Width of a score bin, in percent of the fail limit."""
PERCENT_BINS = 150
"""The last bin takes everything from 298 % on."""


def latency_bins(latencies_ms: NDArray[np.float64] | np.float64) -> NDArray[np.int64]:
    """(n,) 0..799 for latencies in ms; up to 0.1 ms is bin 0."""
    ratios = np.maximum(latencies_ms, _LATENCY_FIRST_MS) / _LATENCY_FIRST_MS
    return np.minimum(LATENCY_BINS - 1, np.log(ratios) / math.log(LATENCY_RATIO)).astype(np.int64)


def percent_bins(percents: NDArray[np.float64] | np.float64) -> NDArray[np.int64]:
    """(n,) 0..149 for scores in percent of their fail limits."""
    return np.clip(percents / PERCENT_STEP, 0, PERCENT_BINS - 1).astype(np.int64)


def latency_percentile(counts: NDArray[np.int64], share: float) -> float | None:
    """The latency in ms that ``share`` (0..1) of the parts do not exceed, within 1 %; None without parts."""
    total = int(counts.sum())
    if total == 0:
        return None
    index = int(np.searchsorted(np.cumsum(counts), max(1, math.ceil(share * total))))
    return float(_LATENCY_FIRST_MS * LATENCY_RATIO ** (index + 0.5))
