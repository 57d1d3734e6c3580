"""What was fitted tried out before it is saved: parts near a limit, drawn defects, synthetic ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector.core.affine import Affine, at_centres
from inspector.core.frame import Frame, Picture
from inspector.core.image_file import read_picture
from inspector.core.inspection import Inspection, Limits, RecipeId
from inspector.core.teaching import PartView, Scores, Sensitivity
from inspector.engine.held_out_maps import SmallMap, full_map
from inspector.engine.part_inspector import PartInspector
from inspector.engine.regions import find_regions
from inspector.engine.sensitivity import GoodPart, find_smallest
from inspector.engine.teach import Fitted
from inspector.errors import ImageError
from inspector.recipes.preparation import Preparation
from inspector.recipes.preparer import Preparer
from models.base import FitMonitor

_PARTS_TRIED = 8
"""Good parts that synthetic defects are put on: some 60 pictures each and kind."""
_BATCH = 8
"""Pictures scored at a time, or tiles where a picture has several."""


@dataclass(frozen=True, slots=True)
class _Trial:
    """What judges parts before there is a recipe: limits that may be others a moment later."""

    id: RecipeId
    preparation: Preparation
    values: Limits

    @property
    def limits(self) -> _Trial:
        return self


def judge_drawing(fitted: Fitted, picture: Picture, limits: Limits, recipe: RecipeId) -> Inspection:
    """Judge a picture (H, W, 3) as the line would with these limits."""
    trial = _Trial(recipe, fitted.calibration.good.preparation, limits)
    inspector = PartInspector(trial, fitted.runtime, fitted.calibration.good.preparer)
    return inspector.inspect(Frame(seq=1, picture=picture, source="drawing"))


def part_view(
    path: Path,
    preparer: Preparer,
    small: SmallMap,
    score: float,
    limits: Limits,
    recipe: RecipeId,
    is_defect: bool = False,
) -> PartView:
    """A part with its held-out ``small`` map and exact ``score``. Raises :class:`ImageError` when it is gone."""
    frame = Frame(seq=1, picture=read_picture(path), source=path.name)
    assert frame.picture is not None
    prepared = preparer.prepare(frame.picture)
    found = full_map(small, preparer.preparation.image_size, score)
    inspection = Inspection(
        frame=frame,
        recipe=recipe,
        limits=limits,
        verdict=limits.verdict(score),
        score=score,
        anomaly_map=found,
        map_to_picture=prepared.map_to_picture,
        match=prepared.match,
        regions=find_regions(found, limits.pixel, prepared.map_to_picture),
    )
    return PartView(path, is_defect, inspection)


def smallest_defects(fitted: Fitted, fail: float, monitor: FitMonitor) -> list[Sensitivity]:
    """The smallest synthetic defects found at the raw limit ``fail``, on a few good parts spread over all.

    The model knows these parts, which draws it a little towards taking what is drawn on them for good: unseen
    parts show defects that are slightly smaller. Raises :class:`CalibrationError`, and what ``monitor`` raises.
    """
    return find_smallest(partial(scores_of, fitted), good_parts(fitted), fail, monitor)


def good_parts(fitted: Fitted, count: int = _PARTS_TRIED) -> list[GoodPart]:
    """Up to ``count`` of the good pictures, evenly spread, with what of each is inspected."""
    good = fitted.calibration.good
    indices = sorted(fitted.calibration.held_out)
    chosen = np.unique(np.linspace(0, len(indices) - 1, count).round().astype(int))
    parts = []
    for path in (good.paths[indices[position]] for position in chosen):
        picture = read_picture(path)
        prepared = good.preparer.prepare(picture)
        parts.append(GoodPart(picture, _inspected(good.preparation, prepared.map_to_picture, picture)))
    return parts


def scores_of(fitted: Fitted, pictures: Sequence[Picture]) -> Scores:
    """Raw scores (n,) of pictures; infinite where the part is not found, which is a reject, too."""
    preparer = fitted.calibration.good.preparer
    scores = np.full(len(pictures), np.inf)
    prepared: list[NDArray[np.uint8]] = []
    found: list[int] = []
    for number, picture in enumerate(pictures):
        try:
            prepared.append(preparer.prepare(picture).image)
            found.append(number)
        except ImageError:
            continue
    tiles = preparer.preparation.tiles
    batch = _BATCH if tiles is None else max(1, _BATCH // tiles.per_side**2)
    for start in range(0, len(found), batch):
        chosen = slice(start, start + batch)
        scores[found[chosen]] = fitted.runtime(np.stack(prepared[chosen]))[1]
    return scores


def _inspected(preparation: Preparation, map_to_picture: Affine, picture: Picture) -> NDArray[np.bool_]:
    """(H, W) of the picture: what of it the score looks at."""
    inspected = preparation.inspected().astype(np.uint8)
    size = picture.shape[1], picture.shape[0]
    return np.asarray(
        cv2.warpAffine(inspected, at_centres(map_to_picture), size, flags=cv2.INTER_NEAREST) > 0, np.bool_
    )
