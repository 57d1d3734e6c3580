"""Cameras, streams, films and watched folders as sources that the operator can choose."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from inspector.core.camera_source import (
    BaslerCamera,
    CameraSource,
    GenicamCamera,
    Stream,
    UsbCamera,
    VideoFile,
    WatchedFolder,
)
from inspector.ui.choices import SourceChoice
from inspector.workers.camera_room import CameraRoom

translate = QCoreApplication.translate


def camera_choice(room: CameraRoom, source: CameraSource, title: str = "") -> SourceChoice:
    """``title``: what the camera calls itself, where that is known."""
    own_title, detail = source_texts(source)
    return SourceChoice(title or own_title, detail, room.maker(source), room.keeper(source), source)


def source_texts(source: CameraSource) -> tuple[str, str]:
    """A short name, and what tells it from its like. User and password of an address are left out."""
    match source:
        case WatchedFolder(folder=folder):
            return folder.name or str(folder), translate("Sources", "New pictures in {folder}").format(folder=folder)
        case VideoFile(file=file):
            return file.name, str(file)
        case Stream(url=url):
            scheme, _, rest = url.partition("://")
            address = rest.rpartition("@")[2]
            return address.split("/")[0], f"{scheme}://{address}"
        case UsbCamera(name=name, index=index):
            text = name or translate("Sources", "USB camera {number}").format(number=index or 0)
            return text, text
        case BaslerCamera(serial=serial):
            return f"Basler {serial}", serial
        case GenicamCamera(serial=serial):
            return f"GenICam {serial}", serial
