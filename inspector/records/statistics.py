"""Figures of many parts: a month of millions in well under a second."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo

import numpy as np
from sqlalchemy import ColumnElement, Connection, func, select

from inspector.core.verdict import Verdict
from inspector.records.database import Database
from inspector.records.histogram import PERCENT_STEP, latency_percentile
from inspector.records.part_record import Disposition
from inspector.records.query import RecordFilter, conditions_of, recipe_ids
from inspector.records.schema import inspections, tallies
from inspector.records.shifts import Shifts
from inspector.records.tally import Tally
from inspector.records.times import QUARTER_US, from_us, to_us

_CHUNK = 20_000
_VERDICTS = {verdict.value: index for index, verdict in enumerate(Verdict)}


@dataclass(frozen=True, slots=True)
class Counts:
    """Parts by verdict."""

    passed: int = 0
    review: int = 0
    failed: int = 0
    no_verdict: int = 0

    @property
    def total(self) -> int:
        """All parts."""
        return self.passed + self.review + self.failed + self.no_verdict

    @property
    def passed_share(self) -> float | None:
        """The yield, 0..1, of all parts; None without parts."""
        return self.passed / self.total if self.total else None


@dataclass(frozen=True, slots=True)
class Period:
    """Parts of an hour or of a shift that begins at ``start``; ``shift`` counts from 0 as they are set, 0 for hours."""

    start: datetime
    shift: int
    counts: Counts


@dataclass(frozen=True, slots=True)
class Statistics:
    """Of all parts that a filter asks for.

    ``hours`` and ``shifts`` hold those with parts, oldest first, in the zone asked for. Latencies are those of
    parts with a verdict, within 1 %; None without such. ``percent_counts[i]`` parts of ``percent_step * i`` up to
    ``percent_step * (i + 1)`` percent of the fail limit; the last one takes all above. ``overruled`` includes
    those adopted since.
    """

    counts: Counts
    hours: tuple[Period, ...]
    shifts: tuple[Period, ...]
    latency_p50_ms: float | None
    latency_p95_ms: float | None
    percent_step: float
    percent_counts: tuple[int, ...]
    confirmed: int
    overruled: int


def statistics(
    database: Database, wanted: RecordFilter, *, zone: tzinfo | None = None, shifts: Shifts | None = None
) -> Statistics:
    """Count the parts asked for. ``zone``: of hours and shifts; that of this computer for None.

    By time, recipe, verdict and station it is quick whatever the number of parts, for quarters of an hour are
    counted beforehand; any other field of the filter has the parts themselves walked through. Raises
    :class:`RecordError`.
    """
    shifts = shifts or Shifts()
    verdicts: Counter[Verdict] = Counter()
    by_hour: dict[datetime, Counter[Verdict]] = {}
    by_shift: dict[tuple[datetime, int], Counter[Verdict]] = {}
    with database.reading() as connection:
        found = _found(connection, wanted)
        decided = _decided(connection, wanted)
    for (quarter, verdict), parts in found.parts.items():
        start = from_us(quarter * QUARTER_US).astimezone(zone)
        # In UTC, for in autumn a local hour comes twice.
        hour = start.replace(minute=0, second=0).astimezone(UTC)
        verdicts[verdict] += parts
        by_hour.setdefault(hour, Counter())[verdict] += parts
        by_shift.setdefault(shifts.of(start), Counter())[verdict] += parts
    return Statistics(
        counts=_counts(verdicts),
        hours=tuple(Period(hour.astimezone(zone), 0, _counts(some)) for hour, some in sorted(by_hour.items())),
        shifts=tuple(
            Period(_in_zone(start, zone), shift, _counts(some)) for (start, shift), some in sorted(by_shift.items())
        ),
        latency_p50_ms=latency_percentile(found.total.latencies, 0.50),
        latency_p95_ms=latency_percentile(found.total.latencies, 0.95),
        percent_step=PERCENT_STEP,
        percent_counts=tuple(found.total.percents.tolist()),
        confirmed=decided[Disposition.CONFIRMED],
        overruled=decided[Disposition.OVERRULED] + decided[Disposition.ADOPTED],
    )


def _in_zone(local: datetime, zone: tzinfo | None) -> datetime:
    return local.astimezone() if zone is None else local.replace(tzinfo=zone)


def _counts(verdicts: Counter[Verdict]) -> Counts:
    return Counts(
        verdicts[Verdict.PASS], verdicts[Verdict.REVIEW], verdicts[Verdict.FAIL], verdicts[Verdict.NO_VERDICT]
    )


@dataclass(slots=True, eq=False)
class _Found:
    """Parts by quarter of an hour and verdict; ``total`` counts their scores and latencies."""

    parts: Counter[tuple[int, Verdict]] = field(default_factory=Counter)
    total: Tally = field(default_factory=Tally)


def _found(connection: Connection, wanted: RecordFilter) -> _Found:
    """From the table of counts where that can answer, else from the parts."""
    found = _Found()
    since = None if wanted.since is None else to_us(wanted.since)
    until = None if wanted.until is None else to_us(wanted.until)
    narrow = wanted.part, wanted.percent_min, wanted.percent_max, wanted.operator
    if any(one is not None for one in narrow) or wanted.dispositions or wanted.pictured:
        _count_parts(connection, conditions_of(connection, wanted), found)
        return found
    first = None if since is None else -(-since // QUARTER_US)
    last = None if until is None else until // QUARTER_US
    few = conditions_of(connection, wanted, few=True)
    if first is not None and last is not None and first >= last:
        _count_parts(connection, few, found)
        return found
    _add_counted(connection, wanted, first, last, found)
    if first is not None and since is not None and since < first * QUARTER_US:
        _count_parts(connection, [*few, inspections.c.at_us < first * QUARTER_US], found)
    if last is not None and until is not None and until > last * QUARTER_US:
        _count_parts(connection, [*few, inspections.c.at_us >= last * QUARTER_US], found)
    return found


def _add_counted(
    connection: Connection, wanted: RecordFilter, first: int | None, last: int | None, found: _Found
) -> None:
    """What was counted beforehand of the quarters ``first`` to before ``last``."""
    table = tallies.c
    asked = select(table.quarter, table.verdict, table.parts, table.latencies, table.percents)
    ids = recipe_ids(connection, wanted)
    if first is not None:
        asked = asked.where(table.quarter >= first)
    if last is not None:
        asked = asked.where(table.quarter < last)
    if ids is not None:
        asked = asked.where(table.recipe_id.in_(ids))
    if wanted.verdicts:
        asked = asked.where(table.verdict.in_(sorted(verdict.value for verdict in wanted.verdicts)))
    if wanted.station is not None:
        asked = asked.where(table.station == wanted.station)
    for quarter, verdict, parts, latencies, percents in connection.execute(asked):
        found.parts[quarter, Verdict(verdict)] += parts
        found.total.merge(parts, latencies, percents)


def _count_parts(connection: Connection, conditions: Iterable[ColumnElement[bool]], found: _Found) -> None:
    """In arrays, many quarters at once: the rows of a month are millions."""
    table = inspections.c
    asked = select(table.at_us, table.verdict, table.percent, table.latency_ms).where(*conditions)
    for rows in connection.execution_options(yield_per=_CHUNK).execute(asked).partitions():
        times, names, percents, latencies = zip(*rows, strict=True)
        quarters = np.array(times, np.int64) // QUARTER_US
        verdicts = np.array([_VERDICTS[name] for name in names], np.int64)
        scores, waits = np.array(percents, np.float64), np.array(latencies, np.float64)
        for index, verdict in enumerate(Verdict):
            here = verdicts == index
            found.total.add_all(verdict, scores[here], waits[here])
            for quarter, parts in zip(*np.unique(quarters[here], return_counts=True), strict=True):
                found.parts[int(quarter), verdict] += int(parts)


def _decided(connection: Connection, wanted: RecordFilter) -> Counter[Disposition]:
    table = inspections.c
    asked = (
        select(table.disposition, func.count())
        .where(table.disposition.is_not(None), *conditions_of(connection, wanted, few=True))
        .group_by(table.disposition)
    )
    return Counter({Disposition(name): number for name, number in connection.execute(asked)})
