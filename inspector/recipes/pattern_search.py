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
        return [
            Candidate(float(x), float(y), float(self._angles[step]), match)
            for step, y, x, match in self._tops(field, count)[0]
        ]

    def peaks(self, field: Field, count: int) -> list[Candidate]:
        """The same between pixels and angles: at the top of the parabola through each and its neighbours."""
        tops, matches = self._tops(field, count)
        steps, height, width = matches.shape
        apart = float(self._angles[1] - self._angles[0]) if steps > 1 else 0.0
        all_round = apart * (steps + 0.5) > 360
        found = []
        for step, y, x, match in tops:
            right = _top(matches[step, y, x - 1], match, matches[step, y, x + 1]) if 0 < x < width - 1 else 0.0
            down = _top(matches[step, y - 1, x], match, matches[step, y + 1, x]) if 0 < y < height - 1 else 0.0
            angle = float(self._angles[step])
            if steps > 1 and (all_round or 0 < step < steps - 1):
                angle += apart * _top(matches[step - 1, y, x], match, matches[(step + 1) % steps, y, x])
            found.append(Candidate(x + right, y + down, angle, match))
        return found

    def _tops(self, field: Field, count: int) -> tuple[list[tuple[int, int, int, float]], NDArray[np.float32]]:
        """Angle, row, column and match of the best places, and the matches (angles, h, w) of all."""
        spectrum = scipy.fft.rfft2(field, self._padded)
        product = self._spectra[0] * spectrum[0]
        product += self._spectra[1] * spectrum[1]
        height, width = self._size
        matches = scipy.fft.irfft2(product, self._padded)[:, :height, :width]
        left = matches.copy()
        steps = len(self._angles)
        found = []
        for _ in range(count):
            step, place = divmod(int(left.argmax()), height * width)
            y, x = divmod(place, width)
            match = float(left[step, y, x])
            if match <= 0:
                break
            found.append((step, y, x, match))
            rows = slice(max(0, y - _APART_PX), y + _APART_PX + 1)
            columns = slice(max(0, x - _APART_PX), x + _APART_PX + 1)
            for near in range(step - _APART_STEPS, step + _APART_STEPS + 1):
                left[near % steps, rows, columns] = 0
        return found, matches


def _top(low: float, middle: float, high: float) -> float:
    """Where between -1/2 and 1/2 the parabola through three neighbours is highest."""
    bend = low - 2 * middle + high
    return min(0.5, max(-0.5, 0.5 * float(low - high) / float(bend))) if bend < -1e-9 else 0.0
