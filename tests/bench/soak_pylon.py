"""Emulated cameras of the pylon runtime in a soak or a bench: their own driver, software triggers and torn buffers.

Each plays numbered files, one for each trigger since it was started, torn ones included. So the file that comes tells
which trigger of which camera took it, whatever the driver, its queue and the connection went through meanwhile.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2

from inspector.cameras.basler import BaslerDevice
from inspector.cameras.device_camera import DeviceCamera
from inspector.core.camera_settings import CameraSettings, Roi, TriggerMode
from inspector.core.frame import Frame, Picture
from inspector.errors import CameraError
from tests.bench.soak_line import Disturbances, number_in, with_number

SERIALS = ("0815-0000", "0815-0001")
"""Of the first two; as many are there as the variable PYLON_CAMEMU says when the runtime is loaded."""


class _PlayingDevice(BaslerDevice):
    """Plays the files of ``folder`` from the first one on, whenever it is started."""

    def __init__(self, serial: str, folder: Path) -> None:
        super().__init__(serial)
        self._folder = folder
        self.taken = 0
        """Triggers since the start."""

    def connect(self) -> None:
        super().connect()
        for name, value in (
            ("TestImageSelector", "Off"),
            ("ImageFilename", str(self._folder)),
            ("ImageFileMode", "On"),
        ):
            self.node(name).FromString(value)

    def start(self, *, newest_only: bool) -> None:
        self.taken = 0
        super().start(newest_only=newest_only)

    def node(self, name: str) -> Any:
        return self._opened.GetNodeMap().GetNode(name)


def write_numbered(pictures: Sequence[Picture], folder: Path, first: int = 0) -> range:
    """The files to be played, each picture with its number, from ``first``, in its pixels and in its name; all numbers.

    Without compression: a real camera's pictures come without any work of the processor.
    """
    numbers = range(first, first + len(pictures))
    for number, picture in zip(numbers, pictures, strict=True):
        cv2.imwrite(str(folder / f"{number:05}.bmp"), cv2.cvtColor(with_number(picture, number), cv2.COLOR_RGB2BGR))
    return numbers


class PylonCamera(DeviceCamera):
    """See :class:`~tests.bench.soak_line.NumberedCamera`. Plays the files ``numbers`` of ``folder`` again and again."""

    def __init__(
        self,
        folder: Path,
        numbers: range,
        size: tuple[int, int],
        disturbances: Disturbances,
        serial: str = SERIALS[0],
    ) -> None:
        self._numbers = numbers
        height, width = size
        settings = CameraSettings(
            trigger=TriggerMode.SOFTWARE,
            exposure_us=1000,
            pixel_format="RGB8Packed",
            roi=Roi(x=0, y=0, width=width, height=height),
        )
        self._playing = _PlayingDevice(serial, folder)
        super().__init__(self._playing, settings)
        self._wrong = disturbances
        self._file_of: dict[str, int] = {}

    def open(self) -> None:
        if self._wrong.dead_opens > 0:
            self._wrong.dead_opens -= 1
            raise CameraError("The camera is not there.", "Connect it.")
        super().open()

    def fire(self, trigger_id: str) -> None:
        if self._wrong.refused > 0:
            self._wrong.refused -= 1
            raise CameraError("The camera was not ready for this trigger.", "Trigger less often.")
        with self._lock:  # as the camera itself: nothing is started anew between the count and the picture
            self._tear()
            self._file_of[trigger_id] = self._numbers[self._playing.taken % len(self._numbers)]
            try:
                super().fire(trigger_id)
            except CameraError:
                del self._file_of[trigger_id]
                raise
            self._playing.taken += 1

    def grab(self, timeout_s: float) -> Frame | None:
        self._wrong.may_grab.wait()
        if self._wrong.lose:
            self._wrong.lose = False
            with self._lock:
                self._playing.disconnect()  # with pictures under way, as when a cable is pulled
        if time.monotonic() < self._wrong.hold_until_s:
            time.sleep(min(timeout_s, 0.02))
            return None
        frame = super().grab(timeout_s)
        if frame is None or frame.picture is None or frame.trigger_id is None:
            return frame
        if number_in(frame.picture) != self._file_of.pop(frame.trigger_id):
            return frame  # keeps the number of its file, which is not that of its trigger
        return replace(frame, picture=with_number(frame.picture, int(frame.trigger_id.rpartition("-")[2])))

    def _tear(self) -> None:
        count, self._wrong.torn = self._wrong.torn, 0
        if count and self._running:
            self._playing.node("ForceFailedBufferCount").SetValue(count)
            self._playing.node("ForceFailedBuffer").Execute()
