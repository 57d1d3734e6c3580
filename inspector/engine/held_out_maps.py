"""The anomaly map of every part, small enough to keep: for a look at those near a limit."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

SIDE = 64
"""Longer side of a small map."""

_AVERAGED_PX = 8
"""Cells up to this wide are averaged: the smoothing has made every peak about as wide."""

SmallMap = NDArray[np.float16]


class SmallMaps:
    """Small maps of up to ``count`` parts, all of one size.

    They lie in one piece that is reserved at once: thousands of small ones, each left behind between larger ones that
    are freed, would cost fifty times their own size.
    """

    def __init__(self, count: int) -> None:
        self._count = count
        self._room: NDArray[np.float16] | None = None
        self._rows: dict[int, int] = {}

    def add(self, index: int, anomaly_map: NDArray[np.float32]) -> None:
        """Keep the (h, w) smoothed map of part ``index``, in place of one that it had."""
        small = small_map(anomaly_map)
        if self._room is None:
            self._room = np.empty((self._count, *small.shape), np.float16)
        self._room[self._rows.setdefault(index, len(self._rows))] = small

    def by_index(self) -> dict[int, SmallMap]:
        """In the order of their coming."""
        return {index: self._room[row] for index, row in self._rows.items()} if self._room is not None else {}


def small_map(anomaly_map: NDArray[np.float32]) -> SmallMap:
    """(h, w) smoothed map -> at most 64 cells a side."""
    height, width = anomaly_map.shape
    scale = SIDE / max(height, width)
    if scale < 1 / _AVERAGED_PX:
        anomaly_map = _peaks(anomaly_map, math.ceil(1 / scale))
    elif scale < 1:
        size = max(1, round(width * scale)), max(1, round(height * scale))
        anomaly_map = np.asarray(cv2.resize(anomaly_map, size, interpolation=cv2.INTER_AREA), np.float32)
    return np.minimum(anomaly_map, np.finfo(np.float16).max).astype(np.float16)


def _peaks(anomaly_map: NDArray[np.float32], side: int) -> NDArray[np.float32]:
    """The maxima of squares of ``side`` pixels: averaged with all of a large cell, a small defect would drown."""
    height, width = anomaly_map.shape
    bordered = np.pad(anomaly_map, ((0, -height % side), (0, -width % side)), mode="edge")
    rows, columns = bordered.shape[0] // side, bordered.shape[1] // side
    return np.asarray(bordered.reshape(rows, side, columns, side).max(axis=(1, 3)))


def full_map(small: SmallMap, image_size: tuple[int, int], score: float) -> NDArray[np.float32]:
    """(H, W) for looking at: what a small map has kept, its maximum brought back to the exact ``score``.

    Averaging into cells took a few per cent off the peaks, and a part just above a limit must not look as if
    it were below.
    """
    size = image_size[1], image_size[0]
    full = np.asarray(cv2.resize(small.astype(np.float32), size, interpolation=cv2.INTER_LINEAR), np.float32)
    highest = float(full.max())
    return full * np.float32(score / highest) if highest > 0 else full


def write_maps(path: Path, maps: Sequence[SmallMap]) -> None:
    """Write small maps, all of one size, in order; compressed, as good parts are alike. Raises OSError."""
    with path.open("wb") as file:
        np.savez_compressed(file, maps=np.stack(maps))


def read_maps(path: Path) -> list[SmallMap]:
    """As :func:`write_maps` wrote them; raises OSError, KeyError or ValueError when they are damaged."""
    with np.load(path, allow_pickle=False) as kept:
        return list(kept["maps"])
