"""What keeps an account of every part, as the line sees it."""

from __future__ import annotations

from enum import Enum
from typing import Protocol

from inspector.core.inspection import Inspection


class Recorder(Protocol):
    """Answers for the parts that it was given."""

    def record(self, inspection: Inspection) -> None:
        """Answer for ``inspection`` from now on, whatever happens to the program; returns within milliseconds.

        Raises :class:`inspector.errors.RecordError` when it cannot; the part is then given to it again,
        before any later one. Callable from any thread, by one at a time.
        """


class RecordsState(Enum):
    """OFF: nothing is recorded. ON: every part is. FAILED: parts wait to be recorded."""

    OFF = "OFF"
    ON = "ON"
    FAILED = "FAILED"
