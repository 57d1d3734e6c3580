"""What is derived from a pattern before it is looked for: its contrast, and how finely it must be turned."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from inspector.errors import ImageError
from inspector.recipes.edge_field import Grey, gradient

TELLS_SIDES = 0.93
"""A pattern whose mirror image matches it better than this says nothing about which side is up."""
CLEARLY = 0.4
"""How far above that of its mirror image, towards 1, a likeness leaves no doubt: most parts are looked at once."""
_WEAKEST_EDGE = 1.5
"""Grey values a pixel; below it is noise."""


def on_level(point: NDArray[np.float64], factor: int) -> tuple[float, float]:
    """A point of the picture, from its corner, on a smaller copy, from the centre of the first pixel."""
    x, y = point / factor - 0.5
    return float(x), float(y)


def clear_contrast(grey: Grey, mask: NDArray[np.bool_]) -> float:
    """Grey values a pixel that count as half an edge: a fifth of the clear ones of the pattern."""
    x, y = gradient(grey)
    steepness = np.hypot(x, y)[mask]
    clear = float(np.percentile(steepness, 95)) if steepness.size else 0.0
    return max(_WEAKEST_EDGE, 0.2 * clear)


def angles_deg(largest_deg: float, side: float) -> NDArray[np.float64]:
    """Angles to look at, degrees: neighbours move the rim of a pattern ``side`` pixels across by two pixels."""
    step = min(30.0, max(3.0, math.degrees(4.0 / side)))
    if largest_deg > 180 - step / 2:
        count = math.ceil(360 / step)
        return np.arange(count) * 360 / count - 180
    count = math.ceil(largest_deg / step)
    return np.linspace(-largest_deg, largest_deg, 2 * count + 1)


def no_edges() -> ImageError:
    """The pattern cannot be looked for."""
    return ImageError("The pattern shows no clear edges.", "Draw it around contours that every part has.")
