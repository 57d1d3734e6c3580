"""A real database in a file, and recorders that are closed whatever happens."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from inspector.records.database import Database, open_database, sqlite_url
from inspector.records.recorder import StationRecorder


@pytest.fixture
def url(tmp_path: Path) -> str:
    """Of an SQLite file that is not there yet."""
    return sqlite_url(tmp_path / "records.db")


@pytest.fixture
def database(url: str) -> Iterator[Database]:
    """An empty database."""
    opened = open_database(url)
    yield opened
    opened.close()


MakeRecorder = Callable[..., StationRecorder]


@pytest.fixture
def make_recorder(tmp_path: Path, url: str) -> Iterator[MakeRecorder]:
    """``make_recorder(open_database=…, archive=…, buffer=…)``: of one and the same station, one after the other."""
    made: list[StationRecorder] = []

    def make(open_with: Callable[[], Database] | None = None, **others: Any) -> StationRecorder:
        made.append(StationRecorder(tmp_path / "journal", "S1", open_with or (lambda: open_database(url)), **others))
        return made[-1]

    yield make
    for recorder in made:
        recorder.close()
