"""The GPU: that it gives the scores of plain torch where there is one, and what of its path can be tried without."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Any
from unittest.mock import MagicMock

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.utils._python_dispatch import TorchDispatchMode

from models.anomaly_map import ScoringModel
from models.base import Detector
from models.padim import Padim
from models.runtime import CudaRuntime, DeviceChoice, open_runtime
from tests.unit.models.fits import SIZE, Fitted, as_pictures, scoring


@pytest.fixture
def model(fitted_padim: Fitted[Padim]) -> ScoringModel:
    return scoring(fitted_padim.detector)


@pytest.fixture
def pictures(new_parts: Tensor) -> NDArray[np.uint8]:
    """(3, 64, 96, 3)."""
    return as_pictures(new_parts)


class Recording:
    """In the place of ``torch.cuda.graph``: whether two recorded at a time, and by which rules for other threads."""

    def __init__(self) -> None:
        self.modes: list[str] = []
        self.met = False
        self._both = threading.Barrier(2)

    def __call__(self, graph: object, *, capture_error_mode: str = "global") -> Recording:
        self.modes.append(capture_error_mode)
        return self

    def __enter__(self) -> None:
        with suppress(threading.BrokenBarrierError):
            self._both.wait(0.1)
            self.met = True

    def __exit__(self, *_: object) -> None: ...


@pytest.fixture
def recording(monkeypatch: pytest.MonkeyPatch) -> Recording:
    """The processor for a GPU. It has no pinned memory: to give that back fails in a destructor once a GPU is lost."""
    to = Tensor.to
    monkeypatch.setattr(Tensor, "to", lambda self, *to_what, **how: to(self, *(to_what != ("cuda",)) * to_what, **how))
    monkeypatch.setattr(Tensor, "pin_memory", None)
    monkeypatch.setattr(ScoringModel, "to", lambda self, device: self)
    for name in ("get_device_name", "Stream", "stream", "current_stream", "CUDAGraph"):
        monkeypatch.setattr(torch.cuda, name, MagicMock())
    recording = Recording()
    monkeypatch.setattr(torch.cuda, "graph", recording)
    return recording


def test_cuda_replays_what_it_recorded_for_one_picture_and_computes_several(
    model: ScoringModel, pictures: NDArray[np.uint8], recording: Recording, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Which pictures go which way, and that none sees those of another."""
    expected_maps, expected = open_runtime(model, SIZE, DeviceChoice.TORCH)(pictures)
    runtime = CudaRuntime(model, SIZE)
    replayed = 0

    def replay() -> None:
        nonlocal replayed
        replayed += 1
        for kept, computed in zip(runtime._outputs, runtime._computed(runtime._picture), strict=True):
            kept.copy_(computed)

    monkeypatch.setattr(runtime._graph, "replay", replay)
    for k in range(3):
        maps, scores = runtime(pictures[k : k + 1])
        np.testing.assert_allclose(scores, expected[k : k + 1], rtol=1e-5)
        np.testing.assert_allclose(maps, expected_maps[k : k + 1], rtol=1e-4, atol=1e-5)
    assert replayed == 3
    np.testing.assert_allclose(runtime(pictures)[1], expected, rtol=1e-5)
    assert replayed == 3


def test_two_lines_record_one_after_the_other_and_disturb_no_line_that_runs(
    model: ScoringModel, recording: Recording
) -> None:
    """torch has one stream to record on; and a line that runs must not be told that its GPU has failed."""
    with ThreadPoolExecutor(2) as threads:
        list(threads.map(lambda _: CudaRuntime(model, SIZE), range(2)))
    assert not recording.met
    assert recording.modes == ["thread_local", "thread_local"]


def test_what_cudnn_may_round_is_of_one_computation_at_a_time(model: ScoringModel, recording: Recording) -> None:
    """It is a setting of the process: whoever is done first would let the other one round."""
    runtime = CudaRuntime(model, SIZE)
    both = threading.Barrier(2)
    seen: list[bool] = []

    def note(pictures: Tensor) -> tuple[Tensor, Tensor]:
        with suppress(threading.BrokenBarrierError):
            both.wait(0.1)
            pytest.fail("two at a time")
        seen.append(torch.backends.cudnn.allow_tf32)
        return pictures, pictures

    runtime._model = note  # type: ignore[assignment]
    with ThreadPoolExecutor(2) as threads:
        list(threads.map(runtime._computed, [torch.zeros(1)] * 2))
    assert seen == [False, False]


class _Refuse(TorchDispatchMode):
    """Refuses what a CUDA graph cannot hold: asking the device for a number, or a copy to where the processor is."""

    _WAITS = frozenset({"_local_scalar_dense", "nonzero", "masked_select", "_unique2", "unique_dim", "equal"})

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        name = func.overloadpacket.__name__
        if name in self._WAITS or (name == "_to_copy" and (kwargs or {}).get("device") is not None):
            raise AssertionError(f"{name} cannot be recorded")
        return func(*args, **(kwargs or {}))


@pytest.mark.parametrize("name", ["padim", "patchcore", "patchcore, reweighted", "autoencoder"])
def test_every_detector_can_be_recorded_in_the_memory_format_of_cuda(
    detectors: dict[str, Detector], pictures: NDArray[np.uint8], name: str
) -> None:
    model = scoring(detectors[name]).eval()
    given = torch.from_numpy(pictures[:1])
    with torch.inference_mode():
        expected_map, expected = model(given)
        model.detector.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        model(given)  # what is done only once
        with _Refuse():
            found_map, found = model(given)
    np.testing.assert_allclose(found, expected, rtol=1e-4)
    np.testing.assert_allclose(found_map, expected_map, rtol=1e-3, atol=1e-4 * float(expected_map.max()))


@pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a CUDA device")
@pytest.mark.parametrize("name", ["padim", "patchcore", "patchcore, reweighted", "autoencoder"])
def test_cuda_gives_the_scores_of_torch(detectors: dict[str, Detector], pictures: NDArray[np.uint8], name: str) -> None:
    """Several at once, and one by one by the recorded graph, in another thread and while others record theirs."""
    expected_maps, expected = open_runtime(scoring(detectors[name]), SIZE, DeviceChoice.TORCH)(pictures)
    runtime = open_runtime(scoring(detectors[name]), SIZE, DeviceChoice.CUDA)
    maps, scores = runtime(pictures)
    np.testing.assert_allclose(scores, expected, rtol=1e-4)
    np.testing.assert_allclose(maps, expected_maps, rtol=1e-3, atol=1e-4 * float(expected_maps.max()))
    with ThreadPoolExecutor(3) as threads:
        others = [threads.submit(open_runtime, scoring(detectors[name]), SIZE, DeviceChoice.CUDA) for _ in range(2)]
        single = [k for k in range(3) for _ in range(40)]
        found = threads.submit(lambda: [runtime(pictures[k : k + 1]) for k in single]).result()
        assert all(isinstance(other.result(), CudaRuntime) for other in others)
    for k, (one_map, one) in zip(single, found, strict=True):
        np.testing.assert_allclose(one, expected[k : k + 1], rtol=1e-4)
        np.testing.assert_allclose(one_map[0], expected_maps[k], rtol=1e-3, atol=1e-4 * float(expected_maps.max()))
