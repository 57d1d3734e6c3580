"""An append-only file of what is not in the database yet: it outlives the program that writes it.

A line is a CRC-32 of its content as eight hexadecimal digits, a space, the content as JSON without line breaks.
The first line of each file says whose parts follow. One line is written with one call, so that after it the
operating system has the line, whatever becomes of the program.
"""

from __future__ import annotations

import errno
import json
import logging
import os
import threading
import time
import zlib
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from inspector.core.durable_file import sync_folder
from inspector.core.file_names import as_text
from inspector.errors import RecordError
from inspector.records.process_lock import ProcessLock

_log = logging.getLogger(__name__)

FILE_BYTES = 4 * 2**20
"""A file that is this long is followed by another one; so much is read again at most after a crash."""
_SUFFIX = ".journal"


@dataclass(frozen=True, slots=True)
class Entry:
    """A part as it was written, and the session that it was written by."""

    session: dict[str, Any]
    part: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Batch:
    """The oldest entries, where their file goes on after them, and how many damaged lines stand between them."""

    entries: tuple[Entry, ...]
    end: int
    damaged: int


class Journal:
    """The queue between the inspection thread, which appends, and one thread that takes out. Thread-safe.

    ``session`` describes who appends. What earlier programs have left is taken out first. Raises
    :class:`RecordError` when the folder cannot be written or another program appends to it.
    """

    def __init__(self, folder: Path, session: dict[str, Any]) -> None:
        self._folder = folder
        self._header = _line(session)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._process = ProcessLock(folder / "lock")
            left = [file for file in sorted(folder.glob(f"*{_SUFFIX}")) if file.stem.isdecimal()]
            lengths = [length for file in left for length in _lengths(file)]
        except OSError as error:
            raise _cannot_write(folder, error) from error
        self._lock = threading.Lock()
        self._next = 1 + max((int(file.stem) for file in left), default=0)
        self._file: BinaryIO | None = None
        self._end = 0
        self._files = deque(left)
        self._offset = 0
        self._damaged = 0
        self._unsynced: dict[Path, None] = {}
        # When each entry that is not in the database was appended, and how long it is.
        self._waiting = deque((time.monotonic(), length) for length in lengths)
        self._waiting_bytes = sum(lengths)
        if lengths:
            _log.info("%d parts of an earlier run wait to be recorded", len(lengths))

    @property
    def waiting(self) -> int:
        """Entries that are not taken out."""
        return len(self._waiting)

    @property
    def waiting_bytes(self) -> int:
        """Their length."""
        return self._waiting_bytes

    @property
    def waiting_s(self) -> float:
        """How long the oldest of them has waited; 0 without."""
        with self._lock:
            return time.monotonic() - self._waiting[0][0] if self._waiting else 0.0

    def append(self, part: dict[str, Any]) -> None:
        """Keep ``part``: from now on it outlives the program. Raises :class:`RecordError`; it is not kept then."""
        line = _line(part)
        with self._lock:
            try:
                self._write(line)
            except OSError as error:
                self._leave_file()  # it may end in half a line, which is passed over; nothing must follow it
                raise _cannot_write(self._folder, error) from error
            self._waiting.append((time.monotonic(), len(line)))
            self._waiting_bytes += len(line)

    def oldest(self, limit: int) -> Batch | None:
        """Up to ``limit`` of the oldest entries, in the order they were appended; None when none waits.

        They stay until :meth:`forget`. Raises :class:`RecordError` when the journal cannot be read.
        """
        while True:
            with self._lock:
                if not self._files:
                    return None
                file, offset = self._files[0], self._offset
                growing = self._file is not None and len(self._files) == 1
            try:
                batch = _read(file, offset, limit)
            except OSError as error:
                raise RecordError(f"The journal {file} cannot be read: {error.strerror}.", "Check the disk.") from error
            if batch.entries:
                return batch
            if growing:
                return None
            self._drop(file, self._damaged + batch.damaged)

    def forget(self, batch: Batch) -> None:
        """``batch``, the one taken last, is in the database."""
        with self._lock:
            self._offset = batch.end
            self._damaged += batch.damaged
            for _ in batch.entries:
                self._waiting_bytes -= self._waiting.popleft()[1]

    def sync(self) -> None:
        """Have all entries on the disk itself, where they outlive a power cut. Raises :class:`RecordError`."""
        with self._lock:
            files, self._unsynced = list(self._unsynced), {}
        try:
            for file in files:
                _sync(file)
            if files:
                sync_folder(self._folder)
        except OSError as error:
            with self._lock:
                self._unsynced.update(dict.fromkeys(files))
            raise _cannot_write(self._folder, error) from error

    def close(self) -> None:
        """Let go of the files; those whose entries are all in the database are removed."""
        try:
            self.sync()
        finally:
            with self._lock:
                self._leave_file()
            self.oldest(1)
            self._process.release()

    def _write(self, line: bytes) -> None:
        if self._file is None or self._end >= FILE_BYTES:
            self._leave_file()
            self._begin_file()
        assert self._file is not None
        _write_whole(self._file, line)
        self._end += len(line)
        self._unsynced[self._files[-1]] = None

    def _begin_file(self) -> None:
        path = self._folder / f"{self._next:010d}{_SUFFIX}"
        file = path.open("xb", buffering=0)
        self._next += 1
        try:
            _write_whole(file, self._header)
        except OSError:
            file.close()
            path.unlink()
            raise
        self._files.append(path)
        self._file, self._end = file, len(self._header)

    def _leave_file(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None

    def _drop(self, file: Path, damaged: int) -> None:
        """``file`` is in the database as far as it can be read."""
        try:
            if damaged:
                _log.error("%s: %d lines are damaged and were not recorded; the file is kept", file, damaged)
                file.replace(file.with_suffix(".damaged"))
            else:
                file.unlink()
        except OSError as error:
            _log.warning("%s cannot be removed: %s", file, error)
        with self._lock:
            self._files.popleft()
            self._unsynced.pop(file, None)
            self._offset = self._damaged = 0


def _line(content: dict[str, Any]) -> bytes:
    data = json.dumps(content, separators=(",", ":"), allow_nan=False).encode("ascii")
    return b"%08x %s\n" % (zlib.crc32(data), data)


def _content(line: bytes) -> dict[str, Any] | None:
    """None where the line is not as it was written."""
    if len(line) < 10 or not line.endswith(b"\n"):
        return None
    data = line[9:-1]
    if line[:9] != b"%08x " % zlib.crc32(data):
        return None
    content: dict[str, Any] = json.loads(data)
    if b"\\ud" in data:  # perhaps half a character, of a name that is no text: one of them would stop the database
        content = json.loads(as_text(json.dumps(content, ensure_ascii=False)))
    return content


def _lines(file: BinaryIO) -> Iterator[tuple[bytes, int]]:
    """(line, where it ends)."""
    end = file.tell()
    for line in file:
        end += len(line)
        yield line, end


def _read(path: Path, offset: int, limit: int) -> Batch:
    """Entries from ``offset`` on. A torn end is passed over; damaged lines are counted as well."""
    entries: list[Entry] = []
    damaged, damaged_since = 0, 0
    with path.open("rb") as file:
        session = _content(file.readline())
        file.seek(max(offset, file.tell()))
        for line, end in _lines(file):
            part = None if session is None else _content(line)
            if session is not None and part is not None:
                entries.append(Entry(session, part))
                damaged, damaged_since, offset = damaged + damaged_since, 0, end
                if len(entries) == limit:
                    break
            elif line.endswith(b"\n"):
                damaged_since += 1
    return Batch(tuple(entries), offset, damaged if entries else damaged_since)


def _lengths(path: Path) -> list[int]:
    """Of each entry."""
    with path.open("rb") as file:
        if _content(file.readline()) is None:
            return []
        return [len(line) for line, _ in _lines(file) if _content(line) is not None]


def _write_whole(file: BinaryIO, line: bytes) -> None:
    """With one call; OSError where there was room for a part of it only."""
    if file.write(line) != len(line):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def _sync(path: Path) -> None:
    """Files that are gone were recorded meanwhile."""
    try:
        descriptor = os.open(path, os.O_RDWR)
    except FileNotFoundError:
        return
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _cannot_write(folder: Path, error: OSError) -> RecordError:
    return RecordError(
        f"Parts cannot be written to {folder}: {error.strerror or error}.",
        "Make room on the disk or make the folder writable, then try again.",
    )
