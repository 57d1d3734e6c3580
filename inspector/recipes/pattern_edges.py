"""The second look at a pattern: single edge points, whose offsets give the pose to a fraction of a pixel."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector.recipes.edge_field import Grey, gradient

_HALF_PROFILE = 4
_SLACK_PX = 1.0
_MOST_COLUMNS = 30_000
"""cv2.remap takes fewer than 32,767, and a rough surface has more edge points than that."""

Floats = NDArray[np.float64]
Singles = NDArray[np.float32]


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
        rows, columns = ridges(x, y, steepness, mask & (steepness > contrast))
        chosen = spread(rows, columns, steepness[rows, columns], count)
        rows, columns = rows[chosen], columns[chosen]
        self.count = len(rows)
        self._places = np.stack([columns, rows], axis=1) - np.array(centre)
        normals = np.stack([x[rows, columns], y[rows, columns]], axis=1).astype(np.float64)
        self._normals = normals / np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-9)
        still = Poses(np.eye(2)[None], np.array([centre]))
        profiles = self._profiles(reference, *self._at(still, slice(None)), _HALF_PROFILE)[0]
        self._template = np.diff(profiles, axis=-1)  # N, 2 h
        self._energy = np.square(self._template).sum(axis=-1)
        self._usual = float(self._agreement(reference, still).mean())

    def refined(self, grey: Grey, poses: Poses, reach: int, every: int = 1) -> Poses:
        """``poses`` moved onto the edges in ``grey`` that lie within ``reach`` pixels, by one least-squares step.

        ``every``: only each n-th point is looked at.
        """
        part = slice(None, None, every)
        places, normals = self._at(poses, part)
        steps = np.diff(self._profiles(grey, places, normals, reach + _HALF_PROFILE), axis=-1)
        likeness = self._likeness(steps, part)
        offset, weight = _peaks(likeness, reach)
        # n . (t + phi J r) = offset, with r from the centre and J a quarter turn: a line for each point.
        away = places - poses.centres[:, None]
        lever = normals[..., 1] * away[..., 0] - normals[..., 0] * away[..., 1]
        size = np.abs(lever).mean() + 1.0
        design = np.concatenate([normals, lever[..., None] / size], axis=-1)  # K, N, 3
        motion = np.zeros((len(poses.centres), 3))
        slack = max(_SLACK_PX, reach / 3)
        for _ in range(3):
            residual = offset - (design @ motion[..., None])[..., 0]
            weighted = design * (weight / (1 + np.square(residual / slack)))[..., None]
            across = np.swapaxes(weighted, 1, 2)
            motion = np.linalg.solve(across @ design + 1e-3 * np.eye(3), across @ offset[..., None])[..., 0]
            slack = max(0.5 * slack, 0.5 * _SLACK_PX)
        angle = motion[:, 2] / size
        cosine, sine = np.cos(angle), np.sin(angle)
        step = np.stack([np.stack([cosine, -sine], -1), np.stack([sine, cosine], -1)], -2)
        return Poses(step @ poses.turns, poses.centres + motion[:, :2])

    def _likeness(self, steps: Singles, part: slice) -> Singles:
        """(K, N, S) 0..1 by offset: normalised correlation of the profiles' steps with those of the pattern.

        ``steps``: (K, N, S - 1 + 2 h).
        """
        template, energy = self._template[part], self._energy[part, None]
        length = template.shape[1]
        count = steps.shape[-1] - length + 1
        likeness = steps[..., :count] * template[:, 0, None]
        for tap in range(1, length):
            likeness += steps[..., tap : tap + count] * template[:, tap, None]
        sums = np.cumsum(np.square(steps), axis=-1)
        here = sums[..., length - 1 :].copy()
        here[..., 1:] -= sums[..., : count - 1]
        floor = np.float32(length * (0.5 * self._contrast) ** 2)
        return np.asarray(np.abs(likeness) / np.sqrt((here + floor) * (energy + floor)))

    def matches(self, grey: Grey, poses: Poses) -> Floats:
        """(K,) 0..1: the share of the pattern's edges that is there, running the same way."""
        return np.asarray(np.clip(self._agreement(grey, poses).mean(axis=1) / self._usual, 0, 1), np.float64)

    def _agreement(self, grey: Grey, poses: Poses) -> Singles:
        """(K, N) -1..1: how clear the edge is at each point, times the cosine of twice the angle it is off."""
        x, y = gradient(grey)
        places, normals = self._at(poses, slice(None))
        at = places.astype(np.float32)
        dx, dy = _sampled(x, at[..., 0], at[..., 1]), _sampled(y, at[..., 0], at[..., 1])
        along = dx * normals[..., 0] + dy * normals[..., 1]
        steep = dx * dx + dy * dy
        return np.asarray((2 * along * along - steep) / (steep + self._contrast**2), np.float32)

    def _at(self, poses: Poses, part: slice) -> tuple[Floats, Floats]:
        """(K, N, 2) places and normals in the picture."""
        turned = np.swapaxes(poses.turns, 1, 2)
        return self._places[part] @ turned + poses.centres[:, None], self._normals[part] @ turned

    @staticmethod
    def _profiles(grey: Grey, places: Floats, normals: Floats, reach: int) -> Singles:
        """(K, N, 2 reach + 1) grey values along the normals, a pixel apart."""
        along = np.arange(-reach, reach + 1, dtype=np.float32)
        x, y = (places[..., axis, None].astype(np.float32) for axis in (0, 1))
        nx, ny = (normals[..., axis, None].astype(np.float32) for axis in (0, 1))
        return _sampled(grey, x + along * nx, y + along * ny)


def _sampled(image: Grey, x: Singles, y: Singles) -> Singles:
    """Values at ``x`` and ``y`` (...); beyond the border nothing changes any more."""
    flat = (len(x), -1)
    method, border = cv2.INTER_LINEAR, cv2.BORDER_REPLICATE
    values = cv2.remap(image, x.reshape(flat), y.reshape(flat), method, borderMode=border)
    return np.asarray(values, np.float32).reshape(x.shape)


def ridges(x: Grey, y: Grey, steepness: Grey, allowed: NDArray[np.bool_]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Rows and columns of the allowed pixels that are the steepest across their edge."""
    rows, columns = np.nonzero(allowed)
    normals = np.stack([x[rows, columns], y[rows, columns]], axis=1) / steepness[rows, columns][:, None]
    here = np.stack([columns, rows], axis=1).astype(np.float64)
    beside = np.stack([here - normals, here + normals]).astype(np.float32)
    blocks = np.split(beside, range(_MOST_COLUMNS, len(here), _MOST_COLUMNS), axis=1)
    low, high = np.hstack([_sampled(steepness, at[..., 0], at[..., 1]) for at in blocks])
    own = steepness[rows, columns]
    top = (own >= low) & (own > high)
    return rows[top], columns[top]


def spread(
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


def _peaks(likeness: Singles, reach: int) -> tuple[Singles, Singles]:
    """Offset (K, N) of the highest of (K, N, 2 reach + 1), between the samples by a parabola, and its square."""
    at = np.clip(likeness.argmax(axis=-1), 1, 2 * reach - 1)[..., None]
    low, top, high = (np.take_along_axis(likeness, at + step, axis=-1)[..., 0] for step in (-1, 0, 1))
    bend = np.minimum(low - 2 * top + high, -1e-9)
    shift = np.clip(0.5 * (low - high) / bend, -1, 1)
    return at[..., 0] - reach + shift, np.square(top)
