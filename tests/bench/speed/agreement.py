"""Whether the runtimes give the same scores and verdicts, on all bottles of the test set."""

from __future__ import annotations

import numpy as np

from models.runtime import DeviceChoice, open_runtime
from tests.bench.report import Row
from tests.bench.speed.products import graphs, prepared, recipe, scoring_model, test_bottles
from tests.bench.speed.timing import row

_ONLY = "agreement"


def rows(quick: bool) -> list[Row]:
    """OpenVINO in f32 against eager torch."""
    found = []
    for name in ("patchcore", "padim"):
        stored = recipe(name)
        model = scoring_model(stored)
        pictures = prepared(test_bottles()[:: 4 if quick else 1], stored)
        scores = {}
        for choice in (DeviceChoice.TORCH, DeviceChoice.OPENVINO):
            runtime = open_runtime(model, model.detector.image_size, choice, graphs())
            scores[choice] = np.array([runtime(picture[None])[1][0] for picture in pictures], np.float64)
        torch_scores, other = scores[DeviceChoice.TORCH], scores[DeviceChoice.OPENVINO]
        off = 100 * float(np.max(np.abs(other - torch_scores) / torch_scores))
        limits = stored.recipe.limits.values
        changed = sum(limits.verdict(a) is not limits.verdict(b) for a, b in zip(torch_scores, other, strict=True))
        found += [
            row(f"{name}/largest difference of a score, openvino f32", off, "%", "<= 0.01 %", off <= 0.01, _ONLY),
            row(f"{name}/verdicts changed of {len(pictures)}", changed, "", "0", changed == 0, _ONLY),
        ]
    return found
