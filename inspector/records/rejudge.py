"""What other limits would have made of recorded parts; their scores are all it takes."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sqlalchemy import case, func, select

from inspector.core.verdict import Verdict
from inspector.records.database import Database
from inspector.records.part_record import PartRecord
from inspector.records.query import PAGE, RecordFilter, conditions_of, page
from inspector.records.schema import inspections


@dataclass(frozen=True, slots=True)
class NewLimits:
    """In percent of the fail limit that a part was judged by: ``review <= fail``, both above 0."""

    review: float
    fail: float

    def __post_init__(self) -> None:
        if not 0 < self.review <= self.fail:
            raise ValueError(f"limits must be positive and review <= fail, not {self}")

    def verdict(self, percent: float | None) -> Verdict:
        """Of a part with this score; NO_VERDICT where it has none."""
        if percent is None:
            return Verdict.NO_VERDICT
        if percent >= self.fail:
            return Verdict.FAIL
        return Verdict.REVIEW if percent >= self.review else Verdict.PASS


@dataclass(frozen=True, slots=True)
class Change:
    """Verdict of then, and by the new limits."""

    old: Verdict
    new: Verdict


def rejudged(database: Database, wanted: RecordFilter, limits: NewLimits) -> dict[Change, int]:
    """How many parts there are of each kind, those whose verdict stays included. Raises :class:`RecordError`.

    A part without a verdict has no score, or one that is no number, and stays without.
    """
    table = inspections.c
    new = case(
        (table.verdict == Verdict.NO_VERDICT.value, Verdict.NO_VERDICT.value),
        (table.percent >= limits.fail, Verdict.FAIL.value),
        (table.percent >= limits.review, Verdict.REVIEW.value),
        else_=Verdict.PASS.value,
    ).label("new_verdict")
    with database.reading() as connection:
        asked = (
            select(table.verdict, new, func.count())
            .where(*conditions_of(connection, wanted))
            .group_by(table.verdict, new)
        )
        return {Change(Verdict(old), Verdict(fresh)): count for old, fresh, count in connection.execute(asked)}


def rejudged_parts(
    database: Database, wanted: RecordFilter, limits: NewLimits, change: Change, limit: int = PAGE
) -> list[PartRecord]:
    """Up to ``limit`` parts of one kind, newest first. Raises :class:`RecordError`."""
    low, high = {
        Verdict.PASS: (None, limits.review),
        Verdict.REVIEW: (limits.review, limits.fail),
        Verdict.FAIL: (limits.fail, None),
        Verdict.NO_VERDICT: (None, None),
    }[change.new]
    lows = [value for value in (low, wanted.percent_min) if value is not None]
    highs = [value for value in (high, wanted.percent_max) if value is not None]
    narrower = replace(
        wanted,
        verdicts=frozenset({change.old}),
        percent_min=max(lows, default=None),
        percent_max=min(highs, default=None),
    )
    return page(database, narrower, limit=limit)
