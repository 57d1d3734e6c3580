"""The inspection thread: takes frames, gives each one its verdict."""

from __future__ import annotations

import logging
import threading
import time
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from inspector.core.frame import Frame
from inspector.core.inspection import Inspection, Limits, RecipeId, StageTimes
from inspector.core.results import ResultsBuffer
from inspector.core.slots import SlotClosed
from inspector.errors import InspectorError
from inspector.workers.capture import FrameSink
from inspector.workers.faults import program_fault

_log = logging.getLogger(__name__)


class Engine(Protocol):
    """A loaded recipe; :class:`inspector.engine.part_inspector.PartInspector` without its imports."""

    @property
    def recipe(self) -> RecipeId: ...

    @property
    def limits(self) -> Limits: ...

    @property
    def device(self) -> str: ...

    def inspect(self, frame: Frame) -> Inspection:
        """Judge ``frame``; what it cannot judge gets NO_VERDICT, an exception is a fault."""


class InspectionWorker(QObject):
    """Judges the frames of one run after the other with the engine in use at that moment."""

    run_ended = Signal(object)
    """A run's slot is closed and empty: None, or the InspectorError that ended the run early."""
    fault_raised = Signal(object)
    """InspectorError of a part that ended without a verdict because of it; the run goes on."""

    def __init__(self, results: ResultsBuffer) -> None:
        super().__init__()
        self._results = results
        self._engine: Engine | None = None
        self._abandon = threading.Event()

    @property
    def engine(self) -> Engine | None:
        """What judges the next part."""
        return self._engine

    def use(self, engine: Engine) -> None:
        """Judge with ``engine`` from the next part on; the part in work keeps the one it began with."""
        self._engine = engine

    def abandon(self) -> None:
        """From now on answer waiting parts with NO_VERDICT instead of inspecting them, for a quick end."""
        self._abandon.set()

    def refuse(self, frame: Frame, reason: str) -> None:
        """Give ``frame`` NO_VERDICT. Callable from any thread."""
        engine = self._loaded()
        wait_ms = (time.perf_counter_ns() - frame.captured_ns) / 1e6
        times = StageTimes(wait_ms=wait_ms)
        self._results.add(Inspection.without_verdict(frame, engine.recipe, engine.limits, reason, times))

    @Slot(object)
    def run(self, source: FrameSink) -> None:
        """Judge everything that comes through ``source`` until it is closed and empty; blocks its thread."""
        fault: InspectorError | None = None
        try:
            while True:
                self._answer(source.take())
        except SlotClosed:
            _log.info("The run is over")
        except Exception:  # noqa: BLE001 - the top of a thread
            _log.exception("The inspection thread failed")
            fault = program_fault(self.tr("The inspection was stopped by an error."))
            source.close()
        self.run_ended.emit(fault)

    def _answer(self, frame: Frame) -> None:
        if self._abandon.is_set():
            self.refuse(frame, self.tr("The line was closed before this part was inspected."))
            return
        try:
            inspection = self._loaded().inspect(frame)
        except InspectorError as error:
            _log.warning("Part %d has no verdict: %s", frame.seq, error)
            fault = error
        except Exception:  # noqa: BLE001 - the top of a thread
            _log.exception("Part %d has no verdict", frame.seq)
            fault = program_fault(self.tr("Part {number} could not be inspected.").format(number=frame.seq))
        else:
            self._results.add(inspection)
            return
        self.refuse(frame, fault.what)
        self.fault_raised.emit(fault)

    def _loaded(self) -> Engine:
        if self._engine is None:
            raise RuntimeError("a run began without a recipe")
        return self._engine
