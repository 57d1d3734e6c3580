"""The device that goes on where one fails: checked like any other before it judges."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from inspector.core.frame import Frame
from inspector.core.verdict import Verdict
from inspector.engine.fallback import LineInspector, load_for_line
from inspector.engine.part_inspector import PartInspector, load_inspector
from inspector.errors import DeviceError, RecipeError
from inspector.recipes.store import StoredRecipe
from models.runtime import DeviceChoice, OpenVinoRuntime, TorchRuntime
from tests.conftest import ExpectLog
from tests.sample_parts import defective_part, good_part


def frame(seed: int = 900) -> Frame:
    return Frame(seq=1, picture=defective_part(seed)[0], source="bad.png")


class Gone(TorchRuntime):
    """A GPU that has just been lost."""

    device = "a GPU"

    def __init__(self) -> None:
        def lost(pictures: torch.Tensor) -> None:
            raise torch.AcceleratorError("CUDA error: the launch timed out and was terminated")

        self._model = lost  # type: ignore[assignment]


def on_a_lost_gpu(stored: StoredRecipe) -> LineInspector:
    return LineInspector(stored, PartInspector(stored.recipe, Gone()))


def test_a_failing_device_is_told_from_a_part_that_cannot_be_judged(taught: StoredRecipe) -> None:
    with pytest.raises(DeviceError, match=r"a GPU failed: CUDA error: the launch timed out"):
        on_a_lost_gpu(taught).inspect(frame())


def test_the_standby_judges_as_the_recipe_was_taught(taught: StoredRecipe) -> None:
    standby = on_a_lost_gpu(taught).standby()
    assert (standby.device, standby.stands_in_for) == (OpenVinoRuntime.device, "a GPU")
    expected = load_inspector(taught, DeviceChoice.TORCH)
    for part in (frame(), Frame(seq=2, picture=good_part(901), source="good.png")):
        mine, theirs = standby.inspect(part), expected.inspect(part)
        assert mine.verdict is theirs.verdict
        assert mine.score == pytest.approx(theirs.score, rel=1e-3)


def test_openvino_is_followed_by_torch_and_torch_by_nothing(taught: StoredRecipe) -> None:
    last = load_for_line(taught, DeviceChoice.OPENVINO).standby()
    assert (last.device, last.stands_in_for) == (TorchRuntime.device, OpenVinoRuntime.device)
    with pytest.raises(DeviceError, match="No other device"):
        last.standby()


def test_a_standby_that_does_not_reproduce_the_references_never_judges(taught: StoredRecipe) -> None:
    first, *others = taught.recipe.references
    off = first.model_copy(update={"score": 1.5 * first.score + taught.recipe.limits.fail})
    wrong = StoredRecipe(taught.recipe.model_copy(update={"references": (off, *others)}), taught.folder)
    with pytest.raises(DeviceError, match="does not reproduce its scores") as refusal:
        on_a_lost_gpu(wrong).standby()
    assert OpenVinoRuntime.device in refusal.value.what
    assert TorchRuntime.device in refusal.value.what


def test_beside_a_gpu_the_cpu_is_ready_before_it_is_needed(taught: StoredRecipe, expected_log: ExpectLog) -> None:
    asked: list[DeviceChoice] = []

    def load(stored: StoredRecipe, choice: DeviceChoice) -> PartInspector:
        asked.append(choice)
        if choice is DeviceChoice.CUDA:
            return PartInspector(stored.recipe, Gone())
        if broken:
            raise RecipeError("The model is damaged.")
        return load_inspector(stored, choice)

    broken = False
    line = load_for_line(taught, DeviceChoice.CUDA, load)
    assert asked == [DeviceChoice.CUDA, DeviceChoice.OPENVINO]
    line.standby()
    assert asked == [DeviceChoice.CUDA, DeviceChoice.OPENVINO]
    broken = True
    expected_log("Nothing stands by for a GPU")
    line = load_for_line(taught, DeviceChoice.CUDA, load)
    broken = False
    assert line.standby().device == OpenVinoRuntime.device, "tried again when it is needed"


def test_holding_failed_parts_is_the_recipes_wish(taught: StoredRecipe) -> None:
    wish = StoredRecipe(taught.recipe.model_copy(update={"hold_fails": True}), taught.folder)
    assert on_a_lost_gpu(wish).hold_fails
    assert on_a_lost_gpu(wish).standby().hold_fails
    assert not on_a_lost_gpu(taught).hold_fails


def test_one_part_at_a_time_is_judged_whoever_asks(taught: StoredRecipe) -> None:
    """A check before production may still judge when the line starts: a GPU has one place for the picture."""
    both = threading.Barrier(2)
    met: list[bool] = []

    class OnePlace(TorchRuntime):
        device = "a GPU"

        def __init__(self) -> None:
            pass

        def __call__(self, pictures: NDArray[np.uint8]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
            with suppress(threading.BrokenBarrierError):
                both.wait(0.1)
                met.append(True)
            return np.zeros(pictures.shape[:3], np.float32), np.zeros(1, np.float32)

    line = LineInspector(taught, PartInspector(taught.recipe, OnePlace()))
    with ThreadPoolExecutor(2) as threads:
        parts = list(threads.map(line.inspect, [frame()] * 2))
    assert {part.verdict for part in parts} == {Verdict.PASS}
    assert not met
