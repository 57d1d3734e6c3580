"""Measures how long the event loop stands still: what the operator feels as a window that hangs."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

_BEAT_MS = 5


class StallWatchdog(QObject):
    """Expects a beat every 5 ms; what a beat is late is a stall."""

    longest_grew = Signal(float)
    """The longest stall so far, in milliseconds."""

    def __init__(self, parent: QObject | None = None, clock: Callable[[], float] = time.perf_counter) -> None:
        """``clock`` in seconds; ``time.thread_time`` leaves out what other programs and threads took."""
        super().__init__(parent)
        self._clock = clock
        self._timer = QTimer(self, interval=_BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_beat)
        self._last_s = 0.0
        self._longest_ms = 0.0

    @property
    def longest_ms(self) -> float:
        """Of all stalls since :meth:`start`."""
        return self._longest_ms

    def start(self) -> None:
        """Begin anew."""
        self._longest_ms = 0.0
        self._last_s = self._clock()
        self._timer.start()

    def stop(self) -> None:
        """Watch no longer; a stall under way still counts. Nothing happens where it does not watch."""
        if self._timer.isActive():
            self._on_beat()
            self._timer.stop()

    def _on_beat(self) -> None:
        now_s = self._clock()
        late_ms = 1000 * (now_s - self._last_s) - _BEAT_MS
        self._last_s = now_s
        if late_ms > self._longest_ms:
            self._longest_ms = late_ms
            self.longest_grew.emit(late_ms)
