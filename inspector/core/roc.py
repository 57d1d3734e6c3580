"""The curve of what a limit finds against what it rejects wrongly."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True, eq=False)
class Roc:
    """One point for each limit from above all scores down to below all.

    ``rejected`` (k,): share of the good parts at or above the limit, rising from 0 to 1. ``found`` (k,): the
    same of the defects.
    """

    rejected: NDArray[np.float64]
    found: NDArray[np.float64]

    @property
    def area(self) -> float:
        """AUROC: chance that a defect scores above a good part, ties counting half (Hanley and McNeil 1982)."""
        return float(np.trapezoid(self.found, self.rejected))


def roc(good: NDArray[np.float64], defects: NDArray[np.float64]) -> Roc:
    """Of raw scores (n,) and (m,); neither may be empty."""
    good, defects = np.sort(good), np.sort(defects)
    limits = np.unique(np.concatenate([good, defects]))[::-1]
    rejected = 1 - np.searchsorted(good, limits) / len(good)
    found = 1 - np.searchsorted(defects, limits) / len(defects)
    return Roc(np.append(0.0, rejected), np.append(0.0, found))
