"""The first look for a pattern: everywhere and at every angle, on a small copy of the picture."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import scipy.fft
from numpy.typing import NDArray

from inspector.recipes.edge_field import Field, Grey, edge_field

_APART_PX = 3
_APART_STEPS = 2


@dataclass(frozen=True, slots=True)
class Candidate:
    """``x``, ``y``: where the pattern's centre may lie, pixels of the small copy; ``match`` 0..1."""

    x: float
    y: float
    angle_deg: float
    match: float


class PatternSearch:
    """Correlation of the edge field with that of the pattern, turned step by step, by the Fourier transform.

    ``reference``: small copy of the reference picture; ``mask`` (h, w) 0..1 the pattern in it, ``centre`` its
    middle, x and y from the centre of the first pixel. ``size`` (h, w) of the pictures to search.
    """

    def __init__(
        self,
        reference: Grey,
        mask: NDArray[np.float32],
        centre: tuple[float, float],
        angles_deg: NDArray[np.float64],
        contrast: float,
        mirrored: bool = False,
    ) -> None:
        self._angles = angles_deg
        self._size = reference.shape
        rows, columns = np.nonzero(mask > 0.5)
        reach = float(np.hypot(columns - centre[0], rows - centre[1]).max())
        side = 2 * int(np.ceil(reach) + 2) + 1
        # A pattern that reaches a little over the edge of the picture must not come in again on its other side.
        height, width = (scipy.fft.next_fast_len(length + side // 8, real=True) for length in self._size)
        self._padded = (max(height, side), max(width, side))
        spectra = []
        for angle in angles_deg:
            radians = np.deg2rad(angle)
            turn = np.array([[np.cos(radians), -np.sin(radians)], [np.sin(radians), np.cos(radians)]])
            if mirrored:
                turn[:, 0] *= -1
            matrix = np.hstack([turn, (side // 2 - turn @ centre)[:, None]])
            turned = cv2.warpAffine(
                reference, matrix, (side, side), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
            )
            weight = cv2.warpAffine(mask, matrix, (side, side), flags=cv2.INTER_LINEAR)
            field = edge_field(np.asarray(turned, np.float32), contrast) * weight
            canvas = np.zeros((2, *self._padded), np.float32)
            canvas[:, :side, :side] = field / np.square(field).sum()
            # The pattern's centre goes to the origin, so that a peak stands where the centre is.
            canvas = np.roll(canvas, (-(side // 2), -(side // 2)), axis=(1, 2))
            spectra.append(np.conj(scipy.fft.rfft2(canvas)))
        self._spectra = np.stack(spectra, axis=1)  # 2, angles, h, w // 2 + 1

    def candidates(self, field: Field, count: int) -> list[Candidate]:
        """The best places, best first, none twice."""
        spectrum = scipy.fft.rfft2(field, self._padded)
        product = self._spectra[0] * spectrum[0]
        product += self._spectra[1] * spectrum[1]
        height, width = self._size
        matches = scipy.fft.irfft2(product, self._padded)[:, :height, :width]
        steps = len(self._angles)
        found = []
        for _ in range(count):
            step, y, x = np.unravel_index(int(matches.argmax()), matches.shape)
            match = float(matches[step, y, x])
            if match <= 0:
                break
            found.append(Candidate(float(x), float(y), float(self._angles[step]), match))
            near = np.arange(step - _APART_STEPS, step + _APART_STEPS + 1) % steps
            rows = slice(max(0, y - _APART_PX), y + _APART_PX + 1)
            columns = slice(max(0, x - _APART_PX), x + _APART_PX + 1)
            matches[near, rows, columns] = 0
        return found
