"""From the camera's picture to the prepared image that the detector sees."""

from __future__ import annotations

import math
from typing import Annotated, Self

import cv2
import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel, ConfigDict, Field, model_validator

from inspector.core.frame import Picture
from inspector.errors import ImageError

GRID = 32
"""Prepared sides are multiples of this, so that every feature level falls on whole pixels."""

Pixels = Annotated[int, Field(ge=0)]


class Preparation(BaseModel):
    """How a picture is cropped and resized; never stretched by more than rounding to the grid asks for.

    ``picture_size``: (width, height) that pictures must have. ``region``: (x, y, width, height) in
    pixels of the picture that is inspected; None is all of it. ``image_size``: (height, width) of
    the prepared image.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    picture_size: tuple[Pixels, Pixels]
    region: tuple[Pixels, Pixels, Pixels, Pixels] | None = None
    image_size: tuple[Pixels, Pixels]

    @classmethod
    def for_pictures(
        cls, picture_size: tuple[int, int], resolution: int, region: tuple[int, int, int, int] | None = None
    ) -> Self:
        """Keep the aspect and use about ``resolution`` squared pixels, so that every product costs the same time.

        Raises :class:`ImageError` when the region does not lie inside the picture.
        """
        x, y, width, height = region or (0, 0, *picture_size)
        if min(x, y) < 0 or min(width, height) < 1 or x + width > picture_size[0] or y + height > picture_size[1]:
            raise ImageError(
                f"The region {x},{y},{width},{height} does not lie inside the picture of "
                f"{picture_size[0]} × {picture_size[1]}.",
                "Give x, y, width and height in pixels of the picture.",
            )
        scale = resolution / math.sqrt(width * height)
        sides = [max(GRID, round(side * scale / GRID) * GRID) for side in (height, width)]
        return cls(picture_size=picture_size, region=region, image_size=(sides[0], sides[1]))

    @model_validator(mode="after")
    def _on_grid(self) -> Self:
        if any(side < GRID or side % GRID for side in self.image_size):
            raise ValueError(f"image_size must be multiples of {GRID}")
        return self

    @property
    def map_rect(self) -> tuple[float, float, float, float]:
        """(x, y, width, height) in the picture that the prepared image and the anomaly map cover."""
        x, y, width, height = self.region or (0, 0, *self.picture_size)
        return float(x), float(y), float(width), float(height)

    def prepare(self, picture: Picture) -> NDArray[np.uint8]:
        """(H, W, 3) uint8 RGB -> a new array (h, w, 3) uint8 RGB of ``image_size``.

        Raises :class:`ImageError` for a picture of another size: stretching it to fit would judge
        something that nobody calibrated.
        """
        height, width = picture.shape[:2]
        if (width, height) != self.picture_size:
            raise ImageError(
                f"The picture is {width} × {height}; the recipe was calibrated on "
                f"{self.picture_size[0]} × {self.picture_size[1]}.",
                "Set the camera to the size it had, or calibrate a new version with this size.",
            )
        if self.region is not None:
            x, y, region_width, region_height = self.region
            picture = picture[y : y + region_height, x : x + region_width]
        target_height, target_width = self.image_size
        if picture.shape[:2] == self.image_size:
            return picture.copy()  # a frame's picture is read-only, and torch takes only what it may write
        shrinks = picture.shape[0] * picture.shape[1] > target_height * target_width
        # Averaging over the area keeps a thin scratch from falling between two samples.
        resized = cv2.resize(
            picture, (target_width, target_height), interpolation=cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
        )
        return np.asarray(resized, dtype=np.uint8)
