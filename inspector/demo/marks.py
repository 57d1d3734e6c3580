"""Defects of a face: scratch, dent, stain.

Each spoils a surface in place and returns where: a window of the grid and weights over it, 0..1.
"""

from __future__ import annotations

import numpy as np

from inspector.demo.geometry import Map
from inspector.demo.surface import Surface, Window, line_distance, lumps, path_window, spot, walk, wobble


def draw_scratch(surface: Surface, severity: float, rng: np.random.Generator) -> tuple[Window, Map]:
    """A furrow with raised lips: bright where a flank faces a lamp, dark where it does not."""
    x, y = spot(surface, rng, 14.0)
    path = walk(x, y, 22 + 120 * severity * rng.uniform(0.75, 1.1), 0.008, rng)
    width = 0.42 + 0.62 * severity
    window = path_window(surface, path, 6.0)
    distance, along = line_distance(surface, window, path[::2])
    # The tool chatters: pressure fades at both ends and jumps in between.
    stations = np.linspace(0, 1, 64)
    chatter = np.clip(0.85 + 0.30 * lumps((1, 64), 4, rng)[0], 0.25, 1.3)
    pressure = np.interp(along, stations, chatter * np.clip(np.minimum(stations, 1 - stations) * 8, 0, 1) ** 0.7)
    furrow = np.exp(-((distance / width) ** 2))
    lips = np.exp(-(((distance - 1.8 * width) / (0.7 * width)) ** 2))
    height = ((0.5 * lips - 1.2 * furrow) * pressure * (width * (0.6 + 0.6 * severity))).astype(np.float32)
    geometry = surface.geometry
    gx, gy = surface.slopes(height)
    torn = surface.satin(gx + geometry.slope_x[window], gy + geometry.slope_y[window])
    # A torn furrow is rougher than the turned face: some light comes off it whatever lamp it faces.
    torn = (0.8 * torn + (0.05 + 0.40 * furrow * (0.4 + severity))[..., None]) * geometry.occlusion[window][..., None]
    metal = (geometry.height[window] > -9.5) & (surface.cover[window] > 0.99) & (geometry.opening[window] < 0.01)
    reach = np.clip(1.6 - distance / (1.9 * width), 0, 1) * metal * np.clip(pressure * 2.5, 0, 1)
    surface.lay_over(window, (reach * (0.24 + 0.72 * severity**0.8)).astype(np.float32), torn.astype(np.float32))
    return window, reach.astype(np.float32)


def draw_dent(surface: Surface, severity: float, rng: np.random.Generator) -> tuple[Window, Map]:
    """A blow: a crooked hollow with a pushed-up rim, whose slopes swing the sheen of the face."""
    radius = 5.0 + 10.5 * severity * rng.uniform(0.85, 1.15)
    x, y = spot(surface, rng, radius * 1.4)
    geometry = surface.geometry
    window = geometry.grid.window(x, y, radius * 2.2)
    dx, dy = geometry.grid.x[window] - np.float32(x), geometry.grid.y[window] - np.float32(y)
    lean, stretch = rng.uniform(0, np.pi), rng.uniform(1.15, 1.7)
    u, v = dx * np.cos(lean) + dy * np.sin(lean), (dy * np.cos(lean) - dx * np.sin(lean)) * stretch
    away = np.hypot(u, v) / (radius * wobble(np.arctan2(v, u), rng, 0.08, 4))
    # Deepest off its middle, where the corner of the other part went in.
    deepest = np.hypot(u - rng.uniform(0.15, 0.4) * radius, v) / radius
    hollow = -(np.clip(1 - away**2, 0, None) ** 1.5) * (0.6 + 0.5 * np.exp(-((deepest / 0.45) ** 2)))
    rim = 0.16 * np.exp(-(((away - 1.07) / 0.13) ** 2)) * (1 + 0.5 * np.cos(np.arctan2(v, u)))
    gouges = 0.004 * severity * lumps(dx.shape, 2.5 * geometry.grid.samples, rng) * (away < 1)
    height = (radius * ((0.030 + 0.155 * severity) * (hollow + rim) + gouges)).astype(np.float32)
    gx, gy = surface.slopes(height)
    level = np.zeros_like(gx)
    across = geometry.across[window]
    reach = np.clip((1.38 - away) * 5, 0, 1) * geometry.face[window]
    bent = surface.turned(gx, gy, across) / surface.turned(level, level, across)
    surface.light[window] *= (1 + (bent - 1) * reach[..., None]).astype(np.float32)
    # The blow also wipes out tool marks at the bottom.
    wiped = np.clip(1.0 - away, 0, 1) ** 0.5 * geometry.face[window] * (0.55 * severity)
    surface.lay_over(window, wiped.astype(np.float32), 0.8 * surface.satin(gx, gy))
    return window, reach.astype(np.float32)


def draw_stain(surface: Surface, severity: float, rng: np.random.Generator) -> tuple[Window, Map]:
    """A dried drop of coolant: translucent, brownish, darkest along its rim."""
    radius = 9 + 24 * severity * rng.uniform(0.8, 1.2)
    x, y = spot(surface, rng, min(radius * 0.6, 12.0))
    geometry = surface.geometry
    window = geometry.grid.window(x, y, radius * 2.1)
    dx, dy = geometry.grid.x[window] - np.float32(x), geometry.grid.y[window] - np.float32(y)
    samples = geometry.grid.samples
    away = np.hypot(dx, dy) / (radius * wobble(np.arctan2(dy, dx), rng, 0.16, 5))
    away += 0.05 * lumps(dx.shape, 9 * samples, rng) + 0.012 * lumps(dx.shape, 3 * samples, rng)
    body = np.clip((1 - away) * (radius / 3.5), 0, 1)
    rim = np.exp(-(((away - 0.93) / 0.07) ** 2))
    cloud = 0.72 + 0.16 * lumps(dx.shape, 12 * samples, rng) + 0.03 * surface.marks[window]
    film = np.clip(body * cloud * (0.55 + 0.45 * away**2) + 0.55 * rim * body, 0, 1.3)
    solid = (1 - geometry.opening[window]) * (surface.cover[window] > 0.99)
    film = film * solid * (0.10 + 0.62 * severity)
    absorbed = np.array((0.78, 0.94, 1.14), np.float32)
    surface.light[window] *= np.exp(-film[..., None] * absorbed).astype(np.float32)
    return window, (body * solid).astype(np.float32)
