"""A repeatability study that is run on the line: which of its parts, which time, comes next.

The line does not know of it. From its beginning on, each part that the station records is the next repetition: the
study is a plan kept beside the records, so it can be broken off at any moment, and looked at again years later.
"""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import Enum
from typing import Any

from sqlalchemy import select

from inspector.records.database import Database
from inspector.records.events import Event, read_events, write_event
from inspector.records.repeatability import PartSeries, Repetition, Truth
from inspector.records.repeated_parts import Key, StudyResult, conditions_of_key, repetition, study_result
from inspector.records.schema import inspections
from inspector.records.times import from_us, to_us

MOST_PARTS, MOST_ROUNDS = 200, 50
_KIND = "REPEATABILITY"


class Order(Enum):
    """ROUNDS: all parts, then all of them again. IN_A_ROW: a part as often as it takes, then the next one.

    Rounds show more: each part is taken out and put in again between two of its inspections.
    """

    ROUNDS = "ROUNDS"
    IN_A_ROW = "IN_A_ROW"


@dataclass(frozen=True, slots=True)
class Slot:
    """Which part, and for which time; both count from 1."""

    part: int
    round: int


@dataclass(frozen=True, slots=True)
class Study:
    """``parts`` parts, each inspected ``rounds`` times, from ``since`` on; ``until`` is set once it was ended.

    ``taken_back``: ids of records that do not belong to it, for somebody put in the wrong part. ``truth`` by the name
    of the part, which is its number.
    """

    name: str
    parts: int
    rounds: int
    order: Order
    station: str
    since: datetime
    until: datetime | None = None
    taken_back: tuple[int, ...] = ()
    truth: Mapping[str, Truth] = field(default_factory=dict)
    uid: str = field(default_factory=lambda: uuid.uuid4().hex)

    def __post_init__(self) -> None:
        if not (1 <= self.parts <= MOST_PARTS and 2 <= self.rounds <= MOST_ROUNDS):
            raise ValueError(f"a study has 1 to {MOST_PARTS} parts and 2 to {MOST_ROUNDS} rounds, not {self}")

    @property
    def size(self) -> int:
        """Inspections that it takes."""
        return self.parts * self.rounds

    def slot(self, index: int) -> Slot:
        """Of the ``index``-th inspection, 0 … size - 1."""
        if self.order is Order.ROUNDS:
            return Slot(index % self.parts + 1, index // self.parts + 1)
        return Slot(index // self.rounds + 1, index % self.rounds + 1)

    def without(self, record_id: int) -> Study:
        """The same, and this inspection is none of it: its place is to be filled anew."""
        return replace(self, taken_back=(*self.taken_back, record_id))

    def knowing(self, truth: Mapping[str, Truth]) -> Study:
        """The same, with what its parts are known to be."""
        return replace(self, truth=dict(truth))

    def ended(self) -> Study:
        """The same, and no further part belongs to it."""
        return replace(self, until=datetime.now(UTC))


@dataclass(frozen=True, slots=True)
class StudyProgress:
    """How far a study is. ``taken``: its inspections, oldest first. ``result``: what they amount to so far.

    ``mixed``: numbers of parts whose own ids were not the same in all rounds: another part was put in.
    """

    study: Study
    taken: tuple[Repetition, ...]
    result: StudyResult
    mixed: tuple[int, ...]

    @property
    def next(self) -> Slot | None:
        """What is to be put in now; None where it is complete or was ended."""
        if self.study.until is not None or len(self.taken) >= self.study.size:
            return None
        return self.study.slot(len(self.taken))

    @property
    def last(self) -> tuple[Slot, Repetition] | None:
        """What was inspected last."""
        return (self.study.slot(len(self.taken) - 1), self.taken[-1]) if self.taken else None


def write_study(database: Database, study: Study, operator: str = "") -> None:
    """Keep ``study`` as it is now, beside what it was before. Raises :class:`inspector.errors.RecordError`."""
    details = {
        "uid": study.uid,
        "parts": study.parts,
        "rounds": study.rounds,
        "order": study.order.value,
        "since_us": to_us(study.since),
        "until_us": None if study.until is None else to_us(study.until),
        "taken_back": list(study.taken_back),
        "truth": {part: truth.value for part, truth in study.truth.items()},
    }
    write_event(database, Event(_KIND, study.station, operator, study.name, details))


def read_studies(database: Database) -> list[Study]:
    """All there are, the newest first, as they were kept last. Raises :class:`inspector.errors.RecordError`."""
    found: dict[str, Study] = {}
    for event in read_events(database, _KIND):
        uid = str(event.details["uid"])
        if uid not in found:
            found[uid] = _study(event.text, event.station, event.details)
    return sorted(found.values(), key=lambda study: study.since, reverse=True)


def study_progress(database: Database, study: Study) -> StudyProgress:
    """What the station recorded for ``study``, by the conditions of its first part.

    Raises :class:`inspector.errors.RecordError`.
    """
    table = inspections.c
    asked = (
        select(
            table.id, table.seq, table.at_us, table.part_id, table.verdict, table.percent,
            table.recipe_id, table.camera_id, table.station, table.limit_review, table.limit_fail,
        )
        .where(table.station == study.station, table.at_us >= to_us(study.since))
        .order_by(table.at_us, table.id)
    )  # fmt: skip
    if study.until is not None:
        asked = asked.where(table.at_us < to_us(study.until))
    taken: list[Repetition] = []
    back = frozenset(study.taken_back)
    key: Key | None = None
    left_out = 0
    with database.reading() as connection:
        for row in connection.execute(asked.limit(study.size + len(back) + 1000)):
            if row.id in back:
                continue
            own = (row.recipe_id, row.camera_id, row.station, row.limit_review, row.limit_fail)
            key = key or own
            if own != key:
                left_out += 1
            elif len(taken) < study.size:
                taken.append(repetition(row))
            else:
                break
        conditions = None if key is None else conditions_of_key(connection, key)
    by_part: dict[int, list[Repetition]] = defaultdict(list)
    for index, one in enumerate(taken):
        by_part[study.slot(index).part].append(one)
    result = StudyResult(name=study.name, truth=study.truth, planned=study.rounds)
    if conditions is not None:
        series = [PartSeries(str(part), tuple(found)) for part, found in by_part.items()]
        result = study_result(series, conditions, study.truth, name=study.name, left_out=left_out, planned=study.rounds)
    ids = {part: {one.part_id for one in found} - {None} for part, found in by_part.items()}
    return StudyProgress(study, tuple(taken), result, tuple(part for part, some in ids.items() if len(some) > 1))


def _study(name: str, station: str, details: Mapping[str, Any]) -> Study:
    return Study(
        name=name,
        parts=details["parts"],
        rounds=details["rounds"],
        order=Order(details["order"]),
        station=station,
        since=from_us(details["since_us"]),
        until=None if details["until_us"] is None else from_us(details["until_us"]),
        taken_back=tuple(details["taken_back"]),
        truth={part: Truth(value) for part, value in details["truth"].items()},
        uid=str(details["uid"]),
    )
