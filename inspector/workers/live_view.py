"""Pictures of a source that nobody inspects: to capture good parts of a product that is not known yet."""

from __future__ import annotations

import threading
from collections import deque

from PySide6.QtCore import QObject

from inspector.cameras.base import Camera
from inspector.core.frame import Frame, Picture
from inspector.workers.one_camera import CameraHost, OneCamera

_POLL_S = 0.1
"""How long a stop may go unnoticed."""
_WAITING = 8
"""Pictures that wait to be taken; of a source that cannot wait the oldest goes then."""


class LiveView(OneCamera):
    """Every picture of a source that can wait, of others the newest few."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_Host, parent)

    def take(self) -> list[Picture]:
        """Pictures that came since the last call, oldest first."""
        return self.host.take() if isinstance(self.host, _Host) else []


class _Host(CameraHost):
    def __init__(self) -> None:
        super().__init__()
        self._taken = threading.Condition(self.lock)
        self._pictures: deque[Picture] = deque(maxlen=_WAITING)

    def take(self) -> list[Picture]:
        with self._taken:
            pictures = list(self._pictures)
            self._pictures.clear()
            self._taken.notify_all()
            return pictures

    def has_news(self) -> bool:
        with self.lock:
            return bool(self._pictures)

    def describe(self, camera: Camera) -> str:
        return camera.name

    def may_grab(self, camera: Camera) -> bool:
        if not camera.can_wait:
            return True
        with self._taken:
            return self._taken.wait_for(lambda: not self._pictures, _POLL_S)

    def keep(self, frame: Frame) -> bool:
        assert frame.picture is not None
        with self.lock:
            announced = bool(self._pictures)
            self._pictures.append(frame.picture)
        return not announced
