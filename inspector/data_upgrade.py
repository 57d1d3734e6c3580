"""The format of the data folder: what an older Inspector left is upgraded with a backup, a newer one's is not touched.

``format.json`` in the folder names the format and who wrote it. A folder without one, with recipes, drafts or
settings in it, is of format 1. Recipes are never rewritten, see :mod:`inspector.recipes.upgrades`; the records
upgrade their own tables.
"""

from __future__ import annotations

import json
import logging
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from inspector import __version__
from inspector.core.durable_file import WRITING, replace_durably
from inspector.errors import ConfigError

_log = logging.getLogger(__name__)

FORMAT = 2
_NAME = "format.json"
_BACKUP = "backup of format"
_OURS = ("recipes", "drafts", "window.ini", "station.yaml")
"""What tells a used folder from an empty one."""
_NOT_KEPT = ("cache", "demo", "logs", "records", "station.lock")
"""What a backup leaves out: it can be made again, belongs to the program that runs, or is backed up by itself."""


@dataclass(frozen=True, slots=True)
class DataFormat:
    """``writer``: the version of Inspector that wrote it; empty where it does not say."""

    number: int
    writer: str = ""

    @property
    def is_newer(self) -> bool:
        """Whether this program does not know it."""
        return self.number > FORMAT


def format_of(folder: Path) -> DataFormat | None:
    """The format of the data in ``folder``; None where there is none yet. Raises :class:`ConfigError`."""
    file = folder / _NAME
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
        return DataFormat(int(content["format"]), str(content["inspector"]))
    except FileNotFoundError:
        return DataFormat(1) if any((folder / name).exists() for name in _OURS) else None
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ConfigError(
            f"{file} cannot be read: {error}.", "Restore it from a backup, or send it to support. Nothing was changed."
        ) from error


def refuse_newer(folder: Path) -> None:
    """Raise :class:`ConfigError` where a newer Inspector wrote the data in ``folder``; nothing is touched."""
    found = format_of(folder)
    if found is not None and found.is_newer:
        raise ConfigError(
            f"The data in {folder} was written by a newer Inspector ({found.writer}, format {found.number}).",
            f"Update Inspector {__version__} on this PC, or set INSPECTOR_HOME to another folder. Nothing was changed.",
        )


def upgrade(folder: Path) -> Path | None:
    """Bring ``folder`` to today's format; gives the backup where anything was to be upgraded.

    Safe to be cut off: until it is through, the folder counts as of its old format. Raises :class:`ConfigError`
    where the data is newer, cannot be read, or there is no room for the backup.
    """
    refuse_newer(folder)
    found = format_of(folder)
    if found is not None and found.number == FORMAT:
        return None
    try:
        backup = None if found is None else _back_up(folder, found)
        if backup is not None:
            _log.info("The data in %s is upgraded; as it was it is in %s", folder, backup)
        for number in range(found.number if found is not None else FORMAT, FORMAT):
            _UPGRADES[number](folder)
        _write_format(folder)
    except OSError as error:
        raise ConfigError(
            f"The data in {folder} cannot be upgraded: {error.strerror or error}.",
            "Free some disk space or make the folder writable, then start again. The data is as it was.",
        ) from error
    return backup


def _from_1(folder: Path) -> None:
    """Compiled graphs have other names now: the old ones would only fill the disk."""
    shutil.rmtree(folder / "cache" / "graphs", ignore_errors=True)


_UPGRADES: dict[int, Callable[[Path], None]] = {1: _from_1}
"""By the format they start from. Each may be repeated after it was cut off. It replaces files and never changes them,
because a backup may share them."""


def _back_up(folder: Path, found: DataFormat) -> Path:
    """A copy, inside ``folder``, of all that cannot be made again."""
    for leftover in folder.glob(f"{WRITING}*"):
        shutil.rmtree(leftover, ignore_errors=True)
    name = f"{_BACKUP} {found.number}, {datetime.now(UTC):%Y-%m-%d %H.%M.%S}"
    writing = folder / f"{WRITING}{name}"
    writing.mkdir()
    for entry in sorted(folder.iterdir()):
        if entry.name in _NOT_KEPT or entry.name.startswith((_BACKUP, WRITING)) or entry.is_symlink():
            continue
        if entry.is_dir():
            # A version of a recipe never changes: a second name of the same file is as good as a copy.
            copy = _link if entry.name == "recipes" else shutil.copy2
            shutil.copytree(entry, writing / entry.name, copy_function=copy, symlinks=True)
        else:
            shutil.copy2(entry, writing)
    return writing.rename(folder / name)


def _link(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:  # the disk knows no second names
        shutil.copy2(source, target)


def _write_format(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    replace_durably(folder / _NAME, json.dumps({"format": FORMAT, "inspector": __version__}) + "\n")
