"""A folder that another program writes pictures into, one for each part."""

from __future__ import annotations

import hashlib
import os
import shutil
import time
from collections import deque
from dataclasses import dataclass, replace
from pathlib import Path

from inspector.core.camera_source import WatchedFolder
from inspector.core.frame import Frame
from inspector.core.image_file import PICTURE_SUFFIXES, read_picture
from inspector.errors import CameraError, ImageError

SETTLED_S = 0.3
"""A file whose size and time stamp stayed the same for so long is whole, where its content does not say so itself."""
_LOOK_S = 0.05
_UNREADABLE_S = 5.0
"""How long a file that is no whole picture may still become one; network drives write slowly."""
_AGAIN_S = 0.5
"""Between two attempts to read such a file."""

_Stamp = tuple[int, int, int]
"""Size, time of the last change, and number of the file: when one differs, somebody has written."""


@dataclass(frozen=True, slots=True)
class _Growing:
    """A file that is not whole yet: as it was last seen, since when it has been so, when to look inside next."""

    stamp: _Stamp
    since_s: float
    next_try_s: float


class WatchedFolderCamera:
    """Each picture that appears in the folder, once and whole, in the order in which they were written.

    With ``move_to`` a picture is moved there once it was taken, and those that lie in the folder at the start count
    too: nobody has seen them yet. Without, only those written from the start on count.
    """

    can_wait = True

    def __init__(self, source: WatchedFolder) -> None:
        self._folder, self._move_to = source.folder, source.move_to
        self._taken: dict[str, tuple[_Stamp, bytes]] = {}
        self._growing: dict[str, _Growing] = {}
        self._whole: deque[str] = deque()
        self._look_s = _LOOK_S
        self._seq = 0
        self._not_moved: CameraError | None = None
        self._fault: CameraError | None = None

    @property
    def name(self) -> str:
        """The folder's own name."""
        return self._folder.resolve().name

    @property
    def description(self) -> str:
        """The whole path."""
        return str(self._folder.resolve())

    @property
    def fault(self) -> CameraError | None:
        """Why the folder cannot be looked into at the moment; it is tried again and again."""
        return self._fault

    def open(self) -> None:
        """Begin to watch. Raises :class:`CameraError` where the folder is missing or files cannot be moved."""
        if self._move_to is not None:
            self._check_target(self._move_to)
        there = self._look()
        self._taken = {} if self._move_to is not None else {name: (stamp, b"") for name, stamp in there.items()}
        self._growing.clear()
        self._whole.clear()

    def grab(self, timeout_s: float) -> Frame | None:
        """The next whole picture; one that never becomes whole is a frame with an error.

        While the folder is gone nothing comes, and once it is back nothing was lost or comes twice. Raises
        :class:`CameraError` when the last picture could not be moved.
        """
        if self._not_moved is not None:
            fault, self._not_moved = self._not_moved, None
            raise fault
        deadline_s = time.monotonic() + timeout_s
        while True:
            if not self._whole:
                self._look_again()
            if self._whole:
                return self._frame(self._whole.popleft())
            left_s = deadline_s - time.monotonic()
            if left_s <= 0:
                return None
            time.sleep(min(self._look_s, left_s))

    def close(self) -> None:
        """Watch no longer."""

    def _look(self) -> dict[str, _Stamp]:
        """The pictures that lie in the folder now."""
        found = {}
        try:
            with os.scandir(self._folder) as entries:
                for entry in entries:
                    if entry.name.startswith(".") or Path(entry.name).suffix.lower() not in PICTURE_SUFFIXES:
                        continue
                    try:
                        if entry.is_file():
                            # Asked of the file itself: Windows keeps the size in the folder's list until it is closed.
                            status = Path(entry.path).stat()
                            found[entry.name] = (status.st_size, status.st_mtime_ns, status.st_ino)
                    except FileNotFoundError:
                        continue  # taken away or renamed while we looked
        except OSError as error:
            raise CameraError(
                f"The folder {self._folder} is gone or cannot be read.", "Bring it back, or connect its drive."
            ) from error
        return found

    def _look_again(self) -> None:
        try:
            self._notice_new()
            self._fault = None
        except CameraError as error:
            self._fault = error

    def _notice_new(self) -> None:
        now_s = time.monotonic()
        there = self._look()
        self._look_s = max(_LOOK_S, 4 * (time.monotonic() - now_s))  # a full folder must not take a whole core
        self._taken = {name: seen for name, seen in self._taken.items() if name in there}
        self._growing = {name: state for name, state in self._growing.items() if name in there}
        whole: list[tuple[int, str]] = []
        for name, stamp in there.items():
            if name in self._taken and self._taken[name][0] == stamp:
                continue
            state = self._growing.get(name)
            if state is None or state.stamp != stamp:
                state = self._growing[name] = _Growing(stamp, now_s, now_s + SETTLED_S)
            if stamp[0] > 0 and now_s >= state.next_try_s:
                whole.append((stamp[1], name))
        self._whole.extend(name for _, name in sorted(whole))

    def _frame(self, name: str) -> Frame | None:
        """The picture, moved away if that is wanted; None where it is not whole yet, is an old one or is gone."""
        path, state = self._folder / name, self._growing[name]
        try:
            digest = hashlib.sha256(path.read_bytes()).digest()
            if name in self._taken and self._taken[name][1] == digest:  # only its time stamp was set anew
                self._remember(name, state.stamp, digest)
                return None
            picture, error = read_picture(path), None
        except FileNotFoundError:
            return None
        except (ImageError, OSError) as fault:
            now_s = time.monotonic()
            if now_s - state.since_s < _UNREADABLE_S or not path.exists():
                self._growing[name] = replace(state, next_try_s=now_s + _AGAIN_S)
                return None
            picture, digest = None, b""
            error = fault if isinstance(fault, ImageError) else ImageError(f"{name} cannot be read.", "Check the disk.")
        self._remember(name, state.stamp, digest)
        self._seq += 1
        frame = Frame(self._seq, picture, name, error=error)
        if self._move_to is not None:
            self._move(path, self._move_to)
        return frame

    def _remember(self, name: str, stamp: _Stamp, digest: bytes) -> None:
        del self._growing[name]
        self._taken[name] = (stamp, digest)

    def _move(self, path: Path, folder: Path) -> None:
        target = folder / path.name
        count = 1
        while target.exists():  # an older part of the same name is kept
            count += 1
            target = folder / f"{path.stem} ({count}){path.suffix}"
        try:
            shutil.move(path, target)
        except OSError as error:
            # Said with the next call: this part still gets its verdict.
            self._not_moved = CameraError(
                f"{path.name} cannot be moved to {folder}: {error.strerror or error}.",
                "Make room there, and give this user permission to write.",
            )

    def _check_target(self, folder: Path) -> None:
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise CameraError(
                f"The folder {folder} cannot be made.", "Give this user permission to write there."
            ) from error
        if folder.resolve() == self._folder.resolve():
            raise CameraError(
                "Pictures would be moved into the folder that is watched.", "Choose another folder for them."
            )
