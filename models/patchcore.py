"""PatchCore: distance to the nearest of many remembered patches (Roth et al. 2022, arXiv:2106.08265)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import torch
import torch.nn.functional as F
from pydantic import Field, field_validator
from torch import Tensor

from models.backbone import BackboneConfig
from models.base import AnomalyMap, Detector, FitMonitor, FitReport, HeldOutSink, ImageSet, ModelError
from models.coreset import greedy_k_centers
from models.embedding import Embedder, EmbeddingSource, ImageEmbeddings, side_by_side, upsampled

_BANK_AT_ONCE = 256
"""Vectors that patches are compared with in one product: 1 MB for the 1,024 patches of 256 x 256 at stride 8."""
_MOST_TURNS = 64


class PatchCoreConfig(BackboneConfig):
    """Settings of PatchCore."""

    strides: tuple[int, ...] = Field(
        (8, 16), min_length=1, description="feature levels of the backbone, by stride", json_schema_extra={"unit": "px"}
    )
    neighbourhood: int = Field(3, ge=1, le=9, description="places averaged around each place, per side; odd")
    bank_size: int = Field(2000, ge=10, le=100_000, description="patches remembered, at most")
    bank_ratio: float | None = Field(
        None, gt=0, le=1, description="patches remembered, as a share of all patches; replaces bank_size"
    )
    sampling: Literal["k_center", "random"] = Field("k_center", description="how the remembered patches are chosen")
    pool_factor: int = Field(
        10, ge=2, le=1000, description="patches drawn at random before k_center chooses, per remembered patch"
    )
    reweight: int = Field(
        0, ge=0, le=50, description="neighbours for the paper's re-weighted score (Eq. 7); 0 leaves it out"
    )
    folds: int = Field(10, ge=2, le=20, description="parts the good images are split into for held-out scores")
    memory_mb: int = Field(
        1000,
        ge=50,
        le=1_000_000,
        description="features of good images kept in memory while fitting",
        json_schema_extra={"unit": "MB"},
    )

    @field_validator("neighbourhood")
    @classmethod
    def _has_a_centre(cls, value: int) -> int:
        if value % 2 == 0:
            raise ValueError("must be odd, so that it has a place at its centre")
        return value

    @field_validator("reweight")
    @classmethod
    def _more_than_itself(cls, value: int) -> int:
        # The first of the neighbours is the vector itself: alone, it makes every score 0.
        if value == 1:
            raise ValueError("must be 0 or at least 2")
        return value


class PatchCore(Detector):
    """A memory bank of patch features; the map is the Euclidean distance to the nearest of them."""

    kind = "patchcore"
    config_type = PatchCoreConfig
    config: PatchCoreConfig
    bank: Tensor

    def __init__(self, config: PatchCoreConfig, image_size: tuple[int, int]) -> None:
        super().__init__(config, image_size)
        self.embedder = Embedder(config.backbone, config.strides, config.neighbourhood)
        self.register_buffer("bank", torch.zeros(0, self.embedder.channels))

    def shape_from_state(self, state: dict[str, Tensor]) -> None:
        self.bank = torch.zeros(state["bank"].shape[0], self.embedder.channels)

    def fit(self, images: ImageSet, monitor: FitMonitor, held_out: HeldOutSink | None = None) -> FitReport:
        """Fill the memory bank; see :meth:`fit_embeddings`."""
        n = len(images)
        if n < self.minimum_images:
            raise ModelError(f"PatchCore cannot learn from {n} images.", f"It needs at least {self.minimum_images}.")
        self.embedder.backbone.load(self.config)
        source = ImageEmbeddings(self.embedder, images, monitor, self.config.memory_mb * 1_000_000)
        return self.fit_embeddings(source, monitor, held_out)

    def fit_embeddings(
        self, source: EmbeddingSource, monitor: FitMonitor, held_out: HeldOutSink | None = None
    ) -> FitReport:
        """What :meth:`fit` does once the images are described.

        Held-out maps come from k folds, each with a bank of the other folds' patches.
        """
        n = len(source)
        h, w = self.embedder.grid(self.image_size)
        size = self.config.bank_size
        if self.config.bank_ratio is not None:
            size = max(1, round(self.config.bank_ratio * n * h * w))
        generator = torch.Generator().manual_seed(self.config.seed)

        pool, owner = self._draw_pool(source, size, generator)
        folds = min(self.config.folds, n)
        # Neighbouring pictures of a line resemble each other: dealing them out in turn would put the twin of
        # each held-out picture into its bank, so each fold is one stretch in time. A bank without a tenth of
        # the images is a little poorer than the detector's: on 300 solar cells held-out scores are 0.3 to 0.6 %
        # above those of new parts, and a limit rejects some 0.93 of what was asked. Twenty folds halve that,
        # and shorten the stretches; for limits it is small enough.
        fold_of = torch.arange(n) * folds // n
        left_out = torch.zeros(1, len(pool), dtype=torch.bool)  # the first bank is the detector's own
        if held_out is not None:
            left_out = torch.cat([left_out, fold_of[owner] == torch.arange(folds)[:, None]])
        bank, *banks = self._choose(pool, size, left_out, generator, monitor)
        if held_out is not None:
            for indices, embedding in source.batches("held-out scores"):
                maps = [self._map([embedding[k : k + 1]], banks[int(fold_of[i])]) for k, i in enumerate(indices)]
                held_out(indices, torch.cat(maps))
        self.bank = bank
        return FitReport(held_out=f"{folds} folds")

    def forward(self, images: Tensor) -> AnomalyMap:
        return self._map(self.embedder.levels(images), self.bank)

    def judge(self, embedding: Tensor) -> AnomalyMap:
        """(B, C, h, w) features -> (B, 1, h, w) distance of each place to the nearest in the memory bank."""
        return self._map([embedding], self.bank)

    def _map(self, levels: Sequence[Tensor], bank: Tensor) -> AnomalyMap:
        """Features (B, C_i, h_i, w_i), finest level first -> (B, 1, h, w) map by ``bank`` (m, C)."""
        distance = _nearest(levels, bank)
        if self.config.reweight:
            distance = distance * self._weight(distance, side_by_side(levels), bank)
        return distance

    def _weight(self, distance: Tensor, embedding: Tensor, bank: Tensor) -> Tensor:
        """Weight (B, 1, 1, 1) of an image's map by its most abnormal patch (Roth et al. 2022, Eq. 7).

        1 - exp(s) / sum over the b bank vectors nearest to m* of exp(|p* - m|), with p* the most
        abnormal patch, m* its nearest neighbour and s their distance.
        """
        # Gathered, not indexed by row numbers: a traced model would keep the rows of its example's batch.
        worst = distance.flatten(1).argmax(dim=1)[:, None, None]  # B, 1, 1
        patch = embedding.flatten(2).gather(2, worst.expand(-1, embedding.shape[1], -1)).transpose(1, 2)  # B, 1, C
        nearest = bank[(patch - bank).square().sum(2).argmin(dim=1)]  # B, C
        around = torch.cdist(nearest, bank).topk(self.config.reweight, largest=False).indices  # B, b
        to_patch = (patch - bank[around]).square().sum(2).sqrt()  # B, b
        return (1 - torch.softmax(to_patch, dim=1)[:, :1]).clamp_min(0)[:, :, None, None]

    def _draw_pool(self, source: EmbeddingSource, size: int, generator: torch.Generator) -> tuple[Tensor, Tensor]:
        """Patches (p, C) drawn evenly from all images, as many as k-center will look at, and their image (p,).

        They never take more than ``memory_mb``, however large a bank is asked for.
        """
        h, w = self.embedder.grid(self.image_size)
        factor = self.config.pool_factor if self.config.sampling == "k_center" else 2
        fitting = self.config.memory_mb * 1_000_000 // (4 * self.embedder.channels * len(source))
        each = max(1, min(h * w, -(-size * factor // len(source)), fitting))
        # Filled, not gathered: a small piece kept of each image would hold the memory around it.
        pool = torch.empty(each * len(source), self.embedder.channels)
        for indices, embedding in source.batches("features"):
            for i, patches in zip(indices, embedding.flatten(2).transpose(1, 2), strict=True):
                pool[each * i : each * (i + 1)] = patches[torch.randperm(h * w, generator=generator)[:each]]
        return pool, torch.arange(len(source)).repeat_interleave(each)

    def _choose(
        self, pool: Tensor, size: int, left_out: Tensor, generator: torch.Generator, monitor: FitMonitor
    ) -> list[Tensor]:
        """A bank (size, C) of the pool's patches for each row of ``left_out`` (banks, p): those it does without."""
        stage = "memory bank"
        if self.config.sampling == "random":
            monitor.report(stage, 0, 1)
            shuffled = torch.randperm(len(pool), generator=generator)
            choices = [shuffled[~without[shuffled]][:size] for without in left_out]
        else:
            choices = greedy_k_centers(pool, size, left_out, generator, monitor, stage)
        fewest = min(map(len, choices))
        if fewest < self.config.reweight:
            raise ModelError(
                f"PatchCore remembers {fewest} patches; reweight looks at {self.config.reweight}.",
                "Set bank_size or bank_ratio higher, or reweight lower.",
            )
        return [pool[chosen].contiguous() for chosen in choices]


def _nearest(levels: Sequence[Tensor], bank: Tensor) -> AnomalyMap:
    """Features (B, C_i, h_i, w_i), finest level first -> (B, 1, h, w) distance to the nearest of ``bank`` (m, C).

    |p - b|^2 = |p|^2 - 2 p.b + |b|^2. The products with a coarse level are upsampled, and not the level itself:
    that is linear, and a level of stride 16 has a quarter of the places, and of the products, of one of stride 8.
    Some of the bank at a time, so that what the minimum is taken of lies in the cache.
    """
    channels = [level.shape[1] for level in levels]
    # About their middle the vectors are shorter, and less is lost in the difference of their squares.
    middle = bank.mean(dim=0)
    bank = bank - middle
    # Pixel by pixel in memory, as the products leave it: plane by plane, upsampling takes three times as long.
    levels = [
        (level - part[:, None, None]).contiguous(memory_format=torch.channels_last)
        for level, part in zip(levels, middle.split_with_sizes(channels), strict=True)
    ]
    nearest: list[Tensor] = []
    for some in bank.chunk(min(_MOST_TURNS, -(-len(bank) // _BANK_AT_ONCE))):
        first, *coarse = (-2 * some)[:, :, None, None].split_with_sizes(channels, dim=1)
        partial = F.conv2d(levels[0], first, some.square().sum(1))
        for level, weights in zip(levels[1:], coarse, strict=True):
            partial = partial + upsampled(F.conv2d(level, weights), levels[0])
        nearest.append(partial.amin(dim=1, keepdim=True))
    squared_norm = levels[0].square().sum(dim=1, keepdim=True)
    for level in levels[1:]:
        squared_norm = squared_norm + upsampled(level, levels[0]).square().sum(dim=1, keepdim=True)
    return (torch.cat(nearest, dim=1).amin(dim=1, keepdim=True) + squared_norm).clamp_min(0).sqrt()
