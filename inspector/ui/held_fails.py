"""FAIL parts that nobody has acknowledged yet."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Sequence
from dataclasses import replace

from inspector.core.inspection import RecipeId
from inspector.core.line import RecentPart
from inspector.core.verdict import Verdict

MOST = 50
"""So many are kept with their small pictures; further ones are counted."""


class HeldFails:
    """Oldest first. Only the first keeps its full picture, so that holding costs little memory."""

    def __init__(self, last_serial: int) -> None:
        """``last_serial``: parts up to this one are none of our business."""
        self._seen = last_serial
        self._parts: deque[RecentPart] = deque()
        self._beyond = 0

    @property
    def first(self) -> RecentPart | None:
        """The one to look at now."""
        return self._parts[0] if self._parts else None

    @property
    def count(self) -> int:
        """How many wait, the first included."""
        return len(self._parts) + self._beyond

    def take_in(self, recent: Sequence[RecentPart], holding: Collection[RecipeId]) -> None:
        """Hold what failed by a recipe of ``holding`` among ``recent`` (newest first) since the last call."""
        for part in reversed(recent):
            if part.serial <= self._seen:
                continue
            self._seen = part.serial
            if part.verdict is not Verdict.FAIL or part.recipe not in holding:
                continue
            if len(self._parts) == MOST:
                self._beyond += 1
            else:
                self._parts.append(replace(part, inspection=None) if self._parts else part)

    def acknowledge(self, recent: Sequence[RecentPart]) -> None:
        """The first is dealt with; the next one's full picture comes from ``recent``, where it still is.

        The last one kept takes those with it that were only counted.
        """
        if not self._parts:
            return
        self._parts.popleft()
        if not self._parts:
            self._beyond = 0
            return
        serial = self._parts[0].serial
        self._parts[0] = next((part for part in recent if part.serial == serial), self._parts[0])
