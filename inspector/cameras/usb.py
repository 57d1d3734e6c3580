"""Cameras of the computer: USB cameras and frame grabbers that the operating system knows."""

from __future__ import annotations

import sys
from pathlib import Path

import cv2

from inspector.cameras.live_capture import LiveCapture
from inspector.core.camera_source import UsbCamera
from inspector.core.discovered import DiscoveredCamera
from inspector.errors import CameraError

_DEVICES = Path("/sys/class/video4linux")
_REMEDY = "Check the camera's cable, close other programs that use it, and try another USB port."


def usb_camera(source: UsbCamera, devices: Path = _DEVICES) -> LiveCapture:
    """The camera by its number or a part of its name; looked for each time it is opened, for plugs change.

    Raises :class:`CameraError` where the name is not known or stands for several.
    """
    name = source.name or f"USB camera {source.index or 0}"
    return LiveCapture(name, name, lambda: cv2.VideoCapture(_index(source, devices)), _REMEDY)


def usb_cameras(devices: Path = _DEVICES) -> list[DiscoveredCamera]:
    """What is connected, by name; only Linux tells names. Quick: no camera is opened."""
    return [
        DiscoveredCamera(source=UsbCamera(kind="usb", name=name), name=_shown(name), detail=f"/dev/video{index}")
        for index, name in _named(devices)
    ]


def _index(source: UsbCamera, devices: Path) -> int:
    if source.name is None:
        return source.index or 0
    wanted = source.name.casefold()
    found = [index for index, name in _named(devices) if wanted in name.casefold()]
    if len(found) != 1:
        problem = "is not connected" if not found else f"stands for {len(found)} cameras"
        raise CameraError(f"{source.name} {problem}.", "Choose the camera again in the list of sources.")
    return found[0]


def _named(devices: Path) -> list[tuple[int, str]]:
    """(number, name with serial) of every camera, by number. A camera's further channels are left out."""
    if not sys.platform.startswith("linux") or not devices.is_dir():
        return []
    found = []
    for device in devices.glob("video*"):
        number = device.name.removeprefix("video")
        if number.isdecimal() and _read(device / "index") in ("", "0"):
            serial = _read(device / "device" / ".." / "serial")
            found.append((int(number), " ".join(filter(None, (_read(device / "name"), serial)))))
    return sorted(found)


def _shown(name: str) -> str:
    return name or "USB camera"


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8").strip()
    except OSError:
        return ""
