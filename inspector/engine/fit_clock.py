"""How long a fit still takes: from the rate of its stages, and what was expected of those to come."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping

from inspector.core.teaching import FitStatus
from models.base import FitProgress

_SURE_AFTER_S = 0.3
"""Before, the rate of a stage says less than what was expected of it."""


class FitClock:
    """Turns the reports of a fit into statuses with the time left of all of it.

    ``expected_s``: seconds that each stage was expected to take; those that are over tell by how much this
    machine is off.
    """

    def __init__(self, expected_s: Mapping[str, float], now_s: Callable[[], float] = time.monotonic) -> None:
        self._expected_s = dict(expected_s)
        self._now_s = now_s
        self._spent_s: dict[str, float] = {}
        self._stage = ""
        self._began_s = now_s()

    def status(self, progress: FitProgress) -> FitStatus:
        """The status at this report; ``seconds_left`` is None until anything can be said."""
        kind = progress.stage
        now_s = self._now_s()
        if kind != self._stage:
            self._close(now_s)
            self._stage, self._began_s = kind, now_s
        share = _share_done(progress)
        left = self._left_s(kind, share, self._spent_s.get(kind, 0.0) + now_s - self._began_s)
        return FitStatus(progress.stage, progress.done, progress.total, left, dict(progress.losses))

    def _close(self, now_s: float) -> None:
        if self._stage:
            self._spent_s[self._stage] = self._spent_s.get(self._stage, 0.0) + now_s - self._began_s

    def _left_s(self, kind: str, share: float, spent_s: float) -> float | None:
        expected_s = self._expected_s
        over = {stage: spent for stage, spent in self._spent_s.items() if stage != kind and stage in expected_s}
        known_s = sum(expected_s[stage] for stage in over) + expected_s.get(kind, 0.0) * share
        pace = (sum(over.values()) + (spent_s if kind in expected_s else 0.0)) / known_s if known_s > 0 else None
        if share > 0 and spent_s > _SURE_AFTER_S:
            left_s = spent_s * (1 - share) / share
        elif kind in expected_s and pace is not None:
            left_s = expected_s[kind] * (1 - share) * pace
        else:
            return None
        to_come_s = sum(s for stage, s in expected_s.items() if stage not in over and stage != kind)
        return left_s + to_come_s * (1.0 if pace is None else pace)


def _share_done(progress: FitProgress) -> float:
    return progress.done / progress.total if progress.total else 1.0
