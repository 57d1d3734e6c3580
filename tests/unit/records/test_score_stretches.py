"""Pages of rare scores: the same as a plain list gives, and only times looked through that have such scores."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest
from sqlalchemy import insert

from inspector.core.verdict import Verdict
from inspector.records.database import Database
from inspector.records.part_record import PartRecord
from inspector.records.query import RecordFilter, walk
from inspector.records.schema import recipes, tallies
from inspector.records.score_stretches import score_stretches
from inspector.records.times import QUARTER_US, to_us
from tests.unit.records.recorded import BEGINNING, RECIPES, fill


def matches(record: PartRecord, wanted: RecordFilter) -> bool:
    percent = record.percent
    return (
        percent is not None
        and (wanted.percent_min is None or percent >= wanted.percent_min)
        and (wanted.percent_max is None or percent < wanted.percent_max)
        and (not wanted.verdicts or record.verdict in wanted.verdicts)
        and (wanted.recipe is None or record.recipe.name == wanted.recipe)
        and (wanted.station is None or record.station == wanted.station)
        and (wanted.operator is None or record.operator == wanted.operator)
        and (wanted.since is None or record.at >= wanted.since)
        and (wanted.until is None or record.at < wanted.until)
    )


def test_pages_by_score_hold_what_a_plain_list_holds(database: Database) -> None:
    parts = fill(database, 900)
    rng = random.Random(5)
    for _ in range(60):
        low = rng.choice((None, 0.0, 30.0, 99.0, 100.0, 140.5, 298.0, 349.0, 352.0, 900.0))
        since = BEGINNING + timedelta(hours=rng.uniform(-5, 60))
        wanted = RecordFilter(
            percent_min=low,
            percent_max=rng.choice((None, 30.3, 100.0, 141.0, 350.2)) if low is not None else 31.0,
            verdicts=frozenset(rng.sample(list(Verdict), rng.choice((0, 0, 1, 2)))),
            recipe=rng.choice((None, None, RECIPES[0].name, "unknown")),
            station=rng.choice((None, "S1")),
            operator=rng.choice((None, None, "A")),
            since=rng.choice((None, since)),
            until=rng.choice((None, since + timedelta(hours=9))),
        )
        assert [part.id for part in walk(database, wanted, chunk=7)] == [
            part.id for part in parts if matches(part, wanted)
        ]


def test_the_bounds_of_a_bin_are_looked_into(database: Database) -> None:
    parts = fill(database, 300)
    known = sorted({part.percent for part in parts if part.percent is not None})
    for percent in known[::10]:
        exact = RecordFilter(percent_min=percent, percent_max=percent + 1e-9)
        assert [part.id for part in walk(database, exact)] == [part.id for part in parts if part.percent == percent]
        below = replace(exact, percent_min=None, percent_max=percent)
        assert len(list(walk(database, below))) == sum(
            part.percent is not None and part.percent < percent for part in parts
        )


@pytest.mark.parametrize("every", [1, 3, 10, 50, 997])
def test_few_stretches_that_leave_out_most(database: Database, every: int) -> None:
    """Of 4,000 quarters one in ``every`` has a score of 250 %."""
    newest = to_us(BEGINNING) // QUARTER_US
    rare = {newest - back for back in range(0, 4000, every)}
    with database.writing() as connection:
        connection.execute(insert(recipes).values(id=1, name="Flange", version=1, model_hash=""))
        rows = [
            {
                "quarter": newest - back, "station": "S1", "recipe_id": 1, "verdict": "PASS", "parts": 2,
                "latencies": [],
                "percents": [20, 1, *[0] * 104, 1] if newest - back in rare else [20, 1, 5],
            }
            for back in range(4000)
        ]  # fmt: skip
        connection.execute(insert(tallies), rows)
    with database.reading() as connection:
        found = list(score_stretches(connection, (240.0, None), (), (None, None)))
        assert list(score_stretches(connection, (60.0, 240.0), (), (None, None))) == []
        lately = list(score_stretches(connection, (240.0, None), (), (newest * QUARTER_US + 7, None)))
    assert lately == [(newest * QUARTER_US, (newest + 1) * QUARTER_US)]
    assert len(found) <= 80, "each is a question to the database"
    assert all(older[1] <= newer[0] for newer, older in pairwise(found)), "newest first, apart"
    quarters = {quarter for first, end in found for quarter in range(first // QUARTER_US, end // QUARTER_US)}
    assert rare <= quarters
    assert found[0][1] - found[0][0] <= 17 * QUARTER_US, "a page may be full soon"
    if every == 997:
        assert quarters == rare
