"""How much of the processors other programs took meanwhile: what times, and ratios of times, have to be read with."""

from __future__ import annotations

import os
from pathlib import Path

from tests.bench.report import Row
from tests.bench.speed.timing import row

_STAT = Path("/proc/stat")
_IDLE = (3, 4)
"""Columns of the time in which nothing was computed."""
_STOLEN = 7
"""Column of the time in which the host of a virtual machine computed something else."""


class Neighbours:
    """Counts from its making on; Linux only."""

    def __init__(self) -> None:
        self._busy_s, self._whole_s = _processors()
        self._own_s = _own()

    def rows(self, part: str) -> list[Row]:
        """The share, of all processors, that others had while ``part`` was measured."""
        busy_s, whole_s = _processors()
        if whole_s <= self._whole_s:
            return []
        others_s = busy_s - self._busy_s - (_own() - self._own_s)
        share = 100 * max(0.0, others_s / (whole_s - self._whole_s))
        return [row(f"{part}/taken by other programs meanwhile", share, "% of all cores", only=part)]


def stolen_ticks() -> int:
    """Hundredths of a second that the host of this virtual machine has taken from its cores so far; else 0.

    A part inspected meanwhile took so much longer whatever the program did.
    """
    if not _STAT.exists():
        return 0
    return int(_STAT.read_text(encoding="ascii").split("\n", 1)[0].split()[1 + _STOLEN])


def _processors() -> tuple[float, float]:
    """Seconds, over all processors, in which something was computed, and all."""
    if not _STAT.exists():
        return 0.0, 0.0
    ticks = [int(value) for value in _STAT.read_text(encoding="ascii").split("\n", 1)[0].split()[1:9]]
    second = os.sysconf("SC_CLK_TCK")
    idle = sum(ticks[column] for column in _IDLE)
    return (sum(ticks) - idle) / second, sum(ticks) / second


def _own() -> float:
    return sum(os.times()[:4])
