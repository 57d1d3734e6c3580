"""Something that does not belong on the part: a fibre or a chip, with its shadow."""

from __future__ import annotations

import cv2
import numpy as np

from inspector.demo.geometry import Map
from inspector.demo.light import Radiance
from inspector.demo.surface import Surface, Window, line_distance, lumps, path_window, spot, walk, wobble


def draw_foreign_particle(surface: Surface, severity: float, rng: np.random.Generator) -> tuple[Window, Map]:
    """A fibre or a chip that lies on the part, with the shadow it casts away from the key lamp."""
    if rng.random() < 0.5:
        return _fibre(surface, severity, rng)
    return _chip(surface, severity, rng)


def _fibre(surface: Surface, severity: float, rng: np.random.Generator) -> tuple[Window, Map]:
    x, y = spot(surface, rng, 9.0)
    path = walk(x, y, 14 + 62 * severity, 0.085, rng)
    width = 0.42 + 0.55 * severity
    window = path_window(surface, path, 9.0)
    distance, along = line_distance(surface, window, path)
    body = np.clip((width - distance) * surface.geometry.grid.samples * 0.8 + 0.5, 0, 1)
    lift = 0.8 + (1.0 + 2.2 * severity) * np.abs(np.sin(along * 5 + rng.uniform(0, 6)))
    shade = _cast(surface, body.astype(np.float32), float(lift.mean()), 0.7) * np.float32(0.25 + 0.35 * severity)
    colour = np.array([(0.030, 0.034, 0.05), (0.05, 0.09, 0.19), (0.19, 0.055, 0.05)][int(rng.integers(3))], np.float32)
    light = colour * (1 + 0.8 * np.clip(1 - (distance / width) ** 2, 0, 1))[..., None]
    return _put(surface, window, body, shade, light, 0.35 + 0.65 * min(1.0, 1.3 * severity))


def _chip(surface: Surface, severity: float, rng: np.random.Generator) -> tuple[Window, Map]:
    radius = 2.4 + 8.5 * severity * rng.uniform(0.85, 1.15)
    x, y = spot(surface, rng, radius)
    grid = surface.geometry.grid
    window = grid.window(x, y, radius * 2.2 + 6)
    dx, dy = grid.x[window] - np.float32(x), grid.y[window] - np.float32(y)
    lean = rng.uniform(0, np.pi)
    u, v = dx * np.cos(lean) + dy * np.sin(lean), (dy * np.cos(lean) - dx * np.sin(lean)) * rng.uniform(1.5, 2.4)
    v = v + np.float32(rng.uniform(-0.6, 0.6)) * u**2 / np.float32(radius)
    away = np.hypot(u, v) - radius * wobble(np.arctan2(v, u), rng, 0.09, 9)
    body = np.clip(0.5 - away * grid.samples * 0.8, 0, 1)
    crumpled = u + 0.13 * radius * lumps(dx.shape, 6 * grid.samples, rng)
    height = 0.22 * v + 0.05 * radius * np.sin(crumpled * (8 / radius))
    height = height + 0.12 * lumps(dx.shape, 3 * grid.samples, rng)
    gx, gy = surface.slopes(height.astype(np.float32))
    metal = surface.satin(0.8 * gx, 0.8 * gy) * np.array((1.02, 0.90, 0.70), np.float32)
    shade = _cast(surface, body.astype(np.float32), 1.2 + 3.2 * severity, 0.8) * np.float32(0.32 + 0.48 * severity)
    return _put(surface, window, body, shade, metal, 0.32 + 0.68 * min(1.0, 1.3 * severity))


def _cast(surface: Surface, body: Map, lift: float, softness: float) -> Map:
    """The shadow of ``body`` hovering ``lift`` over the face."""
    kx, ky = surface.key_direction()
    samples = surface.geometry.grid.samples
    move = np.array([[1, 0, -kx * lift * samples], [0, 1, -ky * lift * samples]], np.float32)
    shadow = cv2.warpAffine(body, move, body.shape[::-1])
    return np.asarray(cv2.GaussianBlur(shadow, (0, 0), softness * samples), np.float32)


def _put(
    surface: Surface, window: Window, body: Map, shade: Map, light: Radiance, strength: float
) -> tuple[Window, Map]:
    """Darken by ``shade``, cover with ``body``; nothing falls through the holes or beyond the part."""
    solid = (1 - surface.geometry.opening[window]) * (surface.cover[window] > 0.99)
    surface.light[window] *= (1 - shade * solid)[..., None]
    weight = (body * solid * strength).astype(np.float32)
    surface.lay_over(window, weight, light.astype(np.float32))
    return window, np.maximum(body * solid, shade * solid * 2.0).astype(np.float32)
