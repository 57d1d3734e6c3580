"""Shapes that an engineer draws on a picture: what is inspected, what is ignored, what is looked for."""

from __future__ import annotations

import math
from typing import Annotated, Literal

import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel, ConfigDict, Field, PositiveFloat

Coordinate = Annotated[float, Field(allow_inf_nan=False)]


class _Shape(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


class _Box(_Shape):
    x: Coordinate
    y: Coordinate
    width: PositiveFloat
    height: PositiveFloat

    def bounds(self) -> tuple[int, int, int, int]:
        """The smallest whole-pixel (x, y, width, height) around the shape."""
        return _around(self.x, self.y, self.x + self.width, self.y + self.height)


class Rectangle(_Box):
    """Upright; ``x``, ``y`` are its top left corner, all in pixels of the picture."""

    kind: Literal["rectangle"] = "rectangle"

    def outline(self) -> NDArray[np.float32]:
        """(4, 2) float32 corners."""
        x, y, right, bottom = self.x, self.y, self.x + self.width, self.y + self.height
        return np.array([(x, y), (right, y), (right, bottom), (x, bottom)], np.float32)


class Ellipse(_Box):
    """Upright, in the box of its top left corner, width and height, in pixels of the picture."""

    kind: Literal["ellipse"] = "ellipse"

    def outline(self) -> NDArray[np.float32]:
        """(128, 2) float32 points."""
        angles = np.linspace(0, 2 * math.pi, 128, endpoint=False)
        x = self.x + self.width / 2 * (1 + np.cos(angles))
        y = self.y + self.height / 2 * (1 + np.sin(angles))
        return np.stack([x, y], axis=1).astype(np.float32)


class Polygon(_Shape):
    """Closed, of at least three corners, in pixels of the picture."""

    kind: Literal["polygon"] = "polygon"
    points: Annotated[tuple[tuple[Coordinate, Coordinate], ...], Field(min_length=3)]

    def outline(self) -> NDArray[np.float32]:
        """(N, 2) float32 corners."""
        return np.array(self.points, np.float32)

    def bounds(self) -> tuple[int, int, int, int]:
        """The smallest whole-pixel (x, y, width, height) around the shape."""
        points = self.outline()
        (left, top), (right, bottom) = points.min(axis=0), points.max(axis=0)
        return _around(float(left), float(top), float(right), float(bottom))


Shape = Annotated[Rectangle | Ellipse | Polygon, Field(discriminator="kind")]


def cover(shape: Rectangle | Ellipse | Polygon, size: tuple[int, int]) -> NDArray[np.bool_]:
    """(height, width) bool for a picture of ``size`` = (width, height): True where a pixel's centre lies inside."""
    return filled(shape.outline(), size)


def filled(outline: NDArray[np.floating], size: tuple[int, int]) -> NDArray[np.bool_]:
    """(height, width) bool: True where a pixel's centre lies inside the closed ``outline`` (N, 2) of corners.

    Corners of pixels are whole numbers, so pixel (column, row) has its centre half a pixel further. An outline
    that crosses itself is inside where it is crossed an odd number of times. cv2.fillPoly would also take in
    the pixels that the outline merely touches.
    """
    width, height = size
    crossings = np.zeros((height, width + 1), np.bool_)
    points = np.asarray(outline, np.float64)
    for (x0, y0), (x1, y1) in zip(points, np.roll(points, -1, axis=0), strict=True):
        if y0 == y1:
            continue
        first, last = (math.ceil(min(max(y - 0.5, 0.0), height)) for y in sorted((y0, y1)))
        rows = np.arange(first, last)
        x = x0 + (rows + 0.5 - y0) * ((x1 - x0) / (y1 - y0))
        columns = np.clip(np.ceil(x - 0.5), 0, width).astype(np.intp)
        crossings[rows, columns] ^= True
    return np.logical_xor.accumulate(crossings, axis=1)[:, :width]


def _around(left: float, top: float, right: float, bottom: float) -> tuple[int, int, int, int]:
    x, y = math.floor(left), math.floor(top)
    return x, y, max(1, math.ceil(right) - x), max(1, math.ceil(bottom) - y)
