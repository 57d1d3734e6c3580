"""Every runtime gives the scores of plain torch; a device that cannot be had is named or passed over."""

from __future__ import annotations

import socket
import warnings
from concurrent.futures import ThreadPoolExecutor
from typing import NoReturn

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from models.anomaly_map import ScoringModel
from models.base import Detector, ModelError
from models.openvino_graph import converted
from models.padim import Padim
from models.runtime import DeviceChoice, DeviceFailed, OpenVinoRuntime, Runtime, TorchRuntime, open_runtime
from tests.conftest import ExpectLog
from tests.unit.models.fits import SIZE, Fitted, as_pictures, scoring

# Tracing is what OpenVINO's frontend reads; torch would have it replaced by torch.export.


@pytest.fixture
def model(fitted_padim: Fitted[Padim]) -> ScoringModel:
    return scoring(fitted_padim.detector)


@pytest.fixture(scope="module", params=[DeviceChoice.TORCH, DeviceChoice.OPENVINO])
def runtime(request: pytest.FixtureRequest, fitted_padim: Fitted[Padim]) -> Runtime:
    return open_runtime(scoring(fitted_padim.detector), SIZE, request.param)


@pytest.fixture
def pictures(new_parts: Tensor) -> NDArray[np.uint8]:
    """(3, 64, 96, 3)."""
    return as_pictures(new_parts)


def test_openvino_masks_as_torch_does(detectors: dict[str, Detector], pictures: NDArray[np.uint8]) -> None:
    rows, columns = np.indices(SIZE)
    inspected = (rows - 30) ** 2 + (columns - 40) ** 2 < 25**2
    model = scoring(detectors["padim"], inspected)
    with torch.inference_mode():
        expected_maps, expected = model.eval()(torch.from_numpy(pictures))
        _, everywhere = scoring(detectors["padim"]).eval()(torch.from_numpy(pictures))
    assert (expected < everywhere).any(), "the mask hides a maximum"
    maps, scores = open_runtime(model, SIZE, DeviceChoice.OPENVINO)(pictures)
    assert (maps[:, ~inspected] == 0).all()
    np.testing.assert_allclose(scores, expected, rtol=1e-4)
    np.testing.assert_allclose(maps, expected_maps[:, 0], rtol=1e-3, atol=1e-4 * float(expected_maps.max()))
    np.testing.assert_allclose(scores, maps.max(axis=(1, 2)), rtol=1e-6)


@pytest.mark.parametrize("name", ["padim", "patchcore", "patchcore, reweighted", "autoencoder"])
def test_openvino_gives_the_scores_of_torch(
    detectors: dict[str, Detector], pictures: NDArray[np.uint8], name: str
) -> None:
    model = scoring(detectors[name])
    with torch.inference_mode():
        expected_maps, expected = model.eval()(torch.from_numpy(pictures))
    assert len(np.unique(expected)) == 3
    for choice, kind in ((DeviceChoice.TORCH, TorchRuntime), (DeviceChoice.OPENVINO, OpenVinoRuntime)):
        runtime = open_runtime(model, SIZE, choice)
        assert isinstance(runtime, kind)
        maps, scores = runtime(pictures)
        assert (maps.shape, maps.dtype) == ((3, *SIZE), np.float32)
        assert (scores.shape, scores.dtype) == ((3,), np.float32)
        np.testing.assert_allclose(scores, expected, rtol=1e-4)
        np.testing.assert_allclose(maps, expected_maps[:, 0], rtol=1e-3, atol=1e-4 * float(expected_maps.max()))
        for k in range(3):  # one at a time, as the station does
            alone_map, alone = runtime(pictures[k : k + 1])
            np.testing.assert_allclose(alone, scores[k : k + 1], rtol=1e-4)
            np.testing.assert_allclose(alone_map[0], maps[k], rtol=1e-3, atol=1e-4 * float(maps.max()))


def test_results_stay_as_they_were_when_the_next_picture_comes(runtime: Runtime, pictures: NDArray[np.uint8]) -> None:
    """Maps outlive the call, in queues and on the screen: no runtime may hand out its own buffer."""
    maps, scores = runtime(pictures[:1])
    kept_map, kept_score = maps.copy(), scores.copy()
    runtime(pictures[1:2])
    np.testing.assert_array_equal(maps, kept_map)
    np.testing.assert_array_equal(scores, kept_score)


def test_pictures_need_not_lie_in_one_piece_nor_be_writable(runtime: Runtime, pictures: NDArray[np.uint8]) -> None:
    mirrored = pictures[:, :, ::-1]
    _, expected = runtime(np.ascontiguousarray(mirrored))
    mirrored.flags.writeable = False
    np.testing.assert_array_equal(runtime(mirrored)[1], expected)
    assert not np.array_equal(expected, runtime(pictures)[1])


@pytest.mark.parametrize("choice", [DeviceChoice.TORCH, DeviceChoice.OPENVINO])
def test_values_that_are_not_numbers_show_in_the_map(
    model: ScoringModel, pictures: NDArray[np.uint8], choice: DeviceChoice
) -> None:
    """A maximum may pass over a NaN; whoever judges looks at the map."""
    model.detector.mean[30] = torch.nan
    maps, _ = open_runtime(model, SIZE, choice)(pictures)
    assert np.isnan(maps).any(axis=(1, 2)).all()


def test_auto_takes_openvino_where_there_is_no_gpu(model: ScoringModel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    assert open_runtime(model, SIZE).device == "CPU · OpenVINO"


def test_auto_falls_back_to_torch_and_says_why(
    model: ScoringModel, pictures: NDArray[np.uint8], monkeypatch: pytest.MonkeyPatch, expected_log: ExpectLog
) -> None:
    def refuse() -> NoReturn:
        raise RuntimeError("no plugin for this processor")

    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr("openvino.Core", refuse)
    expected_log("openvino cannot run this recipe: no plugin for this processor")
    runtime = open_runtime(model, SIZE)
    assert runtime.device == "CPU · torch"
    assert np.isfinite(runtime(pictures)[1]).all()


def test_a_device_that_fails_only_when_it_runs_is_passed_over(
    model: ScoringModel, monkeypatch: pytest.MonkeyPatch, expected_log: ExpectLog
) -> None:
    def fail(*_: object) -> NoReturn:
        raise RuntimeError("out of memory")

    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(OpenVinoRuntime, "__call__", fail)
    expected_log("openvino cannot run this recipe: out of memory")
    assert open_runtime(model, SIZE).device == "CPU · torch"


def test_a_gpu_that_fails_takes_nothing_with_it(
    model: ScoringModel,
    pictures: NDArray[np.uint8],
    monkeypatch: pytest.MonkeyPatch,
    expected_log: ExpectLog,
) -> None:
    """Once the model is on the GPU and the GPU gives up, the next device still finds it where it was."""
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(ScoringModel, "to", lambda self, device: nn.Module.to(self, "meta"))  # as good as gone
    expected_log("cuda cannot run this recipe")
    runtime = open_runtime(model, SIZE)
    assert runtime.device == "CPU · OpenVINO"
    assert np.isfinite(runtime(pictures)[1]).all()


def test_a_gpu_that_was_asked_for_and_is_not_there_is_an_error(
    model: ScoringModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    with pytest.raises(ModelError, match=r"cannot run on “cuda”: there is no CUDA device.*“auto”"):
        open_runtime(model, SIZE, DeviceChoice.CUDA)


def test_a_device_that_was_asked_for_and_fails_is_not_replaced(
    model: ScoringModel, monkeypatch: pytest.MonkeyPatch, expected_log: ExpectLog
) -> None:
    def refuse() -> NoReturn:
        raise RuntimeError("no plugin for this processor")

    monkeypatch.setattr("openvino.Core", refuse)
    expected_log("openvino cannot run")
    with pytest.raises(ModelError, match="cannot run on “openvino”: openvino: no plugin for this processor"):
        open_runtime(model, SIZE, DeviceChoice.OPENVINO)


@pytest.mark.parametrize(
    "loss",
    [
        torch.OutOfMemoryError("CUDA out of memory.\nTried"),
        torch.AcceleratorError("CUDA out of memory."),
        MemoryError(),
    ],
)
def test_a_device_that_fails_in_use_says_so(loss: Exception, pictures: NDArray[np.uint8]) -> None:
    class Lost(ScoringModel):
        def __init__(self) -> None:
            nn.Module.__init__(self)

        def forward(self, given: Tensor) -> tuple[Tensor, Tensor]:
            raise loss

    with pytest.raises(DeviceFailed, match=r"^CPU · torch failed: (CUDA out of memory\.|MemoryError) *$"):
        TorchRuntime(Lost(), SIZE)(pictures)


def test_openvino_says_what_failed_and_not_where(model: ScoringModel, pictures: NDArray[np.uint8]) -> None:
    runtime = open_runtime(model, SIZE, DeviceChoice.OPENVINO)
    with pytest.raises(DeviceFailed, match="dimensions") as failure:
        runtime(pictures[:, :-1])
    assert ".cpp" not in failure.value.what


def test_a_bug_is_no_lost_device(pictures: NDArray[np.uint8]) -> None:
    class Wrong(ScoringModel):
        def __init__(self) -> None:
            nn.Module.__init__(self)

        def forward(self, given: Tensor) -> tuple[Tensor, Tensor]:
            raise TypeError("a bug")

    with pytest.raises(TypeError):
        TorchRuntime(Wrong(), SIZE)(pictures)


def test_opening_asks_nothing_of_the_network(model: ScoringModel, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    monkeypatch.setattr(socket.socket, "connect", lambda self, address: asked.append(address))
    monkeypatch.setattr(socket, "getaddrinfo", lambda *request: asked.append(request))
    open_runtime(model, SIZE, DeviceChoice.OPENVINO)
    assert asked == []


class _ToSize(nn.Module):
    """Warns while it is traced."""

    def forward(self, pictures: Tensor) -> Tensor:
        for _ in range(20):
            pictures = pictures + int(pictures.shape[2])
        return pictures


def test_recipes_of_two_lines_are_converted_one_after_the_other() -> None:
    """Side by side they leave the warnings of the process as one of them had them meanwhile."""
    before = list(warnings.filters)
    with ThreadPoolExecutor(4) as threads:
        list(threads.map(lambda _: converted(_ToSize(), torch.zeros(1, 3, 8, 8)), range(16)))
    assert list(warnings.filters) == before
