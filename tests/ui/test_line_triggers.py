"""Triggered parts on the line with its real threads: every trigger ends in exactly one verdict, its own."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from inspector.cameras.folder import FolderCamera
from inspector.core.camera_settings import TriggerMode
from inspector.core.cause import Cause
from inspector.core.frame import PartIdOrigin, Picture
from inspector.core.trigger import Trigger
from inspector.core.verdict import Verdict
from inspector.errors import CameraError, TriggerError
from inspector.triggers.client import ask
from inspector.triggers.stepped import SteppedCamera
from inspector.triggers.tcp_server import TcpTriggers
from inspector.workers.line_settings import LineSettings
from inspector.workers.station import LineState, StationController
from tests.conftest import ExpectLog
from tests.ui.line_fakes import PATIENCE_MS, PATIENCE_S, StubCamera, StubEngine, Told, TriggeredCamera, frame
from tests.ui.test_workers_line import write_parts


class TriggeredLine:
    """A line with a triggered camera that runs."""

    def __init__(self, qtbot: QtBot, settings: LineSettings | None = None, codes: object = None) -> None:
        self.qtbot = qtbot
        self.engine = StubEngine()
        self.camera = TriggeredCamera()
        self.told = Told()
        self.controller = StationController(
            lambda name, version: self.engine, settings=settings or LineSettings(), codes=codes
        )
        self.faults: list[str] = []
        self.controller.fault_raised.connect(lambda error: self.faults.append(error.what))
        with qtbot.waitSignal(self.controller.recipe_loaded, timeout=PATIENCE_MS):
            self.controller.load_recipe("stub")

    def start(self) -> TriggeredLine:
        with self.qtbot.waitSignal(self.controller.source_opened, timeout=PATIENCE_MS):
            self.controller.start(lambda: self.camera)
        return self

    def fire(self, *part_ids: str) -> None:
        for part_id in part_ids:
            self.controller.fire(self.told.trigger(part_id))

    def until_counted(self, parts: int) -> None:
        """Whoever asked is told before the part is recorded and counted."""
        self.qtbot.waitUntil(lambda: self.controller.snapshot().counters.inspected >= parts, timeout=PATIENCE_MS)

    def until(self, state: LineState) -> None:
        self.qtbot.waitUntil(lambda: self.controller.state is state, timeout=PATIENCE_MS)


@pytest.fixture
def line(qtbot: QtBot) -> Iterator[TriggeredLine]:
    line = TriggeredLine(qtbot).start()
    yield line
    line.engine.gate.set()
    line.camera.hold(False)
    assert line.controller.close()


def test_each_trigger_gets_the_verdict_of_its_own_picture(line: TriggeredLine) -> None:
    ids = [f"SN-{number}" for number in range(1, 60)]
    for start in range(0, len(ids), 5):
        line.fire(*ids[start : start + 5])
        told = line.told.wait()
    for number, part_id in enumerate(ids, start=1):
        seen = told[part_id]
        assert (seen.verdict, seen.frame.seq, seen.frame.part_id) == (Verdict.PASS, number, part_id)
        assert seen.frame.part_id_origin is PartIdOrigin.TRIGGER
        assert seen.frame.picture is not None
        assert seen.frame.picture[0, 0, 0] == number
    assert len({seen.frame.trigger_id for seen in told.values()}) == len(ids)
    line.until_counted(len(ids))
    snapshot = line.controller.snapshot()
    assert snapshot.counters.passed == snapshot.counters.inspected == len(ids)
    assert snapshot.recent[0].part_id == ids[-1]
    assert snapshot.waiting_for is None


def test_a_part_without_an_id_of_its_own_is_counted(line: TriggeredLine) -> None:
    line.fire("")
    seen = line.told.wait()[""]
    assert (seen.frame.seq, seen.frame.part_id, seen.frame.part_id_origin) == (1, "", PartIdOrigin.COUNTED)


def test_more_triggers_than_may_wait_for_their_pictures_are_answered_at_once(qtbot: QtBot) -> None:
    line = TriggeredLine(qtbot, LineSettings(queue_parts=3)).start()
    line.camera.hold()
    line.fire("1", "2", "3", "4", "5")
    refused = {part_id: told[0] for part_id, told in line.told.answers.items() if told}
    assert set(refused) == {"4", "5"}
    assert {seen.cause for seen in refused.values()} == {Cause.TOO_FAST}
    assert all("faster" in seen.reason for seen in refused.values())
    line.camera.hold(False)
    assert [seen.verdict for seen in line.told.wait().values()].count(Verdict.PASS) == 3
    assert line.controller.close()


def test_a_verdict_after_the_time_limit_is_thrown_away_and_counted(qtbot: QtBot, expected_log: ExpectLog) -> None:
    expected_log("The verdict of part 1 came too late and was thrown away")
    line = TriggeredLine(qtbot, LineSettings(time_limit_ms=100.0)).start()
    line.engine.gate.clear()
    line.fire("late", "waits")
    told = line.told.wait()
    for part_id in ("late", "waits"):
        assert told[part_id].verdict is Verdict.NO_VERDICT
        assert told[part_id].cause is Cause.TOO_LATE
        assert told[part_id].reason == "There was no verdict within 100 ms."
    assert told["late"].frame.picture is not None  # what was too late can be looked at
    line.engine.gate.set()
    qtbot.waitUntil(lambda: line.controller.snapshot().counters.late == 1, timeout=PATIENCE_MS)
    line.controller.stop()
    line.until(LineState.IDLE)
    counters = line.controller.snapshot().counters
    assert (counters.inspected, counters.no_verdict, counters.late) == (2, 2, 1)
    assert line.told.wait() == told
    assert line.controller.close()


def test_a_picture_that_never_comes_ends_in_no_verdict(qtbot: QtBot) -> None:
    line = TriggeredLine(qtbot, LineSettings(picture_ms=50.0)).start()
    line.camera.hold()
    line.fire("SN-1")
    seen = line.told.wait()["SN-1"]
    assert (seen.verdict, seen.cause) == (Verdict.NO_VERDICT, Cause.CAMERA)
    assert "No picture came within 0.05 s" in seen.reason
    qtbot.waitUntil(lambda: bool(line.faults), timeout=PATIENCE_MS)
    assert line.controller.state is LineState.RUNNING
    assert line.controller.close()


def test_a_picture_that_comes_after_all_is_nobody_elses(qtbot: QtBot, expected_log: ExpectLog) -> None:
    expected_log("A picture came that no trigger waits for")
    line = TriggeredLine(qtbot, LineSettings(picture_ms=50.0)).start()
    line.camera.hold()
    line.fire("SN-1")
    line.told.wait()
    line.camera.hold(False)
    line.fire("SN-2")
    seen = line.told.wait()["SN-2"]
    if seen.frame.picture is not None:  # else its 50 ms were over on a busy machine
        assert seen.frame.picture[0, 0, 0] == 2
    assert line.controller.close()


def test_a_camera_that_cannot_take_a_trigger_says_why(line: TriggeredLine) -> None:
    line.camera.refuse = CameraError("The camera is still busy.", "Trigger less often.")
    line.fire("SN-1")
    seen = line.told.wait()["SN-1"]
    assert (seen.verdict, seen.cause) == (Verdict.NO_VERDICT, Cause.CAMERA)
    assert seen.reason == "The camera is still busy. Trigger less often."
    line.camera.refuse = None
    line.fire("SN-2")
    assert line.told.wait()["SN-2"].verdict is Verdict.PASS


def test_a_bug_in_a_camera_costs_one_part_its_verdict(line: TriggeredLine, expected_log: ExpectLog) -> None:
    expected_log("The camera could not be triggered")
    line.camera.refuse = KeyError("bug")
    line.fire("SN-1")
    assert line.told.wait()["SN-1"].cause is Cause.PROGRAM


def test_triggers_from_many_threads_at_once_end_in_one_verdict_each(qtbot: QtBot) -> None:
    line = TriggeredLine(qtbot, LineSettings(queue_parts=40)).start()
    triggers = [line.told.trigger(str(number)) for number in range(200)]

    def fire(some: list[Trigger]) -> None:
        for trigger in some:
            line.controller.fire(trigger)

    threads = [threading.Thread(target=fire, args=(triggers[start::8],)) for start in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE_S)
    told = line.told.wait()
    assert sorted(seen.frame.seq for seen in told.values()) == list(range(1, 201))
    line.until_counted(200)
    assert line.controller.snapshot().counters.inspected == 200
    assert line.controller.close()


def test_a_line_that_stands_still_takes_no_trigger(qtbot: QtBot) -> None:
    line = TriggeredLine(qtbot)
    with pytest.raises(TriggerError, match="stands still"):
        line.controller.fire(Trigger())
    line.start()
    assert line.controller.takes_triggers
    line.controller.stop()
    with pytest.raises(TriggerError):
        line.controller.fire(Trigger())
    line.until(LineState.IDLE)
    assert not line.controller.takes_triggers
    assert line.controller.close()


def test_a_source_that_makes_its_own_parts_takes_no_trigger(qtbot: QtBot) -> None:
    line = TriggeredLine(qtbot)
    with qtbot.waitSignal(line.controller.source_opened, timeout=PATIENCE_MS):
        line.controller.start(lambda: StubCamera([], endless=True))
    with pytest.raises(TriggerError, match="makes its parts by itself"):
        line.controller.fire(Trigger())
    assert line.controller.close()


def test_what_was_fired_before_a_stop_still_gets_its_verdict(line: TriggeredLine) -> None:
    line.engine.gate.clear()
    line.fire("1", "2", "3")
    line.controller.stop()
    line.engine.gate.set()
    line.until(LineState.IDLE)
    assert {seen.verdict for seen in line.told.wait().values()} == {Verdict.PASS}


def test_closing_answers_what_waits_for_its_picture(line: TriggeredLine) -> None:
    line.camera.hold()
    line.fire("1", "2")
    assert line.controller.close()
    assert {(seen.verdict, seen.cause) for seen in line.told.wait().values()} == {(Verdict.NO_VERDICT, Cause.STOPPED)}


def test_a_hardware_trigger_makes_a_part_of_each_picture_and_loses_none(qtbot: QtBot) -> None:
    line = TriggeredLine(qtbot)
    line.camera = TriggeredCamera(TriggerMode.HARDWARE)
    line.start()
    assert not line.controller.takes_triggers
    for pulse in range(5):
        line.camera.fire(f"pulse {pulse}")
    qtbot.waitUntil(lambda: line.controller.snapshot().counters.passed == 5, timeout=PATIENCE_MS)
    assert line.controller.snapshot().counters.dropped == 0
    assert line.controller.close()


def test_a_camera_that_runs_freely_shows_its_newest_picture_and_counts_what_it_skips(qtbot: QtBot) -> None:
    line = TriggeredLine(qtbot)
    line.camera = TriggeredCamera(TriggerMode.FREE_RUN)
    line.engine.gate.clear()
    line.start()
    line.camera.fire("0")
    assert line.engine.entered.wait(PATIENCE_S)
    for number in range(1, 6):
        line.camera.fire(str(number))
    qtbot.waitUntil(lambda: line.controller.snapshot().counters.dropped == 4, timeout=PATIENCE_MS)
    line.engine.gate.set()
    qtbot.waitUntil(lambda: line.controller.snapshot().counters.passed == 2, timeout=PATIENCE_MS)
    latest = line.controller.snapshot().latest
    assert latest is not None
    assert latest.frame.seq == 6
    assert line.controller.snapshot().counters.no_verdict == 0
    assert line.controller.close()


def test_a_stream_runs_freely_too(qtbot: QtBot) -> None:
    class Stream(StubCamera):
        trigger_mode = None
        fire = None

    line = TriggeredLine(qtbot)
    line.engine.gate.clear()
    camera = Stream([frame(seq) for seq in range(1, 31)], endless=True)
    line.controller.start(lambda: camera)
    assert camera.emptied.wait(PATIENCE_S)
    line.engine.gate.set()
    qtbot.waitUntil(lambda: line.controller.snapshot().waiting_for is None, timeout=PATIENCE_MS)
    counters = line.controller.snapshot().counters
    assert counters.inspected + counters.dropped == 30
    assert counters.no_verdict == 0
    assert counters.dropped >= 28
    assert line.controller.close()


def test_triggers_at_intervals_come_by_themselves_while_the_line_runs(qtbot: QtBot) -> None:
    before = set(threading.enumerate())
    line = TriggeredLine(qtbot, LineSettings(interval_ms=10.0)).start()
    qtbot.waitUntil(lambda: line.controller.snapshot().counters.passed >= 5, timeout=PATIENCE_MS)
    line.controller.stop()
    line.until(LineState.IDLE)
    counters = line.controller.snapshot().counters
    assert counters.passed == counters.inspected
    assert line.controller.close()
    assert "interval" not in {thread.name for thread in set(threading.enumerate()) - before}


def test_a_folder_gives_its_next_picture_for_each_trigger(qtbot: QtBot, tmp_path: object) -> None:
    line = TriggeredLine(qtbot)
    folder = write_parts(tmp_path / "parts", 3)
    with qtbot.waitSignal(line.controller.source_opened, timeout=PATIENCE_MS):
        line.controller.start(lambda: SteppedCamera(FolderCamera(folder, loop=True)))
    for part_id in ("a", "b", "c", "d"):
        line.fire(part_id)
        line.told.wait()
    assert [seen.frame.source for seen in line.told.wait().values()] == ["1.png", "2.png", "3.png", "1.png"]
    assert line.controller.close()


def test_a_controller_of_the_line_asks_over_tcp(line: TriggeredLine) -> None:
    server = TcpTriggers("127.0.0.1", 0, line.controller.fire)
    server.start()
    reply = ask("127.0.0.1", server.port, "SN-0815")
    assert (reply.verdict, reply.part_id, reply.number, reply.percent) == (Verdict.PASS, "SN-0815", 1, 25.0)
    line.controller.stop()
    line.until(LineState.IDLE)
    reply = ask("127.0.0.1", server.port, "SN-0816")
    assert (reply.verdict, reply.number, reply.reason) == (Verdict.NO_VERDICT, None, "The line stands still. Start it.")
    server.stop()


NICENESS = """
import os, queue, threading
from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from inspector.core.priority import stand_back
from inspector.workers.line_settings import LineSettings
from inspector.workers.station import StationController
from tests.ui.line_fakes import PATIENCE_S, StubEngine, TriggeredCamera

app = QCoreApplication([])
before = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
line = StationController(lambda name, version: StubEngine(), settings=LineSettings(interval_ms=5.0))
seen, loop, fire = [], QEventLoop(), line.fire
def look(trigger):
    seen.append(os.getpriority(os.PRIO_PROCESS, threading.get_native_id()) - before)
    fire(trigger)
line.fire = look
line.recipe_loaded.connect(lambda recipe: line.start(TriggeredCamera))
line.inspected.connect(lambda: loop.quit() if seen else None)
stand_back()
line.load_recipe("stub")
QTimer.singleShot(round(1000 * PATIENCE_S), loop.quit)
loop.exec()
line.close()
print(set(seen))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux")
def test_triggers_of_the_interval_are_not_kept_waiting_by_a_window_that_stands_back() -> None:
    """A thread that the window starts once it stands back would fire late whenever the cores are busy."""
    told = subprocess.run([sys.executable, "-c", NICENESS], capture_output=True, text=True, check=True)
    assert told.stdout.split() == ["{0}"], told.stderr


# Ids from the picture


class StubCodes:
    """Reads what the test says; keeps count."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.reads = 0

    def read(self, picture: Picture) -> str:
        self.reads += 1
        return self.text


def test_the_id_is_read_from_the_picture_where_the_trigger_brings_none(qtbot: QtBot) -> None:
    codes = StubCodes("FROM-CODE")
    line = TriggeredLine(qtbot, codes=codes).start()
    line.fire("FROM-TRIGGER")
    line.fire("")
    told = line.told.wait()
    assert told["FROM-TRIGGER"].frame.part_id == "FROM-TRIGGER"
    assert (told[""].frame.part_id, told[""].frame.part_id_origin) == ("FROM-CODE", PartIdOrigin.CODE)
    times = told[""].times
    assert times.code_ms > 0
    assert times.inspect_ms >= times.code_ms
    assert codes.reads == 1
    assert line.controller.close()


def test_a_code_that_cannot_be_read_is_said_and_the_verdict_stands(qtbot: QtBot) -> None:
    line = TriggeredLine(qtbot, codes=StubCodes("")).start()
    line.fire("")
    seen = line.told.wait()[""]
    assert (seen.verdict, seen.frame.part_id, seen.frame.part_id_origin) == (Verdict.PASS, "", PartIdOrigin.MISSING)
    line.until_counted(1)
    assert line.controller.snapshot().recent[0].part_id_origin is PartIdOrigin.MISSING
    assert line.controller.close()


def test_frames_of_the_fakes_carry_their_number() -> None:
    picture = frame(7).picture
    assert picture is not None
    assert picture[0, 0, 0] == 7
