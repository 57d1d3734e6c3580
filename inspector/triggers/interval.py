"""Triggers at equal distances in time."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable

from inspector.core.trigger import Trigger
from inspector.errors import TriggerError

_log = logging.getLogger(__name__)


class IntervalTriggers:
    """Fires every ``interval_ms`` while :meth:`run` goes on; ``fire`` as for TCP triggers.

    The pace is kept: a late trigger does not move the next ones. Whole intervals that were missed (a computer
    that slept) are left out, for their parts have passed.
    """

    def __init__(self, interval_ms: float, fire: Callable[[Trigger], object]) -> None:
        self._interval_s = interval_ms / 1000
        self._fire = fire
        self._stopped = threading.Event()

    def stop(self) -> None:
        """Fire no more; a trigger that is just being fired may still follow. Callable from any thread."""
        self._stopped.set()

    def run(self) -> None:
        """Fire the first one now, and go on until :meth:`stop`; blocks its thread."""
        due_s = time.monotonic()
        while not self._stopped.wait(max(0.0, due_s - time.monotonic())):
            try:
                self._fire(Trigger())
            except TriggerError as error:
                _log.info("The line takes no trigger: %s", error)
            missed = max(0.0, time.monotonic() - due_s) // self._interval_s
            due_s += (1 + missed) * self._interval_s
