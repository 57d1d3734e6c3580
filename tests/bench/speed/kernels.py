"""A prepared frame's way to its verdict, against eager torch and against the bare backbone."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import numpy as np
import openvino as ov
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from models.anomaly_map import to_images
from models.openvino_graph import compiled_for_cpu, converted
from models.runtime import DeviceChoice, open_runtime
from tests.bench.report import Row
from tests.bench.speed.neighbours import stolen_ticks
from tests.bench.speed.products import graphs, prepared, recipe, scoring_model, test_bottles
from tests.bench.speed.timing import in_turn, ratio, row

_ONLY = "kernels"
_ROUNDS, _QUICK_ROUNDS = 200, 40


class BareBackbone(nn.Module):
    """(B, H, W, 3) uint8 -> the feature levels that a detector describes an image by, and nothing after them."""

    def __init__(self, detector: Any) -> None:
        super().__init__()
        self.backbone = detector.embedder.backbone

    def forward(self, pictures: Tensor) -> tuple[Tensor, ...]:
        return tuple(self.backbone(to_images(pictures)))


def bare_backbone(name: str) -> Callable[[NDArray[np.uint8]], object]:
    """The backbone of a recipe, compiled as its detector is."""
    model = scoring_model(recipe(name))
    height, width = model.detector.image_size
    graph = converted(BareBackbone(model.detector).eval(), torch.zeros(1, height, width, 3, dtype=torch.uint8))
    graph.reshape([1, height, width, 3])
    request = compiled_for_cpu(graph, ov.Core())
    return lambda pictures: request.infer([pictures])


def backbone_times(name: str, every_s: float, rounds: int = 100) -> tuple[NDArray[np.float64], dict[str, list[float]]]:
    """Milliseconds of the backbone alone on pictures of a recipe's size: one after the other, and one ``every_s``.

    The latter has what was stolen of each meanwhile beside it, see :func:`tests.bench.speed.neighbours.stolen_ticks`.
    """
    backbone = bare_backbone(name)
    size = scoring_model(recipe(name)).detector.image_size
    picture = np.random.default_rng(0).integers(0, 256, (1, *size, 3), np.uint8)
    hot = in_turn({"backbone": lambda: backbone(picture)}, rounds, warm_up=10)["backbone"]
    paced: dict[str, list[float]] = {"ms": [], "stolen": []}
    stolen = stolen_ticks()
    for _ in range(rounds):
        time.sleep(every_s)
        began_s = time.perf_counter()
        backbone(picture)
        paced["ms"].append(1e3 * (time.perf_counter() - began_s))
        before, stolen = stolen, stolen_ticks()
        paced["stolen"].append(stolen - before)
    return hot, paced


def rows(quick: bool) -> list[Row]:
    """PatchCore and PaDiM with their defaults."""
    rounds = _QUICK_ROUNDS if quick else _ROUNDS
    return [*_rows_of("patchcore", rounds), *_rows_of("padim", rounds)]


def _rows_of(name: str, rounds: int) -> list[Row]:
    stored = recipe(name)
    model = scoring_model(stored)
    picture = prepared(test_bottles()[:1], stored)
    eager = open_runtime(model, model.detector.image_size, DeviceChoice.TORCH)
    runtime = open_runtime(model, model.detector.image_size, DeviceChoice.OPENVINO, graphs())
    backbone = bare_backbone(name)
    with_torch = in_turn({"torch": lambda: eager(picture), "openvino": lambda: runtime(picture)}, rounds)
    both = {"openvino": lambda: runtime(picture), "backbone": lambda: backbone(picture)}
    times = in_turn(both, rounds)
    work = in_turn(both, rounds, clock=time.process_time)  # what other programs do counts less in it
    faster, over = ratio(with_torch["torch"], with_torch["openvino"]), ratio(times["openvino"], times["backbone"])
    of_work = ratio(work["openvino"], work["backbone"])
    return [
        row(f"{name}/eager torch against openvino", faster, "times as long", ">= 3", faster >= 3, _ONLY),
        row(f"{name}/openvino against its bare backbone", over, "times as long", "<= 1.5", over <= 1.5, _ONLY),
        row(f"{name}/the same, processor time", of_work, "times as much", only=_ONLY),
        row(f"{name}/torch, p50", float(np.median(with_torch["torch"])), "ms", only=_ONLY),
        *(row(f"{name}/{what}, p50", float(np.median(taken)), "ms", only=_ONLY) for what, taken in times.items()),
    ]
