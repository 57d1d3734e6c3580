"""Where edges run in a picture, whatever the light: the field that patterns are compared by."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

Grey = NDArray[np.float32]
"""(h, w) float32, 0..255."""

Field = NDArray[np.float32]
"""(2, h, w) float32: length 0..1, how clear the edge is; direction twice the angle across the edge."""


def gradient(grey: Grey) -> tuple[Grey, Grey]:
    """x and y, per pixel, over a neighbourhood of 3 × 3 after a light blur."""
    soft = cv2.GaussianBlur(grey, (3, 3), 0.8)
    # Scharr: of the small filters the one whose direction is right to within a fraction of a degree.
    x = cv2.Scharr(soft, cv2.CV_32F, 1, 0, scale=1 / 32)
    y = cv2.Scharr(soft, cv2.CV_32F, 0, 1, scale=1 / 32)
    return np.asarray(x, np.float32), np.asarray(y, np.float32)


def edge_field(grey: Grey, contrast: float) -> Field:
    """Edges of (h, w) ``grey``; one as steep as ``contrast``, in grey values a pixel, counts half.

    The angle is doubled, so that an edge stays the same edge when light and dark change sides, as they do on
    a turned part under a lamp that stays; noise, which has no direction, averages to nothing.
    """
    x, y = gradient(grey)
    xx, yy = x * x, y * y
    scale = 1 / (xx + yy + np.float32(contrast * contrast))
    return np.stack([(xx - yy) * scale, 2 * x * y * scale])
