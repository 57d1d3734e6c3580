"""The part turned back and made as small as the detector wants it, in one step."""

from __future__ import annotations

import math
import threading

import cv2
import numpy as np

from inspector.core.affine import Affine, at_centres
from inspector.core.frame import Picture
from inspector.core.shrinking import halvings
from inspector.recipes.halves import Halves
from inspector.recipes.preparation import Preparation

_SHARP = 1.15
"""Pixels of the picture, a side, for each prepared one, up to which there is nothing to average."""
_MARGIN = 4


class Turning:
    """Samples the prepared image straight from a copy of the picture that has up to 8/3 of its pixels, a side.

    The copy is softened before by as much as a mean over one prepared pixel would soften it (the variance of a
    box r wide is r²/12, of which the pixel has 1/12 already), so that no scratch falls between two samples.
    """

    def __init__(self, preparation: Preparation) -> None:
        height, width = preparation.image_size
        _, _, bounds_width, bounds_height = preparation.bounds
        self._size = (width, height)
        self._times = halvings((bounds_width, bounds_height), self._size)
        self._corners = np.array([(0, 0, 1), (width, 0, 1), (0, height, 1), (width, height, 1)])
        self._to_reference = np.vstack([preparation.map_to_picture, (0, 0, 1)])
        self._to_copy = np.diag([0.5**self._times, 0.5**self._times, 1.0])
        ratio = min(bounds_width / width, bounds_height / height) / 2**self._times
        self._sigma = _sigma((ratio * ratio - 1) / 12) if ratio > _SHARP else 0.0
        self._own = threading.local()

    def turned(self, halves: Halves, reference_to_picture: Affine) -> Picture:
        """The prepared image (h, w, 3) uint8; what lies outside the picture is mirrored. A new array."""
        copy = halves.copy(self._times)
        to_copy = self._to_copy @ np.vstack([reference_to_picture, (0, 0, 1)]) @ self._to_reference
        if self._sigma:
            corners = self._corners @ to_copy.T
            left, top = np.maximum(np.floor(corners.min(axis=0)[:2]).astype(int) - _MARGIN, 0)
            right, bottom = np.ceil(corners.max(axis=0)[:2]).astype(int) + _MARGIN
            seen = copy[top:bottom, left:right]
            buffer = self._buffer(copy)[: seen.shape[0], : seen.shape[1]]
            copy = np.asarray(cv2.GaussianBlur(seen, (3, 3), self._sigma, dst=buffer), np.uint8)
            to_copy[:2, 2] -= (left, top)
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        # Mirrored borders: what is made up at the picture's edge should at least look like the part.
        turned = cv2.warpAffine(
            copy, at_centres(to_copy[:2]), self._size, flags=flags, borderMode=cv2.BORDER_REFLECT_101
        )
        return np.asarray(turned, np.uint8)

    def _buffer(self, copy: Picture) -> Picture:
        """This thread's own, as large as ``copy``."""
        if getattr(self._own, "buffer", None) is None:
            self._own.buffer = np.empty_like(copy)
        buffer: Picture = self._own.buffer
        return buffer


def _sigma(variance: float) -> float:
    """Of the Gaussian whose three samples at -1, 0 and 1 have this variance, up to 0.6."""
    side = variance / 2
    return math.sqrt(-0.5 / math.log(side / (1 - variance)))
