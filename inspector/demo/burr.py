"""A burr: metal torn over an edge instead of cut."""

from __future__ import annotations

import cv2
import numpy as np

from inspector.demo.geometry import HOLES, Map, bore_distance, outline_distance
from inspector.demo.surface import Surface, Window, lumps


def draw_burr(surface: Surface, severity: float, rng: np.random.Generator) -> tuple[Window, Map]:
    """A torn lip along an edge: into a bolt hole or the bore, or out over the fixture."""
    geometry = surface.geometry
    grid = geometry.grid
    where = rng.random()
    span = 9 + 26 * severity * rng.uniform(0.8, 1.2)
    reach = 1.6 + 6.5 * severity
    if where < 0.4:
        hole = HOLES[int(rng.integers(5))]
        cx, cy, radius, sign = hole.x, hole.y, hole.radius, -1.0
        reach, span = min(reach, 0.6 * radius), min(span, 2.2 * radius)
    elif where < 0.65:
        cx, cy, radius, sign = 0.0, 0.0, 58.0, -1.0
    else:
        cx, cy, radius, sign = 0.0, 0.0, 200.0, 1.0
    angle = rng.uniform(0, 2 * np.pi)
    if radius > 50:
        # Clear of the keyway (around 0) and of the flat (around a quarter turn).
        angle = rng.uniform(np.deg2rad(150), np.deg2rad(320))
    ex, ey = cx + radius * np.cos(angle), cy + radius * np.sin(angle)
    window = grid.window(float(ex), float(ey), span * 0.75 + reach + 5)
    x, y = grid.x[window], grid.y[window]
    outwards = outline_distance(x, y) if sign > 0 else -np.hypot(x - cx, y - cy) + np.float32(radius)
    if sign < 0 and radius > 50:
        outwards = -bore_distance(x, y)
    turn = np.arctan2(np.sin(np.arctan2(y - cy, x - cx) - angle), np.cos(np.arctan2(y - cy, x - cx) - angle))
    along = turn * np.float32(radius)
    bumps = np.linspace(-span, span, 96)
    ragged = np.abs(lumps((1, 96), 5.0, rng)[0]) * 0.45 + np.abs(lumps((1, 96), 14.0, rng)[0]) * 0.6
    ragged = ragged * np.clip(1.15 - np.abs(bumps) / (span / 2), 0, 1) ** 0.5
    length = np.interp(along, bumps, np.clip(ragged, 0, 1.35) * reach).astype(np.float32)
    flake = np.clip((length - outwards) * grid.samples * 0.8, 0, 1) * (outwards > -3.5) * (length > 0.25)
    # The lip bends up towards the camera and thins out: a crumpled ribbon with a bright crest.
    height = 1.6 * np.clip(1 - np.abs(outwards / np.maximum(length, 0.3) - 0.35), 0, 1)
    height = height + 0.5 * lumps(x.shape, 2.5 * grid.samples, rng)
    gx, gy = surface.slopes(cv2.GaussianBlur(height.astype(np.float32), (0, 0), 0.5 * grid.samples))
    metal = surface.satin(gx, gy) * 1.15 + 0.05
    weight = (flake * (0.22 + 0.78 * min(1.0, severity * 1.4))).astype(np.float32)
    surface.lay_over(window, weight, metal.astype(np.float32))
    surface.cover[window] = np.maximum(surface.cover[window], weight)
    return window, flake.astype(np.float32)
