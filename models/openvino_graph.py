"""Modules as OpenVINO runs them."""

from __future__ import annotations

import threading
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from torch import Tensor, nn

_one_at_a_time = threading.Lock()
"""Which warnings are shown, and what torch knows while it traces, is of the whole process."""


def converted(module: nn.Module, example: Tensor) -> Any:
    """An ``openvino.Model`` of ``module`` traced with ``example`` (1, …), for batches of any size.

    Most of its time it keeps all other Python threads waiting.
    """
    import torch
    from openvino.frontend import FrontEndManager
    from openvino.frontend.pytorch.ts_decoder import TorchScriptPythonDecoder

    with _one_at_a_time, torch.inference_mode(), warnings.catch_warnings():
        # Deprecated by torch, and what the frontend of OpenVINO takes.
        warnings.simplefilter("ignore", DeprecationWarning)
        # All sizes but that of the batch are fixed on purpose.
        warnings.simplefilter("ignore", torch.jit.TracerWarning)
        traced = torch.jit.trace(module, example, check_trace=False)  # type: ignore[no-untyped-call]
    # The frontend itself and not convert_model, which reports its use over the network.
    frontend = FrontEndManager().load_by_framework("pytorch")
    decoder = TorchScriptPythonDecoder(traced)  # only borrowed by the frontend: it must outlive the conversion
    graph = frontend.convert(frontend.load(decoder))
    graph.reshape([-1, *example.shape[1:]])
    return graph


def read_graph(core: Any, file: Path) -> Any:
    """The ``openvino.Model`` of an XML file with its weights beside it, all of it in memory.

    Left alone, OpenVINO maps the weights: whoever writes into their file would change what a running line computes,
    and whoever cuts it, or a disk that fails, would end the program in the middle of a part.
    """
    import openvino.properties as properties

    core.set_property({properties.enable_mmap: False})
    return core.read_model(file)


def computes_in_bf16(core: Any) -> bool:
    """Whether this processor has instructions for it; others would compute the same, only slower."""
    return "BF16" in core.get_property("CPU", "OPTIMIZATION_CAPABILITIES")


def compiled_for_cpu(graph: Any, core: Any, *, bf16: bool = False, cores: int | None = None) -> Any:
    """An infer request for ``graph`` on the CPU, in float32 or in bf16; on ``cores`` of it alone where given."""
    import openvino as ov
    import openvino.properties as properties
    import openvino.properties.hint as hints

    settings: dict[Any, Any] = {
        hints.performance_mode: hints.PerformanceMode.LATENCY,
        # Left alone, processors with AMX compute in bf16, and scores move by per cents.
        hints.inference_precision: ov.Type.bf16 if bf16 else ov.Type.f32,
        # Bound to cores, a thread waits for whatever has its own although another is free: beside a window that paints
        # its p95 is a quarter longer. And two graphs with half of the cores each would be bound to the same half.
        hints.enable_cpu_pinning: False,
    }
    if cores is not None:
        settings[properties.inference_num_threads] = cores
    return core.compile_model(graph, "CPU", settings).create_infer_request()


def streams_for_cpu(graph: Any, core: Any, count: int, *, bf16: bool = False) -> list[Any]:
    """``count`` infer requests that run side by side on the CPU, each on a core of its own, in float32 or in bf16."""
    import openvino as ov
    import openvino.properties as properties
    import openvino.properties.hint as hints

    settings: dict[Any, Any] = {
        properties.num_streams: count,
        properties.inference_num_threads: count,
        hints.inference_precision: ov.Type.bf16 if bf16 else ov.Type.f32,
    }
    compiled = core.compile_model(graph, "CPU", settings)
    return [compiled.create_infer_request() for _ in range(count)]
