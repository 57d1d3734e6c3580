"""A camera that comes back by itself after its cable was pulled, its stream stopped or its folder vanished."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Sequence

from inspector.cameras.base import Camera, Triggered
from inspector.core.camera_settings import TriggerMode
from inspector.core.frame import Frame
from inspector.errors import CameraError

WAITS_S = (0.25, 0.5, 1.0, 2.0, 5.0)
"""From a fault to the first attempt, from that to the next one, and so on; the last one holds from then on."""

_log = logging.getLogger(__name__)


class Reconnecting:
    """Opens ``camera`` again when it is lost after it had been open; the first opening fails as usual.

    While it is lost :meth:`grab` gives None at its timeout and :attr:`fault` says why, :meth:`fire` is refused, and
    triggers whose pictures were still to come are answered with a frame with an error. Attempts run in a thread of
    their own, since they may take seconds.
    """

    def __init__(self, camera: Camera, waits_s: Sequence[float] = WAITS_S) -> None:
        self._camera = camera
        self._waits_s = waits_s
        self._lock = threading.Lock()
        self._waiting: list[str] = []
        self._answers: deque[Frame] = deque()
        self._fault: CameraError | None = None
        self._attempt: _Attempt | None = None
        self._attempts = 0
        self._next_s = 0.0

    @property
    def name(self) -> str:
        """That of the camera."""
        return self._camera.name

    @property
    def description(self) -> str:
        """That of the camera."""
        return self._camera.description

    @property
    def can_wait(self) -> bool:
        """As the camera."""
        return self._camera.can_wait

    @property
    def fault(self) -> CameraError | None:
        """Why no pictures come at the moment; None while they do."""
        return self._fault

    @property
    def trigger_mode(self) -> TriggerMode:
        """That of the camera; FREE_RUN where it has none."""
        return self._camera.trigger_mode if isinstance(self._camera, Triggered) else TriggerMode.FREE_RUN

    def open(self) -> None:
        """Open the camera. Raises :class:`CameraError`."""
        self._camera.open()
        self._fault = None

    def grab(self, timeout_s: float) -> Frame | None:
        """The next frame; None while the camera is lost."""
        if self._answers:
            return self._answers.popleft()
        if self._fault is not None and not self._is_back(timeout_s):
            return None
        try:
            frame = self._camera.grab(timeout_s)
        except CameraError as error:
            self._lose(error)
            return self._answers.popleft() if self._answers else None
        if frame is not None and frame.trigger_id is not None:
            with self._lock:
                if frame.trigger_id in self._waiting:
                    self._waiting.remove(frame.trigger_id)
        return frame

    def fire(self, trigger_id: str) -> None:
        """As the camera; refused with the reason while it is lost."""
        fault = self._fault
        if fault is not None:
            raise fault
        if not isinstance(self._camera, Triggered):
            raise CameraError(f"{self.name} cannot be triggered.", "Choose another trigger.")
        with self._lock:  # before the picture can come
            self._waiting.append(trigger_id)
        try:
            self._camera.fire(trigger_id)
        except BaseException:
            with self._lock:
                if trigger_id in self._waiting:
                    self._waiting.remove(trigger_id)
            raise

    def close(self) -> None:
        """Let go of the camera, and look for it no longer."""
        attempt, self._attempt = self._attempt, None
        if attempt is None or attempt.give_up():
            self._camera.close()

    def _lose(self, error: CameraError) -> None:
        _log.warning("The camera was lost: %s", error)
        with self._lock:
            self._fault = error
            lost, self._waiting = self._waiting, []
        for trigger_id in lost:
            self._answers.append(Frame(0, None, self.name, error=error, trigger_id=trigger_id))
        self._attempts = 0
        self._next_s = time.monotonic() + self._waits_s[0]

    def _is_back(self, timeout_s: float) -> bool:
        """Whether the camera is open again, after at most ``timeout_s``."""
        if self._attempt is None:
            wait_s = self._next_s - time.monotonic()
            if wait_s > 0:
                time.sleep(min(wait_s, timeout_s))
            if wait_s > timeout_s:
                return False
            self._attempt = _Attempt(self._camera)
        if not self._attempt.wait(timeout_s):
            return False
        error, self._attempt = self._attempt.error, None
        if error is None:
            _log.info("The camera is back: %s", self.description)
            self._fault = None
            return True
        self._attempts += 1
        self._next_s = time.monotonic() + self._waits_s[min(self._attempts, len(self._waits_s) - 1)]
        return False


class _Attempt:
    """One attempt to open the camera again, in a thread of its own."""

    def __init__(self, camera: Camera) -> None:
        self._camera = camera
        self._lock = threading.Lock()
        self._given_up = False
        self._done = threading.Event()
        self.error: Exception | None = None
        threading.Thread(target=self._run, name="reconnecting", daemon=True).start()

    def wait(self, timeout_s: float) -> bool:
        """Whether it has come to an end; raises what is no fault of the surroundings."""
        if not self._done.wait(timeout_s):
            return False
        if self.error is not None and not isinstance(self.error, CameraError):
            raise self.error
        return True

    def give_up(self) -> bool:
        """Whether the camera is the caller's again; else the attempt closes it when it comes to its end."""
        with self._lock:
            self._given_up = True
            return self._done.is_set()

    def _run(self) -> None:
        try:
            self._camera.close()
            self._camera.open()
        except Exception as error:  # noqa: BLE001 - the top of a thread; it is raised in the one that grabs
            self.error = error
        with self._lock:
            self._done.set()
            given_up = self._given_up
        if given_up:
            self._camera.close()
