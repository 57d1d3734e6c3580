"""Fitting PatchCore, against a straightforward greedy coreset over the patches of all pictures."""

from __future__ import annotations

import time

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from inspector.engine.good_images import PreparedImages
from models.anomaly_map import MapHead, ScoringModel, to_images
from models.base import FitMonitor
from models.metrics import image_auroc
from models.patchcore import PatchCore, PatchCoreConfig
from models.runtime import DeviceChoice, open_runtime
from tests.bench.report import Row
from tests.bench.speed.products import good_bottles, prepared, recipe, test_bottles
from tests.bench.speed.timing import row

_ONLY = "fitting"
_SIZE = (256, 256)
_STEPS = 40
"""Of the greedy choice, timed where not all are done; each takes as long as the others."""


def rows(quick: bool) -> list[Row]:
    """Features and bank of all good bottles; with ``quick`` the slow choice is only timed over its first steps."""
    stored = recipe("patchcore")
    pictures = prepared(good_bottles(), stored)
    ours, first_s = _fitted(pictures)
    began = time.perf_counter()
    pool = _all_patches(ours, pictures)
    described_s = time.perf_counter() - began
    bank, step_s = _greedy(pool, _STEPS if quick else len(ours.bank))
    del pool
    seconds = min(first_s, _fitted(pictures)[1])
    straightforward_s = described_s + step_s * len(ours.bank)
    faster = straightforward_s / seconds
    name = f"patchcore/fit on {len(pictures)}"
    found = [
        row(f"{name}, straightforward against ours", faster, "times as long", ">= 15", faster >= 15, _ONLY),
        row(name, seconds, "s", only=_ONLY),
        row("patchcore/the same, straightforward", straightforward_s, "s", only=_ONLY),
    ]
    if not quick:
        ours_auroc = _auroc(ours)
        ours.bank = bank
        off = abs(_auroc(ours) - ours_auroc)
        found.append(row("patchcore/image AUROC, off from straightforward", off, "", "<= 0.002", off <= 0.002, _ONLY))
    return found


def _fitted(pictures: NDArray[np.uint8]) -> tuple[PatchCore, float]:
    began = time.perf_counter()
    detector = PatchCore(PatchCoreConfig(), _SIZE)
    detector.fit(PreparedImages(list(pictures)), FitMonitor())
    return detector.eval(), time.perf_counter() - began


@torch.inference_mode()
def _all_patches(detector: PatchCore, pictures: NDArray[np.uint8]) -> Tensor:
    """(N h w, C), described picture by picture in eager torch."""
    described = [detector.embedder(to_images(torch.from_numpy(picture[None]))) for picture in pictures]
    return torch.cat([each.flatten(2).transpose(1, 2)[0] for each in described])


@torch.inference_mode()
def _greedy(pool: Tensor, steps: int) -> tuple[Tensor, float]:
    """So many vectors, each the farthest from all before it, and the seconds a step takes."""
    chosen = [0]
    nearest = torch.full((len(pool),), torch.inf)
    began = time.perf_counter()
    for _ in range(steps - 1):
        nearest = torch.minimum(nearest, torch.linalg.vector_norm(pool - pool[chosen[-1]], dim=1))
        chosen.append(int(nearest.argmax()))
    return pool[chosen].clone(), (time.perf_counter() - began) / (steps - 1)


def _auroc(detector: PatchCore) -> float:
    stored = recipe("patchcore")
    head = MapHead(_SIZE, stored.recipe.smoothing_sigma)
    runtime = open_runtime(ScoringModel(detector, head), _SIZE, DeviceChoice.OPENVINO)
    scores = [runtime(picture[None])[1][0] for picture in prepared(test_bottles(), stored)]
    labels = np.array([path.parent.name != "good" for path in test_bottles()])
    return image_auroc(np.array(scores, np.float64), labels)
