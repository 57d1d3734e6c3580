"""The six defects, drawn into the light and the relief of one part."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector.demo.defects import Defect, DefectKind
from inspector.demo.geometry import HOLES, Geometry, Hole, HoleKind, Map, bore_distance, outline_distance
from inspector.demo.light import KEY, Lighting, Radiance

Footprint = NDArray[np.bool_]
"""(n, n) bool over the part's grid: samples that the defect changes."""

_Window = tuple[slice, slice]


@dataclass(eq=False)
class Surface:
    """A part about to be spoilt: ``light`` (n, n, 3) and ``cover`` (n, n) are changed in place.

    ``turn`` is the part's rotation in radians: the lamps stay where they are.
    """

    geometry: Geometry
    lighting: Lighting
    light: Radiance
    cover: Map
    marks: Map
    turn: float

    def satin(self, slope_x: Map, slope_y: Map) -> Radiance:
        """Light on a satin surface with these slopes in the part's frame."""
        return self.lighting.satin(*self._turned_slopes(slope_x, slope_y))

    def turned(self, slope_x: Map, slope_y: Map, across: Map) -> Radiance:
        """Light on a turned surface with these slopes in the part's frame."""
        return self.lighting.turned(*self._turned_slopes(slope_x, slope_y), across + np.float32(self.turn))

    def key_direction(self) -> tuple[float, float]:
        """Unit vector towards the key lamp in the part's frame."""
        azimuth = np.deg2rad(KEY.azimuth_deg) - self.turn
        return float(np.cos(azimuth)), float(np.sin(azimuth))

    def slopes(self, height: Map) -> tuple[Map, Map]:
        """Gradient of a relief given in lengths of the drawing."""
        scale = self.geometry.grid.samples / 8
        return (
            cv2.Sobel(height, cv2.CV_32F, 1, 0, scale=scale, borderType=cv2.BORDER_REPLICATE),
            cv2.Sobel(height, cv2.CV_32F, 0, 1, scale=scale, borderType=cv2.BORDER_REPLICATE),
        )

    def lay_over(self, window: _Window, weight: Map, material: Radiance) -> None:
        """Cover what is there with ``material``, ``weight`` 0..1 of it."""
        w = weight[..., None]
        self.light[window] = self.light[window] * (1 - w) + material * w

    def _turned_slopes(self, slope_x: Map, slope_y: Map) -> tuple[Map, Map]:
        c, s = np.float32(np.cos(self.turn)), np.float32(np.sin(self.turn))
        return c * slope_x - s * slope_y, s * slope_x + c * slope_y


def draw_defect(surface: Surface, defect: Defect) -> Footprint:
    """Spoil ``surface`` with ``defect``; returns where."""
    footprint = np.zeros(surface.cover.shape, bool)
    window, weight = _DRAW[defect.kind](surface, defect.severity, np.random.default_rng(defect.seed))
    footprint[window] = weight > 0.1
    return footprint


def _spot(surface: Surface, rng: np.random.Generator, clearance: float) -> tuple[float, float]:
    """A place on a flat face at least ``clearance`` from its edges, or as far as the faces allow."""
    geometry = surface.geometry
    inner = cv2.distanceTransform(
        (geometry.face & (geometry.cover > 0.99) & (geometry.opening < 0.01) & (geometry.height > -1)).astype(np.uint8),
        cv2.DIST_L2,
        3,
    )
    fits = np.flatnonzero(inner >= min(clearance * geometry.grid.samples, 0.8 * float(inner.max())))
    pick = int(fits[rng.integers(len(fits))])
    return float(geometry.grid.x.ravel()[pick]), float(geometry.grid.y.ravel()[pick])


def _lumps(shape: tuple[int, ...], size: float, rng: np.random.Generator) -> Map:
    """Smooth noise of unit spread with features about ``size`` samples wide."""
    noise = rng.standard_normal(shape).astype(np.float32)
    noise = cv2.GaussianBlur(noise, (0, 0), max(size / 2, 0.6), borderType=cv2.BORDER_REFLECT)
    return noise / max(float(noise.std()), 1e-6)


def _wobble(angle: Map, rng: np.random.Generator, roughness: float, orders: int = 7) -> Map:
    """An irregular closed outline: a factor around 1 for each angle, never below 0.3."""
    total = np.ones_like(angle)
    for order in range(1, orders + 1):
        amplitude = roughness * rng.normal() / order**0.8
        total += np.float32(amplitude) * np.cos(order * angle + np.float32(rng.uniform(0, 2 * np.pi)))
    return np.clip(total, 0.3, 1.9)


def _walk(x: float, y: float, length: float, bend: float, rng: np.random.Generator) -> NDArray[np.float64]:
    """(N, 2) points of a wandering path of ``length`` around (x, y)."""
    steps = max(int(length), 6)
    heading = rng.uniform(0, 2 * np.pi) + np.cumsum(rng.normal(rng.normal(0, bend / 3), bend, steps))
    path = np.cumsum(np.stack([np.cos(heading), np.sin(heading)], axis=1), axis=0) * (length / steps)
    return path - path.mean(axis=0) + (x, y)


def _line_distance(surface: Surface, window: _Window, path: NDArray[np.float64]) -> tuple[Map, Map]:
    """Distance of each sample of ``window`` to ``path``, and how far along it the nearest point lies, 0..1."""
    grid = surface.geometry.grid
    px = np.stack([grid.x[window], grid.y[window]], axis=-1)
    best = np.full(px.shape[:2], 1e9, np.float32)
    along = np.zeros(px.shape[:2], np.float32)
    for index, (a, b) in enumerate(pairwise(path)):
        part = b - a
        t = np.clip(((px - a) @ part / max(float(part @ part), 1e-9)), 0, 1)
        d = np.hypot(px[..., 0] - (a[0] + t * part[0]), px[..., 1] - (a[1] + t * part[1])).astype(np.float32)
        nearer = d < best
        best = np.where(nearer, d, best)
        along = np.where(nearer, ((index + t) / (len(path) - 1)).astype(np.float32), along)
    return best, along


def _path_window(surface: Surface, path: NDArray[np.float64], margin: float) -> _Window:
    low, high = path.min(axis=0) - margin, path.max(axis=0) + margin
    centre = (low + high) / 2
    return surface.geometry.grid.window(float(centre[0]), float(centre[1]), float((high - low).max() / 2))


def _scratch(surface: Surface, severity: float, rng: np.random.Generator) -> tuple[_Window, Map]:
    """A furrow with raised lips: bright where a flank faces a lamp, dark where it does not."""
    x, y = _spot(surface, rng, 14.0)
    path = _walk(x, y, 24 + 120 * severity * rng.uniform(0.7, 1.1), 0.035, rng)
    width = 0.55 + 0.85 * severity
    window = _path_window(surface, path, 6.0)
    distance, along = _line_distance(surface, window, path[::3] if len(path) > 12 else path)
    pressure = np.clip(np.minimum(along, 1 - along) * 7, 0, 1) ** 0.6 * (
        0.8 + 0.2 * np.sin(along * 9 + rng.uniform(0, 6))
    )
    pressure = pressure.astype(np.float32)
    furrow = np.exp(-((distance / width) ** 2))
    lips = np.exp(-(((distance - 1.7 * width) / (0.8 * width)) ** 2))
    height = (0.55 * lips - 1.1 * furrow) * pressure * np.float32(width * (0.5 + 0.5 * severity))
    solid = (surface.geometry.height[window] > -9.5) & (surface.cover[window] > 0.99)
    solid &= surface.geometry.opening[window] < 0.01
    reach = np.clip(1.25 - distance / (2.6 * width), 0, 1) * solid * np.clip(pressure * 3, 0, 1)
    gx, gy = surface.slopes(height.astype(np.float32))
    geometry = surface.geometry
    bare = surface.satin(gx + geometry.slope_x[window], gy + geometry.slope_y[window])
    bare = bare * geometry.occlusion[window][..., None]
    # A torn furrow is rougher than the turned face: it scatters some light whatever lamp it faces.
    bare = 0.75 * bare + (0.10 + 0.42 * furrow * (0.4 + severity))[..., None]
    weight = reach * np.float32(0.16 + 0.80 * severity**0.8)
    surface.lay_over(window, weight.astype(np.float32), bare.astype(np.float32))
    return window, reach.astype(np.float32)


def _dent(surface: Surface, severity: float, rng: np.random.Generator) -> tuple[_Window, Map]:
    """A hollow with a soft rim; its slopes swing the sheen of the face."""
    radius = 5.5 + 13.5 * severity * rng.uniform(0.85, 1.15)
    x, y = _spot(surface, rng, radius * 1.3)
    geometry = surface.geometry
    window = geometry.grid.window(x, y, radius * 2.2)
    dx, dy = geometry.grid.x[window] - np.float32(x), geometry.grid.y[window] - np.float32(y)
    lean, stretch = rng.uniform(0, np.pi), rng.uniform(1.0, 1.35)
    u, v = dx * np.cos(lean) + dy * np.sin(lean), (dy * np.cos(lean) - dx * np.sin(lean)) * stretch
    away = np.hypot(u, v) / (radius * _wobble(np.arctan2(v, u), rng, 0.05, 4))
    hollow = -(np.clip(1 - away**2, 0, None) ** 2) + 0.22 * np.exp(-(((away - 1.08) / 0.17) ** 2))
    height = (radius * (0.035 + 0.26 * severity) * hollow).astype(np.float32)
    gx, gy = surface.slopes(height)
    level = np.zeros_like(gx)
    across = geometry.across[window]
    bent = surface.turned(gx, gy, across) / np.maximum(surface.turned(level, level, across), 0.02)
    reach = np.clip((1.42 - away) * 5, 0, 1) * geometry.face[window]
    gain = 1 + (bent - 1) * reach[..., None]
    if severity > 0.35:
        # What struck it also wiped out the tool marks at the bottom.
        wiped = (np.clip(1.05 - away * 1.4, 0, 1) * 0.5 * severity).astype(np.float32)
        surface.light[window] *= gain
        surface.lay_over(window, wiped, surface.satin(gx, gy) * 0.85)
    else:
        surface.light[window] *= gain
    return window, reach.astype(np.float32)


def _stain(surface: Surface, severity: float, rng: np.random.Generator) -> tuple[_Window, Map]:
    """A dried drop of coolant: translucent, brownish, darkest along its rim."""
    radius = 9 + 24 * severity * rng.uniform(0.8, 1.2)
    x, y = _spot(surface, rng, min(radius * 0.6, 12.0))
    geometry = surface.geometry
    window = geometry.grid.window(x, y, radius * 2.1)
    dx, dy = geometry.grid.x[window] - np.float32(x), geometry.grid.y[window] - np.float32(y)
    samples = geometry.grid.samples
    away = np.hypot(dx, dy) / (radius * _wobble(np.arctan2(dy, dx), rng, 0.13))
    away += 0.05 * _lumps(dx.shape, 5 * samples, rng)
    body = np.clip((1 - away) * (radius / 3.5), 0, 1)
    rim = np.exp(-(((away - 0.93) / 0.07) ** 2))
    cloud = 0.72 + 0.16 * _lumps(dx.shape, 12 * samples, rng) + 0.03 * surface.marks[window]
    film = np.clip(body * cloud + 0.38 * rim * body, 0, 1.3)
    solid = (1 - geometry.opening[window]) * (surface.cover[window] > 0.99)
    film = film * solid * (0.10 + 0.62 * severity)
    absorbed = np.array((0.78, 0.94, 1.14), np.float32)
    surface.light[window] *= np.exp(-film[..., None] * absorbed).astype(np.float32)
    return window, (body * solid).astype(np.float32)


def _blocked_hole(surface: Surface, severity: float, rng: np.random.Generator) -> tuple[_Window, Map]:
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
        rings = 1 + 0.06 * np.sin(away * 2.6 + rng.uniform(0, 6)) + 0.05 * _lumps(dx.shape, 3, rng)
        cone = np.clip(away / (0.22 * hole.radius), 0, 1)
        metal = metal * (rings * (0.35 + 0.65 * cone) * 0.80)[..., None]
        weight = inside
    else:
        metal, weight = _swarf(surface, dx, dy, hole, severity, rng)
        weight = weight * inside
    surface.lay_over(window, weight, metal.astype(np.float32))
    return window, np.clip(weight * 4, 0, 1) * inside


def _choose_hole(severity: float, rng: np.random.Generator) -> Hole:
    """Gross blockages sit in the large holes, mild ones anywhere."""
    holes = [h for h in HOLES if severity < 0.5 or h.kind is not HoleKind.DOWEL]
    return holes[int(rng.integers(len(holes)))]


def _swarf(
    surface: Surface, dx: Map, dy: Map, hole: Hole, severity: float, rng: np.random.Generator
) -> tuple[Radiance, Map]:
    """A tangle of curled chips: crumpled metal, darker the deeper it sits, filling a part of the hole."""
    samples = surface.geometry.grid.samples
    height = 1.5 * _lumps(dx.shape, 5.0 * samples, rng) + 0.55 * _lumps(dx.shape, 2.2 * samples, rng)
    for _ in range(7):
        cx, cy = rng.uniform(-0.7, 0.7, 2) * hole.radius
        curl = np.abs(np.hypot(dx - cx, dy - cy) - rng.uniform(0.25, 0.8) * hole.radius)
        height = np.maximum(height, (2.6 + rng.normal(0, 0.6)) * np.exp(-((curl / 1.1) ** 2)).astype(np.float32))
    gx, gy = surface.slopes(height.astype(np.float32))
    around = cv2.GaussianBlur(height, (0, 0), 2.5 * samples)
    sunk = np.clip(1 - 0.28 * np.maximum(around - height + 0.6, 0), 0.25, 1) * (0.24 + 0.62 * severity)
    metal = surface.satin(0.6 * gx, 0.6 * gy) * sunk[..., None] * np.array((1.02, 1.0, 0.96), np.float32)
    side = rng.uniform(0, 2 * np.pi)
    edge = (dx * np.cos(side) + dy * np.sin(side)) / hole.radius + 0.16 * _lumps(dx.shape, 5 * samples, rng)
    filled = np.clip((edge - (0.45 - 1.9 * severity)) * hole.radius * 0.8, 0, 1)
    return metal, filled.astype(np.float32)


def _burr(surface: Surface, severity: float, rng: np.random.Generator) -> tuple[_Window, Map]:
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
    ragged = np.abs(_lumps((1, 96), 5.0, rng)[0]) * 0.45 + np.abs(_lumps((1, 96), 14.0, rng)[0]) * 0.6
    ragged = ragged * np.clip(1.15 - np.abs(bumps) / (span / 2), 0, 1) ** 0.5
    length = np.interp(along, bumps, np.clip(ragged, 0, 1.35) * reach).astype(np.float32)
    flake = np.clip((length - outwards) * grid.samples * 0.8, 0, 1) * (outwards > -2.5) * (length > 0.25)
    # The lip bends up towards the camera and thins out: a crumpled ribbon with a bright crest.
    height = 1.6 * np.clip(1 - np.abs(outwards / np.maximum(length, 0.3) - 0.35), 0, 1)
    height = height + 0.5 * _lumps(x.shape, 2.5 * grid.samples, rng)
    gx, gy = surface.slopes(cv2.GaussianBlur(height.astype(np.float32), (0, 0), 0.5 * grid.samples))
    metal = surface.satin(gx, gy) * 1.15 + 0.05
    weight = (flake * (0.35 + 0.65 * min(1.0, severity * 1.6))).astype(np.float32)
    surface.lay_over(window, weight, metal.astype(np.float32))
    surface.cover[window] = np.maximum(surface.cover[window], weight)
    return window, flake.astype(np.float32)


def _foreign_particle(surface: Surface, severity: float, rng: np.random.Generator) -> tuple[_Window, Map]:
    """A fibre or a chip that lies on the part, with the shadow it casts away from the key lamp."""
    if rng.random() < 0.5:
        return _fibre(surface, severity, rng)
    return _chip(surface, severity, rng)


def _fibre(surface: Surface, severity: float, rng: np.random.Generator) -> tuple[_Window, Map]:
    x, y = _spot(surface, rng, 9.0)
    path = _walk(x, y, 14 + 62 * severity, 0.16, rng)
    width = 0.42 + 0.75 * severity
    window = _path_window(surface, path, 9.0)
    distance, along = _line_distance(surface, window, path[::2])
    body = np.clip((width - distance) * surface.geometry.grid.samples * 0.8 + 0.5, 0, 1)
    lift = 0.8 + (1.0 + 2.2 * severity) * np.abs(np.sin(along * 5 + rng.uniform(0, 6)))
    shade = _cast(surface, body.astype(np.float32), float(lift.mean()), 0.7) * np.float32(0.25 + 0.35 * severity)
    colour = np.array([(0.030, 0.034, 0.05), (0.05, 0.10, 0.26), (0.30, 0.06, 0.05)][int(rng.integers(3))], np.float32)
    light = colour * (1 + 0.8 * np.clip(1 - (distance / width) ** 2, 0, 1))[..., None]
    return _put(surface, window, body, shade, light, 0.35 + 0.65 * min(1.0, 1.3 * severity))


def _chip(surface: Surface, severity: float, rng: np.random.Generator) -> tuple[_Window, Map]:
    radius = 2.4 + 8.5 * severity * rng.uniform(0.85, 1.15)
    x, y = _spot(surface, rng, radius)
    grid = surface.geometry.grid
    window = grid.window(x, y, radius * 2.2 + 6)
    dx, dy = grid.x[window] - np.float32(x), grid.y[window] - np.float32(y)
    lean = rng.uniform(0, np.pi)
    u, v = dx * np.cos(lean) + dy * np.sin(lean), (dy * np.cos(lean) - dx * np.sin(lean)) * rng.uniform(1.5, 2.4)
    v = v + np.float32(rng.uniform(-0.6, 0.6)) * u**2 / np.float32(radius)
    away = np.hypot(u, v) - radius * _wobble(np.arctan2(v, u), rng, 0.09, 9)
    body = np.clip(0.5 - away * grid.samples * 0.8, 0, 1)
    height = 0.5 * v + 0.9 * np.sin(u * (9 / radius)) + 0.25 * _lumps(dx.shape, 3 * grid.samples, rng)
    gx, gy = surface.slopes(height.astype(np.float32))
    metal = surface.satin(0.8 * gx, 0.8 * gy) * np.array((0.62, 0.58, 0.52), np.float32)
    shade = _cast(surface, body.astype(np.float32), 1.2 + 3.2 * severity, 0.8) * np.float32(0.3 + 0.35 * severity)
    return _put(surface, window, body, shade, metal, 0.45 + 0.55 * min(1.0, 1.3 * severity))


def _cast(surface: Surface, body: Map, lift: float, softness: float) -> Map:
    """The shadow of ``body`` hovering ``lift`` over the face."""
    kx, ky = surface.key_direction()
    samples = surface.geometry.grid.samples
    move = np.array([[1, 0, -kx * lift * samples], [0, 1, -ky * lift * samples]], np.float32)
    shadow = cv2.warpAffine(body, move, body.shape[::-1])
    return cv2.GaussianBlur(shadow, (0, 0), softness * samples)


def _put(
    surface: Surface, window: _Window, body: Map, shade: Map, light: Radiance, strength: float
) -> tuple[_Window, Map]:
    """Darken by ``shade``, cover with ``body``; nothing falls through the holes or beyond the part."""
    solid = (1 - surface.geometry.opening[window]) * (surface.cover[window] > 0.99)
    surface.light[window] *= (1 - shade * solid)[..., None]
    weight = (body * solid * strength).astype(np.float32)
    surface.lay_over(window, weight, light.astype(np.float32))
    return window, np.maximum(body * solid, shade * solid * 2.0).astype(np.float32)


_DRAW = {
    DefectKind.SCRATCH: _scratch,
    DefectKind.DENT: _dent,
    DefectKind.STAIN: _stain,
    DefectKind.BLOCKED_HOLE: _blocked_hole,
    DefectKind.BURR: _burr,
    DefectKind.FOREIGN_PARTICLE: _foreign_particle,
}
