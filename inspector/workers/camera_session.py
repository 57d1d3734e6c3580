"""One camera from its opening to its closing, in a thread that may hang in its driver."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Protocol

from inspector.cameras.base import Camera, Recovering, Triggered
from inspector.core.frame import Frame
from inspector.errors import CameraError
from inspector.workers.job_thread import JobThread

OPEN_PATIENCE_S = 20.0
"""Network cameras and streams take their time to open."""
PATIENCE_S = 0.9
"""A call that takes this much longer than it was allowed to hangs; after :meth:`CameraSession.end` that is all
that is left of any call."""
POLL_S = 0.1
"""How long one grab may wait."""
LOOK_S = 0.05
"""Whoever watches a session looks this often."""


class SessionHost(Protocol):
    """Whom a session tells, in its own thread."""

    def on_opened(self, camera: Camera) -> None:
        """The camera is open; a :class:`CameraError` raised here ends the session with it."""

    def is_wanted(self) -> bool:
        """Whether to go on."""

    def may_grab(self, camera: Camera) -> bool:
        """Whether the next picture has room; waits a moment for it."""

    def on_frame(self, frame: Frame) -> None:
        """A picture, or the error in its place."""

    def on_health(self, fault: CameraError | None) -> None:
        """Called after each grab of a camera that recovers by itself."""


class CameraSession:
    """Makes, opens, reads and closes one camera in a thread of its own.

    Whoever watches it asks :attr:`hangs` now and then, and abandons it then: its threads are left behind, for
    nothing is known of the state of the driver, and what they still deliver is ignored. ``outcome`` is the exception
    that ended it, or None; valid once ``done`` is set.
    """

    def __init__(self, make_camera: Callable[[], Camera], host: SessionHost) -> None:
        self._make_camera = make_camera
        self._host = host
        self._camera: Triggered | None = None
        self._wanted_end = threading.Event()
        self._end_s = 0.0
        self._abandoned = threading.Event()
        self._call: tuple[float, float] | None = None  # began, by the time that counts; may last; seconds
        self._looked_s: float | None = None
        self._starved_s = 0.0
        self.opens = True
        """Whether the camera is still being opened: on the network that takes its time, and is no fault."""
        self.done = threading.Event()
        self.outcome: Exception | None = None
        self._grabbing = JobThread("camera")
        self._firing = JobThread("camera trigger")
        self._grabbing.do(self._run)

    def fire(self, trigger_id: str, failed: Callable[[Exception], None]) -> None:
        """Have the camera take a picture; never blocks. ``failed`` hears, in another thread, why it does not."""

        def do() -> None:
            try:
                if self._camera is None or self._abandoned.is_set():
                    raise CameraError("The camera takes no triggers.", "Set its trigger to software.")
                self._camera.fire(trigger_id)
            except Exception as error:  # noqa: BLE001 - the top of a thread
                failed(error)

        self._firing.do(do)

    def end(self) -> None:
        """Grab no more and close. Allowed more than once."""
        if not self._wanted_end.is_set():
            self._end_s = self._counted_s()
            self._wanted_end.set()

    @property
    def hangs(self) -> bool:
        """Whether a call to the driver should have come back long ago; asked every :data:`LOOK_S` seconds.

        Whoever asks much later was kept waiting by other work, and so was the camera: that time does not count.
        """
        now_s = time.monotonic()
        if self._looked_s is not None:
            self._starved_s += max(0.0, now_s - self._looked_s - 2 * LOOK_S)
        self._looked_s = now_s
        call = self._call
        if call is None:
            return False
        began_s, may_last_s = call
        if self._wanted_end.is_set() and self._counted_s() > max(began_s, self._end_s) + PATIENCE_S:
            return True
        return self._counted_s() > began_s + may_last_s

    def abandon(self) -> None:
        """Leave it behind."""
        self._abandoned.set()
        self.end()
        self._grabbing.quit()
        self._firing.quit()

    def wait(self, timeout_s: float) -> bool:
        """Whether its threads have ended within ``timeout_s`` seconds."""
        until_s = time.monotonic() + timeout_s
        return all(thread.wait(until_s - time.monotonic()) for thread in (self._grabbing, self._firing))

    def _run(self) -> None:
        try:
            self._grab_until_the_end()
        except Exception as error:  # noqa: BLE001 - told to whoever watches
            self.outcome = error
        finally:
            self._grabbing.quit()
            self._firing.quit()
            self.done.set()

    def _grab_until_the_end(self) -> None:
        host = self._host
        with self._driver_call(OPEN_PATIENCE_S):
            camera = self._make_camera()
        try:
            with self._driver_call(OPEN_PATIENCE_S):
                camera.open()
            if self._abandoned.is_set():
                return
            with self._driver_call(OPEN_PATIENCE_S):  # to know what it is, its settings are read
                self._camera = camera if isinstance(camera, Triggered) else None
                recovering = camera if isinstance(camera, Recovering) else None
                host.on_opened(camera)
            self.opens = False
            while not self._wanted_end.is_set() and host.is_wanted():
                if not host.may_grab(camera):
                    continue
                with self._driver_call(POLL_S + PATIENCE_S):
                    frame = camera.grab(POLL_S)
                if self._abandoned.is_set():
                    return
                if frame is not None:
                    host.on_frame(frame)
                if recovering is not None:
                    host.on_health(recovering.fault)
        finally:
            with self._driver_call(PATIENCE_S):
                camera.close()

    def _counted_s(self) -> float:
        return time.monotonic() - self._starved_s

    @contextmanager
    def _driver_call(self, may_last_s: float) -> Iterator[None]:
        self._call = (self._counted_s(), may_last_s)
        try:
            yield
        finally:
            self._call = None
