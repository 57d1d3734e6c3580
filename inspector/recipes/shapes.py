"""Shapes that an engineer draws on a picture: what is inspected, what is ignored, what is looked for."""

from __future__ import annotations

import math
from typing import Annotated, Literal

import cv2
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
    mask: NDArray[np.uint8] = np.zeros((size[1], size[0]), np.uint8)
    shift = 8
    corners = np.rint((shape.outline() - 0.5) * (1 << shift)).astype(np.int32)
    cv2.fillPoly(mask, [corners], 1, lineType=cv2.LINE_8, shift=shift)
    return mask.astype(np.bool_)


def _around(left: float, top: float, right: float, bottom: float) -> tuple[int, int, int, int]:
    x, y = math.floor(left), math.floor(top)
    return x, y, max(1, math.ceil(right) - x), max(1, math.ceil(bottom) - y)
