"""A folder of pictures, replayed as if its parts passed by."""

from __future__ import annotations

import time
from collections import deque
from pathlib import Path

from inspector.cameras.base import Position, SourceFinished
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
        self._left: deque[Path] = deque()
        self._handled: list[str] = []
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
        self._begin_round()
        self._shown = 0
        self._due_s = time.monotonic()

    @property
    def position(self) -> Position:
        """The pictures of this round that were shown."""
        return Position(self._shown, tuple(self._handled))

    def resume(self, position: Position) -> None:
        """Go on in the round that ``position`` was in; what was put into the folder meanwhile belongs to it."""
        handled = set(position.handled)
        self._left = deque(path for path in self._pictures if self._name_of(path) not in handled)
        self._handled = list(position.handled)
        self._shown = position.shown

    def grab(self, timeout_s: float) -> Frame | None:
        """The next picture when its time has come; ``frame.source`` is its path inside the folder.

        Raises :class:`SourceFinished` after the last one, :class:`CameraError` when the folder is gone.
        """
        if not self._left and self._loop:
            self._begin_round()
        if not self._left:
            raise SourceFinished
        if not self._wait_until_due(timeout_s):
            return None
        frame = self._frame(self._left[0])
        # Only now: a picture that went with its folder comes first when the folder is back.
        self._handled.append(self._name_of(self._left.popleft()))
        self._shown += 1
        # Counted from when it was due, so that the pace holds; a late part does not make the next ones hurry.
        self._due_s = max(self._due_s + self._interval_s, time.monotonic() - self._interval_s)
        return frame

    def close(self) -> None:
        """Forget the list; a grab after this finds the source finished."""
        self._pictures = []
        self._left.clear()

    def _begin_round(self) -> None:
        self._left = deque(self._pictures)
        self._handled = []

    def _name_of(self, path: Path) -> str:
        return path.relative_to(self._folder).as_posix()

    def _wait_until_due(self, timeout_s: float) -> bool:
        wait_s = self._due_s - time.monotonic()
        if wait_s > 0:
            time.sleep(min(wait_s, timeout_s))
        return wait_s <= timeout_s

    def _frame(self, path: Path) -> Frame:
        seq, source = self._shown + 1, self._name_of(path)
        try:
            return Frame(seq, read_picture(path), source)
        except ImageError as fault:
            if not self._folder.is_dir():
                raise CameraError(
                    f"The folder {self._folder} is gone.", "Bring it back or connect its drive."
                ) from fault
            return Frame(seq, None, source, error=fault)
