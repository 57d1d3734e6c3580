"""What of a camera's picture the detector sees, and where: size, region, ignore masks, alignment."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Annotated, Any, Literal, Self

import cv2
import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel, ConfigDict, Field, model_validator

from inspector.core.affine import Affine, at_centres, chained
from inspector.core.shrinking import Size, before_last_step, halved, halvings, shrunk
from inspector.errors import ImageError
from inspector.recipes.alignment import Alignment
from inspector.recipes.shapes import Shape, cover, filled
from inspector.recipes.tiles import GRID, Tiles, laid_out

Pixels = Annotated[int, Field(ge=0)]


class Preparation(BaseModel):
    """How a picture is cropped, masked and resized; never stretched by more than rounding to the grid asks for.

    ``picture_size``: (width, height) that pictures must have. ``region``: what of the picture is inspected, None
    is all of it; the prepared image shows its bounds. ``ignore``: shapes that are not inspected. With
    ``alignment``, all shapes stand where they were drawn on the reference picture, and follow the part.
    ``image_size``: (height, width) of the prepared image, which the detector looks at in ``tiles`` where there
    are any. ``shrinking``: "steps", or "area" in recipes of earlier versions, whose limits belong to it.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    picture_size: tuple[Pixels, Pixels]
    region: Shape | None = None
    ignore: tuple[Shape, ...] = ()
    alignment: Alignment | None = None
    image_size: tuple[Pixels, Pixels]
    tiles: Tiles | None = None
    shrinking: Literal["steps", "area"] = "steps"

    @classmethod
    def for_pictures(
        cls,
        picture_size: tuple[int, int],
        resolution: int,
        region: Shape | None = None,
        ignore: Sequence[Shape] = (),
        alignment: Alignment | None = None,
        tiles: int = 1,
    ) -> Self:
        """Keep the aspect and use about ``resolution`` squared pixels, so that every product costs the same time.

        Of more than one of ``tiles`` (a side), each has so many.

        With ``alignment`` and no region, the pattern is what is inspected: the rest of the picture is elsewhere
        whenever the part is turned. Raises :class:`ImageError` when the region does not lie inside the picture,
        or when nothing of it is left to inspect.
        """
        if region is None and alignment is not None:
            region = alignment.pattern
        x, y, width, height = region.bounds() if region else (0, 0, *picture_size)
        if min(x, y) < 0 or x + width > picture_size[0] or y + height > picture_size[1]:
            raise ImageError(
                f"The region {x},{y},{width},{height} does not lie inside the picture of "
                f"{picture_size[0]} × {picture_size[1]}.",
                "Give x, y, width and height in pixels of the picture.",
            )
        scale = resolution / math.sqrt(width * height)
        image_size, made_tiles = laid_out((height * scale, width * scale), tiles)
        made = cls(
            picture_size=picture_size,
            region=region,
            ignore=tuple(ignore),
            alignment=alignment,
            image_size=image_size,
            tiles=made_tiles,
        )
        if not made.inspected().any():
            raise ImageError(
                "Nothing is left to inspect: the region is too thin, or the ignore masks cover all of it.",
                "Draw a larger region, or smaller ignore masks.",
            )
        return made

    @model_validator(mode="after")
    def _on_grid(self) -> Self:
        if any(side < GRID or side % GRID for side in self.image_size):
            raise ValueError(f"image_size must be multiples of {GRID}")
        if self.tiles is not None and not self.tiles.cover(self.image_size):
            raise ValueError("tiles must overlap, and cover image_size")
        return self

    @property
    def bounds(self) -> tuple[int, int, int, int]:
        """(x, y, width, height) of the whole pixels that the prepared image shows, before alignment."""
        return self.region.bounds() if self.region else (0, 0, *self.picture_size)

    @property
    def map_to_picture(self) -> Affine:
        """From pixels of the prepared image, and of the anomaly map, to those of a picture that needs no aligning."""
        x, y, width, height = self.bounds
        return np.array([[width / self.image_size[1], 0, x], [0, height / self.image_size[0], y]])

    def inspected(self) -> NDArray[np.bool_]:
        """(h, w) of the prepared image: True where a pixel's centre lies in the region and in no ignore mask."""
        height, width = self.image_size
        x, y, bounds_width, bounds_height = self.bounds
        scale = np.array([width / bounds_width, height / bounds_height])

        def covered(shape: Shape) -> NDArray[np.bool_]:
            return filled((shape.outline() - (x, y)) * scale, (width, height))

        inside = covered(self.region) if self.region else np.ones(self.image_size, np.bool_)
        for shape in self.ignore:
            inside &= ~covered(shape)
        return inside

    def seen(self) -> NDArray[np.bool_]:
        """(h, w) as :meth:`cut` cuts: the same as :meth:`inspected` in those pixels."""
        x, y, width, height = self.bounds
        rows, columns = slice(y, y + height), slice(x, x + width)
        inside = np.ones((height, width), np.uint8)
        if self.region:
            inside &= cover(self.region, self.picture_size)[rows, columns]
        for shape in self.ignore:
            inside &= ~cover(shape, self.picture_size)[rows, columns]
        return np.asarray(cv2.resize(inside, self._cut_size, interpolation=cv2.INTER_NEAREST), np.bool_)

    def cut(self, pixels: NDArray[Any], reference_to_picture: Affine | None = None) -> NDArray[Any]:
        """What lies in ``bounds`` of (H, W) or (H, W, 3) ``pixels``.

        With ``reference_to_picture`` it is turned and shifted back to where it lies on the reference picture, in
        pixels that are coarser than those of the picture where the prepared image has far fewer of them.
        """
        x, y, width, height = self.bounds
        if reference_to_picture is None:
            return pixels[y : y + height, x : x + width]
        size = self._cut_size
        coarse, to_coarse = self._coarser(pixels)
        to_reference = np.array([[width / size[0], 0, x], [0, height / size[1], y]])
        to_pixels = chained(chained(to_reference, reference_to_picture), to_coarse)
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        # Mirrored borders: what is made up at the picture's edge should at least look like the part.
        turned = cv2.warpAffine(coarse, at_centres(to_pixels), size, flags=flags, borderMode=cv2.BORDER_REFLECT_101)
        return np.asarray(turned)

    @property
    def _cut_size(self) -> Size:
        """(width, height) of what :meth:`cut` gives.

        Turning a picture of a modern camera pixel by pixel takes longer than judging it; two pixels, a side, for
        each one of the prepared image are enough, or two to four in the older way.
        """
        _, _, width, height = self.bounds
        if self.alignment is None:
            return width, height
        if self.shrinking == "area":
            return width // self._factor, height // self._factor
        return before_last_step((width, height), (self.image_size[1], self.image_size[0]))

    @property
    def _factor(self) -> int:
        _, _, width, height = self.bounds
        return max(1, int(min(width / self.image_size[1], height / self.image_size[0]) / 2))

    def _coarser(self, pixels: NDArray[Any]) -> tuple[NDArray[Any], Affine]:
        """The whole picture as coarse as what is cut from it allows, and the map there."""
        if self.shrinking == "area":
            factor = self._factor
            rows, columns = (length // factor for length in pixels.shape[:2])
            if factor > 1:
                whole = pixels[: rows * factor, : columns * factor]
                pixels = np.asarray(cv2.resize(whole, (columns, rows), interpolation=cv2.INTER_AREA))
            return pixels, np.eye(2, 3) / factor
        _, _, bounds_width, bounds_height = self.bounds
        times = halvings((bounds_width, bounds_height), (self.image_size[1], self.image_size[0]))
        return halved(pixels, times), np.eye(2, 3) / 2**times

    def resized(self, pixels: NDArray[Any]) -> NDArray[Any]:
        """A new array of ``image_size`` from what :meth:`cut` gave."""
        target_height, target_width = self.image_size
        height, width = pixels.shape[:2]
        if (height, width) == self.image_size:
            return pixels.copy()  # a frame's picture is read-only, and torch takes only what it may write
        shrinks = width * height > target_height * target_width
        # Averaging keeps a thin scratch from falling between two samples.
        if shrinks and self.shrinking == "steps":
            return np.asarray(shrunk(pixels, (target_width, target_height)))
        method = cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
        return np.asarray(cv2.resize(pixels, (target_width, target_height), interpolation=method))
