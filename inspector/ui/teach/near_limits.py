"""Which parts are worth a look while a limit is moved: those nearest to it on either side."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from inspector.core.teaching import HeldOutScores


@dataclass(frozen=True, slots=True)
class ScoredPart:
    """A part of the calibration that was not learned, with its raw score."""

    path: Path
    is_defect: bool
    score: float


class SortedParts:
    """Good parts and defects in the order of their scores: sorted once, asked at every move of a line."""

    def __init__(self, scores: HeldOutScores) -> None:
        values = np.concatenate([scores.good, scores.defects])
        paths = (*scores.good_paths, *scores.defect_paths)
        order = np.argsort(values, kind="stable")
        self._scores = values[order]
        self._parts = [ScoredPart(paths[i], bool(i >= len(scores.good)), float(values[i])) for i in order]

    def __len__(self) -> int:
        return len(self._parts)

    def nearest(self, review: float, fail: float, count: int) -> list[ScoredPart]:
        """Up to ``count`` parts, by rising score: about a third of them in each of PASS, REVIEW and FAIL.

        The innermost on both sides of each line come first; where a zone has too few, the others give more.
        """
        at_review, at_fail = (int(np.searchsorted(self._scores, limit, side="left")) for limit in (review, fail))
        passes = list(range(at_review - 1, -1, -1))[:count]
        fails = list(range(at_fail, len(self._parts)))[:count]
        reviews = _from_both_ends(at_review, at_fail, count)
        chosen: list[int] = []
        share = max(1, count // 3)
        for zone in (reviews, passes, fails):
            chosen += zone[:share]
        for rank in range(share, count):
            for zone in (passes, fails, reviews):
                if len(chosen) < count and rank < len(zone):
                    chosen.append(zone[rank])
        return [self._parts[index] for index in sorted(chosen[:count])]


def _from_both_ends(first: int, end: int, count: int) -> list[int]:
    """Indices of [first, end): the lowest, the highest, the second lowest, …; at most ``count``."""
    low, high = first, end - 1
    found: list[int] = []
    while low <= high and len(found) < count:
        found.append(low)
        if high > low and len(found) < count:
            found.append(high)
        low, high = low + 1, high - 1
    return found
