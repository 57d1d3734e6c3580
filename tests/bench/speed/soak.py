"""The memory of the station: after its warm-up, and after twenty thousand parts."""

from __future__ import annotations

import numpy as np

from tests.bench.report import Row
from tests.bench.speed.station import run_station
from tests.bench.speed.timing import row

_ONLY = "soak"
_MOST_MB, _MOST_GROWTH = 900, 2.0


def rows(quick: bool) -> list[Row]:
    """As fast as they are inspected, frames of 1280 × 1024, the window open."""
    parts = 1000 if quick else 20_000
    memory_mb = run_station(parts, 0.0)["memory_mb"]
    # The full pictures of the newest parts belong to the warm-up: the first quarter brings them all.
    few = max(1, len(memory_mb) // 20)
    warm, last = float(np.median(memory_mb[few : 2 * few + 1])), float(np.median(memory_mb[-few - 1 :]))
    growth = 100 * (last / warm - 1)
    return [
        row("station/memory after warm-up", warm, "MB", f"<= {_MOST_MB} MB", warm <= _MOST_MB, _ONLY),
        row(f"station/memory after {parts} parts", last, "MB", f"<= {_MOST_MB} MB", last <= _MOST_MB, _ONLY),
        row(f"station/growth over {parts} parts", growth, "%", "<= 2 %", growth <= _MOST_GROWTH, _ONLY),
    ]
