"""A line whose every moment a test decides; the real one is tested with the workers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from inspector.cameras.base import Camera
from inspector.core.drift import Drift
from inspector.core.inspection import Inspection, Limits, RecipeId
from inspector.core.line import LineSnapshot
from inspector.core.recording import RecordsState, RecordsStatus
from inspector.core.trigger import Trigger
from inspector.errors import CameraError, InspectorError
from inspector.workers.station import LineState
from tests.ui.parts import LIMITS, RECIPE, snapshot


class LineDouble(QObject):
    """Signals and properties of the StationController; the methods note what was asked."""

    state_changed = Signal(LineState)
    inspected = Signal()
    recipe_loading = Signal(str)
    recipe_loaded = Signal(object)
    fault_raised = Signal(object)
    source_finished = Signal()
    source_opened = Signal(str)
    source_lost = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.state = LineState.IDLE
        self.recipe: RecipeId | None = RECIPE
        self.limits: Limits | None = LIMITS
        self.device = "CPU · OpenVINO"
        self.failed_device = ""
        self.hold_fails = False
        self.records_status = RecordsStatus(RecordsState.OFF)
        self.loading: str | None = None
        self.source = ""
        self.source_fault: CameraError | None = None
        self.takes_triggers = False
        self.drift: Drift | None = None
        self.now = snapshot()
        self.asked: list[str] = []

    def snapshot(self) -> LineSnapshot:
        return self.now

    def start(self, camera_factory: Callable[[], Camera]) -> None:
        self.asked.append("start")
        self.source = "line 2"
        self.set_state(LineState.RUNNING)

    def fire(self, trigger: Trigger) -> None:
        self.asked.append("fire")

    def stop(self) -> None:
        self.asked.append("stop")
        self.set_state(LineState.IDLE)

    def load_recipe(self, name: str, version: int | None = None) -> None:
        self.asked.append(f"load {name} {version}")

    def reset_counters(self) -> None:
        self.asked.append("reset")

    def begin_to_close(self) -> None:
        """The test sees the close itself."""

    def close(self) -> bool:
        self.asked.append("close")
        return True

    # What a test makes happen

    def set_state(self, state: LineState) -> None:
        self.state = state
        self.state_changed.emit(state)

    def show(self, *inspections: Inspection, waiting_for: int | None = None) -> None:
        """The line has inspected these, oldest first."""
        self.now = snapshot(inspections, waiting_for=waiting_for)
        self.inspected.emit()

    def fail(self, error: InspectorError) -> None:
        """The line stops by itself."""
        self.set_state(LineState.STOPPING)
        self.fault_raised.emit(error)
        self.set_state(LineState.FAULT)
