"""Calibration: from pictures of good parts to a saved recipe."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import cv2
import numpy as np
import torch
from numpy.typing import NDArray

from inspector import __version__
from inspector.core.frame import Picture
from inspector.core.image_file import read_picture
from inspector.core.inspection import Limits
from inspector.core.teaching import HeldOutScores
from inspector.core.verdict import Verdict
from inspector.engine.assess import limits_for
from inspector.engine.good_images import GoodImages, read_good_images
from inspector.engine.part_inspector import PartInspector, replay
from inspector.engine.presets import Preset
from inspector.engine.synthetic import with_synthetic_defect
from inspector.errors import CalibrationError
from inspector.recipes.recipe import LimitRule, Recipe, RecipeLimits, Reference, ReferenceKind
from inspector.recipes.store import HELD_OUT, REFERENCES, THUMBNAIL, RecipeStore, StoredRecipe, write_held_out
from models.anomaly_map import MapHead, ScoringModel
from models.base import AnomalyMap, Detector, FitMonitor, FitReport, ModelError
from models.limits import Promise, otsu_limit, promise
from models.runtime import DeviceChoice, Runtime, TorchRuntime, open_runtime
from models.storage import build_detector, save_detector

_GOOD_REFERENCES = 3
_STRENGTHS = (0.25, 0.5, 0.75, 1.0)

Scores = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Calibration:
    """A fitted detector with what is known of it, not yet saved.

    ``held_out``: raw score by index into ``good.paths``, of models not fitted on that image; for
    detectors that train, of their validation share alone.
    """

    preset: Preset
    good: GoodImages
    detector: Detector
    report: FitReport
    held_out: dict[int, float]

    @property
    def held_out_scores(self) -> Scores:
        """(n,) float64."""
        return np.array(list(self.held_out.values()), dtype=np.float64)

    def model(self) -> ScoringModel:
        """The scoring path of this calibration."""
        return ScoringModel(self.detector, MapHead(self.detector.image_size, self.preset.smoothing_sigma)).eval()


def calibrate(
    paths: Sequence[Path],
    preset: Preset,
    region: tuple[int, int, int, int] | None = None,
    monitor: FitMonitor | None = None,
) -> Calibration:
    """Fit a detector on pictures of good parts and score them by models that did not see them.

    Raises :class:`CalibrationError` when the pictures do not suffice, ``FitCancelled`` when cancelled.
    """
    monitor = monitor or FitMonitor()
    good = read_good_images(paths, preset.resolution, region, monitor)
    held_out: dict[int, float] = {}
    try:
        detector = build_detector(preset.detector, preset.settings, good.preparation.image_size)
        head = MapHead(detector.image_size, preset.smoothing_sigma)

        def take(indices: Sequence[int], maps: AnomalyMap) -> None:
            with torch.inference_mode():
                _, scores = head(maps)
            held_out.update(zip(indices, scores.tolist(), strict=True))

        report = detector.fit(good.prepared, monitor, take)
    except ModelError as error:
        raise CalibrationError(error.what, error.remedy) from error
    return Calibration(preset, good, detector.eval(), report, held_out)


def score_pictures(
    calibration: Calibration, paths: Sequence[Path], device: DeviceChoice
) -> tuple[Scores, list[NDArray[np.float32]]]:
    """Scores (n,) and smoothed maps of pictures that were not calibrated on (defects at hand)."""
    runtime = open_runtime(calibration.model(), calibration.detector.image_size, device)
    scores, maps = [], []
    for path in paths:
        found_maps, found = runtime(calibration.good.preparation.prepare(read_picture(path))[None])
        scores.append(float(found[0]))
        maps.append(found_maps[0])
    return np.array(scores, dtype=np.float64), maps


def set_limits(
    calibration: Calibration,
    rule: LimitRule,
    defect_paths: Sequence[Path] = (),
    device: DeviceChoice = DeviceChoice.AUTO,
) -> RecipeLimits:
    """Limits by ``rule`` from the held-out scores; best F1, recall and Otsu also need defects.

    Raises :class:`CalibrationError` when the rule and the images do not go together.
    """
    needs_defects = rule.kind in ("best_f1", "recall") or rule.pixel == "otsu"
    if needs_defects and not defect_paths:
        asked = "Otsu's pixel limit" if rule.pixel == "otsu" else f"The rule {rule.kind}"
        raise CalibrationError(f"{asked} needs pictures of defects.", "Give a folder of them with --defects.")
    try:
        bad, maps = score_pictures(calibration, defect_paths, device) if needs_defects else (np.empty(0), [])
        paths = tuple(calibration.good.paths[i] for i in calibration.held_out)
        scores = HeldOutScores(paths, calibration.held_out_scores, tuple(defect_paths) if needs_defects else (), bad)
        review, fail = limits_for(scores, rule)
        pixel = min(fail, otsu_limit(np.stack(maps))) if rule.pixel == "otsu" else review
        kept = promise(scores.good, fail)
    except ModelError as error:
        raise CalibrationError(error.what, error.remedy) from error
    return _recipe_limits(Limits(review, fail, pixel), rule, kept)


def save(
    calibration: Calibration,
    limits: RecipeLimits,
    store: RecipeStore,
    name: str,
    note: str = "",
    device: DeviceChoice = DeviceChoice.AUTO,
) -> StoredRecipe:
    """Write a new version, replay its references on the device in use, and make it active.

    Raises :class:`RecipeError`; then nothing is left in the store.
    """
    model = calibration.model()
    good = calibration.good
    with store.new_version(name) as draft:
        save_detector(calibration.detector, draft.folder)
        write_held_out(draft.folder / HELD_OUT, [(good.paths[i].name, s) for i, s in calibration.held_out.items()])
        references, pictures = _references(
            calibration, limits.values, TorchRuntime(model, calibration.detector.image_size)
        )
        (draft.folder / REFERENCES).mkdir()
        for reference, picture in zip(references, pictures, strict=True):
            _write_png(draft.folder / reference.file, picture)
        _write_png(draft.folder / THUMBNAIL, _thumbnail(pictures[0]))
        recipe = Recipe(
            name=name,
            version=draft.version,
            created_at=datetime.now(UTC),
            inspector_version=__version__,
            note=note,
            detector=calibration.detector.kind,
            preparation=good.preparation,
            smoothing_sigma=calibration.preset.smoothing_sigma,
            limits=limits,
            good_images=len(good.paths),
            left_out=tuple(map(str, good.left_out)),
            held_out=calibration.report.held_out,
            references=tuple(references),
        )
        replay(
            PartInspector(recipe, open_runtime(model, calibration.detector.image_size, device)),
            StoredRecipe(recipe, draft.folder),
        )
        draft.finish(recipe)
    return store.open(name, recipe.version)


def _recipe_limits(limits: Limits, rule: LimitRule, kept: Promise) -> RecipeLimits:
    return RecipeLimits(
        review=limits.review,
        fail=limits.fail,
        pixel=limits.pixel,
        rule=rule,
        expected_rejects=kept.expected,
        upper_rejects_95=kept.upper,
        basis=kept.basis,
    )


def _references(calibration: Calibration, limits: Limits, runtime: Runtime) -> tuple[list[Reference], list[Picture]]:
    """A few good pictures, and copies with a synthetic defect, with the scores of eager torch.

    The good ones are those with the lowest held-out scores, far from any limit; each defect is the weakest
    that FAILs, so that the replay tests the sensitivity and not only that something is seen.
    """
    prepare = calibration.good.preparation.prepare
    references: list[Reference] = []
    pictures: list[Picture] = []

    def judge(picture: Picture) -> tuple[float, Verdict]:
        score = float(runtime(prepare(picture)[None])[1][0])
        return score, limits.verdict(score)

    def keep(kind: ReferenceKind, picture: Picture, score: float, verdict: Verdict) -> None:
        file = f"{REFERENCES}/{kind.value}-{len(references) + 1}.png"
        references.append(Reference(file=file, kind=kind, score=score, verdict=verdict))
        pictures.append(picture)

    typical = sorted(calibration.held_out, key=lambda i: calibration.held_out[i])[:_GOOD_REFERENCES]
    good = [read_picture(calibration.good.paths[i]) for i in typical]
    for picture in good:
        keep(ReferenceKind.GOOD, picture, *judge(picture))
    for seed, picture in enumerate(good):
        for strength in _STRENGTHS:
            marred = with_synthetic_defect(picture, strength, seed)
            score, verdict = judge(marred)
            # Clear of the limit: a rounding difference between devices must not tip the verdict.
            if score > 1.02 * limits.fail:
                break
        if abs(score / limits.fail - 1) > 0.02 and abs(score / limits.review - 1) > 0.02:
            keep(ReferenceKind.SYNTHETIC_DEFECT, marred, score, verdict)
    return references, pictures


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
