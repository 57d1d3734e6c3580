"""Small detectors fitted on small textured pictures: what the tests of the detectors share."""

from __future__ import annotations

import copy
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor

from models.anomaly_map import MapHead, ScoringModel
from models.base import Detector, FitCancelled, FitMonitor, FitProgress, FitReport, ImageSet
from models.padim import Padim, PadimConfig
from models.patchcore import PatchCore, PatchCoreConfig

D = TypeVar("D", bound=Detector)

SIZE = (64, 96)
GRID = (8, 12)
"""Places of an image of ``SIZE`` at stride 8."""


@dataclass(frozen=True, slots=True)
class Fitted(Generic[D]):
    """A fitted detector and its held-out maps (n, 1, h, w), row i that of image i."""

    detector: D
    held_out: Tensor
    report: FitReport


def textured_parts(count: int, seed: int = 0, size: tuple[int, int] = SIZE) -> Tensor:
    """Good parts (count, 3, H, W) in whole steps of 1/255: one texture, a little noise and light of their own."""
    generator = torch.Generator().manual_seed(seed)
    coarse = (size[0] // 8, size[1] // 8)
    texture = F.interpolate(torch.rand(1, 3, *coarse, generator=generator), size=size, mode="bicubic")
    own = F.interpolate(torch.randn(count, 3, *coarse, generator=generator), size=size, mode="bicubic")
    light = 1 + 0.05 * torch.randn(count, 1, 1, 1, generator=generator)
    noise = 0.02 * torch.randn(count, 3, *size, generator=generator)
    return ((texture * light + 0.08 * own + noise).clamp(0, 1) * 255).round() / 255


def as_pictures(images: Tensor) -> NDArray[np.uint8]:
    """(B, 3, H, W) in 0..1 -> (B, H, W, 3) uint8, what a runtime takes."""
    return (images.permute(0, 2, 3, 1) * 255).round().byte().numpy()


def padim(size: tuple[int, int] = SIZE, **changes: Any) -> Padim:
    """A small one, unfitted."""
    return Padim(PadimConfig(**({"strides": (8, 16), "dimensions": 20, "ridge": 0.05} | changes)), size)


def patchcore(size: tuple[int, int] = SIZE, **changes: Any) -> PatchCore:
    """A small one, unfitted."""
    return PatchCore(PatchCoreConfig(**({"strides": (8, 16), "bank_size": 60, "folds": 4} | changes)), size)


def fit(detector: D, images: ImageSet) -> Fitted[D]:
    """Fit with held-out maps, each of which must come exactly once."""
    maps: dict[int, Tensor] = {}

    def sink(indices: Sequence[int], found: Tensor) -> None:
        assert not set(indices) & set(maps)
        maps.update(zip(indices, found, strict=True))

    report = detector.fit(images, FitMonitor(), sink)
    assert sorted(maps) == list(range(len(images)))
    return Fitted(detector, torch.stack([maps[i] for i in range(len(images))]), report)


def scoring(detector: Detector, inspected: NDArray[np.bool_] | None = None) -> ScoringModel:
    """With a copy of the detector: a runtime may move or alter what it is given."""
    return ScoringModel(copy.deepcopy(detector), MapHead(detector.image_size, 2.0, inspected))


def embeddings(detector: Padim | PatchCore, images: Tensor) -> NDArray[np.float64]:
    """What the detector's own network says of every place: (n, places, C)."""
    with torch.inference_mode():
        return detector.embedder(images).flatten(2).transpose(1, 2).double().numpy()


def check_cancelled_at(stage: str, detector: Detector, images: Tensor) -> list[FitProgress]:
    """Cancel at the first report of ``stage``; the fit must end at its very next report, which is not delivered."""
    seen: list[FitProgress] = []

    def on_progress(progress: FitProgress) -> None:
        seen.append(progress)
        if progress.stage == stage:
            monitor.cancel()

    monitor = FitMonitor(on_progress)
    with pytest.raises(FitCancelled):
        detector.fit(images, monitor, lambda *_: None)
    assert [p.stage for p in seen].count(stage) == 1
    assert seen[-1].stage == stage
    return seen


def seen_stages(run: Callable[[FitMonitor], object]) -> dict[str, list[tuple[int, int]]]:
    """Run a fit; (done, total) of every report, by stage in order."""
    stages: dict[str, list[tuple[int, int]]] = {}
    run(FitMonitor(lambda p: stages.setdefault(p.stage, []).append((p.done, p.total))))
    return stages
