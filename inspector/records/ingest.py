"""Puts entries of a journal into the database, each one once however often it comes."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from typing import Any

import numpy as np
from sqlalchemy import Connection, Table, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from inspector.core.verdict import Verdict
from inspector.records.database import Database
from inspector.records.entry import NOTE
from inspector.records.journal import Entry
from inspector.records.schema import cameras, events, inspections, recipes, sessions, tallies
from inspector.records.tally import Tally, packed
from inspector.records.times import QUARTER_US

_TallyKey = tuple[int, str, int, str]
"""Quarter, station, recipe, verdict."""


def ingest(database: Database, entries: Sequence[Entry]) -> int:
    """Write ``entries`` in their order and count them, all or none; on the disk when this returns.

    Those that are there already are left as they are. Returns how many parts were new. Raises :class:`RecordError`.
    """
    with database.writing() as connection:
        keys = _Keys(connection)
        rows = [keys.row_of(entry) for entry in entries if NOTE not in entry.part]
        new = _insert(connection, rows) if rows else set()
        _count(connection, [row for row in rows if (row["session_id"], row["number"]) in new])
        for entry in entries:
            if NOTE in entry.part:
                _write_note(connection, {**entry.part[NOTE], "station": entry.session["station"]})
    return len(new)


def _write_note(connection: Connection, values: dict[str, Any]) -> None:
    """A station writes no two notes of a kind in the same microsecond: one that is there was written before."""
    same = [events.c[column] == values[column] for column in ("kind", "at_us", "station", "operator", "text")]
    if connection.execute(select(events.c.id).where(*same).limit(1)).scalar() is None:
        connection.execute(insert(events).values(values))


class _Keys:
    """Finds or makes what a row refers to."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known: dict[tuple[str, tuple[Any, ...]], int] = {}

    def row_of(self, entry: Entry) -> dict[str, Any]:
        """``entry`` as a row of ``inspections``."""
        row = dict(entry.part)
        name, version, model_hash = row.pop("recipe")
        camera, settings = row.pop("camera")
        row["recipe_id"] = self._key(recipes, {"name": name, "version": version, "model_hash": model_hash})
        row["camera_id"] = self._camera(camera, settings)
        row["session_id"] = self._key(sessions, {"uid": entry.session["uid"]}, entry.session)
        row["station"] = entry.session["station"]
        return row

    def _camera(self, name: str, settings: dict[str, Any]) -> int:
        text = json.dumps(settings, sort_keys=True, ensure_ascii=False)
        digest = hashlib.sha256(f"{name}\n{text}".encode()).hexdigest()
        return self._key(cameras, {"digest": digest}, {"name": name, "settings": text})

    def _key(self, table: Table, unique: dict[str, Any], others: dict[str, Any] | None = None) -> int:
        place = table.name, tuple(unique.values())
        if place not in self._known:
            asked = select(table.c.id).where(*(table.c[column] == value for column, value in unique.items()))
            found = self._connection.execute(asked).scalar()
            if found is None:
                # Another station may make the same row at this moment.
                self._connection.execute(_insert_new(self._connection, table), {**(others or {}), **unique})
                found = self._connection.execute(asked).scalar_one()
            self._known[place] = found
        return self._known[place]


def _insert_new(connection: Connection, table: Table) -> Any:
    """An insert that passes over what is there already."""
    dialect = postgresql if connection.dialect.name == "postgresql" else sqlite
    return dialect.insert(table).on_conflict_do_nothing()


def _insert(connection: Connection, rows: Sequence[dict[str, Any]]) -> set[tuple[int, int]]:
    """(session, number) of those that were new."""
    statement = _insert_new(connection, inspections).returning(inspections.c.session_id, inspections.c.number)
    return {(session, number) for session, number in connection.execute(statement, rows)}


def _count(connection: Connection, rows: Sequence[dict[str, Any]]) -> None:
    alike: dict[_TallyKey, list[dict[str, Any]]] = {}
    for row in rows:
        key = row["at_us"] // QUARTER_US, row["station"], row["recipe_id"], row["verdict"]
        alike.setdefault(key, []).append(row)
    for key, some in sorted(alike.items(), key=lambda item: item[0]):
        tally = Tally()
        percents = np.array([row["percent"] for row in some], np.float64)  # NaN where there is none
        tally.add_all(Verdict(key[3]), percents, np.array([row["latency_ms"] for row in some], np.float64))
        _add(connection, key, tally)


def _add(connection: Connection, key: _TallyKey, tally: Tally) -> None:
    table = tallies.c
    place = dict(zip(("quarter", "station", "recipe_id", "verdict"), key, strict=True))
    here = [tallies.c[column] == value for column, value in place.items()]
    asked = select(table.parts, table.latencies, table.percents).where(*here).with_for_update()
    stored = connection.execute(asked).one_or_none()
    if stored is not None:
        tally.merge(*stored)
    values = {"parts": tally.parts, "latencies": packed(tally.latencies), "percents": packed(tally.percents)}
    if stored is None:
        connection.execute(insert(tallies).values({**place, **values}))
    else:
        connection.execute(update(tallies).where(*here).values(values))
