"""Finds a part in its picture: where the pattern of the reference lies, and how it is turned."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector.core.affine import Affine
from inspector.core.frame import Picture
from inspector.errors import ImageError
from inspector.recipes.alignment import Alignment, PartNotFound
from inspector.recipes.edge_field import Grey, edge_field, gradient
from inspector.recipes.pattern_edges import PatternEdges, Poses
from inspector.recipes.pattern_search import PatternSearch
from inspector.recipes.shapes import cover

_COARSE_SIDE, _FINE_SIDE = 44, 256
"""About how many pixels the pattern has across on the small copies that are searched."""
_POINTS, _FEWEST_POINTS = 400, 12
_EVERY = 4
_CANDIDATES, _MIRRORED = 6, 4
_REACHES = (7, 4, 2)
_WEAKEST_EDGE = 1.5
"""Grey values a pixel; below it is noise."""
_TELLS_SIDES = 0.93
"""A pattern whose mirror image matches it better than this says nothing about which side is up."""


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """Where the part lies: ``reference_to_picture`` maps pixels of the reference picture; ``match`` 0..1."""

    reference_to_picture: Affine
    match: float


class Aligner:
    """The pattern, made ready to be looked for. Building it takes some tenths of a second, finding some milliseconds.

    ``reference``: (H, W, 3) uint8 RGB, the size of all pictures. Raises :class:`ImageError` when the pattern
    has no edges to go by.
    """

    def __init__(self, reference: Picture, alignment: Alignment) -> None:
        height, width = reference.shape[:2]
        mask = cover(alignment.pattern, (width, height))
        rows, columns = np.nonzero(mask)
        if len(rows) == 0:
            raise _no_edges()
        self._alignment = alignment
        self._centre = np.array([(columns.min() + columns.max() + 1) / 2, (rows.min() + rows.max() + 1) / 2])
        side = math.sqrt(np.ptp(columns) * np.ptp(rows))
        self._fine = max(1, math.ceil(side / _FINE_SIDE))
        self._coarse = max(1, round(side / _COARSE_SIDE / self._fine))
        fine = self._shrunk(_grey(reference), self._fine)
        fine_mask = self._shrunk(mask.astype(np.float32), self._fine) > 0.5
        self._edges = PatternEdges(
            fine, fine_mask, self._on_level(self._centre, self._fine), _contrast(fine, fine_mask), _POINTS
        )
        if self._edges.count < _FEWEST_POINTS:
            raise _no_edges()
        coarse = self._shrunk(fine, self._coarse)
        coarse_mask = self._shrunk(fine_mask.astype(np.float32), self._coarse)
        self._coarse_contrast = _contrast(coarse, coarse_mask > 0.5)
        angles = _angles(alignment.largest_turn_deg, self._coarse * self._fine, side)
        centre = self._on_level(self._centre, self._fine * self._coarse)
        self._searches = []
        for mirrored in (False, True):
            search = PatternSearch(coarse, coarse_mask, centre, angles, self._coarse_contrast, mirrored)
            self._searches.append(search)
        self._tells_sides = True
        poses, matches, mirrored_pose = self._hypotheses(fine)
        del poses
        self._tells_sides = float(matches[mirrored_pose].max(initial=0.0)) < _TELLS_SIDES

    def find(self, picture: Picture) -> Found:
        """Where the part lies in (H, W, 3) ``picture``; raises :class:`PartNotFound`."""
        fine = self._shrunk(_grey(picture), self._fine)
        poses, matches, mirrored = self._hypotheses(fine)
        best = int(matches.argmax())
        match = float(matches[best])
        if match < self._alignment.minimum_match:
            raise PartNotFound(
                f"The part was not found: the best match is {match:.0%}, "
                f"and {self._alignment.minimum_match:.0%} is asked for.",
                "Check that a part lies whole in the picture.",
                match,
            )
        if mirrored[best]:
            raise PartNotFound("The part was not found: it lies wrong side up.", "Turn it over.", match)
        pose = self._edges.refined(fine, self._edges.refined(fine, poses.pick(best), 2), 2)
        turn = pose.turns[0]
        centre = (pose.centres[0] + 0.5) * self._fine
        return Found(np.hstack([turn, (centre - turn @ self._centre)[:, None]]), match)

    def _hypotheses(self, fine: Grey) -> tuple[Poses, NDArray[np.float64], NDArray[np.bool_]]:
        """The poses that the first look suggests, already moved onto the edges; their matches; which are mirrored."""
        field = edge_field(self._shrunk(fine, self._coarse), self._coarse_contrast)
        turns, centres, mirrored = [], [], []
        for search, count, flip in zip(self._searches, (_CANDIDATES, _MIRRORED), (1.0, -1.0), strict=True):
            if flip < 0 and not self._tells_sides:
                continue
            for candidate in search.candidates(field, count):
                cosine, sine = math.cos(math.radians(candidate.angle_deg)), math.sin(math.radians(candidate.angle_deg))
                turns.append([[cosine * flip, -sine], [sine * flip, cosine]])
                centres.append([(candidate.x + 0.5) * self._coarse - 0.5, (candidate.y + 0.5) * self._coarse - 0.5])
                mirrored.append(flip < 0)
        if not turns:
            return Poses(np.eye(2)[None], np.zeros((1, 2))), np.zeros(1), np.zeros(1, np.bool_)
        poses = Poses(np.array(turns), np.array(centres))
        for reach in _REACHES:
            poses = self._edges.refined(fine, poses, reach, _EVERY)
        return poses, self._edges.matches(fine, poses), np.array(mirrored)

    @staticmethod
    def _shrunk(grey: Grey, factor: int) -> Grey:
        """Each pixel the mean of ``factor`` squared ones; what is left over at the right and below is dropped."""
        if factor == 1:
            return grey
        height, width = grey.shape[0] // factor, grey.shape[1] // factor
        whole = grey[: height * factor, : width * factor]
        return np.asarray(cv2.resize(whole, (width, height), interpolation=cv2.INTER_AREA), np.float32)

    @staticmethod
    def _on_level(point: NDArray[np.float64], factor: int) -> tuple[float, float]:
        """A point of the picture, from the corner, on a level, from the centre of the first pixel."""
        x, y = point / factor - 0.5
        return float(x), float(y)


def _grey(picture: Picture) -> Grey:
    return np.asarray(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), np.float32)


def _contrast(grey: Grey, mask: NDArray[np.bool_]) -> float:
    """Grey values a pixel that count as half an edge: a quarter of the clear ones of the pattern."""
    x, y = gradient(grey)
    steepness = np.hypot(x, y)[mask]
    clear = float(np.percentile(steepness, 95)) if steepness.size else 0.0
    return max(_WEAKEST_EDGE, 0.25 * clear)


def _angles(largest_deg: float, factor: int, side: float) -> NDArray[np.float64]:
    """Angles to look at, degrees: neighbours move the rim of the pattern by about two pixels of the small copy."""
    step = min(30.0, max(3.0, math.degrees(4.0 * factor / side)))
    if largest_deg > 180 - step / 2:
        count = math.ceil(360 / step)
        return np.arange(count) * 360 / count - 180
    count = math.ceil(largest_deg / step)
    return np.linspace(-largest_deg, largest_deg, 2 * count + 1)


def _no_edges() -> ImageError:
    return ImageError("The pattern shows no clear edges.", "Draw it around contours that every part has.")
