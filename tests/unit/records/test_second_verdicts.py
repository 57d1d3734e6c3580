"""Both verdicts of recorded parts: counted, and written to tables for other programs."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import pytest

from inspector.core.inspection import Limits, RecipeId
from inspector.core.verdict import Verdict
from inspector.records.database import Database
from inspector.records.entry import CameraUsed, PictureRefs, entry_of, new_session
from inspector.records.export import table_row
from inspector.records.ingest import ingest
from inspector.records.journal import Entry
from inspector.records.part_record import PartRecord
from inspector.records.query import RecordFilter, count, walk
from inspector.records.rejudge import Change
from inspector.records.second_verdicts import (
    SecondJudge,
    Selection,
    counted,
    export_second_verdicts,
    parts_for,
    second_verdict,
    selection,
)
from inspector.records.statistics import statistics
from tests.unit.records.parts import FLANGE, part

JUDGE = SecondJudge(replace(FLANGE, version=4), Limits(2.0, 3.0, 2.0))
CAP = RecipeId("Cap", 1)
PICTURED = (2, 3, 5)
"""Of ten parts, the third of which is a cap."""


@pytest.fixture
def records(database: Database) -> list[PartRecord]:
    """Newest first."""
    session, entries = new_session("S1"), []
    for number in range(1, 11):
        refs = PictureRefs(f"{number}.png") if number in PICTURED else PictureRefs()
        made = part(number, 1.2 if number % 2 else 0.4, recipe=CAP if number == 3 else FLANGE)
        entry = entry_of(made, number, model_hash="", camera=CameraUsed(), operator="", refs=refs)
        entries.append(Entry(session, entry))
    ingest(database, entries)
    return list(walk(database, RecordFilter()))


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (RecordFilter(), Selection(10, 3)),
        (RecordFilter(verdicts=frozenset({Verdict.FAIL})), Selection(5, 2)),
        (RecordFilter(recipe="Flange"), Selection(9, 2)),
        (RecordFilter(recipe="Lid"), Selection(0, 0)),
        (RecordFilter(pictured=True), Selection(3, 3)),
    ],
)
def test_a_selection_says_how_many_parts_have_a_picture(
    records: list[PartRecord], database: Database, wanted: RecordFilter, expected: Selection
) -> None:
    assert selection(database, wanted) == expected
    assert count(database, replace(wanted, pictured=True)) == expected.pictured
    assert statistics(database, replace(wanted, pictured=True)).counts.total == expected.pictured


def test_only_parts_with_a_picture_are_walked_through(records: list[PartRecord], database: Database) -> None:
    assert [record.seq for record in walk(database, RecordFilter(pictured=True))] == sorted(PICTURED, reverse=True)


def test_a_version_judges_the_parts_of_its_product_unless_another_one_is_asked_for() -> None:
    assert parts_for(RecordFilter(part="7"), FLANGE) == RecordFilter(part="7", recipe="Flange")
    assert parts_for(RecordFilter(recipe="Cap", version=1), FLANGE) == RecordFilter(recipe="Cap", version=1)


def test_each_way_is_counted_those_that_stay_included(records: list[PartRecord]) -> None:
    again = [second_verdict(record, part(record.seq, 0.9)) for record in records]
    assert counted(again) == {Change(Verdict.FAIL, Verdict.REVIEW): 5, Change(Verdict.PASS, Verdict.REVIEW): 5}


def test_a_table_has_both_verdicts_and_both_limits(
    records: list[PartRecord], database: Database, tmp_path: Path
) -> None:
    again = [second_verdict(record, part(record.seq, None if record.seq == 4 else 0.9)) for record in records]
    file = tmp_path / "again.csv"
    assert export_second_verdicts(database, JUDGE, again, file) == 10
    with file.open(newline="", encoding="utf-8-sig") as source:
        rows = list(csv.DictReader(source))
    for row, record in zip(rows, records, strict=True):
        for name, value in table_row(record).items():
            assert row[name] == ("" if value is None else str(value))
        assert (row["new_recipe"], row["new_version"], row["new_limit_fail"]) == ("Flange", "4", "3.0")
        without = record.seq == 4
        assert row["new_verdict"] == ("NO_VERDICT" if without else "REVIEW")
        assert row["new_score"] == ("" if without else "0.9")
        assert row["new_reason"] == ("No picture came." if without else "")


def test_parquet_has_the_types_of_the_old_columns(
    records: list[PartRecord], database: Database, tmp_path: Path
) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    again = [second_verdict(record, part(record.seq, 0.9)) for record in records]
    file = tmp_path / "again.parquet"
    export_second_verdicts(database, JUDGE, again, file)
    schema = parquet.read_schema(file)
    for name in ("version", "verdict", "score", "percent_of_fail_limit", "limit_fail"):
        assert schema.field(f"new_{name}").type == schema.field(name).type


def test_a_part_that_is_no_longer_recorded_is_left_out(
    records: list[PartRecord], database: Database, tmp_path: Path
) -> None:
    again = [second_verdict(record, part(record.seq, 0.9)) for record in records]
    again[3] = replace(again[3], record_id=4711)
    assert export_second_verdicts(database, JUDGE, again, tmp_path / "again.csv") == 9
