"""What the shipped presets must reach on real pictures, through the same calls as the command line."""

from pathlib import Path
from typing import Any

import pytest

from inspector.config import load_yaml
from inspector.core.image_file import list_pictures
from inspector.engine.calibrate import calibrate, recipe_limits, save
from inspector.engine.dataset import labelled_pictures
from inspector.engine.evaluate import evaluate
from inspector.engine.part_inspector import load_inspector
from inspector.engine.presets import PRESETS
from inspector.paths import configs_path
from inspector.recipes.recipe import LimitRule
from inspector.recipes.store import RecipeStore


def report_on_bottle(detector: str, shared_data: Path, recipes: Path) -> dict[str, Any]:
    bottle = shared_data / "bottle"
    if not bottle.is_dir():
        pytest.skip(f"there is no folder {bottle}")
    preset = load_yaml(configs_path(f"detectors/{detector}.yaml"), PRESETS[detector])
    calibration = calibrate(list_pictures(bottle / "train" / "good"), preset)
    stored = save(calibration, recipe_limits(calibration.scores, LimitRule()), RecipeStore(recipes), "bottle")
    report = evaluate(load_inspector(stored), stored.recipe, labelled_pictures(bottle)).report(stored.recipe)
    assert report["images"] == 83
    assert report["no_verdict"] == 0
    assert report["detector"] == detector
    return report


@pytest.mark.parametrize("detector", ["patchcore", "padim"])
def test_patchcore_and_padim_find_the_defects_and_keep_the_promised_rejects(detector, shared_data, tmp_path):
    report = report_on_bottle(detector, shared_data, tmp_path)
    assert report["image_auroc"] >= 0.995, report
    assert report["pixel_auroc"] >= 0.97, report
    assert report["aupro"] >= 0.90, report
    assert report["recall"] >= 0.95, report
    assert report["false_reject_rate"] <= 1 / 20, report


def test_the_autoencoder_reaches_what_is_published_for_its_kind(shared_data, tmp_path):
    report = report_on_bottle("autoencoder", shared_data, tmp_path)
    assert report["image_auroc"] >= 0.89, report
