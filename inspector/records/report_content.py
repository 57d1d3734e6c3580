"""What stands in the report of a shift or a lot: figures, and the rejected parts with their pictures."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from inspector.core.frame import Picture
from inspector.core.image_file import read_picture
from inspector.core.verdict import Verdict
from inspector.errors import ImageError
from inspector.records.database import Database
from inspector.records.part_record import PartRecord
from inspector.records.query import RecordFilter, page
from inspector.records.shift_checks import CheckRecord, read_checks
from inspector.records.shifts import Shifts
from inspector.records.statistics import Statistics, statistics

MOST_PARTS = 60
"""Rejected parts that are shown; all are counted."""
_REJECTED = frozenset({Verdict.FAIL, Verdict.REVIEW, Verdict.NO_VERDICT})


@dataclass(frozen=True, slots=True, eq=False)
class ReportPart:
    """A rejected part; without a picture where none was kept or it is gone."""

    record: PartRecord
    picture: Picture | None


@dataclass(frozen=True, slots=True, eq=False)
class ReportContent:
    """``first`` and ``last``: when the first and the last part were taken, None without parts. ``parts``: newest first.

    ``more``: rejected parts that are not shown. ``checks``: those before production, newest first.
    """

    title: str
    wanted: RecordFilter
    statistics: Statistics
    first: datetime | None
    last: datetime | None
    parts: tuple[ReportPart, ...]
    more: int
    checks: tuple[CheckRecord, ...] = ()


def collect_report(
    database: Database, archive: Path, wanted: RecordFilter, shifts: Shifts, title: str = ""
) -> ReportContent:
    """Read it all; pictures are those of the ``archive``. Raises :class:`inspector.errors.RecordError`."""
    figures = statistics(database, wanted, shifts=shifts)
    counts = figures.counts
    rejected = RecordFilter(
        since=wanted.since,
        until=wanted.until,
        recipe=wanted.recipe,
        version=wanted.version,
        verdicts=wanted.verdicts & _REJECTED or _REJECTED,
        part=wanted.part,
        percent_min=wanted.percent_min,
        percent_max=wanted.percent_max,
        dispositions=wanted.dispositions,
        station=wanted.station,
        operator=wanted.operator,
    )
    shown = page(database, rejected, limit=MOST_PARTS)
    newest = page(database, wanted, limit=1)
    return ReportContent(
        title=title,
        wanted=wanted,
        statistics=figures,
        first=figures.hours[0].start if figures.hours else None,
        last=newest[0].at if newest else None,
        parts=tuple(ReportPart(record, _picture(archive, record)) for record in shown),
        more=max(0, counts.review + counts.failed + counts.no_verdict - len(shown)),
        checks=tuple(read_checks(database, wanted.since, wanted.until, wanted.recipe, wanted.station)),
    )


def _picture(archive: Path, record: PartRecord) -> Picture | None:
    if record.picture is None:
        return None
    try:
        return read_picture(archive / record.picture)
    except ImageError:
        return None
