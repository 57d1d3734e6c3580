"""Synthetic defects on good pictures: something a recipe must notice, where no real defect is at hand."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector.core.frame import Picture


def with_synthetic_defect(picture: Picture, strength: float, seed: int) -> Picture:
    """A copy of ``picture`` (H, W, 3) with a blot near its middle.

    ``strength`` 0..1 sets size (3 to 15 % of the shorter side) and contrast. The blot is irregular
    and moves the brightness away from that of its surroundings, so that it shows on dark and
    light parts alike.
    """
    rng = np.random.default_rng(seed)
    height, width = picture.shape[:2]
    radius = (0.03 + 0.12 * strength) * min(height, width)
    centre = np.array([width, height]) * rng.uniform(0.35, 0.65, 2)
    angles = np.linspace(0, 2 * np.pi, 24, endpoint=False)
    reach = radius * rng.uniform(0.6, 1.0, len(angles))
    outline = centre + reach[:, None] * np.stack([np.cos(angles), np.sin(angles)], axis=1)
    cover: NDArray[np.float32] = np.zeros((height, width), np.float32)
    cv2.fillPoly(cover, [np.rint(outline).astype(np.int32)], 1.0)
    cover = np.asarray(cv2.GaussianBlur(cover, (0, 0), max(0.5, radius / 10)), np.float32)
    inside = picture[cover > 0.5]
    target = 0.0 if inside.mean() > 110 else 255.0
    share = (cover * (0.4 + 0.6 * strength))[..., None]
    blended = picture * (1 - share) + target * share
    return np.asarray(np.rint(blended), np.uint8)
