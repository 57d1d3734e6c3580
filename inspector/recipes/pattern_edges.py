"""The second look at a pattern: single edge points, whose offsets give the pose to a fraction of a pixel."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from inspector.recipes.edge_field import Grey, gradient

_HALF_PROFILE = 4
_SLACK_PX = 1.0

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Poses:
    """K hypotheses. ``turns``: (K, 2, 2) rotations, or rotations of the mirrored pattern; ``centres``: (K, 2) x and y
    of the pattern's centre, from the centre of the first pixel."""

    turns: Floats
    centres: Floats

    def pick(self, index: int) -> Poses:
        """One of them, alone."""
        return Poses(self.turns[index : index + 1], self.centres[index : index + 1])


class PatternEdges:
    """Edge points of a pattern, spread over it: places (N, 2) from its centre, normals (N, 2), profiles across.

    ``reference``: (h, w) the reference picture at the level of the points; ``mask`` (h, w) bool. Comparing is by
    edges as in Steger (2002, "Occlusion, clutter, and illumination invariant object recognition"), but without
    regard to which side is light. ``contrast``: steepness in grey values a pixel at which an edge counts half.
    """

    def __init__(
        self, reference: Grey, mask: NDArray[np.bool_], centre: tuple[float, float], contrast: float, count: int
    ) -> None:
        self._contrast = contrast
        x, y = gradient(reference)
        steepness = np.hypot(x, y)
        rows, columns = _ridges(x, y, steepness, mask & (steepness > contrast))
        chosen = _spread(rows, columns, steepness[rows, columns], count)
        rows, columns = rows[chosen], columns[chosen]
        self.count = len(rows)
        self._places = np.stack([columns, rows], axis=1) - np.array(centre)
        normals = np.stack([x[rows, columns], y[rows, columns]], axis=1).astype(np.float64)
        self._normals = normals / np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-9)
        still = Poses(np.eye(2)[None], np.array([centre]))
        profiles = self._profiles(reference, *self._at(still, slice(None)), _HALF_PROFILE)[0]
        self._template = np.diff(profiles, axis=-1)  # N, 2 h
        self._energy = np.square(self._template).sum(axis=-1)
        self._usual = float(self._agreement(x, y, still)[0].mean())

    def refined(self, grey: Grey, poses: Poses, reach: int, every: int = 1) -> Poses:
        """``poses`` moved onto the edges in ``grey`` that lie within ``reach`` pixels, by one least-squares step.

        ``every``: only each n-th point is looked at.
        """
        part = slice(None, None, every)
        places, normals = self._at(poses, part)
        steps = np.diff(self._profiles(grey, places, normals, reach + _HALF_PROFILE), axis=-1)
        windows = sliding_window_view(steps, 2 * _HALF_PROFILE, axis=-1)  # K, N, 2 reach + 1, 2 h
        template = self._template[part]
        likeness = np.abs(np.einsum("knsh,nh->kns", windows, template))
        floor = 2 * _HALF_PROFILE * (0.5 * self._contrast) ** 2
        energy = np.einsum("knsh,knsh->kns", windows, windows) + floor
        likeness /= np.sqrt(energy * (self._energy[part, None] + floor))
        offset, weight = _peaks(likeness, reach)
        # n . (t + phi J r) = offset, with r from the centre and J a quarter turn: a line for each point.
        away = places - poses.centres[:, None]
        lever = normals[..., 1] * away[..., 0] - normals[..., 0] * away[..., 1]
        size = np.abs(lever).mean() + 1.0
        design = np.concatenate([normals, lever[..., None] / size], axis=-1)  # K, N, 3
        motion = np.zeros((len(poses.centres), 3))
        slack = max(_SLACK_PX, reach / 3)
        for _ in range(4):
            residual = offset - np.einsum("knc,kc->kn", design, motion)
            trust = weight / (1 + np.square(residual / slack))
            weighted = design * trust[..., None]
            normal_matrix = np.einsum("knc,knd->kcd", weighted, design) + 1e-3 * np.eye(3)
            motion = np.linalg.solve(normal_matrix, np.einsum("knc,kn->kc", weighted, offset)[..., None])[..., 0]
            slack = max(0.5 * slack, 0.5 * _SLACK_PX)
        angle = motion[:, 2] / size
        cosine, sine = np.cos(angle), np.sin(angle)
        step = np.stack([np.stack([cosine, -sine], -1), np.stack([sine, cosine], -1)], -2)
        return Poses(step @ poses.turns, poses.centres + motion[:, :2])

    def matches(self, grey: Grey, poses: Poses) -> Floats:
        """(K,) 0..1: the share of the pattern's edges that is there, running the same way."""
        x, y = gradient(grey)
        return np.asarray(np.clip(self._agreement(x, y, poses).mean(axis=1) / self._usual, 0, 1))

    def _agreement(self, x: Grey, y: Grey, poses: Poses) -> Floats:
        """(K, N) -1..1: clearness of the edge at each point times the cosine of twice the angle it is off."""
        places, normals = self._at(poses, slice(None))
        dx, dy = _sampled(x, places), _sampled(y, places)
        along = dx * normals[..., 0] + dy * normals[..., 1]
        steep = dx * dx + dy * dy
        return np.asarray((2 * along * along - steep) / (steep + self._contrast**2))

    def _at(self, poses: Poses, part: slice) -> tuple[Floats, Floats]:
        """(K, N, 2) places and normals in the picture."""
        turned = np.swapaxes(poses.turns, 1, 2)
        return self._places[part] @ turned + poses.centres[:, None], self._normals[part] @ turned

    @staticmethod
    def _profiles(grey: Grey, places: Floats, normals: Floats, reach: int) -> Floats:
        """(K, N, 2 reach + 1) grey values along the normals, a pixel apart."""
        along = np.arange(-reach, reach + 1)[:, None]
        return _sampled(grey, places[:, :, None] + along * normals[:, :, None])


def _sampled(image: Grey, places: Floats) -> Floats:
    """(...) values at ``places`` (..., 2); beyond the border nothing changes any more."""
    flat = places.reshape(len(places), -1, 2).astype(np.float32)
    values = cv2.remap(image, flat[..., 0], flat[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(values, np.float64).reshape(places.shape[:-1])


def _ridges(x: Grey, y: Grey, steepness: Grey, allowed: NDArray[np.bool_]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Rows and columns of the allowed pixels that are the steepest across their edge."""
    rows, columns = np.nonzero(allowed)
    normals = np.stack([x[rows, columns], y[rows, columns]], axis=1) / steepness[rows, columns][:, None]
    here = np.stack([columns, rows], axis=1).astype(np.float64)
    beside = np.stack([here - normals, here + normals])
    low, high = _sampled(steepness, beside)
    own = steepness[rows, columns]
    top = (own >= low) & (own > high)
    return rows[top], columns[top]


def _spread(
    rows: NDArray[np.intp], columns: NDArray[np.intp], steepness: NDArray[np.float32], count: int
) -> NDArray[np.intp]:
    """Indices of at most ``count`` points: the steepest of each cell of the finest grid that does not give more."""
    order = np.argsort(-steepness, kind="stable")
    for cell in range(1, 1000):
        cells = (rows[order] // cell) * 100_000 + columns[order] // cell
        _, first = np.unique(cells, return_index=True)
        if len(first) <= count:
            return np.asarray(order[np.sort(first)])
    raise AssertionError("a grid of thousand pixels leaves a handful of points")


def _peaks(likeness: Floats, reach: int) -> tuple[Floats, Floats]:
    """Offset (K, N) of the highest of (K, N, 2 reach + 1), between the samples by a parabola, and its square."""
    at = np.clip(likeness.argmax(axis=-1), 1, 2 * reach - 1)[..., None]
    low, top, high = (np.take_along_axis(likeness, at + step, axis=-1)[..., 0] for step in (-1, 0, 1))
    bend = np.minimum(low - 2 * top + high, -1e-9)
    shift = np.clip(0.5 * (low - high) / bend, -1, 1)
    return at[..., 0] - reach + shift, np.square(top)
