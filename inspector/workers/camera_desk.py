"""A camera on the desk: it is looked at and set, and nothing is inspected."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from inspector.cameras.base import Adjustable, Camera, SourceFinished, Triggered
from inspector.core.camera_settings import CameraSettings, Capabilities, TriggerMode
from inspector.core.frame import Frame, Picture
from inspector.engine.picture_measures import PictureMeasures, measure
from inspector.errors import CameraError, InspectorError
from inspector.workers.camera_session import CameraSession
from inspector.workers.faults import program_fault

_WATCH_MS = 50
_FIRE_MS = 100
"""A camera that waits for software triggers gets so many of them, so that there is something to see."""
_CLOSE_PATIENCE_S = 1.5

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class DeskCamera:
    """What is known of an open camera; ``capabilities`` and ``settings`` are None where nothing can be set."""

    name: str
    description: str
    capabilities: Capabilities | None
    settings: CameraSettings | None


@dataclass(frozen=True, slots=True, eq=False)
class DeskPicture:
    """A picture with what was measured of it. ``captured_ns`` is a ``time.perf_counter_ns`` stamp."""

    picture: Picture
    measures: PictureMeasures
    captured_ns: int


class CameraDesk(QObject):
    """Shows one camera at a time. Lives in the GUI thread; no method but close() ever blocks, for at most 2 s."""

    opened = Signal(object)
    """A DeskCamera; again after each change of its settings."""
    arrived = Signal()
    """There is something to :meth:`take`; never more than one of these is under way."""
    failed = Signal(object)
    """CameraError of one picture or of one setting; the camera goes on."""
    ended = Signal(object)
    """The InspectorError by which the camera was lost; None where it had no more pictures, or was stopped."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._host: _Host | None = None
        self._session: CameraSession | None = None
        self._leaving: list[CameraSession] = []
        self._next: Callable[[], Camera] | None = None
        self._fired = 0
        self._watch = QTimer(self, interval=_WATCH_MS)
        self._watch.timeout.connect(self._on_watch)
        self._firing = QTimer(self, interval=_FIRE_MS)
        self._firing.timeout.connect(self._on_fire)

    @property
    def running(self) -> bool:
        """Whether pictures are expected."""
        return self._session is not None or self._next is not None

    def start(self, make_camera: Callable[[], Camera]) -> None:
        """Show what this camera sees, as soon as the one before is let go of: it may be the same."""
        self.stop()
        self._next = make_camera
        self._watch.start()
        self._begin_next()

    def take(self) -> DeskPicture | None:
        """The newest picture, unless it was taken already."""
        return None if self._host is None else self._host.take()

    def adjust(self, settings: CameraSettings) -> None:
        """Set the camera; ``opened`` or ``failed`` follows. Of several in a row the last one counts."""
        if self._host is not None:
            self._host.want(settings)

    def stop(self) -> None:
        """No more pictures; the camera is let go of within moments."""
        self._next = None
        self._firing.stop()
        if self._session is not None:
            self._session.end()
            self._leaving.append(self._session)
        self._session = self._host = None

    def close(self) -> bool:
        """Let go of the camera, at the end of the program. False where it hangs and was left behind."""
        self.stop()
        self._watch.stop()
        deadline_s = time.monotonic() + _CLOSE_PATIENCE_S
        hanging = [one for one in self._leaving if not one.wait(max(0.0, deadline_s - time.monotonic()))]
        for session in hanging:
            session.abandon()
        self._leaving.clear()
        return not hanging

    def _begin_next(self) -> None:
        if self._next is None or self._leaving:
            return
        make_camera, self._next = self._next, None
        host = self._host = _Host()
        host.opened.connect(self._on_opened)
        host.arrived.connect(self._on_arrived)
        host.failed.connect(self._on_failed)
        self._session = CameraSession(make_camera, host)

    @Slot(object, bool)
    def _on_opened(self, camera: DeskCamera, wants_triggers: bool) -> None:
        if self.sender() is self._host:
            if wants_triggers:
                self._firing.start()
            else:
                self._firing.stop()
            self.opened.emit(camera)

    @Slot()
    def _on_arrived(self) -> None:
        if self.sender() is self._host:
            self.arrived.emit()

    @Slot(object)
    def _on_failed(self, fault: CameraError) -> None:
        if self.sender() is self._host:
            self.failed.emit(fault)

    def _on_fire(self) -> None:
        if self._session is not None and self._host is not None and self._host.awaits_nothing():
            self._fired += 1
            self._session.fire(f"desk {self._fired}", self._host.on_not_fired)

    def _on_watch(self) -> None:
        for session in list(self._leaving):
            if session.hangs:
                _log.error("A camera hangs; its threads are left behind")
                session.abandon()
            if session.hangs or session.done.is_set():
                self._leaving.remove(session)
        self._begin_next()
        session_now = self._session
        if session_now is None:
            return
        if session_now.hangs:
            session_now.abandon()
            self._end(CameraError("The camera does not answer.", "Take it off its power for some seconds."))
        elif session_now.done.is_set():
            self._end(self._outcome(session_now.outcome))

    def _end(self, fault: InspectorError | None) -> None:
        self._session = self._host = None
        self._firing.stop()
        self.ended.emit(fault)

    def _outcome(self, error: Exception | None) -> InspectorError | None:
        match error:
            case None | SourceFinished():
                return None
            case InspectorError():
                return error
        _log.error("The camera thread failed", exc_info=error)
        return program_fault(self.tr("The camera was stopped by an error."))


class _Host(QObject):
    """What the camera's thread tells, and what is wanted of it; see :class:`SessionHost`."""

    opened = Signal(object, bool)
    arrived = Signal()
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._lock = threading.Lock()
        self._newest: DeskPicture | None = None
        self._wanted: CameraSettings | None = None
        self._awaited_since_s: float | None = None

    # In the GUI thread

    def take(self) -> DeskPicture | None:
        with self._lock:
            newest, self._newest = self._newest, None
            return newest

    def want(self, settings: CameraSettings) -> None:
        with self._lock:
            self._wanted = settings

    def awaits_nothing(self) -> bool:
        """Whether the picture of the last trigger came; from now on the next one is awaited."""
        with self._lock:
            if self._awaited_since_s is not None:
                return False
            self._awaited_since_s = time.monotonic()
            return True

    # In the threads of the session

    def on_not_fired(self, _error: Exception) -> None:
        with self._lock:
            self._awaited_since_s = None

    def on_opened(self, camera: Camera) -> None:
        self._tell(camera)

    def is_wanted(self) -> bool:
        return True

    def may_grab(self, camera: Camera) -> bool:
        with self._lock:
            wanted, self._wanted = self._wanted, None
        if wanted is not None and isinstance(camera, Adjustable):
            try:
                camera.adjust(wanted)
            except CameraError as error:
                self.failed.emit(error)
            self._tell(camera)
        return True

    def on_frame(self, frame: Frame) -> None:
        with self._lock:
            self._awaited_since_s = None
        if frame.picture is None:
            self.failed.emit(frame.error)
            return
        picture = DeskPicture(frame.picture, measure(frame.picture), frame.captured_ns)
        with self._lock:
            announced = self._newest is not None
            self._newest = picture
        if not announced:
            self.arrived.emit()

    def on_health(self, fault: CameraError | None) -> None:
        if fault is not None:
            self.failed.emit(fault)

    def _tell(self, camera: Camera) -> None:
        adjustable = camera if isinstance(camera, Adjustable) else None
        known = DeskCamera(
            camera.name,
            camera.description,
            None if adjustable is None else adjustable.capabilities(),
            None if adjustable is None else adjustable.settings(),
        )
        is_triggered = isinstance(camera, Triggered) and camera.trigger_mode is TriggerMode.SOFTWARE
        with self._lock:
            self._awaited_since_s = None
        self.opened.emit(known, is_triggered)
