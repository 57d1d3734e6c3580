"""What all cameras with GenICam features have in common, whichever library reaches them."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

from inspector.cameras import features as sfnc
from inspector.cameras.features import Features
from inspector.cameras.fired import FiredTriggers
from inspector.core.camera_settings import CameraSettings, Capabilities, TriggerMode, ValueRange
from inspector.core.frame import Frame, Picture
from inspector.errors import CameraError, MissedPictureError

STALL_S = 1.0
"""A picture is missing after this, or after three times the time of a frame where that is longer."""
READY_S = 0.1
"""How long a trigger waits for a camera that is still busy with the one before."""
_STARTED_S = 0.5
"""How long the first one waits, until the camera has begun."""
_MOST_LOST = 1000
"""Pictures missing between two; more means that the camera began to count anew."""

_REMEDY_CABLE = "Check the camera's cable and its power."
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, eq=False)
class Shot:
    """One buffer: its picture, or why it is not whole. ``number`` counts the camera's pictures; None: it does not."""

    picture: Picture | None
    problem: str = ""
    number: int | None = None


class Device(Protocol):
    """One camera through one library. Used as :class:`DeviceCamera` does; every method may raise CameraError."""

    @property
    def model(self) -> str: ...

    @property
    def serial(self) -> str: ...

    @property
    def features(self) -> Features:
        """Known between connect and disconnect."""

    def connect(self) -> None: ...

    def disconnect(self) -> None:
        """Allowed at any time and more than once; never raises."""

    def faults(self) -> AbstractContextManager[None]:
        """The library's own exceptions, which its features raise when the camera is gone, as CameraError."""

    def start(self, *, newest_only: bool) -> None: ...

    def stop(self) -> None: ...

    def wait(self, timeout_s: float, value_range: ValueRange | None) -> Shot | None:
        """The next buffer; None when none came. Raises CameraError when the camera is gone."""

    def wait_until_ready(self, timeout_s: float) -> bool:
        """Whether the camera takes a trigger now; True where it cannot tell."""


class DeviceCamera:
    """A camera that is triggered and adjusted by its GenICam features."""

    can_wait = False

    def __init__(self, device: Device, settings: CameraSettings) -> None:
        self._device = device
        self._wanted = settings
        self._lock = threading.RLock()  # held by whoever starts, stops or fires
        self._fired = FiredTriggers()
        self._frames: deque[Frame] = deque()
        self._mode = settings.trigger
        self._capabilities = Capabilities()
        self._running = False
        self._seq = 0
        self._last_number: int | None = None
        self._patience_s = STALL_S
        self._alive_s = 0.0

    @property
    def name(self) -> str:
        """The model."""
        return self._device.model

    @property
    def description(self) -> str:
        """Model and serial."""
        return f"{self._device.model} ({self._device.serial})"

    @property
    def serial(self) -> str:
        """As the maker has it."""
        return self._device.serial

    @property
    def trigger_mode(self) -> TriggerMode:
        """As the camera was set."""
        return self._mode

    def open(self) -> None:
        """Find the camera by its serial, set it, start it. Raises :class:`CameraError`."""
        self.close()
        self._device.connect()
        try:
            with self._device.faults():
                sfnc.apply(self._device.features, self._wanted)
                self._start()
        except BaseException:
            self._device.disconnect()
            raise

    def grab(self, timeout_s: float) -> Frame | None:
        """The next picture. Incomplete ones, and those that were lost on the way, are frames with an error."""
        if self._frames:
            return self._frames.popleft()
        if not self._running:
            raise CameraError(f"The camera {self.description} is closed.", "Start it again.")
        due_s = self._fired.overdue_in_s()
        shot = self._device.wait(timeout_s if due_s is None else max(0.0, min(timeout_s, due_s)), self._range)
        if shot is not None:
            self._alive_s = time.monotonic()
            self._take_in(shot)
        elif self._mode is TriggerMode.FREE_RUN and time.monotonic() - self._alive_s > self._patience_s:
            raise CameraError(
                f"The camera {self.description} has sent no picture for {self._patience_s:.0f} seconds.", _REMEDY_CABLE
            )
        elif (due_s := self._fired.overdue_in_s()) is not None and due_s <= 0:
            self._begin_afresh()
        return self._frames.popleft() if self._frames else None

    def fire(self, trigger_id: str) -> None:
        """Take one picture; see :class:`~inspector.cameras.base.Triggered`."""
        with self._lock, self._device.faults():
            if not self._running:
                raise MissedPictureError(f"The camera {self.description} is closed.", "Trigger again in a moment.")
            if self._mode is not TriggerMode.SOFTWARE:
                raise CameraError(
                    f"The camera {self.description} does not wait for triggers.", "Set its trigger to software."
                )
            if not self._device.wait_until_ready(READY_S):
                raise MissedPictureError(
                    f"The camera {self.description} was not ready for this trigger.",
                    "Trigger less often, or set a shorter exposure.",
                )
            take = self._device.features.execute
            self._fired.fire(trigger_id, self._patience_s, lambda: take("TriggerSoftware"))

    def close(self) -> None:
        """Let go of the camera; triggers whose pictures are still to come are forgotten."""
        with self._lock:
            if self._running:
                self._running = False
                try:
                    self._device.stop()
                except CameraError as error:
                    _log.info("While the camera was stopped: %s", error)
            self._device.disconnect()
            self._fired.give_up()
            self._frames.clear()

    def capabilities(self) -> Capabilities:
        """As they were when the camera last stood still: while it runs it locks much of it."""
        return self._capabilities

    def settings(self) -> CameraSettings:
        """What the camera has now."""
        with self._lock, self._device.faults():
            return sfnc.settings(self._device.features, self._wanted.value_range)

    def adjust(self, wanted: CameraSettings) -> CameraSettings:
        """Exposure, gain, white balance and pace without an interruption, all else by standing still for a moment."""
        with self._lock, self._device.faults():
            now = self.settings()
            self._wanted = wanted
            same = wanted.model_copy(
                update={name: getattr(now, name) for name in ("exposure_us", "gain_db", "white_balance", "frame_rate")}
            )
            unchanged = {name: value for name, value in same if value is not None}
            if all(getattr(now, name) == value for name, value in unchanged.items()):
                sfnc.apply_at_once(self._device.features, wanted)
            else:
                self._device.stop()
                self._give_up("The camera was set anew before it sent this picture.")
                sfnc.apply(self._device.features, wanted)
                self._start()
            self._patience_s = self._patience()
            return self.settings()

    @property
    def _range(self) -> ValueRange | None:
        return self._wanted.value_range

    def _start(self) -> None:
        with self._lock:
            self._capabilities = sfnc.capabilities(self._device.features)
            self._mode = sfnc.trigger_mode(self._device.features)
            if self._mode is not self._wanted.trigger:
                raise CameraError(
                    f"The camera {self.description} has no {self._wanted.trigger.value} trigger.",
                    "Choose another trigger in the camera's settings.",
                )
            self._patience_s = self._patience()
            self._last_number = None
            self._device.start(newest_only=self._mode is TriggerMode.FREE_RUN)
            self._running = True
            if self._mode is TriggerMode.SOFTWARE:
                self._device.wait_until_ready(_STARTED_S)
            self._alive_s = time.monotonic()

    def _patience(self) -> float:
        return max(STALL_S, 3 * sfnc.longest_frame_s(self._device.features))

    def _take_in(self, shot: Shot) -> None:
        """Put the frames of this buffer into the row, before it those that were lost on the way."""
        if self._mode is not TriggerMode.FREE_RUN and shot.number is not None and self._last_number is not None:
            lost = shot.number - self._last_number - 1
            for _ in range(lost if 0 < lost <= _MOST_LOST else 0):
                self._add(None, "A picture was lost on its way from the camera.")
        self._last_number = shot.number
        self._add(shot.picture, shot.problem)

    def _add(self, picture: Picture | None, problem: str) -> None:
        trigger_id = self._fired.oldest() if self._mode is TriggerMode.SOFTWARE else None
        if self._mode is TriggerMode.SOFTWARE and trigger_id is None:
            _log.warning("A picture without a trigger was thrown away: %s", self.description)
            return
        self._frames.append(self._frame(picture, problem, trigger_id))

    def _begin_afresh(self) -> None:
        """A picture is missing: from now on nobody knows whose picture comes next, unless all begin anew."""
        _log.warning("%d pictures did not come in time: %s", len(self._fired), self.description)
        with self._lock:
            self._device.stop()
            self._give_up("The camera sent no picture for this trigger.")
            self._last_number = None
            self._device.start(newest_only=False)
            self._device.wait_until_ready(_STARTED_S)

    def _give_up(self, problem: str) -> None:
        for trigger_id in self._fired.give_up():
            self._frames.append(self._frame(None, problem, trigger_id))

    def _frame(self, picture: Picture | None, problem: str, trigger_id: str | None) -> Frame:
        self._seq += 1
        error = None if picture is not None else MissedPictureError(problem, _REMEDY_CABLE)
        return Frame(self._seq, picture, self._device.serial, error=error, trigger_id=trigger_id)
