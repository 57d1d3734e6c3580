"""Looks for cameras without keeping the window waiting."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from inspector.core.discovered import SearchReport
from inspector.workers.job_thread import JobThread

_log = logging.getLogger(__name__)


class CameraSearch(QObject):
    """Lives in the GUI thread. ``discover`` is called in another one, which a maker's library may keep for seconds."""

    changed = Signal()
    """A report came, or the search is over."""

    _came = Signal(object)
    _ended = Signal()

    def __init__(self, discover: Callable[[], Iterator[SearchReport]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._discover = discover
        self._thread: JobThread | None = None
        self._reports: dict[str, SearchReport] = {}
        self.running = False
        """Whether there may be more to come."""
        self._came.connect(self._on_came)
        self._ended.connect(self._on_ended)

    @property
    def reports(self) -> tuple[SearchReport, ...]:
        """What was found last, by kind; while a search runs partly that of the one before."""
        return tuple(self._reports.values())

    def start(self) -> None:
        """Look again, unless that is being done; returns at once."""
        if self.running:
            return
        self.running = True
        self._thread = JobThread("camera search")
        self._thread.do(self._search)
        self._thread.quit()

    def close(self) -> None:
        """At the end of the program; a library that still searches is left behind."""
        if self._thread is not None:
            self._thread.wait(0.5)

    def _search(self) -> None:
        try:
            for report in self._discover():
                if not isValid(self):  # the program has ended meanwhile
                    return
                self._came.emit(report)
        finally:
            if isValid(self):
                self._ended.emit()

    @Slot(object)
    def _on_came(self, report: SearchReport) -> None:
        self._reports[report.kind] = report
        self.changed.emit()

    @Slot()
    def _on_ended(self) -> None:
        self.running = False
        self.changed.emit()
