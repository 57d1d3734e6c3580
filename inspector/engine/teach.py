"""A calibration plan carried out: by the wizard step by step, by ``inspector calibrate --plan`` in one go."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from inspector.core.image_file import list_pictures, read_picture
from inspector.core.teaching import FitStatus, FitSummary, HeldOutScores
from inspector.engine.calibrate import Calibration, calibrate, recipe_limits, save
from inspector.engine.fit_clock import FitClock
from inspector.engine.held_out_maps import SmallMap, small_map
from inspector.engine.kept_fit import read_fit
from inspector.engine.presets import preset_of
from inspector.errors import CalibrationError, ImageError
from inspector.recipes.plan import CalibrationPlan
from inspector.recipes.recipe import RecipeLimits
from inspector.recipes.store import RecipeStore, StoredRecipe
from models.base import FitMonitor, FitProgress, ModelError
from models.runtime import DeviceChoice, Runtime, open_runtime

Step = Callable[[], None]
"""Called between two steps of a long work; may raise to give it up."""
Tell = Callable[[FitStatus], None]

_TIMED_PARTS = 5
PREPARING_DEVICE = "preparing the device"


@dataclass(frozen=True, slots=True, eq=False)
class Fitted:
    """A fit of ``plan``, ready to judge. ``runtime`` is used by one thread at a time."""

    plan: CalibrationPlan
    calibration: Calibration
    summary: FitSummary
    runtime: Runtime


@dataclass(frozen=True, slots=True, eq=False)
class ScoredDefects:
    """Pictures of defects as a fit sees them; ``maps[i]`` belongs to ``paths[i]``."""

    paths: tuple[Path, ...]
    scores: NDArray[np.float64]
    maps: tuple[SmallMap, ...]
    left_out: tuple[str, ...]


def all_pictures(plan: CalibrationPlan) -> list[Path]:
    """All pictures in the plan's folders, excluded ones too, each once. Raises :class:`ImageError`."""
    found: dict[Path, None] = {}
    for place in plan.good:
        found.update(dict.fromkeys([place] if place.is_file() else list_pictures(place, recursive=True)))
    return list(found)


def good_pictures(plan: CalibrationPlan) -> list[Path]:
    """The pictures to be learned. Raises :class:`ImageError` or :class:`CalibrationError`."""
    if not plan.good:
        raise CalibrationError("No pictures of good parts were chosen.", "Choose a folder of them.")
    chosen = [path for path in all_pictures(plan) if path not in plan.excluded]
    if not chosen:
        raise CalibrationError("All pictures of good parts are excluded.", "Keep some of them.")
    return chosen


def fit_plan(plan: CalibrationPlan, device: DeviceChoice, step: Step, tell: Tell, clock: FitClock) -> Fitted:
    """Learn the plan's good images, and make the result ready to judge.

    ``tell`` hears of every step, with the time left by ``clock``. Raises :class:`ImageError` or
    :class:`CalibrationError`, and whatever ``step`` raises.
    """
    began_s = time.monotonic()

    def on_progress(progress: FitProgress) -> None:
        step()
        tell(clock.status(progress))

    calibration = calibrate(
        good_pictures(plan), preset_of(plan), plan.region, FitMonitor(on_progress), plan.ignore, plan.alignment
    )
    on_progress(FitProgress(PREPARING_DEVICE, 0, 1))
    runtime = runtime_of(calibration, device)
    on_progress(FitProgress(PREPARING_DEVICE, 1, 1))
    summary = FitSummary(
        held_out=calibration.report.held_out,
        good_images=len(calibration.good.paths),
        fit_s=time.monotonic() - began_s,
        part_ms=part_ms(calibration, runtime),
        device=runtime.device,
        losses=calibration.report.losses,
        left_out=tuple(map(str, calibration.good.left_out)),
    )
    return Fitted(plan, calibration, summary, runtime)


def read_back(folder: Path, plan: CalibrationPlan, device: DeviceChoice) -> Fitted:
    """A fit that was kept, ready to judge. Raises :class:`CalibrationError` when it no longer holds."""
    try:
        kept = read_fit(folder, plan, () if plan.same_model else good_pictures(plan))
    except ImageError as error:
        raise CalibrationError(error.what, error.remedy) from error
    return Fitted(plan, kept.calibration, kept.summary, runtime_of(kept.calibration, device))


def score_defects(fitted: Fitted, folder: Path, step: Step) -> ScoredDefects:
    """Score all pictures of defects in a folder; those that cannot be judged are left out, with the reason.

    A sub-folder named "good", as in the ``test`` folder of a data set in MVTec layout, holds none.
    Raises :class:`ImageError` when there is no picture, :class:`CalibrationError` when none can be judged.
    """
    preparer = fitted.calibration.good.preparer
    paths, scores, maps, left_out = [], [], [], []
    pictures = list_pictures(folder, recursive=True)
    defective = [path for path in pictures if "good" not in path.relative_to(folder).parts[:-1]]
    if len(defective) < len(pictures):
        left_out.append(f"Left out as no defects, in folders named “good”: {len(pictures) - len(defective)}.")
    for path in defective:
        step()
        try:
            prepared = preparer.prepare(read_picture(path))
        except ImageError as error:
            left_out.append(str(error) if path.name in str(error) else f"{path.name}: {error}")
            continue
        found_maps, found = fitted.runtime(prepared.image[None])
        paths.append(path)
        scores.append(float(found[0]))
        maps.append(small_map(found_maps[0]))
    if not paths:
        raise CalibrationError(f"No picture in {folder} can be judged. {left_out[0]}", "Choose another folder.")
    return ScoredDefects(tuple(paths), np.array(scores), tuple(maps), tuple(left_out))


def check_rule(plan: CalibrationPlan) -> None:
    """Refuse at once what could not be done after minutes of learning. Raises :class:`CalibrationError`."""
    if plan.defects is None and (plan.rule.kind in ("best_f1", "recall") or plan.rule.pixel == "otsu"):
        asked = "Otsu's pixel limit" if plan.rule.pixel == "otsu" else f"The rule {plan.rule.kind}"
        raise CalibrationError(f"{asked} needs pictures of defects.", "Give a folder of them.")


def limits_of(plan: CalibrationPlan, fitted: Fitted, defects: ScoredDefects | None) -> RecipeLimits:
    """The limits that ``plan`` asks for: lines drawn by hand, or its rule. Raises :class:`CalibrationError`."""
    scores = with_defects(fitted.calibration.scores, defects)
    values = None
    if plan.rule.pixel == "otsu":
        if defects is None:
            raise CalibrationError("Otsu's pixel limit needs pictures of defects.", "Give a folder of them.")
        values = np.concatenate([found.astype(np.float64).ravel() for found in defects.maps])
        if not fitted.calibration.good.preparation.inspected().all():
            values = values[values > 0]  # the maps are 0 where nothing is inspected
    return recipe_limits(scores, plan.rule, plan.review_limit, plan.fail_limit, plan.pixel_limit, values)


def with_defects(good: HeldOutScores, defects: ScoredDefects | None) -> HeldOutScores:
    """Scores of both, as the limits page shows them."""
    if defects is None:
        return HeldOutScores(good.good_paths, good.good)
    return HeldOutScores(good.good_paths, good.good, defects.paths, defects.scores)


def save_plan(
    fitted: Fitted,
    plan: CalibrationPlan,
    defects: ScoredDefects | None,
    store: RecipeStore,
    activate: bool,
    device: DeviceChoice,
    step: Step,
) -> StoredRecipe:
    """Save what was fitted as a new version, with the limits that ``plan`` asks for.

    Raises :class:`CalibrationError`, :class:`RecipeError` or :class:`ImageError`; then nothing was saved.
    """
    limits = limits_of(plan, fitted, defects)
    return save(
        fitted.calibration, limits, store, plan.name, plan.note, device, activate=activate, plan=plan, step=step
    )


def runtime_of(calibration: Calibration, device: DeviceChoice) -> Runtime:
    """What scores with this calibration. Raises :class:`CalibrationError`."""
    try:
        return open_runtime(calibration.model(), calibration.detector.image_size, device)
    except ModelError as error:
        raise CalibrationError(error.what, error.remedy) from error


def part_ms(calibration: Calibration, runtime: Runtime) -> float:
    """What a part takes from picture to score: the median of a few; a grey one where none can be read any more."""
    preparer = calibration.good.preparer
    width, height = preparer.preparation.picture_size
    picture = np.full((height, width, 3), 128, np.uint8)
    times: list[float] = []
    for path in calibration.good.paths[:_TIMED_PARTS]:
        with suppress(ImageError):
            picture = read_picture(path)
        began_s = time.perf_counter()
        with suppress(ImageError):  # a part that is not found has taken its time, too
            runtime(preparer.prepare(picture).image[None])
        times.append(1e3 * (time.perf_counter() - began_s))
    return float(np.median(times))
