"""Keeps the archive within its size, its age and the free space that the disk must keep."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from inspector.core.verdict import Verdict

_log = logging.getLogger(__name__)

_GIGABYTE = 1e9


@dataclass(frozen=True, slots=True)
class Quota:
    """``keep_days`` and ``gigabytes``: what is older or more is removed, passed parts first; None: no such limit.

    ``free_gigabytes``: what the disk must have free, for the records themselves; nothing is written below it.
    """

    keep_days: int | None = 365
    gigabytes: float | None = 100.0
    free_gigabytes: float = 5.0


@dataclass(frozen=True, slots=True)
class _Group:
    """The parts of one day with one verdict."""

    day: date
    verdict: Verdict
    folder: Path


class Sweeper:
    """Removes what the archive below ``folder`` may not keep. Used by one thread."""

    def __init__(self, folder: Path, quota: Quota) -> None:
        self._folder = folder
        self._quota = quota
        self._bytes = 0

    def note(self, written: int) -> None:
        """So many bytes were added."""
        self._bytes += written
        limit = self._quota.gigabytes
        if limit is not None and self._bytes > limit * _GIGABYTE:
            self.sweep()

    def has_room(self, size: int) -> bool:
        """Whether ``size`` bytes may be written; passed parts are removed to make room. Raises OSError."""
        needed = size + self._quota.free_gigabytes * _GIGABYTE
        if self._free() >= needed:
            return True
        for group in self._groups(Verdict.PASS):
            for file in _files(group):
                self._remove(file)
                if self._free() >= needed:
                    return True
        return False

    def sweep(self) -> None:
        """Remove what is too old, then what is too much: passed parts first, then the oldest. Raises OSError."""
        self._remove_old()
        self._bytes = sum(file.stat().st_size for group in self._groups() for file in _files(group))
        limit = self._quota.gigabytes
        if limit is None or self._bytes <= limit * _GIGABYTE:
            return
        # A twentieth less than allowed, so that not every picture that comes has the archive searched.
        target = 0.95 * limit * _GIGABYTE
        for group in [*self._groups(Verdict.PASS), *self._groups()]:
            for file in _files(group):
                if self._bytes <= target:
                    return
                self._remove(file)

    def _remove_old(self) -> None:
        if self._quota.keep_days is None:
            return
        first = datetime.now().astimezone().date() - timedelta(days=self._quota.keep_days)
        for group in self._groups():
            if group.day < first:
                shutil.rmtree(group.folder)
                _remove_empty(group.folder.parent)

    def _groups(self, verdict: Verdict | None = None) -> Iterator[_Group]:
        """The oldest day first."""
        if not self._folder.is_dir():
            return
        for day_folder in sorted(self._folder.iterdir()):
            day = _day(day_folder.name)
            if day is None:
                continue
            for name in Verdict if verdict is None else (verdict,):
                folder = day_folder / name.value
                if folder.is_dir():
                    yield _Group(day, name, folder)

    def _remove(self, file: Path) -> None:
        size = file.stat().st_size
        file.unlink()
        self._bytes -= size
        if not any(file.parent.iterdir()):
            file.parent.rmdir()
            _remove_empty(file.parent.parent)

    def _free(self) -> int:
        folder = self._folder
        while not folder.exists():
            folder = folder.parent
        return shutil.disk_usage(folder).free


def _files(group: _Group) -> list[Path]:
    """The oldest first: their names begin with the time."""
    return sorted(group.folder.iterdir())


def _remove_empty(folder: Path) -> None:
    if not any(folder.iterdir()):
        folder.rmdir()


def _day(name: str) -> date | None:
    """None for what is not ours."""
    try:
        return date.fromisoformat(name) if len(name) == 10 else None
    except ValueError:
        return None
