"""The loading thread: makes a recipe ready beside the one that runs."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from inspector.errors import InspectorError
from inspector.workers.faults import program_fault
from inspector.workers.inspection import Engine

LoadEngine = Callable[[str, int | None], Engine]
"""``load(recipe_name, version or None for the active one)``: loads, warms up and checks; may take seconds.

Raises :class:`InspectorError`.
"""

_log = logging.getLogger(__name__)


class LoadingWorker(QObject):
    """Loads recipes one after the other; of several that wait, only the one asked for last."""

    loaded = Signal(int, object)
    """Number of the request, and its engine, warm."""
    failed = Signal(int, object)
    """Number of the request, and the InspectorError."""

    def __init__(self, load: LoadEngine) -> None:
        super().__init__()
        self._load = load
        self._wanted = 0

    def want(self, request: int) -> None:
        """Skip requests that wait and are not this one. Callable from any thread."""
        self._wanted = request

    def load(self, request: int, name: str, version: int | None) -> None:
        """Load a recipe; blocks its thread."""
        if request != self._wanted:
            return
        try:
            engine = self._load(name, version)
        except InspectorError as error:
            if request != self._wanted:
                return
            _log.warning("Recipe %s was not loaded: %s", name, error)
            self.failed.emit(request, error)
        except Exception:  # noqa: BLE001 - the top of a thread
            _log.exception("Recipe %s was not loaded", name)
            self.failed.emit(request, program_fault(self.tr("Recipe {name} could not be loaded.").format(name=name)))
        else:
            self.loaded.emit(request, engine)
