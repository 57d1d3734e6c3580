"""A part about to be spoilt, and what the defects are shaped with."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector.demo.geometry import Geometry, Map
from inspector.demo.light import KEY, Lighting, Radiance

Window = tuple[slice, slice]
"""Rows and columns of the part's grid."""


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
        gx = cv2.Sobel(height, cv2.CV_32F, 1, 0, scale=scale, borderType=cv2.BORDER_REPLICATE)
        gy = cv2.Sobel(height, cv2.CV_32F, 0, 1, scale=scale, borderType=cv2.BORDER_REPLICATE)
        return np.asarray(gx, np.float32), np.asarray(gy, np.float32)

    def lay_over(self, window: Window, weight: Map, material: Radiance) -> None:
        """Cover what is there with ``material``, ``weight`` 0..1 of it."""
        w = weight[..., None]
        self.light[window] = self.light[window] * (1 - w) + material * w

    def _turned_slopes(self, slope_x: Map, slope_y: Map) -> tuple[Map, Map]:
        c, s = np.float32(np.cos(self.turn)), np.float32(np.sin(self.turn))
        return c * slope_x - s * slope_y, s * slope_x + c * slope_y


def spot(surface: Surface, rng: np.random.Generator, clearance: float) -> tuple[float, float]:
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


def lumps(shape: tuple[int, ...], size: float, rng: np.random.Generator) -> Map:
    """Smooth noise of unit spread with features about ``size`` samples wide."""
    white = rng.standard_normal(shape, dtype=np.float32)
    noise = cv2.GaussianBlur(white, (0, 0), max(size / 2, 0.6), borderType=cv2.BORDER_REFLECT)
    return np.asarray(noise / max(float(noise.std()), 1e-6), np.float32)


def wobble(angle: Map, rng: np.random.Generator, roughness: float, orders: int = 7) -> Map:
    """An irregular closed outline: a factor for each angle, around 1 and within 0.3..1.9."""
    total = np.ones_like(angle)
    for order in range(1, orders + 1):
        amplitude = roughness * rng.normal() / order
        total += np.float32(amplitude) * np.cos(order * angle + np.float32(rng.uniform(0, 2 * np.pi)))
    return np.clip(total, 0.3, 1.9)


def walk(x: float, y: float, length: float, bend: float, rng: np.random.Generator) -> NDArray[np.float64]:
    """(N, 2) points of a path of ``length`` around (x, y) that winds by about ``bend`` radians a pixel."""
    steps = max(int(length / 1.5), 6)
    winding = bend * (rng.normal(0, 0.6) + lumps((1, steps), 10, rng)[0]) * (length / steps)
    heading = rng.uniform(0, 2 * np.pi) + np.cumsum(winding)
    path = np.cumsum(np.stack([np.cos(heading), np.sin(heading)], axis=1), axis=0) * (length / steps)
    return path - path.mean(axis=0) + (x, y)


def line_distance(surface: Surface, window: Window, path: NDArray[np.float64]) -> tuple[Map, Map]:
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


def path_window(surface: Surface, path: NDArray[np.float64], margin: float) -> Window:
    low, high = path.min(axis=0) - margin, path.max(axis=0) + margin
    centre = (low + high) / 2
    reach = (high - low) / 2
    return surface.geometry.grid.window(float(centre[0]), float(centre[1]), float(reach[0]), float(reach[1]))
