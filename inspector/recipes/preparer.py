"""From the camera's picture to the prepared image that the detector sees."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector.core.affine import Affine, chained, moved
from inspector.core.frame import Picture
from inspector.errors import ImageError
from inspector.recipes.alignment import Found, PartNotFound
from inspector.recipes.preparation import Preparation

if TYPE_CHECKING:
    from inspector.recipes.aligner import Aligner
    from inspector.recipes.older_aligner import OlderAligner

_BLANK = 128
"""What is not inspected is shown to the detector in this grey, which the backbones read as nothing at all."""
_MOST_OUTSIDE = 0.01
"""Largest share of what is inspected that may lie outside the picture."""
_PLACES = 4000
"""How many inspected pixels are asked for that share."""


@dataclass(frozen=True, slots=True, eq=False)
class Prepared:
    """``image``: (h, w, 3) uint8 RGB. ``map_to_picture``: from its pixels to those of the picture.

    ``match``: how well the pattern was found, 0..1; None without alignment.
    """

    image: Picture
    map_to_picture: Affine
    match: float | None = None


class Preparer:
    """Prepares picture after picture; what can be computed once is. Several threads may use it at a time.

    ``reference``: the picture (H, W, 3) that the pattern was drawn on, needed where there is an alignment.
    """

    def __init__(self, preparation: Preparation, reference: Picture | None = None) -> None:
        self.preparation = preparation
        self.reference = reference
        self._aligner: Aligner | OlderAligner | None = None
        if preparation.alignment is not None:
            if reference is None:
                raise ValueError("a preparation with alignment needs its reference picture")
            self._check_size(reference)
            # They need scipy, and most recipes go without.
            if preparation.alignment.way == "quick":
                from inspector.recipes.aligner import Aligner

                self._aligner = Aligner(reference, preparation.alignment)
            else:
                from inspector.recipes.older_aligner import OlderAligner

                self._aligner = OlderAligner(reference, preparation.alignment)
        seen = preparation.seen()
        self._seen = None if seen.all() else seen.astype(np.uint8)
        self._canvases = threading.local()
        columns_rows = np.argwhere(preparation.inspected())[:, ::-1]
        some = columns_rows[:: max(1, len(columns_rows) // _PLACES)]
        self._inspected_places = moved(some + 0.5, preparation.map_to_picture)
        left, top, width, height = preparation.bounds
        right, bottom = left + width, top + height
        self._corners = np.array([(left, top), (right, top), (left, bottom), (right, bottom)], np.float64)

    def prepare(self, picture: Picture) -> Prepared:
        """(H, W, 3) uint8 RGB -> the prepared image; nothing outside the inspected region has a part in it.

        Raises :class:`ImageError` for a picture of another size: stretching it to fit would judge something
        that nobody calibrated; and :class:`PartNotFound` when there is no part to judge.
        """
        self._check_size(picture)
        preparation = self.preparation
        if self._aligner is None:
            return Prepared(self._finished(preparation.cut(picture)), preparation.map_to_picture)
        found = self._aligner.find(picture)
        self._check_inside(found)
        image = self._finished(preparation.cut(picture, found.reference_to_picture))
        return Prepared(image, chained(preparation.map_to_picture, found.reference_to_picture), found.match)

    def _finished(self, cut: NDArray[Any]) -> Picture:
        if self._seen is not None:
            cut = cv2.copyTo(cut, self._seen, self._canvas(self._seen.shape))
        return np.asarray(self.preparation.resized(cut), dtype=np.uint8)

    def _canvas(self, shape: tuple[int, ...]) -> Picture:
        """This thread's own, blank where nothing is seen: elsewhere each part is copied over the one before."""
        canvas: Picture | None = getattr(self._canvases, "canvas", None)
        if canvas is None:
            canvas = self._canvases.canvas = np.full((*shape, 3), _BLANK, np.uint8)
        return canvas

    def _check_size(self, picture: Picture) -> None:
        height, width = picture.shape[:2]
        wanted = self.preparation.picture_size
        if (width, height) != wanted:
            raise ImageError(
                f"The picture is {width} × {height}; the recipe was calibrated on {wanted[0]} × {wanted[1]}.",
                "Set the camera to the size it had, or calibrate a new version with this size.",
            )

    def _check_inside(self, found: Found) -> None:
        width, height = self.preparation.picture_size
        corners = moved(self._corners, found.reference_to_picture)
        if ((corners >= 0) & (corners <= (width, height))).all():
            return  # and all that lies between them
        places = moved(self._inspected_places, found.reference_to_picture)
        outside = ((places < 0) | (places > (width, height))).any(axis=1).mean()
        if outside > _MOST_OUTSIDE:
            raise PartNotFound(
                f"The part was not found whole: {outside:.0%} of what is inspected lies outside the picture.",
                "Move the part, or the camera, so that all of it is seen.",
                found.match,
            )
