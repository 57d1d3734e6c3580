"""How the station ended the last time: by itself, or not."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from inspector.log import last_crash

_MARK = "running.json"


@dataclass(frozen=True, slots=True)
class AbnormalEnd:
    """A station that nobody closed. ``log``: where to look; ``crashed``: it left a trace.

    Without a trace the power failed, or the program was killed.
    """

    started_at: datetime
    log: Path
    crashed: bool


class RunningMark:
    """A file in the folder of the logs that stands there as long as the station runs."""

    def __init__(self, logs: Path, name: str) -> None:
        """``name`` as in :func:`inspector.log.logging_to`. The folder must exist."""
        self._logs = logs
        self._name = name
        self._mark = logs / _MARK

    def set(self) -> AbnormalEnd | None:
        """The station runs from now on; gives how the one before ended, where that was not by itself.

        To be called by the only running station of this folder, after its log was opened. Raises OSError.
        """
        found = self._left_behind()
        self._mark.write_text(
            json.dumps({"pid": os.getpid(), "started_s": datetime.now(UTC).timestamp()}) + "\n", encoding="utf-8"
        )
        return found

    def clear(self) -> None:
        """The station ends by itself."""
        with suppress(OSError):
            self._mark.unlink()

    def _left_behind(self) -> AbnormalEnd | None:
        if not self._mark.exists():
            return None
        try:
            started_s = float(json.loads(self._mark.read_text(encoding="utf-8"))["started_s"])
        except (OSError, ValueError, KeyError, TypeError):  # cut off by the power failure itself
            started_s = self._mark.stat().st_mtime
        trace, log = last_crash(self._logs, self._name), self._logs / f"{self._name}.log"
        crashed = trace.exists() and trace.stat().st_mtime >= started_s
        return AbnormalEnd(datetime.fromtimestamp(started_s, UTC), trace if crashed else log, crashed)
