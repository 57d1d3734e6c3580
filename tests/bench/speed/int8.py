"""What eight-bit integers would bring, and what they would cost: why recipes are offered bf16 and not INT8.

Post-training quantisation as OpenVINO's processors take it: convolutions between FakeQuantize nodes, weights symmetric
for each output channel, activations by their range on good parts. A detector of anomalies suffers from it more than a
classifier: the distance of a good part to what was learned is small, and the rounding of its features adds to it. The
station refuses a recipe whose references are off by more than SCORE_TOLERANCE.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import numpy as np
import openvino as ov
import openvino.opset13 as ops
import torch
from numpy.typing import NDArray
from openvino._offline_transformations import apply_moc_transformations

from inspector.engine.part_inspector import SCORE_TOLERANCE
from models.openvino_graph import compiled_for_cpu, computes_in_bf16, converted
from tests.bench.report import Row
from tests.bench.speed.products import good_bottles, prepared, recipe, scoring_model, test_bottles
from tests.bench.speed.timing import in_turn, ratio, row

_ONLY = "int8"
_ROUNDS, _QUICK_ROUNDS = 100, 20
_HEADROOM = 1.25
"""Activations of a defect may exceed those of all good parts, and cut off it would look like them."""

Ranges = dict[str, tuple[float, float]]


def rows(quick: bool) -> list[Row]:
    """Processor time and scores of PatchCore and PaDiM, their convolutions in INT8, against f32 and against bf16."""
    return [row for name in ("patchcore", "padim") for row in _rows_of(name, quick)]


def _rows_of(name: str, quick: bool) -> list[Row]:
    stored = recipe(name)
    model, core = scoring_model(stored), ov.Core()
    pictures = prepared(test_bottles()[:: 4 if quick else 1], stored)
    graph = converted(model, torch.zeros(1, *model.detector.image_size, 3, dtype=torch.uint8))
    graph.reshape([1, *model.detector.image_size, 3])
    folded = graph.clone()
    apply_moc_transformations(folded, True)  # batch normalisation into the weights before it
    ranges = ranges_of(folded, prepared(good_bottles()[::7], stored), core)
    backbone = quantised(folded, ranges, _of_backbone)
    requests = {
        "f32": compiled_for_cpu(graph, core),
        "int8, backbone": compiled_for_cpu(backbone, core),
        "int8, pointwise after an activation": compiled_for_cpu(quantised(folded, ranges, _pointwise), core),
    }
    if computes_in_bf16(core):
        requests["bf16"] = compiled_for_cpu(graph, core, bf16=True)
        requests["int8, backbone, the rest in bf16"] = compiled_for_cpu(backbone, core, bf16=True)
    one = pictures[:1]
    calls: dict[str, Callable[[], object]] = {
        key: lambda request=request: request.infer([one]) for key, request in requests.items()
    }
    times = in_turn(calls, _QUICK_ROUNDS if quick else _ROUNDS, clock=time.process_time)
    scores = {
        key: np.array([request.infer([picture[None]])[1][0] for picture in pictures], np.float64)
        for key, request in requests.items()
    }
    exact, limits = scores["f32"], stored.recipe.limits.values
    found = [row(f"{name}/f32, processor time, p50", float(np.median(times["f32"])), "ms", only=_ONLY)]
    for key in (key for key in requests if key != "f32"):
        off = 100 * float(np.max(np.abs(scores[key] - exact) / np.maximum(exact, limits.fail)))
        changed = sum(limits.verdict(a) is not limits.verdict(b) for a, b in zip(exact, scores[key], strict=True))
        tolerance = 100 * SCORE_TOLERANCE
        found += [
            row(f"{name}/{key}: f32 against it, processor time", ratio(times["f32"], times[key]), "times", only=_ONLY),
            row(
                f"{name}/{key}: largest difference of a score", off, "%", f"<= {tolerance:g} %", off <= tolerance, _ONLY
            ),
            row(f"{name}/{key}: verdicts changed of {len(exact)}", changed, "", "0", changed == 0, _ONLY),
        ]
    return found


def ranges_of(graph: Any, pictures: NDArray[np.uint8], core: Any) -> Ranges:
    """Least and largest value of what each convolution is given, by the name of what gives it."""
    graph = graph.clone()
    given = {node.input_value(0).get_node().get_friendly_name(): node.input_value(0) for node in _convolutions(graph)}
    axes = ops.constant(np.arange(4), dtype=np.int64)
    ends = [reduce(output, axes) for output in given.values() for reduce in (ops.reduce_min, ops.reduce_max)]
    request = compiled_for_cpu(ov.Model(ends, graph.get_parameters(), "ranges"), core)
    seen = []
    for picture in pictures:
        outputs = request.infer([picture[None]])
        seen.append([float(outputs[i]) for i in range(len(ends))])
    low, high = np.min(seen, axis=0)[::2], np.max(seen, axis=0)[1::2]
    return {name: (float(a), float(b)) for name, a, b in zip(given, low, high, strict=True)}


def quantised(graph: Any, ranges: Ranges, wanted: Callable[[Any], bool]) -> Any:
    """A copy of ``graph`` with its ``wanted`` convolutions, all of constant weights, in INT8."""
    graph = graph.clone()
    given: dict[str, Any] = {}
    for node in filter(wanted, _convolutions(graph)):
        source = node.input_value(0)
        name = source.get_node().get_friendly_name()
        if name not in given:
            low, high = ranges[name]
            # What is never negative has all 256 steps above 0; else 0 must be one of them: padding is made of it.
            largest = _HEADROOM * max(-low, high)
            ends = (0.0, min(high * _HEADROOM, 6.0)) if low >= 0 else (-largest * 128 / 127, largest)
            given[name] = _rounded(source, *(np.full((1, 1, 1, 1), end, np.float32) for end in ends), 256)
        weights = node.input_value(1).get_node().get_data().copy()
        per_channel = tuple(range(2 if _is_depthwise(node) else 1, weights.ndim))
        largest_weight = np.maximum(np.abs(weights).max(axis=per_channel, keepdims=True), 1e-8)
        rounded = _rounded(ops.constant(weights), -largest_weight, largest_weight, 255)
        node.input(0).replace_source_output(given[name].output(0))
        node.input(1).replace_source_output(rounded.output(0))
    graph.validate_nodes_and_infer_types()
    return graph


def _rounded(source: Any, low: NDArray[np.float32], high: NDArray[np.float32], levels: int) -> Any:
    ends = [ops.constant(end) for end in (low, high, low, high)]
    return ops.fake_quantize(source, *ends, levels)


def _convolutions(graph: Any) -> list[Any]:
    return [node for node in graph.get_ordered_ops() if node.get_type_name() in ("Convolution", "GroupConvolution")]


def _is_depthwise(node: Any) -> bool:
    return bool(node.get_type_name() == "GroupConvolution")


def _of_backbone(node: Any) -> bool:
    """Not PatchCore's distances, which are products with its memory bank."""
    return "aten::_convolution" not in node.get_friendly_name()


def _pointwise(node: Any) -> bool:
    """Those of the backbone that round least: 1 x 1 after an activation, which ends at 6."""
    return not _is_depthwise(node) and node.input_value(0).get_node().get_type_name() == "Clamp"
