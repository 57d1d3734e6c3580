"""The cameras of this computer as the window has them: what there is, one on the desk, and one for the line."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from inspector.cameras.base import Camera
from inspector.cameras.discovery import discover
from inspector.cameras.sources import Cameras
from inspector.core.camera_settings import CameraSettings
from inspector.core.camera_source import BaslerCamera, CameraSource, GenicamCamera
from inspector.workers.camera_desk import CameraDesk
from inspector.workers.camera_search import CameraSearch


class CameraRoom(QObject):
    """Lives in the GUI thread; nothing of it but close() ever blocks."""

    def __init__(self, cameras: Cameras, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cameras = cameras
        self.search = CameraSearch(lambda: discover(cameras.producers), self)
        self.desk = CameraDesk(self)

    def maker(self, source: CameraSource) -> Callable[[], Camera]:
        """Makes the camera of ``source``, set as it is stored at that moment; for the thread that will grab."""
        return lambda: self._cameras.make(source)

    def keeper(self, source: CameraSource) -> Callable[[CameraSettings], None] | None:
        """Stores settings for the camera of ``source``; None where it has no serial to store them by.

        What it returns raises :class:`~inspector.errors.CameraError` where they cannot be stored.
        """
        if not isinstance(source, BaslerCamera | GenicamCamera):
            return None
        return lambda settings: self._cameras.store.save(source.kind, source.serial, settings)

    def close(self) -> None:
        """Let go of the desk's camera, for at most two seconds."""
        self.desk.close()
        self.search.close()
