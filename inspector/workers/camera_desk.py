"""A camera on the desk: it is looked at and set, and nothing is inspected."""

from __future__ import annotations

import time
from dataclasses import dataclass

from PySide6.QtCore import QObject

from inspector.cameras.base import Adjustable, Camera
from inspector.core.camera_settings import CameraSettings, Capabilities
from inspector.core.frame import Frame, Picture
from inspector.engine.picture_measures import PictureMeasures, measure
from inspector.errors import CameraError
from inspector.workers.one_camera import CameraHost, OneCamera

_MEASURE_S = 0.1
"""Figures that change more often cannot be read, and a picture must not wait for them."""


@dataclass(frozen=True, slots=True)
class DeskCamera:
    """What is known of an open camera; ``capabilities`` and ``settings`` are None where nothing can be set."""

    name: str
    description: str
    capabilities: Capabilities | None
    settings: CameraSettings | None


@dataclass(frozen=True, slots=True, eq=False)
class DeskPicture:
    """A picture with what was measured of it, or of the one shortly before.

    ``captured_ns`` is a ``time.perf_counter_ns`` stamp.
    """

    picture: Picture
    measures: PictureMeasures
    captured_ns: int


class CameraDesk(OneCamera):
    """``opened`` tells a DeskCamera."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_Host, parent)

    def take(self) -> DeskPicture | None:
        """The newest picture, unless it was taken already."""
        return self.host.take() if isinstance(self.host, _Host) else None

    def adjust(self, settings: CameraSettings) -> None:
        """Set the camera; ``opened`` follows, ``failed`` before it where it refused. Of several the last counts."""
        if isinstance(self.host, _Host):
            self.host.want(settings)


class _Host(CameraHost):
    def __init__(self) -> None:
        super().__init__()
        self._newest: DeskPicture | None = None
        self._wanted: CameraSettings | None = None
        self._measures: PictureMeasures | None = None
        self._measured_s = 0.0
        self._was_interrupted = False

    def take(self) -> DeskPicture | None:
        with self.lock:
            newest, self._newest = self._newest, None
            return newest

    def want(self, settings: CameraSettings) -> None:
        with self.lock:
            self._wanted = settings

    def has_news(self) -> bool:
        with self.lock:
            return self._newest is not None

    def describe(self, camera: Camera) -> DeskCamera:
        adjustable = camera if isinstance(camera, Adjustable) else None
        return DeskCamera(
            camera.name,
            camera.description,
            None if adjustable is None else adjustable.capabilities(),
            None if adjustable is None else adjustable.settings(),
        )

    def may_grab(self, camera: Camera) -> bool:
        """Always; the camera is set here, in the thread that grabs."""
        with self.lock:
            wanted, self._wanted = self._wanted, None
        if wanted is not None and isinstance(camera, Adjustable):
            self._was_interrupted = self.awaits_picture
            try:
                camera.adjust(wanted)
            except CameraError as error:
                self.failed.emit(error)
            self.on_opened(camera)
        return True

    def on_frame(self, frame: Frame) -> None:
        """A picture that was on its way when somebody moved a slider is no fault."""
        was_interrupted, self._was_interrupted = self._was_interrupted, False
        if frame.picture is None and was_interrupted:
            self.stop_awaiting()
        else:
            super().on_frame(frame)

    def keep(self, frame: Frame) -> bool:
        assert frame.picture is not None
        now_s = time.monotonic()
        if self._measures is None or now_s - self._measured_s >= _MEASURE_S:
            self._measures, self._measured_s = measure(frame.picture), now_s
        picture = DeskPicture(frame.picture, self._measures, frame.captured_ns)
        with self.lock:
            announced = self._newest is not None
            self._newest = picture
        return not announced
