"""The recorder: every part in the database once, in order, whatever the database and the program do."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from inspector.core.recording import RecordsState
from inspector.core.verdict import Verdict
from inspector.errors import RecordError
from inspector.records.database import Database, open_database
from inspector.records.entry import CameraUsed
from inspector.records.query import RecordFilter, page
from inspector.records.recorder import Buffer
from tests.unit.records.conftest import MakeRecorder
from tests.unit.records.parts import FLANGE, LIMITS, part

CHECKOUT = Path(__file__).resolve().parents[3]
PATIENCE_S = 20.0


class Switch:
    """A database that can be out of reach."""

    def __init__(self, url: str) -> None:
        self._url = url
        self.down = False
        self.opened = 0

    def open(self) -> Database:
        if self.down:
            raise RecordError("The server does not answer.", "Start it.")
        self.opened += 1
        return open_database(self._url)


def seqs(url: str) -> list[int]:
    """Oldest first."""
    database = open_database(url, read_only=True)
    found = [record.seq for record in sorted(page(database, RecordFilter(), limit=10_000), key=lambda r: r.id)]
    database.close()
    return found


def test_a_row_has_all_that_is_known_of_the_part(make_recorder: MakeRecorder, url: str) -> None:
    recorder = make_recorder(model_hash=lambda recipe: f"hash of {recipe.version}")
    recorder.use_camera(CameraUsed("acA1300", {"Gain": 4, "ExposureTime": 1200}))
    recorder.use_operator("early shift")
    inspected = part(7, 1.25, part_id="SN\x00-0815", trigger_id="t7")
    recorder.record(inspected)
    assert recorder.flush(PATIENCE_S)
    database = open_database(url, read_only=True)
    (record,) = page(database, RecordFilter())
    database.close()
    assert (record.station, record.number, record.seq, record.source) == ("S1", 1, 7, "camera")
    assert (record.part_id, record.trigger_id, record.at) == ("SN␀-0815", "t7", inspected.frame.captured_at)
    assert (record.recipe, record.model_hash, record.limits) == (FLANGE, "hash of 3", LIMITS)
    assert (record.verdict, record.score, record.percent) == (inspected.verdict, 1.25, 125.0)
    assert (record.camera, record.camera_settings) == ("acA1300", {"Gain": 4, "ExposureTime": 1200})
    assert (record.operator, record.times, record.match) == ("early shift", inspected.times, 0.9)
    (defect,) = record.defects
    found = (defect.x, defect.y, defect.area, defect.percent)
    assert found == pytest.approx((4.5 / 16, 3.5 / 12, 2 / 192, 125), abs=1e-4)
    assert record.look is not None
    assert (record.look.x, record.look.y, record.look.angle_deg) == (32.0, 24.0, 0.0)
    assert inspected.frame.picture is not None
    assert record.look.brightness == pytest.approx(inspected.frame.picture.mean(), abs=0.01)


def test_a_part_without_a_picture_is_a_row_too(make_recorder: MakeRecorder, url: str) -> None:
    recorder = make_recorder()
    recorder.record(part(1, None))
    assert recorder.flush(PATIENCE_S)
    database = open_database(url, read_only=True)
    (record,) = page(database, RecordFilter())
    database.close()
    assert (record.verdict, record.reason) == (Verdict.NO_VERDICT, "No picture came.")
    assert (record.look, record.defects, record.score) == (None, (), None)


def test_a_database_that_is_away_gets_everything_in_order_when_it_is_back(
    make_recorder: MakeRecorder, url: str, expected_log: Callable[[str], None]
) -> None:
    expected_log("The server does not answer")
    switch = Switch(url)
    recorder = make_recorder(switch.open)
    recorder.record(part(1))
    assert recorder.flush(PATIENCE_S)
    assert recorder.status.state is RecordsState.ON
    switch.down = True
    recorder._writer._database = None
    for seq in range(2, 30):
        recorder.record(part(seq))
    wait_for_fault(recorder._writer)
    assert recorder.status.state is RecordsState.BEHIND
    assert recorder.status.waiting == 28
    switch.down = False
    assert recorder.flush(PATIENCE_S)
    assert seqs(url) == list(range(1, 30))


def wait_for_fault(writer: object) -> None:
    with writer._changed:  # type: ignore[attr-defined]
        assert writer._changed.wait_for(lambda: writer.fault is not None, PATIENCE_S)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "buffer", [Buffer(parts=3), Buffer(megabytes=0.002), Buffer(minutes=0.0)], ids=["parts", "bytes", "age"]
)
def test_when_too_much_waits_the_line_must_stop_and_nothing_is_lost(
    make_recorder: MakeRecorder, url: str, buffer: Buffer, expected_log: Callable[[str], None]
) -> None:
    expected_log("The server does not answer")
    switch = Switch(url)
    switch.down = True
    recorder = make_recorder(switch.open, buffer=buffer)
    for seq in range(1, 6):
        recorder.record(part(seq))
    wait_for_fault(recorder._writer)
    refusal = recorder.refusal()
    assert refusal is not None
    assert "The server does not answer." in refusal.what
    assert recorder.status.state is RecordsState.FAILED
    switch.down = False
    assert recorder.flush(PATIENCE_S)
    assert recorder.refusal() is None
    assert seqs(url) == [1, 2, 3, 4, 5]


def test_a_database_that_another_program_locks_is_waited_for(
    make_recorder: MakeRecorder,
    url: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    expected_log: Callable[[str], None],
) -> None:
    monkeypatch.setattr("inspector.records.database.BUSY_S", 0.05)
    expected_log("database is locked")
    open_database(url).close()
    other = sqlite3.connect(tmp_path / "records.db", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    recorder = make_recorder()
    recorder.record(part(1))
    recorder.record(part(2))
    wait_for_fault(recorder._writer)
    other.execute("COMMIT")
    other.close()
    assert recorder.flush(PATIENCE_S)
    assert seqs(url) == [1, 2]


@pytest.mark.skipif(os.name != "posix", reason="Windows does not let anybody delete an open file")
def test_a_database_that_is_deleted_is_missed_at_once(
    make_recorder: MakeRecorder, url: str, tmp_path: Path, expected_log: Callable[[str], None]
) -> None:
    expected_log("was moved or deleted")
    recorder = make_recorder()
    for seq in (1, 2):
        recorder.record(part(seq))
        assert recorder.flush(PATIENCE_S)
    for file in tmp_path.glob("records.db*"):
        file.unlink()
    recorder.record(part(3))
    assert recorder.flush(PATIENCE_S)
    assert seqs(url) == [3]


def test_what_an_earlier_program_left_is_recorded_first_and_once(
    make_recorder: MakeRecorder, url: str, tmp_path: Path
) -> None:
    first = make_recorder()
    for seq in range(1, 6):
        first.record(part(seq))
    assert first.flush(PATIENCE_S)
    left = next((tmp_path / "journal").glob("*.journal")).read_bytes()
    first.close()
    # As if it had been killed between the commit and forgetting.
    (tmp_path / "journal" / "0000000001.journal").write_bytes(left)
    second = make_recorder()
    second.record(part(6))
    assert second.flush(PATIENCE_S)
    assert seqs(url) == [1, 2, 3, 4, 5, 6]


def test_a_damaged_database_says_what_to_do_and_that_helps(
    make_recorder: MakeRecorder, url: str, expected_log: Callable[[str], None]
) -> None:
    """Nobody can wait for it to come back; no part is lost, and the station need not be ended."""
    expected_log("The records database .* is damaged")
    file = Path(url.removeprefix("sqlite:///"))
    open_database(url).close()
    content = bytearray(file.read_bytes())
    content[4096:] = os.urandom(len(content) - 4096)
    file.write_bytes(content)
    recorder = make_recorder()
    for seq in range(1, 4):
        recorder.record(part(seq))
    wait_for_fault(recorder._writer)
    fault = recorder.status.fault
    assert fault is not None
    assert "give it another name" in fault.remedy
    file.rename(file.with_name("damaged.db"))
    assert recorder.flush(PATIENCE_S)
    assert seqs(url) == [1, 2, 3]


def test_a_name_that_is_no_text_keeps_no_part_from_the_database(make_recorder: MakeRecorder, url: str) -> None:
    """Such as that of a folder on an old Windows share, which is the camera's."""
    recorder = make_recorder()
    recorder.use_camera(
        CameraUsed(os.fsdecode(b"/line/Fl\xe4che \xf0\x9f\x94\xa9"), {"file": os.fsdecode(b"\xff.pfs")})
    )
    for seq in (1, 2):
        recorder.record(part(seq))
    assert recorder.flush(PATIENCE_S)
    with closing(open_database(url, read_only=True)) as database:
        records = page(database, RecordFilter())
    assert {record.camera for record in records} == {"/line/Fl?che \N{NUT AND BOLT}"}
    assert records[0].camera_settings == {"file": "?.pfs"}


def test_each_part_has_the_model_that_judged_it(make_recorder: MakeRecorder, url: str) -> None:
    """A version that was replaced by hand, and loaded again, is another model under the same number."""
    model = "first"
    recorder = make_recorder(model_hash=lambda recipe: model)
    recorder.record(part(1))
    model = "second"
    recorder.record(part(2))
    assert recorder.flush(PATIENCE_S)
    with closing(open_database(url, read_only=True)) as database:
        assert [record.model_hash for record in page(database, RecordFilter())] == ["second", "first"]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and kill -9")
def test_kill_9_at_random_moments_loses_nothing_that_was_announced(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.bench.kill_line", str(tmp_path), "--kills", "8", "--seed", "4711"]
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    run = subprocess.run(command, cwd=CHECKOUT, env=environment, capture_output=True, timeout=120, check=True)
    found = json.loads(run.stdout)
    assert found["announced"] > 50
    wrong = {key: found[key] for key in ("lost", "twice", "gaps", "miscounted", "faults")}
    assert wrong == {"lost": 0, "twice": 0, "gaps": 0, "miscounted": 0, "faults": []}
