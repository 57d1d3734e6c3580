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
        self._ceiling_bytes = ceiling_bytes
        self._kept: list[Tensor] | None = None  # of each level as many images as there is room for
        self._filled = 0  # images that are kept, from the first one on

    def __len__(self) -> int:
        return len(self._images)

    @torch.inference_mode()
    def batches(self, stage: str) -> Iterator[tuple[list[int], Tensor]]:
        """Pass over all images in order, in eights."""
        total = len(self._images)
        for start in range(0, total, _BATCH):
            indices = list(range(start, min(start + _BATCH, total)))
            self._monitor.report(stage, start, total)
            levels = self._kept_levels(indices) or self._described(indices)
            yield indices, side_by_side([level.float() for level in levels])
        self._monitor.report(stage, total, total)

    def _kept_levels(self, indices: list[int]) -> list[Tensor]:
        """Those of consecutive images; empty where not all of them are kept."""
        if self._kept is None or indices[-1] >= self._filled:
            return []
        return [level[indices[0] : indices[-1] + 1] for level in self._kept]

    def _described(self, indices: list[int]) -> list[Tensor]:
        """The levels of consecutive images, kept where they are the next ones and there is room."""
        _, images = next(batches(self._images, _BATCH, indices))
        levels = self._levels_of(images)
        if self._kept is None:
            self._kept = self._room_for(levels)
        if self._kept[0].dtype is torch.float16:
            largest = torch.finfo(torch.float16).max
            levels = [level.clamp(-largest, largest).half() for level in levels]
        begin, end = indices[0], indices[-1] + 1
        if begin == self._filled and end <= len(self._kept[0]):
            for kept, level in zip(self._kept, levels, strict=True):
                kept[begin:end] = level
            self._filled = end
        return levels

    def _room_for(self, levels: list[Tensor]) -> list[Tensor]:
        """Empty levels of as many images as fit, shaped as ``levels`` (B, C_i, h_i, w_i).

        Reserved at once: thousands of small pieces, each left behind between others that are freed, would take half
        as much again.
        """
        total = len(self._images)
        image_bytes = sum(level[0].nbytes for level in levels)
        dtype = torch.float32
        if image_bytes * total > self._ceiling_bytes:
            dtype, image_bytes = torch.float16, image_bytes // 2
        room = min(total, self._ceiling_bytes // image_bytes)
        return [torch.empty(room, *level.shape[1:], dtype=dtype) for level in levels]


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
