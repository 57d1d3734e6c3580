"""The inspection thread: takes frames, gives each one its verdict."""

from __future__ import annotations

import logging
import threading
import time
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from inspector.core.baseline import Baseline
from inspector.core.cause import Cause
from inspector.core.drift import ProcessWatch
from inspector.core.frame import Frame
from inspector.core.inspection import Inspection, Limits, RecipeId, StageTimes
from inspector.core.look import look_of_part
from inspector.core.open_parts import OpenPart, OpenParts
from inspector.core.results import ResultsBuffer
from inspector.core.slots import SlotClosed
from inspector.core.verdict import Verdict
from inspector.errors import CameraError, DeviceError, ImageError, InspectorError, RecordError
from inspector.triggers.part_id import ReadsCodes, identified
from inspector.workers.capture import FrameSink, frame_of
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
    def baseline(self) -> Baseline | None:
        """What good parts of the recipe are usually like; None where it does not know."""

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
    """Judges the frames of one run after the other with the engine in use at that moment.

    Every part gets its verdict here, whoever gives it, and no part gets two: who settles it in ``parts`` answers.
    """

    run_ended = Signal(object)
    """A run's slot is closed and empty: None, or the InspectorError that ended the run early."""
    fault_raised = Signal(object)
    """InspectorError of a part that ended without a verdict because of it, or of a device given up; the run goes on."""

    def __init__(self, results: ResultsBuffer, records: RecordKeeper, parts: OpenParts) -> None:
        super().__init__()
        self._results = results
        self._records = records
        self._parts = parts
        self._codes: ReadsCodes | None = None
        self._lock = threading.Lock()
        self._engine: Engine | None = None
        self._abandon = threading.Event()
        self._down: InspectorError | None = None
        self._source: FrameSink | None = None
        self.process = ProcessWatch()

    @property
    def engine(self) -> Engine | None:
        """What judges the next part."""
        return self._engine

    def use(self, engine: Engine) -> None:
        """Judge with ``engine`` from the next part on; the part in work keeps the one it began with."""
        with self._lock:
            self._engine = engine
        self.process.use(engine.recipe, engine.limits, engine.baseline)

    def read_codes(self, codes: ReadsCodes | None) -> None:
        """What reads the ids of parts in the next run; None: nobody does."""
        self._codes = codes

    def abandon(self) -> None:
        """Answer the waiting parts of this run with NO_VERDICT instead of inspecting them, for a quick end."""
        self._abandon.set()

    def refuse(self, part: OpenPart, reason: str, cause: Cause) -> None:
        """Give ``part`` NO_VERDICT unless it has its verdict. Callable from any thread, and raises nothing there: the
        next part must be answered too.
        """
        frame = part.frame
        if frame is None:
            trigger = part.trigger
            missing = CameraError(reason)
            empty = Frame(0, None, "", missing, captured_ns=trigger.fired_ns, captured_at=trigger.fired_at)
            frame = frame_of(part, empty)
        try:
            self._refuse(frame, reason, cause)
        except Exception:  # noqa: BLE001 - the top of whatever thread asks
            self._fail(f"Part {part.seq} could not be refused")

    def begin(self, source: FrameSink) -> None:
        """A run is about to be given to :meth:`run`. Callable from any thread."""
        self._abandon.clear()
        self._source = source
        self.process.begin_run()

    def run(self, source: FrameSink) -> None:
        """Judge everything that comes through ``source`` until it is closed and empty; blocks its thread."""
        self._down = None
        try:
            self._down = self._records.settle()
        except Exception:  # noqa: BLE001 - the top of a thread
            self._fail("What was not recorded yet could not be recorded")
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
            self._fail(f"The inspection thread failed at part {frame.seq}")

    def _fail(self, what: str) -> None:
        """Log the exception of this moment and stop the line by it."""
        _log.exception(what)
        self._down = program_fault(self.tr("The inspection was stopped by an error."))
        if self._source is not None:
            self._source.close()

    def _answer(self, frame: Frame) -> None:
        if frame.trigger_id is None or not self._parts.is_open(frame.trigger_id):
            _log.info("Part %d was answered before it was inspected", frame.seq)
            return
        if self._abandon.is_set():
            self._refuse(frame, "The line was closed before this part was inspected.", Cause.STOPPED)
            return
        if self._down is not None:
            self._refuse(frame, str(self._down), _cause_of(self._down))
            return
        try:
            inspection = self._judge(frame)
        except DeviceError as error:
            _log.error("The line stops at part %d: %s", frame.seq, error)
            self._down = error
            self._refuse(frame, error.what, Cause.DEVICE)
            return
        except InspectorError as error:
            _log.warning("Part %d has no verdict: %s", frame.seq, error)
            fault, reason, cause = error, error.what, _cause_of(error)
        except Exception:  # noqa: BLE001 - the top of a thread
            _log.exception("Part %d has no verdict", frame.seq)
            fault = program_fault(self.tr("Part {number} could not be inspected.").format(number=frame.seq))
            reason, cause = f"Part {frame.seq} could not be inspected.", Cause.PROGRAM
        else:
            self._give_or_drop(inspection)
            return
        self._refuse(frame, reason, cause)
        self.fault_raised.emit(fault)

    def _inspect(self, engine: Engine, frame: Frame) -> Inspection:
        if self._codes is None:
            return engine.inspect(frame)
        began_ns = time.perf_counter_ns()
        known = identified(frame, self._codes)
        code_ms = (time.perf_counter_ns() - began_ns) / 1e6
        seen = engine.inspect(known)
        # The engine has seen it wait while its code was read.
        times = replace(seen.times, wait_ms=max(0.0, seen.times.wait_ms - code_ms), code_ms=code_ms)
        return replace(seen, times=times)

    def _judge(self, frame: Frame) -> Inspection:
        """On another device where the one in use fails. Raises :class:`DeviceError` when none is left."""
        while True:
            engine = self._loaded()
            try:
                return self._inspect(engine, frame)
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

    def _give_or_drop(self, inspection: Inspection) -> None:
        """A verdict that comes after its part was answered is thrown away and counted."""
        if not self._give(inspection):
            _log.warning("The verdict of part %d came too late and was thrown away", inspection.frame.seq)
            self._results.note_late()
        elif inspection.cause is Cause.PICTURE and inspection.frame.picture is not None:
            self.fault_raised.emit(ImageError(inspection.reason))

    def _refuse(self, frame: Frame, reason: str, cause: Cause) -> None:
        engine = self._loaded()
        times = StageTimes(wait_ms=(time.perf_counter_ns() - frame.captured_ns) / 1e6)
        self._give(Inspection.without_verdict(frame, engine.recipe, engine.limits, reason, times, cause))

    def _give(self, inspection: Inspection) -> bool:
        """Whether the part still waited for its verdict.

        It goes to whoever asked for it first, then on record, then to the screen; where it cannot be recorded the
        line stops after this part.
        """
        part = self._parts.settle(inspection.frame.trigger_id or "")
        if part is None:
            return False
        try:
            part.trigger.answer(inspection)
        finally:  # told or not, it is on record
            self._account_for(inspection)
        return True

    def _account_for(self, inspection: Inspection) -> None:
        try:
            if inspection.verdict is Verdict.PASS:
                inspection = replace(inspection, look=look_of_part(inspection))
            refusal = self._records.keep(inspection)
            if refusal is not None and self._down is None:
                _log.error("Part %d is not recorded yet: %s", inspection.frame.seq, refusal)
                self._down = refusal
                if self._source is not None:
                    self._source.close()
            self._watch(inspection)
        finally:
            self._results.add(inspection)

    def _watch(self, inspection: Inspection) -> None:
        """Whether good parts are still what they were; when that changes it is on record."""
        note = self.process.add(inspection)
        if note is None:
            return
        _log.info("Part %d: %s", inspection.frame.seq, note.text)
        try:
            self._records.note(note)
        except RecordError as error:  # a part that cannot be recorded stops the line by itself
            _log.warning("This is not recorded: %s", error)

    def _loaded(self) -> Engine:
        if self._engine is None:
            raise RuntimeError("a run began without a recipe")
        return self._engine


def _cause_of(fault: InspectorError) -> Cause:
    match fault:
        case DeviceError():
            return Cause.DEVICE
        case RecordError():
            return Cause.RECORDS
        case CameraError():
            return Cause.CAMERA
        case ImageError():
            return Cause.PICTURE
        case _:
            return Cause.OTHER
