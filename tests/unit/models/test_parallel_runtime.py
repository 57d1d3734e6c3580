"""Many pictures at once are scored as one by one, by as many threads as there are or more."""

from __future__ import annotations

import copy
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import NoReturn

import numpy as np
import openvino
import pytest
from numpy.typing import NDArray
from torch import Tensor

import models.parallel_runtime
from models.anomaly_map import MapHead, ScoringModel
from models.base import ModelError
from models.openvino_graph import computes_in_bf16
from models.padim import Padim
from models.parallel_runtime import OneAtATime, OpenVinoStreams, open_parallel_in_bf16, open_parallel_runtime
from models.runtime import DeviceChoice, OpenVinoRuntime, TorchRuntime, open_in_bf16, open_runtime
from tests.conftest import ExpectLog
from tests.unit.models.fits import SIZE, Fitted, as_pictures

PATIENCE_S = 30.0


@pytest.fixture
def model(fitted_padim: Fitted[Padim]) -> ScoringModel:
    return ScoringModel(copy.deepcopy(fitted_padim.detector), MapHead(SIZE, 2.0))


@pytest.fixture
def pictures(new_parts: Tensor) -> NDArray[np.uint8]:
    """(3, 64, 96, 3)."""
    return as_pictures(new_parts)


@pytest.mark.parametrize("choice", [DeviceChoice.OPENVINO, DeviceChoice.TORCH])
def test_more_threads_than_streams_get_the_scores_of_one(
    model: ScoringModel, pictures: NDArray[np.uint8], choice: DeviceChoice
) -> None:
    expected_maps, expected = open_runtime(model, SIZE, choice)(pictures)
    runtime = open_parallel_runtime(model, SIZE, choice, threads=2)
    assert runtime.device == (OpenVinoRuntime if choice is DeviceChoice.OPENVINO else TorchRuntime).device
    together = threading.Barrier(5, timeout=PATIENCE_S)

    def score(number: int) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        together.wait()
        return runtime(pictures[number % 3][None])

    with ThreadPoolExecutor(5) as pool:
        for number, (maps, scores) in enumerate(pool.map(score, range(20))):
            np.testing.assert_allclose(scores, expected[number % 3], rtol=1e-5)
            np.testing.assert_allclose(maps[0], expected_maps[number % 3], rtol=1e-4, atol=1e-5)


def test_a_batch_is_taken_too(model: ScoringModel, pictures: NDArray[np.uint8]) -> None:
    runtime = open_parallel_runtime(model, SIZE, DeviceChoice.OPENVINO, threads=2)
    assert isinstance(runtime, OpenVinoStreams)
    maps, scores = runtime(pictures)
    assert maps.shape == (3, *SIZE)
    assert len(np.unique(scores)) == 3
    np.testing.assert_allclose(scores, maps.max(axis=(1, 2)), rtol=1e-6)


def test_where_streams_cannot_be_had_one_thread_is_served_after_the_other(
    model: ScoringModel, pictures: NDArray[np.uint8], monkeypatch: pytest.MonkeyPatch, expected_log: ExpectLog
) -> None:
    def refuse(*_: object, **__: object) -> NoReturn:
        raise RuntimeError("no streams here")

    monkeypatch.setattr(models.parallel_runtime, "streams_for_cpu", refuse)
    expected_log("no streams here")
    runtime = open_parallel_runtime(model, SIZE, DeviceChoice.OPENVINO, threads=2)
    assert isinstance(runtime, OneAtATime)
    assert runtime.device == OpenVinoRuntime.device
    assert runtime(pictures[:1])[1].shape == (1,)


def test_a_device_that_is_not_there_is_named(model: ScoringModel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("torch.cuda.is_available", lambda: False)
    with pytest.raises(ModelError, match="cuda"):
        open_parallel_runtime(model, SIZE, DeviceChoice.CUDA, threads=2)


def test_bf16_is_that_of_a_single_picture(model: ScoringModel, pictures: NDArray[np.uint8]) -> None:
    if not computes_in_bf16(openvino.Core()):
        with pytest.raises(ModelError, match="bf16"):
            open_parallel_in_bf16(model, SIZE, threads=2)
        return
    alone = open_in_bf16(model, SIZE)
    together = open_parallel_in_bf16(model, SIZE, threads=2)
    assert together.device == alone.device
    exact = open_runtime(model, SIZE, DeviceChoice.TORCH)(pictures)[1]
    for number in range(3):
        [one], [other] = alone(pictures[number][None])[1], together(pictures[number][None])[1]
        assert other == pytest.approx(one, rel=0.002)
    assert together(pictures)[1] == pytest.approx(exact, rel=0.05)
