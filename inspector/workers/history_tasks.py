"""What the history's jobs do: parts with their pictures, small pictures for the gallery, good parts to be learned."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import cv2
import numpy as np

from inspector.core.frame import Picture
from inspector.core.image_file import read_picture
from inspector.core.inspection import Inspection
from inspector.engine.regions import find_regions
from inspector.errors import ImageError, RecordError
from inspector.records.archive_files import ArchivedMap, read_map
from inspector.records.database import Database
from inspector.records.disposition import Decision, decisions
from inspector.records.part_record import PartRecord, recorded_frame
from inspector.workers.jobs import Job

THUMBNAIL_PX = 320
_PART = "part-"


@dataclass(frozen=True, slots=True, eq=False)
class PartDetail:
    """A part with all that is still there of it.

    ``inspection``: with picture and map as they were judged; None where there is no picture. ``has_map``: whether
    the overlay can be drawn. ``decisions``: oldest first.
    """

    record: PartRecord
    inspection: Inspection | None
    has_map: bool
    decisions: tuple[Decision, ...]


@dataclass(frozen=True, slots=True, eq=False)
class SmallPicture:
    """A part for the gallery: ``picture`` at most 320 pixels wide and high, None where there is none any more.

    ``inspection`` has that picture, and the map with its way onto it, where they are there.
    """

    record_id: int
    inspection: Inspection | None

    @property
    def picture(self) -> Picture | None:
        """(h, w, 3) RGB."""
        return None if self.inspection is None else self.inspection.frame.picture


@dataclass(frozen=True, slots=True)
class GoodParts:
    """Pictures of overruled parts, copied to where the archive does not remove them.

    ``folder`` is None where no picture of them is left; ``missing``: parts without one.
    """

    recipe: str
    folder: Path | None
    count: int
    missing: int


def part_detail(database: Database, archive: Path, record: PartRecord) -> PartDetail:
    """``record`` with its picture, its map and what was decided of it. Raises :class:`RecordError`."""
    picture = _picture(archive, record)
    found = None if picture is None else _map(archive, record)
    inspection = None if picture is None else _inspection(record, picture, found, with_regions=True)
    return PartDetail(record, inspection, found is not None, tuple(decisions(database, record.id)))


def small_picture(archive: Path, record: PartRecord) -> SmallPicture:
    """``record`` as it stands in the gallery."""
    picture = _picture(archive, record)
    if picture is None:
        return SmallPicture(record.id, None)
    scale = min(1.0, THUMBNAIL_PX / max(picture.shape[:2]))
    found = _map(archive, record)
    if scale < 1:
        height, width = picture.shape[:2]
        size = (max(1, round(width * scale)), max(1, round(height * scale)))
        picture = np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)
        if found is not None:
            shrink = np.array([[size[0] / width], [size[1] / height]])
            found = ArchivedMap(found.values, found.map_to_picture * shrink)
    return SmallPicture(record.id, _inspection(record, picture, found, with_regions=False))


def copy_good_parts(job: Job, archive: Path, target: Path, recipe: str, records: Sequence[PartRecord]) -> GoodParts:
    """Copy the pictures of ``records`` into a new folder below ``target``. Raises :class:`RecordError`."""
    folder = target / recipe / f"{datetime.now(UTC):%Y%m%dT%H%M%S%fZ}"
    count = 0
    for record in records:
        job.checkpoint()
        if record.picture is None or not (archive / record.picture).is_file():
            continue
        try:
            folder.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(archive / record.picture, folder / f"{_PART}{record.id}.png")
        except OSError as error:
            raise RecordError(
                f"The pictures cannot be copied to {folder}: {error.strerror or error}.", "Make room on the disk."
            ) from error
        count += 1
    return GoodParts(recipe, folder if count else None, count, len(records) - count)


def copied_parts(target: Path, good: Sequence[Path], excluded: frozenset[Path]) -> list[int]:
    """Ids of the parts among the good pictures of a plan that :func:`copy_good_parts` put below ``target``."""
    found = []
    for folder in good:
        if target not in folder.parents:
            continue
        for file in sorted(folder.glob(f"{_PART}*.png")):
            number = file.stem.removeprefix(_PART)
            if file not in excluded and number.isdecimal():
                found.append(int(number))
    return found


def _picture(archive: Path, record: PartRecord) -> Picture | None:
    """None where it was not kept, is gone by now, or cannot be read any more."""
    if record.picture is None or not (archive / record.picture).is_file():
        return None
    try:
        return read_picture(archive / record.picture)
    except ImageError:
        return None


def _map(archive: Path, record: PartRecord) -> ArchivedMap | None:
    if record.map is None:
        return None
    try:
        return read_map(archive / record.map)
    except RecordError:
        return None


def _inspection(record: PartRecord, picture: Picture, found: ArchivedMap | None, *, with_regions: bool) -> Inspection:
    return Inspection(
        recorded_frame(record, picture),
        record.recipe,
        record.limits,
        record.verdict,
        reason=record.reason,
        score=record.score,
        anomaly_map=None if found is None else found.values,
        map_to_picture=None if found is None else found.map_to_picture,
        match=record.match,
        regions=find_regions(found.values, record.limits.pixel, found.map_to_picture) if found and with_regions else (),
        times=record.times,
    )
