"""A folder of pictures, replayed as if its parts passed by."""

from __future__ import annotations

import time
from pathlib import Path

from inspector.cameras.base import SourceFinished
from inspector.core.frame import Frame
from inspector.core.image_file import list_pictures, read_picture
from inspector.errors import CameraError, ImageError


class FolderCamera:
    """Shows the pictures of ``folder`` and its sub-folders in natural order.

    ``interval_ms`` is the least time from one part to the next, 0 for as fast as they are taken;
    ``loop`` begins again after the last one. A file that cannot be read is a part with an error,
    so that it ends in NO_VERDICT.
    """

    can_wait = True

    def __init__(self, folder: Path, interval_ms: float = 0.0, loop: bool = False) -> None:
        self._folder = folder
        self._interval_s = interval_ms / 1000.0
        self._loop = loop
        self._pictures: list[Path] = []
        self._shown = 0
        self._due_s = 0.0

    @property
    def name(self) -> str:
        """The folder's own name."""
        return self._folder.resolve().name

    @property
    def description(self) -> str:
        """The whole path."""
        return str(self._folder.resolve())

    def open(self) -> None:
        """List the folder and begin at its first picture. Raises :class:`CameraError`."""
        try:
            self._pictures = list_pictures(self._folder, recursive=True)
        except ImageError as fault:
            raise CameraError(fault.what, fault.remedy) from fault
        self._shown = 0
        self._due_s = time.monotonic()

    def grab(self, timeout_s: float) -> Frame | None:
        """The next picture when its time has come; ``frame.source`` is its path inside the folder.

        Raises :class:`SourceFinished` after the last one, :class:`CameraError` when the folder is gone.
        """
        if not self._pictures or (self._shown >= len(self._pictures) and not self._loop):
            raise SourceFinished
        if not self._wait_until_due(timeout_s):
            return None
        path = self._pictures[self._shown % len(self._pictures)]
        frame = self._frame(path)
        self._shown += 1
        # Counted from when it was due, so that the pace holds; a late part does not make the next ones hurry.
        self._due_s = max(self._due_s + self._interval_s, time.monotonic() - self._interval_s)
        return frame

    def close(self) -> None:
        """Forget the list; a grab after this finds the source finished."""
        self._pictures = []

    def _wait_until_due(self, timeout_s: float) -> bool:
        wait_s = self._due_s - time.monotonic()
        if wait_s > 0:
            time.sleep(min(wait_s, timeout_s))
        return wait_s <= timeout_s

    def _frame(self, path: Path) -> Frame:
        seq, source = self._shown + 1, path.relative_to(self._folder).as_posix()
        try:
            return Frame(seq, read_picture(path), source)
        except ImageError as fault:
            if not self._folder.is_dir():
                raise CameraError(
                    f"The folder {self._folder} is gone.", "Bring it back or connect its drive, then start again."
                ) from fault
            return Frame(seq, None, source, error=fault)
