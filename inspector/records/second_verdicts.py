"""What another version of a recipe makes of recorded parts, beside the verdicts that they had."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import func, select

from inspector.core.inspection import Inspection, Limits, RecipeId
from inspector.core.verdict import Verdict
from inspector.records.database import Database
from inspector.records.export import NEW, Row, export_rows, table_row
from inspector.records.part_record import PartRecord
from inspector.records.query import RecordFilter, conditions_of, rows
from inspector.records.rejudge import Change
from inspector.records.schema import inspections

_CHUNK = 500


@dataclass(frozen=True, slots=True)
class Selection:
    """``parts`` that a filter finds, and of how many of them a picture was to be kept."""

    parts: int
    pictured: int


@dataclass(frozen=True, slots=True)
class SecondVerdict:
    """Of one part. ``score`` and ``percent`` are the other version's: raw, and of its own fail limit; None where it
    gives no verdict, and ``reason`` says why."""

    record_id: int
    old: Verdict
    new: Verdict
    score: float | None
    percent: float | None
    reason: str

    @property
    def change(self) -> Change:
        """Both verdicts; they may be alike."""
        return Change(self.old, self.new)


def second_verdict(record: PartRecord, inspection: Inspection) -> SecondVerdict:
    """``inspection`` is that of the same picture by the other version."""
    return SecondVerdict(
        record.id, record.verdict, inspection.verdict, inspection.score, inspection.percent, inspection.reason
    )


def counted(verdicts: Iterable[SecondVerdict]) -> Counter[Change]:
    """How many there are of each kind, those that stay included."""
    return Counter(verdict.change for verdict in verdicts)


def parts_for(wanted: RecordFilter, recipe: RecipeId) -> RecordFilter:
    """The parts that ``recipe`` is to judge: those of its product, unless another one is asked for by name."""
    return wanted if wanted.recipe is not None else replace(wanted, recipe=recipe.name)


def selection(database: Database, wanted: RecordFilter) -> Selection:
    """Count the parts. Raises :class:`RecordError`."""
    with database.reading() as connection:
        asked = select(func.count(), func.count(inspections.c.picture)).select_from(inspections)
        parts, pictured = connection.execute(asked.where(*conditions_of(connection, wanted))).one()
    return Selection(parts, pictured)


@dataclass(frozen=True, slots=True)
class SecondJudge:
    """Which version judged again, and by which limits."""

    recipe: RecipeId
    limits: Limits


def export_second_verdicts(
    database: Database,
    judge: SecondJudge,
    verdicts: Sequence[SecondVerdict],
    file: Path,
    on_progress: Callable[[int], None] = lambda done: None,
) -> int:
    """Write the parts in their order as :func:`inspector.records.export.export` does, both verdicts in each line.

    Returns how many; parts that are no longer in the records are left out. Raises :class:`RecordError`.
    """
    return export_rows(_table(database, judge, verdicts), file, on_progress)


def _table(database: Database, judge: SecondJudge, verdicts: Sequence[SecondVerdict]) -> Iterator[Row]:
    for start in range(0, len(verdicts), _CHUNK):
        some = verdicts[start : start + _CHUNK]
        records = {record.id: record for record in rows(database, [verdict.record_id for verdict in some])}
        for verdict in some:
            if verdict.record_id in records:
                yield {**table_row(records[verdict.record_id]), **_columns(judge, verdict)}


def _columns(judge: SecondJudge, verdict: SecondVerdict) -> Row:
    fields = {
        "recipe": judge.recipe.name,
        "version": judge.recipe.version,
        "verdict": verdict.new.value,
        "reason": verdict.reason,
        "score": verdict.score,
        "percent_of_fail_limit": verdict.percent,
        "limit_review": judge.limits.review,
        "limit_fail": judge.limits.fail,
        "limit_pixel": judge.limits.pixel,
    }
    return {f"{NEW}{name}": value for name, value in fields.items()}
