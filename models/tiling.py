"""A large picture in overlapping tiles, and the maps of the tiles in one without a seam."""

from __future__ import annotations

from itertools import pairwise

import torch
import torch.nn.functional as F
from torch import Tensor, nn

_GRID = 32
"""Tiles begin at multiples of this, where every feature level has a place of its own."""


class Tiling(nn.Module):
    """``per_side`` × ``per_side`` tiles of ``tile_size`` (h, w), evenly over pictures of ``image_size`` (H, W).

    Neighbours overlap: near its border a tile knows only half of what surrounds a place. There its map is
    blended into that of its neighbour, each weighing the less the nearer its own border is, so that the
    stitched map has no step anywhere.

    Raises ValueError for tiles that leave something out or do not overlap.
    """

    weights_y: Tensor
    weights_x: Tensor

    def __init__(self, image_size: tuple[int, int], tile_size: tuple[int, int], per_side: int) -> None:
        super().__init__()
        self.image_size = image_size
        self.tile_size = tile_size
        self.per_side = per_side
        (self.rows, weights_y), (self.columns, weights_x) = (
            _axis(length, tile, per_side) for length, tile in zip(image_size, tile_size, strict=True)
        )
        # Both follow from the sizes: what is stored needs neither.
        self.register_buffer("weights_y", weights_y[:, None, :, None], persistent=False)  # n, 1, h, 1
        self.register_buffer("weights_x", weights_x[:, None, None, :], persistent=False)  # n, 1, 1, w

    @property
    def count(self) -> int:
        """How many tiles a picture has."""
        return self.per_side**2

    def extra_repr(self) -> str:
        return f"{self.image_size}, {self.tile_size}, {self.per_side}"

    def cut(self, images: Tensor) -> Tensor:
        """(B, C, H, W) -> (B * count, C, h, w), those of each picture row by row."""
        h, w = self.tile_size
        tiles = [images[:, :, y : y + h, x : x + w] for y in self.rows for x in self.columns]
        return torch.stack(tiles, dim=1).flatten(0, 1)

    def stitched(self, maps: Tensor) -> Tensor:
        """(B * count, 1, any h, any w) maps of the tiles -> (B, 1, H, W)."""
        full = F.interpolate(maps, size=self.tile_size, mode="bilinear", align_corners=False)
        tiles = full.reshape(-1, self.per_side, self.per_side, 1, *self.tile_size)  # B, rows, columns, 1, h, w
        strips = _laid_out(tiles * self.weights_x, self.columns, self.image_size[1])  # B, rows, 1, h, W
        strips = (strips * self.weights_y).transpose(-1, -2)  # B, rows, 1, W, h
        return _laid_out(strips, self.rows, self.image_size[0]).transpose(-1, -2)


def _axis(length: int, tile: int, per_side: int) -> tuple[list[int], Tensor]:
    """Where the tiles of one side begin, and their weights (n, tile), which add up to 1 at every pixel."""
    if per_side < 2 or tile % _GRID or not tile < length:
        raise ValueError(f"{per_side} tiles of {tile} do not divide {length}")
    between = (length - tile) / (per_side - 1)
    starts = [_GRID * round(index * between / _GRID) for index in range(per_side)]
    overlaps = [start + tile - following for start, following in pairwise(starts)]
    if starts[-1] + tile != length or min(overlaps) <= 0:
        raise ValueError(f"{per_side} tiles of {tile} do not cover {length}")
    weights = torch.zeros(per_side, length)
    for index, start in enumerate(starts):
        before = overlaps[index - 1] if index > 0 else 0
        after = overlaps[index] if index < per_side - 1 else 0
        x = torch.arange(tile) + 0.5
        rising = (x / before).clamp_max(1) if before else torch.ones(tile)
        falling = ((tile - x) / after).clamp_max(1) if after else torch.ones(tile)
        weights[index, start : start + tile] = torch.minimum(rising, falling)
    weights /= weights.sum(dim=0)
    return starts, torch.stack([weights[index, start : start + tile] for index, start in enumerate(starts)])


def _laid_out(tiles: Tensor, starts: list[int], length: int) -> Tensor:
    """(B, …, n, 1, h, w) weighted tiles of one row -> (B, …, 1, h, length), each added in where it begins."""
    w = tiles.shape[-1]
    row = F.pad(tiles.select(-4, 0), (0, length - w))
    for index, start in enumerate(starts[1:], start=1):
        row = row + F.pad(tiles.select(-4, index), (start, length - start - w))
    return row
