"""A repeatability study through the command line."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from inspector.records.station_records import RecordsPlace, records_place, station_recorder
from inspector.records.study import Order, Study, write_study
from inspector.station_config import ArchiveConfig, RecordsConfig
from tests.end2end.conftest import Run
from tests.unit.records.parts import part

BEGINNING = datetime(2026, 3, 4, 6).astimezone()
SCORES = {"SN-1": (0.40, 0.42, 0.41), "SN-2": (0.77, 0.81, 0.78), "SN-3": (1.20, 1.22, 1.21)}


@pytest.fixture
def recorded(inspector_home: Path) -> RecordsPlace:
    """Three parts in three rounds, a minute apart; the review limit is 80 %, the fail limit 100 %."""
    place = records_place(RecordsConfig(), inspector_home)
    recorder = station_recorder(RecordsConfig(archive=ArchiveConfig(free_gigabytes=0.1)), place, lambda recipe: "")
    assert recorder is not None
    seq = 0
    for times in range(3):
        for name, scores in SCORES.items():
            made = part(seq := seq + 1, scores[times], part_id=name)
            frame = replace(made.frame, captured_at=BEGINNING + timedelta(minutes=seq))
            recorder.record(replace(made, frame=frame))
    recorder.close()
    return place


def test_parts_that_came_again_are_a_study(recorded: RecordsPlace, inspector: Run, tmp_path: Path) -> None:
    table, report, known = tmp_path / "study.csv", tmp_path / "study.pdf", tmp_path / "known.csv"
    known.write_text("part,truth\nSN-1,good\nSN-2,good\nSN-3,defective\n", encoding="utf-8")
    done = inspector("repeatability", "--truth", known, "--csv", table, "--pdf", report)
    assert done.code == 0
    assert "Always the same verdict: 2 of 3 (9 to 99 %)" in done.out
    assert "Repeatability s_r: 1.453 % of the fail limit" in done.out
    assert "Right by what they are: 2 of 3" in done.out
    assert "9 inspections written to" in done.out
    assert "1 page written to" in done.out
    with table.open(newline="", encoding="utf-8-sig") as source:
        assert [row["verdict"] for row in csv.DictReader(source) if row["part"] == "SN-2"] == ["PASS", "REVIEW", "PASS"]
    assert report.read_bytes().startswith(b"%PDF")


def test_a_study_that_was_run_is_found_by_its_name(recorded: RecordsPlace, inspector: Run) -> None:
    database = recorded.open()
    write_study(database, Study("Gauge", 3, 3, Order.ROUNDS, recorded.station, BEGINNING))
    database.close()
    done = inspector("repeatability", "--study", "Gauge")
    assert done.code == 0
    assert "Always the same verdict: 2 of 3" in done.out
    unknown = inspector("repeatability", "--study", "Other")
    assert unknown.code == 1
    assert "“Gauge”" in unknown.err


def test_nothing_to_study_is_said(recorded: RecordsPlace, inspector: Run) -> None:
    done = inspector("repeatability", "--until", "2026-03-04T06:03")
    assert done.code == 1
    assert "No part was inspected more than once" in done.err
