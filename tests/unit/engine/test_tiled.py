"""Large pictures in tiles, from the plan to the verdict: small defects, one scoring path, costs said before."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from inspector.core.frame import Frame
from inspector.core.image_file import read_picture
from inspector.core.teaching import FitStatus
from inspector.core.verdict import Verdict
from inspector.engine.fit_clock import FitClock
from inspector.engine.good_images import preparer_for
from inspector.engine.held_out_maps import small_map
from inspector.engine.part_inspector import load_inspector
from inspector.engine.preview import smallest_defect_px
from inspector.engine.probe import probe_method
from inspector.engine.teach import Fitted, fit_plan, good_pictures, save_plan
from inspector.engine.trial import good_parts, scores_of
from inspector.engine.versions import fitted_of, plan_of
from inspector.errors import CalibrationError
from inspector.recipes.plan import CalibrationPlan
from inspector.recipes.store import PLAN, RecipeStore, StoredRecipe
from models.runtime import DeviceChoice
from models.tiled import TiledPatchCore
from tests.sample_parts import Pixels, good_part, save_picture

TORCH = DeviceChoice.TORCH
SIDE = 320
SETTINGS: dict[str, dict[str, Any]] = {
    "patchcore": {"strides": [8], "bank_size": 200, "folds": 3},
    "autoencoder": {"working_size": 64, "width": 4, "latent": 8, "steps": 20},
    "padim": {"strides": [8], "dimensions": 8},
}


def quiet() -> None:
    """A step that lets everything go on."""


def marred(seed: int) -> Pixels:
    """With a dark grain 9 pixels wide on the ring: 3 % of the side."""
    picture = good_part(seed, SIDE, SIDE)
    cv2.circle(picture, (round(SIDE * 0.81), SIDE // 2), 4, (25, 30, 30), -1)
    return picture


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    good = tmp_path_factory.mktemp("large")
    for number in range(26):
        save_picture(good / f"{number:02}.png", good_part(number, SIDE, SIDE))
    return good


def plan_for(folder: Path, detector: str = "patchcore", **fields: Any) -> CalibrationPlan:
    settings = SETTINGS[detector]
    wanted = {"resolution": 96, "tiles": 2, "smoothing_sigma": 2.0} | fields
    return CalibrationPlan(name="large", good=(folder,), detector=detector, settings=settings, **wanted)  # type: ignore[arg-type]


def fit(plan: CalibrationPlan) -> Fitted:
    return fit_plan(plan, TORCH, quiet, lambda status: None, FitClock({}))


@pytest.fixture(scope="module")
def fitted(folder: Path) -> Fitted:
    return fit(plan_for(folder))


@pytest.fixture(scope="module")
def store(fitted: Fitted, tmp_path_factory: pytest.TempPathFactory) -> RecipeStore:
    """Holds version 1."""
    store = RecipeStore(tmp_path_factory.mktemp("recipes"))
    save_plan(fitted, fitted.plan, None, store, True, TORCH, quiet)
    return store


@pytest.fixture
def stored(store: RecipeStore) -> StoredRecipe:
    return store.open("large")


def test_the_line_scores_as_the_calibration_did_on_every_device(stored: StoredRecipe, fitted: Fitted) -> None:
    tiles = stored.recipe.preparation.tiles
    assert tiles is not None
    assert (tiles.per_side, tiles.size, stored.recipe.preparation.image_size) == (2, (96, 96), (160, 160))
    picture = marred(60)
    expected = float(scores_of(fitted, [picture])[0])
    for device in (TORCH, DeviceChoice.OPENVINO):
        found = load_inspector(stored, device).inspect(Frame(seq=1, picture=picture, source="test"))
        assert found.score == pytest.approx(expected, rel=2e-3)
        assert found.verdict is Verdict.FAIL
        assert found.anomaly_map is not None
        assert found.anomaly_map.shape == (160, 160)
        row, column = np.unravel_index(found.anomaly_map.argmax(), found.anomaly_map.shape)
        assert abs(row - 80) < 6
        assert abs(column - 130) < 6


def test_the_next_version_has_the_same_tiles_also_from_a_recipe_without_its_plan(
    stored: StoredRecipe, tmp_path: Path
) -> None:
    assert plan_of(stored).tiles == 2
    (bare := tmp_path / "bare").mkdir()
    for path in stored.folder.iterdir():
        if path.is_file() and path.name != PLAN:
            (bare / path.name).write_bytes(path.read_bytes())
    found = plan_of(StoredRecipe(stored.recipe, bare))
    assert (found.tiles, found.resolution) == (2, 96)


def test_limits_can_be_set_anew_without_learning(stored: StoredRecipe, fitted: Fitted) -> None:
    again = fitted_of(stored, TORCH)
    assert isinstance(again.calibration.detector, TiledPatchCore)
    pictures = [part.picture for part in good_parts(fitted, 2)]
    np.testing.assert_allclose(scores_of(again, pictures), scores_of(fitted, pictures), rtol=1e-5)


@pytest.mark.parametrize("detector", ["padim", "autoencoder"])
def test_the_other_methods_learn_large_pictures_too(detector: str, folder: Path, tmp_path: Path) -> None:
    plan = plan_for(folder, detector)
    one = fit(plan)
    saved = save_plan(one, plan, None, RecipeStore(tmp_path), True, TORCH, quiet)
    score = load_inspector(saved, TORCH).inspect(Frame(seq=1, picture=marred(60), source="test")).score
    assert score == pytest.approx(float(scores_of(one, [marred(60)])[0]), rel=1e-4)


def test_a_padim_too_large_for_any_pc_is_refused_before_anything_is_learned(folder: Path) -> None:
    plan = plan_for(folder, "padim", resolution=1024, tiles=8).model_copy(update={"settings": {}})
    told: list[FitStatus] = []
    with pytest.raises(CalibrationError, match="PaDiM would need") as caught:
        fit_plan(plan, TORCH, quiet, told.append, FitClock({}))
    assert "PatchCore" in caught.value.remedy
    assert {(status.stage, status.done) for status in told} <= {("reading", 0)}
    with pytest.raises(CalibrationError, match="PaDiM would need"):
        probe_method(plan, good_pictures(plan), TORCH, quiet)


@pytest.mark.parametrize("detector", ["patchcore", "autoencoder"])
def test_a_probe_names_every_stage_and_that_tiles_cost_time(detector: str, folder: Path) -> None:
    plan = plan_for(folder, detector)
    untiled, tiled = (
        probe_method(plan.model_copy(update={"tiles": n}), good_pictures(plan), TORCH, quiet) for n in (1, 4)
    )
    assert set(tiled.stages_s) == set(untiled.stages_s)
    assert tiled.probe.part_ms > 3 * untiled.probe.part_ms
    assert tiled.probe.memory_mb > untiled.probe.memory_mb


def test_the_smallest_defect_shrinks_with_tiles_down_to_what_the_picture_shows(folder: Path) -> None:
    size = read_picture(folder / "00.png").shape[1::-1]
    found = [smallest_defect_px(preparer_for(size, 128, tiles=n).preparation) for n in (1, 2, 6, 8)]
    assert found[0] == pytest.approx(2 * 2**0.5 * SIDE / 128)
    assert found[0] > found[1] > found[2] == found[3] == pytest.approx(2 * 2**0.5)


def test_a_small_map_of_a_large_one_keeps_a_narrow_peak_above_a_broad_hill() -> None:
    large = np.zeros((1600, 1600), np.float32)
    large[200:400, 200:400] = 0.8
    large[1203:1211, 1503:1511] = 1.0
    small = small_map(large)
    assert np.unravel_index(small.argmax(), small.shape) == (48, 60)
    assert small.max() == 1.0
