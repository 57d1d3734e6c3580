"""Calibration: from pictures of good parts to a saved recipe."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import cv2
import numpy as np
import torch
from numpy.typing import NDArray

from inspector import __version__
from inspector.core.affine import moved
from inspector.core.baseline import Baseline, baseline_of
from inspector.core.frame import Picture
from inspector.core.image_file import read_picture
from inspector.core.inspection import Limits
from inspector.core.teaching import HeldOutScores
from inspector.core.verdict import Verdict
from inspector.engine.assess import limits_for
from inspector.engine.detectors import check_memory, detector_for
from inspector.engine.good_images import LeftOut, preparer_for, read_good_images
from inspector.engine.held_out_maps import SmallMap, SmallMaps, write_maps
from inspector.engine.part_inspector import PartInspector, replay
from inspector.engine.precision import in_sound_precision
from inspector.engine.presets import Preset
from inspector.engine.synthetic import with_synthetic_defect
from inspector.errors import CalibrationError
from inspector.recipes.alignment import REFERENCE, PartNotFound
from inspector.recipes.drafts import write_plan
from inspector.recipes.plan import AlignmentPlan, CalibrationPlan
from inspector.recipes.preparation import Preparation
from inspector.recipes.preparer import Prepared, Preparer
from inspector.recipes.recipe import LimitRule, Recipe, RecipeLimits, Reference, ReferenceKind
from inspector.recipes.shapes import Shape
from inspector.recipes.store import (
    HELD_OUT,
    HELD_OUT_MAPS,
    PLAN,
    REFERENCES,
    THUMBNAIL,
    RecipeStore,
    StoredRecipe,
    write_held_out,
)
from models.anomaly_map import MapHead, ScoringModel
from models.base import AnomalyMap, Detector, FitMonitor, FitReport, ModelError
from models.limits import otsu_limit, promise
from models.runtime import DeviceChoice, Runtime, TorchRuntime, open_runtime
from models.storage import save_detector

_GOOD_REFERENCES = 3
_STRENGTHS = (0.25, 0.5, 0.75, 1.0)

Scores = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class LearnedPictures:
    """The pictures that a detector was fitted on, how they are prepared, and those that could not be used."""

    paths: tuple[Path, ...]
    preparer: Preparer
    left_out: tuple[LeftOut, ...]

    @property
    def preparation(self) -> Preparation:
        return self.preparer.preparation


@dataclass(frozen=True, slots=True, eq=False)
class Calibration:
    """A fitted detector with what is known of it, not yet saved.

    ``held_out``: raw score by index into ``good.paths``, of models not fitted on that image; for
    detectors that train, of their validation share alone. ``held_out_maps``: their maps, made small.
    ``baseline``: what the good pictures are usually like; None where it was never measured.
    """

    preset: Preset
    good: LearnedPictures
    detector: Detector
    report: FitReport
    held_out: dict[int, float]
    held_out_maps: dict[int, SmallMap]
    baseline: Baseline | None = None

    @property
    def scores(self) -> HeldOutScores:
        """The held-out ones."""
        paths = tuple(self.good.paths[i] for i in self.held_out)
        return HeldOutScores(paths, np.array(list(self.held_out.values()), dtype=np.float64))

    def model(self) -> ScoringModel:
        """The scoring path of this calibration."""
        return ScoringModel(self.detector, map_head(self.good.preparation, self.preset)).eval()


def map_head(preparation: Preparation, preset: Preset) -> MapHead:
    """From raw maps to scores, as ``preset`` and the masks of ``preparation`` have it."""
    return MapHead(preparation.image_size, preset.smoothing_sigma, preparation.inspected())


def calibrate(
    paths: Sequence[Path],
    preset: Preset,
    region: Shape | None = None,
    monitor: FitMonitor | None = None,
    ignore: Sequence[Shape] = (),
    alignment: AlignmentPlan | None = None,
) -> Calibration:
    """Fit a detector on pictures of good parts and score them by models that did not see them.

    Raises :class:`CalibrationError` when the pictures do not suffice, or the memory would not; ``FitCancelled``
    when cancelled.
    """
    monitor = monitor or FitMonitor()

    def make_preparer(picture_size: tuple[int, int]) -> Preparer:
        made = preparer_for(picture_size, preset.resolution, region, ignore, alignment, preset.tiles)
        check_memory(preset, made.preparation)
        return made

    good = read_good_images(paths, make_preparer, monitor)
    held_out: dict[int, float] = {}
    held_out_maps = SmallMaps(len(good.paths))
    try:
        detector = detector_for(preset, good.preparation)
        head = map_head(good.preparation, preset)
        monitor.report("reading", len(paths), len(paths))  # building took a moment: time to give it up

        def take(indices: Sequence[int], maps: AnomalyMap) -> None:
            with torch.inference_mode():
                smoothed, scores = head(maps)
            held_out.update(zip(indices, scores.tolist(), strict=True))
            for index, anomaly_map in zip(indices, smoothed[:, 0].numpy(), strict=True):
                held_out_maps.add(index, anomaly_map)

        report = detector.fit(good.prepared, monitor, take)
    except ModelError as error:
        raise CalibrationError(error.what, error.remedy) from error
    learned = LearnedPictures(good.paths, good.preparer, good.left_out)
    in_order = [held_out[index] for index in sorted(held_out)]
    baseline = baseline_of(good.looks, in_order, max(good.preparation.picture_size))
    return Calibration(preset, learned, detector.eval(), report, held_out, held_out_maps.by_index(), baseline)


def recipe_limits(
    scores: HeldOutScores,
    rule: LimitRule,
    review: float | None = None,
    fail: float | None = None,
    pixel: float | None = None,
    values: NDArray[np.floating] | None = None,
) -> RecipeLimits:
    """Limits as a recipe keeps them: by ``rule``, but for raw ``review``, ``fail`` and ``pixel`` set by hand.

    ``values``: of inspected pixels of maps of defects, for Otsu's pixel limit. Raises :class:`CalibrationError`.
    """
    kept_rule = rule if fail is None else LimitRule(kind="manual", value=None, review_rate=None, pixel=rule.pixel)
    if review is None or fail is None:
        by_rule = limits_for(scores, rule)
        review, fail = by_rule[0] if review is None else review, by_rule[1] if fail is None else fail
    review = min(review, fail)
    try:
        kept = promise(scores.good, fail)
        if pixel is None:
            pixel = review if values is None else otsu_limit(values)
    except ModelError as error:
        raise CalibrationError(error.what, error.remedy) from error
    return RecipeLimits(
        review=review,
        fail=fail,
        pixel=min(pixel, fail),
        rule=kept_rule,
        expected_rejects=kept.expected,
        upper_rejects_95=kept.upper,
        basis=kept.basis,
    )


def save(
    calibration: Calibration,
    limits: RecipeLimits,
    store: RecipeStore,
    name: str,
    note: str = "",
    device: DeviceChoice = DeviceChoice.AUTO,
    *,
    activate: bool = True,
    plan: CalibrationPlan | None = None,
    step: Callable[[], None] = lambda: None,
) -> StoredRecipe:
    """Write a new version, replay its references on the device in use, and make it active if wished.

    ``plan``: what it was made by, kept for the next version; names its photo and its good references. ``step``
    is called now and then, and may raise to give it up. Raises :class:`RecipeError` or :class:`ImageError`;
    then nothing is left in the store.
    """
    model = calibration.model()
    good = calibration.good
    detector, why_f32 = in_sound_precision(model, limits.values, good.paths, good.preparer, step)
    with store.new_version(name, activate) as draft:
        save_detector(detector, draft.folder)
        write_held_out(draft.folder / HELD_OUT, [(good.paths[i], s) for i, s in calibration.held_out.items()])
        if calibration.held_out_maps:
            write_maps(draft.folder / HELD_OUT_MAPS, list(calibration.held_out_maps.values()))
        eager = TorchRuntime(model, calibration.detector.image_size)
        references, pictures = _references(calibration, limits.values, eager, plan.references if plan else (), step)
        if good.preparer.reference is not None:
            _write_png(draft.folder / REFERENCE, good.preparer.reference)
        (draft.folder / REFERENCES).mkdir()
        for reference, picture in zip(references, pictures, strict=True):
            _write_png(draft.folder / reference.file, picture)
        photo = pictures[0] if plan is None or plan.photo is None else read_picture(plan.photo)
        _write_png(draft.folder / THUMBNAIL, _thumbnail(photo))
        if plan is not None:
            write_plan(draft.folder / PLAN, plan)
        recipe = Recipe(
            name=name,
            version=draft.version,
            created_at=datetime.now(UTC),
            inspector_version=__version__,
            note=" ".join(filter(None, (note, why_f32))),
            detector=calibration.detector.kind,
            preparation=good.preparation,
            smoothing_sigma=calibration.preset.smoothing_sigma,
            limits=limits,
            good_images=len(good.paths),
            left_out=tuple(map(str, good.left_out)),
            held_out=calibration.report.held_out,
            references=tuple(references),
            hold_fails=plan is not None and plan.hold_fails,
            baseline=calibration.baseline,
        )
        step()
        replay(
            PartInspector(recipe, open_runtime(model, calibration.detector.image_size, device), good.preparer),
            StoredRecipe(recipe, draft.folder),
        )
        draft.finish(recipe)
    return store.open(name, recipe.version)


def usual_references(calibration: Calibration) -> list[Path]:
    """The good pictures that are kept as references where nobody chose any: those that look most typical."""
    typical = sorted(calibration.held_out, key=lambda i: calibration.held_out[i])[:_GOOD_REFERENCES]
    return [calibration.good.paths[i] for i in typical]


def _references(
    calibration: Calibration, limits: Limits, runtime: Runtime, chosen: Sequence[Path], step: Callable[[], None]
) -> tuple[list[Reference], list[Picture]]:
    """A few good pictures, and copies with a synthetic defect, with the scores of eager torch.

    The good ones are those of ``chosen`` that lie clear of the limits, or where there are none those with the
    lowest held-out scores, far from any limit; each defect is the weakest that FAILs, so that the replay tests the
    sensitivity and not only that something is seen.
    """
    prepare = calibration.good.preparer.prepare
    references: list[Reference] = []
    pictures: list[Picture] = []

    def judge(picture: Picture) -> tuple[float, Verdict]:
        score = float(runtime(prepare(picture).image[None])[1][0])
        return score, limits.verdict(score)

    def keep(kind: ReferenceKind, picture: Picture, score: float, verdict: Verdict) -> None:
        file = f"{REFERENCES}/{kind.value}-{len(references) + 1}.png"
        step()
        references.append(Reference(file=file, kind=kind, score=score, verdict=verdict))
        pictures.append(picture)

    def clear_of_limits(score: float) -> bool:
        return abs(score / limits.fail - 1) > 0.02 and abs(score / limits.review - 1) > 0.02

    good: list[Picture] = []
    for picture in map(read_picture, chosen):
        score, verdict = judge(picture)
        if clear_of_limits(score):
            keep(ReferenceKind.GOOD, picture, score, verdict)
            good.append(picture)
    if not good:
        good = [read_picture(path) for path in usual_references(calibration)]
        for picture in good:
            keep(ReferenceKind.GOOD, picture, *judge(picture))
    for seed, picture in enumerate(good):
        rows, columns = _inspected_box(prepare(picture), calibration.good.preparation)
        found: tuple[Picture, float, Verdict] | None = None
        for strength in _STRENGTHS:
            marred = picture.copy()
            marred[rows, columns] = with_synthetic_defect(picture[rows, columns], strength, seed)
            try:
                found = (marred, *judge(marred))
            except PartNotFound:  # so gross a defect hides the pattern itself
                break
            # Clear of the limit: a rounding difference between devices must not tip the verdict.
            if found[1] > 1.02 * limits.fail:
                break
        if found is not None and clear_of_limits(found[1]):
            keep(ReferenceKind.SYNTHETIC_DEFECT, *found)
    return references, pictures


def _inspected_box(prepared: Prepared, preparation: Preparation) -> tuple[slice, slice]:
    """Rows and columns of the picture around all that is inspected of it."""
    places = moved(np.argwhere(preparation.inspected())[:, ::-1] + 0.5, prepared.map_to_picture)
    width, height = preparation.picture_size
    x0, y0 = np.clip(np.floor(places.min(axis=0)), 0, (width - 1, height - 1)).astype(int)
    x1, y1 = np.clip(np.ceil(places.max(axis=0)), (x0 + 1, y0 + 1), (width, height)).astype(int)
    return slice(y0, y1), slice(x0, x1)


def _thumbnail(picture: Picture, side: int = 320) -> Picture:
    scale = side / max(picture.shape[:2])
    if scale >= 1:
        return picture
    return np.asarray(cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), dtype=np.uint8)


def _write_png(path: Path, picture: Picture) -> None:
    ok, data = cv2.imencode(".png", picture[..., ::-1])
    if not ok:
        raise OSError(f"{path.name} cannot be encoded")
    path.write_bytes(data.tobytes())
