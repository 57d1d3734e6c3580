"""The two threads in which a product is taught, and the jobs that are under way in them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer

from inspector.errors import InspectorError
from inspector.workers.jobs import Job, JobThread, Urgency, close_all

_CLOSE_PATIENCE_S = 10.0
_CANCEL_PATIENCE_MS = 700
"""What was cancelled counts as over by then: the steps of most work are shorter, compiling a model is not."""


class JobDesk(QObject):
    """What is only looked at and what is learned do not wait for each other. Lives in the GUI thread.

    ``failed`` is called with the operation's name and its error, ``busy_changed`` when :attr:`busy` is another.
    """

    def __init__(
        self,
        failed: Callable[[str, InspectorError], None],
        busy_changed: Callable[[bool], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._failed = failed
        self._busy_changed = busy_changed
        self._under_way: dict[Job, JobThread] = {}
        self._was_busy = False
        self.looking = JobThread("looking", self)
        self.teaching = JobThread("teaching", self)

    @property
    def busy(self) -> bool:
        """Whether anything is worked on that takes its time."""
        return any(job.urgency is Urgency.LONG for job in self._under_way)

    def look(
        self, kind: str, work: Callable[[Job], Any], done: Callable[..., None], urgency: Urgency = Urgency.LONG
    ) -> None:
        """Do something with pictures or the disk."""
        self._do(self.looking, kind, work, done, urgency)

    def teach(
        self,
        kind: str,
        work: Callable[[Job], Any],
        done: Callable[..., None],
        urgency: Urgency = Urgency.LONG,
        stopped: Callable[[], None] | None = None,
    ) -> None:
        """Do something with a model; ``stopped`` is called where it was given up."""
        self._do(self.teaching, kind, work, done, urgency, stopped)

    def give_up_teaching(self) -> None:
        """Stop what is learned; what cannot be interrupted for a moment goes on to its next step unseen."""
        self.teaching.stop()
        QTimer.singleShot(_CANCEL_PATIENCE_MS, self._give_up_stopped)

    def close(self) -> bool:
        """Stop the threads and wait for them. False if one hangs."""
        self._under_way.clear()  # nobody is told any more
        return close_all((self.looking, self.teaching), _CLOSE_PATIENCE_S)

    def _do(
        self,
        thread: JobThread,
        kind: str,
        work: Callable[[Job], Any],
        done: Callable[..., None],
        urgency: Urgency,
        stopped: Callable[[], None] | None = None,
    ) -> None:
        def answered() -> bool:
            """Whether it is the first answer; after a job was given up another one may follow."""
            return self._under_way.pop(job, None) is not None

        def on_done(result: Any) -> None:
            if answered():
                self._tell_busy()
                done(result)

        def on_failed(operation: str, error: InspectorError) -> None:
            if answered():
                self._tell_busy()
                self._failed(operation, error)

        def on_stopped() -> None:
            if answered():
                self._tell_busy()
                if stopped is not None:
                    stopped()

        job = Job(kind, work, on_done, on_failed, on_stopped, urgency)
        self._under_way[job] = thread
        self._tell_busy()
        thread.put(job)

    def _give_up_stopped(self) -> None:
        for job, thread in list(self._under_way.items()):
            if job.is_stopped and thread is self.teaching:
                job.stopped()

    def _tell_busy(self) -> None:
        if self.busy is not self._was_busy:
            self._was_busy = self.busy
            self._busy_changed(self.busy)
