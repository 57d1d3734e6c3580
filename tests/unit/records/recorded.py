"""Many parts in a database, and the same ones as a plain list to compare answers with."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

from inspector.core.inspection import RecipeId
from inspector.records.database import Database
from inspector.records.disposition import adopt, confirm, overrule
from inspector.records.entry import CameraUsed, PictureRefs, entry_of, new_session
from inspector.records.ingest import ingest
from inspector.records.journal import Entry
from inspector.records.part_record import PartRecord
from inspector.records.query import RecordFilter, walk
from tests.unit.records.parts import part

BEGINNING = datetime(2026, 3, 28, 21, 50, 13, 123456, tzinfo=UTC)
RECIPES = (RecipeId("Flange", 3), RecipeId("Flange", 4), RecipeId("Cap", 1))


def fill(database: Database, parts: int, seed: int = 1) -> list[PartRecord]:
    """Parts of two stations at random times within three days, some decided upon; returns them, newest first."""
    rng = random.Random(seed)
    sessions = [new_session("S1"), new_session("S2")]
    entries = []
    for number in range(1, parts + 1):
        score = (
            None
            if rng.random() < 0.05
            else rng.choice((0.3, 0.5, 0.7, 0.81, 0.99, 1.0, 1.4, 3.5)) * rng.uniform(1, 1.01)
        )
        at = BEGINNING + timedelta(seconds=rng.randrange(3 * 86400), microseconds=rng.randrange(10**6))
        inspected = part(
            number,
            None if number % 20 == 0 else score,
            recipe=rng.choice(RECIPES),
            part_id=f"P{number % 50}" if number % 3 else "",
            trigger_id=f"{number}" if number % 2 else None,
            at=at,
        )
        operator = rng.choice(("", "A", "B"))
        entry = entry_of(inspected, number, model_hash="", camera=CameraUsed(), operator=operator, refs=PictureRefs())
        entries.append(Entry(rng.choice(sessions), {**entry, "latency_ms": rng.lognormvariate(3, 0.5)}))
    for start in range(0, parts, 37):
        ingest(database, entries[start : start + 37])
    failed = [record.id for record in walk(database, RecordFilter(percent_min=100.0))]
    for index, record_id in enumerate(failed):
        match index % 5:
            case 0:
                confirm(database, record_id, operator="A")
            case 1 | 2:
                overrule(database, record_id, operator="B", reason="dust")
            case 3:
                overrule(database, record_id, operator="B", reason="dust")
                adopt(database, [record_id], operator="C", reason="Flange · version 5")
    return list(walk(database, RecordFilter()))
