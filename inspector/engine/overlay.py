"""The heat of an inspected part drawn into its picture, for files."""

from __future__ import annotations

import cv2
import numpy as np

from inspector.core.affine import at_centres, moved
from inspector.core.frame import Picture
from inspector.core.heat import heat_index, heat_table
from inspector.core.inspection import Inspection
from inspector.recipes.shapes import filled

_OUTLINE = (255, 255, 255)


def draw_overlay(inspection: Inspection, opacity: float = 0.8) -> Picture | None:
    """The picture (H, W, 3) with heat and outlines of the regions; None where there was no picture."""
    picture = inspection.frame.picture
    map_to_picture = inspection.map_to_picture
    if picture is None or inspection.anomaly_map is None or map_to_picture is None:
        return picture
    canvas = picture.copy()
    heat = heat_table(inspection.limits)[heat_index(inspection.anomaly_map, inspection.limits)]
    heat[..., :3] *= heat[..., 3:] / 255  # premultiplied, so that transparent colours do not bleed in
    height, width = inspection.anomaly_map.shape
    corners = moved(np.array([(0, 0), (width, 0), (width, height), (0, height)]), map_to_picture)
    size = (picture.shape[1], picture.shape[0])
    heat = np.asarray(
        cv2.warpAffine(heat, at_centres(map_to_picture), size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE),
        np.float32,
    )
    covered = filled(corners, size)  # the border of the map is hot up to its edge, and not beyond
    mixed = canvas[covered] * (1 - opacity * heat[covered, 3:] / 255) + opacity * heat[covered, :3]
    canvas[covered] = np.rint(mixed).clip(0, 255).astype(np.uint8)
    thickness = max(1, round(max(picture.shape[:2]) / 500))
    for region in inspection.regions:
        cv2.polylines(canvas, [np.rint(region.contour).astype(np.int32)], True, _OUTLINE, thickness, cv2.LINE_AA)
    return canvas
