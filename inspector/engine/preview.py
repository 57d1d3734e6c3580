"""How a picture would be prepared: what the engineer sees while drawing the region."""

from __future__ import annotations

import math
from pathlib import Path

from inspector.core.affine import pixel_length
from inspector.core.image_file import read_picture
from inspector.core.teaching import PreparedView
from inspector.recipes.alignment import PartNotFound
from inspector.recipes.preparation import Preparation
from inspector.recipes.preparer import Preparer


def prepared_view(path: Path, preparer: Preparer) -> PreparedView:
    """``path`` as the detector would see it; raises :class:`ImageError` when it cannot be read or has another size."""
    picture = read_picture(path)
    preparation = preparer.preparation
    smallest = smallest_defect_px(preparation)
    try:
        prepared = preparer.prepare(picture)
    except PartNotFound as error:
        return PreparedView(path, picture, None, None, None, error.match, str(error), smallest)
    return PreparedView(
        path=path,
        picture=picture,
        prepared=prepared.image,
        inspected=preparation.inspected(),
        map_to_picture=prepared.map_to_picture,
        match=prepared.match,
        not_found="",
        smallest_defect_px=smallest,
    )


def smallest_defect_px(preparation: Preparation) -> float:
    """Diameter, in pixels of the picture, of the smallest spot that the working resolution keeps at full contrast.

    A disc of 2√2 pixels of the prepared image covers one of them wholly wherever it lies: its centre is at most
    half a pixel, in x and y, from that of a pixel, whose corners are then at most √2 away. A smaller one is mixed
    with its surroundings: at one pixel it keeps a fifth of its contrast where it falls on a corner. Whether the
    detector sees such a spot depends on the product, and is what the sensitivity test measures.
    """
    # A prepared image finer than the picture shows nothing that the picture does not.
    return 2 * math.sqrt(2) * max(1.0, pixel_length(preparation.map_to_picture))
