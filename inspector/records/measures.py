"""What the defects of a part amount to in a few numbers."""

from __future__ import annotations

import numpy as np

from inspector.core.affine import inverse, moved
from inspector.core.inspection import Inspection
from inspector.records.part_record import Defect

MAX_DEFECTS = 16


def defects_of(inspection: Inspection) -> tuple[Defect, ...]:
    """The strongest regions, strongest first, at most 16."""
    affine, anomaly_map = inspection.map_to_picture, inspection.anomaly_map
    if affine is None or anomaly_map is None or not inspection.regions:
        return ()
    height, width = anomaly_map.shape
    back = inverse(affine)
    share = abs(float(np.linalg.det(back[:, :2]))) / (height * width)
    strongest = sorted(inspection.regions, key=lambda region: region.peak_value, reverse=True)[:MAX_DEFECTS]
    places = moved(np.array([region.peak for region in strongest]), back) / (width, height)
    return tuple(
        Defect(float(x), float(y), region.area_px * share, 100.0 * region.peak_value / inspection.limits.fail)
        for region, (x, y) in zip(strongest, places, strict=True)
    )
