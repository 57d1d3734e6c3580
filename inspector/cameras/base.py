"""What every source of pictures is to the station, and what some can do besides.

A camera fulfils :class:`Camera`. Where it takes pictures on command it is also a :class:`Triggered`, where its
exposure and the like can be set an :class:`Adjustable`, where it comes back by itself after a fault a
:class:`Recovering`, and where its pictures lie there in an order a :class:`Resumable`. Ask with ``isinstance``; all
are checked at run time by their names.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from inspector.core.camera_settings import CameraSettings, Capabilities, TriggerMode
from inspector.core.frame import Frame
from inspector.errors import CameraError


class SourceFinished(Exception):
    """Raised by :meth:`Camera.grab` when no picture will ever come again."""


class Camera(Protocol):
    """A source of pictures, used by one thread at a time: open, grab until done, close.

    ``name`` is short, for a status line; ``description`` tells it from its like, for a tooltip.
    ``can_wait`` is True where the next picture waits until it is grabbed (a folder), so that
    nothing is lost when the inspection is slower; False where parts pass by (a triggered camera).
    """

    @property
    def name(self) -> str: ...

    @property
    def description(self) -> str: ...

    @property
    def can_wait(self) -> bool: ...

    def open(self) -> None:
        """Make ready to grab. Raises :class:`~inspector.errors.CameraError`."""

    def grab(self, timeout_s: float) -> Frame | None:
        """Return the next frame, or None when none came within ``timeout_s`` seconds.

        A trigger whose picture could not be had gives a frame with an error. Raises
        :class:`SourceFinished` after the last picture, and
        :class:`~inspector.errors.CameraError` when the source itself is lost: within a second, or three
        times the time from one frame to the next where that is longer.
        """

    def close(self) -> None:
        """Let go of the source; allowed at any time and more than once."""


@runtime_checkable
class Triggered(Camera, Protocol):
    """A camera that can take one picture for each trigger.

    With :attr:`trigger_mode` SOFTWARE it takes pictures for :meth:`fire` alone, HARDWARE for its electric line,
    FREE_RUN by its own clock (then :meth:`fire` is refused). Known once it is open.
    """

    @property
    def trigger_mode(self) -> TriggerMode: ...

    def fire(self, trigger_id: str) -> None:
        """Take one picture now; :meth:`grab` gives it, with this ``trigger_id``, exactly one frame for each call.

        Callable from any thread while another one grabs; blocks for some milliseconds, for a tenth of a second
        where the camera is not ready. A picture that does not come in time is a frame with an error, and one that
        comes later still is thrown away. Raises :class:`~inspector.errors.CameraError` when the camera cannot take
        this trigger (not open, not ready again yet, lost); no frame follows then.
        """


@runtime_checkable
class Adjustable(Camera, Protocol):
    """A camera whose settings can be changed. All of it between open and close, in the thread that grabs."""

    @property
    def serial(self) -> str:
        """Tells this camera from every other of its make, whatever plug it is on; its settings are stored by it."""

    def capabilities(self) -> Capabilities:
        """What can be set at this moment; the ranges of one value may depend on others."""

    def settings(self) -> CameraSettings:
        """What the camera has now, every value that it knows."""

    def adjust(self, wanted: CameraSettings) -> CameraSettings:
        """Set what is not None in ``wanted``, each to the nearest allowed value; returns what the camera has now.

        The picture may be interrupted for a moment. Raises :class:`~inspector.errors.CameraError`.
        """


@runtime_checkable
class Recovering(Camera, Protocol):
    """A source that looks for its camera again after a fault; meanwhile :meth:`grab` gives None at its timeout."""

    @property
    def fault(self) -> CameraError | None:
        """Why no pictures come at the moment; None while they do. Readable from any thread."""


@dataclass(frozen=True, slots=True)
class Position:
    """``shown``: pictures so far. ``handled``: names of those that must not come again before a new round begins."""

    shown: int
    handled: tuple[str, ...]


@runtime_checkable
class Resumable(Camera, Protocol):
    """A source whose pictures lie there: where it was lost, another one like it goes on from where it was."""

    @property
    def position(self) -> Position | None:
        """Where it is; readable from any thread. None where it has no order to speak of."""

    def resume(self, position: Position) -> None:
        """Go on from where the lost one was; between open and the first grab."""
