"""How well scores and anomaly maps tell defective from good.

Conventions, the same everywhere in this file:

- ``scores`` (N,) float, higher is more abnormal; ``labels`` (N,) bool or 0/1, true is defective.
- ``maps`` (N, h, w) float32; ``masks`` (N, h, w) bool, all false for a good image.
- An image or pixel counts as abnormal where its value is **at or above** a limit.
- A figure that the data cannot give (one class only, no defective pixel) is ``nan``: a data set
  without masks is nothing unusual. Input that makes no sense (shapes that differ, values that are
  not finite) raises :class:`ModelError`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy import ndimage

from models.base import ModelError

_EIGHT_NEIGHBOURS = np.ones((3, 3), dtype=np.int8)


@dataclass(frozen=True, slots=True)
class Confusion:
    """Counts of images at a limit; "positive" is defective."""

    true_positives: int
    false_positives: int
    true_negatives: int
    false_negatives: int

    @classmethod
    def at(cls, scores: ArrayLike, labels: ArrayLike, limit: float) -> Confusion:
        """Count ``scores >= limit`` against ``labels``. Raises :class:`ModelError`."""
        values, defective = _scored(scores, labels)
        flagged = values >= limit
        return cls(
            true_positives=int(np.sum(flagged & defective)),
            false_positives=int(np.sum(flagged & ~defective)),
            true_negatives=int(np.sum(~flagged & ~defective)),
            false_negatives=int(np.sum(~flagged & defective)),
        )

    @property
    def false_reject_rate(self) -> float:
        """Share of the good images that were flagged; nan without good images."""
        return _share(self.false_positives, self.false_positives + self.true_negatives)

    @property
    def recall(self) -> float:
        """Share of the defective images that were flagged; nan without defective images."""
        return _share(self.true_positives, self.true_positives + self.false_negatives)

    @property
    def precision(self) -> float:
        """Share of the flagged images that are defective; nan when nothing was flagged."""
        return _share(self.true_positives, self.true_positives + self.false_positives)

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall; nan without defective images."""
        if self.true_positives + self.false_negatives == 0:
            return math.nan
        return _share(2 * self.true_positives, 2 * self.true_positives + self.false_positives + self.false_negatives)


def image_auroc(scores: ArrayLike, labels: ArrayLike) -> float:
    """Area under the ROC curve, 0..1; nan where one class is missing."""
    values, defective = _scored(scores, labels)
    return _mann_whitney(values[~defective], values[defective])


def average_precision(scores: ArrayLike, labels: ArrayLike) -> float:
    """Mean precision weighted by the gain in recall, 0..1; nan where one class is missing."""
    values, defective = _scored(scores, labels)
    if not _both_classes(defective):
        return math.nan
    distinct, inverse = np.unique(-values, return_inverse=True)  # the most abnormal first; equal ones at once
    hits = np.cumsum(np.bincount(inverse, weights=defective))
    flagged = np.cumsum(np.bincount(inverse, minlength=len(distinct)))
    return float(np.sum(np.diff(hits, prepend=0.0) / hits[-1] * hits / flagged))


def best_f1(scores: ArrayLike, labels: ArrayLike) -> tuple[float, float]:
    """The highest F1 over all limits, and a limit that reaches it; (nan, nan) without defective images.

    The limit lies half-way between two neighbouring scores, so that a score which another runtime
    reproduces with a small difference stays on its side. Of equally good limits the lowest is
    taken: it misses the fewest defects.
    """
    values, defective = _scored(scores, labels)
    if not defective.any():
        return math.nan, math.nan
    distinct, inverse = np.unique(values, return_inverse=True)
    positives = np.bincount(inverse, weights=defective, minlength=len(distinct))
    flagged = np.bincount(inverse, minlength=len(distinct))
    # Index i stands for the limit that flags distinct[i] and everything above it.
    hits = np.cumsum(positives[::-1])[::-1]
    flags = np.cumsum(flagged[::-1])[::-1]
    f1 = 2 * hits / (flags + positives.sum())
    best = int(np.argmax(f1))
    limit = distinct[best] if best == 0 else (distinct[best - 1] + distinct[best]) / 2
    return float(f1[best]), float(limit)


def pixel_auroc(maps: NDArray[np.float32], masks: NDArray[np.bool_]) -> float:
    """Area under the ROC curve over all pixels of all images; nan where one class is missing.

    Needs one sorted float32 copy of the pixels, not the index and cumulative arrays of a ROC curve.
    """
    maps, masks = _mapped(maps, masks)
    return _mann_whitney(maps[~masks], maps[masks])


def aupro(maps: NDArray[np.float32], masks: NDArray[np.bool_], max_fpr: float = 0.3) -> float:
    """Area under the per-region-overlap curve up to ``max_fpr``, divided by ``max_fpr``: 0..1.

    Bergmann et al., "The MVTec Anomaly Detection Dataset", IJCV 129 (2021), section on the per-region
    overlap (PRO): at each limit the share of each defective region that is flagged, averaged over
    the regions, so that a small defect weighs as much as a large one; against the share of good
    pixels flagged, those of good images included. A region is a connected component of its mask,
    diagonal neighbours included. Between two limits the curve is a straight line.

    Nan where there is no defective or no good pixel. Raises :class:`ModelError`.
    """
    if not 0 < max_fpr <= 1:
        raise ModelError(f"max_fpr is {max_fpr}.", "It must lie above 0 and be at most 1.")
    maps, masks = _mapped(maps, masks)
    good = maps[~masks]
    if good.size == 0 or good.size == maps.size:
        return math.nan
    defective, weights = _region_pixels(maps, masks)

    # Nothing below the limit at which max_fpr is reached can matter: drop it before sorting.
    count = min(good.size, math.floor(max_fpr * good.size) + 1)
    lowest = np.partition(good, good.size - count)[good.size - count]
    kept_good, kept = good[good >= lowest], defective >= lowest

    values = np.concatenate([kept_good, defective[kept]])
    order = np.argsort(values, kind="stable")[::-1]
    is_good = (order < kept_good.size).astype(np.float64)
    overlap = np.concatenate([np.zeros(kept_good.size), weights[kept]])[order]
    values = values[order]

    # Pixels of equal value are flagged together: a point of the curve stands at the last of each.
    last = np.append(values[1:] != values[:-1], True)
    fpr = np.append(0.0, np.cumsum(is_good)[last] / good.size)
    pro = np.append(0.0, np.cumsum(overlap)[last])
    return _area(fpr, pro, max_fpr) / max_fpr


def iou(maps: NDArray[np.float32], masks: NDArray[np.bool_], limit: float) -> float:
    """Intersection over union of ``maps >= limit`` and ``masks`` over all pixels together; nan without masks."""
    maps, masks = _mapped(maps, masks)
    if not masks.any():
        return math.nan
    flagged = maps >= limit
    return _share(int(np.count_nonzero(flagged & masks)), int(np.count_nonzero(flagged | masks)))


def _region_pixels(
    maps: NDArray[np.float32], masks: NDArray[np.bool_]
) -> tuple[NDArray[np.float32], NDArray[np.float64]]:
    """Values of all defective pixels, and what each adds to the mean overlap when it is flagged."""
    values: list[NDArray[np.float32]] = []
    weights: list[NDArray[np.float64]] = []
    regions = 0
    for anomaly_map, mask in zip(maps, masks, strict=True):
        if not mask.any():
            continue
        labelled, found = ndimage.label(mask, structure=_EIGHT_NEIGHBOURS)
        regions += found
        of_pixel = labelled[mask]
        values.append(anomaly_map[mask])
        weights.append(1 / np.bincount(of_pixel)[of_pixel])
    return np.concatenate(values), np.concatenate(weights) / regions


def _area(x: NDArray[np.float64], y: NDArray[np.float64], end: float) -> float:
    """Trapezoid rule under points of rising ``x`` from 0 to ``end``, the last piece cut by interpolation."""
    inside = int(np.searchsorted(x, end, side="right"))
    xs, ys = x[:inside], y[:inside]
    if inside < len(x):
        part = (end - x[inside - 1]) / (x[inside] - x[inside - 1])
        xs = np.append(xs, end)
        ys = np.append(ys, y[inside - 1] + part * (y[inside] - y[inside - 1]))
    return float(np.trapezoid(ys, xs))


def _scored(scores: ArrayLike, labels: ArrayLike) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    values = np.asarray(scores, dtype=np.float64)
    defective = np.asarray(labels, dtype=bool)
    if values.ndim != 1 or values.shape != defective.shape:
        raise ModelError(
            f"Scores of shape {values.shape} do not fit labels of shape {defective.shape}.",
            "Give one score and one label per image.",
        )
    if not np.isfinite(values).all():
        raise ModelError("A score is not a finite number.", "Leave out images that could not be scored.")
    return values, defective


def _mapped(maps: ArrayLike, masks: ArrayLike) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    values = np.asarray(maps, dtype=np.float32)
    defective = np.asarray(masks, dtype=bool)
    if values.ndim != 3 or values.shape != defective.shape:
        raise ModelError(
            f"Anomaly maps of shape {values.shape} do not fit masks of shape {defective.shape}.",
            "Bring every mask to the size of its map: (N, h, w).",
        )
    if not np.isfinite(values).all():
        raise ModelError(
            "An anomaly map holds values that are not finite.", "Leave out images that could not be scored."
        )
    return values, defective


def _both_classes(defective: NDArray[np.bool_]) -> bool:
    return bool(defective.any()) and not bool(defective.all())


def _share(part: int, whole: int) -> float:
    return part / whole if whole else math.nan


def _mann_whitney(good: NDArray[Any], defective: NDArray[Any]) -> float:
    """Area under the ROC curve (Hanley and McNeil 1982): the share of pairs in which the defective one is higher.

    Ties count half. Values (n,) and (m,) are sorted in place; nan where one class is missing.
    """
    if good.size == 0 or defective.size == 0:
        return math.nan
    good.sort()
    # Sorted needles walk through the haystack in order: several times quicker on large maps.
    defective.sort()
    below = np.searchsorted(good, defective, side="left").sum(dtype=np.float64)
    not_above = np.searchsorted(good, defective, side="right").sum(dtype=np.float64)
    return float((below + not_above) / 2 / good.size / defective.size)
