"""Points on a pattern's edges that tell, all of them together, how far it is moved and turned."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector.recipes.edge_field import Grey, gradient
from inspector.recipes.pattern_edges import ridges, spread

Complex = NDArray[np.complex128]
"""x + iy. A turn is a product, by (cosine + i sine)."""
_Field = NDArray[np.complex64]

_DAMPING = 0.01
"""Share of the mean curvature that is added: a round pattern says nothing about its angle, which must not run away."""
_LONGEST_STEP_PX = 1.5
_NO_SECOND_MAP: Any = None
"""The first has both x and y; OpenCV's types know nothing of that."""
_BESIDE = np.array([1, -1, 1j, -1j], np.complex64)[:, None, None]


def softened(grey: Grey) -> Grey:
    """What edges are looked for in: (h, w) ``grey`` after a light blur."""
    return np.asarray(cv2.GaussianBlur(grey, (3, 3), 0.8), np.float32)


class EdgePoints:
    """A pattern as points (x + iy) from its centre: on both flanks of its edges, which move it, and on their ridges.

    A candidate is moved by the inverse compositional algorithm (Baker & Matthews 2004, "Lucas-Kanade 20 years on",
    section 3.2): derivatives and Hessian are those of the pattern and computed once. What is compared is the edge
    field of :func:`edge_field`, in the pattern's own frame, so that light does not matter. ``reference`` (h, w) grey
    at the level of the points, ``mask`` (h, w) bool, ``centre`` x and y from the centre of the first pixel;
    ``contrast``: steepness in grey values a pixel at which an edge counts half. ``count`` of points of either kind.
    """

    def __init__(
        self, reference: Grey, mask: NDArray[np.bool_], centre: tuple[float, float], contrast: float, count: int
    ) -> None:
        self._contrast = np.float32((2 * contrast) ** 2)  # differences are over two pixels
        x, y = gradient(reference)
        steepness = np.hypot(x, y)
        along, across = np.gradient((x + 1j * y) ** 2 / (steepness**2 + contrast**2))
        slope = (np.square(np.abs(along)) + np.square(np.abs(across))).astype(np.float32)
        rows, columns = np.nonzero(mask & (steepness > 0.5 * contrast))
        chosen = spread(rows, columns, slope[rows, columns], count)
        middle = complex(*centre)
        self._flanks = (columns[chosen] + 1j * rows[chosen] - middle).astype(np.complex64)

        rows, columns = ridges(x, y, steepness, mask & (steepness > contrast))
        chosen = spread(rows, columns, steepness[rows, columns], count)
        rows, columns = rows[chosen], columns[chosen]
        self.count = min(len(rows), len(self._flanks))
        self._ridges = (columns + 1j * rows - middle).astype(np.complex64)
        normals = (x + 1j * y)[rows, columns]
        self._across = np.conj(np.square(normals / np.abs(normals))).astype(np.complex64)

        soft, here, upright = softened(reference), np.array([middle]), np.ones(1, np.complex128)
        self._usual = float(self._agreement(soft, upright, here, False)[0]) if len(rows) else 1.0
        self._derive(soft, upright, here)

    def _derive(self, soft: Grey, upright: Complex, here: Complex) -> None:
        def field(offset: complex) -> _Field:
            return np.asarray(self._field(soft, self._flanks + np.complex64(offset), upright, here)[0])

        self._template = field(0)
        by_x, by_y = field(0.5) - field(-0.5), field(0.5j) - field(-0.5j)
        x, y = self._flanks.real, self._flanks.imag
        self._radius = max(1.0, float(np.sqrt((x * x + y * y).mean()))) if len(x) else 1.0
        # A field that turns turns each of its values as well, twice as far; per pixel at the radius.
        by_turn = (2j * self._template - (x * by_y - y * by_x)) / self._radius
        design = np.stack([-by_x, -by_y, by_turn], axis=1)
        parts = np.stack([design.real, design.imag], axis=1).reshape(-1, 3).astype(np.float64)
        hessian = parts.T @ parts
        damped = hessian + (_DAMPING * np.trace(hessian) / 3 + 1e-9) * np.eye(3)
        self._steps = np.linalg.solve(damped, parts.T).T.astype(np.float32)

    def moved(
        self, soft: Grey, turns: Complex, centres: Complex, mirrored: bool, times: int
    ) -> tuple[Complex, Complex]:
        """K candidates, ``turns`` and ``centres`` (K,), moved onto the edges in ``soft`` by so many steps."""
        places = _seen(self._flanks, mirrored)
        for _ in range(times):
            field = self._field(soft, places, turns, centres)
            off = _seen(field, mirrored, field=True) - self._template
            motion = (off.view(np.float32) @ self._steps).astype(np.float64)
            motion = np.minimum(np.maximum(motion, -_LONGEST_STEP_PX), _LONGEST_STEP_PX)
            shift, turn = motion[:, 0] + 1j * motion[:, 1], motion[:, 2] / self._radius
            centres = centres + turns * _seen(shift, mirrored)
            turns = turns * np.exp(-1j * turn if mirrored else 1j * turn)
        return turns, centres

    def matches(self, soft: Grey, turns: Complex, centres: Complex, mirrored: bool) -> NDArray[np.float64]:
        """(K,) 0..1: the share of the pattern's edges that is there, running the same way."""
        share = self._agreement(soft, turns, centres, mirrored) / self._usual
        return np.asarray(np.minimum(np.maximum(share, 0), 1), np.float64)

    def _agreement(self, soft: Grey, turns: Complex, centres: Complex, mirrored: bool) -> NDArray[np.float64]:
        field = self._field(soft, _seen(self._ridges, mirrored), turns, centres)
        return np.asarray((_seen(field, mirrored, field=True) * self._across).real.mean(axis=1, dtype=np.float64))

    def _field(self, soft: Grey, places: _Field, turns: Complex, centres: Complex) -> _Field:
        """(K, N) the edge field at ``places`` (N,) of the candidates, in the frame of each."""
        turned = turns.astype(np.complex64)[:, None]
        at = (turned * places + centres.astype(np.complex64)[:, None]) + _BESIDE * turned  # 4, K, N
        count = len(places)
        spots = at.reshape(-1, count).view(np.float32).reshape(-1, count, 2)
        values = cv2.remap(soft, spots, _NO_SECOND_MAP, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        right, left, below, above = values.reshape(at.shape)
        steep = np.empty(right.shape, np.complex64)
        np.subtract(right, left, out=steep.real)
        np.subtract(below, above, out=steep.imag)
        doubled = steep * steep
        doubled /= np.abs(doubled) + self._contrast
        return doubled


def _seen(values: _Field | Complex, mirrored: bool, field: bool = False) -> NDArray[np.complexfloating]:
    """Places of the pattern, or the values of its edge ``field``, as they are on its mirror image."""
    if not mirrored:
        return values
    return np.conj(values) if field else -np.conj(values)
