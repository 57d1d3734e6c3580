"""What else the computer did during a measurement: figures that were taken beside other programs are worth little."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from pathlib import Path

_STAT = Path("/proc/stat")
_IDLE = (3, 4)
"""Columns of a processor that had nothing to do, or waited for a disk."""
_STOLEN = 7
_GUESTS = 8
"""From here on what is counted among the columns before."""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Cores that were not to be had: taken by ``programs`` of this computer, and by its host for others."""

    programs: float
    stolen: float


class ElsewhereMeter:
    """Counts from its making on. Linux tells this of all programs; elsewhere nothing is known."""

    def __init__(self) -> None:
        self._began_s, self._own_s, self._seen = time.monotonic(), _own_s(), _ticks()

    def read(self) -> Elsewhere | None:
        """On average since the beginning."""
        now = _ticks()
        if now is None or self._seen is None:
            return None
        passed_s = time.monotonic() - self._began_s
        spent = [(after - before) / os.sysconf("SC_CLK_TCK") for before, after in zip(self._seen, now, strict=True)]
        busy_s = sum(spent) - sum(spent[column] for column in _IDLE) - spent[_STOLEN]
        return Elsewhere(max(0.0, busy_s - (_own_s() - self._own_s)) / passed_s, spent[_STOLEN] / passed_s)


def _own_s() -> float:
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def _ticks() -> list[int] | None:
    if not _STAT.exists():
        return None
    return [int(column) for column in _STAT.read_text(encoding="ascii").split("\n")[0].split()[1:][:_GUESTS]]
