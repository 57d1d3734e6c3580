"""The lighting of the demo station, as seen in a surface by a telecentric camera.

A mirror of slope (sx, sy) seen from straight above shows the light that comes from the direction
twice as far from the vertical as its normal. So the whole environment is one picture over slope
space, and a rough surface shows that picture blurred over the slopes of its micro-facets (a
Beckmann distribution is a Gaussian over slopes). A turned surface is rough across its tool marks
and nearly a mirror along them, which makes the sheen stand in rays around its centre.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

Radiance = NDArray[np.float32]
"""(..., 3) float32 linear RGB, 1.0 being the camera's full scale."""

Samples = NDArray[np.float32]
"""(h, w) float32."""

_SPAN = 2.2
_CELLS = 352
_LUT_ANGLES = 720
_LUT_TILTS = 64
_LUT_TILT_SPAN = 0.4
ACROSS_ROUGHNESS = 0.20
ALONG_ROUGHNESS = 0.035


@dataclass(frozen=True, slots=True)
class Lamp:
    """A bar of the ring: azimuth in degrees of the picture, half-width, polar angle from the vertical."""

    azimuth_deg: float
    spread_deg: float
    polar_deg: float
    polar_spread_deg: float
    colour: tuple[float, float, float]


RING: tuple[Lamp, ...] = (
    Lamp(-126.0, 15.0, 40.0, 10.0, (5.9, 5.55, 5.05)),
    Lamp(-34.0, 17.0, 44.0, 10.0, (2.0, 2.12, 2.3)),
    Lamp(14.0, 8.0, 42.0, 9.0, (1.6, 1.68, 1.8)),
    Lamp(96.0, 34.0, 50.0, 12.0, (0.55, 0.62, 0.72)),
)
KEY = RING[0]


class Lighting:
    """Light over slope space; the same for every part of a renderer, which turns slopes into the picture's frame."""

    def __init__(self) -> None:
        self._smooth = self._blurred(ALONG_ROUGHNESS)
        self._satin = self._blurred(0.11)
        self._turned = self._turned_table()

    @staticmethod
    def _blurred(roughness: float) -> Radiance:
        axis = np.linspace(-_SPAN, _SPAN, _CELLS, dtype=np.float32)
        sx, sy = np.meshgrid(axis, axis)
        # A normal leaning towards +x has a falling height there: slopes point away from the light they show.
        polar = np.rad2deg(2 * np.arctan(np.hypot(sx, sy)))
        azimuth = np.rad2deg(np.arctan2(-sy, -sx))
        dome = 0.13 + 0.09 * np.exp(-(((polar - 25) / 30) ** 2))
        dome = np.where(polar > 92, 0.02, dome) * (1 - 0.35 * np.exp(-((polar / 7) ** 2)))
        light = dome[..., None] * np.array((0.97, 1.0, 1.05), np.float32)
        for lamp in RING:
            turn = (azimuth - lamp.azimuth_deg + 180) % 360 - 180
            shape = np.exp(-((turn / lamp.spread_deg) ** 2) - ((polar - lamp.polar_deg) / lamp.polar_spread_deg) ** 2)
            light = light + shape[..., None] * np.array(lamp.colour)
        cell = 2 * _SPAN / (_CELLS - 1)
        return np.asarray(cv2.GaussianBlur(light.astype(np.float32), (0, 0), roughness / cell), np.float32)

    def _turned_table(self) -> Radiance:
        angle = np.linspace(-np.pi, np.pi, _LUT_ANGLES, endpoint=False, dtype=np.float32)
        tilt = np.linspace(-_LUT_TILT_SPAN, _LUT_TILT_SPAN, _LUT_TILTS, dtype=np.float32)
        a, t = np.meshgrid(angle, tilt)
        return self.turned((t * np.cos(a)).astype(np.float32), (t * np.sin(a)).astype(np.float32), a)

    def turned(self, slope_x: Samples, slope_y: Samples, across: Samples) -> Radiance:
        """Light on a turned surface of any slope whose tool marks follow each other along ``across``."""
        total = np.zeros((*slope_x.shape, 3), np.float32)
        lean_x, lean_y = np.float32(ACROSS_ROUGHNESS) * np.cos(across), np.float32(ACROSS_ROUGHNESS) * np.sin(across)
        taps = np.linspace(-2.4, 2.4, 13, dtype=np.float32)
        weights = np.exp(-0.5 * taps**2) / np.exp(-0.5 * taps**2).sum()
        for tap, weight in zip(taps, weights, strict=True):
            np.add(
                total, weight * self._look_up(self._smooth, slope_x + tap * lean_x, slope_y + tap * lean_y), out=total
            )
        return total

    def turned_flat(self, across: Samples, tilt: Samples) -> Radiance:
        """The same for faces that lean only across their tool marks, by at most 0.4: one look-up."""
        column = (across + np.float32(np.pi)) * np.float32(_LUT_ANGLES / (2 * np.pi))
        row = (tilt + np.float32(_LUT_TILT_SPAN)) * np.float32((_LUT_TILTS - 1) / (2 * _LUT_TILT_SPAN))
        np.clip(row, 0, _LUT_TILTS - 1.01, out=row)
        light = cv2.remap(self._turned, column, row, cv2.INTER_LINEAR, borderMode=cv2.BORDER_WRAP)
        return np.asarray(light, np.float32)

    def satin(self, slope_x: Samples, slope_y: Samples) -> Radiance:
        """Light on a surface equally rough in every direction."""
        return self._look_up(self._satin, slope_x, slope_y)

    @staticmethod
    def _look_up(table: Radiance, slope_x: Samples, slope_y: Samples) -> Radiance:
        scale = np.float32((_CELLS - 1) / (2 * _SPAN))
        column = (slope_x + np.float32(_SPAN)) * scale
        row = (slope_y + np.float32(_SPAN)) * scale
        light = cv2.remap(table, column, row, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        return np.asarray(light, np.float32)
