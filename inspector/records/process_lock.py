"""Keeps a second program out of a folder, and lets go of it whatever becomes of the first."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from inspector.errors import RecordError


class ProcessLock:
    """Held from the beginning to :meth:`release` or the end of the process, also by ``kill -9``.

    Raises :class:`RecordError` when another process holds it, OSError when ``file`` cannot be written.
    """

    def __init__(self, file: Path) -> None:
        self._file = file.open("a+b")
        try:
            _lock(self._file.fileno())
        except OSError as error:
            self._file.close()
            raise RecordError(
                f"Another Inspector already records to {file.parent}.",
                "Close it, or give this one a data folder of its own.",
            ) from error

    def release(self) -> None:
        """Let others have it."""
        self._file.close()


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        os.lseek(descriptor, 0, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
