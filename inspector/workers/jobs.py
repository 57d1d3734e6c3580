"""A thread that works through jobs: the newest of each kind, the urgent ones between the steps of the others."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from inspector.core.priority import stand_back
from inspector.errors import InspectorError
from inspector.workers.faults import program_fault

_log = logging.getLogger(__name__)


class JobStopped(Exception):
    """Raised inside a job that is no longer wanted."""


class Urgency(IntEnum):
    """Which of the waiting jobs comes next. QUICK and KEPT ones are also done between two steps of a LONG one.

    KEPT ones are done whatever happens, also when the thread is closed.
    """

    LONG = 0
    QUICK = 1
    KEPT = 2


class Job:
    """A piece of work for a :class:`JobThread`.

    ``kind``: of several waiting jobs of one kind only the newest is done; its first word names the operation.
    ``work`` runs in the thread, is given the job, and calls :meth:`checkpoint` between its steps; ``done``, ``failed``
    (with the operation's name) and ``stopped`` are called in the thread of whoever made the :class:`JobThread`,
    exactly one of them, unless it was closed.
    """

    def __init__(
        self,
        kind: str,
        work: Callable[[Job], Any],
        done: Callable[[Any], None],
        failed: Callable[[str, InspectorError], None],
        stopped: Callable[[], None] = lambda: None,
        urgency: Urgency = Urgency.LONG,
    ) -> None:
        self.kind = kind
        self.work = work
        self.done = done
        self.failed = failed
        self.stopped = stopped
        self.urgency = urgency
        self._stop = threading.Event()
        self._between: Callable[[Job], None] | None = None
        self._post: Callable[[Callable[[], None]], None] | None = None

    @property
    def operation(self) -> str:
        """What is done, whatever it is done to."""
        return self.kind.partition(" ")[0]

    @property
    def is_stopped(self) -> bool:
        """Whether its result is still wanted."""
        return self._stop.is_set()

    def stop(self) -> None:
        """Give it up at its next checkpoint. Callable from any thread."""
        self._stop.set()

    def checkpoint(self) -> None:
        """Between two steps of the work; does urgent jobs that wait. Raises :class:`JobStopped`."""
        if self.is_stopped:
            raise JobStopped
        if self._between is not None:
            self._between(self)
        if self.is_stopped:
            raise JobStopped

    def tell(self, say: Callable[..., None], *arguments: Any) -> None:
        """Call ``say(*arguments)`` in the thread of the owner, unless the job was stopped by then."""
        assert self._post is not None
        self._post(lambda: None if self.is_stopped else say(*arguments))

    def bind(self, between: Callable[[Job], None], post: Callable[[Callable[[], None]], None]) -> None:
        """What the thread that does it lends to it."""
        self._between = between
        self._post = post


class _Worker(QObject):
    """Lives in the thread; blocks it with one job after the other."""

    posted = Signal(object)
    """A call for the owner's thread."""

    def __init__(self) -> None:
        super().__init__()
        self._lock = threading.Lock()
        self._waiting: list[Job] = []
        self._running: list[Job] = []
        # Done, and the owner's thread does not know it yet: the result may no longer be wanted by then.
        self._ended: list[Job] = []

    def put(self, job: Job) -> None:
        """Any thread. A waiting or running job of the same kind is no longer wanted."""
        job.bind(self._do_urgent, self.posted.emit)
        self.stop(job.kind)
        with self._lock:
            self._waiting.append(job)

    def stop(self, kind: str | None) -> None:
        """Any thread. For None all but those that must be done."""
        with self._lock:
            for job in (*self._waiting, *self._running, *self._ended):
                if job.kind == kind or (kind is None and job.urgency is not Urgency.KEPT):
                    job.stop()

    def _next(self, above: int) -> Job | None:
        with self._lock:
            candidates = [job for job in self._waiting if job.urgency > above]
            if not candidates:
                return None
            job = max(candidates, key=lambda job: job.urgency)  # the first of the most urgent
            self._waiting.remove(job)
            self._running.append(job)
            return job

    @Slot()
    def work_off(self) -> None:
        """Do what waits."""
        while (job := self._next(above=-1)) is not None:
            self._do(job)

    def _do_urgent(self, current: Job) -> None:
        while (job := self._next(above=current.urgency)) is not None:
            self._do(job)

    def _do(self, job: Job) -> None:
        try:
            if job.is_stopped:
                raise JobStopped
            result = job.work(job)
        except JobStopped:
            self._post(job.stopped)
        except InspectorError as error:
            _log.warning("%s failed: %s", job.kind, error)
            self._post(job.failed, job.operation, error)
        except Exception:  # noqa: BLE001 - the top of a thread
            _log.exception("%s failed", job.kind)
            self._post(job.failed, job.operation, program_fault(self.tr("This could not be done.")))
        else:
            with self._lock:
                self._ended.append(job)
            self._post(self._conclude, job, result)
        finally:
            with self._lock:
                self._running.remove(job)

    def _post(self, call: Callable[..., None], *arguments: Any) -> None:
        self.posted.emit(lambda: call(*arguments))

    def _conclude(self, job: Job, result: Any) -> None:
        with self._lock:
            self._ended.remove(job)
        # Stopped while its last step was done, or since: whoever stopped it does not want the result.
        if job.is_stopped:
            job.stopped()
        else:
            job.done(result)


class JobThread(QObject):
    """A named thread and its jobs. Lives in the thread that made it; no method but :meth:`wait` blocks."""

    _wanted = Signal()

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._closed = False
        self._worker = _Worker()
        self._worker.posted.connect(self._on_posted)
        self._wanted.connect(self._worker.work_off)
        self._thread = QThread()
        self._thread.setObjectName(name)
        # Called in the new thread. A line may run meanwhile, and its parts must not wait for a fit.
        self._thread.started.connect(stand_back, Qt.ConnectionType.DirectConnection)
        self._worker.moveToThread(self._thread)
        self._thread.start()

    def put(self, job: Job) -> None:
        """Do ``job`` when its turn comes; one of the same kind that waits or runs is stopped."""
        self._worker.put(job)
        self._wanted.emit()

    def stop(self, kind: str | None = None) -> None:
        """Stop the jobs of a kind, or all that need not be done."""
        self._worker.stop(kind)

    def close(self) -> None:
        """Stop everything; nothing is called back any more."""
        self._closed = True
        self._worker.stop(None)
        self._thread.quit()

    def wait(self, patience_ms: int) -> bool:
        """Wait for the end of a closed thread; False if it hangs, which is logged."""
        if self._thread.wait(patience_ms):
            self._worker.work_off()  # what must be done, and came too late for the thread
            return True
        _log.error("The %s thread did not end", self._thread.objectName())
        return False

    @Slot(object)
    def _on_posted(self, call: Callable[[], None]) -> None:
        if not self._closed:
            call()


def close_all(threads: Sequence[JobThread], patience_s: float) -> bool:
    """Close them and wait for all of them together; False if one hangs."""
    for thread in threads:
        thread.close()
    deadline_s = time.monotonic() + patience_s
    ended = [thread.wait(max(0, round(1e3 * (deadline_s - time.monotonic())))) for thread in threads]
    return all(ended)
