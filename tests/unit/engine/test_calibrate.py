"""From good pictures to a saved recipe: limits by every rule, and nothing left of what fails."""

import os

import numpy as np
import pytest
from pydantic import ValidationError

from inspector.core.image_file import list_pictures
from inspector.core.verdict import Verdict
from inspector.engine.calibrate import calibrate, recipe_limits, save
from inspector.engine.presets import PatchCorePreset
from inspector.errors import CalibrationError, RecipeError
from inspector.recipes.recipe import LimitRule
from inspector.recipes.shapes import Rectangle
from inspector.recipes.store import RecipeStore
from models.base import FitCancelled, FitMonitor
from models.limits import limit_for_rate, limit_mean_sigma, limit_percentile
from models.patchcore import PatchCoreConfig
from models.runtime import DeviceChoice
from tests.sample_parts import good_part, save_picture, write_good_parts
from tests.sample_recipes import files_below
from tests.unit.engine.conftest import PRESET

TORCH = DeviceChoice.TORCH


def test_every_good_picture_has_a_held_out_score(taught_calibration):
    assert sorted(taught_calibration.held_out) == list(range(14))
    assert np.isfinite(taught_calibration.scores.good).all()
    assert (taught_calibration.scores.good > 0).all()


def test_the_same_pictures_give_the_same_recipe(taught_calibration, tmp_path):
    again = calibrate(write_good_parts(tmp_path, 14), PRESET)
    assert again.held_out == pytest.approx(taught_calibration.held_out, rel=1e-5)


def test_limits_by_rate_mean_and_percentile(taught_calibration):
    scores = taught_calibration.scores.good
    cases = {
        LimitRule(): limit_for_rate(scores, 0.01),
        LimitRule(kind="rate", value=0.2): limit_for_rate(scores, 0.2),
        LimitRule(kind="mean_sigma", value=3): limit_mean_sigma(scores, 3),
        LimitRule(kind="percentile", value=95): limit_percentile(scores, 95),
    }
    for rule, expected in cases.items():
        limits = recipe_limits(taught_calibration.scores, rule)
        assert limits.fail == pytest.approx(expected)
        assert limits.rule == rule
        assert limits.review == pytest.approx(min(expected, limit_for_rate(scores, 0.03)))
        assert limits.pixel == limits.review <= limits.fail
        assert 0 <= limits.expected_rejects <= limits.upper_rejects_95 <= 1


def test_without_a_review_rate_the_limits_coincide(taught_calibration):
    limits = recipe_limits(taught_calibration.scores, LimitRule(review_rate=None))
    assert limits.review == limits.fail == limits.pixel


@pytest.mark.parametrize(
    ("kind", "value"),
    [("rate", 0), ("rate", 0.51), ("rate", None), ("mean_sigma", -1), ("percentile", 101), ("recall", 1.5)],
)
def test_a_rule_that_makes_no_sense_is_refused_in_words(kind, value):
    with pytest.raises(ValidationError, match=f"the value of the rule {kind} must be above"):
        LimitRule(kind=kind, value=value)


def test_a_saved_recipe_says_where_it_comes_from(taught, taught_calibration):
    recipe = taught.recipe
    assert (recipe.name, recipe.version, recipe.detector, recipe.good_images) == ("ring", 1, "padim", 14)
    assert recipe.preparation.picture_size == (96, 96)
    assert recipe.preparation.image_size == (64, 64)
    assert recipe.smoothing_sigma == PRESET.smoothing_sigma
    assert (taught.folder / "thumbnail.png").is_file()
    assert sorted(taught.held_out_scores()) == pytest.approx(sorted(taught_calibration.scores.good))


def test_shifts_that_share_names_a_region_and_what_was_left_out_are_kept(tmp_path):
    write_good_parts(tmp_path / "good" / "early", 5)
    write_good_parts(tmp_path / "good" / "late", 5, first_seed=50)
    (tmp_path / "good" / "broken.png").write_bytes(b"")
    calibration = calibrate(
        list_pictures(tmp_path / "good", recursive=True), PRESET, region=Rectangle(x=0, y=0, width=96, height=48)
    )
    stored = save(
        calibration, recipe_limits(calibration.scores, LimitRule()), RecipeStore(tmp_path / "r"), "ring", device=TORCH
    )
    assert stored.recipe.preparation.region == Rectangle(x=0, y=0, width=96, height=48)
    assert stored.recipe.preparation.image_size == (32, 96)
    [left_out] = stored.recipe.left_out
    assert "broken.png" in left_out
    assert "0 bytes" in left_out
    assert sorted(stored.held_out_scores()) == pytest.approx(sorted(calibration.scores.good))
    assert len(stored.held_out_scores()) == 10


@pytest.mark.parametrize("device", [DeviceChoice.TORCH, DeviceChoice.OPENVINO])
def test_a_memory_bank_that_knows_all_patches_can_be_saved_on_every_device(tmp_path, device):
    """Its good references score nearly nothing, and that differs from device to device."""
    preset = PatchCorePreset(
        resolution=64, smoothing_sigma=2.0, settings=PatchCoreConfig(strides=(8,), bank_ratio=1.0, folds=2)
    )
    calibration = calibrate(write_good_parts(tmp_path / "good", 10), preset)
    limits = recipe_limits(calibration.scores, LimitRule())
    stored = save(calibration, limits, RecipeStore(tmp_path / "r"), "ring", device=device)
    good = [r for r in stored.recipe.references if r.verdict is Verdict.PASS]
    assert all(reference.score < 0.05 * limits.fail for reference in good)


def test_a_recipe_that_does_not_replay_is_not_saved(taught_calibration, tmp_path, monkeypatch):
    limits = recipe_limits(taught_calibration.scores, LimitRule())
    monkeypatch.setattr("inspector.engine.judging.SCORE_TOLERANCE", -1.0)
    with pytest.raises(RecipeError, match="does not reproduce"):
        save(taught_calibration, limits, RecipeStore(tmp_path), "ring", device=TORCH)
    assert files_below(tmp_path) == set()


def test_a_model_that_does_not_fit_on_the_disk_is_one_clear_error_and_leaves_nothing(taught_calibration, tmp_path):
    resource = pytest.importorskip("resource")
    limits = recipe_limits(taught_calibration.scores, LimitRule())
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, before[1]))
    try:
        with pytest.raises(RecipeError, match="cannot be written"):
            save(taught_calibration, limits, RecipeStore(tmp_path), "ring", device=TORCH)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert files_below(tmp_path) == set()


@pytest.mark.skipif(os.name == "nt", reason="there are no such permissions on this system")
def test_another_user_of_the_pc_can_read_the_recipe(taught):
    expected = (taught.folder / "recipe.yaml").stat().st_mode
    assert {path.name: path.stat().st_mode for path in taught.folder.iterdir() if path.is_file()} == {
        path.name: expected for path in taught.folder.iterdir() if path.is_file()
    }


def cancelling_at(stage: str) -> FitMonitor:
    monitor = FitMonitor(lambda progress: monitor.cancel() if progress.stage == stage else None)
    return monitor


def test_a_cancelled_calibration_raises_at_any_stage(tmp_path):
    paths = write_good_parts(tmp_path, 10)
    stages: list[str] = []
    calibrate(paths, PRESET, monitor=FitMonitor(lambda progress: stages.append(progress.stage)))
    assert "reading" in stages
    for stage in dict.fromkeys(stages):
        with pytest.raises(FitCancelled):
            calibrate(paths, PRESET, monitor=cancelling_at(stage))


def test_equal_pictures_of_good_parts_are_refused_in_words(tmp_path):
    for number in range(10):
        picture = good_part(1)
        picture[0, 0] = number  # no copies, and yet the same
        save_picture(tmp_path / f"{number}.png", picture)
    with pytest.raises(CalibrationError, match="same") as caught:
        calibrate(list_pictures(tmp_path), PRESET, region=Rectangle(x=32, y=32, width=32, height=32))
    assert caught.value.remedy
