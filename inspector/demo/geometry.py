"""The demo part as a drawing: a turned aluminium flange, as maps over its own coordinates.

Lengths are in pixels of a picture 512 high, angles clockwise from +x (y points down, as in
pictures). The flat, the keyway, the engraving and the odd dowel holes leave the part no symmetry,
neither of rotation nor of reflection.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from enum import Enum
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

Map = NDArray[np.float32]
"""(n, n) float32 over the part's grid."""

OUTER_RADIUS = 200.0
FLAT_DISTANCE = 186.0
HUB_RADIUS = 116.0
HUB_HEIGHT = 10.0
STEP_RADIUS = 78.0
BORE_RADIUS = 58.0
HALF_EXTENT = 218.0
"""The grid reaches this far from the part's centre: the outline and room for a burr beyond it."""

_DEEP = -70.0
_TEXTURE_ANGLES = 256


class HoleKind(Enum):
    BOLT = "bolt"
    TAPPED = "tapped"
    DOWEL = "dowel"


@dataclass(frozen=True, slots=True)
class Hole:
    """A through hole; ``sink_radius`` is its counterbore, 0 where it has none."""

    kind: HoleKind
    x: float
    y: float
    radius: float
    sink_radius: float = 0.0


def _polar(kind: HoleKind, distance: float, angle_deg: float, radius: float, sink_radius: float = 0.0) -> Hole:
    angle = np.deg2rad(angle_deg)
    return Hole(kind, float(distance * np.cos(angle)), float(distance * np.sin(angle)), radius, sink_radius)


HOLES: tuple[Hole, ...] = (
    *(_polar(HoleKind.BOLT, 158.0, a, 11.5, 20.0) for a in (-90.0, -30.0, 30.0, 150.0, 210.0)),
    *(_polar(HoleKind.TAPPED, 97.0, a, 6.8) for a in (-60.0, 60.0, 180.0)),
    _polar(HoleKind.DOWEL, 162.0, 60.0, 5.0),
    _polar(HoleKind.DOWEL, 162.0, 181.0, 5.0),
)


class Grid:
    """Square sample positions over the part, ``samples`` of them to a pixel of a 512-line picture."""

    def __init__(self, samples: float) -> None:
        self.samples = samples
        self.size = round(2 * HALF_EXTENT * samples) // 2 * 2
        axis = ((np.arange(self.size, dtype=np.float32) + 0.5) / samples - self.size / (2 * samples)).astype(np.float32)
        self.x, self.y = (np.ascontiguousarray(a) for a in np.meshgrid(axis, axis))

    def window(self, x: float, y: float, reach: float, reach_y: float | None = None) -> tuple[slice, slice]:
        """Rows and columns that reach ``reach`` around (x, y), or ``reach_y`` in y, cut at the grid's border."""
        return self._slice(y, reach if reach_y is None else reach_y), self._slice(x, reach)

    def _slice(self, middle: float, reach: float) -> slice:
        first = int((middle - reach) * self.samples + self.size / 2)
        last = int(np.ceil((middle + reach) * self.samples + self.size / 2))
        return slice(max(first, 0), min(last + 1, self.size))


@dataclass(frozen=True, eq=False)
class Geometry:
    """The perfect part.

    ``height``: lengths above the flange's face. ``slope_x``, ``slope_y``: its gradient. ``across``:
    direction in radians in which the tool marks follow each other. ``texture_row``, ``texture_column``:
    where each sample finds its tool marks in the (radius, angle) texture. ``occlusion``: 0..1, the share
    of the surrounding light that arrives. ``cover``: 0..1, inside the outer edge.
    ``engraving``: 0..1, the part number, burnt in by a laser.
    ``opening``: 0..1, through holes. ``wall_distance``: inside those, the distance to the wall.
    ``thread``: 0..1, crests of the threads. ``face``: flat faces, true where the slope is nothing.
    """

    grid: Grid
    height: Map
    slope_x: Map
    slope_y: Map
    across: Map
    texture_row: Map
    texture_column: Map
    texture_rows: int
    occlusion: Map
    cover: Map
    engraving: Map
    opening: Map
    wall_distance: Map
    thread: Map
    face: NDArray[np.bool_]

    texture_angles: int = _TEXTURE_ANGLES


def outline_distance(x: Map, y: Map) -> Map:
    """Signed distance to the outer edge, negative on the part."""
    return np.maximum(np.hypot(x, y) - np.float32(OUTER_RADIUS), y - np.float32(FLAT_DISTANCE))


def bore_distance(x: Map, y: Map) -> Map:
    """Signed distance to the wall of the bore with its keyway, negative in the opening."""
    keyway = np.maximum(np.maximum(np.abs(y) - 11.0, x - 90.0), -x)
    return np.minimum(np.hypot(x, y) - BORE_RADIUS, keyway)


def build_geometry(samples: float) -> Geometry:
    """Lay the part out on a grid with ``samples`` samples to a pixel of a 512-line picture."""
    grid = Grid(samples)
    x, y = grid.x, grid.y
    radius = np.hypot(x, y)
    height = np.zeros_like(x)
    across = np.arctan2(y, x)
    row = radius.copy()

    groove = np.abs(radius - np.float32(128.0)) - np.float32(3.2)
    height = _sink(height, groove, samples, -5.0, 1.2, 0.6)
    hub = HUB_HEIGHT - 0.5 * np.clip(5.0 - (HUB_RADIUS - radius), 0.0, 5.0)
    raised = np.clip((HUB_RADIUS - radius) * samples + 0.5, 0.0, 1.0)
    height = (height + raised * (hub - height)).astype(np.float32)
    height = _sink(height, radius - np.float32(STEP_RADIUS), samples, -8.0, 3.0, 0.45)
    row = np.where(radius < STEP_RADIUS, row + 150.0, row)
    opening = bore_distance(x, y)
    height = _sink(height, opening, samples, _DEEP, 2.2, 0.5)
    thread = np.zeros_like(x)
    for index, hole in enumerate(HOLES):
        ox, oy = x - np.float32(hole.x), y - np.float32(hole.y)
        away = np.hypot(ox, oy)
        if hole.sink_radius:
            height = _sink(height, away - hole.sink_radius, samples, -9.0, 2.0, 0.45)
            floor = away < hole.sink_radius
            across = np.where(floor, np.arctan2(oy, ox), across)
            row = np.where(floor, away + 210.0 + 24.0 * index, row)
        height = _sink(height, away - hole.radius, samples, _DEEP, 1.6, 0.5)
        opening = np.minimum(opening, away - hole.radius)
        if hole.kind is HoleKind.TAPPED:
            turns = 0.5 + 0.5 * np.sin(away * (2 * np.pi / 1.5) + np.arctan2(oy, ox))
            thread = np.maximum(thread, turns * np.clip((away - 4.4) * 2, 0, 1) * (away < hole.radius))

    engraving = _engraving(grid)
    outline = outline_distance(x, y)
    chamfer = 0.5 * np.clip(5.0 + outline, 0.0, 5.0)
    height = np.where(outline > 0, -25.0, height - chamfer).astype(np.float32)

    rounded = cv2.GaussianBlur(height, (0, 0), 0.65 * samples)
    slope_x = cv2.Sobel(rounded, cv2.CV_32F, 1, 0, scale=samples / 8)
    slope_y = cv2.Sobel(rounded, cv2.CV_32F, 0, 1, scale=samples / 8)
    flat = np.hypot(slope_x, slope_y) < 0.02
    return Geometry(
        grid=grid,
        height=height,
        slope_x=np.asarray(slope_x, np.float32),
        slope_y=np.asarray(slope_y, np.float32),
        across=across.astype(np.float32),
        texture_row=(row * samples).astype(np.float32),
        texture_column=((np.arctan2(np.sin(across), np.cos(across)) / (2 * np.pi) + 0.5) * _TEXTURE_ANGLES).astype(
            np.float32
        ),
        texture_rows=int(np.ceil(float(row.max()) * samples)) + 2,
        occlusion=_occlusion(height, samples),
        cover=np.clip(0.5 - outline * samples, 0.0, 1.0).astype(np.float32),
        engraving=engraving,
        opening=np.clip(0.5 - opening * samples, 0.0, 1.0).astype(np.float32),
        wall_distance=np.maximum(-opening, 0.0).astype(np.float32),
        thread=thread.astype(np.float32),
        face=flat,
    )


def mirrored(geometry: Geometry) -> Geometry:
    """The part as a mirror shows it: left and right change sides."""

    def flipped(layer: Map) -> Map:
        return np.ascontiguousarray(layer[:, ::-1])

    maps: dict[str, Any] = {
        f.name: flipped(value) for f in fields(geometry) if isinstance(value := getattr(geometry, f.name), np.ndarray)
    }
    across = (np.float32(np.pi) - maps["across"]).astype(np.float32)
    # The grid stays as it is: its samples lie evenly about the middle.
    return replace(geometry, **maps | {"slope_x": -maps["slope_x"], "across": across})


def _sink(height: Map, distance: Map, samples: float, floor: float, chamfer: float, slope: float) -> Map:
    """Cut down to ``floor`` where ``distance`` is negative, with a chamfer around the edge."""
    edge = height - slope * np.clip(chamfer - distance, 0.0, chamfer)
    # The wall takes one sample, by its exact place: a hard step would stand out as stairs in the sheen.
    inside = np.clip(0.5 - distance * samples, 0.0, 1.0)
    return (edge + inside * (np.minimum(floor, height) - edge)).astype(np.float32)


def _engraving(grid: Grid) -> Map:
    """0..1: the part number, as a laser burns it in."""
    canvas = np.zeros((grid.size, grid.size), np.uint8)
    scale = 0.70 * grid.samples
    thickness = max(1, round(1.1 * grid.samples))
    text = "HF 204-7"
    (width, _), _ = cv2.getTextSize(text, cv2.FONT_HERSHEY_SIMPLEX, scale, thickness)
    origin = (int(grid.size / 2 - width / 2), int(grid.size / 2 + 164 * grid.samples))
    cv2.putText(canvas, text, origin, cv2.FONT_HERSHEY_SIMPLEX, scale, 255, thickness, cv2.LINE_AA)
    burnt = cv2.GaussianBlur(canvas, (0, 0), 0.3 * grid.samples)
    return np.asarray(burnt, np.float32) / np.float32(255)


def _occlusion(height: Map, samples: float) -> Map:
    """What the surroundings leave of the sky: low where the neighbourhood stands higher than the sample."""
    shallow = np.maximum(height, -30.0)
    light = np.ones_like(height)
    for reach, strength in ((2.5, 0.05), (7.0, 0.035), (18.0, 0.02)):
        step = 2 if reach > 5 else 1
        small = cv2.resize(shallow, None, fx=1 / step, fy=1 / step, interpolation=cv2.INTER_AREA)
        around = cv2.GaussianBlur(small, (0, 0), reach * samples / step)
        around = cv2.resize(around, (height.shape[1], height.shape[0]))
        light /= 1.0 + strength * np.maximum(around - shallow, 0.0)
    return light.astype(np.float32)
