"""Heat colours anchored to the limits: the same value always has the same colour, a normal part has none."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from inspector.core.inspection import Limits

HOTTEST = 1.5
"""Value / fail limit from which on the colour no longer changes."""
STEPS = 1024
_FADE = 0.10
"""How far below the pixel limit colour begins to show, as a share of the fail limit."""


def heat_stops(limits: Limits) -> list[tuple[float, tuple[int, int, int, int]]]:
    """(value / fail limit, RGBA 0..255) from transparent to near white.

    Amber at the pixel limit, which is the review limit unless it was put elsewhere; crimson between the
    fail limit and the top. Where the limits coincide the amber comes just below them.
    """
    begin = min(limits.pixel / limits.fail, 0.96)
    return [
        (max(0.0, begin - _FADE), (255, 196, 60, 0)),
        (begin, (255, 196, 60, 150)),
        (1.0, (240, 96, 20, 215)),
        (1.22, (200, 20, 60, 235)),
        (HOTTEST, (255, 240, 245, 245)),
    ]


def heat_table(limits: Limits) -> NDArray[np.float32]:
    """(1024, 4) RGBA 0..255, not premultiplied, for value / fail limit in 0..1.5."""
    stops = heat_stops(limits)
    ratio = np.linspace(0.0, HOTTEST, STEPS)
    at = [position for position, _ in stops]
    channels = [np.interp(ratio, at, [colour[c] for _, colour in stops]) for c in range(4)]
    return np.stack(channels, axis=1).astype(np.float32)


def heat_index(anomaly_map: NDArray[np.float32], limits: Limits) -> NDArray[np.intp]:
    """Row of the table for each value of the map; what is no number gets the transparent row 0."""
    ratio = np.nan_to_num(anomaly_map / np.float32(limits.fail), nan=0.0, posinf=HOTTEST, neginf=0.0)
    return np.asarray(np.clip(ratio * ((STEPS - 1) / HOTTEST), 0, STEPS - 1), np.intp)
