"""What every source of pictures is to the station."""

from __future__ import annotations

from typing import Protocol

from inspector.core.frame import Frame


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
        :class:`~inspector.errors.CameraError` when the source itself is lost.
        """

    def close(self) -> None:
        """Let go of the source; allowed at any time and more than once."""
