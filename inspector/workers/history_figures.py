"""The figures of many parts, with what they are compared to: the recipe as it was taught."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from inspector.core.frame import Picture
from inspector.core.image_file import read_picture
from inspector.core.inspection import RecipeId
from inspector.errors import ImageError, RecipeError
from inspector.recipes.alignment import REFERENCE, PartNotFound
from inspector.recipes.preparer import Preparer
from inspector.recipes.recipe import Recipe, ReferenceKind
from inspector.recipes.store import HELD_OUT, RecipeStore, read_held_out
from inspector.records.database import Database
from inspector.records.defect_places import DefectPlaces, HotSpot, defect_places, hot_spots
from inspector.records.part_record import PartRecord
from inspector.records.process_charts import ProcessCharts, process_charts
from inspector.records.query import RecordFilter, page
from inspector.records.shifts import Shifts
from inspector.records.statistics import Statistics, statistics
from inspector.workers.jobs import Job


@dataclass(frozen=True, slots=True, eq=False)
class Taught:
    """A version when it was taught: ``percents`` (n,) of good parts by models that were not fitted on them, in per
    cent of its fail limit; ``review_percent`` where its review limit is."""

    recipe: RecipeId
    percents: NDArray[np.float64]
    review_percent: float


@dataclass(frozen=True, slots=True, eq=False)
class Places:
    """Where defects lie on parts of one version; ``part`` is such a part as it is inspected, None if that is gone."""

    found: DefectPlaces
    spots: tuple[HotSpot, ...]
    part: Picture | None


@dataclass(frozen=True, slots=True, eq=False)
class Figures:
    """Of all parts that ``wanted`` asks for. ``taught``: of the version of the newest part, None if it is gone.

    ``process``: of the good parts of that version, None where they are too few.
    """

    wanted: RecordFilter
    statistics: Statistics
    taught: Taught | None
    places: Places | None
    process: ProcessCharts | None


def figures_of(job: Job, database: Database, store: RecipeStore, wanted: RecordFilter, shifts: Shifts) -> Figures:
    """Raises :class:`RecordError`."""
    found = statistics(database, wanted, shifts=shifts)
    job.checkpoint()
    newest = page(database, wanted, limit=1)
    taught = _taught(store, newest[0].recipe) if newest else None
    job.checkpoint()
    process = _process(database, wanted, store, newest[0]) if newest else None
    job.checkpoint()
    by_recipe = defect_places(database, wanted)
    if not by_recipe:
        return Figures(wanted, found, taught, None, process)
    job.checkpoint()
    first = by_recipe[0]
    places = Places(first, tuple(hot_spots(first.points)), _good_part(store, first.recipe))
    return Figures(wanted, found, taught, places, process)


def _process(database: Database, wanted: RecordFilter, store: RecipeStore, newest: PartRecord) -> ProcessCharts | None:
    recipe, look = _recipe(store, newest.recipe), newest.look
    if recipe is not None:
        side_px = max(recipe.preparation.picture_size)
        return process_charts(database, wanted, newest.recipe, recipe.limits.values, recipe.baseline, side_px)
    # Of a version that is gone the middle of what it inspected tells about how large its pictures were.
    side_px = round(2 * max(look.x, look.y)) if look is not None and look.x is not None and look.y is not None else 1000
    return process_charts(database, wanted, newest.recipe, newest.limits, None, side_px)


def _recipe(store: RecipeStore, recipe: RecipeId) -> Recipe | None:
    try:
        return store.describe(recipe.name, recipe.version)
    except (RecipeError, ValueError):  # gone by now, or of another station, whose names may be none here
        return None


def _taught(store: RecipeStore, wanted: RecipeId) -> Taught | None:
    recipe = _recipe(store, wanted)
    if recipe is None:
        return None
    try:
        rows = read_held_out(store.thumbnail(wanted.name, wanted.version).with_name(HELD_OUT))
    except (OSError, ValueError, KeyError):
        return None
    fail = recipe.limits.fail
    percents = 100 * np.array([score for _, score in rows], np.float64) / fail
    return Taught(wanted, percents, 100 * recipe.limits.review / fail)


def _good_part(store: RecipeStore, wanted: RecipeId) -> Picture | None:
    """A good part as the detector sees it."""
    recipe = _recipe(store, wanted)
    if recipe is None:
        return None
    folder = store.thumbnail(wanted.name, wanted.version).parent
    good = next((one for one in recipe.references if one.kind is ReferenceKind.GOOD), recipe.references[0])
    preparation = recipe.preparation
    try:
        reference = None if preparation.alignment is None else read_picture(folder / REFERENCE)
        return Preparer(preparation, reference).prepare(read_picture(folder / good.file)).image
    except (ImageError, PartNotFound):
        return None
