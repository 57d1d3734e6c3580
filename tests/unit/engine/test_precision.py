"""bf16 is used where it changes nothing that counts; otherwise a recipe stays at f32 and says so."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from inspector.engine import part_inspector, precision
from inspector.engine.calibrate import Calibration, recipe_limits, save
from inspector.engine.fallback import load_for_line
from inspector.engine.part_inspector import load_inspector
from inspector.recipes.recipe import LimitRule
from inspector.recipes.store import RecipeStore, StoredRecipe
from models.anomaly_map import ScoringModel
from models.base import ModelError
from models.openvino_graph import computes_in_bf16
from models.runtime import DeviceChoice, OpenVinoRuntime, Runtime, TorchRuntime, open_in_bf16, open_runtime
from models.storage import load_detector
from tests.conftest import ExpectLog


class Rounded:
    """Scores that are off by a factor, as bf16 might have them."""

    device = "CPU · OpenVINO · bf16"

    def __init__(self, model: ScoringModel, factor: float) -> None:
        self._exact = TorchRuntime(model.eval(), model.detector.image_size)
        self._factor = np.float32(factor)

    def __call__(self, pictures: NDArray[np.uint8]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        maps, scores = self._exact(pictures)
        return maps * self._factor, scores * self._factor


def off_by(factor: float) -> Callable[..., Runtime]:
    return lambda model, *_: Rounded(model, factor)


def refuse(*_: object) -> Runtime:
    raise ModelError("This processor does not compute in bf16.")


@pytest.fixture
def asking(copied: StoredRecipe) -> StoredRecipe:
    """The taught recipe as one that asks for bf16."""
    settings = copied.folder / "model.json"
    content: dict[str, Any] = json.loads(settings.read_text())
    content["config"]["precision"] = "bf16"
    settings.write_text(json.dumps(content))
    return copied


def test_references_that_come_out_the_same_let_bf16_judge(
    asking: StoredRecipe, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(part_inspector, "open_in_bf16", off_by(1.001))
    line = load_for_line(asking, DeviceChoice.OPENVINO)
    assert line.device == "CPU · OpenVINO · bf16"
    assert line.standby().device == TorchRuntime.device


@pytest.mark.parametrize("opened", [off_by(1.03), refuse], ids=["references off", "no such processor"])
def test_otherwise_f32_judges_and_says_so(
    asking: StoredRecipe, monkeypatch: pytest.MonkeyPatch, expected_log: ExpectLog, opened: Callable[..., Runtime]
) -> None:
    monkeypatch.setattr(part_inspector, "open_in_bf16", opened)
    expected_log("stays at f32")
    line = load_for_line(asking, DeviceChoice.OPENVINO)
    assert line.device == "CPU · OpenVINO · f32, not bf16"
    assert line.standby().device == TorchRuntime.device


def test_a_recipe_that_does_not_ask_for_it_never_sees_bf16(
    taught: StoredRecipe, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(part_inspector, "open_in_bf16", off_by(1.0))
    assert load_inspector(taught, DeviceChoice.OPENVINO).device == OpenVinoRuntime.device


def saved(calibration: Calibration, folder: Path) -> StoredRecipe:
    """Saved as asking for bf16; the calibration itself stays as it was."""
    detector = copy.copy(calibration.detector)
    detector.config = detector.config.model_copy(update={"precision": "bf16"})
    fields = {name: getattr(calibration, name) for name in calibration.__dataclass_fields__}
    asking = Calibration(**fields | {"detector": detector})
    limits = recipe_limits(calibration.scores, LimitRule())
    stored = save(asking, limits, RecipeStore(folder), "ring", "a note", DeviceChoice.TORCH)
    assert detector.config.precision == "bf16"
    return stored


@pytest.mark.parametrize(
    ("opened", "kept", "note"),
    [
        (off_by(1.001), "bf16", "a note"),
        (off_by(10.0), "f32", "a note Stays at f32: in bf16, 14 of 14 good images would get another verdict."),
        (refuse, "f32", "a note Stays at f32. This processor does not compute in bf16."),
    ],
    ids=["no verdict changes", "all verdicts change", "no such processor"],
)
def test_saved_is_what_changes_no_verdict_of_the_good_images(
    taught_calibration: Calibration,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    opened: Callable[..., Runtime],
    kept: str,
    note: str,
) -> None:
    monkeypatch.setattr(precision, "open_in_bf16", opened)
    stored = saved(taught_calibration, tmp_path)
    assert (load_detector(stored.folder).config.precision, stored.recipe.note) == (kept, note)


def test_bf16_itself_is_near_f32_or_refused(taught_calibration: Calibration) -> None:
    import openvino

    model, size = taught_calibration.model(), taught_calibration.detector.image_size
    pictures = np.random.default_rng(0).integers(0, 256, (2, *size, 3)).astype(np.uint8)
    if not computes_in_bf16(openvino.Core()):
        with pytest.raises(ModelError, match="does not compute in bf16"):
            open_in_bf16(model, size)
        return
    exact = open_runtime(model, size, DeviceChoice.OPENVINO)(pictures[:1])[1]
    rounded = open_in_bf16(model, size)
    assert rounded.device == "CPU · OpenVINO · bf16"
    np.testing.assert_allclose(rounded(pictures[:1])[1], exact, rtol=0.05)
    np.testing.assert_allclose(rounded(pictures)[1][:1], exact, rtol=0.05)
    assert not np.array_equal(rounded(pictures[:1])[1], exact)
