"""Fills a records database with millions of parts, as fast as SQLite takes them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import Any

import numpy as np
from sqlalchemy import insert

from inspector.core.verdict import Verdict
from inspector.records.database import Database
from inspector.records.ingest import ingest
from inspector.records.journal import Entry
from inspector.records.schema import tallies
from inspector.records.tally import Tally, packed
from inspector.records.times import QUARTER_US, to_us

DAYS = 40
END = datetime(2026, 3, 1, tzinfo=UTC)
RECIPES = (("Flange", 1), ("Flange", 2), ("Flange", 3), ("Housing", 1), ("Bracket", 1))
_CHUNK = 20_000


def fill(database: Database, parts: int, seed: int = 1) -> None:
    """``parts`` evenly over the 40 days before :data:`END`: five recipes, 2 % REVIEW, 1 % FAIL, 0.1 % NO_VERDICT."""
    started = to_us(END - timedelta(days=DAYS))
    firsts = [
        Entry({"uid": "0" * 32, "station": "S1", "host": "pc", "program": "1", "started_us": started}, part)
        for part in (_first(number, started) for number in range(1, len(RECIPES) + 1))
    ]
    ingest(database, firsts)
    counts: dict[tuple[int, int, str], Tally] = {}
    rows = _rows(parts - len(firsts), started, np.random.default_rng(seed), len(firsts), counts)
    statement = _insert_sql()
    while chunk := list(islice(rows, _CHUNK)):
        with database.writing() as connection:
            # Past SQLAlchemy, which would take most of the time.
            connection.exec_driver_sql(statement, [tuple(row.values()) for row in chunk])
    with database.writing() as connection:
        connection.execute(tallies.delete())
        for (quarter, recipe, verdict), tally in _with_firsts(counts, firsts).items():
            connection.execute(
                insert(tallies).values(
                    quarter=quarter,
                    station="S1",
                    recipe_id=recipe,
                    verdict=verdict,
                    parts=tally.parts,
                    latencies=packed(tally.latencies),
                    percents=packed(tally.percents),
                )
            )
        connection.exec_driver_sql("ANALYZE" if database.dialect == "postgresql" else "PRAGMA optimize")


def _insert_sql() -> str:
    names = list(_row(1, 0, 1, "PASS", 50.0, 20.0))
    quoted = ", ".join(f'"{name}"' for name in names)
    return f"INSERT INTO inspections ({quoted}) VALUES ({', '.join('?' * len(names))})"


def _first(number: int, at_us: int) -> dict[str, Any]:
    name, version = RECIPES[number - 1]
    row = _row(number, at_us, 1, "PASS", 50.0, 20.0)
    del row["recipe_id"], row["camera_id"], row["session_id"], row["station"]
    return {**row, "defects": [], "recipe": [name, version, "f" * 64], "camera": ["camera", {"exposure_us": 5000}]}


def _with_firsts(counts: dict[tuple[int, int, str], Tally], firsts: list[Entry]) -> dict[tuple[int, int, str], Tally]:
    for number, entry in enumerate(firsts, start=1):
        key = entry.part["at_us"] // QUARTER_US, number, "PASS"
        counts.setdefault(key, Tally()).add(Verdict.PASS, entry.part["percent"], entry.part["latency_ms"])
    return counts


def _rows(
    parts: int, started: int, rng: np.random.Generator, before: int, counts: dict[tuple[int, int, str], Tally]
) -> Iterator[dict[str, Any]]:
    step = DAYS * 86_400_000_000 / parts
    for first in range(0, parts, _CHUNK):
        size = min(_CHUNK, parts - first)
        percents = rng.gamma(12.0, 4.0, size)
        latencies = rng.lognormal(3.2, 0.3, size)
        draws = rng.random(size)
        for index in range(size):
            number = first + index
            at_us = started + int(step * number)
            percent, latency = float(percents[index]), float(latencies[index])
            verdict, percent = _verdict(float(draws[index]), percent)
            recipe = 1 + (number * len(RECIPES)) // parts
            key = at_us // QUARTER_US, recipe, verdict
            counts.setdefault(key, Tally()).add(Verdict(verdict), percent, latency)
            yield _row(before + number + 1, at_us, recipe, verdict, percent, latency)


def _verdict(draw: float, percent: float) -> tuple[str, float | None]:
    if draw < 0.001:
        return "NO_VERDICT", None
    if draw < 0.011:
        return "FAIL", 100.0 + percent
    return ("REVIEW", 80.0 + 20.0 * draw) if draw < 0.031 else ("PASS", min(percent, 79.9))


def _row(
    number: int, at_us: int, recipe: int, verdict: str, percent: float | None, latency_ms: float
) -> dict[str, Any]:
    name = f"2026-01-01/{verdict}/120000-000_0000-{number}"
    return {
        "session_id": 1,
        "number": number,
        "at_us": at_us,
        "station": "S1",
        "recipe_id": recipe,
        "camera_id": 1,
        "seq": number,
        "source": "camera",
        "trigger_id": f"t{number}",
        "part_id": f"P{number:09d}",
        "part_id_origin": "TRIGGER",
        "operator": "Shift A",
        "verdict": verdict,
        "reason": "",
        "percent": percent,
        "score": None if percent is None else percent / 100,
        "limit_review": 0.8,
        "limit_fail": 1.0,
        "limit_pixel": 0.7,
        "match": 0.9,
        "wait_ms": 1.0,
        "prepare_ms": 2.0,
        "infer_ms": 15.0,
        "judge_ms": 1.0,
        "code_ms": 0.0,
        "latency_ms": latency_ms,
        "brightness": 120.0,
        "sharpness": 0.05,
        "position_x": 600.0,
        "position_y": 500.0,
        "angle_deg": 0.1,
        "defects": f"[[0.5,0.4,0.01,{percent}]]" if verdict == "FAIL" else "[]",
        "picture": None if verdict == "PASS" else f"{name}.png",
        "map": None if verdict == "PASS" else f"{name}.npz",
        "disposition": None,
    }
