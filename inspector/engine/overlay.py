"""The heat of an inspected part drawn into its picture, for files."""

from __future__ import annotations

import cv2
import numpy as np

from inspector.core.frame import Picture
from inspector.core.heat import heat_index, heat_table
from inspector.core.inspection import Inspection

_OUTLINE = (255, 255, 255)


def draw_overlay(inspection: Inspection, opacity: float = 0.8) -> Picture | None:
    """The picture (H, W, 3) with heat and outlines of the regions; None where there was no picture."""
    picture = inspection.frame.picture
    if picture is None or inspection.anomaly_map is None:
        return picture
    canvas = picture.copy()
    x, y, width, height = (round(v) for v in inspection.map_rect)
    heat = heat_table(inspection.limits)[heat_index(inspection.anomaly_map, inspection.limits)]
    heat[..., :3] *= heat[..., 3:] / 255  # premultiplied, so that transparent colours do not bleed in
    heat = np.asarray(cv2.resize(heat, (width, height), interpolation=cv2.INTER_LINEAR), np.float32)
    below = canvas[y : y + height, x : x + width].astype(np.float32)
    mixed = below * (1 - opacity * heat[..., 3:] / 255) + opacity * heat[..., :3]
    canvas[y : y + height, x : x + width] = np.rint(mixed).clip(0, 255).astype(np.uint8)
    thickness = max(1, round(max(picture.shape[:2]) / 500))
    for region in inspection.regions:
        cv2.polylines(canvas, [np.rint(region.contour).astype(np.int32)], True, _OUTLINE, thickness, cv2.LINE_AA)
    return canvas
