"""Pictures made smaller, in steps that are quick: every pixel has its share in the result, none much more than another.

OpenCV's averaging over areas of any size looks at each pixel alone, six to twelve milliseconds for the picture of a
usual camera; halving and interpolating are a tenth of that.
"""

from __future__ import annotations

from typing import Any

import cv2
from numpy.typing import NDArray

_MOST, _LEAST = 8 / 3, 4 / 3
"""Pixels of the picture, a side, for each one of the result, before the last two steps: from 2/3 to 4/3 for each half
pixel. With more of them interpolation would pass over some; with fewer the picture is averaged in one step."""
_INTERPOLATED = 5 / 3
"""As much larger a picture may be on the screen, and a scratch of one pixel is still seen; beyond it is softened."""

Size = tuple[int, int]
"""(width, height)."""


def halvings(size: Size, target: Size) -> int:
    """How often a picture of ``size`` is halved on its way to ``target``."""
    times = 0
    while _ratio(size, target) > _MOST:
        size = (-(-size[0] // 2), -(-size[1] // 2))
        times += 1
    return times


def halved(pixels: NDArray[Any], times: int) -> NDArray[Any]:
    """(H, W) or (H, W, 3) ``pixels``, the mean of two by two, so often.

    The last row and column of odd sides count twice: what is made of it is up to one of its pixels off at that edge.
    """
    for _ in range(times):
        odd_rows, odd_columns = pixels.shape[0] % 2, pixels.shape[1] % 2
        if odd_rows or odd_columns:
            pixels = cv2.copyMakeBorder(pixels, 0, odd_rows, 0, odd_columns, cv2.BORDER_REPLICATE)
        height, width = pixels.shape[:2]
        pixels = cv2.resize(pixels, (width // 2, height // 2), interpolation=cv2.INTER_AREA)
    return pixels


def before_last_step(size: Size, target: Size) -> Size:
    """The size from which one averaging leads to ``target``: twice that, or ``size`` where it is not much larger."""
    return (2 * target[0], 2 * target[1]) if _ratio(size, target) > _LEAST else size


def shrunk(pixels: NDArray[Any], target: Size) -> NDArray[Any]:
    """(H, W) or (H, W, 3) ``pixels`` in the size ``target``; a new array. For factors of 2, 4, 8 … exact means."""
    height, width = pixels.shape[:2]
    pixels = halved(pixels, halvings((width, height), target))
    height, width = pixels.shape[:2]
    between = before_last_step((width, height), target)
    if between != (width, height):
        pixels = cv2.resize(pixels, between, interpolation=cv2.INTER_LINEAR)
    return cv2.resize(pixels, target, interpolation=cv2.INTER_AREA)


def shrunk_for_the_eye(pixels: NDArray[Any], target: Size) -> NDArray[Any]:
    """As :func:`shrunk`, but halved and interpolated: half of the time or less, and looks the same."""
    while (ratio := _ratio((pixels.shape[1], pixels.shape[0]), target)) >= 2:
        pixels = halved(pixels, 1)
    if ratio > _INTERPOLATED:
        pixels = cv2.GaussianBlur(pixels, (3, 3), 0)
    return cv2.resize(pixels, target, interpolation=cv2.INTER_LINEAR)


def _ratio(size: Size, target: Size) -> float:
    return min(size[0] / target[0], size[1] / target[1])
