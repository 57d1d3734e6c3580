"""The line as the window sees it: start, stop, change the recipe, look at the results."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QObject, Signal

from inspector.cameras.base import Camera
from inspector.core.inspection import Limits, RecipeId
from inspector.core.line import LineSnapshot


class LineState(Enum):
    """What the line does. FAULT: it stopped by itself; start() tries again, stop() acknowledges."""

    IDLE = "IDLE"
    LOADING = "LOADING"
    RUNNING = "RUNNING"
    STOPPING = "STOPPING"
    FAULT = "FAULT"


class StationController(QObject):
    """Owns the threads of the line. Lives in the GUI thread; no method but close() ever blocks."""

    state_changed = Signal(LineState)
    inspected = Signal()
    """Something new is in :meth:`snapshot`; never more than one of these is under way."""
    recipe_loading = Signal(str)
    """The name of the recipe being loaded beside the running one."""
    recipe_loaded = Signal(object)
    """RecipeId of the recipe that judges from the next part on."""
    fault_raised = Signal(object)
    """InspectorError with ``what`` and ``remedy``; the line may well go on, see ``state``."""
    source_finished = Signal()
    """The source had no more pictures, and every part has its verdict."""

    @property
    def state(self) -> LineState: ...

    @property
    def recipe(self) -> RecipeId | None: ...

    @property
    def limits(self) -> Limits | None: ...

    @property
    def device(self) -> str:
        """For people, such as "CPU · OpenVINO"; empty before a recipe is loaded."""

    @property
    def loading(self) -> str | None:
        """Name of the recipe being loaded, also while the line runs."""

    @property
    def source(self) -> str:
        """Name of the source of this or the last run."""

    def snapshot(self) -> LineSnapshot:
        """The results so far."""

    def start(self, camera_factory: Callable[[], Camera]) -> None:
        """Begin a run. Refused with fault_raised while running or without a recipe."""

    def stop(self) -> None:
        """Take no more parts; those taken still get their verdict. state_changed tells when it is over."""

    def load_recipe(self, name: str, version: int | None = None) -> None:
        """Load a recipe (its active version for None) beside the running one and swap between two parts."""

    def reset_counters(self) -> None:
        """Begin counting anew, and wake the window."""

    def close(self) -> bool:
        """End all threads; blocks until they are gone. For the end of the program."""
