"""Pictures as they come, to capture good parts: those of the running line, else of its source alone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from inspector.core.frame import Picture
from inspector.errors import InspectorError
from inspector.ui.choices import SourceChoice
from inspector.ui.followed_line import FollowedLine
from inspector.workers.live_view import LiveView
from inspector.workers.station import LineState, StationController


class LivePictures(QObject):
    """While the line runs it owns the camera, and its parts are what is shown; it never waits for us."""

    arrived = Signal(list)
    """list[Picture], oldest first."""
    stopped = Signal()
    """No more pictures come: the line was stopped, or the source has no more of them."""
    lost = Signal(object)
    """The InspectorError by which the source was lost."""

    def __init__(
        self,
        line: StationController | FollowedLine,
        source: Callable[[], SourceChoice | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._line = line
        self._source = source
        self._view = LiveView(self)
        self._of_line = False
        self._last_serial = 0
        self._view.arrived.connect(lambda: self.arrived.emit(self._view.take()))
        self._view.ended.connect(self._on_ended)
        line.inspected.connect(self._on_inspected)
        line.state_changed.connect(self._on_state_changed)
        line.fault_raised.connect(self._on_fault)

    @property
    def watching(self) -> bool:
        """Whether pictures are expected."""
        return self._of_line or self._view.running

    @property
    def title(self) -> str:
        """What the pictures come from; empty where there is nothing to come from."""
        if self._line.state is LineState.RUNNING:
            return self._line.source
        source = self._source()
        return "" if source is None else source.title

    def begin(self) -> None:
        """Show what comes. Nothing happens where there is neither a running line nor a source."""
        source = self._source()
        if self._line.state is LineState.RUNNING:
            self._of_line = True
            self._last_serial = self._line.snapshot().latest_serial
        elif self._line.state in (LineState.IDLE, LineState.LOADING, LineState.FAULT) and source is not None:
            self._view.start(source.make_camera)

    def end(self) -> None:
        """Look no longer; the line goes on."""
        self._of_line = False
        self._view.stop()

    def close(self) -> None:
        """For the end of the program: the camera is let go of."""
        self._view.close()

    def _on_inspected(self) -> None:
        if not self._of_line:
            return
        new = [part for part in self._line.snapshot().recent if part.serial > self._last_serial]
        self._last_serial = max((part.serial for part in new), default=self._last_serial)
        frames = [part.inspection.frame.picture for part in reversed(new) if part.inspection is not None]
        pictures: list[Picture] = [picture for picture in frames if picture is not None]
        if pictures:
            self.arrived.emit(pictures)

    def _on_state_changed(self, state: LineState) -> None:
        if state is LineState.RUNNING:
            self._view.stop()  # the line needs the camera now
        elif self._of_line and state in (LineState.IDLE, LineState.FAULT):
            self._of_line = False
            self.stopped.emit()

    def _on_fault(self, error: InspectorError) -> None:
        if self._of_line and self._line.state is not LineState.RUNNING:
            self._of_line = False
            self.lost.emit(error)

    def _on_ended(self, fault: InspectorError | None) -> None:
        if fault is None:
            self.stopped.emit()
        else:
            self.lost.emit(fault)
