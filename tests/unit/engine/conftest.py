"""A recipe taught on small drawn parts, once for all tests of the engine."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from inspector.engine.calibrate import Calibration, calibrate, recipe_limits, save
from inspector.engine.presets import PadimPreset
from inspector.recipes.recipe import LimitRule
from inspector.recipes.store import RecipeStore, StoredRecipe
from models.padim import PadimConfig
from models.runtime import DeviceChoice
from tests.sample_parts import write_good_parts

PRESET = PadimPreset(resolution=64, smoothing_sigma=2.0, settings=PadimConfig(strides=(8,), dimensions=8))


@pytest.fixture(scope="session")
def taught_calibration(tmp_path_factory: pytest.TempPathFactory) -> Calibration:
    return calibrate(write_good_parts(tmp_path_factory.mktemp("good"), 14), PRESET)


@pytest.fixture(scope="session")
def taught_store(taught_calibration: Calibration, tmp_path_factory: pytest.TempPathFactory) -> RecipeStore:
    """Holds “ring” version 1; tests that harm a recipe copy it first."""
    store = RecipeStore(tmp_path_factory.mktemp("recipes"))
    limits = recipe_limits(taught_calibration.scores, LimitRule())
    save(taught_calibration, limits, store, "ring", device=DeviceChoice.TORCH)
    return store


@pytest.fixture
def taught(taught_store: RecipeStore) -> StoredRecipe:
    return taught_store.open("ring")


@pytest.fixture
def copied(taught: StoredRecipe, tmp_path: Path) -> StoredRecipe:
    """The taught recipe in a folder of its own, to be harmed."""
    folder = tmp_path / "copied"
    shutil.copytree(taught.folder, folder)
    return StoredRecipe(taught.recipe, folder)
