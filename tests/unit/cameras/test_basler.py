"""On the pylon runtime's own camera emulation."""

import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from inspector.cameras.base import Adjustable, Triggered
from inspector.cameras.basler import BaslerDevice, basler_cameras
from inspector.cameras.device_camera import DeviceCamera
from inspector.core.camera_settings import CameraSettings, Edge, Roi, TriggerMode, ValueRange
from inspector.errors import CameraError, MissedPictureError
from tests.grabbing import loss_of, next_frame, next_picture

if find_spec("pypylon") is None:
    pytest.skip("needs Basler's library: pip install .[basler]", allow_module_level=True)

SERIAL = "0815-0001"
SOFTWARE = CameraSettings(trigger=TriggerMode.SOFTWARE, exposure_us=1000, roi=Roi(x=0, y=0, width=64, height=48))


class Emulated:
    """The emulated camera, and a hand inside it for faults that no setting makes."""

    def __init__(self, settings: CameraSettings = CameraSettings(), serial: str = SERIAL) -> None:  # noqa: B008
        self.device = BaslerDevice(serial)
        self.camera = DeviceCamera(self.device, settings)
        self.camera.open()

    def node(self, name: str) -> Any:
        return self.device._opened.GetNodeMap().GetNode(name)

    def play(self, folder: Path, values: list[int]) -> None:
        """Play pictures of one value each instead of the test image."""
        for index, value in enumerate(values):
            cv2.imwrite(str(folder / f"{index:03}.png"), np.full((48, 64), value, np.uint8))
        self.device.stop()
        self.node("TestImageSelector").FromString("Off")
        self.node("ImageFilename").FromString(str(folder))
        self.node("ImageFileMode").FromString("On")
        self.device.start(newest_only=False)
        self.device.wait_until_ready(1.0)

    def fail_next(self, count: int) -> None:
        self.node("ForceFailedBufferCount").SetValue(count)
        self.node("ForceFailedBuffer").Execute()


@pytest.fixture
def made() -> Iterator[list[Emulated]]:
    cameras: list[Emulated] = []
    yield cameras
    for one in cameras:
        one.camera.close()


def test_both_cameras_are_found_by_serial():
    assert [found.detail for found in basler_cameras()] == ["0815-0000", "0815-0001"]
    assert basler_cameras()[1].source.serial == SERIAL


def test_a_camera_is_opened_by_its_serial_and_no_other(made):
    made.append(Emulated(serial="0815-0000"))
    assert made[0].device._opened.GetDeviceInfo().GetSerialNumber() == "0815-0000"
    assert next_picture(made[0].camera).source == "0815-0000"
    with pytest.raises(CameraError, match="4711 is not connected"):
        DeviceCamera(BaslerDevice("4711"), CameraSettings()).open()


def test_it_can_be_triggered_and_adjusted(made):
    made.append(Emulated())
    assert isinstance(made[0].camera, Triggered)
    assert isinstance(made[0].camera, Adjustable)
    known = made[0].camera.capabilities()
    assert known.triggers == tuple(TriggerMode)
    assert "Line1" in known.trigger_lines
    assert {"Mono8", "Mono10", "Mono12", "Mono16", "BayerRG12", "RGB8Packed"} <= set(known.pixel_formats)
    assert known.roi is not None
    assert known.roi.sensor_width == 4096


def test_what_is_set_is_what_the_camera_has_and_what_its_pictures_are(made):
    wanted = CameraSettings(
        exposure_us=2500,
        gain_db=6,
        roi=Roi(x=16, y=8, width=320, height=240),
        pixel_format="Mono12",
        frame_rate=50,
        value_range=ValueRange(black=0, white=2000),
    )
    made.append(Emulated(wanted))
    have = made[0].camera.settings()
    assert have.exposure_us == pytest.approx(2500)
    assert have.gain_db == pytest.approx(6, abs=0.1)
    assert (have.roi, have.pixel_format, have.value_range) == (wanted.roi, "Mono12", wanted.value_range)
    assert next_picture(made[0].camera).picture.shape == (240, 320, 3)
    assert made[0].camera.capabilities().most_bits == 12


def test_exposure_changes_while_the_pictures_go_on_and_the_region_with_a_moments_stop(made):
    made.append(Emulated(CameraSettings(roi=Roi(x=0, y=0, width=64, height=48))))
    camera = made[0].camera
    next_picture(camera)
    assert camera.adjust(CameraSettings(exposure_us=5000)).exposure_us == pytest.approx(5000)
    assert next_picture(camera).picture.shape == (48, 64, 3)
    camera.adjust(CameraSettings(roi=Roi(x=0, y=0, width=128, height=96)))
    assert next_picture(camera).picture.shape == (96, 128, 3)


def test_values_out_of_range_become_the_nearest(made):
    made.append(Emulated())
    camera = made[0].camera
    span = camera.capabilities().exposure_us
    assert camera.adjust(CameraSettings(exposure_us=1e12)).exposure_us == pytest.approx(span.highest)
    roi = camera.adjust(CameraSettings(roi=Roi(x=4090, y=0, width=5000, height=50))).roi
    assert roi == Roi(x=0, y=0, width=4096, height=50)


def test_each_trigger_gives_its_own_picture(made, tmp_path):
    made.append(Emulated(SOFTWARE))
    made[0].play(tmp_path, list(range(0, 200, 10)))
    camera = made[0].camera
    for index in range(20):
        camera.fire(f"part {index}")
        frame = next_frame(camera)
        assert frame.trigger_id == f"part {index}"
        assert int(frame.picture[0, 0, 0]) == 10 * index
    assert camera.grab(0.2) is None  # and nothing without a trigger


def test_triggers_from_another_thread_while_pictures_are_awaited(made, tmp_path):
    made.append(Emulated(SOFTWARE))
    made[0].play(tmp_path, list(range(100)))
    camera = made[0].camera
    refused: list[str] = []

    def fire() -> None:
        for index in range(100):
            try:
                camera.fire(str(index))
            except CameraError:
                refused.append(str(index))
            time.sleep(0.005)

    thread = threading.Thread(target=fire)
    thread.start()
    frames = []
    while thread.is_alive() or len(frames) + len(refused) < 100:
        frame = camera.grab(0.1)
        if frame is not None:
            frames.append(frame)
    thread.join()
    assert [frame.trigger_id for frame in frames] == [str(i) for i in range(100) if str(i) not in refused]
    # The emulation plays one file a picture, so what is in it counts the pictures that were really taken.
    assert [int(frame.picture[0, 0, 0]) for frame in frames] == list(range(len(frames)))


def test_incomplete_pictures_are_parts_without_one_and_keep_their_trigger(made):
    made.append(Emulated(SOFTWARE))
    made[0].fail_next(2)
    camera = made[0].camera
    results = []
    for name in "abc":
        camera.fire(name)
        frame = next_frame(camera)
        results.append((frame.trigger_id, frame.picture is None))
    assert results == [("a", True), ("b", True), ("c", False)]


def test_a_picture_that_does_not_come_is_told_and_the_next_trigger_gets_its_own(made, tmp_path, expected_log):
    expected_log("did not come in time")
    made.append(Emulated(SOFTWARE))
    made[0].play(tmp_path, [10, 20, 30])
    camera = made[0].camera
    # The emulation loses no command, so this one is never sent.
    camera._fired.fire("lost", 1.0, lambda: None)
    began_s = time.monotonic()
    frame = next_frame(camera)
    assert frame.trigger_id == "lost"
    assert frame.picture is None
    assert 0.9 < time.monotonic() - began_s < 1.5
    camera.fire("next")
    assert next_frame(camera).trigger_id == "next"


def test_a_trigger_that_the_camera_cannot_take_is_refused_at_once(made):
    made.append(Emulated())
    with pytest.raises(CameraError, match="does not wait for triggers"):
        made[0].camera.fire("free run")
    made[0].camera.close()
    with pytest.raises(MissedPictureError, match="is closed"):  # one that is just being looked for
        made[0].camera.fire("closed")
    made.append(Emulated(SOFTWARE))
    refused = ""
    for index in range(100):  # nobody takes the pictures, until there is no room for one more
        try:
            made[1].camera.fire(str(index))
        except CameraError as error:
            refused = error.what
            break
    assert "not ready" in refused


def test_a_hardware_trigger_waits_for_its_line_however_long(made):
    hardware = CameraSettings(trigger=TriggerMode.HARDWARE, trigger_line="Line2", trigger_edge=Edge.FALLING)
    made.append(Emulated(hardware))
    have = made[0].camera.settings()
    assert (have.trigger, have.trigger_line, have.trigger_edge) == (TriggerMode.HARDWARE, "Line2", Edge.FALLING)
    assert made[0].node("TriggerActivation").ToString() == "FallingEdge"
    began_s = time.monotonic()
    while time.monotonic() - began_s < 1.1:
        assert made[0].camera.grab(0.2) is None


def test_a_camera_in_free_run_that_stalls_is_lost_after_a_second(made):
    made.append(Emulated(CameraSettings(frame_rate=50)))
    next_picture(made[0].camera)
    made[0].node("TriggerSource").FromString("Line1")
    made[0].node("TriggerMode").FromString("On")
    began_s = time.monotonic()
    assert "no picture for 1 second" in loss_of(made[0].camera).what
    assert time.monotonic() - began_s < 1.5


def test_a_slow_camera_is_not_taken_for_a_stalled_one(made):
    made.append(Emulated(CameraSettings(frame_rate=0.9)))
    stamps = [next_picture(made[0].camera).captured_ns for _ in range(2)]
    assert stamps[1] - stamps[0] > 1.05e9


def test_a_camera_taken_away_is_lost_at_once_and_can_be_opened_again(made):
    made.append(Emulated(SOFTWARE))
    camera = made[0].camera
    camera.fire("1")
    assert next_frame(camera).trigger_id == "1"
    made[0].device._opened.DestroyDevice()
    began_s = time.monotonic()
    with pytest.raises(CameraError):
        camera.fire("meanwhile")
    loss_of(camera)
    assert time.monotonic() - began_s < 1.0
    camera.close()
    camera.open()
    camera.fire("again")
    assert next_picture(camera).trigger_id == "again"


def test_closing_is_quick_in_every_state(made):
    for settings in (CameraSettings(), SOFTWARE, CameraSettings(trigger=TriggerMode.HARDWARE)):
        one = Emulated(settings)
        one.camera.grab(0.05)
        began_s = time.monotonic()
        one.camera.close()
        one.camera.close()
        assert time.monotonic() - began_s < 1.0
        with pytest.raises(CameraError, match="closed"):
            one.camera.grab(0.1)


def test_without_the_library_the_fault_says_how_to_install_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "pypylon.pylon", None)
    with pytest.raises(CameraError) as fault:
        DeviceCamera(BaslerDevice(SERIAL), CameraSettings()).open()
    assert "pip install inspector[basler]" in fault.value.remedy


OPENS_BOTH = """
import os, sys, threading
os.environ["PYLON_CAMEMU"] = "2"
from inspector.cameras.basler import BaslerDevice
from inspector.cameras.device_camera import DeviceCamera
from inspector.core.camera_settings import CameraSettings
def open_one(serial):
    camera = DeviceCamera(BaslerDevice(serial), CameraSettings())
    camera.open()
    print(camera.serial)
    camera.close()
first, second = (threading.Thread(target=open_one, args=(serial,)) for serial in ("0815-0000", "0815-0001"))
first.start()
while "pypylon.pylon" not in sys.modules:
    pass  # until it is being loaded
second.start()
first.join()
second.join()
"""


def test_a_line_that_begins_while_another_one_loads_the_library_waits_for_it():
    told = subprocess.run([sys.executable, "-c", OPENS_BOTH], capture_output=True, text=True, check=True)
    assert sorted(told.stdout.split()) == ["0815-0000", "0815-0001"], told.stderr
