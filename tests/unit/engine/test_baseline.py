"""What good parts are usually like is measured when a recipe is made, and kept with it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import yaml

from inspector.core.baseline import Baseline
from inspector.core.drift import DriftCause, ProcessWatch
from inspector.core.frame import Frame
from inspector.core.image_file import read_picture
from inspector.core.look import look_of, look_of_part
from inspector.core.teaching import FitSummary
from inspector.engine.calibrate import Calibration, calibrate, recipe_limits, save
from inspector.engine.fallback import LineInspector
from inspector.engine.kept_fit import read_fit, write_fit
from inspector.engine.part_inspector import load_inspector
from inspector.engine.versions import fitted_of
from inspector.recipes.plan import CalibrationPlan
from inspector.recipes.recipe import LimitRule
from inspector.recipes.store import RECIPE, RecipeStore, StoredRecipe, _write_sums
from models.runtime import DeviceChoice
from tests.posed_parts import alignment_plan, posed_part, write_posed_parts
from tests.sample_parts import Pixels, good_part, save_picture
from tests.unit.engine.conftest import PRESET

TORCH = DeviceChoice.TORCH


def kept(stored: StoredRecipe) -> Baseline:
    assert stored.recipe.baseline is not None
    return stored.recipe.baseline


def test_it_is_that_of_the_pictures_and_of_the_held_out_scores(
    taught: StoredRecipe, taught_calibration: Calibration
) -> None:
    baseline = kept(taught)
    looks = [look_of(read_picture(path)) for path in taught_calibration.good.paths]
    assert baseline.brightness.centre == pytest.approx(np.mean([brightness for brightness, _ in looks]))
    assert baseline.brightness.spread == pytest.approx(np.std([brightness for brightness, _ in looks], ddof=1))
    assert baseline.sharpness.centre == pytest.approx(np.mean([sharpness for _, sharpness in looks]), rel=0.02)
    assert baseline.score is not None
    assert baseline.score.centre == pytest.approx(taught_calibration.scores.good.mean(), rel=0.05)
    assert baseline.side_px == 96
    assert (baseline.x, baseline.y, baseline.angle_deg) == (None, None, None), "parts are not looked for"


def test_it_comes_back_from_the_store_as_it_was(taught: StoredRecipe, taught_calibration: Calibration) -> None:
    assert kept(taught) == taught_calibration.baseline
    line = LineInspector(taught, load_inspector(taught, TORCH))
    assert line.baseline == taught_calibration.baseline


def test_a_fit_that_is_gone_on_with_later_still_has_it(taught_calibration: Calibration, tmp_path: Path) -> None:
    pictures = list(taught_calibration.good.paths)
    summary = FitSummary("leave-one-out", len(pictures), 1.0, 1.0, "CPU", {}, ())
    write_fit(tmp_path, taught_calibration, summary, pictures)
    settings = PRESET.settings.model_dump(mode="json")
    plan = CalibrationPlan(name="ring", detector="padim", resolution=64, smoothing_sigma=2.0, settings=settings)
    assert read_fit(tmp_path, plan, pictures).calibration.baseline == taught_calibration.baseline


def test_other_limits_on_the_same_model_keep_it(taught: StoredRecipe) -> None:
    assert fitted_of(taught, TORCH).calibration.baseline == kept(taught)


def test_a_recipe_of_an_older_program_opens_without_it(copied: StoredRecipe) -> None:
    path = copied.folder / RECIPE
    content = yaml.safe_load(path.read_text(encoding="utf-8"))
    del content["baseline"]
    path.write_text(yaml.safe_dump({**content, "format": 3}), encoding="utf-8")
    _write_sums(copied.folder)
    store = RecipeStore(copied.folder.parent / "store")
    (store._root / "ring").mkdir(parents=True)
    copied.folder.rename(store._root / "ring" / "1")
    store.activate("ring", 1)
    opened = store.open("ring")
    assert opened.recipe.baseline is None
    assert load_inspector(opened, TORCH).inspect(Frame(1, good_part(99), "part.png")).score is not None
    assert fitted_of(opened, TORCH).calibration.baseline is None


def darker(picture: Pixels) -> Pixels:
    return np.asarray(picture * 0.93, np.uint8)


def seen_on_the_line(stored: StoredRecipe, change: object = None) -> ProcessWatch:
    """Unseen good parts pass by, judged by the recipe."""
    inspector = load_inspector(stored, TORCH)
    watch = ProcessWatch()
    watch.use(inspector.recipe, inspector.limits, stored.recipe.baseline)
    for number in range(80):
        picture = good_part(1000 + number)
        found = inspector.inspect(Frame(number, darker(picture) if change is darker else picture, "part.png"))
        watch.add(replace(found, look=look_of_part(found)))
    return watch


def test_unseen_good_parts_are_as_usual_and_darker_ones_are_not(taught: StoredRecipe) -> None:
    assert seen_on_the_line(taught).drift is None
    drift = seen_on_the_line(taught, darker).drift
    assert drift is not None
    assert drift.cause is DriftCause.DARKER
    assert drift.amount == pytest.approx(0.07, abs=0.015)


def test_where_parts_are_looked_for_their_usual_place_is_known(tmp_path: Path) -> None:
    plan = alignment_plan(tmp_path)
    calibration = calibrate(write_posed_parts(tmp_path / "good", 12), PRESET, alignment=plan)
    store = RecipeStore(tmp_path / "recipes")
    limits = recipe_limits(calibration.scores, LimitRule())
    baseline = kept(save(calibration, limits, store, "bracket", device=TORCH))
    assert baseline.x is not None
    assert baseline.y is not None
    assert baseline.x.spread > 1
    assert baseline.angle_deg is None, "they lie anyhow"


def test_a_camera_that_moved_is_told_by_how_far(tmp_path: Path) -> None:
    """Parts lie in a fixture that leaves them a pixel; then the camera is pushed."""

    def lying(seed: int, moved: tuple[float, float] = (0.0, 0.0)) -> Pixels:
        turn, dx, dy = np.random.default_rng((seed, 5)).uniform(-1, 1, 3)
        return posed_part(turn, (dx + moved[0], dy + moved[1]), seed)

    good = [save_picture(tmp_path / "good" / f"{seed:03d}.png", lying(seed)) for seed in range(14)]
    plan = alignment_plan(tmp_path).model_copy(update={"largest_turn_deg": 10.0})
    calibration = calibrate(good, PRESET, alignment=plan)
    # Generous limits: a pushed camera is to be told of while parts still pass.
    limits = recipe_limits(calibration.scores, LimitRule(), review=1e3, fail=1e3)
    stored = save(calibration, limits, RecipeStore(tmp_path / "recipes"), "bracket", device=TORCH)
    inspector, watch = load_inspector(stored, TORCH), ProcessWatch()
    watch.use(inspector.recipe, inspector.limits, kept(stored))
    for seed in range(100, 160):
        found = inspector.inspect(Frame(seed, lying(seed, (9.0, -4.0)), "part.png"))
        watch.add(replace(found, look=look_of_part(found)))
    drift = watch.drift
    assert drift is not None
    assert drift.cause is DriftCause.MOVED
    assert drift.amount == pytest.approx(np.hypot(9, 4), abs=1.0)
