"""Recorded parts by other limits, against the same reckoned one by one."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from inspector.core.frame import Frame
from inspector.core.inspection import Inspection, Limits, RecipeId
from inspector.core.verdict import Verdict
from inspector.records.database import Database, open_database, sqlite_url
from inspector.records.entry import CameraUsed, PictureRefs, entry_of, new_session
from inspector.records.ingest import ingest
from inspector.records.journal import Entry
from inspector.records.query import RecordFilter
from inspector.records.rejudge import Change, NewLimits, rejudged, rejudged_parts

LIMITS = Limits(review=0.85, fail=1.0, pixel=0.8)
PICTURE = np.full((4, 4, 3), 80, np.uint8)


def part(seq: int, score: float | None, limits: Limits = LIMITS) -> Inspection:
    frame = Frame(seq, PICTURE.copy(), "test")
    verdict = Verdict.NO_VERDICT if score is None else limits.verdict(score)
    return Inspection(frame, RecipeId("Cap", 1), limits, verdict, score=score)


@pytest.fixture
def scores() -> list[float | None]:
    """With parts exactly on both limits of then and of now."""
    random = np.random.default_rng(3).uniform(0.3, 1.7, 200)
    return [*map(float, random), 0.85, 1.0, 0.9, 1.2, None]


@pytest.fixture
def database(tmp_path: Path, scores: list[float | None]) -> Database:
    database = open_database(sqlite_url(tmp_path / "records.db"))
    session = new_session("Line 2")
    entries = [
        entry_of(part(n, score), n, model_hash="", camera=CameraUsed(), operator="", refs=PictureRefs())
        for n, score in enumerate(scores, 1)
    ]
    ingest(database, [Entry(session, entry) for entry in entries])
    return database


def test_each_part_gets_the_verdict_that_the_new_limits_give(database: Database, scores: list[float | None]) -> None:
    limits = NewLimits(90.0, 120.0)
    expected: Counter[Change] = Counter()
    for score in scores:
        if score is None:
            expected[Change(Verdict.NO_VERDICT, Verdict.NO_VERDICT)] += 1
            continue
        new = Verdict.FAIL if score >= 1.2 else Verdict.REVIEW if score >= 0.9 else Verdict.PASS
        expected[Change(LIMITS.verdict(score), new)] += 1
    assert rejudged(database, RecordFilter(), limits) == expected
    assert expected[Change(Verdict.FAIL, Verdict.REVIEW)] > 10


def test_the_parts_of_a_change_are_those_that_were_counted(database: Database) -> None:
    limits = NewLimits(90.0, 120.0)
    for change, count in rejudged(database, RecordFilter(), limits).items():
        found = rejudged_parts(database, RecordFilter(), limits, change)
        assert len(found) == count
        assert {record.verdict for record in found} == {change.old}
        assert {limits.verdict(record.percent) for record in found} == {change.new}


def test_a_filter_by_score_still_holds(database: Database) -> None:
    limits, wanted = NewLimits(90.0, 120.0), RecordFilter(percent_min=110.0)
    change = Change(Verdict.FAIL, Verdict.REVIEW)
    found = rejudged_parts(database, wanted, limits, change)
    assert len(found) == rejudged(database, wanted, limits)[change]
    assert min(record.percent or 0 for record in found) >= 110


@pytest.mark.parametrize(("review", "fail"), [(0, 100), (110, 100), (-5, 10)])
def test_limits_that_are_none_are_refused(review: float, fail: float) -> None:
    with pytest.raises(ValueError, match="review <= fail"):
        NewLimits(review, fail)
