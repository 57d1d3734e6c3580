"""How small a defect may be and still be found: synthetic ones on good parts, judged at a limit."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from typing import get_args

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector.core.frame import Picture
from inspector.core.teaching import Scores, Sensitivity
from inspector.engine.synthetic import SyntheticKind, with_defect
from inspector.errors import CalibrationError
from models.base import FitMonitor

CONTRASTS = (0.1, 0.2, 0.4)
FOUND = 0.9
"""Share of the parts on which a defect must be found to count as one that is found."""

_SIZES = (1 / 256, 1 / 128, 1 / 64, 1 / 32, 1 / 16)
"""Diameters as shares of the picture's shorter side; scratches are a quarter as wide."""
_BATCH_BYTES = 64_000_000
_STAGE = "synthetic defects"

ScorePictures = Callable[[Sequence[Picture]], Scores]
"""Raw scores of pictures by the model in question, prepared as on the line."""


@dataclass(frozen=True, slots=True, eq=False)
class GoodPart:
    """A good picture, and ``inspected`` (H, W) bool: the pixels of it that the score looks at."""

    picture: Picture
    inspected: NDArray[np.bool_]


def find_smallest(
    score: ScorePictures,
    parts: Sequence[GoodPart],
    fail: float,
    monitor: FitMonitor,
    kinds: Sequence[SyntheticKind] = get_args(SyntheticKind),
    seed: int = 0,
) -> list[Sensitivity]:
    """The share of synthetic defects found at the raw limit ``fail``, for each kind, contrast and size.

    Each part gets each kind at one place of its inspected region, drawn by ``seed``, where the defect grows
    and gains contrast; so neighbouring figures differ by the defect alone. Parts that are rejected
    without any defect are left out. All parts are of one picture size.

    Raises :class:`CalibrationError` when every part is left out, ``FitCancelled`` when cancelled.
    """
    total = len(parts) * (1 + len(kinds) * len(CONTRASTS) * len(_SIZES))
    monitor.report(_STAGE, 0, total)
    clean = [float(score([part.picture])[0]) for part in parts]
    passing = [number for number, found in enumerate(clean) if found < fail]
    if not passing:
        raise CalibrationError(
            "Every part tried is rejected at this limit without any defect.", "Set the limit higher."
        )
    total = len(passing) * len(kinds) * len(CONTRASTS) * len(_SIZES)
    shorter_side = min(parts[0].picture.shape[:2])
    sensitivities = []
    done = 0
    for kind in kinds:
        sizes = sizes_px(kind, shorter_side)
        found = np.zeros((len(CONTRASTS), len(sizes)))
        for number in passing:
            part = parts[number]
            place = _place(part.inspected, sizes[-1], seed + number)
            cells = list(product(range(len(CONTRASTS)), range(len(sizes))))
            for batch in _batches(cells, part.picture.nbytes):
                monitor.report(_STAGE, done, total)
                marred = [
                    with_defect(part.picture, kind, place, sizes[s], CONTRASTS[c], seed + number) for c, s in batch
                ]
                for (c, s), value in zip(batch, score(marred), strict=True):
                    found[c, s] += value >= fail
                done += len(batch)
        shares = found / len(passing)
        sensitivities.append(
            Sensitivity(
                kind=kind,
                sizes_px=sizes,
                contrasts=CONTRASTS,
                found=tuple(tuple(row) for row in shares.tolist()),
                smallest_px=_smallest(sizes, shares[-1]),
                parts=len(passing),
            )
        )
    monitor.report(_STAGE, total, total)
    return sensitivities


def sizes_px(kind: SyntheticKind, shorter_side: int) -> tuple[float, ...]:
    """The sizes tried, rising, in pixels of a picture with this shorter side."""
    share = 0.25 if kind == "scratch" else 1.0
    # Below a pixel a defect only loses contrast.
    return tuple(sorted({max(1.0, round(2 * share * size * shorter_side) / 2) for size in _SIZES}))


def _smallest(sizes: tuple[float, ...], shares: NDArray[np.float64]) -> float | None:
    """The size from which on all are found: a small one that is found by luck does not count."""
    missed = np.flatnonzero(shares < FOUND)
    first = int(missed[-1]) + 1 if len(missed) else 0
    return sizes[first] if first < len(sizes) else None


def _place(inspected: NDArray[np.bool_], largest_px: float, seed: int) -> tuple[float, float]:
    """(x, y) of a pixel of the inspected region, as far from its border as the largest defect needs, if any is."""
    bordered = cv2.copyMakeBorder(inspected.astype(np.uint8), 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=0)
    depth = cv2.distanceTransform(bordered, cv2.DIST_L2, 5)[1:-1, 1:-1]
    rows, columns = np.nonzero(depth >= min(largest_px / 2, 0.5 * float(depth.max())))
    chosen = np.random.default_rng(seed).integers(len(rows))
    return float(columns[chosen]), float(rows[chosen])


def _batches(cells: list[tuple[int, int]], picture_bytes: int) -> Iterator[list[tuple[int, int]]]:
    count = max(1, min(8, _BATCH_BYTES // picture_bytes))
    for start in range(0, len(cells), count):
        yield cells[start : start + count]
