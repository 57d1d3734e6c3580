"""Figures of many parts: a month of millions in well under a second."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
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
    latency_p99_ms: float | None
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
    total = Tally()
    verdicts: Counter[Verdict] = Counter()
    by_hour: dict[datetime, Counter[Verdict]] = {}
    by_shift: dict[tuple[datetime, int], Counter[Verdict]] = {}
    with database.reading() as connection:
        for quarter, verdict, tally in _tallies(connection, wanted):
            start = from_us(quarter * QUARTER_US).astimezone(zone)
            # In UTC, for in autumn a local hour comes twice.
            hour = start.replace(minute=0, second=0).astimezone(UTC)
            verdicts[verdict] += tally.parts
            by_hour.setdefault(hour, Counter())[verdict] += tally.parts
            by_shift.setdefault(shifts.of(start), Counter())[verdict] += tally.parts
            total.latencies += tally.latencies
            total.percents += tally.percents
        decided = _decided(connection, wanted)
    return Statistics(
        counts=_counts(verdicts),
        hours=tuple(Period(hour.astimezone(zone), 0, _counts(found)) for hour, found in sorted(by_hour.items())),
        shifts=tuple(
            Period(_in_zone(start, zone), shift, _counts(found)) for (start, shift), found in sorted(by_shift.items())
        ),
        latency_p50_ms=latency_percentile(total.latencies, 0.50),
        latency_p95_ms=latency_percentile(total.latencies, 0.95),
        latency_p99_ms=latency_percentile(total.latencies, 0.99),
        percent_step=PERCENT_STEP,
        percent_counts=tuple(total.percents.tolist()),
        confirmed=decided[Disposition.CONFIRMED],
        overruled=decided[Disposition.OVERRULED] + decided[Disposition.ADOPTED],
    )


def _in_zone(local: datetime, zone: tzinfo | None) -> datetime:
    return local.astimezone() if zone is None else local.replace(tzinfo=zone)


def _counts(verdicts: Counter[Verdict]) -> Counts:
    return Counts(
        verdicts[Verdict.PASS], verdicts[Verdict.REVIEW], verdicts[Verdict.FAIL], verdicts[Verdict.NO_VERDICT]
    )


def _tallies(connection: Connection, wanted: RecordFilter) -> Iterator[tuple[int, Verdict, Tally]]:
    """(quarter, verdict, counts): from the table of counts where that can answer, else from the parts."""
    since = None if wanted.since is None else to_us(wanted.since)
    until = None if wanted.until is None else to_us(wanted.until)
    narrow = wanted.part, wanted.percent_min, wanted.percent_max, wanted.operator
    if any(field is not None for field in narrow) or wanted.dispositions or wanted.pictured:
        yield from _counted_parts(connection, conditions_of(connection, wanted))
        return
    first = None if since is None else -(-since // QUARTER_US)
    last = None if until is None else until // QUARTER_US
    if first is not None and last is not None and first >= last:
        yield from _counted_parts(connection, conditions_of(connection, wanted, few=True))
        return
    yield from _stored(connection, wanted, first, last)
    if first is not None and since is not None and since < first * QUARTER_US:
        edge = inspections.c.at_us < first * QUARTER_US
        yield from _counted_parts(connection, [*conditions_of(connection, wanted, few=True), edge])
    if last is not None and until is not None and until > last * QUARTER_US:
        edge = inspections.c.at_us >= last * QUARTER_US
        yield from _counted_parts(connection, [*conditions_of(connection, wanted, few=True), edge])


def _stored(
    connection: Connection, wanted: RecordFilter, first: int | None, last: int | None
) -> Iterator[tuple[int, Verdict, Tally]]:
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
        tally = Tally()
        tally.merge(parts, latencies, percents)
        yield quarter, Verdict(verdict), tally


def _counted_parts(
    connection: Connection, conditions: Iterable[ColumnElement[bool]]
) -> Iterator[tuple[int, Verdict, Tally]]:
    """Counted in arrays: the rows of a month are millions."""
    table = inspections.c
    asked = select(table.at_us, table.verdict, table.percent, table.latency_ms).where(*conditions)
    found: dict[tuple[int, Verdict], Tally] = {}
    for rows in connection.execution_options(yield_per=_CHUNK).execute(asked).partitions():
        times, names, percents, latencies = zip(*rows, strict=True)
        quarters = np.array(times, np.int64) // QUARTER_US
        verdicts = np.array([_VERDICTS[name] for name in names], np.int64)
        keys, places = np.unique(quarters * len(_VERDICTS) + verdicts, return_inverse=True)
        scores, waits = np.array(percents, np.float64), np.array(latencies, np.float64)
        for place, key in enumerate(keys.tolist()):
            quarter, verdict = key // len(_VERDICTS), list(Verdict)[key % len(_VERDICTS)]
            here = places == place
            found.setdefault((quarter, verdict), Tally()).add_all(verdict, scores[here], waits[here])
    for (quarter, verdict), tally in found.items():
        yield quarter, verdict, tally


def _decided(connection: Connection, wanted: RecordFilter) -> Counter[Disposition]:
    table = inspections.c
    asked = (
        select(table.disposition, func.count())
        .where(table.disposition.is_not(None), *conditions_of(connection, wanted, few=True))
        .group_by(table.disposition)
    )
    return Counter({Disposition(name): number for name, number in connection.execute(asked)})
