"""What helps to set a camera: how bright its picture is, and how sharp."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector.core.frame import Picture

_SHARPNESS_SIDE = 1024
"""Sharpness is measured in the middle, in the camera's own pixels: a smaller copy hides what a lens still lacks."""
_MOST_COUNTED = 400_000
"""Pixels that the histogram counts, evenly spread."""


@dataclass(frozen=True, slots=True, eq=False)
class PictureMeasures:
    """``histogram``: (3, 256) shares of the pixels with each value in red, green and blue; each row sums to 1.

    ``sharpness``: see :func:`sharpness_of`.
    """

    histogram: NDArray[np.float64]
    sharpness: float

    @property
    def is_grey(self) -> bool:
        """Whether the three colours are the same."""
        return bool((self.histogram[0] == self.histogram[1]).all() and (self.histogram[1] == self.histogram[2]).all())

    @property
    def black_share(self) -> float:
        """Share of values that are 0: whatever was darker cannot be told from it."""
        return float(self.histogram[:, 0].max())

    @property
    def white_share(self) -> float:
        """Share of values that are 255 in the colour that has most of them."""
        return float(self.histogram[:, 255].max())

    @property
    def mean(self) -> float:
        """Mean value, 0..255."""
        return float((self.histogram @ np.arange(256)).mean())


def measure(picture: Picture) -> PictureMeasures:
    """Measure a picture (H, W, 3); a few milliseconds, however large it is."""
    step = max(1, int(np.ceil(np.sqrt(picture.shape[0] * picture.shape[1] / _MOST_COUNTED))))
    counted = np.ascontiguousarray(picture[::step, ::step])
    counts = np.stack([cv2.calcHist([counted], [channel], None, [256], [0, 256]).reshape(-1) for channel in range(3)])
    return PictureMeasures(counts.astype(np.float64) / counts[0].sum(), sharpness_of(picture))


def sharpness_of(picture: Picture) -> float:
    """Standard deviation of the Laplacian over the mean brightness, in percent: the same for a longer exposure.

    Energy of the Laplacian as a focus measure: Pertuz et al., Analysis of focus measure operators (2013), LAP1.
    """
    height, width, _ = picture.shape
    top, left = max(0, (height - _SHARPNESS_SIDE) // 2), max(0, (width - _SHARPNESS_SIDE) // 2)
    middle = picture[top : top + _SHARPNESS_SIDE, left : left + _SHARPNESS_SIDE]
    grey = cv2.cvtColor(np.ascontiguousarray(middle), cv2.COLOR_RGB2GRAY)
    edges = cv2.Laplacian(grey, cv2.CV_16S)
    return 100.0 * float(cv2.meanStdDev(edges)[1][0, 0]) / max(1.0, float(cv2.mean(grey)[0]))
