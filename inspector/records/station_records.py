"""The records of this station, as its settings want them."""

from __future__ import annotations

import logging
import platform
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.core.inspection import Inspection, RecipeId
from inspector.core.recording import CameraUsed, Note, Recorder, RecordsState, RecordsStatus
from inspector.errors import RecordError
from inspector.records.archive import Archive, ArchiveRules
from inspector.records.quota import Quota
from inspector.records.recorder import Buffer, StationRecorder
from inspector.station_config import RecordsConfig

if TYPE_CHECKING:
    from inspector.records.database import Database

_log = logging.getLogger(__name__)

_LONGEST = 100
"""Characters of the name of a station."""


@dataclass(frozen=True, slots=True)
class RecordsPlace:
    """Where the records of a station are; ``database`` is a URL."""

    station: str
    database: str
    journal: Path
    archive: Path

    def of_line(self, number: int, name: str) -> RecordsPlace:
        """Of one of several lines, counted from 1: its parts are told apart by ``name``, and it has its own journal."""
        station = f"{self.station[: _LONGEST - len(name) - 3]} · {name}"
        journal = self.journal if number == 1 else self.journal.with_name(f"{self.journal.name}-{number}")
        return replace(self, station=station, journal=journal)

    def open(self, *, read_only: bool = False) -> Database:
        """See :func:`inspector.records.database.open_database`; not quick the first time."""
        from inspector.records.database import open_database

        return open_database(self.database, read_only=read_only)


def records_place(config: RecordsConfig, data_folder: Path) -> RecordsPlace:
    """As ``config`` says, else below ``data_folder``."""
    folder = data_folder / "records"
    return RecordsPlace(
        station=config.station or platform.node() or "station",
        database=config.database or f"sqlite:///{(folder / 'records.db').as_posix()}",
        journal=folder / "journal",
        archive=config.archive.folder or folder / "archive",
    )


def line_recorders(
    config: RecordsConfig, places: Sequence[RecordsPlace], model_hash: Callable[[RecipeId], str]
) -> tuple[Recorder | None, ...]:
    """For each line what :func:`station_recorder` gives; their archive is one, for it alone knows what it holds."""
    archives: list[Archive] = []

    def archive() -> Archive:
        if archives:
            return archives[0].share()
        archives.append(_archive(config, places[0]))
        return archives[0]

    return tuple(station_recorder(config, place, model_hash, archive) for place in places)


def left_over(place: RecordsPlace) -> RecordsPlace | None:
    """The journal of a second line that is no more, where parts wait in it that the program could not bring to the
    database before it ended; None where there is nothing.
    """
    old = place.of_line(2, "")
    return old if any(old.journal.glob("*.journal")) else None


def station_recorder(
    config: RecordsConfig,
    place: RecordsPlace,
    model_hash: Callable[[RecipeId], str],
    archive: Callable[[], Archive] | None = None,
) -> Recorder | None:
    """What the line records with; None where it is not to record. One that cannot begin refuses every part."""
    if not config.enabled:
        return None
    try:
        return StationRecorder(
            place.journal,
            place.station,
            place.open,
            archive=archive or partial(_archive, config, place),
            buffer=Buffer(config.buffer_parts, config.buffer_megabytes, config.buffer_minutes),
            model_hash=model_hash,
        )
    except RecordError as error:
        _log.error("%s", error)
        return _NoRecorder(error)


def _archive(config: RecordsConfig, place: RecordsPlace) -> Archive:
    kept = config.archive
    quota = Quota(kept.keep_days, kept.gigabytes, kept.free_gigabytes)
    return Archive(place.archive, ArchiveRules(kept.pass_every, quota))


class _NoRecorder:
    """Stands for a recorder that could not begin: the line must not run without one."""

    def __init__(self, reason: RecordError) -> None:
        self._reason = reason

    @property
    def status(self) -> RecordsStatus:
        return RecordsStatus(RecordsState.FAILED)

    def record(self, inspection: Inspection) -> None:
        raise self._reason

    def use_camera(self, camera: CameraUsed) -> None:
        """There will be no part."""

    def use_operator(self, name: str) -> None:
        """There will be no part."""

    def note(self, note: Note) -> None:
        raise self._reason

    def refusal(self) -> RecordError | None:
        return self._reason

    def close(self) -> None:
        """Nothing was opened."""
