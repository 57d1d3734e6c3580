"""The line as the window sees it: start, stop, change the recipe, look at the results."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QObject, QThread, Signal, Slot

from inspector.cameras.base import Camera
from inspector.core.frame import Frame
from inspector.core.inspection import Limits, RecipeId
from inspector.core.line import LineSnapshot
from inspector.core.recording import Recorder, RecordsState
from inspector.core.results import ResultsBuffer
from inspector.core.slots import BoundedQueue, LatestSlot
from inspector.errors import CameraError, InspectorError, RecipeError
from inspector.workers.capture import CaptureWorker, FrameSink
from inspector.workers.inspection import Engine, InspectionWorker
from inspector.workers.loading import LoadEngine, LoadingWorker
from inspector.workers.recording import RecordKeeper

QUEUE_PARTS = 8
"""Parts of a triggered camera that may wait for the inspection; one more is an overrun."""
_CLOSE_PATIENCE_S = 30.0

_log = logging.getLogger(__name__)


class LineState(Enum):
    """What the line does. FAULT: it stopped by itself; start() tries again, stop() acknowledges."""

    IDLE = "IDLE"
    LOADING = "LOADING"
    RUNNING = "RUNNING"
    STOPPING = "STOPPING"
    FAULT = "FAULT"


class Policy(Enum):
    """PRODUCTION: every part gets exactly one verdict. PREVIEW: only the newest picture counts."""

    PRODUCTION = "PRODUCTION"
    PREVIEW = "PREVIEW"


class StationController(QObject):
    """Owns the threads of the line. Lives in the GUI thread; no method but close() ever blocks."""

    state_changed = Signal(LineState)
    inspected = Signal()
    """Something new is in :meth:`snapshot`; never more than one of these is under way."""
    source_opened = Signal(str)
    """Name of the source that now delivers."""
    recipe_loading = Signal(str)
    """The name of the recipe being loaded beside the running one."""
    recipe_loaded = Signal(object)
    """RecipeId of the recipe that judges from the next part on."""
    fault_raised = Signal(object)
    """InspectorError with ``what`` and ``remedy``; the line may well go on, see ``state``."""
    source_finished = Signal()
    """The source had no more pictures, and every part has its verdict."""

    _news = Signal()
    _run_wanted = Signal(object)
    _load_wanted = Signal(int, str, object)

    def __init__(self, load: LoadEngine, recorder: Recorder | None = None, parent: QObject | None = None) -> None:
        """``load`` is called in a thread of its own; see :data:`LoadEngine`. Without ``recorder`` nothing is recorded.

        The line stops in FAULT when ``recorder`` refuses a part, and begins with the refused ones when it starts again.
        """
        super().__init__(parent)
        self._phase = LineState.IDLE
        self._shown_state = LineState.IDLE
        self._loading: str | None = None
        self._load_request = 0
        self._source_name = ""
        self._fault: InspectorError | None = None
        self._closed = False
        self._news_under_way = threading.Lock()

        self._results = ResultsBuffer(self._announce_news)
        self._records = RecordKeeper(recorder)
        self._inspection = InspectionWorker(self._results, self._records)
        self._inspection_runs = False
        self._sink: FrameSink | None = None
        self._capture: CaptureWorker | None = None
        self._capture_thread: QThread | None = None
        self._loader = LoadingWorker(load)

        self._news.connect(self._on_news)
        self._inspection.run_ended.connect(self._on_run_ended)
        self._inspection.fault_raised.connect(self._on_part_failed)
        self._run_wanted.connect(self._inspection.run)
        self._loader.loaded.connect(self._on_loaded)
        self._loader.failed.connect(self._on_load_failed)
        self._load_wanted.connect(self._loader.load)
        self._inspection_thread = _started("inspection", self._inspection)
        self._loader_thread = _started("loading", self._loader)

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
    def records(self) -> RecordsState:
        """Whether parts are recorded."""
        return self._records.state

    @property
    def loading(self) -> str | None:
        """Name of the recipe being loaded, also while the line runs."""
        return self._loading

    @property
    def source(self) -> str:
        """Name of the source of this or the last run; empty until it delivers."""
        return self._source_name

    def snapshot(self) -> LineSnapshot:
        """The results so far."""
        return self._results.snapshot()

    def start(self, camera_factory: Callable[[], Camera], policy: Policy = Policy.PRODUCTION) -> None:
        """Begin a run. Refused with fault_raised while running or without a recipe.

        ``camera_factory`` is called in the camera's thread; a camera that does not open ends in FAULT.
        """
        refusal = self._refusal_to_start()
        if refusal is not None:
            self.fault_raised.emit(refusal)
            return
        self._fault = None
        self._source_name = ""
        self._results.begin_run()
        self._sink = LatestSlot[Frame]() if policy is Policy.PREVIEW else BoundedQueue[Frame](QUEUE_PARTS)
        self._capture = CaptureWorker(camera_factory, self._sink, self._results, self._inspection.refuse)
        self._capture.opened.connect(self._on_opened)
        self._capture.ended.connect(self._on_capture_ended)
        self._capture_thread = QThread()
        self._capture_thread.setObjectName("camera")
        self._capture.moveToThread(self._capture_thread)
        self._capture_thread.started.connect(self._capture.run)
        self._capture_thread.finished.connect(self._on_capture_thread_finished)
        self._inspection_runs = True
        self._run_wanted.emit(self._sink)
        self._capture_thread.start()
        self._enter(LineState.RUNNING)

    def stop(self) -> None:
        """Take no more parts; those taken still get their verdict. state_changed tells when it is over."""
        if self._phase is LineState.RUNNING and self._capture is not None:
            self._capture.stop()
            self._enter(LineState.STOPPING)
        elif self._phase is LineState.FAULT:
            self._enter(LineState.IDLE)

    def load_recipe(self, name: str, version: int | None = None) -> None:
        """Load a recipe (its active version for None) beside the running one and swap between two parts.

        Of several asked for in a row the last one counts. If loading fails, the running one stays.
        """
        self._load_request += 1
        self._loading = name
        self._loader.want(self._load_request)
        self._load_wanted.emit(self._load_request, name, version)
        self.recipe_loading.emit(name)
        self._enter(self._phase)

    def reset_counters(self) -> None:
        """Begin counting anew, and wake the window."""
        self._results.reset_counters()

    def close(self) -> bool:
        """End all threads; blocks until they are gone. For the end of the program.

        Parts that still wait get NO_VERDICT. A recipe being loaded is waited for, its result thrown
        away. False if a thread hangs in a driver; it is logged.
        """
        self._closed = True
        self._loader.want(-1)
        self._inspection.abandon()
        if self._capture is not None:
            self._capture.stop()
        if self._sink is not None:
            self._sink.close()
        threads = [self._capture_thread, self._inspection_thread, self._loader_thread]
        running = [thread for thread in threads if thread is not None]
        for thread in running:
            thread.quit()
        deadline_s = time.monotonic() + _CLOSE_PATIENCE_S
        hanging = [
            thread for thread in running if not thread.wait(max(0, round(1e3 * (deadline_s - time.monotonic()))))
        ]
        self._records.close()
        for thread in hanging:
            _log.error("The %s thread did not end", thread.objectName())
        return not hanging

    def _refusal_to_start(self) -> InspectorError | None:
        if self._closed:
            raise RuntimeError("the line was closed")
        if self._phase is LineState.RUNNING:
            what, remedy = self.tr("The line is already running."), self.tr("Stop it before you start another.")
            return CameraError(what, remedy, translated=True)
        if self._phase is LineState.STOPPING:
            what, remedy = self.tr("The line is still stopping."), self.tr("Start again in a moment.")
            return CameraError(what, remedy, translated=True)
        if self._inspection.engine is not None:
            return None
        if self._loading is not None:
            what, remedy = self.tr("The recipe is still being loaded."), self.tr("Start again in a moment.")
            return RecipeError(what, remedy, translated=True)
        what, remedy = self.tr("No recipe is loaded."), self.tr("Choose a recipe, then start.")
        return RecipeError(what, remedy, translated=True)

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
        if not self._closed:
            self._source_name = name
            self.source_opened.emit(name)

    @Slot(object)
    def _on_capture_ended(self, fault: InspectorError | None) -> None:
        if self._closed or self._capture_thread is None:
            return
        self._capture_thread.quit()
        self._end_run(fault)

    @Slot(object)
    def _on_run_ended(self, fault: InspectorError | None) -> None:
        if self._closed:
            return
        self._inspection_runs = False
        if self._capture is not None:
            self._capture.stop()
        self._end_run(fault)
        self._settle()

    def _end_run(self, fault: InspectorError | None) -> None:
        self._enter(LineState.STOPPING)
        if fault is not None:
            self._fault = fault
            self.fault_raised.emit(fault)

    @Slot()
    def _on_capture_thread_finished(self) -> None:
        if not self._closed:
            self._settle()

    def _settle(self) -> None:
        """The run is over once both threads are done with it."""
        thread, capture = self._capture_thread, self._capture
        if self._inspection_runs or thread is None or capture is None or not thread.isFinished():
            return
        thread.wait()
        self._capture = self._capture_thread = self._sink = None
        self._enter(LineState.IDLE if self._fault is None else LineState.FAULT)
        if capture.finished and self._fault is None:
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


def _started(name: str, worker: QObject) -> QThread:
    thread = QThread()
    thread.setObjectName(name)
    worker.moveToThread(thread)
    thread.start()
    return thread
