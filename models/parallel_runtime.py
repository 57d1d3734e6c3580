"""A fitted scoring model for many pictures at once: not the quickest for one, the quickest for all."""

from __future__ import annotations

import logging
import queue
import threading
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from models.anomaly_map import ScoringModel
from models.base import ModelError
from models.graph_cache import GraphCache
from models.openvino_graph import computes_in_bf16, streams_for_cpu
from models.runtime import DeviceChoice, OpenVinoRuntime, Runtime, failures_of, graph_of, open_runtime

_log = logging.getLogger(__name__)


class OneAtATime:
    """A runtime lent to one thread after the other."""

    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime
        self._lock = threading.Lock()
        self.device = runtime.device

    def __call__(self, pictures: NDArray[np.uint8]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        with self._lock:
            return self._runtime(pictures)


class OpenVinoStreams:
    """OpenVINO on the CPU for up to ``threads`` threads at a time, a core for each; more of them wait.

    The model's weights are there once. A core alone computes what all together compute for one picture, without
    waiting for each other; the scores differ by rounding at most.
    """

    device = OpenVinoRuntime.device

    def __init__(
        self,
        model: ScoringModel,
        image_size: tuple[int, int],
        graphs: GraphCache | None,
        threads: int,
        *,
        bf16: bool = False,
    ) -> None:
        import openvino as ov

        core = ov.Core()
        if bf16:
            if not computes_in_bf16(core):
                raise ModelError("This processor does not compute in bf16.", "Set the precision to f32.")
            self.device = f"{OpenVinoRuntime.device} · bf16"
        self._free: queue.SimpleQueue[Any] = queue.SimpleQueue()
        graph = graph_of(core, model, image_size, graphs)
        graph.reshape([1, *image_size, 3])  # a size that is known saves a fifth of the time
        for request in streams_for_cpu(graph, core, threads, bf16=bf16):
            self._free.put(request)

    def __call__(self, pictures: NDArray[np.uint8]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        request = self._free.get()
        try:
            with failures_of(self.device):
                maps, scores = [], []
                for picture in np.ascontiguousarray(pictures):
                    outputs = request.infer([picture[None]])
                    maps.append(outputs[0][0, 0].copy())  # the next one takes its place
                    scores.append(outputs[1][0].copy())
                return np.stack(maps), np.stack(scores)
        finally:
            self._free.put(request)


def open_parallel_runtime(
    model: ScoringModel,
    image_size: tuple[int, int],
    choice: DeviceChoice = DeviceChoice.AUTO,
    graphs: GraphCache | None = None,
    *,
    threads: int,
) -> Runtime:
    """As :func:`models.runtime.open_runtime`, for ``threads`` threads at a time.

    Other devices than the CPU with OpenVINO take one picture after the other, while other threads prepare the next.
    """
    on_cpu = choice is DeviceChoice.OPENVINO or (choice is DeviceChoice.AUTO and not torch.cuda.is_available())
    if on_cpu:
        try:
            streams = OpenVinoStreams(model.eval().requires_grad_(False), image_size, graphs, threads)
            streams(np.zeros((1, *image_size, 3), np.uint8))
            return streams
        except Exception as error:  # noqa: BLE001  a compiler may raise anything; the usual way says what it is
            _log.warning("OpenVINO cannot run this recipe in %d streams: %s", threads, error)
    return OneAtATime(open_runtime(model, image_size, choice, graphs))


def open_parallel_in_bf16(
    model: ScoringModel, image_size: tuple[int, int], graphs: GraphCache | None = None, *, threads: int
) -> Runtime:
    """As :func:`models.runtime.open_in_bf16`, for ``threads`` threads at a time."""
    try:
        streams = OpenVinoStreams(model.eval().requires_grad_(False), image_size, graphs, threads, bf16=True)
        streams(np.zeros((1, *image_size, 3), np.uint8))
    except (ImportError, RuntimeError) as error:
        raise ModelError(f"OpenVINO cannot compute in bf16: {error}.", "Set the precision to f32.") from error
    return streams
