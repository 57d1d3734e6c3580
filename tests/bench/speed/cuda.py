"""One part after the other on a GPU, where there is one."""

from __future__ import annotations

import numpy as np
import torch

from models.runtime import DeviceChoice, open_runtime
from tests.bench.report import Row
from tests.bench.speed.products import prepared, recipe, scoring_model, test_bottles
from tests.bench.speed.timing import in_turn, row

_ONLY = "cuda"
_LATENCY, _RATE = "patchcore/CUDA, batch 1, p50", "patchcore/CUDA, pictures a second"


def rows(quick: bool) -> list[Row]:
    """PatchCore, 256², from the prepared picture in memory to its map and score in memory."""
    if not torch.cuda.is_available():
        why = "no CUDA device here"
        return [row(_LATENCY, None, why, "<= 2 ms", None, _ONLY), row(_RATE, None, why, ">= 600/s", None, _ONLY)]
    stored = recipe("patchcore")
    model = scoring_model(stored)
    picture = prepared(test_bottles()[:1], stored)
    runtime = open_runtime(model, model.detector.image_size, DeviceChoice.CUDA)
    taken = in_turn({"cuda": lambda: runtime(picture)}, 200 if quick else 2000, warm_up=50)["cuda"]
    p50, rate = float(np.median(taken)), 1000 / float(taken.mean())
    return [
        row(_LATENCY, p50, f"ms, {runtime.device}", "<= 2 ms", p50 <= 2, _ONLY),
        row(_RATE, rate, "1/s", ">= 600/s", rate >= 600, _ONLY),
    ]
