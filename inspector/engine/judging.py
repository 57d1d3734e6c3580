"""Judges parts with one loaded recipe: the one path from picture to verdict.

Without torch, which takes seconds to import.
"""

from __future__ import annotations

import time
from typing import Protocol

import numpy as np

from inspector.core.cause import Cause
from inspector.core.frame import Frame
from inspector.core.image_file import read_picture
from inspector.core.inspection import Inspection, Limits, RecipeId, StageTimes
from inspector.engine.regions import find_regions
from inspector.errors import CameraError, ImageError, RecipeError
from inspector.recipes.alignment import REFERENCE, PartNotFound
from inspector.recipes.preparation import Preparation
from inspector.recipes.preparer import Preparer
from inspector.recipes.store import StoredRecipe
from models.devices import Runtime

SCORE_TOLERANCE = 0.01
"""Largest difference of a reference's score, as a share of it or of the fail limit, whichever is larger.

Between float32 runtimes it is below 0.0005. A share of the score alone would refuse references that the
detector knows by heart: their scores are rounding errors.
"""


class JudgedBy(Protocol):
    """What of a recipe judges parts; also that of one that is not saved yet."""

    @property
    def id(self) -> RecipeId: ...

    @property
    def preparation(self) -> Preparation: ...

    @property
    def limits(self) -> LimitValues: ...


class LimitValues(Protocol):
    """Limits in whatever company."""

    @property
    def values(self) -> Limits: ...


class PartInspector:
    """A recipe on a runtime; used by as many threads at a time as the runtime is.

    ``preparer``: of the recipe's preparation, needed where it aligns.
    """

    def __init__(self, recipe: JudgedBy, runtime: Runtime, preparer: Preparer | None = None) -> None:
        self._preparer = preparer or Preparer(recipe.preparation)
        self._runtime = runtime
        self.recipe = recipe.id
        self.limits = recipe.limits.values
        self.device = runtime.device

    def inspect(self, frame: Frame) -> Inspection:
        """Judge a frame. A picture that cannot be judged gives NO_VERDICT with the reason; a bug raises."""
        taken = time.perf_counter_ns()
        wait_ms = (taken - frame.captured_ns) / 1e6
        if frame.picture is None:
            cause = Cause.CAMERA if isinstance(frame.error, CameraError) else Cause.PICTURE
            return self._no_verdict(frame, str(frame.error), StageTimes(wait_ms), cause)
        try:
            prepared = self._preparer.prepare(frame.picture)
        except ImageError as error:
            cause = Cause.NOT_FOUND if isinstance(error, PartNotFound) else Cause.PICTURE
            return self._no_verdict(frame, str(error), StageTimes(wait_ms), cause)
        ready = time.perf_counter_ns()
        maps, scores = self._runtime(prepared.image[None])
        inferred = time.perf_counter_ns()
        anomaly_map, score = maps[0], float(scores[0])
        prepare_ms, infer_ms = (ready - taken) / 1e6, (inferred - ready) / 1e6
        # A maximum may skip a NaN, so the score alone does not tell.
        if not np.isfinite(anomaly_map).all() or not np.isfinite(score):
            reason = "The model gave values that are not numbers. Calibrate a new version of this recipe."
            return self._no_verdict(frame, reason, StageTimes(wait_ms, prepare_ms, infer_ms), Cause.MODEL)
        regions = find_regions(anomaly_map, self.limits.pixel, prepared.map_to_picture)
        judge_ms = (time.perf_counter_ns() - inferred) / 1e6
        return Inspection(
            frame=frame,
            recipe=self.recipe,
            limits=self.limits,
            verdict=self.limits.verdict(score),
            score=score,
            anomaly_map=anomaly_map,
            map_to_picture=prepared.map_to_picture,
            match=prepared.match,
            regions=regions,
            times=StageTimes(wait_ms, prepare_ms, infer_ms, judge_ms),
        )

    def _no_verdict(self, frame: Frame, reason: str, times: StageTimes, cause: Cause) -> Inspection:
        return Inspection.without_verdict(frame, self.recipe, self.limits, reason, times, cause)


def load_preparer(stored: StoredRecipe) -> Preparer:
    """The preparation of a recipe with the picture that its pattern was drawn on; raises :class:`RecipeError`."""
    preparation = stored.recipe.preparation
    if preparation.alignment is None:
        return Preparer(preparation)
    try:
        return Preparer(preparation, read_picture(stored.folder / REFERENCE))
    except ImageError as error:
        what = f"The reference picture of {stored.recipe.id} cannot be used. {error.what}"
        raise RecipeError(what, "Restore the recipe from a backup, or calibrate again.") from error


def replay(inspector: PartInspector, stored: StoredRecipe) -> None:
    """Inspect the recipe's reference pictures; raises :class:`RecipeError` when a score or a verdict is off."""
    for number, reference in enumerate(stored.recipe.references, start=1):
        path = stored.folder / reference.file
        try:
            frame = Frame(seq=number, picture=read_picture(path), source=reference.file)
        except ImageError as error:
            what = f"A reference of {stored.recipe.id} cannot be read. {error.what}"
            raise RecipeError(what, error.remedy) from error
        found = inspector.inspect(frame)
        score = float("nan") if found.score is None else found.score
        off = abs(score - reference.score) / max(reference.score, inspector.limits.fail)
        if not off <= SCORE_TOLERANCE or found.verdict is not reference.verdict:
            raise RecipeError(
                f"{stored.recipe.id} does not reproduce its scores on {inspector.device}: {reference.file} should give "
                f"{reference.score:.4g} {reference.verdict.value}, and gives {score:.4g} {found.verdict.value}.",
                "Choose another device in the settings, or calibrate again.",
            )
