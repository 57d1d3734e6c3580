"""Synthetic defects on good pictures: something a recipe must notice, where no real defect is at hand."""

from __future__ import annotations

import math
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from inspector.core.frame import Picture

SyntheticKind = Literal["scratch", "stain", "dent", "particle"]
_Grid = NDArray[np.float32]


def with_defect(
    picture: Picture, kind: SyntheticKind, centre: tuple[float, float], size_px: float, contrast: float, seed: int
) -> Picture:
    """A copy of ``picture`` (H, W, 3) with one defect; the same for a seed, only its size and contrast differ.

    ``centre``: (x, y) in pixels. ``size_px``: diameter, of a scratch its width, from 1. ``contrast`` 0..1 of the
    range: by so much the brightness moves, away from the nearer end of the range, so that a defect shows on
    dark and light parts alike; a dent is brighter on one side and darker on the other.
    """
    rng = np.random.default_rng(seed)
    turn = rng.uniform(0, math.pi)
    draw = {"scratch": _scratch, "stain": _stain, "dent": _dent, "particle": _particle}[kind]
    reach = size_px
    if kind == "scratch":
        reach = 0.5 * _scratch_length(size_px, min(picture.shape[:2])) + size_px
    rows, columns = _window(picture, centre, reach + 2)
    x, y = np.meshgrid(
        np.arange(columns.start, columns.stop, dtype=np.float32) - centre[0],
        np.arange(rows.start, rows.stop, dtype=np.float32) - centre[1],
    )
    along = np.float32(math.cos(turn)) * x + np.float32(math.sin(turn)) * y
    across = np.float32(math.cos(turn)) * y - np.float32(math.sin(turn)) * x
    around = picture[rows, columns].astype(np.float32)
    marred = draw(around, along, across, size_px, contrast, rng, min(picture.shape[:2]))
    copy = picture.copy()
    copy[rows, columns] = np.rint(np.clip(marred, 0, 255)).astype(np.uint8)
    return copy


def with_synthetic_defect(picture: Picture, strength: float, seed: int) -> Picture:
    """A copy of ``picture`` with a stain near its middle, for reference images.

    ``strength`` 0..1 sets its diameter (6 to 30 % of the shorter side) and its contrast.
    """
    rng = np.random.default_rng(seed)
    height, width = picture.shape[:2]
    x, y = np.array([width, height]) * rng.uniform(0.35, 0.65, 2)
    size = (0.06 + 0.24 * strength) * min(height, width)
    return with_defect(picture, "stain", (x, y), size, 0.4 + 0.6 * strength, seed)


def _window(picture: Picture, centre: tuple[float, float], reach: float) -> tuple[slice, slice]:
    """Rows and columns of the picture that lie within ``reach`` of ``centre``; at least one pixel."""
    spans = []
    for middle, side in zip(reversed(centre), picture.shape[:2], strict=True):
        start = min(max(0, math.floor(middle - reach)), side - 1)
        spans.append(slice(start, max(start + 1, min(side, math.ceil(middle + reach) + 1))))
    return spans[0], spans[1]


def _scratch_length(width: float, shorter_side: int) -> float:
    return max(6 * width, shorter_side / 12)


def _scratch(
    around: _Grid, along: _Grid, across: _Grid, size: float, contrast: float, rng: np.random.Generator, side: int
) -> _Grid:
    """A line, slightly bent, that tapers off at both ends."""
    length = _scratch_length(size, side)
    bend = rng.uniform(-0.4, 0.4)
    distance = np.abs(across - bend * (along**2 / length - length / 12))
    cover = np.clip(size / 2 + 0.5 - distance, 0, min(1.0, size))
    cover *= np.clip((length / 2 - np.abs(along)) / (length / 8), 0, 1)
    return _moved(around, cover, contrast)


def _stain(
    around: _Grid, along: _Grid, across: _Grid, size: float, contrast: float, rng: np.random.Generator, side: int
) -> _Grid:
    """An irregular blot with soft edges, through which the surface still shows."""
    angle = np.arctan2(across, along)
    outline = np.ones_like(angle)
    for waves in (2, 3, 5):
        depth = np.float32(rng.uniform(0.1, 0.4) / waves)
        outline += depth * np.sin(waves * angle + np.float32(rng.uniform(0, 2 * math.pi)))
    softness = max(1.0, size / 6)
    cover = np.clip((outline * np.float32(size / 2) - np.hypot(along, across)) / softness + 0.5, 0, 1)
    return _moved(around, cover, contrast)


def _dent(
    around: _Grid, along: _Grid, across: _Grid, size: float, contrast: float, rng: np.random.Generator, side: int
) -> _Grid:
    """The shading of a Gaussian hollow under light from one side: its slope, 1 at the steepest."""
    sigma = np.float32(size / 4)
    shading = along / sigma * np.exp(0.5 - (along**2 + across**2) / (2 * sigma**2))
    return around + np.float32(255 * contrast) * shading[..., None]


def _particle(
    around: _Grid, along: _Grid, across: _Grid, size: float, contrast: float, rng: np.random.Generator, side: int
) -> _Grid:
    """Something that lies on the part and hides its surface: an even, sharply bounded ellipse."""
    slimness = rng.uniform(0.6, 1.0)
    cover = np.clip(size / 2 + 0.5 - np.hypot(along, across / np.float32(slimness)), 0, 1)[..., None]
    surface = (around * cover).sum((0, 1)) / max(float(cover.sum()), 1e-6)
    return around * (1 - cover) + (surface + _away(surface, contrast)) * cover


def _moved(around: _Grid, cover: _Grid, contrast: float) -> _Grid:
    """``around`` (h, w, 3) with its brightness moved where ``cover`` (h, w) 0..1 says."""
    surface = (around * cover[..., None]).sum((0, 1)) / max(float(cover.sum()), 1e-6)
    return around + _away(surface, contrast) * cover[..., None]


def _away(surface: _Grid, contrast: float) -> np.float32:
    return np.float32(255 * contrast * (-1 if surface.mean() > 110 else 1))
