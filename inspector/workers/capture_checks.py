"""Live pictures checked before they are taken as good ones, beside those that were taken."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from inspector.core.frame import Picture
from inspector.core.teaching import Doubt
from inspector.engine.image_checks import doubts_about
from inspector.engine.picture_look import Look, look_of
from inspector.workers.job_thread import Job, JobThread


class CaptureChecks(QObject):
    """Lives in the GUI thread; pictures are measured in another one, of several that wait only the newest."""

    checked = Signal(list)
    """list[Doubt] of the picture in view, empty where nothing speaks against it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._newest: Picture | None = None
        self._taken: list[Look] = []
        self._thread: JobThread | None = None

    def begin(self) -> None:
        """Nothing was taken yet."""
        with self._lock:
            self._taken.clear()

    def look(self, picture: Picture) -> None:
        """``checked`` follows, unless a newer picture comes before this one's turn."""
        with self._lock:
            waits, self._newest = self._newest is not None, picture
        if not waits:
            self._do(self._check)

    def take(self, picture: Picture) -> None:
        """From now on others are compared with this one, too."""
        self._do(lambda: self._remember(picture))

    def close(self) -> None:
        """Check no more."""
        if self._thread is not None:
            self._thread.quit()
            self._thread.wait(1.0)
            self._thread = None

    def _do(self, job: Job) -> None:
        if self._thread is None:
            self._thread = JobThread("capture checks")
        self._thread.do(job)

    def _check(self) -> None:
        with self._lock:
            picture, self._newest = self._newest, None
            taken = list(self._taken)
        if picture is not None:
            doubts: list[Doubt] = doubts_about(look_of(picture, Path()), taken)
            if isValid(self):  # the page may have gone meanwhile
                self.checked.emit(doubts)

    def _remember(self, picture: Picture) -> None:
        look = look_of(picture, Path(str(len(self._taken) + 1)))
        with self._lock:
            self._taken.append(look)
