"""Detectors that look at a large picture tile by tile: as finely as at a small one, with the memory of one tile.

PaDiM is not among them. It knows each place of the part by a Gaussian of its own, which tiles could not share,
and with one for each place of each tile it is the PaDiM of the whole picture, only slower.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator, Sequence

import torch
from torch import Tensor

from models.autoencoder import Autoencoder, AutoencoderConfig
from models.base import AnomalyMap, Detector, DetectorConfig, FitMonitor, FitReport, HeldOutSink, ImageSet, ModelError
from models.embedding import EmbeddingSource, ImageEmbeddings
from models.patchcore import PatchCore, PatchCoreConfig
from models.tiling import Tiling


class TiledDetector(Detector):
    """One detector for all tiles of a picture; its map is the stitched one of theirs."""

    def __init__(self, config: DetectorConfig, tiling: Tiling) -> None:
        super().__init__(config, tiling.image_size)
        self.tiling = tiling

    @abstractmethod
    def judge_tiles(self, tiles: Tensor) -> AnomalyMap:
        """(B * count, 3, h, w) tiles of whole pictures -> (B * count, 1, any h, any w)."""

    def forward(self, images: Tensor) -> AnomalyMap:
        return self.tiling.stitched(self.judge_tiles(self.tiling.cut(images)))


class TiledPatchCore(TiledDetector):
    """PatchCore with one memory bank of the patches of all tiles.

    To the bank a picture is a strip, its tiles one below the other: so all of a picture is learned or held out
    together, and where scores are re-weighted, one weight holds for the whole picture.
    """

    kind = "patchcore"
    config_type = PatchCoreConfig
    config: PatchCoreConfig

    def __init__(self, config: PatchCoreConfig, tiling: Tiling) -> None:
        super().__init__(config, tiling)
        height, width = tiling.tile_size
        self.detector = PatchCore(config, (tiling.count * height, width))

    def shape_from_state(self, state: dict[str, Tensor]) -> None:
        self.detector.shape_from_state({"bank": state["detector.bank"]})

    def fit(self, images: ImageSet, monitor: FitMonitor, held_out: HeldOutSink | None = None) -> FitReport:
        """As that of PatchCore."""
        n, detector = len(images), self.detector
        if n < self.minimum_images:
            raise ModelError(f"PatchCore cannot learn from {n} images.", f"It needs at least {self.minimum_images}.")
        detector.embedder.backbone.load(self.config)
        tiles = TileImages(images, self.tiling)
        embeddings = ImageEmbeddings(detector.embedder, tiles, monitor, self.config.memory_mb * 1_000_000)

        def stitch(indices: Sequence[int], strips: AnomalyMap) -> None:
            assert held_out is not None
            held_out(indices, self.tiling.stitched(self._cut_strips(strips)))

        source = _Strips(embeddings, self.tiling.count)
        return detector.fit_embeddings(source, monitor, None if held_out is None else stitch)

    def judge_tiles(self, tiles: Tensor) -> AnomalyMap:
        if not self.config.reweight:
            maps: AnomalyMap = self.detector(tiles)
            return maps
        strips = _strips(self.detector.embedder(tiles), self.tiling.count)
        return self._cut_strips(self.detector.judge(strips))

    def _cut_strips(self, strips: AnomalyMap) -> AnomalyMap:
        """(B, 1, count * h, w) -> (B * count, 1, h, w)."""
        batch, _, height, width = strips.shape
        return strips.reshape(batch * self.tiling.count, 1, height // self.tiling.count, width)


class TiledAutoencoder(TiledDetector):
    """One network trained on the tiles of all places; each place is judged by the error usual there."""

    kind = "autoencoder"
    config_type = AutoencoderConfig
    config: AutoencoderConfig

    def __init__(self, config: AutoencoderConfig, tiling: Tiling) -> None:
        super().__init__(config, tiling)
        self.detector = Autoencoder(config, tiling.tile_size, tiling.count)

    def fit(self, images: ImageSet, monitor: FitMonitor, held_out: HeldOutSink | None = None) -> FitReport:
        """As that of the autoencoder."""

        def stitch(indices: Sequence[int], maps: AnomalyMap) -> None:
            assert held_out is not None
            count = self.tiling.count
            held_out([index // count for index in indices[::count]], self.tiling.stitched(maps))

        tiles = TileImages(images, self.tiling)
        return self.detector.fit(tiles, monitor, None if held_out is None else stitch)

    def judge_tiles(self, tiles: Tensor) -> AnomalyMap:
        maps: AnomalyMap = self.detector(tiles)
        return maps


TILED: dict[str, type[TiledPatchCore] | type[TiledAutoencoder]] = {
    kind.kind: kind for kind in (TiledPatchCore, TiledAutoencoder)
}


class TileImages:
    """The tiles of ``images``, one picture after the other, as an image set. For one thread."""

    def __init__(self, images: ImageSet, tiling: Tiling) -> None:
        self._images = images
        self._tiling = tiling
        self._at = -1
        self._tiles = torch.empty(0)

    def __len__(self) -> int:
        return self._tiling.count * len(self._images)

    def __getitem__(self, index: int) -> Tensor:
        picture, tile = divmod(index, self._tiling.count)
        if picture != self._at:  # asked for in order, each picture is cut once
            self._at, self._tiles = picture, self._tiling.cut(self._images[picture][None])
        return self._tiles[tile]


class _Strips:
    """Embeddings of tiles as those of whole pictures, each a strip of its tiles."""

    def __init__(self, tiles: EmbeddingSource, count: int) -> None:
        self._tiles = tiles
        self._count = count

    def __len__(self) -> int:
        return len(self._tiles) // self._count

    def batches(self, stage: str) -> Iterator[tuple[list[int], Tensor]]:
        waiting: list[Tensor] = []
        picture = 0
        for _, embedding in self._tiles.batches(stage):
            waiting += embedding
            while len(waiting) >= self._count:
                yield [picture], _strips(torch.stack(waiting[: self._count]), self._count)
                del waiting[: self._count]
                picture += 1


def _strips(embedding: Tensor, count: int) -> Tensor:
    """(B * count, C, h, w) -> (B, C, count * h, w)."""
    return embedding.reshape(-1, count, *embedding.shape[1:]).transpose(1, 2).flatten(2, 3)
