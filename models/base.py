"""What every detector is: a module that learns good images and gives an anomaly map."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import ClassVar, Literal, Protocol

import torch
from pydantic import BaseModel, ConfigDict, Field
from torch import Tensor, nn

from models.errors import ModelError as ModelError  # torch is not needed to know of it

AnomalyMap = Tensor
"""(B, 1, h, w) float32, raw anomaly values >= 0, higher is more abnormal."""


class FitCancelled(Exception):
    """Raised inside ``fit`` after its monitor was asked to stop."""


@dataclass(frozen=True, slots=True)
class FitProgress:
    """``done`` of ``total`` steps of a named stage; ``losses`` by name for what trains."""

    stage: str
    done: int
    total: int
    losses: dict[str, float] = field(default_factory=dict)


class FitMonitor:
    """Carries progress out of a fit and the wish to cancel into it. Thread-safe by being one flag."""

    def __init__(self, on_progress: Callable[[FitProgress], None] | None = None) -> None:
        self._on_progress = on_progress
        self._cancelled = False

    def cancel(self) -> None:
        """Ask the fit to stop; it raises :class:`FitCancelled` at its next report."""
        self._cancelled = True

    def report(self, stage: str, done: int, total: int, **losses: float) -> None:
        """Report a step; raises :class:`FitCancelled` when the fit was cancelled."""
        if self._cancelled:
            raise FitCancelled
        if self._on_progress is not None:
            self._on_progress(FitProgress(stage, done, total, losses))


class ImageSet(Protocol):
    """Prepared good images: ``images[i]`` is (3, H, W) float32 RGB in 0..1, all of one size."""

    def __len__(self) -> int: ...

    def __getitem__(self, index: int) -> Tensor: ...


def batches(images: ImageSet, size: int, indices: Sequence[int] | None = None) -> Iterator[tuple[list[int], Tensor]]:
    """Yield (indices, (B, 3, H, W) float32) over ``images`` in order."""
    order = list(range(len(images)) if indices is None else indices)
    for start in range(0, len(order), size):
        chosen = order[start : start + size]
        yield chosen, torch.stack([images[i] for i in chosen])


HeldOutSink = Callable[[Sequence[int], AnomalyMap], None]
"""Receives (indices of good images, their maps by a model that was not fitted on them)."""


@dataclass(frozen=True, slots=True)
class FitReport:
    """What a fit has to say: how the held-out maps were made, and loss curves by name."""

    held_out: str
    losses: dict[str, list[float]] = field(default_factory=dict)


class DetectorConfig(BaseModel):
    """Settings of a detector; unknown fields are errors."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    seed: int = Field(
        0, ge=0, le=2**31 - 1, description="start of all random choices; the same seed gives the same detector"
    )
    precision: Literal["f32", "bf16"] = Field(
        "f32", description="of the numbers while parts are inspected; bf16 only where it changes no verdict"
    )


class Detector(nn.Module, ABC):
    """A one-class model whose whole fitted state is registered buffers and parameters.

    Subclasses are built as ``Kind(config, image_size)`` with ``image_size`` = (H, W) of the
    prepared images, unfitted, all buffers already in their final shape or resizable by
    ``load_state_dict`` (see :meth:`shape_from_state`).
    """

    kind: ClassVar[str]
    """Its name in presets and recipes: ``padim``, ``patchcore``, ``autoencoder``."""
    config_type: ClassVar[type[DetectorConfig]]
    minimum_images: ClassVar[int] = 5

    def __init__(self, config: DetectorConfig, image_size: tuple[int, int]) -> None:
        super().__init__()
        self.config = config
        self.image_size = image_size

    @abstractmethod
    def fit(self, images: ImageSet, monitor: FitMonitor, held_out: HeldOutSink | None = None) -> FitReport:
        """Learn ``images``; hand every image's held-out map to ``held_out`` where one is given.

        The held-out map of an image comes from a model of the same kind that was not fitted on
        that image. Detectors that train hand over the maps of their validation share alone.
        Deterministic for ``config.seed``. Raises :class:`FitCancelled`, :class:`ModelError`.
        """

    @abstractmethod
    def forward(self, images: Tensor) -> AnomalyMap:
        """(B, 3, H, W) float32 RGB in 0..1 -> (B, 1, h, w) raw anomaly map; traceable."""

    def shape_from_state(self, state: dict[str, Tensor]) -> None:
        """Give buffers whose size depends on the fit (a memory bank) the shapes found in ``state``."""
