"""Graphs of a scoring model as OpenVINO runs them on the CPU; without torch, which takes seconds to import."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from models.devices import OPENVINO, failures_of
from models.errors import ModelError
from models.openvino_graph import compiled_for_cpu, computes_in_bf16


class CompiledGraph:
    """``graph``: an ``openvino.Model`` for pictures of ``image_size`` (H, W), in float32 or in bf16.

    On ``cores`` of the processor where that is given: what else computes has the others. Compiled once for single
    pictures, which takes a fifth off their time, and at the first batch for those of any size.
    Raises :class:`ModelError` where the processor does not compute in bf16.
    """

    device = OPENVINO

    def __init__(
        self, graph: Any, core: Any, image_size: tuple[int, int], *, bf16: bool = False, cores: int | None = None
    ) -> None:
        self._core = core
        self._cores = cores
        self._bf16 = bf16
        if bf16:
            if not computes_in_bf16(core):
                raise ModelError("This processor does not compute in bf16.", "Set the precision to f32.")
            self.device = f"{OPENVINO} · bf16"
        self._graph = graph
        single = graph.clone()
        single.reshape([1, *image_size, 3])
        self._single = compiled_for_cpu(single, core, bf16=bf16, cores=cores)
        self._batched: Any = None

    def __call__(self, pictures: NDArray[np.uint8]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        with failures_of(self.device):
            if len(pictures) > 1 and self._batched is None:
                self._batched = compiled_for_cpu(self._graph, self._core, bf16=self._bf16, cores=self._cores)
            request = self._single if len(pictures) == 1 else self._batched
            outputs = request.infer([np.ascontiguousarray(pictures)])
            return outputs[0][:, 0].copy(), outputs[1].copy()
