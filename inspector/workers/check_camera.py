"""The camera during the check before production: one picture at a time, when somebody asks for it."""

from __future__ import annotations

import threading
from dataclasses import dataclass

from PySide6.QtCore import QObject

from inspector.cameras.base import Camera, Triggered
from inspector.core.camera_settings import TriggerMode
from inspector.core.frame import Frame
from inspector.workers.one_camera import CameraHost, OneCamera

_POLL_S = 0.1
"""How long a stop may go unnoticed."""


@dataclass(frozen=True, slots=True)
class Opened:
    """``mode`` is None for a source that has no triggers."""

    name: str
    mode: TriggerMode | None


class CheckCamera(OneCamera):
    """Open from the first picture to the last, so that a folder goes on where it was; see :class:`OneCamera`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_Host, parent, fires=False)

    def want(self, opened: Opened) -> None:
        """The next picture counts; ``arrived`` follows."""
        if isinstance(self.host, _Host):
            self.host.want()
            if opened.mode is TriggerMode.SOFTWARE:
                self.fire()

    def unwant(self) -> None:
        """It is no longer waited for."""
        if isinstance(self.host, _Host):
            self.host.unwant()

    def take(self) -> Frame | None:
        """The picture that was wanted, once."""
        return self.host.take() if isinstance(self.host, _Host) else None


class _Host(CameraHost):
    def __init__(self) -> None:
        super().__init__()
        self._changed = threading.Condition(self.lock)
        self._wanted = False
        self._frame: Frame | None = None

    def want(self) -> None:
        with self._changed:
            self._wanted, self._frame = True, None
            self._changed.notify_all()

    def unwant(self) -> None:
        with self._changed:
            self._wanted, self._frame = False, None

    def take(self) -> Frame | None:
        with self._changed:
            frame, self._frame = self._frame, None
            return frame

    def has_news(self) -> bool:
        with self.lock:
            return self._frame is not None

    def describe(self, camera: Camera) -> Opened:
        return Opened(camera.name, camera.trigger_mode if isinstance(camera, Triggered) else None)

    def may_grab(self, camera: Camera) -> bool:
        if not camera.can_wait:
            return True
        with self._changed:
            return self._changed.wait_for(lambda: self._wanted, _POLL_S)

    def keep(self, frame: Frame) -> bool:
        with self._changed:
            wanted, self._wanted = self._wanted, False
            if wanted:
                self._frame = frame
            return wanted
