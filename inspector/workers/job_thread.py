"""A thread of the line that can be left behind when a driver hangs in it."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable

Job = Callable[[], object]

_log = logging.getLogger(__name__)


class JobThread:
    """Does one job after the other, in the order in which they came.

    A daemon thread of Python and no QThread: one that hangs in native code can be left behind, the process
    can still end, and nothing aborts when its object goes.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def do(self, job: Job) -> None:
        """Do ``job`` after those that wait; it handles its own faults."""
        self._jobs.put(job)

    def quit(self) -> None:
        """End after the jobs that wait."""
        self._jobs.put(None)

    def wait(self, timeout_s: float) -> bool:
        """Whether the thread has ended within ``timeout_s`` seconds."""
        self._thread.join(max(0.0, timeout_s))
        return not self._thread.is_alive()

    @property
    def is_running(self) -> bool:
        """Whether it has not ended yet."""
        return self._thread.is_alive()

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            try:
                job()
            except Exception:  # noqa: BLE001 - the top of a thread
                _log.exception("A job of the %s thread failed", self.name)
            del job  # what it holds must not live until the next one comes
