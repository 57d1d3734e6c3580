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
from inspector.errors import DeviceError, InspectorError
from inspector.workers.capture import FrameSink
from inspector.workers.faults import program_fault
from inspector.workers.recording import RecordKeeper

_log = logging.getLogger(__name__)


class Engine(Protocol):
    """A loaded recipe; :class:`inspector.engine.fallback.LineInspector` without its imports."""

    @property
    def recipe(self) -> RecipeId: ...

    @property
    def limits(self) -> Limits: ...

    @property
    def device(self) -> str: ...

    @property
    def hold_fails(self) -> bool:
        """Whether FAIL parts stay on the screen until somebody acknowledges them."""

    @property
    def stands_in_for(self) -> str:
        """The device that failed and that this one replaces; else empty."""

    def inspect(self, frame: Frame) -> Inspection:
        """Judge ``frame``; what it cannot judge gets NO_VERDICT, an exception is a fault.

        Raises :class:`DeviceError` when the device fails; :meth:`standby` may then judge the same frame.
        """

    def standby(self) -> Engine:
        """The same recipe, warm and checked, on another device; raises :class:`DeviceError` when there is none."""


class InspectionWorker(QObject):
    """Judges the frames of one run after the other with the engine in use at that moment."""

    run_ended = Signal(object)
    """A run's slot is closed and empty: None, or the InspectorError that ended the run early."""
    fault_raised = Signal(object)
    """InspectorError of a part that ended without a verdict because of it, or of a device given up; the run goes on."""

    def __init__(self, results: ResultsBuffer, records: RecordKeeper) -> None:
        super().__init__()
        self._results = results
        self._records = records
        self._lock = threading.Lock()
        self._engine: Engine | None = None
        self._abandon = threading.Event()
        self._down: InspectorError | None = None

    @property
    def engine(self) -> Engine | None:
        """What judges the next part."""
        return self._engine

    def use(self, engine: Engine) -> None:
        """Judge with ``engine`` from the next part on; the part in work keeps the one it began with."""
        with self._lock:
            self._engine = engine

    def abandon(self) -> None:
        """From now on answer waiting parts with NO_VERDICT instead of inspecting them, for a quick end."""
        self._abandon.set()

    def refuse(self, frame: Frame, reason: str) -> None:
        """Give ``frame`` NO_VERDICT. Callable from any thread."""
        engine = self._loaded()
        wait_ms = (time.perf_counter_ns() - frame.captured_ns) / 1e6
        times = StageTimes(wait_ms=wait_ms)
        self._give(Inspection.without_verdict(frame, engine.recipe, engine.limits, reason, times))

    @Slot(object)
    def run(self, source: FrameSink) -> None:
        """Judge everything that comes through ``source`` until it is closed and empty; blocks its thread."""
        self._down = self._records.settle()
        try:
            while True:
                if self._down is not None:
                    source.close()
                self._answer_or_fail(source.take())
        except SlotClosed:
            _log.info("The run is over")
        self.run_ended.emit(self._down)

    def _answer_or_fail(self, frame: Frame) -> None:
        try:
            self._answer(frame)
        except Exception:  # noqa: BLE001 - the top of a thread
            _log.exception("The inspection thread failed at part %d", frame.seq)
            self._down = program_fault(self.tr("The inspection was stopped by an error."))

    def _answer(self, frame: Frame) -> None:
        if self._abandon.is_set():
            self.refuse(frame, self.tr("The line was closed before this part was inspected."))
            return
        if self._down is not None:
            self.refuse(frame, self._down.what)
            return
        try:
            inspection = self._judge(frame)
        except DeviceError as error:
            _log.error("The line stops at part %d: %s", frame.seq, error)
            self._down = error
            self.refuse(frame, error.what)
            return
        except InspectorError as error:
            _log.warning("Part %d has no verdict: %s", frame.seq, error)
            fault = error
        except Exception:  # noqa: BLE001 - the top of a thread
            _log.exception("Part %d has no verdict", frame.seq)
            fault = program_fault(self.tr("Part {number} could not be inspected.").format(number=frame.seq))
        else:
            self._give(inspection)
            return
        self.refuse(frame, fault.what)
        self.fault_raised.emit(fault)

    def _judge(self, frame: Frame) -> Inspection:
        """On another device where the one in use fails. Raises :class:`DeviceError` when none is left."""
        while True:
            engine = self._loaded()
            try:
                return engine.inspect(frame)
            except DeviceError as error:
                _log.warning("Part %d is judged again: %s", frame.seq, error)
                self._go_on_after(engine, error)

    def _go_on_after(self, engine: Engine, error: DeviceError) -> None:
        """From now on judge with what stands by for ``engine``, unless another recipe was loaded meanwhile."""
        standby = engine.standby()
        with self._lock:
            if self._engine is engine:
                self._engine = standby
        what = self.tr("{device} has failed. The inspection goes on with {other}.")
        what = what.format(device=engine.device, other=standby.device)
        remedy = self.tr("Stop the line when it suits you and restart the computer. ({reason})")
        self.fault_raised.emit(DeviceError(what, remedy.format(reason=error.what), translated=True))

    def _give(self, inspection: Inspection) -> None:
        """A verdict is on record before anybody sees it; where it cannot be, the line stops after this part."""
        try:
            refusal = self._records.keep(inspection)
            if refusal is not None and self._down is None:
                _log.error("Part %d is not recorded yet: %s", inspection.frame.seq, refusal)
                self._down = refusal
        finally:
            self._results.add(inspection)

    def _loaded(self) -> Engine:
        if self._engine is None:
            raise RuntimeError("a run began without a recipe")
        return self._engine
