"""What people decide of a part: a FAIL confirmed or overruled, each decision kept for good."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, insert, select, update

from inspector.errors import RecordError
from inspector.records.database import Database
from inspector.records.part_record import Disposition, PageKey, PartRecord
from inspector.records.query import PAGE, RecordFilter, page
from inspector.records.schema import dispositions, inspections
from inspector.records.times import from_us, now_us


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision of a person, at ``at`` (UTC)."""

    at: datetime
    disposition: Disposition
    operator: str
    reason: str


def confirm(database: Database, record_id: int, *, operator: str, reason: str = "") -> None:
    """The verdict was right. Raises :class:`RecordError`."""
    _decide(database, [record_id], Disposition.CONFIRMED, operator, reason)


def overrule(database: Database, record_id: int, *, operator: str, reason: str) -> None:
    """The part is good, whatever the verdict; it waits to be learned. Raises :class:`RecordError`."""
    _decide(database, [record_id], Disposition.OVERRULED, operator, reason)


def adopt(database: Database, record_ids: Sequence[int], *, operator: str, reason: str) -> None:
    """Overruled parts are now among the good pictures of a version, which ``reason`` names.

    Raises :class:`RecordError`.
    """
    _decide(database, record_ids, Disposition.ADOPTED, operator, reason)


def waiting_parts(
    database: Database, recipe: str | None = None, before: PageKey | None = None, limit: int = PAGE
) -> list[PartRecord]:
    """Overruled parts that wait to be learned, newest first, in pages. Raises :class:`RecordError`."""
    wanted = RecordFilter(recipe=recipe, dispositions=frozenset({Disposition.OVERRULED}))
    return page(database, wanted, before, limit)


def decisions(database: Database, record_id: int) -> list[Decision]:
    """All decisions about a part, oldest first. Raises :class:`RecordError`."""
    table = dispositions.c
    asked = select(table.at_us, table.decision, table.operator, table.reason).where(table.inspection_id == record_id)
    with database.reading() as connection:
        return [
            Decision(from_us(at_us), Disposition(decision), operator, reason)
            for at_us, decision, operator, reason in connection.execute(asked.order_by(table.id))
        ]


def _decide(database: Database, record_ids: Sequence[int], decision: Disposition, operator: str, reason: str) -> None:
    with database.writing() as connection:
        for record_id in record_ids:
            _decide_one(connection, record_id, decision, operator, reason)


def _decide_one(connection: Connection, record_id: int, decision: Disposition, operator: str, reason: str) -> None:
    changed = connection.execute(
        update(inspections).where(inspections.c.id == record_id).values(disposition=decision.value)
    )
    if changed.rowcount == 0:
        raise RecordError("This part is not among the records.", "Look it up again.")
    values = {
        "inspection_id": record_id,
        "at_us": now_us(),
        "decision": decision.value,
        "operator": operator,
        "reason": reason,
    }
    connection.execute(insert(dispositions).values(values))
