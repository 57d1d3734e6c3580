"""Runs a fitted scoring model on CUDA, OpenVINO or plain torch: the same numbers, different speed."""

from __future__ import annotations

import copy
import logging
import threading
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from models.anomaly_map import ScoringModel
from models.base import ModelError
from models.compiled_graph import CompiledGraph
from models.devices import TORCH
from models.devices import DeviceChoice as DeviceChoice
from models.devices import DeviceFailed as DeviceFailed
from models.devices import Runtime as Runtime
from models.devices import failures_of as failures_of
from models.graph_cache import GraphCache
from models.openvino_graph import converted, read_graph

_log = logging.getLogger(__name__)

_process_wide = threading.RLock()
"""Held while what is of the whole process matters: torch records one CUDA graph at a time, and what cuDNN may round
is asked of it whenever a kernel is launched."""


def open_runtime(
    model: ScoringModel,
    image_size: tuple[int, int],
    choice: DeviceChoice = DeviceChoice.AUTO,
    graphs: GraphCache | None = None,
    cores: int | None = None,
) -> Runtime:
    """Make ``model`` ready on the chosen device and warm it up. ``graphs`` makes that quick from the second time on.

    ``cores``: OpenVINO computes on so many alone; None: on all. Two models that compute at the same time are quicker
    with half of them each.
    AUTO goes on to the next device when one fails, and logs why. Raises :class:`ModelError` when the
    device that was asked for by name cannot be had.
    """
    model = model.eval().requires_grad_(False)
    order = [DeviceChoice.CUDA, DeviceChoice.OPENVINO, DeviceChoice.TORCH] if choice is DeviceChoice.AUTO else [choice]
    failures: list[str] = []
    for candidate in order:
        if candidate is DeviceChoice.CUDA and not torch.cuda.is_available():
            failures.append("there is no CUDA device")
            continue
        try:
            if candidate is DeviceChoice.OPENVINO:
                runtime: Runtime = OpenVinoRuntime(model, image_size, graphs, cores=cores)
            else:
                runtime = _OPEN[candidate](model, image_size, graphs)
            runtime(np.zeros((1, *image_size, 3), np.uint8))
        except Exception as error:  # noqa: BLE001  a driver or compiler may raise anything; the next device is the answer
            _log.warning("%s cannot run this recipe: %s", candidate.value, error)
            failures.append(f"{candidate.value}: {error}")
            continue
        return runtime
    raise ModelError(
        f"The recipe cannot run on “{choice.value}”: {'; '.join(failures)}.",
        "Set the device to “auto” in the settings.",
    )


def open_in_bf16(
    model: ScoringModel, image_size: tuple[int, int], graphs: GraphCache | None = None, cores: int | None = None
) -> Runtime:
    """``model`` on OpenVINO in bf16, warmed up: quicker, with scores off by a per cent or two. ``cores``: see
    :func:`open_runtime`.

    Raises :class:`ModelError` where the processor does not compute in it, or OpenVINO cannot.
    """
    try:
        runtime = OpenVinoRuntime(model.eval().requires_grad_(False), image_size, graphs, bf16=True, cores=cores)
        runtime(np.zeros((1, *image_size, 3), np.uint8))
    except (ImportError, RuntimeError) as error:
        raise ModelError(f"OpenVINO cannot compute in bf16: {error}.", "Set the precision to f32.") from error
    return runtime


class TorchRuntime:
    """Eager torch on the CPU: the reference for all others, and the last resort."""

    device = TORCH

    def __init__(self, model: ScoringModel, image_size: tuple[int, int], graphs: GraphCache | None = None) -> None:
        self._model = model

    @torch.inference_mode()
    def __call__(self, pictures: NDArray[np.uint8]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        with failures_of(self.device):
            maps, scores = self._model(torch.from_numpy(np.ascontiguousarray(pictures)))
            return maps[:, 0].numpy(), scores.numpy()


class CudaRuntime:
    """Torch on the first CUDA device, in float32; for single pictures as one recorded graph of all its kernels.

    Launched one by one, the few hundred kernels of a picture would take longer than they compute.

    Nothing of it lies in torch's pinned memory. To give that back torch records an event, which fails once the GPU
    has failed, in a destructor: the program would end at the very moment at which the CPU takes over. From other
    memory the driver copies by way of pinned memory of its own, as we would have to.
    """

    def __init__(self, model: ScoringModel, image_size: tuple[int, int], graphs: GraphCache | None = None) -> None:
        # A copy: where the GPU fails, the next device needs the model where it was.
        self._model = copy.deepcopy(model).to("cuda")
        self._model.detector.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.device = torch.cuda.get_device_name()
        self._picture = torch.zeros(1, *image_size, 3, dtype=torch.uint8).to("cuda")
        with _process_wide:
            self._graph, self._outputs = self._recorded()

    @torch.inference_mode()
    def _recorded(self) -> tuple[torch.cuda.CUDAGraph, tuple[Tensor, Tensor]]:
        """The graph that computes the outputs of what lies in ``_picture``."""
        aside = torch.cuda.Stream()  # type: ignore[no-untyped-call]
        aside.wait_stream(torch.cuda.current_stream())
        with torch.cuda.stream(aside):  # what is done only once must be over before recording
            for _ in range(3):
                self._computed(self._picture)
        torch.cuda.current_stream().wait_stream(aside)
        graph = torch.cuda.CUDAGraph()
        # Left alone, recording forbids all threads what it may not do itself: a line that runs meanwhile would take
        # that for the end of its GPU.
        with torch.cuda.graph(graph, capture_error_mode="thread_local"):
            outputs = self._computed(self._picture)
        return graph, outputs

    @torch.inference_mode()
    def __call__(self, pictures: NDArray[np.uint8]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        with failures_of(self.device):
            given = torch.from_numpy(np.ascontiguousarray(pictures))
            if given.shape == self._picture.shape:
                self._picture.copy_(given)
                self._graph.replay()
                maps, scores = self._outputs
            else:
                maps, scores = self._computed(given.to("cuda"))
            return maps[:, 0].cpu().numpy(), scores.cpu().numpy()

    def _computed(self, pictures: Tensor) -> tuple[Tensor, Tensor]:
        # Left alone, convolutions round to TF32, and scores move by per mille.
        rounding = torch.backends.cudnn.flags(enabled=True, benchmark=False, deterministic=False, allow_tf32=False)
        with _process_wide, rounding:
            maps, scores = self._model(pictures)
        return maps, scores


class OpenVinoRuntime(CompiledGraph):
    """The model compiled by OpenVINO for the CPU, in float32 or, by :func:`open_in_bf16`, in that."""

    def __init__(
        self,
        model: ScoringModel,
        image_size: tuple[int, int],
        graphs: GraphCache | None = None,
        *,
        bf16: bool = False,
        cores: int | None = None,
    ) -> None:
        import openvino as ov  # not needed where another runtime serves

        core = ov.Core()
        super().__init__(graph_of(core, model, image_size, graphs), core, image_size, bf16=bf16, cores=cores)


def graph_of(core: Any, model: ScoringModel, image_size: tuple[int, int], graphs: GraphCache | None) -> Any:
    """``model`` as an ``openvino.Model``, read from ``graphs`` where it was made before."""
    if graphs is None:
        return converted(model, torch.zeros(1, *image_size, 3, dtype=torch.uint8))
    key = graphs.key(model, image_size)
    kept = graphs.find(key)
    if kept is None:
        graph = converted(model, torch.zeros(1, *image_size, 3, dtype=torch.uint8))
        kept = graphs.keep(key, partial(_save, graph))
        if kept is None:
            return graph
    # Also what was just written is read: no rounding may differ from the first time to the second.
    return read_graph(core, kept)


def _save(graph: Any, file: Path) -> None:
    import openvino as ov

    ov.save_model(graph, file, compress_to_fp16=False)


_OPEN: dict[DeviceChoice, type[TorchRuntime] | type[CudaRuntime]] = {
    DeviceChoice.CUDA: CudaRuntime,
    DeviceChoice.TORCH: TorchRuntime,
}
