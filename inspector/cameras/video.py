"""A film played as if its pictures were parts."""

from __future__ import annotations

import time

import cv2
import numpy as np

from inspector.cameras.base import SourceFinished
from inspector.core.camera_source import VideoFile
from inspector.core.frame import Frame
from inspector.errors import CameraError

_USUAL_RATE = 25.0
"""Pictures a second where the file does not say."""


class VideoCamera:
    """The pictures of a video file at the pace it was filmed with, none left out where the inspection is slower."""

    can_wait = True

    def __init__(self, source: VideoFile) -> None:
        self._file, self._loop = source.file, source.loop
        self._capture: cv2.VideoCapture | None = None
        self._interval_s = 1.0 / _USUAL_RATE
        self._due_s = 0.0
        self._seq = 0
        self._of_file = 0

    @property
    def name(self) -> str:
        """The file's name."""
        return self._file.name

    @property
    def description(self) -> str:
        """The whole path."""
        return str(self._file.resolve())

    def open(self) -> None:
        """Begin at the first picture. Raises :class:`CameraError`."""
        if not self._file.is_file():
            raise CameraError(f"The video {self._file} does not exist.", "Check the name and the folder.")
        self.close()
        capture = cv2.VideoCapture(str(self._file))
        if not capture.isOpened():
            raise CameraError(f"{self._file.name} is not a video that can be played.", "Use AVI, MP4 or MKV files.")
        self._capture = capture
        rate = capture.get(cv2.CAP_PROP_FPS)
        self._interval_s = 1.0 / (rate if 0 < rate < 1000 else _USUAL_RATE)
        self._due_s = time.monotonic()
        self._of_file = 0

    def grab(self, timeout_s: float) -> Frame | None:
        """The next picture when its time has come. Raises :class:`SourceFinished` after the last one."""
        wait_s = self._due_s - time.monotonic()
        if wait_s > 0:
            time.sleep(min(wait_s, timeout_s))
        if wait_s > timeout_s:
            return None
        picture = self._next()
        self._due_s = max(self._due_s + self._interval_s, time.monotonic() - self._interval_s)
        self._seq += 1
        rgb = np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2RGB), np.uint8)
        return Frame(self._seq, rgb, f"{self._file.name} {self._of_file}")

    def close(self) -> None:
        """Let go of the file; a grab after this finds the source finished."""
        if self._capture is not None:
            self._capture.release()
            self._capture = None

    def _next(self) -> cv2.typing.MatLike:
        if self._capture is None:
            raise SourceFinished
        there, picture = self._capture.read()
        if not there and self._of_file > 0 and self._loop:
            self.open()  # not by seeking, which some formats do only nearly
            there, picture = self._capture.read()
        if not there:
            raise SourceFinished
        self._of_file += 1
        return picture
