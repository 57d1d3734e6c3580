"""Names from a folder like the kernel's, since no test machine has the same cameras."""

import sys
from pathlib import Path

import pytest

from inspector.cameras.usb import usb_camera, usb_cameras
from inspector.core.camera_source import UsbCamera
from inspector.errors import CameraError

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells the names of cameras")


@pytest.fixture
def devices(tmp_path: Path) -> Path:
    """Two cameras of one model; the first one has a second channel for its metadata."""
    folder = tmp_path / "video4linux"
    for number, name, index, serial in (
        (0, "HD Pro Webcam", "0", "AAA1"),
        (1, "HD Pro Webcam", "1", "AAA1"),
        (10, "HD Pro Webcam", "0", "BBB2"),
    ):
        plug = tmp_path / f"plug{serial}"
        (plug / "interface").mkdir(parents=True, exist_ok=True)
        (plug / "serial").write_text(serial + "\n")
        device = folder / f"video{number}"
        device.mkdir(parents=True)
        (device / "name").write_text(name + "\n")
        (device / "index").write_text(index + "\n")
        (device / "device").symlink_to(plug / "interface")
    return folder


def test_cameras_are_listed_by_name_and_serial_without_their_further_channels(devices):
    found = usb_cameras(devices)
    assert [(one.name, one.detail) for one in found] == [
        ("HD Pro Webcam AAA1", "/dev/video0"),
        ("HD Pro Webcam BBB2", "/dev/video10"),
    ]


def test_without_cameras_none_is_listed(tmp_path):
    assert usb_cameras(tmp_path / "none") == []


@pytest.mark.parametrize(("name", "said"), [("CCC3", "is not connected"), ("HD Pro", "stands for 2 cameras")])
def test_a_name_that_is_not_exactly_one_camera_is_refused(devices, name, said):
    with pytest.raises(CameraError, match=said):
        usb_camera(UsbCamera(kind="usb", name=name), devices).open()


def test_a_camera_that_is_not_there_does_not_open():
    with pytest.raises(CameraError, match="does not answer"):
        usb_camera(UsbCamera(kind="usb", index=63)).open()
