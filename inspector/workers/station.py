"""The line as the window sees it: start, stop, trigger, change the recipe, look at the results."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime
from enum import Enum
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from inspector.cameras.base import Camera
from inspector.core.cause import Cause
from inspector.core.drift import Drift
from inspector.core.frame import Frame
from inspector.core.inspection import Inspection, Limits, RecipeId
from inspector.core.line import LineSnapshot
from inspector.core.open_parts import OpenParts
from inspector.core.recording import Note, Recorder, RecordsState, RecordsStatus
from inspector.core.results import ResultsBuffer
from inspector.core.trigger import Trigger
from inspector.errors import CameraError, InspectorError, RecipeError, TriggerError
from inspector.triggers.interval import IntervalTriggers
from inspector.triggers.part_id import ReadsCodes
from inspector.workers.camera_session import CameraSession
from inspector.workers.capture import CaptureWorker, FrameSink
from inspector.workers.inspection import Engine, InspectionWorker
from inspector.workers.job_thread import JobThread
from inspector.workers.line_settings import QUEUE_PARTS, LineSettings, Policy
from inspector.workers.loading import LoadEngine, LoadingWorker
from inspector.workers.recording import RecordKeeper

__all__ = ["QUEUE_PARTS", "Camera", "LineState", "Policy", "StationController"]

_STOP_PATIENCE_MS = 1000
"""So long the parts that were taken may still be inspected after a stop."""
_GIVE_UP_MS = 1500
"""So long after a stop the inspection is waited for at all."""
_CLOSE_PATIENCE_S = 1.2

_log = logging.getLogger(__name__)


class LineState(Enum):
    """What the line does. FAULT: it stopped by itself; start() tries again, stop() acknowledges."""

    IDLE = "IDLE"
    LOADING = "LOADING"
    RUNNING = "RUNNING"
    STOPPING = "STOPPING"
    FAULT = "FAULT"


class StationController(QObject):
    """Owns the threads of the line. Lives in the GUI thread; no method but close() ever blocks.

    Its threads are those of :class:`JobThread`: one that hangs in a driver is left behind, and both stop() and
    close() are over within two seconds all the same.
    """

    state_changed = Signal(LineState)
    inspected = Signal()
    """Something new is in :meth:`snapshot`; never more than one of these is under way."""
    source_opened = Signal(str)
    """Name of the source that now delivers; also when a lost one delivers again."""
    source_lost = Signal(object)
    """CameraError: the source gives no pictures for now and is looked for; the line goes on."""
    recipe_loading = Signal(str)
    """The name of the recipe being loaded beside the running one."""
    recipe_loaded = Signal(object)
    """RecipeId of the recipe that judges from the next part on."""
    fault_raised = Signal(object)
    """InspectorError with ``what`` and ``remedy``; the line may well go on, see ``state``."""
    source_finished = Signal()
    """The source had no more pictures, and every part has its verdict."""

    _news = Signal()

    def __init__(
        self,
        load: LoadEngine,
        recorder: Recorder | None = None,
        parent: QObject | None = None,
        *,
        settings: LineSettings = LineSettings(),  # noqa: B008 (frozen)
        codes: ReadsCodes | None = None,
    ) -> None:
        """``load`` is called in a thread of its own; see :data:`LoadEngine`. Without ``recorder`` nothing is recorded.

        The line stops in FAULT when ``recorder`` refuses a part, and begins with the refused ones when it starts again.
        ``codes`` reads the ids of parts from their pictures; None: nobody does.
        """
        super().__init__(parent)
        self._phase = LineState.IDLE
        self._shown_state = LineState.IDLE
        self._loading: str | None = None
        self._load_request = 0
        self._source_name = ""
        self._source_fault: CameraError | None = None
        self._fault: InspectorError | None = None
        self._closed = False
        self._news_under_way = threading.Lock()

        self._settings = self._next_settings = settings
        self._codes = codes
        self._results = ResultsBuffer(self._announce_news)
        self._records = RecordKeeper(recorder)
        self._parts = OpenParts()
        self._inspection = InspectionWorker(self._results, self._records, self._parts)
        self._capture: CaptureWorker | None = None
        self._last_capture: CaptureWorker | None = None
        self._capture_runs = False
        self._inspection_runs = False
        self._interval: IntervalTriggers | None = None
        self._left_behind: list[CameraSession] = []
        self._loader = LoadingWorker(load)
        self._stop_timer = QTimer(self, singleShot=True, interval=_STOP_PATIENCE_MS)
        self._stop_timer.timeout.connect(self._on_stop_takes_long)
        self._give_up_timer = QTimer(self, singleShot=True, interval=_GIVE_UP_MS)
        self._give_up_timer.timeout.connect(self._on_stop_hangs)

        self._news.connect(self._on_news)
        self._inspection.run_ended.connect(self._on_run_ended)
        self._inspection.fault_raised.connect(self._on_part_failed)
        self._loader.loaded.connect(self._on_loaded)
        self._loader.failed.connect(self._on_load_failed)
        self._capture_thread = JobThread("capture")
        self._inspection_thread = JobThread("inspection")
        self._loader_thread = JobThread("loading")
        self._deadline_thread = JobThread("time limit")
        # Made here and not when it is needed: the window stands back by then, and so would what it starts.
        self._interval_thread = JobThread("interval")
        self._watches_time_limit = False
        self._until_s: float | None = None

    @property
    def state(self) -> LineState:
        """LOADING only while nothing runs; see :attr:`loading` for a recipe loaded beside the running one."""
        if self._phase is LineState.IDLE and self._loading is not None:
            return LineState.LOADING
        return self._phase

    @property
    def recipe(self) -> RecipeId | None:
        """The recipe that judges the next part."""
        engine = self._inspection.engine
        return None if engine is None else engine.recipe

    @property
    def limits(self) -> Limits | None:
        """Its limits."""
        engine = self._inspection.engine
        return None if engine is None else engine.limits

    @property
    def device(self) -> str:
        """For people, such as "CPU · OpenVINO"; empty before a recipe is loaded."""
        engine = self._inspection.engine
        return "" if engine is None else engine.device

    @property
    def failed_device(self) -> str:
        """The device that failed and that :attr:`device` replaces; else empty."""
        engine = self._inspection.engine
        return "" if engine is None else engine.stands_in_for

    @property
    def hold_fails(self) -> bool:
        """Whether the loaded recipe wants its FAIL parts held until somebody acknowledges them."""
        engine = self._inspection.engine
        return engine is not None and engine.hold_fails

    @property
    def drift(self) -> Drift | None:
        """What of the good parts is no longer as it was when the recipe was taught."""
        return self._inspection.process.drift

    @property
    def records(self) -> RecordsState:
        """Whether parts are recorded."""
        return self._records.state

    @property
    def records_status(self) -> RecordsStatus:
        """The same, with how many wait and why."""
        return self._records.status

    @property
    def loading(self) -> str | None:
        """Name of the recipe being loaded, also while the line runs."""
        return self._loading

    @property
    def source(self) -> str:
        """Name of the source of this or the last run; empty until it delivers."""
        return self._source_name

    @property
    def source_fault(self) -> CameraError | None:
        """Why the source of a running line gives no pictures at the moment; None while it does."""
        return self._source_fault

    @property
    def takes_triggers(self) -> bool:
        """Whether the line runs and its parts come by :meth:`fire`."""
        return self._phase is LineState.RUNNING and self._capture is not None and self._capture.takes_triggers

    def snapshot(self) -> LineSnapshot:
        """The results so far."""
        return self._results.snapshot()

    def use_settings(self, settings: LineSettings, codes: ReadsCodes | None) -> None:
        """Other ones from the next start on; see the constructor."""
        self._next_settings, self._codes = settings, codes

    def start(self, camera_factory: Callable[[], Camera], policy: Policy | None = None) -> None:
        """Begin a run. Refused with fault_raised while running or without a recipe.

        ``camera_factory`` is called in a thread of the camera's own, again for each attempt to find a lost camera; a
        camera that does not open at first ends in FAULT. ``policy`` None: PREVIEW for a camera that runs by its
        own clock, else PRODUCTION.
        """
        refusal = self._refusal_to_start()
        if refusal is not None:
            self.fault_raised.emit(refusal)
            return
        self._fault = self._source_fault = None
        self._source_name = ""
        self._take_up_settings()
        self._results.begin_run()
        self._parts.begin_run(f"{datetime.now(UTC):%Y%m%dT%H%M%S.%f}", self._settings.time_limit_ms)
        self._capture = CaptureWorker(
            camera_factory,
            policy,
            self._settings,
            self._parts,
            self._results,
            self._begin_inspection,
            self._inspection.refuse,
            self._records.use_camera,
        )
        self._capture.opened.connect(self._on_opened)
        self._capture.lost.connect(self._on_lost)
        self._capture.picture_failed.connect(self._on_part_failed)
        self._capture.ended.connect(self._on_capture_ended)
        self._capture_runs = True
        self._capture_thread.do(self._capture.run)
        self._enter(LineState.RUNNING)

    def fire(self, trigger: Trigger) -> None:
        """A part is in front of the camera. Callable from any thread; its verdict is sure from here on.

        Raises :class:`TriggerError` when the line does not run or its source takes no triggers.
        """
        capture = self._capture
        if capture is None or self._closed:
            raise TriggerError("The line stands still.", "Start it.")
        capture.fire(trigger)

    def stop(self) -> None:
        """Take no more parts; those taken still get their verdict. state_changed tells when it is over.

        What is not inspected after a second gets NO_VERDICT, and after two seconds the line stands still, even
        if a driver hangs.
        """
        if self._phase is LineState.RUNNING and self._capture is not None:
            self._stop_capture(self._capture)
            self._enter(LineState.STOPPING)
            self._stop_timer.start()
            self._give_up_timer.start()
        elif self._phase is LineState.FAULT:
            self._enter(LineState.IDLE)

    def load_recipe(self, name: str, version: int | None = None) -> None:
        """Load a recipe (its active version for None) beside the running one and swap between two parts.

        Of several asked for in a row the last one counts. If loading fails, the running one stays.
        """
        self._load_request += 1
        self._loading = name
        self._loader.want(self._load_request)
        self._loader_thread.do(partial(self._loader.load, self._load_request, name, version))
        self.recipe_loading.emit(name)
        self._enter(self._phase)

    def use_operator(self, name: str) -> None:
        """``name`` is at the station from the next part on; empty: nobody known."""
        self._records.use_operator(name)

    def note(self, note: Note) -> None:
        """Keep ``note`` beside the parts. Raises :class:`RecordError` where it cannot be kept."""
        self._records.note(note)

    def judge(self, frame: Frame) -> Inspection:
        """Judge a picture that is no part of production: neither counted, recorded nor told to anybody.

        Callable from any thread while the line stands still; raises :class:`RecipeError` otherwise, or where no recipe
        is loaded, and :class:`DeviceError` when the device fails.
        """
        engine = self._inspection.engine
        if engine is None:
            raise RecipeError("No recipe is loaded.", "Choose a recipe.")
        if self._inspection_runs or self._capture_runs:
            raise RecipeError("The line is running.", "Stop it first.")
        return engine.inspect(frame)

    def reset_counters(self) -> None:
        """Begin counting anew, and wake the window."""
        self._results.reset_counters()

    def begin_to_close(self) -> None:
        """Tell all threads to end and wait for none: lines that are closed together end side by side."""
        if self._closed:
            return
        self._closed = True
        self._until_s = time.monotonic() + _CLOSE_PATIENCE_S
        self._stop_timer.stop()
        self._give_up_timer.stop()
        self._loader.want(-1)
        self._inspection.abandon()
        if self._capture is not None:
            self._stop_capture(self._capture)
        for thread in self._threads:
            thread.quit()

    def close(self) -> bool:
        """End all threads; blocks until they are gone, two seconds at most. For the end of the program.

        Parts that still wait get NO_VERDICT. False if a thread hangs, in a driver or in the loading of a recipe:
        it is logged and left behind; the process should then end without waiting for it.
        """
        self.begin_to_close()
        if self._until_s is None:  # all this was done
            return not self.hangs
        until_s, self._until_s = self._until_s, None
        self._capture_thread.wait(until_s - time.monotonic())
        self._inspection_thread.wait(until_s - time.monotonic())
        self._refuse_waiting()
        self._parts.close()
        self._loader_thread.wait(until_s - time.monotonic())
        self._deadline_thread.wait(max(0.1, until_s - time.monotonic()))
        self._interval_thread.wait(max(0.1, until_s - time.monotonic()))
        self._records.close()
        for name in self._hanging():
            _log.error("The %s thread did not end and is left behind", name)
        return not self.hangs

    @property
    def hangs(self) -> bool:
        """Whether :meth:`close` had to leave a thread behind."""
        return bool(self._hanging())

    @property
    def _threads(self) -> tuple[JobThread, ...]:
        line = (self._capture_thread, self._inspection_thread, self._loader_thread)
        return (*line, self._deadline_thread, self._interval_thread)

    def _hanging(self) -> list[str]:
        names = [thread.name for thread in self._threads if thread.is_running]
        sessions = [*self._left_behind, *([] if self._capture is None else self._capture.abandoned)]
        return names + ["camera" for session in sessions if not session.wait(0.05)]

    def _refusal_to_start(self) -> InspectorError | None:
        if self._closed:
            raise RuntimeError("the line was closed")
        if self._phase is LineState.RUNNING:
            what, remedy = self.tr("The line is already running."), self.tr("Stop it before you start another.")
            return CameraError(what, remedy, translated=True)
        if self._phase is LineState.STOPPING or self._inspection_runs or self._capture_runs:
            what, remedy = self.tr("The line is still stopping."), self.tr("Start again in a moment.")
            return CameraError(what, remedy, translated=True)
        if self._inspection.engine is not None:
            return None
        if self._loading is not None:
            what, remedy = self.tr("The recipe is still being loaded."), self.tr("Start again in a moment.")
            return RecipeError(what, remedy, translated=True)
        what, remedy = self.tr("No recipe is loaded."), self.tr("Choose a recipe, then start.")
        return RecipeError(what, remedy, translated=True)

    def _take_up_settings(self) -> None:
        self._settings = self._next_settings
        self._inspection.read_codes(self._codes)
        if self._settings.time_limit_ms is not None and not self._watches_time_limit:
            self._watches_time_limit = True
            self._deadline_thread.do(self._watch_time_limit)

    def _enter(self, phase: LineState) -> None:
        self._phase = phase
        if self.state is not self._shown_state:
            self._shown_state = self.state
            self.state_changed.emit(self.state)

    def _announce_news(self) -> None:
        """Called in any thread: one wake-up call at a time, however many results there are."""
        if self._news_under_way.acquire(blocking=False):
            self._news.emit()

    @Slot()
    def _on_news(self) -> None:
        self._news_under_way.release()
        if not self._closed:
            self.inspected.emit()

    @Slot(object)
    def _on_part_failed(self, fault: InspectorError) -> None:
        if not self._closed:
            self.fault_raised.emit(fault)

    @Slot(str)
    def _on_opened(self, name: str) -> None:
        if self._closed or self._capture is None:
            return
        self._source_name = name
        self._source_fault = None
        interval_ms = self._settings.interval_ms
        if interval_ms is not None and self._interval is None and self.takes_triggers:
            self._interval = IntervalTriggers(interval_ms, self.fire)
            self._interval_thread.do(self._interval.run)
        self.source_opened.emit(name)

    @Slot(object)
    def _on_lost(self, fault: CameraError) -> None:
        if not self._closed:
            self._source_fault = fault
            self.source_lost.emit(fault)
            self.fault_raised.emit(fault)

    @Slot(object)
    def _on_capture_ended(self, fault: InspectorError | None) -> None:
        self._capture_runs = False
        if not self._closed:
            self._end_run(fault)
            self._settle()

    @Slot(object)
    def _on_run_ended(self, fault: InspectorError | None) -> None:
        self._inspection_runs = False
        if self._closed:
            return
        if self._capture is not None:
            self._stop_capture(self._capture)
            self._end_run(fault)
            self._settle()

    def _begin_inspection(self, sink: FrameSink) -> None:
        """In the camera's thread."""
        self._inspection_runs = True
        self._inspection.begin(sink)
        self._inspection_thread.do(partial(self._inspection.run, sink))

    def _stop_capture(self, capture: CaptureWorker) -> None:
        capture.stop()
        if self._interval is not None:
            self._interval.stop()

    def _end_run(self, fault: InspectorError | None) -> None:
        self._source_fault = None
        if self._interval is not None:
            self._interval.stop()
        self._enter(LineState.STOPPING)
        if fault is not None:
            self._fault = fault
            self.fault_raised.emit(fault)

    @Slot()
    def _on_stop_takes_long(self) -> None:
        self._inspection.abandon()

    @Slot()
    def _on_stop_hangs(self) -> None:
        """Stand still, whatever still works on a part; its verdict is no longer wanted."""
        _log.error("The line stands still although its inspection did not end")
        self._refuse_waiting()
        self._stand_still()

    def _refuse_waiting(self) -> None:
        for part in self._parts.waiting():
            self._inspection.refuse(part, "The line was stopped before this part was inspected.", Cause.STOPPED)

    def _watch_time_limit(self) -> None:
        while overdue := self._parts.wait_for_overdue():
            reason = f"There was no verdict within {self._settings.time_limit_ms:g} ms."
            for part in overdue:
                self._inspection.refuse(part, reason, Cause.TOO_LATE)

    def _settle(self) -> None:
        """The run is over once both threads are done with it."""
        if self._capture is not None and not self._capture_runs and not self._inspection_runs:
            self._stand_still()

    def _stand_still(self) -> None:
        self._stop_timer.stop()
        self._give_up_timer.stop()
        capture, self._capture, self._interval = self._capture, None, None
        # Its thread may still be on its way out, and a QObject should not go in a thread that is not its own.
        self._last_capture = capture
        self._left_behind += [] if capture is None else capture.abandoned
        self._enter(LineState.IDLE if self._fault is None else LineState.FAULT)
        if capture is not None and capture.finished and self._fault is None:
            self.source_finished.emit()

    @Slot(int, object)
    def _on_loaded(self, request: int, engine: Engine) -> None:
        if self._closed or request != self._load_request:
            return
        self._inspection.use(engine)
        self._loading = None
        self.recipe_loaded.emit(engine.recipe)
        self._enter(self._phase)

    @Slot(int, object)
    def _on_load_failed(self, request: int, fault: InspectorError) -> None:
        if self._closed or request != self._load_request:
            return
        self._loading = None
        self.fault_raised.emit(fault)
        self._enter(self._phase)
