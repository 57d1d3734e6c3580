"""What a picture and its defects amount to in a few numbers, for the drift of light, lens and camera."""

from __future__ import annotations

import math

import numpy as np

from inspector.core.affine import inverse, moved
from inspector.core.frame import Picture
from inspector.core.inspection import Inspection
from inspector.records.part_record import Defect, Look

_ROWS = 64
"""Rows that are looked at: enough for a mean within a thousandth, and a tenth of the time of all."""
MAX_DEFECTS = 16


def look_of(picture: Picture) -> tuple[float, float]:
    """(brightness, sharpness) of (H, W, 3) pictures, from 64 rows evenly apart; well under 3 ms.

    Brightness is the mean, 0..255. Sharpness is the mean squared difference of neighbours in a row of the green
    channel divided by that channel's variance: 0..4, less when it is blurred, the same when all of it is darker.
    """
    rows = picture[:: max(1, picture.shape[0] // _ROWS)]
    green = rows[:, :, 1].astype(np.float32)
    variance = float(green.var())
    steps = green[:, 1:] - green[:, :-1]
    sharpness = float(np.square(steps).mean()) / variance if variance > 0 else 0.0
    return float(rows.mean()), sharpness


def look_of_part(inspection: Inspection) -> Look | None:
    """Of its picture, and where the part was found in it; None without a picture."""
    picture, affine, anomaly_map = inspection.frame.picture, inspection.map_to_picture, inspection.anomaly_map
    if picture is None:
        return None
    brightness, sharpness = look_of(picture)
    if affine is None or anomaly_map is None:
        return Look(brightness, sharpness, None, None, None)
    height, width = anomaly_map.shape
    x, y = moved(np.array([[width / 2, height / 2]]), affine)[0]
    return Look(brightness, sharpness, float(x), float(y), math.degrees(math.atan2(affine[1, 0], affine[0, 0])))


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
