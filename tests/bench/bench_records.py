"""What the records keep of their promises: ``kill -9``, millions of rows, parts as fast as they come.

``make bench-records``; ``--kills``, ``--rows`` and ``--seconds`` make it shorter. Writes build/bench/records.json.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import numpy as np

from inspector.core.frame import Frame
from inspector.core.inspection import Inspection, Limits, RecipeId
from inspector.core.verdict import Verdict
from inspector.records.archive import Archive
from inspector.records.database import Database, integrity_faults, open_database, sqlite_url
from inspector.records.query import RecordFilter, count, page
from inspector.records.recorder import StationRecorder
from inspector.records.statistics import statistics
from tests.bench import kill_line
from tests.bench.many_rows import END, fill
from tests.bench.report import Row, report

_COMMAND = "make bench-records"
_REPEATS = 7
_INGEST_PER_S = 600


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--rows", type=int, default=2_000_000)
    parser.add_argument("--seconds", type=float, default=20.0, help="how long parts are recorded")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="records-bench-") as name:
        folder = Path(name)
        # First, while this process has no thread and little memory to fork.
        rows: list[Row] = []
        for wanted, measure in (
            (given.kills, lambda: _killed(folder / "killed", given.kills)),
            (given.seconds, lambda: _ingested(folder / "ingest", given.seconds)),
            (given.rows, lambda: _looked_up(folder / "many", given.rows)),
        ):
            if wanted:
                rows += measure()
                report("records", rows)  # what there is, should the rest be broken off


def _killed(folder: Path, kills: int) -> list[Row]:
    found = kill_line.run(folder, kills, seed=1)
    return [
        Row("kill -9 while 100 parts/s are recorded", found.kills, "times", "", None, _COMMAND),
        Row("verdicts announced before them", found.announced, "parts", "", None, _COMMAND),
        _none("announced, but not in the database", found.lost),
        _none("in the database more than once", found.twice),
        _none("missing numbers within a session", found.gaps),
        _none("difference of counts and rows", found.miscounted),
        _none("faults of the integrity check", len(found.faults)),
    ]


def _none(name: str, value: int) -> Row:
    return Row(name, value, "", "0", value == 0, _COMMAND)


def _ingested(folder: Path, seconds: float) -> list[Row]:
    """Pictures of 1.2 megapixels; one passed part in twenty and all others are archived, as the station has it."""
    url = sqlite_url(folder / "records.db")
    recorder = StationRecorder(
        folder / "journal", "S1", lambda: open_database(url), archive=lambda: Archive(folder / "archive")
    )
    rng = np.random.default_rng(1)
    picture = np.repeat(np.repeat(rng.integers(60, 200, (96, 128, 3), dtype=np.uint8), 10, 0), 10, 1)
    values = rng.random((224, 224), dtype=np.float32)
    to_picture = np.array([[1280 / 224, 0, 0], [0, 960 / 224, 0]])
    limits, recipe = Limits(0.8, 1.0, 0.7), RecipeId("Flange", 1)
    spent_ms: list[float] = []
    parts = round(seconds * _INGEST_PER_S)
    started = time.perf_counter()
    for seq in range(1, parts + 1):
        frame = Frame(seq, picture, "camera", part_id=f"P{seq}")
        score = 1.2 if seq % 100 == 0 else 0.4
        part = Inspection(
            frame, recipe, limits, limits.verdict(score), score=score, anomaly_map=values, map_to_picture=to_picture
        )
        before = time.perf_counter()
        recorder.record(part)
        spent_ms.append(1e3 * (time.perf_counter() - before))
        time.sleep(max(0.0, started + seq / _INGEST_PER_S - time.perf_counter()))
    offered_s = time.perf_counter() - started
    waiting = recorder.status.waiting
    flushed = recorder.flush(60)
    committed_s = time.perf_counter() - started
    recorder.close()
    database = open_database(url)
    recorded = count(database, RecordFilter())
    faults = integrity_faults(database)
    database.close()
    rate = recorded / committed_s
    p50, p95, p99 = np.percentile(spent_ms, (50, 95, 99))
    complete = flushed and recorded == parts and not faults
    return [
        Row("parts recorded per second, synchronous=FULL", rate, "1/s", ">= 500 of 600 offered", rate >= 500, _COMMAND),
        Row("of those offered, in the database", recorded / parts, "", "1", complete, _COMMAND),
        Row("not in the database yet at the end", waiting, "parts", "", None, _COMMAND),
        Row("time the line needed for them", offered_s, "s", "", None, _COMMAND),
        Row("added to the inspection thread, median", float(p50), "ms", "", None, _COMMAND),
        Row("added to the inspection thread, p95", float(p95), "ms", "<= 3 ms", bool(p95 <= 3), _COMMAND),
        Row("added to the inspection thread, p99", float(p99), "ms", "", None, _COMMAND),
    ]


def _looked_up(folder: Path, parts: int) -> list[Row]:
    folder.mkdir()
    database = open_database(sqlite_url(folder / "records.db"))
    started = time.perf_counter()
    fill(database, parts)
    filled_s = time.perf_counter() - started
    fails = frozenset({Verdict.FAIL})
    month = RecordFilter(since=END - timedelta(days=31, minutes=7))
    questions = {
        "newest parts": RecordFilter(),
        "parts before a time": RecordFilter(until=END - timedelta(days=20)),
        "failed parts": RecordFilter(verdicts=fails),
        "failed parts of the oldest recipe": RecordFilter(recipe="Flange", version=1, verdicts=fails),
        "a part id": RecordFilter(part="P000004711"),
        "scores from 99 to 100 %": RecordFilter(percent_min=99.0, percent_max=100.0),
        "a score that no part has": RecordFilter(percent_min=900.0),
        "an operator whom nobody knows": RecordFilter(operator="nobody"),
    }
    rows = [
        Row("rows", parts, "parts", "", None, _COMMAND),
        Row("time to fill them in", filled_s, "s", "", None, _COMMAND),
    ]
    for name, wanted in questions.items():
        taken_ms = 1e3 * _slowest(lambda wanted=wanted: _two_pages(database, wanted))
        rows.append(Row(f"page: {name}", taken_ms, "ms", "< 200 ms", taken_ms < 200, _COMMAND))
    held = count(database, month)
    taken_s = _slowest(lambda: statistics(database, month))
    rows.append(Row(f"statistics of a month, {held} parts", taken_s, "s", "< 2 s", taken_s < 2, _COMMAND))
    scored = RecordFilter(since=month.since, percent_min=50.0)
    taken_s = _slowest(lambda: statistics(database, scored), repeats=2)
    rows.append(Row("the same, of scores from 50 %", taken_s, "s", "", None, _COMMAND))
    database.close()
    return rows


def _two_pages(database: Database, wanted: RecordFilter) -> None:
    """The slower of the first page and the one after it is what a person waits for; both are asked for here."""
    first = page(database, wanted)
    if first:
        page(database, wanted, before=first[-1].key)


def _slowest(ask: Callable[[], object], repeats: int = _REPEATS) -> float:
    """Seconds of the slowest of a few, the first one left out: it also reads the file into memory."""
    ask()
    taken = []
    for _ in range(repeats):
        started = time.perf_counter()
        ask()
        taken.append(time.perf_counter() - started)
    return max(taken)


if __name__ == "__main__":
    main()
