"""Two short touches of one finger at one place."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QTouchEvent

LONGEST_MS = 400
"""From the first touch to the end of the second."""
_REACH = 30.0
"""Logical pixels that a finger wanders within a touch, and between the two."""


class DoubleTap:
    """Told of all touches of a widget, it knows a double tap when it ends."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """``clock`` in seconds."""
        self._clock = clock
        self._taps: list[tuple[float, QPointF]] = []
        self._pressed: tuple[float, QPointF] | None = None

    def follow(self, event: QTouchEvent) -> QPointF | None:
        """Where a double tap has just ended; else None."""
        fingers = event.points()
        if len(fingers) != 1 or event.type() == QEvent.Type.TouchCancel:
            self._pressed, self._taps = None, []
            return None
        at, now_ms = fingers[0].position(), 1000 * self._clock()
        if event.type() == QEvent.Type.TouchBegin:
            self._pressed = now_ms, at
        if self._pressed is None:
            return None
        if not _is_near(at, self._pressed[1]):
            self._pressed, self._taps = None, []
        elif event.type() == QEvent.Type.TouchEnd:
            return self._tapped(now_ms)
        return None

    def _tapped(self, now_ms: float) -> QPointF | None:
        assert self._pressed is not None
        tap, self._pressed = self._pressed, None
        self._taps = [(since_ms, at) for since_ms, at in self._taps if now_ms - since_ms <= LONGEST_MS]
        if any(_is_near(at, tap[1]) for _, at in self._taps):
            self._taps = []
            return tap[1]
        self._taps = [tap] if now_ms - tap[0] <= LONGEST_MS else []
        return None


def _is_near(one: QPointF, other: QPointF) -> bool:
    return (one - other).manhattanLength() <= _REACH
