"""How a prepared image is looked at in tiles: their number, and the sizes of tile and image."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

GRID = 32
"""Sides of prepared images and of tiles are multiples of this, so that every feature level falls on whole pixels."""
MOST_TILES = 8
"""Per side: 64 tiles take 64 times as long as one."""
_OVERLAP = 1 / 4
"""Of a tile's side: nearer to its border a detector knows too little of what surrounds a place."""

Side = Annotated[int, Field(ge=GRID, multiple_of=GRID)]


class Tiles(BaseModel):
    """``per_side`` × ``per_side`` overlapping tiles of ``size`` (height, width) cover the prepared image evenly."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    per_side: int = Field(ge=2, le=MOST_TILES)
    size: tuple[Side, Side]

    def cover(self, image_size: tuple[int, int]) -> bool:
        """Whether neighbours overlap by a step of the grid at least, and none is wider than the image."""
        return all(
            tile < side and self.per_side * tile - side >= (self.per_side - 1) * GRID
            for tile, side in zip(self.size, image_size, strict=True)
        )


def laid_out(sides: tuple[float, float], per_side: int) -> tuple[tuple[int, int], Tiles | None]:
    """Size (height, width) of the image in which each of the tiles is about as large as ``sides``, and the tiles."""
    if per_side == 1:
        return (_on_grid(sides[0]), _on_grid(sides[1])), None
    # A grid step each way must be left for tiles that overlap.
    height, width = (max((per_side + 1) * GRID, _on_grid(side * growth(per_side))) for side in sides)
    tiles = tuple(_tile(side, per_side) for side in (height, width))
    return (height, width), Tiles(per_side=per_side, size=(tiles[0], tiles[1]))


def growth(per_side: int) -> float:
    """How many times as long as a tile's the side of the image is, but for rounding."""
    return per_side - (per_side - 1) * _OVERLAP


def _tile(side: int, per_side: int) -> int:
    tile = _on_grid(side / growth(per_side))
    while per_side * tile - side < (per_side - 1) * GRID:
        tile += GRID
    return tile


def _on_grid(side: float) -> int:
    return max(GRID, round(side / GRID) * GRID)
