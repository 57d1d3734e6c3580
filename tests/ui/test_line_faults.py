"""Cameras that are lost, hang or change, on the line with its real threads: it goes on, and no trigger is forgotten."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from itertools import count, pairwise

import pytest
from pytestqt.qtbot import QtBot

from inspector.cameras.base import Camera
from inspector.core.camera_settings import CameraSettings
from inspector.core.cause import Cause
from inspector.core.frame import Frame
from inspector.core.recording import CameraUsed
from inspector.core.verdict import Verdict
from inspector.errors import CameraError
from inspector.workers import camera_session, capture, station
from inspector.workers.line_settings import LineSettings
from inspector.workers.station import LineState, StationController
from tests.conftest import CHECKOUT, ExpectLog
from tests.ui.line_fakes import PATIENCE_MS, PATIENCE_S, StubCamera, StubEngine, Told, TriggeredCamera, frame

LOST = CameraError("The cable is loose.", "Plug it in.")
SOON_S = 2.0
"""What a stop and a close may take, whatever hangs."""


class Line:
    """A line that looks for lost cameras; each one that it makes is in ``cameras``."""

    def __init__(self, qtbot: QtBot, settings: LineSettings | None = None) -> None:
        self.qtbot = qtbot
        self.engine = StubEngine()
        self.cameras: list[TriggeredCamera] = []
        self.next: list[TriggeredCamera] = []
        self.told = Told()
        self.controller = StationController(
            lambda name, version: self.engine, settings=settings or LineSettings(reconnect=True)
        )
        self.faults: list[str] = []
        self.opened = 0
        self.controller.fault_raised.connect(lambda error: self.faults.append(error.what))
        self.controller.source_opened.connect(self._on_opened)
        with qtbot.waitSignal(self.controller.recipe_loaded, timeout=PATIENCE_MS):
            self.controller.load_recipe("stub")

    def _on_opened(self, name: str) -> None:
        self.opened += 1

    def make_camera(self) -> TriggeredCamera:
        self.cameras.append(self.next.pop(0) if self.next else TriggeredCamera())
        return self.cameras[-1]

    @property
    def camera(self) -> TriggeredCamera:
        return self.cameras[-1]

    def start(self) -> Line:
        self.controller.start(self.make_camera)
        self.until_opened(1)
        return self

    def until_opened(self, times: int) -> None:
        self.qtbot.waitUntil(lambda: self.opened >= times, timeout=PATIENCE_MS)

    def until(self, state: LineState) -> None:
        self.qtbot.waitUntil(lambda: self.controller.state is state, timeout=PATIENCE_MS)

    def until_lost(self) -> None:
        self.qtbot.waitUntil(lambda: self.controller.source_fault is not None, timeout=PATIENCE_MS)

    def judge(self, part_id: str) -> Verdict:
        self.controller.fire(self.told.trigger(part_id))
        return self.told.wait()[part_id].verdict


@pytest.fixture
def line(qtbot: QtBot) -> Iterator[Line]:
    line = Line(qtbot).start()
    yield line
    for camera in line.cameras:
        camera.hang.set()
    line.engine.gate.set()
    until_no_more_camera_threads_than(1, qtbot)
    assert line.controller.close()


def until_no_more_camera_threads_than(count: int, qtbot: QtBot) -> None:
    """Those that were left behind end once their driver comes back."""

    def camera_threads() -> int:
        return sum(thread.name == "camera" for thread in threading.enumerate())

    qtbot.waitUntil(lambda: camera_threads() <= count, timeout=PATIENCE_MS)


def test_a_lost_camera_is_looked_for_while_the_line_goes_on(line: Line, expected_log: ExpectLog) -> None:
    expected_log("The camera is lost and looked for: The cable is loose")
    assert line.judge("before") is Verdict.PASS
    gone = TriggeredCamera()
    gone.dead = LOST
    line.next = [gone]
    line.camera.lose = LOST
    line.until_lost()
    assert line.controller.state is LineState.RUNNING
    assert line.faults == ["The cable is loose."]
    line.controller.fire(line.told.trigger("while it is away"))
    seen = line.told.wait()["while it is away"]
    assert (seen.verdict, seen.cause, seen.reason) == (Verdict.NO_VERDICT, Cause.CAMERA, str(LOST))

    line.until_opened(2)
    assert line.controller.source_fault is None
    assert line.judge("after") is Verdict.PASS
    assert line.faults == ["The cable is loose."]  # told once, however often it was looked for
    assert len(line.cameras) == 3


def test_triggers_whose_pictures_were_lost_with_the_camera_have_no_verdict(line: Line, expected_log: ExpectLog) -> None:
    expected_log("The camera is lost")
    line.camera.hold()
    line.controller.fire(line.told.trigger("1"))
    line.controller.fire(line.told.trigger("2"))
    line.camera.lose = LOST
    told = line.told.wait()
    assert {(seen.verdict, seen.cause) for seen in told.values()} == {(Verdict.NO_VERDICT, Cause.CAMERA)}
    line.until_opened(2)
    assert line.judge("3") is Verdict.PASS


def test_the_pauses_between_two_attempts_grow(qtbot: QtBot, expected_log: ExpectLog, monkeypatch) -> None:
    expected_log("The camera is lost")
    monkeypatch.setattr(capture, "_FIRST_PAUSE_S", 0.02)
    monkeypatch.setattr(capture, "_LONGEST_PAUSE_S", 0.08)
    line = Line(qtbot).start()
    attempts_s: list[float] = []

    class Gone(TriggeredCamera):
        def open(self) -> None:
            attempts_s.append(time.monotonic())
            raise LOST

    line.next = [Gone() for _ in range(4)]
    line.camera.lose = LOST
    line.until_opened(2)
    pauses = [later - earlier for earlier, later in pairwise(attempts_s)]
    assert len(pauses) == 3
    assert pauses[0] >= 0.04
    assert min(pauses[1:]) >= 0.08
    assert line.controller.close()


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hanging is noticed sooner, for tests of what follows."""
    monkeypatch.setattr(camera_session, "PATIENCE_S", 0.2)
    monkeypatch.setattr(station, "_CLOSE_PATIENCE_S", 0.5)
    monkeypatch.setattr(station, "_STOP_PATIENCE_MS", 200)
    monkeypatch.setattr(station, "_GIVE_UP_MS", 500)


def test_a_camera_that_hangs_is_given_up_and_replaced(impatient: None, line: Line, expected_log: ExpectLog) -> None:
    expected_log("The camera hangs")
    expected_log("The camera is lost and looked for: The camera does not answer")
    line.camera.hold()
    hung = line.camera
    line.controller.fire(line.told.trigger("1"))
    hung.hang.clear()
    told = line.told.wait()["1"]
    assert (told.verdict, told.cause) == (Verdict.NO_VERDICT, Cause.CAMERA)
    assert "does not answer" in told.reason
    line.until_opened(2)
    assert line.judge("2") is Verdict.PASS
    # What the driver says when it comes back is not heard any more.
    hung.hold(False)
    hung.hang.set()
    assert line.judge("3") is Verdict.PASS
    line.qtbot.waitUntil(lambda: line.controller.snapshot().counters.inspected >= 3, timeout=PATIENCE_MS)
    assert line.controller.snapshot().counters.inspected == 3


def test_a_camera_that_hangs_is_noticed_within_its_time(line: Line, expected_log: ExpectLog) -> None:
    expected_log("The camera hangs")
    expected_log("The camera is lost")
    line.camera.hang.clear()
    assert line.camera.hanging.wait(PATIENCE_S)
    before_s = time.monotonic()
    line.until_lost()
    assert time.monotonic() - before_s < camera_session.POLL_S + camera_session.PATIENCE_S + 1.0
    line.camera.hang.set()
    line.until_opened(2)


@pytest.mark.parametrize("where", ["grab", "open", "close", "fire", "make"])
def test_stopping_takes_less_than_two_seconds_wherever_a_camera_hangs(
    where: str, qtbot: QtBot, expected_log: ExpectLog, request: pytest.FixtureRequest
) -> None:
    if where not in ("open", "fire"):  # those two wait as long as they do in life
        request.getfixturevalue("impatient")
    opens = where in ("open", "make")  # which may take a camera on the network as long
    if not opens:
        expected_log("hangs")
    free, hanging = threading.Event(), threading.Event()

    def hang() -> None:
        hanging.set()
        free.wait()

    class Hanging(TriggeredCamera):
        def __init__(self) -> None:
            super().__init__()
            if where == "make":
                hang()

        def open(self) -> None:
            if where == "open":
                hang()

        def grab(self, timeout_s: float) -> Frame | None:
            if where == "grab":
                hang()
            return super().grab(timeout_s)

        def fire(self, trigger_id: str) -> None:
            hang()

        def close(self) -> None:
            if where == "close":
                hang()

    line = Line(qtbot, LineSettings())
    expected_fault = [] if opens or where == "fire" else ["The camera does not answer."]
    if expected_fault:
        expected_log("The camera ended: The camera does not answer")
    line.controller.start(Hanging)
    if where in ("fire", "close"):
        line.until_opened(1)
    if where == "fire":
        line.controller.fire(line.told.trigger("1"))
    if where != "close":
        assert hanging.wait(PATIENCE_S)
    began_s = time.monotonic()
    line.controller.stop()
    qtbot.waitUntil(lambda: line.controller.state in (LineState.IDLE, LineState.FAULT), timeout=round(1000 * SOON_S))
    assert time.monotonic() - began_s < SOON_S
    assert line.faults == expected_fault
    if where == "fire":
        assert line.told.wait()["1"].verdict is Verdict.NO_VERDICT
    free.set()
    until_no_more_camera_threads_than(0, qtbot)
    assert line.controller.close()


def test_a_camera_given_up_while_it_was_asked_begins_no_run_when_it_answers(
    qtbot: QtBot, expected_log: ExpectLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody would ever close that run: the inspection would wait for its parts, and for those of no other."""
    expected_log("The camera hangs")
    expected_log("The camera ended")
    monkeypatch.setattr(camera_session, "OPEN_PATIENCE_S", 0.2)
    answers, asked = threading.Event(), threading.Event()

    class Asked(TriggeredCamera):
        @property
        def description(self) -> str:
            if self is line.cameras[0]:
                asked.set()
                answers.wait()
            return "a camera made for a test"

    line = Line(qtbot)
    line.next = [Asked(), Asked()]
    line.controller.start(line.make_camera)
    assert asked.wait(PATIENCE_S)
    line.until(LineState.FAULT)
    answers.set()
    until_no_more_camera_threads_than(0, qtbot)
    line.start()
    for part_id in ("1", "2"):
        assert line.judge(part_id) is Verdict.PASS
    line.controller.stop()
    line.until(LineState.IDLE)
    line.opened = 0
    line.start()
    assert line.judge("3") is Verdict.PASS
    assert line.controller.close()


def test_a_trigger_while_the_camera_is_asked_for_its_settings_has_no_verdict_and_is_counted(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was taken: the line must not say that its source takes no triggers."""
    answers, asked = threading.Event(), threading.Event()
    camera_used = capture._camera_used

    def slow(camera: Camera) -> CameraUsed:
        asked.set()
        answers.wait()
        return camera_used(camera)

    monkeypatch.setattr(capture, "_camera_used", slow)
    line = Line(qtbot)
    line.controller.start(line.make_camera)
    assert asked.wait(PATIENCE_S)
    line.controller.fire(line.told.trigger("early"))
    assert "still being opened" in line.told.wait()["early"].reason
    answers.set()
    line.until_opened(1)
    assert line.judge("next") is Verdict.PASS
    # It is counted a moment after it was told.
    qtbot.waitUntil(lambda: line.controller.snapshot().counters.inspected == 2, timeout=PATIENCE_MS)
    assert line.controller.close()


@pytest.mark.parametrize("where", ["grab", "inspection", "load"])
def test_closing_takes_less_than_two_seconds_whatever_hangs(
    where: str, qtbot: QtBot, expected_log: ExpectLog, request: pytest.FixtureRequest
) -> None:
    if where != "inspection":
        request.getfixturevalue("impatient")
    may_load = threading.Event()
    line = Line(qtbot).start()
    if where == "grab":
        expected_log("The camera hangs")
        expected_log("The camera is lost")
        expected_log("The camera thread did not end")
        line.camera.hang.clear()
        assert line.camera.hanging.wait(PATIENCE_S)
    elif where == "inspection":
        expected_log("The inspection thread did not end")
        expected_log("The verdict of part 1 came too late")
        line.engine.gate.clear()
        line.controller.fire(line.told.trigger("in work"))
        line.controller.fire(line.told.trigger("waits"))
        assert line.engine.entered.wait(PATIENCE_S)
    else:
        expected_log("The loading thread did not end")
        loading = threading.Event()

        def load(name: str, version: int | None) -> StubEngine:
            loading.set()
            may_load.wait()
            return line.engine

        line.controller._loader._load = load
        line.controller.load_recipe("stub")
        assert loading.wait(PATIENCE_S)
    began_s = time.monotonic()
    assert not line.controller.close()
    assert time.monotonic() - began_s < SOON_S
    assert all(seen.verdict is Verdict.NO_VERDICT for seen in line.told.wait().values())
    may_load.set()
    line.engine.gate.set()
    line.camera.hang.set()
    qtbot.waitUntil(lambda: not line.controller.hangs, timeout=PATIENCE_MS)
    assert not line.controller.snapshot().waiting_for


def test_an_inspection_that_hangs_does_not_keep_the_line_from_standing_still(
    impatient: None, line: Line, qtbot: QtBot, expected_log: ExpectLog
) -> None:
    expected_log("stands still although its inspection did not end")
    expected_log("The verdict of part 1 came too late")
    line.engine.gate.clear()
    for part_id in ("in work", "waits"):
        line.controller.fire(line.told.trigger(part_id))
    assert line.engine.entered.wait(PATIENCE_S)
    line.controller.stop()
    qtbot.waitUntil(lambda: line.controller.state is LineState.IDLE, timeout=round(1000 * SOON_S))
    assert {seen.cause for seen in line.told.wait().values()} == {Cause.STOPPED}
    line.controller.start(line.make_camera)
    assert line.faults == ["The line is still stopping."]
    line.engine.gate.set()
    qtbot.waitUntil(lambda: not line.controller._inspection_runs, timeout=PATIENCE_MS)
    line.opened = 0
    line.start()
    assert line.judge("next") is Verdict.PASS
    qtbot.waitUntil(lambda: line.controller.snapshot().counters.inspected == 3, timeout=PATIENCE_MS)


def test_another_camera_in_the_place_of_the_lost_one_is_not_taken_for_it(qtbot: QtBot, expected_log: ExpectLog) -> None:
    expected_log("The camera is lost and looked for: The cable is loose")
    expected_log("The camera is lost and looked for: Another camera answers: B in the place of A")

    class Adjustable(TriggeredCamera):
        def __init__(self, serial: str) -> None:
            super().__init__()
            self.serial = serial

        def capabilities(self) -> None: ...
        def settings(self) -> CameraSettings:
            return CameraSettings()

        def adjust(self, wanted: object) -> None: ...

    line = Line(qtbot)
    line.next = [Adjustable("A"), Adjustable("B"), Adjustable("A")]
    line.start()
    line.camera.lose = LOST
    line.until_opened(2)
    assert [camera.serial for camera in line.cameras] == ["A", "B", "A"]
    assert line.judge("1") is Verdict.PASS
    assert line.faults[0] == "The cable is loose."
    assert line.faults[1].startswith("Another camera answers")
    assert line.controller.close()


def test_a_camera_that_recovers_by_itself_is_believed(qtbot: QtBot, expected_log: ExpectLog) -> None:
    expected_log("The camera is lost")

    class Recovering(TriggeredCamera):
        fault: CameraError | None = None

    line = Line(qtbot)
    line.next = [camera := Recovering()]
    line.start()
    camera.fault = LOST
    line.until_lost()
    assert line.judge("away") is Verdict.NO_VERDICT
    camera.fault = None
    line.until_opened(2)
    assert line.judge("back") is Verdict.PASS
    assert len(line.cameras) == 1
    assert line.controller.close()


def test_pictures_that_miss_their_triggers_again_and_again_open_the_camera_anew(
    qtbot: QtBot, expected_log: ExpectLog
) -> None:
    expected_log("The camera is lost and looked for: The camera takes no more pictures")
    line = Line(qtbot, LineSettings(reconnect=True, picture_ms=40.0)).start()
    line.camera.hold()
    for number in range(3):
        assert line.judge(str(number)) is Verdict.NO_VERDICT
    line.until_opened(2)
    assert len(line.cameras) == 2
    assert line.controller.close()


def test_an_incomplete_picture_costs_one_part_its_verdict_and_is_shown(qtbot: QtBot) -> None:
    torn = CameraError("The picture is incomplete.", "Check the camera's cable.")
    controller = StationController(lambda name, version: StubEngine())
    faults = []
    controller.fault_raised.connect(faults.append)
    with qtbot.waitSignal(controller.recipe_loaded, timeout=PATIENCE_MS):
        controller.load_recipe("stub")
    with qtbot.waitSignal(controller.source_finished, timeout=PATIENCE_MS):
        controller.start(lambda: StubCamera([frame(1), Frame(2, None, "2", error=torn), frame(3)]))
    assert [point.verdict for point in controller.snapshot().trend] == [
        Verdict.PASS, Verdict.NO_VERDICT, Verdict.PASS,
    ]  # fmt: skip
    assert faults == [torn]
    assert controller.close()


HANGING = """
import threading, time
from PySide6.QtCore import QCoreApplication, QTimer
from inspector.core.frame import Frame
from inspector.workers.station import StationController
from tests.ui.line_fakes import StubEngine

class Hanging:
    name = description = "hanging"
    can_wait = False
    def open(self): ...
    def grab(self, timeout_s):
        time.sleep(3600)
    def close(self): ...

app = QCoreApplication([])
controller = StationController(lambda name, version: StubEngine())
controller.recipe_loaded.connect(lambda recipe: controller.start(Hanging))
controller.source_opened.connect(lambda name: QTimer.singleShot(50, app.quit))
controller.load_recipe("stub")
app.exec()
assert not controller.close()
print("closed", flush=True)
"""


def test_the_process_ends_although_a_driver_never_comes_back() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", HANGING],
        cwd=CHECKOUT, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True, timeout=120,
        check=False,
    )  # fmt: skip
    assert (ended.returncode, ended.stdout) == (0, "closed\n"), ended.stderr
    assert "Destroyed while" not in ended.stderr


def test_no_loss_leaves_a_thread_behind(line: Line, qtbot: QtBot, expected_log: ExpectLog) -> None:
    expected_log("The camera is lost")
    numbers = count(1)
    before = threading.active_count()
    for times in range(2, 5):
        line.camera.lose = LOST
        line.until_opened(times)
        assert line.judge(str(next(numbers))) is Verdict.PASS
    assert threading.active_count() == before
