"""The control charts of parts that are on record: of an hour part by part, of a month at moments spread over it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import ColumnElement, Connection, select

from inspector.core.baseline import Baseline, Measure, baseline_of
from inspector.core.drift import FIRST_PARTS, KIND
from inspector.core.inspection import Limits, RecipeId
from inspector.core.look import Look
from inspector.core.process_control import WEIGHT, Ewma
from inspector.core.verdict import Verdict
from inspector.records.database import Database
from inspector.records.events import read_events
from inspector.records.query import RecordFilter, conditions_of, recipe_ids
from inspector.records.schema import inspections
from inspector.records.times import from_us

MOST_PARTS = 4000
"""Up to so many are charted one by one."""
MOMENTS = 200
"""Of more parts the average is told at so many moments, evenly spread."""
_BACK = round(3 / WEIGHT)
"""Parts that the average at a moment is told from: 95 % of what it remembers."""
_MOST_WARNINGS = 100


@dataclass(frozen=True, slots=True, eq=False)
class Chart:
    """``values`` (n,): the average after a part; ``low`` and ``high``: from where on it is warned of."""

    values: NDArray[np.float64]
    centre: float
    low: float
    high: float


@dataclass(frozen=True, slots=True, eq=False)
class ProcessCharts:
    """Of the parts of one version that passed. ``at`` has the times of the charts' values, oldest first.

    ``score``: per cent of the fail limit; ``brightness`` and ``sharpness``: per cent of what is usual; ``position``:
    pixels from the usual place, None where parts are not looked for. ``learned``: what is usual was told from the first
    parts of these, for the recipe does not know. ``every_part``: else the charts are told at moments only.
    ``warnings``: when a drift was warned of on the line.
    """

    recipe: RecipeId
    at: tuple[datetime, ...]
    score: Chart | None
    brightness: Chart
    sharpness: Chart
    position: Chart | None
    learned: bool
    every_part: bool
    warnings: tuple[datetime, ...]


class _Part(NamedTuple):
    at_us: int
    score: float
    look: Look


def process_charts(
    database: Database,
    wanted: RecordFilter,
    recipe: RecipeId,
    limits: Limits,
    baseline: Baseline | None,
    side_px: int,
) -> ProcessCharts | None:
    """Charts of what ``wanted`` asks for, as far as ``recipe`` with ``limits`` judged it and it passed.

    ``baseline``: as the recipe knows it; of pictures whose longer side is ``side_px``. Quick whatever the number of
    parts: at most 12,000 of them are read. None of fewer than eight parts. Raises :class:`RecordError`.
    """
    of_recipe = replace(wanted, recipe=recipe.name, version=recipe.version)
    with database.reading() as connection:
        parts = _read(connection, of_recipe, newest_first=False, most=MOST_PARTS + 1)
        first = parts[:FIRST_PARTS]
        usual = baseline or baseline_of([part.look for part in first], [part.score for part in first], side_px)
        if usual is None or not parts:
            return None
        every_part = len(parts) <= MOST_PARTS
        told = _part_by_part(parts, usual, limits) if every_part else _at_moments(connection, of_recipe, usual, limits)
    at = tuple(from_us(moment) for moment, _ in told)
    since, until = at[0], at[-1]
    warnings = tuple(
        event.at
        for event in read_events(database, KIND, since, _MOST_WARNINGS, until + timedelta(microseconds=1))
        if event.at is not None
        and wanted.station in (None, event.station)
        and (event.details.get("recipe"), event.details.get("version")) == (recipe.name, recipe.version)
    )
    return ProcessCharts(
        recipe, at, *_charts(told, usual, limits), learned=baseline is None, every_part=every_part, warnings=warnings
    )


_Told = Sequence[tuple[int, dict[Measure, float]]]
"""Moments with the averages at them."""


def _ewmas(usual: Baseline, limits: Limits) -> dict[Measure, Ewma]:
    least = usual.least(limits)
    return {measure: Ewma(one, least[measure]) for measure, one in usual.usual().items()}


def _part_by_part(parts: Sequence[_Part], usual: Baseline, limits: Limits) -> _Told:
    ewmas = _ewmas(usual, limits)
    told = []
    for part in parts:
        _add(ewmas, part)
        told.append((part.at_us, {measure: ewma.value for measure, ewma in ewmas.items()}))
    # No screen has more columns.
    return told[:: -(-len(told) // (4 * MOMENTS))]


def _at_moments(connection: Connection, wanted: RecordFilter, usual: Baseline, limits: Limits) -> _Told:
    [oldest] = _read(connection, wanted, newest_first=False, most=1)
    [newest] = _read(connection, wanted, newest_first=True, most=1)
    first, last = oldest.at_us, newest.at_us
    edges = np.linspace(first, last + 1, MOMENTS + 1).astype(np.int64).tolist()
    told = []
    for start, end in pairwise(edges):
        within = replace(wanted, since=from_us(start), until=from_us(end))
        parts = _read(connection, within, newest_first=True, most=_BACK)[::-1]
        if parts:
            ewmas = _ewmas(usual, limits)
            _begin_within(ewmas, parts)
            for part in parts:
                _add(ewmas, part)
            told.append((parts[-1].at_us, {measure: ewma.value for measure, ewma in ewmas.items()}))
    return told


def _begin_within(ewmas: dict[Measure, Ewma], parts: Sequence[_Part]) -> None:
    """What came before these parts is taken to have been like them."""
    for measure, ewma in ewmas.items():
        known = [value for part in parts if (value := _value(part, measure)) is not None]
        ewma.value = float(np.median(known)) if known else ewma.value


def _add(ewmas: dict[Measure, Ewma], part: _Part) -> None:
    for measure, ewma in ewmas.items():
        value = _value(part, measure)
        if value is not None:
            ewma.add(value)


def _value(part: _Part, measure: Measure) -> float | None:
    if measure is Measure.SCORE:
        return part.score
    value: float | None = getattr(part.look, measure.value)
    return value


def _read(connection: Connection, wanted: RecordFilter, *, newest_first: bool, most: int) -> list[_Part]:
    table = inspections.c
    order = (table.at_us.desc(), table.id.desc()) if newest_first else (table.at_us, table.id)
    columns = (
        table.at_us, table.score, table.brightness, table.sharpness,
        table.position_x, table.position_y, table.angle_deg,
    )  # fmt: skip
    measured = table.brightness.is_not(None), table.score.is_not(None)
    asked = select(*columns).where(*_conditions(connection, wanted), *measured).order_by(*order).limit(most)
    return [_Part(row[0], row[1], Look(*row[2:])) for row in connection.execute(asked)]


def _conditions(connection: Connection, wanted: RecordFilter) -> list[ColumnElement[bool]]:
    """Recipe and verdict by equality, as a rule, so that the index gives the parts in order, however many there are."""
    table, keys = inspections.c, recipe_ids(connection, wanted) or []
    of_recipe = table.recipe_id == keys[0] if len(keys) == 1 else table.recipe_id.in_(keys)
    others = replace(wanted, recipe=None, version=None, verdicts=frozenset())
    return [of_recipe, table.verdict == Verdict.PASS.value, *conditions_of(connection, others)]


def _charts(told: _Told, usual: Baseline, limits: Limits) -> tuple[Chart | None, Chart, Chart, Chart | None]:
    least = usual.least(limits)

    def band(measure: Measure) -> float:
        return max(usual.usual()[measure].limit(), least[measure])

    def values(measure: Measure) -> NDArray[np.float64]:
        return np.array([averages[measure] for _, averages in told])

    def share(measure: Measure) -> Chart:
        centre = max(usual.usual()[measure].centre, 1e-9)
        width = 100 * band(measure) / centre
        return Chart(100 * values(measure) / centre, 100.0, 100 - width, 100 + width)

    score = None
    if usual.score is not None:
        of_fail = 100 / limits.fail
        centre, width = of_fail * usual.score.centre, of_fail * band(Measure.SCORE)
        # Lower scores reject nothing.
        score = Chart(of_fail * values(Measure.SCORE), centre, 0.0, centre + width)
    position = None
    if usual.x is not None and usual.y is not None:
        off = np.hypot(values(Measure.X) - usual.x.centre, values(Measure.Y) - usual.y.centre)
        position = Chart(off, 0.0, 0.0, min(band(Measure.X), band(Measure.Y)))
    return score, share(Measure.BRIGHTNESS), share(Measure.SHARPNESS), position
