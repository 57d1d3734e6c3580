"""The libraries that take seconds to import, imported in a thread while the window is there already."""

from __future__ import annotations

import gc
import importlib
import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from inspector.errors import InspectorError
from inspector.workers.faults import program_fault

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Step:
    """Something to import: a module's name, or a function that imports. ``weight``: about how long it takes, in ms."""

    what: str | Callable[[], object]
    weight: float


class Libraries(QObject):
    """Imports its steps one after the other in a thread; whoever needs them waits for that thread."""

    advanced = Signal(float)
    """Share of the work that is done, 0…1."""
    loaded = Signal()
    failed = Signal(object)
    """The InspectorError; :meth:`wait` raises it too."""

    def __init__(self, steps: Sequence[Step], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps = tuple(steps)
        self._done = threading.Event()
        self._reached = {step.what: threading.Event() for step in self._steps}
        self._abandoned = False
        self._fault: InspectorError | None = None
        # No daemon: a program that ends while a library begins would crash in it.
        self._thread = threading.Thread(target=self._run, name="libraries")

    def start(self) -> None:
        """Begin; :attr:`loaded` or :attr:`failed` tells the end, in the thread of this object."""
        self._thread.start()

    @property
    def is_running(self) -> bool:
        """Whether something is being imported."""
        return self._thread.is_alive()

    def wait(self) -> None:
        """Block until all is there, for threads other than the window's. Raises :class:`InspectorError`."""
        self._done.wait()
        if self._fault is not None:
            raise self._fault

    def wait_for(self, what: str) -> None:
        """As :meth:`wait`, until the step that imports ``what`` is done."""
        self._reached[what].wait()
        if self._fault is not None:
            raise self._fault

    def close(self) -> None:
        """Import no further step; who waits goes on at once. The program ends when the one under way has ended."""
        self._abandoned = True
        if not self._done.is_set():
            self._fault = InspectorError("Inspector is being closed.")
            self._wake_all()

    def _run(self) -> None:
        whole, done = sum(step.weight for step in self._steps), 0.0
        # The collector would look through half a million objects that stay for ever, time and again, with all
        # threads standing still; and it might end objects of the window in this thread.
        gc.disable()
        try:
            for step in self._steps:
                if self._abandoned:
                    return
                importlib.import_module(step.what) if isinstance(step.what, str) else step.what()
                self._reached[step.what].set()
                done += step.weight
                self.advanced.emit(done / whole)
            gc.freeze()
        except Exception:  # noqa: BLE001 - the top of a thread
            _log.exception("A library cannot be loaded")
            self._fault = program_fault(self.tr("Parts of Inspector cannot be loaded."))
            self._wake_all()
            self.failed.emit(self._fault)
        else:
            self._wake_all()
            self.loaded.emit()
        finally:
            gc.enable()

    def _wake_all(self) -> None:
        for reached in (*self._reached.values(), self._done):
            reached.set()
