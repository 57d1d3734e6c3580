"""Finds a part in its picture: where the pattern of the reference lies, and how it is turned."""

from __future__ import annotations

import math
import threading
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector.core.frame import Picture
from inspector.recipes.alignment import Alignment, Found, WrongSideUp, not_found
from inspector.recipes.edge_field import Grey, edge_field
from inspector.recipes.edge_points import Complex, EdgePoints, softened
from inspector.recipes.halves import Halves, Pixels
from inspector.recipes.pattern_edges import PatternEdges, Poses
from inspector.recipes.pattern_scale import CLEARLY, TELLS_SIDES, angles_deg, clear_contrast, no_edges, on_level
from inspector.recipes.pattern_search import PatternSearch
from inspector.recipes.shapes import cover

_FINE_SIDE, _MIDDLE_SIDE, _COARSE_SIDE, _FEWEST_COARSE = 256, 112, 32, 12
"""About how many pixels the pattern has across on the copies that are looked at, and at least on the smallest.

The match is that of the middle one: parts that are not quite of one shape would not meet their edges on a finer.
"""
_COARSE_WORK = 400_000
"""Pixels times angles of the first look that some milliseconds suffice for."""
_COARSE_POINTS, _MIDDLE_POINTS, _POINTS, _FEWEST_POINTS = 100, 200, 400, 12
_STEPS = 3
"""Towards the edges on each copy."""
_REACH, _LAST_LOOKS = 2, 3
"""Pixels of the finest copy that a last look takes in; each comes nearer where light moved the edges unevenly."""
_STILL_PX = 0.03
"""A look that moves the pattern by less than this, at its rim, is the last one."""
_CANDIDATES, _FINALISTS = 8, 3
_SAME_PX = 2.0
"""Candidates that end nearer to each other, at their rims, are one."""
_HOPELESS = 0.15
"""A match so much below the best one is not looked at again."""
_HALF = 0.5 + 0.5j


@dataclass(frozen=True, slots=True, eq=False)
class _Levels:
    """Smaller and smaller copies (h, w): for the last decimals of the pose, for its match, for the first look."""

    fine: Grey
    middle: Grey
    coarse: Grey


@dataclass(frozen=True, slots=True)
class _Hypothesis:
    """A pose on the finest copy; ``likeness``: the match, and that on the finest copy, which is stricter."""

    turn: complex
    centre: complex
    match: float
    likeness: float


class Aligner:
    """The pattern, made ready to be looked for. Building it takes a tenth of a second, finding a millisecond or two.

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
        self._own = threading.local()
        centre = np.array([(columns.min() + columns.max() + 1) / 2, (rows.min() + rows.max() + 1) / 2])
        self._centre = complex(*centre)
        side = math.sqrt((np.ptp(columns) + 1) * (np.ptp(rows) + 1))
        self._fine_halvings = _halvings(side, _FINE_SIDE)
        self._fine = level = 2**self._fine_halvings
        self._middle_halvings = _halvings(side / level, _MIDDLE_SIDE)
        self._middle = 2**self._middle_halvings
        self._radius = side / 2 / (level * self._middle)
        self._coarse = _coarse_factor(2 * self._radius, width * height / (level * self._middle) ** 2)

        levels = self._levels(Halves(reference))
        masks = self._levels(Halves(mask.astype(np.float32)))
        fine, middle, coarse = masks.fine > 0.5, masks.middle > 0.5, masks.coarse > 0.5
        contrast, place = clear_contrast(levels.fine, fine), on_level(centre, level)
        self._fine_points = EdgePoints(levels.fine, fine, place, contrast, _POINTS)
        self._edges = PatternEdges(levels.fine, fine, place, contrast, _POINTS)
        level *= self._middle
        contrast, place = clear_contrast(levels.middle, middle), on_level(centre, level)
        self._middle_points = EdgePoints(levels.middle, middle, place, contrast, _MIDDLE_POINTS)
        if min(self._middle_points.count, self._fine_points.count) < _FEWEST_POINTS:
            raise no_edges()
        level *= self._coarse
        self._contrast, place = clear_contrast(levels.coarse, coarse), on_level(centre, level)
        self._coarse_points = EdgePoints(levels.coarse, coarse, place, self._contrast, _COARSE_POINTS)
        angles, weight = angles_deg(alignment.largest_turn_deg, side / level), coarse.astype(np.float32)
        self._searches = [
            PatternSearch(levels.coarse, weight, place, angles, self._contrast, mirrored) for mirrored in (False, True)
        ]
        # What a part that lies wrong side up makes of the pattern: its mirror image, laid on the reference itself.
        mistaken = self._best(levels, mirrored=True)
        self._tells_sides = alignment.tells_sides and mistaken.likeness < TELLS_SIDES
        self._surely_right_side_up = mistaken.likeness + CLEARLY * (1 - mistaken.likeness)

    def find(self, picture: Picture) -> Found:
        """Where the part lies in (H, W, 3) ``picture``; raises :class:`PartNotFound`."""
        levels = self._levels(Halves(picture, self._own.__dict__.setdefault("buffers", {})))
        best = self._best(levels, mirrored=False)
        minimum = self._alignment.minimum_match
        if self._tells_sides and best.likeness < self._surely_right_side_up:
            mirrored = self._best(levels, mirrored=True)
            if mirrored.match >= minimum and mirrored.likeness > best.likeness:
                raise WrongSideUp(best.match)
        if best.match < minimum:
            raise not_found(best.match, minimum)
        c, s, at = best.turn.real, best.turn.imag, best.centre
        pose = Poses(np.array([[[c, -s], [s, c]]]), np.array([[at.real, at.imag]]))
        for _ in range(_LAST_LOOKS):
            before, pose = pose, self._edges.refined(levels.fine, pose, _REACH)
            rim = np.abs(pose.turns - before.turns).max() * self._radius * self._middle
            if rim + np.abs(pose.centres - before.centres).max() < _STILL_PX:
                break
        turn = pose.turns[0]
        centre = (pose.centres[0] + 0.5) * self._fine
        back = centre - turn @ (self._centre.real, self._centre.imag)
        return Found(np.hstack([turn, back[:, None]]), best.match)

    def _levels(self, halves: Halves) -> _Levels:
        fine = _grey(halves.copy(self._fine_halvings))
        middle = Halves(fine).copy(self._middle_halvings)
        height, width = (length // self._coarse for length in middle.shape)
        whole = middle[: height * self._coarse, : width * self._coarse]
        coarse = cv2.resize(whole, (width, height), interpolation=cv2.INTER_AREA)
        return _Levels(fine, middle, np.asarray(coarse, np.float32))

    def _best(self, levels: _Levels, mirrored: bool) -> _Hypothesis:
        """The best of the poses that the first look suggests, moved onto the edges."""
        field = edge_field(levels.coarse, self._contrast)
        candidates = self._searches[mirrored].peaks(field, _CANDIDATES)
        if not candidates:
            return _Hypothesis(1, 0, 0.0, 0.0)
        turns = np.exp(1j * np.deg2rad([candidate.angle_deg for candidate in candidates]))
        centres = np.array([complex(candidate.x, candidate.y) for candidate in candidates])
        turns, centres = self._coarse_points.moved(softened(levels.coarse), turns, centres, mirrored, _STEPS)
        centres = (centres + _HALF) * self._coarse - _HALF
        soft = softened(levels.middle)
        turns, centres = self._middle_points.moved(soft, turns, centres, mirrored, _STEPS)
        matches = self._middle_points.matches(soft, turns, centres, mirrored)
        finalists = self._finalists(turns, centres, matches)
        turns, matches = turns[finalists], matches[finalists]
        centres = (centres[finalists] + _HALF) * self._middle - _HALF
        soft = softened(levels.fine)
        turns, centres = self._fine_points.moved(soft, turns, centres, mirrored, _STEPS)
        likeness = (matches + self._fine_points.matches(soft, turns, centres, mirrored)) / 2
        best = int(likeness.argmax())
        turn = complex(turns[best] / abs(turns[best]))
        return _Hypothesis(turn, complex(centres[best]), float(matches[best]), float(likeness[best]))

    def _finalists(self, turns: Complex, centres: Complex, matches: NDArray[np.float64]) -> list[int]:
        """The best ones, best first, each of which lies elsewhere than the others."""
        kept: list[int] = []
        for one in np.argsort(-matches, kind="stable").tolist():
            if len(kept) == _FINALISTS or (kept and matches[one] < matches[kept[0]] - _HOPELESS):
                break
            apart = np.abs(turns[kept] - turns[one]) * self._radius + np.abs(centres[kept] - centres[one])
            if (apart > _SAME_PX).all():
                kept.append(one)
        return kept


def _grey(pixels: Pixels) -> Grey:
    if pixels.ndim == 3:
        pixels = np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY))
    return pixels.astype(np.float32)


def _halvings(side: float, wanted: int) -> int:
    """How often ``side`` is halved to come nearest to what is ``wanted``, by ratio."""
    return max(0, round(math.log2(side / wanted)))


def _coarse_factor(side: float, pixels: float) -> int:
    """How many pixels, a side, of a copy with the pattern ``side`` across make one of the copy for the first look."""

    def work(factor: int) -> float:
        return pixels / factor**2 * len(angles_deg(180.0, side / factor))

    factor = max(1, round(side / _COARSE_SIDE))
    while work(factor) > _COARSE_WORK and side / (factor + 1) >= _FEWEST_COARSE:
        factor += 1
    return factor
