"""Describing every place of an image by features of a frozen network."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from models.backbone import Backbone
from models.base import FitMonitor, ImageSet, batches
from models.openvino_graph import compiled_for_cpu, converted

_BATCH = 8
_WORTH_CONVERTING = 64

_log = logging.getLogger(__name__)


class Embedder(nn.Module):
    """Feature levels side by side on one grid.

    (B, 3, H, W) RGB in 0..1 -> (B, C, h, w) with h = H / stride of the finest level. Coarser
    levels are upsampled bilinearly. ``neighbourhood`` k averages each level over k x k places
    first (Roth et al. 2022, Eq. 2); 1 leaves it as it is.
    """

    def __init__(self, backbone: str, strides: tuple[int, ...], neighbourhood: int = 1) -> None:
        super().__init__()
        self.backbone = Backbone(backbone, strides)
        self.neighbourhood = neighbourhood
        self.channels = sum(self.backbone.channels)
        self.stride = min(self.backbone.strides)

    def forward(self, images: Tensor) -> Tensor:
        return side_by_side(self.levels(images))

    def levels(self, images: Tensor) -> list[Tensor]:
        """(B, 3, H, W) -> the levels, finest first, each (B, C_i, h_i, w_i) on its own grid."""
        levels: list[Tensor] = self.backbone(images)
        if self.neighbourhood > 1:
            k = self.neighbourhood
            levels = [F.avg_pool2d(level, k, stride=1, padding=k // 2, count_include_pad=False) for level in levels]
        return levels

    def grid(self, image_size: tuple[int, int]) -> tuple[int, int]:
        """(h, w) of the embedding of an image of (H, W)."""
        return image_size[0] // self.stride, image_size[1] // self.stride


def upsampled(level: Tensor, finest: Tensor) -> Tensor:
    """(B, C, any, any) bilinear on the grid of ``finest`` (B, any, h, w)."""
    return F.interpolate(level, size=finest.shape[-2:], mode="bilinear", align_corners=False)


def side_by_side(levels: Sequence[Tensor]) -> Tensor:
    """Levels, finest first -> (B, C, h, w) on the grid of the finest."""
    return torch.cat([levels[0], *(upsampled(level, levels[0]) for level in levels[1:])], dim=1)


class EmbeddingSource(Protocol):
    """Embeddings of an image set, in order and as often as asked for."""

    def __len__(self) -> int:
        """How many images there are."""

    def batches(self, stage: str) -> Iterator[tuple[list[int], Tensor]]:
        """Pass over all images, reporting under ``stage``: (indices, (B, C, h, w))."""


class ImageEmbeddings:
    """Embeddings computed from images, once, and kept as long as they fit into ``ceiling_bytes``.

    A second pass costs nothing when all were kept. They are kept as levels, each on its own grid, which takes
    half the room of the embedding; and in half precision where they would not all fit otherwise. That rounds
    them by 1/2,000 at most, in every pass alike.
    """

    def __init__(self, embedder: Embedder, images: ImageSet, monitor: FitMonitor, ceiling_bytes: int) -> None:
        self._levels_of = _quickest(embedder, images)
        self._images = images
        self._monitor = monitor
        self._room_bytes = ceiling_bytes
        self._dtype: torch.dtype | None = None
        self._kept: dict[int, list[Tensor]] = {}

    def __len__(self) -> int:
        return len(self._images)

    @torch.inference_mode()
    def batches(self, stage: str) -> Iterator[tuple[list[int], Tensor]]:
        """Pass over all images in order, in eights."""
        total = len(self._images)
        for start in range(0, total, _BATCH):
            indices = list(range(start, min(start + _BATCH, total)))
            self._monitor.report(stage, start, total)
            levels = self._kept[start] if start in self._kept else self._described(start, indices)
            yield indices, side_by_side([level.float() for level in levels])
        self._monitor.report(stage, total, total)

    def _described(self, start: int, indices: list[int]) -> list[Tensor]:
        """The levels of some images, kept where there is room."""
        _, images = next(batches(self._images, _BATCH, indices))
        levels = self._levels_of(images)
        if self._dtype is None:
            image_bytes = sum(level[0].nbytes for level in levels)
            self._dtype = torch.float32 if image_bytes * len(self._images) <= self._room_bytes else torch.float16
        if self._dtype is torch.float16:
            largest = torch.finfo(torch.float16).max
            levels = [level.clamp(-largest, largest).half() for level in levels]
        size = sum(level.nbytes for level in levels)
        if size <= self._room_bytes:
            self._kept[start] = levels
            self._room_bytes -= size
        return levels


def _quickest(embedder: Embedder, images: ImageSet) -> Callable[[Tensor], list[Tensor]]:
    """The levels of ``embedder`` by OpenVINO, three times as fast as eager torch and less disturbed by other programs.

    Eager torch where there are too few images to be worth the conversion, or OpenVINO cannot be had.
    """
    if len(images) < _WORTH_CONVERTING:
        return embedder.levels
    try:
        import openvino as ov

        request = compiled_for_cpu(converted(_Levels(embedder), images[0][None]), ov.Core())
    except (ImportError, RuntimeError) as error:
        _log.info("Features are computed by torch, as OpenVINO cannot: %s", error)
        return embedder.levels

    def levels(batch: Tensor) -> list[Tensor]:
        outputs = request.infer([batch.numpy()])
        return [torch.from_numpy(outputs[i].copy()) for i in range(len(outputs))]

    return levels


class _Levels(nn.Module):
    """The levels of an embedder as something to trace."""

    def __init__(self, embedder: Embedder) -> None:
        super().__init__()
        self.embedder = embedder

    def forward(self, images: Tensor) -> tuple[Tensor, ...]:
        return tuple(self.embedder.levels(images))
