"""Hands every part to the recorder, and forgets none that the recorder could not take."""

from __future__ import annotations

import logging
import threading
from collections import deque
from dataclasses import replace

from inspector.core.inspection import Inspection
from inspector.core.recording import CameraUsed, Note, Recorder, RecordsState, RecordsStatus
from inspector.errors import RecordError

_log = logging.getLogger(__name__)


class RecordKeeper:
    """Parts reach ``recorder`` in the order they were judged. Thread-safe.

    What it cannot take waits here; the line is meant to stop then, so that only the parts wait that
    were on their way.
    """

    def __init__(self, recorder: Recorder | None) -> None:
        self._recorder = recorder
        self._lock = threading.Lock()
        self._owed: deque[Inspection] = deque()

    @property
    def status(self) -> RecordsStatus:
        """For the lamp and the notices."""
        if self._recorder is None:
            return RecordsStatus(RecordsState.OFF)
        status = self._recorder.status
        owed = len(self._owed)
        return replace(status, state=RecordsState.FAILED, waiting=status.waiting + owed) if owed else status

    @property
    def state(self) -> RecordsState:
        """The state alone."""
        return self.status.state

    def use_camera(self, camera: CameraUsed) -> None:
        """Pictures now come from ``camera``."""
        if self._recorder is not None:
            self._recorder.use_camera(camera)

    def use_operator(self, name: str) -> None:
        """``name`` is at the station now; empty: nobody known."""
        if self._recorder is not None:
            self._recorder.use_operator(name)

    def note(self, note: Note) -> None:
        """Keep ``note`` for good; nothing where nothing is recorded. Raises :class:`RecordError` when it is not kept.

        Also where parts wait that were before it.
        """
        if self._recorder is None:
            return
        with self._lock:
            refusal = self._pay(self._recorder)
            if self._owed and refusal is not None:
                raise refusal
            self._recorder.note(note)

    def keep(self, inspection: Inspection) -> RecordError | None:
        """Record a part, after those that wait; returns why the line must stop, if it must."""
        if self._recorder is None:
            return None
        with self._lock:
            self._owed.append(inspection)
            return self._pay(self._recorder)

    def settle(self) -> RecordError | None:
        """Record what waits; returns why the line must not begin, if it must not."""
        with self._lock:
            return None if self._recorder is None else self._pay(self._recorder)

    def close(self) -> None:
        """The end of the program: a last try, then the log is what is left."""
        if self._recorder is None:
            return
        try:
            self.settle()
        finally:
            for part in self._owed:
                frame = part.frame
                _log.error("Part %d (%s) was not recorded: %s", frame.seq, frame.captured_at, part.verdict.value)
            self._recorder.close()

    def _pay(self, recorder: Recorder) -> RecordError | None:
        while self._owed:
            try:
                recorder.record(self._owed[0])
            except RecordError as error:
                return error
            self._owed.popleft()
        return recorder.refusal()
