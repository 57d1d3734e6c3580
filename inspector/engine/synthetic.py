"""Synthetic defects on good pictures: something a recipe must notice, where no real defect is at hand."""

from __future__ import annotations

import math
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from inspector.core.frame import Picture

SyntheticKind = Literal["scratch", "stain", "dent", "particle"]
_Grid = NDArray[np.float64]


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
    length = max(6 * size_px, min(picture.shape[:2]) / 12)  # of a scratch
    rows, columns = _window(picture, centre, reach=2 + size_px + (length / 2 if kind == "scratch" else 0))
    x, y = np.meshgrid(
        np.arange(columns.start, columns.stop) - centre[0],
        np.arange(rows.start, rows.stop) - centre[1],
    )
    along = math.cos(turn) * x + math.sin(turn) * y
    across = math.cos(turn) * y - math.sin(turn) * x
    around = picture[rows, columns].astype(np.float64)
    move = 255 * contrast
    match kind:
        case "scratch":
            marred = _moved(around, _scratch(along, across, size_px, length, rng), move)
        case "stain":
            marred = _moved(around, _stain(along, across, size_px, rng), move)
        case "dent":
            marred = around + move * _dent(along, across, size_px)[..., None]
        case "particle":
            marred = _hidden(around, _particle(along, across, size_px, rng), move)
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


def _scratch(along: _Grid, across: _Grid, width: float, length: float, rng: np.random.Generator) -> _Grid:
    """Cover 0..1 of a line, slightly bent, that tapers off at both ends."""
    bend = rng.uniform(-0.4, 0.4)
    distance = np.abs(across - bend * (along**2 / length - length / 12))
    taper = np.clip((length / 2 - np.abs(along)) / (length / 8), 0, 1)
    return np.asarray(taper * np.clip(width / 2 + 0.5 - distance, 0, min(1.0, width)))


def _stain(along: _Grid, across: _Grid, size: float, rng: np.random.Generator) -> _Grid:
    """Cover 0..1 of an irregular blot with soft edges."""
    angle = np.arctan2(across, along)
    outline = np.ones_like(angle)
    for waves in (2, 3, 5):
        outline += rng.uniform(0.1, 0.4) / waves * np.sin(waves * angle + rng.uniform(0, 2 * math.pi))
    softness = max(1.0, size / 6)
    return np.asarray(np.clip((outline * size / 2 - np.hypot(along, across)) / softness + 0.5, 0, 1))


def _dent(along: _Grid, across: _Grid, size: float) -> _Grid:
    """Shading -1..1 of a Gaussian hollow under light from one side: its slope."""
    sigma = size / 4
    return np.asarray(along / sigma * np.exp(0.5 - (along**2 + across**2) / (2 * sigma**2)))


def _particle(along: _Grid, across: _Grid, size: float, rng: np.random.Generator) -> _Grid:
    """Cover 0..1 of a sharply bounded ellipse."""
    slimness = rng.uniform(0.6, 1.0)
    return np.asarray(np.clip(size / 2 + 0.5 - np.hypot(along, across / slimness), 0, 1))


def _moved(around: _Grid, cover: _Grid, move: float) -> _Grid:
    """``around`` (h, w, 3) brighter or darker by ``move`` where ``cover`` (h, w) is 1; the surface shows through."""
    return around + _away(_colour(around, cover), move) * cover[..., None]


def _hidden(around: _Grid, cover: _Grid, move: float) -> _Grid:
    """``around`` hidden where ``cover`` is 1, behind something even that is brighter or darker by ``move``."""
    colour = _colour(around, cover)
    return around + (colour + _away(colour, move) - around) * cover[..., None]


def _colour(around: _Grid, cover: _Grid) -> _Grid:
    """Mean (3,) of what is covered."""
    return np.asarray((around * cover[..., None]).sum((0, 1)) / max(float(cover.sum()), 1e-6))


def _away(colour: _Grid, move: float) -> float:
    return -move if colour.mean() > 110 else move
