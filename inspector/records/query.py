"""Looks parts up among millions: pages newest first, quick whatever is asked for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import product

from sqlalchemy import ColumnElement, Connection, Select, and_, func, literal, select, tuple_, union_all

from inspector.core.inspection import RecipeId
from inspector.core.verdict import Verdict
from inspector.records.database import Database
from inspector.records.part_record import Disposition, PageKey, PartRecord, part_record
from inspector.records.schema import cameras, inspections, recipes, tallies
from inspector.records.score_stretches import score_stretches
from inspector.records.times import to_us

PAGE = 200
MOST_NAMES = 200
"""Names that are told of at most."""
_MAX_BRANCHES = 64
"""Ranges of an index that one page is merged from at most; more of them are walked through by time instead."""


@dataclass(frozen=True, slots=True)
class RecordFilter:
    """Which parts are asked for; each field narrows the choice, and the default asks for all.

    ``since`` <= time < ``until``, both with a time zone. ``recipe``: its name; ``version`` only together with it.
    ``verdicts``, ``dispositions``: any of them; empty: whatever it is. ``part``: exactly this part id, trigger id
    or part number. ``percent_min`` <= score in percent of the fail limit < ``percent_max``. ``pictured``: only parts
    whose picture was to be kept.
    """

    since: datetime | None = None
    until: datetime | None = None
    recipe: str | None = None
    version: int | None = None
    verdicts: frozenset[Verdict] = frozenset()
    part: str | None = None
    percent_min: float | None = None
    percent_max: float | None = None
    dispositions: frozenset[Disposition] = frozenset()
    station: str | None = None
    operator: str | None = None
    pictured: bool = False


def page(
    database: Database, wanted: RecordFilter, before: PageKey | None = None, limit: int = PAGE
) -> list[PartRecord]:
    """Up to ``limit`` parts, newest first, that come after ``before`` (the ``key`` of the page before's last part).

    Parts that arrive meanwhile neither move nor repeat the following pages. Raises :class:`RecordError`.
    """
    with database.reading() as connection:
        return _page(connection, wanted, before, limit)


def walk(database: Database, wanted: RecordFilter, chunk: int = 2000) -> Iterator[PartRecord]:
    """All parts, newest first, in bounded memory. Raises :class:`RecordError`."""
    before: PageKey | None = None
    while rows := page(database, wanted, before, chunk):
        yield from rows
        before = rows[-1].key


def row(database: Database, record_id: int) -> PartRecord | None:
    """The part with this id, or None. Raises :class:`RecordError`."""
    with database.reading() as connection:
        found = connection.execute(_whole_rows().where(inspections.c.id == record_id)).mappings().first()
        return None if found is None else part_record(found)


def rows(database: Database, record_ids: Sequence[int]) -> list[PartRecord]:
    """The parts with these ids, newest first; those that there are. Raises :class:`RecordError`."""
    found: list[PartRecord] = []
    with database.reading() as connection:
        for start in range(0, len(record_ids), 500):
            some = inspections.c.id.in_(record_ids[start : start + 500])
            found += map(part_record, connection.execute(_whole_rows().where(some)).mappings())
    return sorted(found, key=lambda record: (record.key.at_us, record.key.id), reverse=True)


def count(database: Database, wanted: RecordFilter) -> int:
    """How many parts there are. Raises :class:`RecordError`."""
    with database.reading() as connection:
        conditions = conditions_of(connection, wanted)
        return connection.execute(select(func.count()).select_from(inspections).where(*conditions)).scalar_one()


def known_recipes(database: Database) -> list[RecipeId]:
    """All that ever judged here, by name, newest version first. Raises :class:`RecordError`."""
    with database.reading() as connection:
        found = connection.execute(select(recipes.c.name, recipes.c.version).distinct())
        pairs = sorted(found, key=lambda pair: (pair[0].casefold(), -pair[1]))
    return [RecipeId(name, version) for name, version in pairs]


def known_operators(database: Database) -> list[str]:
    """Whoever was at the station when a part was judged, by name. Raises :class:`RecordError`."""
    return _names_in(database, inspections.c.operator)


def known_stations(database: Database) -> list[str]:
    """Where parts were judged: lines of one station are apart. Raises :class:`RecordError`."""
    return _names_in(database, inspections.c.station)


def _names_in(database: Database, column: ColumnElement[str]) -> list[str]:
    """From one name to the next by the column's index: as many steps as there are names, however many parts."""
    names = list[str]()
    with database.reading() as connection:
        asked = select(func.min(column))
        name = connection.execute(asked).scalar()
        while name is not None and len(names) < MOST_NAMES:
            names.append(name)
            name = connection.execute(asked.where(column > name)).scalar()
    return sorted(names, key=str.casefold)


def recipe_ids(connection: Connection, wanted: RecordFilter) -> list[int] | None:
    """Keys of the recipes asked for; None for any."""
    if wanted.recipe is None:
        return None
    asked = select(recipes.c.id).where(recipes.c.name == wanted.recipe)
    if wanted.version is not None:
        asked = asked.where(recipes.c.version == wanted.version)
    return list(connection.execute(asked).scalars())


def conditions_of(connection: Connection, wanted: RecordFilter, *, few: bool = False) -> list[ColumnElement[bool]]:
    """``wanted`` as conditions on ``inspections``.

    ``few``: another condition leaves few parts; recipe and verdict are then only compared, for SQLite would rather
    go through all parts of a recipe, by their index.
    """
    table = inspections.c
    found = _rare_conditions(wanted)
    ids = recipe_ids(connection, wanted)
    if ids is not None:
        found.append((table.recipe_id + 0 if few else table.recipe_id).in_(ids))
    if wanted.verdicts:
        verdicts = sorted(verdict.value for verdict in wanted.verdicts)
        found.append((table.verdict.concat("") if few else table.verdict).in_(verdicts))
    return found


def _rare_conditions(wanted: RecordFilter) -> list[ColumnElement[bool]]:
    """All but recipe and verdict, which have an index each."""
    table = inspections.c
    found: list[ColumnElement[bool]] = []
    if wanted.since is not None:
        found.append(table.at_us >= to_us(wanted.since))
    if wanted.until is not None:
        found.append(table.at_us < to_us(wanted.until))
    if wanted.part is not None:
        found.append(table.id.in_(_ids_of(wanted.part)))
    if wanted.percent_min is not None:
        found.append(table.percent >= wanted.percent_min)
    if wanted.percent_max is not None:
        found.append(table.percent < wanted.percent_max)
    if wanted.dispositions:
        found.append(table.disposition.is_not(None))
        found.append(table.disposition.in_(sorted(disposition.value for disposition in wanted.dispositions)))
    if wanted.station is not None:
        found.append(table.station == wanted.station)
    if wanted.operator is not None:
        found.append(table.operator == wanted.operator)
    if wanted.pictured:
        found.append(table.picture.is_not(None))
    return found


def _ids_of(part: str) -> Select[tuple[int]]:
    """One look-up in each index: a condition with OR may make the database walk through all parts by time."""
    table = inspections.c
    ways = [select(table.id).where(table.part_id == part), select(table.id).where(table.trigger_id == part)]
    if part.isascii() and part.isdecimal() and len(part) < 19:
        ways.append(select(table.id).where(table.seq == int(part)))
    found = union_all(*ways).subquery()
    return select(found.c.id)


def _page(connection: Connection, wanted: RecordFilter, before: PageKey | None, limit: int) -> list[PartRecord]:
    """The newest of each range of the index, then the newest of these."""
    table = inspections.c
    conditions = _rare_conditions(wanted)
    if before is not None:
        conditions.append(tuple_(table.at_us, table.id) < tuple_(literal(before.at_us), literal(before.id)))
    found = recipe_ids(connection, wanted)
    if found == []:
        return []
    every = list(Verdict)
    verdicts = sorted(wanted.verdicts, key=every.index) or (every if found is not None else [])
    branches: list[ColumnElement[bool]] = []
    if found is not None and len(found) * len(verdicts) <= _MAX_BRANCHES:
        branches = [
            and_(table.recipe_id == key, table.verdict == verdict.value) for key, verdict in product(found, verdicts)
        ]
    elif found is not None:
        conditions.append(table.recipe_id.in_(found))
        conditions.append(table.verdict.in_([verdict.value for verdict in verdicts]))
    elif verdicts:
        branches = [table.verdict == verdict.value for verdict in verdicts]
    ids: list[int] = []
    for stretch in _stretches(connection, wanted, before, found):
        ids += _newest(connection, [*conditions, *stretch], branches, limit - len(ids))
        if len(ids) == limit:
            break
    whole = _whole_rows().where(table.id.in_(ids)).order_by(table.at_us.desc(), table.id.desc())
    return [part_record(row) for row in connection.execute(whole).mappings()]


def _stretches(
    connection: Connection, wanted: RecordFilter, before: PageKey | None, recipe_keys: list[int] | None
) -> Iterator[list[ColumnElement[bool]]]:
    """Conditions that a page is looked for by, one after the other: the times at which there are such scores."""
    percents = wanted.percent_min, wanted.percent_max
    if percents == (None, None) or wanted.part is not None or wanted.dispositions:
        yield []
        return
    counts, table = tallies.c, inspections.c
    conditions: list[ColumnElement[bool]] = []
    if recipe_keys is not None:
        conditions.append(counts.recipe_id.in_(recipe_keys))
    if wanted.verdicts:
        conditions.append(counts.verdict.in_(sorted(verdict.value for verdict in wanted.verdicts)))
    if wanted.station is not None:
        conditions.append(counts.station == wanted.station)
    since = None if wanted.since is None else to_us(wanted.since)
    ends = [to_us(wanted.until)] if wanted.until is not None else []
    ends += [before.at_us] if before is not None else []
    for first, end in score_stretches(connection, percents, conditions, (since, min(ends, default=None))):
        yield [table.at_us >= first, table.at_us < end]


def _newest(
    connection: Connection,
    conditions: Sequence[ColumnElement[bool]],
    branches: Sequence[ColumnElement[bool]],
    limit: int,
) -> list[int]:
    """Ids of up to ``limit`` parts that satisfy all ``conditions`` and one of the ``branches``, if there are any."""
    table = inspections.c
    parts = [
        select(table.at_us, table.id)
        .where(*conditions, *own)
        .order_by(table.at_us.desc(), table.id.desc())
        .limit(limit)
        for own in ([[branch] for branch in branches] or [[]])
    ]
    keys = (parts[0] if len(parts) == 1 else union_all(*(select(part.subquery()) for part in parts))).subquery()
    newest = select(keys.c.id).order_by(keys.c.at_us.desc(), keys.c.id.desc()).limit(limit)
    return list(connection.execute(newest).scalars())


def _whole_rows() -> Select[tuple[object, ...]]:
    joined = inspections.join(recipes, inspections.c.recipe_id == recipes.c.id).join(
        cameras, inspections.c.camera_id == cameras.c.id
    )
    return select(
        inspections,
        recipes.c.name.label("recipe_name"),
        recipes.c.version.label("recipe_version"),
        recipes.c.model_hash,
        cameras.c.name.label("camera_name"),
        cameras.c.settings.label("camera_settings"),
    ).select_from(joined)
