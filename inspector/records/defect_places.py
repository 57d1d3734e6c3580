"""Where on the part the defects lie, summed over many parts."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import select

from inspector.core.inspection import RecipeId
from inspector.core.verdict import Verdict
from inspector.records.database import Database
from inspector.records.query import RecordFilter, conditions_of
from inspector.records.schema import inspections, recipes

MOST_PARTS = 20_000
"""The newest so many rejected parts are looked at: a map of more looks no different."""
MOST_SPOTS = 5
SPOT_RADIUS = 0.09
"""Of a hot spot, as a share of the inspected image's sides."""
_GRID = 96
_LEAST = 2
"""Defects that make a spot."""


@dataclass(frozen=True, slots=True, eq=False)
class DefectPlaces:
    """``points``: (n, 2) float64, x and y 0..1 of the inspected image, of ``parts`` rejected parts."""

    recipe: RecipeId
    points: NDArray[np.float64]
    parts: int


@dataclass(frozen=True, slots=True)
class HotSpot:
    """``count`` defects about ``x``, ``y`` (0..1 of the inspected image)."""

    x: float
    y: float
    count: int


def defect_places(database: Database, wanted: RecordFilter, limit: int = MOST_PARTS) -> list[DefectPlaces]:
    """Of the parts asked for that failed or were in review, the newest ``limit`` of them; most parts first.

    By recipe and version, for a place means another thing where another region is inspected. Raises
    :class:`RecordError`.
    """
    found: dict[RecipeId, list[list[float]]] = {}
    parts: dict[RecipeId, int] = {}
    rejected = [Verdict.FAIL.value, Verdict.REVIEW.value]
    with database.reading() as connection:
        asked = (
            select(recipes.c.name, recipes.c.version, inspections.c.defects)
            .join(recipes, inspections.c.recipe_id == recipes.c.id)
            .where(*conditions_of(connection, wanted), inspections.c.verdict.in_(rejected))
            .order_by(inspections.c.at_us.desc(), inspections.c.id.desc())
            .limit(limit)
        )
        for name, version, defects in connection.execute(asked):
            recipe = RecipeId(name, version)
            parts[recipe] = parts.get(recipe, 0) + 1
            found.setdefault(recipe, []).extend(defect[:2] for defect in defects)
    places = [
        DefectPlaces(recipe, np.array(points, np.float64).reshape(-1, 2), parts[recipe])
        for recipe, points in found.items()
    ]
    return sorted(places, key=lambda place: -place.parts)


def hot_spots(points: NDArray[np.float64]) -> list[HotSpot]:
    """Where most of ``points`` (n, 2) lie, most first, at most five discs that share none of them.

    The disc with most points is taken, its points are set aside, then the next one.
    """
    spots: list[HotSpot] = []
    left = points
    while len(spots) < MOST_SPOTS and len(left) >= _LEAST:
        centre = _densest(left)
        inside = ((left - centre) ** 2).sum(axis=1) <= SPOT_RADIUS**2
        if inside.sum() < _LEAST:
            break
        x, y = left[inside].mean(axis=0)
        spots.append(HotSpot(float(x), float(y), int(inside.sum())))
        left = left[~inside]
    return sorted(spots, key=lambda spot: -spot.count)


def heat_of(points: NDArray[np.float64], side: int = _GRID) -> NDArray[np.float64]:
    """(side, side) how densely ``points`` (n, 2) lie: each as a bell of half a spot's radius, the densest place 1."""
    cells = np.clip((points * side).astype(np.intp), 0, side - 1)
    counts = np.zeros((side, side))
    np.add.at(counts, (cells[:, 1], cells[:, 0]), 1.0)
    steps = np.arange(side)
    width = SPOT_RADIUS / 2 * side
    bell = np.exp(-0.5 * ((steps[:, None] - steps[None, :]) / width) ** 2)
    heat = bell @ counts @ bell.T
    highest = float(heat.max())
    return heat / highest if highest > 0 else heat


def _densest(points: NDArray[np.float64]) -> NDArray[np.float64]:
    heat = heat_of(points)
    row, column = np.unravel_index(int(heat.argmax()), heat.shape)
    return (np.array([column, row]) + 0.5) / _GRID
