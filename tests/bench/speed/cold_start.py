"""From the start of the program to its first verdict, with graphs that were compiled before."""

from __future__ import annotations

import time

from tests.bench.report import Row
from tests.bench.speed.station import run_station
from tests.bench.speed.timing import row

_ONLY = "cold_start"


def rows(quick: bool) -> list[Row]:
    """The best of some starts: each fills the caches of the next, and other programs slow some of them."""
    run_station(1, 1000.0)
    taken_s = []
    for _ in range(1 if quick else 4):
        began_s = time.time()
        taken_s.append(run_station(1, 1000.0)["first_verdict_at_s"] - began_s)
    best = min(taken_s)
    return [row("cold start/to the first verdict, warm cache", best, "s", "<= 4 s", best <= 4, _ONLY)]
