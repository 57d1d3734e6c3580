"""Whether parts come faster than they can be inspected, before the first of them is lost for it."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from itertools import pairwise

from inspector.core.quantiles import quantile

_PARTS = 60
"""The newest ones, which are looked at; with fewer than a third of them nothing is said."""


@dataclass(frozen=True, slots=True)
class Pace:
    """``every_ms``: from one part to the next, median. ``needed_ms``: how long one keeps the inspection busy, p95."""

    every_ms: float
    needed_ms: float

    @property
    def too_fast(self) -> bool:
        """Parts pile up until some get no verdict."""
        return self.needed_ms > self.every_ms

    @property
    def highest_per_minute(self) -> int:
        """Parts that can be inspected, in round numbers."""
        parts = int(60_000 / self.needed_ms)
        return parts - parts % 10 if parts > 100 else parts


class PaceMeter:
    """Takes in parts in any order; remembers the newest."""

    def __init__(self) -> None:
        self._captured_ns: deque[int] = deque(maxlen=_PARTS)
        self._needed_ms: deque[float] = deque(maxlen=_PARTS)

    def add(self, captured_ns: int, needed_ms: float | None) -> None:
        """A part, and how long it kept the inspection busy; None for one that was refused, which came all the same."""
        self._captured_ns.append(captured_ns)
        if needed_ms is not None:
            self._needed_ms.append(needed_ms)

    def clear(self) -> None:
        """Another run begins."""
        self._captured_ns.clear()
        self._needed_ms.clear()

    def pace(self) -> Pace | None:
        """None before there is enough to tell."""
        if min(len(self._captured_ns), len(self._needed_ms)) < _PARTS // 3:
            return None
        steps_ns = sorted(later - earlier for earlier, later in pairwise(sorted(self._captured_ns)))
        every_ms = quantile(steps_ns, 0.5) / 1e6
        needed_ms = quantile(sorted(self._needed_ms), 0.95)
        return Pace(every_ms, needed_ms) if needed_ms > 0 else None
