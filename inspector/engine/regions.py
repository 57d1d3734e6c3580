"""Abnormal regions of a part, in pixels of its picture."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector.core.affine import Affine, moved, pixel_length
from inspector.core.inspection import Region

_MOST = 50
_FINER = 4


def find_regions(anomaly_map: NDArray[np.float32], pixel_limit: float, map_to_picture: Affine) -> tuple[Region, ...]:
    """Connected areas of ``anomaly_map`` (h, w) at or above ``pixel_limit``, the most abnormal first, 50 at most.

    ``map_to_picture``: (2, 3), see ``core.affine``.
    """
    above = (anomaly_map >= pixel_limit).astype(np.uint8)
    if not above.any():
        return ()
    pixel_area = pixel_length(map_to_picture) ** 2
    count, labels, boxes, _ = cv2.connectedComponentsWithStats(above, connectivity=8)
    bordered = cv2.copyMakeBorder(anomaly_map, 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=0.0)
    regions = []
    for label in range(1, count):
        x, y, w, h, area = (int(v) for v in boxes[label])
        inside = labels[y : y + h, x : x + w] == label
        values = np.where(inside, anomaly_map[y : y + h, x : x + w], -np.inf)
        peak_y, peak_x = np.unravel_index(int(values.argmax()), values.shape)
        # Outlined on an enlarged copy of the map with a border, so that the line is smooth and closed.
        near = cv2.dilate(np.pad(inside.astype(np.uint8), 1), np.ones((3, 3), np.uint8))
        around = bordered[y : y + h + 2, x : x + w + 2] * near
        fine = cv2.resize(around, None, fx=_FINER, fy=_FINER, interpolation=cv2.INTER_LINEAR)
        # Between the pixels the peak of a tiny region may stay below the limit that the pixel itself reaches.
        covered = (fine >= min(pixel_limit, fine.max())).astype(np.uint8)
        outlines, _ = cv2.findContours(covered, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
        outline = max(outlines, key=cv2.contourArea)[:, 0].astype(np.float32)
        contour = moved((outline + 0.5) / _FINER - 1 + (x, y), map_to_picture).astype(np.float32)
        [peak] = moved(np.array([[x + peak_x, y + peak_y]]) + 0.5, map_to_picture)
        regions.append(Region(contour, (float(peak[0]), float(peak[1])), float(values.max()), area * pixel_area))
    return tuple(sorted(regions, key=lambda region: -region.peak_value)[:_MOST])
