"""Versions of a recipe: the choices of the last one, its model with other limits, the old beside the new."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path

from inspector.core.frame import Frame
from inspector.core.image_file import read_picture
from inspector.core.inspection import Inspection, Limits, RecipeId
from inspector.core.teaching import FitSummary, VersionDifference
from inspector.core.verdict import Verdict
from inspector.engine.calibrate import Calibration, LearnedPictures
from inspector.engine.held_out_maps import read_maps
from inspector.engine.part_inspector import load_inspector, load_preparer
from inspector.engine.presets import preset_of
from inspector.engine.teach import Fitted, ScoredDefects, Step, limits_of, part_ms, runtime_of
from inspector.engine.trial import judge_drawing
from inspector.errors import ImageError, RecipeError
from inspector.recipes.alignment import REFERENCE
from inspector.recipes.drafts import read_plan
from inspector.recipes.plan import AlignmentPlan, CalibrationPlan
from inspector.recipes.recipe import LimitRule, ReferenceKind
from inspector.recipes.store import HELD_OUT, HELD_OUT_MAPS, PLAN, RecipeStore, StoredRecipe, read_held_out
from models.base import FitReport, ModelError
from models.runtime import DeviceChoice
from models.storage import load_detector, load_settings


def plan_of(stored: StoredRecipe) -> CalibrationPlan:
    """The choices that a version was made by, for the next one; raises :class:`RecipeError`.

    Of a version that an older program wrote, all that the recipe itself knows of them: not its pictures.
    """
    recipe = stored.recipe
    if (stored.folder / PLAN).is_file():
        plan = read_plan(stored.folder / PLAN)
        lapsed = {"same_model": False, "review_limit": None, "fail_limit": None, "pixel_limit": None}
        # The references of other limits on an old model are pictures in the store, not of the good images.
        kept = {} if not plan.same_model else {"references": ()}
        return plan.model_copy(update={"based_on": recipe.version, **lapsed, **kept})
    preparation, rule = recipe.preparation, recipe.limits.rule
    alignment = None
    if preparation.alignment is not None:
        chosen = preparation.alignment.model_dump(exclude={"way"})
        alignment = AlignmentPlan(reference=stored.folder / REFERENCE, **chosen)
    tiles = preparation.tiles
    height, width = preparation.image_size if tiles is None else tiles.size
    return CalibrationPlan(
        name=recipe.name,
        note=recipe.note,
        based_on=recipe.version,
        region=preparation.region,
        ignore=preparation.ignore,
        alignment=alignment,
        detector=recipe.detector,
        resolution=min(2048, max(64, round(math.sqrt(height * width)))),
        tiles=1 if tiles is None else tiles.per_side,
        smoothing_sigma=recipe.smoothing_sigma,
        settings=load_settings(stored.folder),
        rule=LimitRule() if rule.kind == "manual" else rule,
    )


def fitted_of(stored: StoredRecipe, device: DeviceChoice) -> Fitted:
    """The model of a version with its held-out scores, to set its limits anew without learning anything.

    Raises :class:`RecipeError` when its files cannot be used.
    """
    recipe = stored.recipe
    drawn = recipe.limits if recipe.limits.rule.kind == "manual" else None
    plan = plan_of(stored).model_copy(
        update={
            "same_model": True,
            "smoothing_sigma": recipe.smoothing_sigma,
            "review_limit": drawn and drawn.review,
            "fail_limit": drawn and drawn.fail,
            "pixel_limit": recipe.limits.pixel if recipe.limits.pixel != recipe.limits.review else None,
            "references": tuple(
                stored.folder / one.file for one in recipe.references if one.kind is ReferenceKind.GOOD
            ),
        }
    )
    try:
        rows = read_held_out(stored.folder / HELD_OUT)
        known = stored.folder / HELD_OUT_MAPS
        maps = read_maps(known) if known.is_file() else []
        detector = load_detector(stored.folder)
    except (OSError, ValueError, KeyError, ModelError) as error:
        raise RecipeError(f"{recipe.id} cannot be given other limits: {error}", "Teach it anew.") from error
    good = LearnedPictures(tuple(path for path, _ in rows), load_preparer(stored), ())
    calibration = Calibration(
        preset=preset_of(plan),
        good=good,
        detector=detector,
        report=FitReport(recipe.held_out),
        held_out={index: score for index, (_, score) in enumerate(rows)},
        held_out_maps=dict(enumerate(maps)),
        baseline=recipe.baseline,
    )
    runtime = runtime_of(calibration, device)
    summary = FitSummary(
        recipe.held_out, recipe.good_images, 0.0, part_ms(calibration, runtime), runtime.device, {}, recipe.left_out
    )
    return Fitted(plan, calibration, summary, runtime)


def compare_versions(
    stored: StoredRecipe,
    fitted: Fitted,
    plan: CalibrationPlan,
    defects: ScoredDefects | None,
    pictures: Sequence[Path],
    device: DeviceChoice,
    step: Step,
) -> list[VersionDifference]:
    """Every picture by the version in use and by the one that ``plan`` would make of ``fitted``.

    A picture that a model was fitted on is judged by its held-out score. Raises :class:`RecipeError` when the
    version cannot be loaded, :class:`CalibrationError` when the plan's limits cannot be had.
    """
    old = load_inspector(stored, device)
    new = limits_of(plan, fitted, defects).values
    old_known = dict(read_held_out(stored.folder / HELD_OUT))
    new_known = dict(zip(fitted.calibration.scores.good_paths, fitted.calibration.scores.good.tolist(), strict=True))
    recipe = RecipeId(plan.name, stored.recipe.version + 1)
    differences = []
    for path in pictures:
        step()
        try:
            frame = Frame(seq=1, picture=read_picture(path), source=path.name)
        except ImageError:
            differences.append(VersionDifference(path, None, Verdict.NO_VERDICT, None, Verdict.NO_VERDICT))
            continue
        assert frame.picture is not None
        before = _known(old_known.get(path), old.limits) or _judged(old.inspect(frame))
        after = _known(new_known.get(path), new) or _judged(judge_drawing(fitted, frame.picture, new, recipe))
        differences.append(VersionDifference(path, *before, *after))
    return differences


def _known(score: float | None, limits: Limits) -> tuple[float | None, Verdict] | None:
    return None if score is None else (limits.percent(score), limits.verdict(score))


def _judged(inspection: Inspection) -> tuple[float | None, Verdict]:
    return inspection.percent, inspection.verdict


def next_version(store: RecipeStore, name: str) -> int:
    """The number that the next version of a recipe will have, as far as can be told now."""
    return max(store.versions(name), default=0) + 1
