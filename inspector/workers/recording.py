"""Hands every part to the recorder, and forgets none that the recorder could not take."""

from __future__ import annotations

import logging
import threading
from collections import deque

from inspector.core.inspection import Inspection
from inspector.core.recording import Recorder, RecordsState
from inspector.errors import RecordError

_log = logging.getLogger(__name__)


class RecordKeeper:
    """Parts reach ``recorder`` in the order they were judged. Thread-safe.

    What it refuses waits here; the line is meant to stop then, so that only the parts wait that
    were on their way.
    """

    def __init__(self, recorder: Recorder | None) -> None:
        self._recorder = recorder
        self._lock = threading.Lock()
        self._owed: deque[Inspection] = deque()

    @property
    def state(self) -> RecordsState:
        """For the lamp."""
        if self._recorder is None:
            return RecordsState.OFF
        return RecordsState.FAILED if self._owed else RecordsState.ON

    def keep(self, inspection: Inspection) -> RecordError | None:
        """Record a part, after those that wait; returns what kept it from being recorded."""
        if self._recorder is None:
            return None
        with self._lock:
            self._owed.append(inspection)
            return self._pay(self._recorder)

    def settle(self) -> RecordError | None:
        """Record what waits; returns what keeps it from being recorded."""
        with self._lock:
            return None if self._recorder is None else self._pay(self._recorder)

    def close(self) -> None:
        """The end of the program: a last try, then the log is what is left."""
        if self.settle() is None:
            return
        for part in self._owed:
            _log.error("Part %d (%s) was not recorded: %s", part.frame.seq, part.frame.captured_at, part.verdict.value)

    def _pay(self, recorder: Recorder) -> RecordError | None:
        while self._owed:
            try:
                recorder.record(self._owed[0])
            except RecordError as error:
                return error
            self._owed.popleft()
        return None
