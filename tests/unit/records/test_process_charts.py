"""Control charts of parts on record, against the charts of the parts themselves."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import numpy as np
import pytest

from inspector.core.baseline import Baseline, Measure
from inspector.core.drift import KIND
from inspector.core.process_control import Usual
from inspector.core.recording import CameraUsed
from inspector.records import process_charts as module
from inspector.records.database import Database
from inspector.records.entry import PictureRefs, entry_of, new_session
from inspector.records.events import Event, write_event
from inspector.records.ingest import ingest
from inspector.records.journal import Entry
from inspector.records.process_charts import ProcessCharts, process_charts
from inspector.records.query import RecordFilter
from tests.unit.records.parts import FLANGE, LIMITS, part

BEGINNING = datetime(2026, 3, 2, 6, tzinfo=UTC)
BASELINE = Baseline(
    640, Usual(120, 1.0, 0, 60), Usual(0.4, 0.01, 0, 60), Usual(320, 1, 0, 60), Usual(256, 1, 0, 60), None,
    Usual(0.4, 0.05, 0, 60),
)  # fmt: skip
ALL = RecordFilter()


def darker(number: int) -> dict[str, Any]:
    return {"brightness": 120.0 - 0.02 * number, "sharpness": 0.4, "position_x": 323.0, "position_y": 252.0}


def record(database: Database, count: int, look: Any = darker, every_s: float = 1.0) -> list[dict[str, Any]]:
    """Parts of which every tenth fails; returns those that passed, as they were written."""
    session, entries = new_session("S1"), []
    template = entry_of(part(1), 1, model_hash="", camera=CameraUsed(), operator="", refs=PictureRefs())
    for number in range(1, count + 1):
        score = 1.2 if number % 10 == 0 else 0.4 + 0.01 * (number % 3)
        verdict = "FAIL" if score >= 1 else "PASS"
        at = BEGINNING + timedelta(seconds=every_s * number)
        values = {
            **template, **look(number), "number": number, "score": score, "percent": 100 * score, "verdict": verdict,
            "at_us": round(at.timestamp() * 1e6),
        }  # fmt: skip
        entries.append(Entry(session, json.loads(json.dumps(values))))
    for start in range(0, count, 1000):
        ingest(database, entries[start : start + 1000])
    return [entry.part for entry in entries if entry.part["verdict"] == "PASS"]


def charts_of(database: Database, wanted: RecordFilter = ALL, baseline: Baseline | None = BASELINE) -> ProcessCharts:
    found = process_charts(database, wanted, FLANGE, LIMITS, baseline, 640)
    assert found is not None
    return found


def averages(values: list[float], centre: float) -> list[float]:
    z, found = centre, []
    for x in values:
        z = 0.05 * x + 0.95 * z
        found.append(z)
    return found


def test_part_by_part_they_are_the_averages_of_the_parts_that_passed(database: Database) -> None:
    passed = record(database, 300)
    charts = charts_of(database)
    assert charts.every_part
    assert not charts.learned
    assert len(charts.at) == len(passed) == 270
    assert charts.at[0] == BEGINNING + timedelta(seconds=1)
    expected = averages([row["brightness"] for row in passed], 120.0)
    np.testing.assert_allclose(charts.brightness.values, 100 * np.array(expected) / 120, rtol=1e-9)
    assert charts.score is not None
    np.testing.assert_allclose(charts.score.values, 100 * np.array(averages([r["score"] for r in passed], 0.4)))
    assert charts.score.centre == pytest.approx(40)
    assert charts.position is not None
    assert charts.position.values[-1] == pytest.approx(5.0, rel=1e-3), "3 px to the right, 4 px up"


def test_the_band_is_where_the_line_warns(database: Database) -> None:
    record(database, 100)
    charts, usual = charts_of(database), BASELINE.usual()
    least = BASELINE.least(LIMITS)
    brightness = max(usual[Measure.BRIGHTNESS].limit(), least[Measure.BRIGHTNESS])
    assert charts.brightness.low == pytest.approx(100 - 100 * brightness / 120)
    assert charts.brightness.high == pytest.approx(100 + 100 * brightness / 120)
    assert charts.position is not None
    assert charts.position.high == pytest.approx(6.4)
    assert charts.score is not None
    assert charts.score.low == 0


def test_of_many_parts_the_averages_are_told_at_moments(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    passed = record(database, 1500)
    exact = averages([row["brightness"] for row in passed], 120.0)
    at = {row["at_us"]: value for row, value in zip(passed, exact, strict=True)}
    monkeypatch.setattr(module, "MOST_PARTS", 500)
    monkeypatch.setattr(module, "MOMENTS", 10)
    charts = charts_of(database)
    assert not charts.every_part
    assert len(charts.at) == 10
    assert charts.at[-1] == BEGINNING + timedelta(seconds=1499)
    expected = [100 * at[round(moment.timestamp() * 1e6)] / 120 for moment in charts.at]
    np.testing.assert_allclose(charts.brightness.values, expected, atol=0.05)


def test_where_the_recipe_does_not_know_the_first_parts_are_the_usual_ones(database: Database) -> None:
    record(database, 300)
    charts = charts_of(database, baseline=None)
    assert charts.learned
    assert charts.position is None, "the place was always the same: it was not looked for"
    first = [120 - 0.02 * number for number in range(1, 112) if number % 10][:100]
    assert charts.brightness.values[0] == pytest.approx(100 * (1 + 0.05 * (first[0] / np.mean(first) - 1)), abs=0.01)


def test_a_few_parts_are_not_charted(database: Database) -> None:
    record(database, 7)
    assert process_charts(database, ALL, FLANGE, LIMITS, None, 640) is None
    assert process_charts(database, replace(ALL, station="S2"), FLANGE, LIMITS, BASELINE, 640) is None


def test_the_time_and_the_station_of_the_filter_hold(database: Database) -> None:
    record(database, 100)
    wanted = RecordFilter(
        since=BEGINNING + timedelta(seconds=50), until=BEGINNING + timedelta(seconds=60), station="S1"
    )
    assert len(charts_of(database, wanted).at) == 9


def test_warnings_of_the_line_are_shown_where_they_were(database: Database) -> None:
    record(database, 100)
    details = {"recipe": FLANGE.name, "version": FLANGE.version}
    inside, after = BEGINNING + timedelta(seconds=40), BEGINNING + timedelta(hours=2)
    write_event(database, Event(KIND, "S1", details=details, at=inside))
    write_event(database, Event(KIND, "S1", details=details, at=after))
    write_event(database, Event(KIND, "S1", details={**details, "version": 1}, at=inside))
    write_event(database, Event("SHIFT_CHECK", "S1", at=inside))
    assert charts_of(database).warnings == (inside,)
