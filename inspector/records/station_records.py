"""The records of this station, as its settings want them."""

from __future__ import annotations

import logging
import platform
from collections.abc import Callable
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class RecordsPlace:
    """Where the records of a station are; ``database`` is a URL."""

    station: str
    database: str
    journal: Path
    archive: Path

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


def station_recorder(
    config: RecordsConfig, place: RecordsPlace, model_hash: Callable[[RecipeId], str]
) -> Recorder | None:
    """What the line records with; None where it is not to record. One that cannot begin refuses every part."""
    if not config.enabled:
        return None
    kept = config.archive
    quota = Quota(kept.keep_days, kept.gigabytes, kept.free_gigabytes)
    try:
        return StationRecorder(
            place.journal,
            place.station,
            place.open,
            archive=lambda: Archive(place.archive, ArchiveRules(kept.pass_every, quota)),
            buffer=Buffer(config.buffer_parts, config.buffer_megabytes, config.buffer_minutes),
            model_hash=model_hash,
        )
    except RecordError as error:
        _log.error("%s", error)
        return _NoRecorder(error)


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
