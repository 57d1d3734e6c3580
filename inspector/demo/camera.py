"""The demo station's camera: lens and sensor, from light to the 8-bit picture."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector.demo.light import Radiance

_FULL_WELL = 5200.0
_READ_NOISE = 9.0
_TONE_STEPS = 8192


class Camera:
    """A 640x512-class colour camera under a fixed lens. Deterministic for the generator that it is given."""

    def __init__(self, size: tuple[int, int]) -> None:
        width, height = size
        y, x = np.mgrid[0:height, 0:width].astype(np.float32)
        off_axis = np.hypot((x - width / 2) / height, (y - height / 2) / height)
        self._vignetting = (1.0 - 0.20 * off_axis**2)[..., None].repeat(3, axis=2).astype(np.float32)
        self._mixing = (1.0 * np.eye(3) + 0.39).astype(np.float32)
        # The sRGB-like tone curve as a table over the square root of the light.
        root = np.linspace(0, 1, _TONE_STEPS)
        light = root**2
        shoulder = light * (1 + light / 2.2) / (1 + light * 0.55)
        curve = np.where(shoulder < 0.0031, shoulder * 12.92, 1.055 * np.maximum(shoulder, 1e-6) ** (1 / 2.4) - 0.055)
        self._tone = np.rint(np.clip(curve, 0, 1) * 255).astype(np.uint8)

    def expose(self, light: Radiance, gain: float, rng: np.random.Generator) -> NDArray[np.uint8]:
        """(H, W, 3) uint8 RGB of ``light``; ``gain`` is this part's exposure.

        Two pictures exposed with equal generators differ only where their light does.
        """
        electrons = np.maximum(light, 0) * self._vignetting
        electrons *= np.float32(gain * _FULL_WELL)
        grain = rng.standard_normal(light.shape, dtype=np.float32)
        # Demosaicing smears the noise of a pixel over its neighbours and part of it over the colours.
        grain = np.asarray(cv2.transform(cv2.GaussianBlur(grain, (3, 3), 0.55), self._mixing), np.float32)
        grain *= np.sqrt(electrons + np.float32(_READ_NOISE**2))
        electrons += grain
        np.clip(electrons, 0, _FULL_WELL, out=electrons)
        np.sqrt(electrons, out=electrons)
        electrons *= np.float32((_TONE_STEPS - 1) / _FULL_WELL**0.5)
        return self._tone.take(electrons.astype(np.uint16), mode="clip")
