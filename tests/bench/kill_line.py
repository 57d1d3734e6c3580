"""A recording line that is killed at random moments, again and again, and what its records know of it afterwards.

Run as ``python -m tests.bench.kill_line FOLDER --kills N --seed S``; prints a line of JSON. POSIX only. The lines are
forked from a process that has imported everything and has no thread, so that a thousand of them start in minutes.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import select
import signal
import sys
import time
from collections import Counter
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from sqlalchemy import func
from sqlalchemy import select as sql_select

from inspector.core.frame import Frame
from inspector.core.inspection import Inspection, Limits, RecipeId
from inspector.core.verdict import Verdict
from inspector.records.archive import Archive, ArchiveRules
from inspector.records.database import integrity_faults, open_database, sqlite_url
from inspector.records.quota import Quota
from inspector.records.recorder import StationRecorder
from inspector.records.schema import inspections, tallies

PARTS_PER_S = 100
_LIMITS = Limits(0.8, 1.0, 0.7)
_RECIPE = RecipeId("Flange", 3)


@dataclass(frozen=True, slots=True)
class KillReport:
    """``lost``: announced, and not in the database. ``twice``: there more than once. ``gaps``: numbers that miss."""

    kills: int
    announced: int
    recorded: int
    lost: int
    twice: int
    gaps: int
    miscounted: int
    faults: list[str]


def run(folder: Path, kills: int, seed: int) -> KillReport:
    """Kill ``kills`` lines, each within 0.4 s of its first part or before it, then look at what is there."""
    rng = random.Random(seed)
    announced: list[str] = []
    for number in range(kills):
        announced += _killed_line(folder, number, rng)
    url = sqlite_url(folder / "records.db")
    last = StationRecorder(folder / "journal", "S1", lambda: open_database(url))
    if not last.flush(60):
        raise RuntimeError("the last line did not catch up")
    last.close()
    return _compare(url, kills, announced)


def _killed_line(folder: Path, number: int, rng: random.Random) -> list[str]:
    """The part ids that it announced."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            _run_line(folder, number, writing)
        finally:
            os._exit(1)
    os.close(writing)
    if rng.random() < 0.8:
        # Most of them while parts pass, the others while the line still starts.
        select.select([reading], [], [], 20.0)
    time.sleep(rng.uniform(0.0, 0.4))
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    if not os.WIFSIGNALED(status):
        raise RuntimeError(f"line {number} ended by itself")
    with os.fdopen(reading, "rb") as pipe:
        # A part is announced with one call: what there is ends with a whole line.
        return pipe.read().decode("ascii").splitlines()


def _run_line(folder: Path, number: int, announce: int) -> None:
    """Until somebody kills it."""
    url = sqlite_url(folder / "records.db")
    rules = ArchiveRules(5, Quota(free_gigabytes=0.1))
    recorder = StationRecorder(
        folder / "journal", "S1", lambda: open_database(url), archive=lambda: Archive(folder / "archive", rules)
    )
    rng = np.random.default_rng(number)
    picture = rng.integers(0, 255, (120, 160, 3), dtype=np.uint8)
    anomaly_map = rng.random((32, 32), dtype=np.float32)
    to_picture = np.array([[5.0, 0, 0], [0, 3.75, 0]])
    due_s, seq = time.monotonic(), 0
    while True:
        seq += 1
        part_id = f"{number}-{seq}"
        score = float(rng.random() * 1.1)
        frame = Frame(seq, picture, "camera", part_id=part_id)
        verdict = _LIMITS.verdict(score)
        recorder.record(
            Inspection(
                frame, _RECIPE, _LIMITS, verdict, score=score, anomaly_map=anomaly_map, map_to_picture=to_picture
            )
        )
        os.write(announce, f"{part_id}\n".encode("ascii"))
        due_s += 1 / PARTS_PER_S
        time.sleep(max(0.0, due_s - time.monotonic()))


def _compare(url: str, kills: int, announced: list[str]) -> KillReport:
    database = open_database(url)
    with database.reading() as connection:
        found = Counter(connection.execute(sql_select(inspections.c.part_id)).scalars())
        sessions = connection.execute(
            sql_select(func.count(), func.max(inspections.c.number)).group_by(inspections.c.session_id)
        ).all()
        counted = connection.execute(sql_select(tallies.c.verdict, func.sum(tallies.c.parts)).group_by("verdict"))
        by_tally = {verdict: int(parts) for verdict, parts in counted}
        rows = connection.execute(sql_select(inspections.c.verdict, func.count()).group_by("verdict"))
        by_row = {verdict: int(parts) for verdict, parts in rows}
    faults = integrity_faults(database)
    database.close()
    return KillReport(
        kills=kills,
        announced=len(announced),
        recorded=sum(found.values()),
        lost=sum(part not in found for part in announced),
        twice=sum(number - 1 for number in found.values()),
        gaps=sum(highest - number for number, highest in sessions),
        miscounted=sum(abs(by_tally.get(v.value, 0) - by_row.get(v.value, 0)) for v in Verdict),
        faults=faults,
    )


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--kills", type=int, required=True)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    sys.stdout.write(json.dumps(asdict(run(given.folder, given.kills, given.seed))) + "\n")


if __name__ == "__main__":
    main()
