"""A hole that is blocked: never drilled, or plugged with swarf."""

from __future__ import annotations

import cv2
import numpy as np

from inspector.demo.geometry import HOLES, Hole, HoleKind, Map
from inspector.demo.light import Radiance
from inspector.demo.surface import Surface, Window, lumps


def draw_blocked_hole(surface: Surface, severity: float, rng: np.random.Generator) -> tuple[Window, Map]:
    """A hole left undrilled, or plugged with swarf; a mild one is plugged deep down or in part."""
    hole = _choose_hole(severity, rng)
    geometry = surface.geometry
    window = geometry.grid.window(hole.x, hole.y, hole.radius + 3)
    dx, dy = geometry.grid.x[window] - np.float32(hole.x), geometry.grid.y[window] - np.float32(hole.y)
    away = np.hypot(dx, dy)
    inside = np.clip((hole.radius - away) * geometry.grid.samples + 0.5, 0, 1).astype(np.float32)
    if severity > 0.6 and rng.random() < 0.5:
        across = np.arctan2(dy, dx)
        metal = surface.turned(np.zeros_like(dx), np.zeros_like(dx), across)
        # The drill only touched: a small cone in the middle, rings of the counterbore around it.
        rings = 1 + 0.06 * np.sin(away * 2.6 + rng.uniform(0, 6)) + 0.05 * lumps(dx.shape, 3, rng)
        cone = np.clip(away / (0.22 * hole.radius), 0, 1)
        metal = metal * (rings * (0.35 + 0.65 * cone) * 0.80)[..., None]
        weight = inside
    else:
        metal, weight = _swarf(surface, dx, dy, hole, severity, rng)
        weight = weight * inside
    surface.lay_over(window, weight, metal.astype(np.float32))
    return window, np.clip(weight * 4, 0, 1) * inside


def _choose_hole(severity: float, rng: np.random.Generator) -> Hole:
    """Gross blockages sit in bolt holes, mild ones anywhere."""
    holes = [h for h in HOLES if severity < 0.6 or h.kind is HoleKind.BOLT]
    return holes[int(rng.integers(len(holes)))]


def _swarf(
    surface: Surface, dx: Map, dy: Map, hole: Hole, severity: float, rng: np.random.Generator
) -> tuple[Radiance, Map]:
    """A tangle of curled chips: crumpled metal, darker the deeper it sits, filling a part of the hole."""
    samples = surface.geometry.grid.samples
    height = 1.5 * lumps(dx.shape, 5.0 * samples, rng) + 0.55 * lumps(dx.shape, 2.2 * samples, rng)
    for _ in range(7):
        cx, cy = rng.uniform(-0.7, 0.7, 2) * hole.radius
        curl = np.abs(np.hypot(dx - cx, dy - cy) - rng.uniform(0.25, 0.8) * hole.radius)
        height = np.maximum(height, (2.6 + rng.normal(0, 0.6)) * np.exp(-((curl / 1.1) ** 2)).astype(np.float32))
    gx, gy = surface.slopes(height.astype(np.float32))
    around = cv2.GaussianBlur(height, (0, 0), 2.5 * samples)
    sunk = np.clip(1 - 0.28 * np.maximum(around - height + 0.6, 0), 0.25, 1) * (0.15 + 0.75 * severity)
    metal = surface.satin(0.6 * gx, 0.6 * gy) * sunk[..., None] * np.array((1.02, 1.0, 0.96), np.float32)
    side = rng.uniform(0, 2 * np.pi)
    edge = (dx * np.cos(side) + dy * np.sin(side)) / hole.radius + 0.16 * lumps(dx.shape, 5 * samples, rng)
    filled = np.clip((edge - (0.45 - 1.9 * severity)) * hole.radius * 0.8, 0, 1)
    return metal, filled.astype(np.float32)
