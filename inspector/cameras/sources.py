"""From what is written in the settings to a camera."""

from __future__ import annotations

from inspector.cameras.base import Camera
from inspector.cameras.basler import basler_camera
from inspector.cameras.genicam import genicam_camera
from inspector.cameras.gentl_producers import GentlProducers
from inspector.cameras.settings_store import CameraSettingsStore
from inspector.cameras.stream import stream_camera
from inspector.cameras.usb import usb_camera
from inspector.cameras.video import VideoCamera
from inspector.cameras.watched_folder import WatchedFolderCamera
from inspector.core.camera_source import (
    BaslerCamera,
    CameraSource,
    GenicamCamera,
    Stream,
    UsbCamera,
    VideoFile,
    WatchedFolder,
)


class Cameras:
    """Makes the cameras of this computer; one object for the whole process, as the producers are."""

    def __init__(self, store: CameraSettingsStore, producers: GentlProducers) -> None:
        self.store = store
        self.producers = producers

    def make(self, source: CameraSource) -> Camera:
        """The camera, set as it was stored; nothing is opened yet.

        Raises :class:`~inspector.errors.CameraError` where its settings cannot be read.
        """
        match source:
            case WatchedFolder():
                return WatchedFolderCamera(source)
            case VideoFile():
                return VideoCamera(source)
            case Stream():
                return stream_camera(source)
            case UsbCamera():
                return usb_camera(source)
            case BaslerCamera():
                return basler_camera(source, self.store.load(source.kind, source.serial))
            case GenicamCamera():
                return genicam_camera(source, self.store.load(source.kind, source.serial), self.producers)
