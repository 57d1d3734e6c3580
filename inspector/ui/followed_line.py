"""One of several lines, as whoever teaches sees it: the one that keys acted on last."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, SignalInstance

from inspector.core.inspection import RecipeId
from inspector.core.line import LineSnapshot
from inspector.workers.station import LineState, StationController


class FollowedLine(QObject):
    """What a :class:`StationController` tells and shows; another one's from :meth:`follow` on."""

    state_changed = Signal(LineState)
    inspected = Signal()
    recipe_loaded = Signal(object)
    fault_raised = Signal(object)

    def __init__(self, line: StationController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._line = line
        self._connect()

    @property
    def state(self) -> LineState:
        """What that line does."""
        return self._line.state

    @property
    def recipe(self) -> RecipeId | None:
        """What judges there."""
        return self._line.recipe

    @property
    def source(self) -> str:
        """Name of its source; empty until it delivers."""
        return self._line.source

    def snapshot(self) -> LineSnapshot:
        """Its results so far."""
        return self._line.snapshot()

    def follow(self, line: StationController) -> None:
        """Show this one from now on."""
        if line is self._line:
            return
        for theirs, ours in self._relays():
            theirs.disconnect(ours)
        self._line = line
        self._connect()
        self.state_changed.emit(line.state)

    def _connect(self) -> None:
        for theirs, ours in self._relays():
            theirs.connect(ours)

    def _relays(self) -> tuple[tuple[SignalInstance, SignalInstance], ...]:
        line = self._line
        return (
            (line.state_changed, self.state_changed),
            (line.inspected, self.inspected),
            (line.recipe_loaded, self.recipe_loaded),
            (line.fault_raised, self.fault_raised),
        )
