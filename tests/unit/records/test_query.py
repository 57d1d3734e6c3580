"""Looking up and counting: the same answers as a walk through a plain list gives."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from inspector.core.verdict import Verdict
from inspector.errors import RecordError
from inspector.records.database import Database, open_database, sqlite_url
from inspector.records.disposition import decisions, overrule, waiting_parts
from inspector.records.events import Event, read_events, write_event
from inspector.records.part_record import Disposition, PartRecord
from inspector.records.query import RecordFilter, count, page, row, rows, walk
from inspector.records.shifts import Shifts
from inspector.records.statistics import Statistics, statistics
from tests.unit.records.recorded import BEGINNING, fill

BERLIN = ZoneInfo("Europe/Berlin")
"""The night of 28 to 29 March 2026 has one hour less there."""
HALF = BEGINNING + timedelta(days=1, hours=5, minutes=7, seconds=1)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Database, list[PartRecord]]]:
    database = open_database(sqlite_url(tmp_path_factory.mktemp("records") / "records.db"))
    yield database, fill(database, 700)
    database.close()


FILTERS: dict[str, tuple[RecordFilter, Callable[[PartRecord], bool]]] = {
    "all": (RecordFilter(), lambda r: True),
    "since": (RecordFilter(since=HALF), lambda r: r.at >= HALF),
    "until": (RecordFilter(until=HALF), lambda r: r.at < HALF),
    "within a quarter": (
        RecordFilter(since=HALF, until=HALF + timedelta(minutes=6)),
        lambda r: HALF <= r.at < HALF + timedelta(minutes=6),
    ),
    "a day": (
        RecordFilter(since=HALF, until=HALF + timedelta(days=1, minutes=3)),
        lambda r: HALF <= r.at < HALF + timedelta(days=1, minutes=3),
    ),
    "recipe": (RecordFilter(recipe="Flange"), lambda r: r.recipe.name == "Flange"),
    "version": (RecordFilter(recipe="Flange", version=4), lambda r: (r.recipe.name, r.recipe.version) == ("Flange", 4)),
    "unknown recipe": (RecordFilter(recipe="flange"), lambda r: False),
    "verdicts": (
        RecordFilter(verdicts=frozenset({Verdict.FAIL, Verdict.NO_VERDICT})),
        lambda r: r.verdict in (Verdict.FAIL, Verdict.NO_VERDICT),
    ),
    "recipe and verdict": (
        RecordFilter(recipe="Flange", verdicts=frozenset({Verdict.REVIEW}), since=HALF),
        lambda r: r.recipe.name == "Flange" and r.verdict is Verdict.REVIEW and r.at >= HALF,
    ),
    "part": (RecordFilter(part="P7"), lambda r: r.part_id == "P7"),
    "number": (RecordFilter(part="17"), lambda r: r.seq == 17 or r.trigger_id == "17"),
    "percent": (
        RecordFilter(percent_min=70.0, percent_max=100.5),
        lambda r: r.percent is not None and 70.0 <= r.percent < 100.5,
    ),
    "disposition": (
        RecordFilter(dispositions=frozenset({Disposition.OVERRULED, Disposition.ADOPTED})),
        lambda r: r.disposition in (Disposition.OVERRULED, Disposition.ADOPTED),
    ),
    "station and operator": (
        RecordFilter(station="S2", operator="A"),
        lambda r: (r.station, r.operator) == ("S2", "A"),
    ),
}


@pytest.mark.parametrize("name", FILTERS)
def test_pages_hold_every_part_once_newest_first(filled: tuple[Database, list[PartRecord]], name: str) -> None:
    database, everything = filled
    wanted, fits = FILTERS[name]
    expected = [record for record in everything if fits(record)]
    assert list(walk(database, wanted, chunk=13)) == expected
    assert count(database, wanted) == len(expected)
    keys = [(record.key.at_us, record.key.id) for record in everything]
    assert keys == sorted(keys, reverse=True)
    assert len(set(keys)) == 700


@pytest.mark.parametrize("zone", [BERLIN, ZoneInfo("Asia/Kathmandu")], ids=str)
@pytest.mark.parametrize("name", FILTERS)
def test_statistics_count_what_a_plain_list_counts(
    filled: tuple[Database, list[PartRecord]], name: str, zone: ZoneInfo
) -> None:
    database, everything = filled
    wanted, fits = FILTERS[name]
    expected = [record for record in everything if fits(record)]
    found = statistics(database, wanted, zone=zone, shifts=Shifts((time(5, 45), time(14), time(22, 30))))
    by_verdict = Counter(record.verdict for record in expected)
    counts = found.counts
    assert [counts.passed, counts.review, counts.failed, counts.no_verdict] == [
        by_verdict[verdict] for verdict in (Verdict.PASS, Verdict.REVIEW, Verdict.FAIL, Verdict.NO_VERDICT)
    ]
    hours = Counter(record.at.astimezone(zone).strftime("%d %H %z") for record in expected)
    assert {period.start.strftime("%d %H %z"): period.counts.total for period in found.hours} == hours
    shifts = Counter(shift_of(record.at.astimezone(zone)) for record in expected)
    assert {(p.start.replace(tzinfo=None), p.shift): p.counts.total for p in found.shifts} == shifts
    check_distribution(found, [record for record in expected if record.percent is not None])
    assert found.confirmed == sum(record.disposition is Disposition.CONFIRMED for record in expected)
    overruled = (Disposition.OVERRULED, Disposition.ADOPTED)
    assert found.overruled == sum(record.disposition in overruled for record in expected)


def shift_of(at: datetime) -> tuple[datetime, int]:
    """Ten lines of another way: the latest of all starts of yesterday and today that is not after ``at``."""
    at = at.replace(tzinfo=None)
    starts = [
        (datetime.combine((at - timedelta(days=back)).date(), start), number)
        for back in (0, 1)
        for number, start in enumerate((time(5, 45), time(14), time(22, 30)))
    ]
    return max(pair for pair in starts if pair[0] <= at)


def check_distribution(found: Statistics, expected: list[PartRecord]) -> None:
    bins = Counter(min(149, math.floor((record.percent or 0.0) / 2)) for record in expected)
    assert {index: number for index, number in enumerate(found.percent_counts) if number} == bins
    latencies = sorted(record.latency_ms for record in expected)
    for share, value in ((0.5, found.latency_p50_ms), (0.95, found.latency_p95_ms)):
        exact = latencies[math.ceil(share * len(latencies)) - 1] if latencies else None
        assert value == (None if exact is None else pytest.approx(exact, rel=0.0101))


def test_pages_stay_in_place_while_parts_arrive(database: Database) -> None:
    fill(database, 60, seed=2)
    first = page(database, RecordFilter(), limit=20)
    expected = page(database, RecordFilter(), limit=60)[20:]
    late = fill(database, 30, seed=3)
    older = {record.id for record in late} - {record.id for record in first} - {record.id for record in expected}
    following = page(database, RecordFilter(), first[-1].key, limit=90)
    assert [record.id for record in following if record.id not in older] == [record.id for record in expected]


def test_single_rows(filled: tuple[Database, list[PartRecord]]) -> None:
    database, everything = filled
    assert row(database, everything[5].id) == everything[5]
    assert row(database, 10**9) is None
    some = [everything[9], everything[3], everything[600]]
    assert rows(database, [record.id for record in some] + [10**9]) == [everything[3], everything[9], everything[600]]


def test_a_time_without_a_zone_is_a_mistake(database: Database) -> None:
    with pytest.raises(ValueError, match="time zone"):
        page(database, RecordFilter(since=datetime(2026, 1, 1)))


def test_overruled_parts_wait_until_they_are_adopted(filled: tuple[Database, list[PartRecord]]) -> None:
    database, everything = filled
    expected = [r for r in everything if r.disposition is Disposition.OVERRULED and r.recipe.name == "Cap"]
    assert waiting_parts(database, "Cap") == expected
    adopted = next(record for record in everything if record.disposition is Disposition.ADOPTED)
    assert [(d.disposition, d.operator, d.reason) for d in decisions(database, adopted.id)] == [
        (Disposition.OVERRULED, "B", "dust"),
        (Disposition.ADOPTED, "C", "Flange · version 5"),
    ]


def test_a_part_that_is_not_there_cannot_be_decided_upon(database: Database) -> None:
    with pytest.raises(RecordError, match="not among the records"):
        overrule(database, 1, operator="A", reason="")


def test_events_come_back_newest_first(database: Database) -> None:
    for index in range(3):
        write_event(database, Event("CHECK", "S1", "A", f"{index}", {"n": index}, BEGINNING + timedelta(hours=index)))
    write_event(database, Event("OTHER", "S1"))
    assert [event.text for event in read_events(database, "CHECK")] == ["2", "1", "0"]
    assert [event.text for event in read_events(database, "CHECK", BEGINNING + timedelta(hours=1), limit=1)] == ["2"]


def test_shifts_begin_on_quarters_one_after_the_other() -> None:
    for wrong in ((), (time(6, 10),), (time(14), time(6)), (time(6), time(6))):
        with pytest.raises(ValueError, match="quarters"):
            Shifts(wrong)


def test_viewing_only(database: Database, tmp_path: Path) -> None:
    fill(database, 10)
    viewed = open_database(sqlite_url(tmp_path / "records.db"), read_only=True)
    assert count(viewed, RecordFilter()) == 10
    with pytest.raises(RecordError, match="viewing only"):
        overrule(viewed, 1, operator="A", reason="")
    viewed.close()
