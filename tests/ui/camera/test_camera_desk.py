"""The desk with real threads and a real (emulated) camera; hangs and bugs are made."""

import threading
import time
from importlib.util import find_spec

import numpy as np
import pytest

from inspector.cameras.base import SourceFinished
from inspector.core.camera_settings import CameraSettings, Roi, TriggerMode
from inspector.core.camera_source import BaslerCamera
from inspector.core.discovered import SearchReport
from inspector.core.frame import Frame
from inspector.errors import CameraError
from inspector.workers.camera_desk import CameraDesk
from inspector.workers.camera_search import CameraSearch

TIMEOUT_MS = 15_000
SMALL = Roi(x=0, y=0, width=64, height=48)

needs_pylon = pytest.mark.skipif(find_spec("pypylon") is None, reason="needs Basler's library")


class MadeCamera:
    """Gives grey pictures, or does in ``grab`` what a test wants."""

    name = description = "made"
    can_wait = False

    def __init__(self, grab=None) -> None:
        self.closed = threading.Event()
        self._grab = grab or (lambda: Frame(1, np.full((24, 32, 3), 80, np.uint8), "made"))

    def open(self) -> None:
        pass

    def grab(self, timeout_s: float) -> Frame | None:
        return self._grab()

    def close(self) -> None:
        self.closed.set()


@pytest.fixture
def desk(qtbot):
    desk = CameraDesk()
    yield desk
    desk.close()


@needs_pylon
def test_an_emulated_camera_is_seen_measured_and_set(room, qtbot):
    desk = room.desk
    make = room.maker(BaslerCamera(kind="basler", serial="0815-0001"))
    with (
        qtbot.waitSignal(desk.opened, timeout=TIMEOUT_MS) as opened,
        qtbot.waitSignal(desk.arrived, timeout=TIMEOUT_MS),
    ):
        desk.start(make)
    assert opened.args[0].description.endswith("(0815-0001)")
    assert opened.args[0].capabilities.exposure_us is not None
    taken = desk.take()
    assert taken.measures.histogram.sum(axis=1) == pytest.approx([1, 1, 1])
    assert desk.take() is None or desk.take() is not taken
    with qtbot.waitSignal(desk.opened, timeout=TIMEOUT_MS) as again:
        desk.adjust(CameraSettings(exposure_us=3000, roi=SMALL))
    assert again.args[0].settings.exposure_us == pytest.approx(3000)
    qtbot.waitUntil(lambda: (p := desk.take()) is not None and p.picture.shape == (48, 64, 3), timeout=TIMEOUT_MS)


@needs_pylon
def test_a_camera_that_waits_for_software_triggers_gets_them_so_that_there_is_something_to_see(room, store, qtbot):
    store.save("basler", "0815-0000", CameraSettings(trigger=TriggerMode.SOFTWARE, roi=SMALL))
    room.desk.start(room.maker(BaslerCamera(kind="basler", serial="0815-0000")))
    for _ in range(3):
        with qtbot.waitSignal(room.desk.arrived, timeout=TIMEOUT_MS):
            pass
        assert room.desk.take().picture.shape == (48, 64, 3)


@needs_pylon
def test_setting_a_triggered_camera_while_its_picture_is_on_its_way_is_no_fault(room, store, qtbot):
    slow = CameraSettings(trigger=TriggerMode.SOFTWARE, exposure_us=300_000, roi=SMALL, pixel_format="Mono8")
    store.save("basler", "0815-0000", slow)
    failures = []
    room.desk.failed.connect(failures.append)
    room.desk.start(room.maker(BaslerCamera(kind="basler", serial="0815-0000")))
    for pixel_format in ("Mono16", "Mono8", "Mono16"):
        qtbot.waitUntil(lambda: room.desk.take() is not None, timeout=TIMEOUT_MS)
        qtbot.waitUntil(lambda: room.desk.host.awaits_picture, timeout=TIMEOUT_MS)
        with qtbot.waitSignal(room.desk.opened, timeout=TIMEOUT_MS):
            room.desk.adjust(slow.model_copy(update={"pixel_format": pixel_format}))
    qtbot.waitUntil(lambda: room.desk.take() is not None, timeout=TIMEOUT_MS)
    assert failures == []


def test_of_pictures_that_nobody_took_only_the_newest_is_kept_and_announced_once(desk, qtbot):
    many, counted = threading.Event(), [0]

    def grab() -> Frame:
        counted[0] += 1
        if counted[0] > 20:
            many.set()
        return Frame(counted[0], np.full((24, 32, 3), min(counted[0], 200), np.uint8), "made")

    announced = []
    desk.arrived.connect(lambda: announced.append(1))
    desk.start(lambda: MadeCamera(grab))
    assert many.wait(TIMEOUT_MS / 1000)
    qtbot.waitUntil(lambda: bool(announced), timeout=TIMEOUT_MS)
    assert len(announced) == 1
    assert desk.take().picture[0, 0, 0] >= 20


def test_the_same_camera_is_opened_again_only_after_it_was_let_go_of(desk, qtbot):
    first = MadeCamera()
    desk.start(lambda: first)
    qtbot.waitSignal(desk.arrived, timeout=TIMEOUT_MS).wait()
    was_closed = []

    def second() -> MadeCamera:
        was_closed.append(first.closed.is_set())
        return MadeCamera()

    desk.start(second)
    qtbot.waitUntil(lambda: bool(was_closed), timeout=TIMEOUT_MS)
    assert was_closed == [True]


@pytest.mark.parametrize(
    ("outcome", "said"),
    [(SourceFinished(), None), (CameraError("Pulled.", "Plug it in."), "Pulled."), (ValueError("bug"), "by an error")],
    ids=["end", "fault", "bug"],
)
def test_the_end_is_told_whatever_it_is(desk, qtbot, expected_log, outcome, said):
    if isinstance(outcome, ValueError):
        expected_log("The camera in view failed")
    elif isinstance(outcome, CameraError):
        expected_log("The camera in view ended")

    def grab() -> Frame:
        raise outcome

    with qtbot.waitSignal(desk.ended, timeout=TIMEOUT_MS) as ended:
        desk.start(lambda: MadeCamera(grab))
    fault = ended.args[0]
    assert (fault is None) if said is None else said in fault.what
    assert not desk.running


def test_closing_takes_less_than_two_seconds_also_while_the_camera_hangs(desk, qtbot):
    hangs, let_go = threading.Event(), threading.Event()

    def grab() -> Frame:
        hangs.set()
        let_go.wait(30)
        raise SourceFinished

    desk.start(lambda: MadeCamera(grab))
    assert hangs.wait(TIMEOUT_MS / 1000)
    began_s = time.monotonic()
    assert not desk.close()
    assert time.monotonic() - began_s < 2.0
    let_go.set()


def test_a_camera_that_hangs_is_told_and_left_behind(desk, qtbot):
    let_go = threading.Event()

    def grab() -> Frame:
        let_go.wait(30)
        raise SourceFinished

    with qtbot.waitSignal(desk.ended, timeout=TIMEOUT_MS) as ended:
        desk.start(lambda: MadeCamera(grab))
    assert "does not answer" in ended.args[0].what
    let_go.set()


def test_a_search_tells_as_it_goes_and_never_keeps_the_window_waiting(qtbot):
    go_on = threading.Event()

    def discover():
        yield SearchReport("USB")
        assert go_on.wait(TIMEOUT_MS / 1000)
        yield SearchReport("Basler", missing="pip install it")

    search = CameraSearch(discover)
    search.start()
    search.start()  # is being done
    qtbot.waitUntil(lambda: len(search.reports) == 1, timeout=TIMEOUT_MS)
    assert search.running
    go_on.set()
    qtbot.waitUntil(lambda: not search.running, timeout=TIMEOUT_MS)
    assert [report.missing for report in search.reports] == ["", "pip install it"]
    search.close()
