"""How parts were found before format 5; recipes of then keep it, since their scores and limits belong to it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector.core.frame import Picture
from inspector.core.shrinking import halved
from inspector.recipes.alignment import Alignment, Found, WrongSideUp, not_found
from inspector.recipes.edge_field import Grey, edge_field
from inspector.recipes.pattern_edges import PatternEdges, Poses
from inspector.recipes.pattern_scale import CLEARLY, TELLS_SIDES, angles_deg, clear_contrast, no_edges, on_level
from inspector.recipes.pattern_search import PatternSearch
from inspector.recipes.shapes import cover

_FINE_SIDE, _MIDDLE_SIDE, _COARSE_SIDE, _FEWEST_COARSE = 256, 112, 36, 12
"""About how many pixels the pattern has across on the copies that are looked at, and at least on the smallest.

The match is that of the middle one: parts that are not quite of one shape would not meet their edges on a finer.
"""
_COARSE_WORK = 800_000
"""Pixels times angles of the first look that some ten milliseconds suffice for."""
_POINTS, _FEWEST_POINTS = 400, 12
_EVERY = 6
_CANDIDATES, _FINALISTS = 8, 3
_REACHES, _FINE_REACHES = (7, 3), (4, 2)


@dataclass(frozen=True, slots=True, eq=False)
class _Hypothesis:
    """``pose`` on the finest copy; ``likeness``: the match, and that on the finest copy, which is stricter."""

    pose: Poses
    match: float
    likeness: float


class OlderAligner:
    """The pattern, made ready to be looked for. Building it takes some tenths of a second, finding some milliseconds.

    ``reference``: (H, W, 3) uint8 RGB, the size of all pictures. Raises :class:`ImageError` when the pattern
    has no edges to go by.
    """

    def __init__(self, reference: Picture, alignment: Alignment) -> None:
        height, width = reference.shape[:2]
        mask = cover(alignment.pattern, (width, height))
        rows, columns = np.nonzero(mask)
        if len(rows) < _FEWEST_POINTS:
            raise no_edges()
        self._alignment = alignment
        self._centre = np.array([(columns.min() + columns.max() + 1) / 2, (rows.min() + rows.max() + 1) / 2])
        side = math.sqrt((np.ptp(columns) + 1) * (np.ptp(rows) + 1))
        self._fine = max(1, math.ceil(side / _FINE_SIDE))
        self._middle = max(1, math.ceil(side / _MIDDLE_SIDE / self._fine))
        level = self._fine * self._middle
        self._coarse = _coarse_factor(side / level, width * height / level**2)

        fine, middle, coarse = self._levels(_grey(reference))
        masks = [mask > 0.5 for mask in self._levels(mask.astype(np.float32))]
        centre, level = self._centre, self._fine
        self._fine_edges = PatternEdges(
            fine, masks[0], on_level(centre, level), clear_contrast(fine, masks[0]), _POINTS
        )
        level *= self._middle
        self._edges = PatternEdges(middle, masks[1], on_level(centre, level), clear_contrast(middle, masks[1]), _POINTS)
        if min(self._edges.count, self._fine_edges.count) < _FEWEST_POINTS:
            raise no_edges()
        level *= self._coarse
        self._contrast = clear_contrast(coarse, masks[2])
        angles = angles_deg(alignment.largest_turn_deg, side / level)
        weight = masks[2].astype(np.float32)
        self._searches = [
            PatternSearch(coarse, weight, on_level(centre, level), angles, self._contrast, mirrored)
            for mirrored in (False, True)
        ]
        # What a part that lies wrong side up makes of the pattern: its mirror image, laid on the reference itself.
        mistaken = self._best((fine, middle, coarse), mirrored=True)
        self._tells_sides = alignment.tells_sides and mistaken.likeness < TELLS_SIDES
        self._surely_right_side_up = mistaken.likeness + CLEARLY * (1 - mistaken.likeness)

    def find(self, picture: Picture) -> Found:
        """Where the part lies in (H, W, 3) ``picture``; raises :class:`PartNotFound`."""
        levels = self._levels(_grey(picture))
        best = self._best(levels, mirrored=False)
        minimum = self._alignment.minimum_match
        if self._tells_sides and best.likeness < self._surely_right_side_up:
            mirrored = self._best(levels, mirrored=True)
            if mirrored.match >= minimum and mirrored.likeness > best.likeness:
                raise WrongSideUp(best.match)
        if best.match < minimum:
            raise not_found(best.match, minimum)
        pose = self._fine_edges.refined(levels[0], best.pose, _FINE_REACHES[-1])
        turn = pose.turns[0]
        centre = (pose.centres[0] + 0.5) * self._fine
        return Found(np.hstack([turn, (centre - turn @ self._centre)[:, None]]), best.match)

    def _levels(self, grey: NDArray[Any]) -> tuple[Grey, Grey, Grey]:
        """Smaller and smaller copies: for the last decimals of the pose, for its match, for the first look."""
        fine = _shrunk(grey, self._fine).astype(np.float32)
        middle = _shrunk(fine, self._middle)
        return fine, middle, _shrunk(middle, self._coarse)

    def _best(self, levels: tuple[Grey, Grey, Grey], mirrored: bool) -> _Hypothesis:
        """The best of the poses that the first look suggests, moved onto the edges."""
        fine, middle, coarse = levels
        candidates = self._searches[mirrored].candidates(edge_field(coarse, self._contrast), _CANDIDATES)
        if not candidates:
            return _Hypothesis(Poses(np.eye(2)[None], np.zeros((1, 2))), 0.0, 0.0)
        angles = np.deg2rad([candidate.angle_deg for candidate in candidates])
        centres = np.array([(candidate.x, candidate.y) for candidate in candidates])
        turns = np.array([[np.cos(angles), -np.sin(angles)], [np.sin(angles), np.cos(angles)]]).transpose(2, 0, 1)
        if mirrored:
            turns = turns * (-1.0, 1.0)
        poses = Poses(turns, (centres + 0.5) * self._coarse - 0.5)
        for reach in _REACHES:
            poses = self._edges.refined(middle, poses, reach, _EVERY)
        matches = self._edges.matches(middle, poses)
        finalists = np.argsort(-matches, kind="stable")[:_FINALISTS]
        poses = Poses(poses.turns[finalists], (poses.centres[finalists] + 0.5) * self._middle - 0.5)
        for reach in _FINE_REACHES:
            poses = self._fine_edges.refined(fine, poses, reach, _EVERY)
        likeness = (matches[finalists] + self._fine_edges.matches(fine, poses)) / 2
        best = int(likeness.argmax())
        return _Hypothesis(poses.pick(best), float(matches[finalists[best]]), float(likeness[best]))


def _shrunk(grey: NDArray[Any], factor: int) -> NDArray[Any]:
    """Each pixel the mean of ``factor`` squared ones; what is left over at the right and below is dropped."""
    while factor % 2 == 0:
        grey = grey[: grey.shape[0] // 2 * 2, : grey.shape[1] // 2 * 2]
        grey, factor = halved(grey, 1), factor // 2
    if factor == 1:
        return grey
    height, width = grey.shape[0] // factor, grey.shape[1] // factor
    whole = grey[: height * factor, : width * factor]
    return np.asarray(cv2.resize(whole, (width, height), interpolation=cv2.INTER_AREA))


def _grey(picture: Picture) -> NDArray[np.uint8]:
    return np.asarray(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), np.uint8)


def _coarse_factor(side: float, pixels: float) -> int:
    """How many pixels, a side, of a copy with the pattern ``side`` across make one of the copy for the first look."""

    def work(factor: int) -> float:
        return pixels / factor**2 * len(angles_deg(180.0, side / factor))

    factor = max(1, round(side / _COARSE_SIDE))
    while work(factor) > _COARSE_WORK and side / (factor + 1) >= _FEWEST_COARSE:
        factor += 1
    return factor
