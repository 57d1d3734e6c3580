"""The parts that were triggered and have no verdict yet: what makes one trigger end in exactly one verdict."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass

from inspector.core.frame import Frame
from inspector.core.trigger import Trigger


@dataclass(slots=True, eq=False)
class OpenPart:
    """``seq``: its number in the run, from 1. ``trigger_id``: unlike any other, also of other runs.

    ``due_ns``: the ``perf_counter_ns`` by which it must have its verdict; None without a limit.
    ``frame``: what the camera delivered, once it did.
    """

    seq: int
    trigger_id: str
    trigger: Trigger
    due_ns: int | None
    frame: Frame | None = None


class OpenParts:
    """Opened once, settled once: who settles a part gives its verdict, whoever comes later gives none. Thread-safe."""

    def __init__(self) -> None:
        self._limit_ns: int | None = None
        self._changed = threading.Condition()
        self._open: dict[str, OpenPart] = {}
        self._run = ""
        self._seq = 0
        self._closed = False

    def __len__(self) -> int:
        with self._changed:
            return len(self._open)

    def begin_run(self, run: str, time_limit_ms: float | None = None) -> None:
        """Number from 1 again; ``run`` is unlike any earlier one. Parts of the last run stay open until settled.

        ``time_limit_ms``: longest time from the trigger to the verdict; None for no limit.
        """
        with self._changed:
            self._run, self._seq = run, 0
            self._limit_ns = None if time_limit_ms is None else round(1e6 * time_limit_ms)

    def open(self, trigger: Trigger) -> OpenPart:
        """A part that needs a verdict from now on."""
        with self._changed:
            self._seq += 1
            due_ns = None if self._limit_ns is None else trigger.fired_ns + self._limit_ns
            part = OpenPart(self._seq, f"{self._run}-{self._seq}", trigger, due_ns)
            self._open[part.trigger_id] = part
            self._changed.notify_all()
            return part

    def is_open(self, trigger_id: str) -> bool:
        """Whether the part still needs its verdict."""
        with self._changed:
            return trigger_id in self._open

    def settle(self, trigger_id: str) -> OpenPart | None:
        """The right to give the part its verdict; None where it has one already."""
        with self._changed:
            return self._open.pop(trigger_id, None)

    def waiting(self) -> list[OpenPart]:
        """All that are open, oldest first."""
        with self._changed:
            return list(self._open.values())

    def wait_for_overdue(self) -> list[OpenPart]:
        """Wait until parts are overdue and return them, still open; empty once :meth:`close` was called."""
        with self._changed:
            while not self._closed:
                now_ns = time.perf_counter_ns()
                overdue = [part for part in self._open.values() if part.due_ns is not None and part.due_ns <= now_ns]
                if overdue:
                    return overdue
                first_ns = min((part.due_ns for part in self._open.values() if part.due_ns is not None), default=None)
                self._changed.wait(None if first_ns is None else (first_ns - now_ns) / 1e9)
            return []

    def close(self) -> None:
        """Wake whoever waits for overdue parts, for good."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
