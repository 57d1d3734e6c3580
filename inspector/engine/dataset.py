"""A labelled data set in MVTec layout."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector.core.affine import Affine, chained, inverse
from inspector.core.image_file import list_pictures, read_picture
from inspector.errors import ImageError
from inspector.recipes.preparation import Preparation


@dataclass(frozen=True, slots=True)
class LabelledPicture:
    """A picture of the test set; ``mask`` is its file of defective pixels, where there is one."""

    path: Path
    defect: str
    mask: Path | None

    @property
    def is_good(self) -> bool:
        return self.defect == "good"


def labelled_pictures(folder: Path) -> list[LabelledPicture]:
    """``test/<class>/*`` with ``ground_truth/<class>/<stem>_mask.png``; the class "good" is good.

    Raises :class:`ImageError` when there is no such layout, or no good or no defective picture in it.
    """
    classes = sorted(p for p in (folder / "test").glob("*") if p.is_dir())
    found = []
    for directory in classes:
        for path in list_pictures(directory):
            mask = folder / "ground_truth" / directory.name / f"{path.stem}_mask.png"
            found.append(LabelledPicture(path, directory.name, mask if mask.is_file() else None))
    if not any(p.is_good for p in found) or all(p.is_good for p in found):
        raise ImageError(
            f"{folder} is not a data set to evaluate on.",
            "It needs good pictures in test/good and defective ones in other folders of test.",
        )
    return found


def prepared_mask(
    picture: LabelledPicture, preparation: Preparation, map_to_picture: Affine | None = None
) -> NDArray[np.bool_]:
    """(h, w) bool of the prepared image, True where the part is defective; all False without a mask file.

    ``map_to_picture``: of the picture, where its part was aligned. A prepared pixel is defective when more than
    half of it is, and it is inspected at all. Raises :class:`ImageError`.
    """
    height, width = preparation.image_size
    if picture.mask is None:
        return np.zeros((height, width), np.bool_)
    mask = read_picture(picture.mask)[..., 0]
    if (mask.shape[1], mask.shape[0]) != preparation.picture_size:
        raise ImageError(f"The mask {picture.mask.name} has another size than its picture.", "Correct the mask.")
    turn = None
    if map_to_picture is not None and preparation.alignment is not None:
        turn = chained(inverse(preparation.map_to_picture), map_to_picture)
    defective = preparation.cut((mask > 127).astype(np.float32), turn)
    resized = cv2.resize(defective, (width, height), interpolation=cv2.INTER_AREA)
    return np.asarray((resized > 0.5) & preparation.inspected())
