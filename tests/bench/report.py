"""What a bench found: the same rows as a file for machines and as a table for people."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

BUILD = Path(__file__).resolve().parents[2] / "build" / "bench"


@dataclass(frozen=True, slots=True)
class Row:
    """One figure; ``value`` None: it was not measured, and ``unit`` says why. ``target`` in words, such as "<= 8 %",
    or empty; ``met``: None where there is no target."""

    name: str
    value: float | None
    unit: str
    target: str
    met: bool | None
    command: str


def report(name: str, rows: Sequence[Row]) -> Path:
    """Write ``build/bench/<name>.json`` and print its table; returns the file."""
    BUILD.mkdir(parents=True, exist_ok=True)
    path = BUILD / f"{name}.json"
    path.write_text(json.dumps([asdict(row) for row in rows], indent=1) + "\n", encoding="utf-8")
    table = Table("figure", "value", "unit", "target", "met", title=name)
    for row in rows:
        met = {None: "", True: "yes", False: "[bold red]no"}[row.met]
        table.add_row(row.name, "not measured" if row.value is None else f"{row.value:.4g}", row.unit, row.target, met)
    Console(width=120).print(table)
    return path
