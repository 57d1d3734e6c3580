"""The triggers that were given to a camera and whose pictures are still to come."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable


class FiredTriggers:
    """Pictures carry no trigger's name: the first one that comes belongs to the trigger fired first.

    That holds only while no picture is missing; so after one that does not come in time all that wait are given
    up together, and the camera begins afresh. Thread-safe.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: deque[tuple[str, float]] = deque()

    def __len__(self) -> int:
        with self._lock:
            return len(self._waiting)

    def fire(self, trigger_id: str, patience_s: float, take: Callable[[], None]) -> None:
        """Call ``take``, which makes the camera take the picture; where it raises, nothing was fired.

        The picture counts as missing ``patience_s`` seconds from now.
        """
        entry = (trigger_id, time.monotonic() + patience_s)
        with self._lock:
            self._waiting.append(entry)
        try:
            take()
        except BaseException:
            with self._lock:
                self._waiting.remove(entry)
            raise

    def oldest(self) -> str | None:
        """The trigger of the picture that came; None where nobody fired."""
        with self._lock:
            return self._waiting.popleft()[0] if self._waiting else None

    def overdue_in_s(self) -> float | None:
        """Seconds until a picture is missing, below 0 since one is; None while none is expected."""
        with self._lock:
            return self._waiting[0][1] - time.monotonic() if self._waiting else None

    def give_up(self) -> list[str]:
        """All that wait, oldest first; none waits any more."""
        with self._lock:
            ids = [trigger_id for trigger_id, _ in self._waiting]
            self._waiting.clear()
            return ids
