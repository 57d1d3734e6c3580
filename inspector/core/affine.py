"""Affine maps between a picture, the prepared image and its anomaly map.

Corners of pixels are whole numbers: the upper left pixel covers 0..1 and has its centre at a half.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Affine = NDArray[np.float64]
"""(2, 3): maps (x, y, 1) to (x, y)."""

Points = NDArray[np.floating]
"""(N, 2): x and y."""


def moved(points: Points, by: Affine) -> NDArray[np.float64]:
    """(N, 2) ``points`` mapped."""
    return np.asarray(points @ by[:, :2].T + by[:, 2], np.float64)


def chained(first: Affine, then: Affine) -> Affine:
    """``then`` after ``first``."""
    return np.hstack([then[:, :2] @ first[:, :2], moved(first[:, 2][None], then).T])


def inverse(affine: Affine) -> Affine:
    """The way back."""
    back = np.linalg.inv(affine[:, :2])
    return np.hstack([back, -(back @ affine[:, 2:])])


def at_centres(affine: Affine) -> Affine:
    """The same map for who counts pixels from the centre of the first one, as OpenCV does."""
    half = np.array([[1.0, 0, 0.5], [0, 1, 0.5]])
    return chained(chained(half, affine), inverse(half))


def pixel_length(affine: Affine) -> float:
    """How long the side of a pixel is after the map."""
    return float(np.sqrt(abs(np.linalg.det(affine[:, :2]))))
