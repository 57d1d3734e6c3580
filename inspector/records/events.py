"""What else is kept beside the parts: checks at the start of a shift, faults of the archive."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import insert, select

from inspector.records.database import Database
from inspector.records.schema import events
from inspector.records.times import from_us, now_us, to_us


@dataclass(frozen=True, slots=True)
class Event:
    """``kind`` is a short word in upper case that sorts events, such as ``SHIFT_CHECK``; ``details`` is JSON."""

    kind: str
    station: str
    operator: str = ""
    text: str = ""
    details: dict[str, Any] = field(default_factory=dict)
    at: datetime | None = None
    """When; now for None. Always set in what was read."""


def write_event(database: Database, event: Event) -> None:
    """Keep ``event`` for good. Raises :class:`RecordError`."""
    values = {
        "at_us": now_us() if event.at is None else to_us(event.at),
        "station": event.station,
        "kind": event.kind,
        "operator": event.operator,
        "text": event.text,
        "details": event.details,
    }
    with database.writing() as connection:
        connection.execute(insert(events).values(values))


def read_events(
    database: Database,
    kind: str | None = None,
    since: datetime | None = None,
    limit: int = 1000,
    until: datetime | None = None,
) -> list[Event]:
    """The newest events with ``since`` <= time < ``until``, newest first. Raises :class:`RecordError`."""
    table = events.c
    asked = select(events).order_by(table.at_us.desc(), table.id.desc()).limit(limit)
    if kind is not None:
        asked = asked.where(table.kind == kind)
    if since is not None:
        asked = asked.where(table.at_us >= to_us(since))
    if until is not None:
        asked = asked.where(table.at_us < to_us(until))
    with database.reading() as connection:
        return [
            Event(row.kind, row.station, row.operator, row.text, row.details, from_us(row.at_us))
            for row in connection.execute(asked)
        ]
