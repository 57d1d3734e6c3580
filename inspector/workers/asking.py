"""What controllers have in common that answer by signals: questions go into threads, faults come back with a name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from inspector.errors import InspectorError
from inspector.workers.jobs import Job, JobThread, Urgency


class AskingController(QObject):
    """Lives in the GUI thread, where no question blocks: each is answered by a signal, or by ``failed``."""

    failed = Signal(str, InspectorError)
    """Name of the operation, and the error."""

    def _ask(
        self,
        thread: JobThread,
        kind: str,
        work: Callable[[Job], Any],
        done: Callable[[Any], None],
        urgency: Urgency = Urgency.LONG,
        stopped: Callable[[], None] = lambda: None,
    ) -> None:
        thread.put(Job(kind, work, done, self.failed.emit, stopped, urgency))
