"""Tables, reports and the database's state through the command line."""

from __future__ import annotations

import csv
import re
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from inspector.records import migrations
from inspector.records.station_records import RecordsPlace, records_place, station_recorder
from inspector.station_config import ArchiveConfig, RecordsConfig
from tests.end2end.conftest import Run
from tests.unit.records.parts import part

LAST_SHIFT = datetime(2026, 3, 4, 6).astimezone()


@pytest.fixture
def place(inspector_home: Path) -> RecordsPlace:
    return records_place(RecordsConfig(), inspector_home)


@pytest.fixture
def recorded(place: RecordsPlace) -> RecordsPlace:
    """20 parts from 06:00 to 06:19, every fourth one a FAIL."""
    config = RecordsConfig(archive=ArchiveConfig(free_gigabytes=0.1))
    recorder = station_recorder(config, place, lambda recipe: "")
    assert recorder is not None
    for seq in range(1, 21):
        made = part(seq, 1.5 if seq % 4 == 0 else 0.4, part_id=f"SN-{seq}")
        frame = replace(made.frame, captured_at=LAST_SHIFT + timedelta(minutes=seq - 1))
        recorder.record(replace(made, frame=frame))
    recorder.close()
    return place


def test_export_writes_what_is_asked_for(recorded: RecordsPlace, inspector: Run, tmp_path: Path) -> None:
    file = tmp_path / "parts.csv"
    done = inspector("export", file, "--since", "2026-03-04T06:05", "--until", "2026-03-04T06:15", "--verdict", "FAIL")
    assert (done.code, done.out.split(" parts")[0]) == (0, "2")
    with file.open(newline="", encoding="utf-8-sig") as source:
        assert [row["part_id"] for row in csv.DictReader(source)] == ["SN-12", "SN-8"]


def test_a_report_has_a_first_sheet_and_the_rejected_parts(
    recorded: RecordsPlace, inspector: Run, tmp_path: Path
) -> None:
    file = tmp_path / "shift.pdf"
    done = inspector("report", file, "--since", "2026-03-04T06:00", "--until", "2026-03-04T14:00", "--title", "Lot 7")
    assert (done.code, done.out.split(" pages")[0]) == (0, "2")
    data = file.read_bytes()
    assert data.startswith(b"%PDF")
    assert len(re.findall(rb"/Type\s*/Page\b", data)) == 2
    assert len(re.findall(rb"/Subtype\s*/Image", data)) >= 5, "a picture of each rejected part"


def test_a_report_of_a_time_without_parts_is_one_sheet(recorded: RecordsPlace, inspector: Run, tmp_path: Path) -> None:
    done = inspector("report", tmp_path / "shift.pdf")
    assert done.code == 0
    assert done.out.startswith("1 page written")


def test_a_station_that_never_recorded_says_so(inspector: Run, tmp_path: Path) -> None:
    done = inspector("export", tmp_path / "parts.csv")
    assert done.code == 1
    assert "There are no records in" in done.err
    assert list(tmp_path.glob("*.csv")) == []


def test_a_version_needs_its_recipe(recorded: RecordsPlace, inspector: Run, tmp_path: Path) -> None:
    done = inspector("export", tmp_path / "parts.csv", "--version", "3")
    assert (done.code, "needs its recipe" in done.err) == (1, True)


def test_upgrade_says_from_where_to_where(place: RecordsPlace, inspector: Run) -> None:
    file = Path(place.database.removeprefix("sqlite:///"))
    file.parent.mkdir(parents=True)
    engine = create_engine(place.database)
    with engine.begin() as connection:
        migrations.upgrade(connection, to=1)
    engine.dispose()
    done = inspector("records", "upgrade")
    assert "upgraded from schema 1 to 2" in done.out
    assert file.with_name("records-schema1.db").is_file()
    assert "have schema 2 already" in inspector("records", "upgrade").out
