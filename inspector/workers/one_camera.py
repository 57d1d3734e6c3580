"""One camera at a time for the window, beside the line: opened, watched and let go of without the window waiting."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from inspector.cameras.base import Camera, SourceFinished, Triggered
from inspector.core.camera_settings import TriggerMode
from inspector.core.frame import Frame
from inspector.errors import CameraError, InspectorError
from inspector.workers.camera_session import CameraSession
from inspector.workers.faults import program_fault

_WATCH_MS = 50
_FIRE_MS = 100
"""A camera that waits for software triggers gets so many of them, so that there is something to see."""
_CLOSE_PATIENCE_S = 1.5

_log = logging.getLogger(__name__)


class CameraHost(QObject):
    """What the camera's threads tell, and what is wanted of it; see :class:`SessionHost`."""

    opened = Signal(object, bool)
    """What :meth:`describe` said, and whether the camera waits for software triggers."""
    arrived = Signal()
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.lock = threading.Lock()
        self._awaits_picture = False

    # In the GUI thread

    def has_news(self) -> bool:
        """Whether there are pictures that nobody took."""
        raise NotImplementedError

    def begin_to_await(self) -> bool:
        """Whether the picture of the last trigger came; from now on the next one is awaited."""
        with self.lock:
            awaited, self._awaits_picture = self._awaits_picture, True
            return not awaited

    # In the threads of the session

    @property
    def awaits_picture(self) -> bool:
        """Whether the one of a trigger is still to come."""
        with self.lock:
            return self._awaits_picture

    def describe(self, camera: Camera) -> object:
        """What the GUI thread is to know of an open camera."""
        raise NotImplementedError

    def keep(self, frame: Frame) -> bool:
        """Put a frame with a picture where the GUI thread takes it; whether it must be told."""
        raise NotImplementedError

    def may_grab(self, camera: Camera) -> bool:
        """Whether the next picture has room; waits a moment for it."""
        raise NotImplementedError

    def is_wanted(self) -> bool:
        """Until it is ended."""
        return True

    def on_opened(self, camera: Camera) -> None:
        """Tell of it; also after its settings changed."""
        self.stop_awaiting()
        is_triggered = isinstance(camera, Triggered) and camera.trigger_mode is TriggerMode.SOFTWARE
        self.opened.emit(self.describe(camera), is_triggered)

    def on_frame(self, frame: Frame) -> None:
        """A picture, or the error in its place."""
        self.stop_awaiting()
        if frame.picture is None:
            self.failed.emit(frame.error)
        elif self.keep(frame):
            self.arrived.emit()

    def on_health(self, fault: CameraError | None) -> None:
        """Of a camera that recovers by itself."""
        if fault is not None:
            self.failed.emit(fault)

    def stop_awaiting(self, _error: Exception | None = None) -> None:
        """The picture came, or will not."""
        with self.lock:
            self._awaits_picture = False


class OneCamera(QObject):
    """Lives in the GUI thread; no method but close() ever blocks, and that for at most two seconds."""

    opened = Signal(object)
    """What the host says of a camera once it is open; again after each change of its settings."""
    arrived = Signal()
    """There is something to take; never more than one of these is under way."""
    failed = Signal(object)
    """InspectorError of one picture or of one setting; the camera goes on."""
    ended = Signal(object)
    """The InspectorError by which the camera was lost; None where it had no more pictures."""

    def __init__(
        self, make_host: Callable[[], CameraHost], parent: QObject | None = None, *, fires: bool = True
    ) -> None:
        """``fires``: a camera that waits for software triggers gets them all the time; else only by :meth:`fire`."""
        super().__init__(parent)
        self._make_host = make_host
        self._fires = fires
        self._host: CameraHost | None = None
        self._session: CameraSession | None = None
        self._leaving: list[CameraSession] = []
        self._next: Callable[[], Camera] | None = None
        self._fired = 0
        self._watch = QTimer(self, interval=_WATCH_MS)
        self._watch.timeout.connect(self._on_watch)
        self._firing = QTimer(self, interval=_FIRE_MS)
        self._firing.timeout.connect(self.fire)

    @property
    def running(self) -> bool:
        """Whether pictures are expected."""
        return self._session is not None or self._next is not None

    @property
    def is_let_go(self) -> bool:
        """Whether somebody else may open the camera now."""
        return not self.running and not self._leaving

    @property
    def host(self) -> CameraHost | None:
        """That of the camera in view."""
        return self._host

    def start(self, make_camera: Callable[[], Camera]) -> None:
        """Show what this camera sees, as soon as the one before is let go of: it may be the same."""
        self.stop()
        self._next = make_camera
        self._watch.start()
        self._begin_next()

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
        host = self._host = self._make_host()
        host.opened.connect(self._on_opened)
        host.arrived.connect(self._on_arrived)
        host.failed.connect(self._on_failed)
        self._session = CameraSession(make_camera, host)

    @Slot(object, bool)
    def _on_opened(self, camera: object, wants_triggers: bool) -> None:
        if self.sender() is not self._host:
            return
        if wants_triggers and self._fires:
            self._firing.start()
        else:
            self._firing.stop()
        self.opened.emit(camera)

    @Slot()
    def _on_arrived(self) -> None:
        if self.sender() is self._host:
            self.arrived.emit()

    @Slot(object)
    def _on_failed(self, fault: InspectorError) -> None:
        if self.sender() is self._host:
            self.failed.emit(fault)

    def fire(self) -> None:
        """Have a camera that waits for software triggers take a picture, unless one is on its way."""
        if self._session is not None and self._host is not None and self._host.begin_to_await():
            self._fired += 1
            self._session.fire(f"view {self._fired}", self._host.stop_awaiting)

    def _on_watch(self) -> None:
        for session in list(self._leaving):
            if session.hangs:
                _log.error("A camera hangs; its threads are left behind")
                session.abandon()
                self._leaving.remove(session)
            elif session.done.is_set():
                self._leaving.remove(session)
        self._begin_next()
        current = self._session
        if current is None:
            if not self._leaving:
                self._watch.stop()
        elif current.hangs:
            current.abandon()
            what, remedy = self.tr("The camera does not answer."), self.tr("Take it off its power for some seconds.")
            self._end(CameraError(what, remedy, translated=True))
        elif current.done.is_set():
            self._end(self._fault(current.outcome))

    def _end(self, fault: InspectorError | None) -> None:
        if self._host is not None and self._host.has_news():
            self.arrived.emit()
        self._session = self._host = None
        self._firing.stop()
        self.ended.emit(fault)

    def _fault(self, error: Exception | None) -> InspectorError | None:
        match error:
            case None | SourceFinished():
                return None
            case InspectorError():
                _log.warning("The camera in view ended: %s", error)
                return error
        _log.error("The camera in view failed", exc_info=error)
        return program_fault(self.tr("The camera was stopped by an error."))
