"""Notes beside the parts: as safe as these, in their order, once however often they come."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from inspector.core.recording import Note
from inspector.errors import RecordError
from inspector.records.database import Database, open_database
from inspector.records.entry import NOTE
from inspector.records.events import Event, read_events
from inspector.records.ingest import ingest
from inspector.records.journal import Entry, Journal
from inspector.records.query import RecordFilter, known_operators, page
from tests.unit.records.conftest import MakeRecorder
from tests.unit.records.parts import part

PATIENCE_S = 20.0
CHECKOUT = Path(__file__).resolve().parents[3]


def noted(url: str, kind: str | None = None) -> list[Event]:
    database = open_database(url, read_only=True)
    found = read_events(database, kind)
    database.close()
    return found


def test_a_note_is_kept_with_all_it_says(make_recorder: MakeRecorder, url: str) -> None:
    recorder = make_recorder()
    note = Note("SHIFT_CHECK", "Passed\0", "Operator 1", {"steps": [{"passed": True}]})
    recorder.record(part(1))
    recorder.note(note)
    recorder.record(part(2))
    assert recorder.flush(PATIENCE_S)
    (event,) = noted(url)
    assert (event.kind, event.station, event.operator, event.text) == ("SHIFT_CHECK", "S1", "Operator 1", "Passed␀")
    assert (event.details, event.at) == (note.details, note.at)
    database = open_database(url, read_only=True)
    assert [(record.seq, record.number) for record in page(database, RecordFilter())] == [(2, 2), (1, 1)]
    database.close()


def test_a_database_that_is_away_gets_the_note_when_it_is_back(
    make_recorder: MakeRecorder, url: str, expected_log: Callable[[str], None]
) -> None:
    expected_log("does not answer")
    away = True

    def open_when_back() -> Database:
        if away:
            raise RecordError("The server does not answer.", "Start it.")
        return open_database(url)

    recorder = make_recorder(open_when_back)
    recorder.note(Note("SHIFT_CHECK", "Passed"))
    assert recorder.status.waiting == 1
    assert not recorder.flush(0.1)
    away = False
    assert recorder.flush(PATIENCE_S)
    assert [event.text for event in noted(url)] == ["Passed"]


def test_what_comes_again_after_a_crash_is_there_once(database: Database, url: str) -> None:
    at_us = 1_760_000_000_000_000
    session = {"uid": "u", "station": "S1", "host": "h", "program": "1", "started_us": at_us}
    columns = {"at_us": at_us, "kind": "SHIFT_CHECK", "operator": "A", "text": "Passed", "details": {}}
    other = {**columns, "text": "Not passed"}
    for _ in range(2):
        assert ingest(database, [Entry(session, {NOTE: columns}), Entry(session, {NOTE: other})]) == 0
    assert sorted(event.text for event in noted(url)) == ["Not passed", "Passed"]


def test_a_disk_that_refuses_the_note_says_so(make_recorder: MakeRecorder, monkeypatch: pytest.MonkeyPatch) -> None:
    recorder = make_recorder()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Journal, "_write", full)
    with pytest.raises(RecordError, match="No space left"):
        recorder.note(Note("SHIFT_CHECK", "Passed"))


KILLED = """
import os, signal, sys
from pathlib import Path
from inspector.core.recording import Note
from inspector.errors import RecordError
from inspector.records.recorder import StationRecorder

def away():
    raise RecordError("away", "")

recorder = StationRecorder(Path(sys.argv[1]), "S1", away)
recorder.note(Note("SHIFT_CHECK", "Passed"))
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(os.name != "posix", reason="kill -9")
def test_a_program_killed_right_after_has_kept_it(make_recorder: MakeRecorder, tmp_path: Path, url: str) -> None:
    killed = subprocess.run([sys.executable, "-c", KILLED, str(tmp_path / "journal")], cwd=CHECKOUT, check=False)
    assert killed.returncode == -9
    assert make_recorder().flush(PATIENCE_S)
    assert [event.text for event in noted(url)] == ["Passed"]


def test_everybody_who_was_there_is_known_once(make_recorder: MakeRecorder, url: str) -> None:
    recorder = make_recorder()
    names = ["", "bench", "Änderung", "Change", "bench", ""]
    for seq, name in enumerate(names, start=1):
        recorder.use_operator(name)
        recorder.record(part(seq, at=datetime(2026, 3, 2, 6, seq, tzinfo=UTC)))
    assert recorder.flush(PATIENCE_S)
    database = open_database(url, read_only=True)
    assert known_operators(database) == ["bench", "Change", "Änderung"]
    assert [record.seq for record in page(database, RecordFilter(operator="bench"))] == [5, 2]
    assert page(database, RecordFilter(operator="Bench")) == []
    database.close()
