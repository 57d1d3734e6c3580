"""Cameras that never stop sending, through OpenCV: on USB and on the network."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable

import cv2
import numpy as np

from inspector.core.frame import Frame
from inspector.errors import CameraError

OPEN_PATIENCE_S = 6.0
"""A stream may take so long to send its first picture."""
STALL_S = 1.0
"""A picture is missing after this, or after three times the usual time between two where that is longer."""
_CLOSE_PATIENCE_S = 0.5

_log = logging.getLogger(__name__)

OpenCapture = Callable[[], cv2.VideoCapture]


class LiveCapture:
    """Pictures of a source that OpenCV opens, always the newest one.

    They are taken and decoded in a thread of their own, as fast as they come: a picture that waits in a buffer of
    the network or of the driver would be shown late, and the next one later still. ``open_capture`` is called in
    that thread; it may return a capture that is not open, or raise CameraError.
    """

    can_wait = False

    def __init__(self, name: str, description: str, open_capture: OpenCapture, remedy: str) -> None:
        self._name, self._description = name, description
        self._open_capture = open_capture
        self._remedy = remedy
        self._reader: _Reader | None = None
        self._seq = 0

    @property
    def name(self) -> str:
        """As it was given."""
        return self._name

    @property
    def description(self) -> str:
        """As it was given."""
        return self._description

    def open(self) -> None:
        """Connect and wait for the first picture. Raises :class:`CameraError`."""
        self.close()
        self._reader = _Reader(self._open_capture)
        if not self._reader.wait_until_open(OPEN_PATIENCE_S):
            fault = self._reader.fault
            self.close()
            raise fault or CameraError(f"{self._name} does not answer.", self._remedy)

    def grab(self, timeout_s: float) -> Frame | None:
        """The newest picture that was not given yet. Raises :class:`CameraError` when none come any more."""
        if self._reader is None:
            raise CameraError(f"{self._name} is closed.", "Start it again.")
        newest = self._reader.take(timeout_s)
        if newest is not None:
            self._seq += 1
            picture, captured_ns = newest
            return Frame(self._seq, picture, self._name, captured_ns=captured_ns)
        if self._reader.ended:
            raise CameraError(f"{self._name} has stopped.", self._remedy)
        if self._reader.silent_s > self._reader.patience_s:
            raise CameraError(
                f"{self._name} has sent no picture for {self._reader.patience_s:.0f} seconds.", self._remedy
            )
        return None

    def close(self) -> None:
        """Let go of the source; a thread that hangs in OpenCV lets go of it when it can."""
        reader, self._reader = self._reader, None
        if reader is not None:
            reader.stop()


class _Reader:
    """The thread that takes pictures as fast as they come."""

    def __init__(self, open_capture: OpenCapture) -> None:
        self._open_capture = open_capture
        self._changed = threading.Condition()
        self._newest: tuple[np.ndarray, int] | None = None
        self._came_s = time.monotonic()
        self._usual_s = 0.0
        self._opened = False
        self._ended = False
        self._stop = False
        self.fault: CameraError | None = None
        """Why it could not be opened, where that is known."""
        self._thread = threading.Thread(target=self._run, name="capture", daemon=True)
        self._thread.start()

    @property
    def ended(self) -> bool:
        """Whether no more pictures come."""
        return self._ended

    @property
    def silent_s(self) -> float:
        """Since the last picture came."""
        return time.monotonic() - self._came_s

    @property
    def patience_s(self) -> float:
        """After which a picture is missing."""
        return max(STALL_S, 3 * self._usual_s)

    def wait_until_open(self, patience_s: float) -> bool:
        with self._changed:
            self._changed.wait_for(lambda: self._opened or self._ended, patience_s)
            return self._opened

    def take(self, timeout_s: float) -> tuple[np.ndarray, int] | None:
        with self._changed:
            self._changed.wait_for(lambda: self._newest is not None or self._ended, timeout_s)
            newest, self._newest = self._newest, None
            return newest

    def stop(self) -> None:
        self._stop = True
        self._thread.join(_CLOSE_PATIENCE_S)
        if self._thread.is_alive():
            _log.info("A capture thread still waits for its source and is left behind")

    def _run(self) -> None:
        capture = None
        try:
            capture = self._open_capture()
            while not self._stop and capture.isOpened():
                there, picture = capture.read()
                if not there:
                    break
                self._put(np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2RGB), np.uint8))
        except CameraError as error:
            self.fault = error
        except cv2.error as error:
            _log.warning("OpenCV lost its source: %s", error)
        finally:
            if capture is not None:
                capture.release()
            with self._changed:
                self._ended = True
                self._changed.notify_all()

    def _put(self, picture: np.ndarray) -> None:
        now_s = time.monotonic()
        with self._changed:
            if self._opened:
                interval_s = now_s - self._came_s
                self._usual_s = interval_s if self._usual_s == 0 else 0.9 * self._usual_s + 0.1 * interval_s
            self._came_s = now_s
            self._newest = (picture, time.perf_counter_ns())
            self._opened = True
            self._changed.notify_all()
