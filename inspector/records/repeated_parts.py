"""Parts of the records that were inspected several times under the same conditions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, select

from inspector.core.inspection import RecipeId
from inspector.core.verdict import Verdict
from inspector.records.database import Database
from inspector.records.query import RecordFilter, conditions_of
from inspector.records.repeatability import PartSeries, Repeatability, Repetition, Truth, repeatability
from inspector.records.schema import cameras, inspections, recipes
from inspector.records.times import from_us

MOST_PARTS = 200
"""Parts of one study; with more of them those that were inspected most often count."""


@dataclass(frozen=True, slots=True)
class Conditions:
    """What must be the same for each repetition: the version, its limits, the station, the camera and its settings.

    ``review`` is in percent of the fail limit.
    """

    recipe: RecipeId
    station: str
    camera: str
    review: float


@dataclass(frozen=True, slots=True)
class StudyResult:
    """A study of repetitions. ``figures`` and ``conditions`` are None where there is nothing to study.

    ``first`` and ``last``: when the first and the last repetition was taken. ``left_out``: repetitions under other
    conditions than these. ``name``: of a study that was run, empty for what was found among the records.
    ``planned``: how many repetitions each part was to have; None where nobody planned any.
    """

    name: str = ""
    conditions: Conditions | None = None
    figures: Repeatability | None = None
    first: datetime | None = None
    last: datetime | None = None
    left_out: int = 0
    planned: int | None = None
    truth: Mapping[str, Truth] = field(default_factory=dict)


Key = tuple[int, int, str, float, float]
"""Recipe, camera, station, review limit and fail limit, as the rows have them."""


def repeated_parts(database: Database, wanted: RecordFilter, truth: Mapping[str, Truth] | None = None) -> StudyResult:
    """Of the parts with an id of their own that ``wanted`` finds more than once.

    Where they were inspected under several conditions, those count that most repetitions were made under.
    Raises :class:`inspector.errors.RecordError`.
    """
    known = dict(truth or {})
    with database.reading() as connection:
        found = _repeated(connection, wanted)
        if not found:
            return StudyResult(truth=known)
        key = max(found, key=lambda key: (sum(found[key].values()), key))
        total = sum(sum(parts.values()) for parts in found.values())
        chosen = sorted(found[key], key=lambda part: (-found[key][part], part))[:MOST_PARTS]
        series = _series(connection, wanted, key, chosen)
        conditions = conditions_of_key(connection, key)
    return study_result(series, conditions, known, left_out=total - sum(found[key].values()))


def study_result(
    series: Sequence[PartSeries],
    conditions: Conditions,
    truth: Mapping[str, Truth],
    *,
    name: str = "",
    left_out: int = 0,
    planned: int | None = None,
) -> StudyResult:
    """The figures of ``series``, which has at least one repetition, with where they come from."""
    times = [repetition.at for part in series for repetition in part.repetitions]
    return StudyResult(
        name=name,
        conditions=conditions,
        figures=repeatability(series, conditions.review, truth=truth),
        first=min(times),
        last=max(times),
        left_out=left_out,
        planned=planned,
        truth=truth,
    )


def conditions_of_key(connection: Connection, key: Key) -> Conditions:
    """The names behind the numbers."""
    recipe_id, camera_id, station, review, fail = key
    recipe = connection.execute(select(recipes.c.name, recipes.c.version).where(recipes.c.id == recipe_id)).one()
    camera = connection.execute(select(cameras.c.name).where(cameras.c.id == camera_id)).scalar_one()
    return Conditions(RecipeId(recipe.name, recipe.version), station, camera, 100 * (review / fail))


def repetition(row: Any) -> Repetition:
    """From a row with the columns id, seq, at_us, verdict, percent and part_id."""
    return Repetition(row.id, row.seq, from_us(row.at_us), Verdict(row.verdict), row.percent, row.part_id)


def _repeated(connection: Connection, wanted: RecordFilter) -> dict[Key, dict[str, int]]:
    """By conditions: how often each part was inspected; those with one inspection left out."""
    table = inspections.c
    grouping = (
        table.part_id, table.recipe_id, table.camera_id, table.station, table.limit_review, table.limit_fail,
    )  # fmt: skip
    asked = (
        select(*grouping, func.count().label("times"))
        .where(table.part_id.is_not(None), *conditions_of(connection, wanted))
        .group_by(*grouping)
        .having(func.count() > 1)
    )
    if wanted.since is None:  # the index of the ids alone says which came more than once in millions of parts
        again = select(table.part_id).where(table.part_id.is_not(None)).group_by(table.part_id).having(func.count() > 1)
        asked = asked.where(table.part_id.in_(again))
    found: dict[Key, dict[str, int]] = defaultdict(dict)
    for part, recipe, camera, station, review, fail, times in connection.execute(asked):
        found[(recipe, camera, station, review, fail)][part] = times
    return found


def _series(connection: Connection, wanted: RecordFilter, key: Key, parts: Sequence[str]) -> list[PartSeries]:
    table = inspections.c
    columns = (table.recipe_id, table.camera_id, table.station, table.limit_review, table.limit_fail)
    same = [column == value for column, value in zip(columns, key, strict=True)]
    asked = (
        select(table.id, table.seq, table.at_us, table.part_id, table.verdict, table.percent)
        .where(*same, table.part_id.in_(parts), *conditions_of(connection, wanted, few=True))
        .order_by(table.at_us, table.id)
    )
    found: dict[str, list[Repetition]] = defaultdict(list)
    for row in connection.execute(asked):
        found[row.part_id].append(repetition(row))
    return [PartSeries(part, tuple(repetitions)) for part, repetitions in found.items()]
