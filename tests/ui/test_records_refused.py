"""A disk that is full while parts are recorded: said on the screen, the line stops, and no part is forgotten."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from inspector.core.cause import Cause
from inspector.core.inspection import Inspection
from inspector.core.recording import CameraUsed, RecordsState, RecordsStatus
from inspector.core.trigger import Trigger
from inspector.core.verdict import Verdict
from inspector.errors import RecordError
from inspector.ui.lamp import Light
from inspector.ui.station_window import StationWindow
from inspector.workers.line_settings import LineSettings
from inspector.workers.station import LineState, StationController
from tests.ui.conftest import Load, WindowOn
from tests.ui.line_fakes import PATIENCE_MS, StubCamera, StubEngine, Told, TriggeredCamera, frame

FULL_DISK = Path("/dev/full")
needs_full_disk = pytest.mark.skipif(not FULL_DISK.exists(), reason="needs Linux's /dev/full")


class FileRecorder:
    """A line of text per part, on a disk that is full from part ``full_at`` on."""

    def __init__(self, file: Path, full_at: int | None = None) -> None:
        self._file = file
        self.full_at = full_at

    def record(self, inspection: Inspection) -> None:
        seq = inspection.frame.seq
        full = self.full_at is not None and seq >= self.full_at
        try:
            with (FULL_DISK if full else self._file).open("a", encoding="utf-8") as file:
                file.write(f"{seq} {inspection.verdict.value}\n")
        except OSError as error:
            raise RecordError(f"Records cannot be written: {error.strerror}.", "Make room, then try again.") from error

    @property
    def status(self) -> RecordsStatus:
        return RecordsStatus(RecordsState.ON)

    def use_camera(self, camera: CameraUsed) -> None:
        """All parts come from one."""

    def refusal(self) -> None:
        """Whatever it has taken is written."""

    def close(self) -> None:
        """Nothing is open."""

    def written(self) -> list[str]:
        return self._file.read_text(encoding="utf-8").splitlines()


@pytest.fixture
def recorder(tmp_path: Path) -> FileRecorder:
    return FileRecorder(tmp_path / "records.txt")


@pytest.fixture
def controller(recorder: FileRecorder) -> StationController:
    return StationController(lambda name, version: StubEngine(score=lambda seq: 3.0 if seq == 2 else 0.5), recorder)


def press_start(window: StationWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_Space)


def test_without_a_recorder_the_lamp_says_off(window_on: WindowOn) -> None:
    window = window_on(StationController(lambda name, version: StubEngine()), None)
    lamp = window.surface.header.records_lamp
    assert (lamp.light, lamp.accessibleName()) == (Light.IDLE, "Records off")


def test_every_part_is_recorded_once_and_in_order(
    window_on: WindowOn, load: Load, qtbot: QtBot, recorder: FileRecorder, controller: StationController
) -> None:
    window = window_on(controller, StubCamera([frame(seq) for seq in range(1, 6)], can_wait=True))
    load(controller)
    with qtbot.waitSignal(controller.source_finished, timeout=PATIENCE_MS):
        press_start(window)
    assert recorder.written() == ["1 PASS", "2 FAIL", "3 PASS", "4 PASS", "5 PASS"]
    assert window.surface.header.records_lamp.accessibleName() == "Records on"


def test_a_verdict_is_recorded_before_it_is_seen(
    window_on: WindowOn, load: Load, qtbot: QtBot, recorder: FileRecorder, controller: StationController
) -> None:
    seen: list[tuple[int, int]] = []

    class Watched(FileRecorder):
        def record(self, inspection: Inspection) -> None:
            seen.append((inspection.frame.seq, controller.snapshot().counters.inspected))
            super().record(inspection)

    controller._records._recorder = Watched(recorder._file)
    window = window_on(controller, StubCamera([frame(seq) for seq in range(1, 4)], can_wait=True))
    load(controller)
    with qtbot.waitSignal(controller.source_finished, timeout=PATIENCE_MS):
        press_start(window)
    assert seen == [(1, 0), (2, 1), (3, 2)]


@needs_full_disk
def test_a_full_disk_stops_the_line_and_what_it_owes_is_written_first_of_all(
    window_on: WindowOn,
    load: Load,
    qtbot: QtBot,
    recorder: FileRecorder,
    controller: StationController,
    expected_log: Callable[[str], None],
) -> None:
    expected_log("Part 2 is not recorded yet: Records cannot be written: No space left on device")
    recorder.full_at = 2
    window = window_on(controller, StubCamera([frame(seq) for seq in range(1, 7)]))
    load(controller)
    press_start(window)
    qtbot.waitUntil(lambda: controller.state is LineState.FAULT, timeout=PATIENCE_MS)
    lamp, banner = window.surface.header.records_lamp, window.surface.banner
    answered = [(point.seq, point.verdict) for point in controller.snapshot().trend]
    assert answered[:2] == [(1, Verdict.PASS), (2, Verdict.FAIL)]
    assert {verdict for _, verdict in answered[2:]} <= {Verdict.NO_VERDICT}, "taken on board, not inspected any more"
    assert controller.snapshot().waiting_for is None
    assert recorder.written() == ["1 PASS"]
    assert controller.records is RecordsState.FAILED
    assert (lamp.light, lamp.accessibleName()) == (Light.FAULT, "Records fault")
    assert window.surface.faults.texts == ["Records cannot be written: No space left on device."]
    assert (banner.state.verdict, banner.state.word) == (Verdict.NO_VERDICT, "NO VERDICT")

    with qtbot.waitSignal(controller.fault_raised, timeout=PATIENCE_MS):
        press_start(window)  # still full
    qtbot.waitUntil(lambda: controller.state is LineState.FAULT, timeout=PATIENCE_MS)
    assert recorder.written() == ["1 PASS"]

    recorder.full_at = None
    before = controller.snapshot().counters.inspected
    window.display.source = None
    controller.start(lambda: StubCamera([frame(7), frame(8)], can_wait=True))
    qtbot.waitUntil(lambda: controller.snapshot().counters.inspected == before + 2, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: controller.state is LineState.IDLE, timeout=PATIENCE_MS)
    window.refresh()
    expected = [f"{point.seq} {point.verdict.value}" for point in controller.snapshot().trend]
    assert recorder.written() == expected, "each one once, in the order they were judged"
    assert lamp.accessibleName() == "Records on"
    assert window.surface.faults.texts == []


@needs_full_disk
def test_what_cannot_be_written_at_the_very_end_is_in_the_log(
    window_on: WindowOn,
    load: Load,
    qtbot: QtBot,
    recorder: FileRecorder,
    controller: StationController,
    expected_log: Callable[[str], None],
) -> None:
    expected_log("Part 1 is not recorded yet")
    expected_log(r"Part 1 \(.*\) was not recorded: PASS")
    recorder.full_at = 1
    window = window_on(controller, StubCamera([frame(1)], can_wait=True))
    load(controller)
    press_start(window)
    qtbot.waitUntil(lambda: controller.state is LineState.FAULT, timeout=PATIENCE_MS)
    window.close()


def test_a_recorder_that_breaks_stops_the_line_and_answers_every_part(
    window_on: WindowOn, load: Load, qtbot: QtBot, expected_log: Callable[[str], None], tmp_path: Path
) -> None:
    expected_log(r"The inspection thread failed at part \d")

    class Broken(FileRecorder):
        def record(self, inspection: Inspection) -> None:
            raise ZeroDivisionError

    controller = StationController(lambda name, version: StubEngine(), Broken(tmp_path / "records.txt"))
    window = window_on(controller, StubCamera([frame(seq) for seq in range(1, 4)], can_wait=True))
    load(controller)
    press_start(window)
    qtbot.waitUntil(lambda: controller.state is LineState.FAULT, timeout=PATIENCE_MS)
    assert controller.snapshot().waiting_for is None
    assert controller.records is RecordsState.FAILED
    assert window.surface.banner.state.verdict is Verdict.NO_VERDICT
    controller._records._recorder = None


def test_a_recorder_that_broke_once_takes_what_it_owes_at_the_next_start(
    window_on: WindowOn, load: Load, qtbot: QtBot, expected_log: Callable[[str], None], tmp_path: Path
) -> None:
    """As when the memory is full: the line says so at each start, and goes on once it can."""
    expected_log(r"The inspection thread failed at part 1")
    expected_log("What was not recorded yet could not be recorded")
    fails = 2

    class Broken(FileRecorder):
        def record(self, inspection: Inspection) -> None:
            nonlocal fails
            if fails:
                fails -= 1
                raise MemoryError
            super().record(inspection)

    recorder = Broken(tmp_path / "records.txt")
    controller = StationController(lambda name, version: StubEngine(), recorder)
    load(controller)
    for expected in (LineState.FAULT, LineState.FAULT, LineState.IDLE):
        controller.start(lambda: StubCamera([frame(1)], can_wait=True))
        qtbot.waitUntil(lambda: controller.state is not LineState.RUNNING, timeout=PATIENCE_MS)
        qtbot.waitUntil(lambda: controller.state is not LineState.STOPPING, timeout=PATIENCE_MS)
        assert controller.state is expected
    assert len(recorder.written()) == controller.snapshot().counters.inspected
    assert controller.close()


def test_who_cannot_be_told_his_verdict_has_it_on_record(
    load: Load, qtbot: QtBot, expected_log: Callable[[str], None], tmp_path: Path
) -> None:
    """Also a part that was refused: the thread that refuses must go on."""
    expected_log("Part 1 could not be refused")

    def raises(_: Inspection) -> None:
        raise ZeroDivisionError

    recorder = FileRecorder(tmp_path / "records.txt")
    settings = LineSettings(time_limit_ms=50.0)
    controller = StationController(lambda name, version: StubEngine(), recorder, settings=settings)
    load(controller)
    camera = TriggeredCamera()
    camera.hold()
    with qtbot.waitSignal(controller.source_opened, timeout=PATIENCE_MS):
        controller.start(lambda: camera)
    told = Told()
    controller.fire(Trigger("unheard", raises))
    controller.fire(told.trigger("heard"))
    assert told.wait()["heard"].cause is Cause.TOO_LATE
    qtbot.waitUntil(lambda: len(recorder.written()) == 2, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: controller.state is LineState.FAULT, timeout=PATIENCE_MS)
    assert controller.close()
