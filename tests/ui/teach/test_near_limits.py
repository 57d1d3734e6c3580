"""The parts that are worth a look are those at the lines."""

from __future__ import annotations

import numpy as np
import pytest

from inspector.core.inspection import Limits
from inspector.core.verdict import Verdict
from inspector.ui.teach.near_limits import SortedParts
from tests.ui.teach.pages import scores


def test_the_innermost_of_each_side_by_rising_score() -> None:
    known = scores(300, 30)
    review, fail = 0.7, 0.8
    chosen = SortedParts(known).nearest(review, fail, 6)
    every = np.sort(np.concatenate([known.good, known.defects]))
    passing, reviewed, failing = every[every < review], every[(every >= review) & (every < fail)], every[every >= fail]
    wanted = [*passing[-2:], reviewed[0], reviewed[-1], *failing[:2]]
    assert [part.score for part in chosen] == pytest.approx(wanted)
    limits = Limits(review, fail, review)
    verdicts = [limits.verdict(part.score) for part in chosen]
    assert verdicts == [Verdict.PASS] * 2 + [Verdict.REVIEW] * 2 + [Verdict.FAIL] * 2


def test_truth_and_path_stay_with_their_score() -> None:
    known = scores(20, 5)
    truth = {path: (False, score) for path, score in zip(known.good_paths, known.good, strict=True)}
    truth |= {path: (True, score) for path, score in zip(known.defect_paths, known.defects, strict=True)}
    for part in SortedParts(known).nearest(0.6, 0.7, 25):
        assert truth[part.path] == (part.is_defect, part.score)


@pytest.mark.parametrize(("review", "fail"), [(0.0001, 0.0002), (50.0, 60.0), (0.6, 0.6), (0.0001, 60.0)])
def test_zones_that_are_empty_leave_their_places_to_the_others(review: float, fail: float) -> None:
    chosen = SortedParts(scores(40)).nearest(review, fail, 6)
    assert len({part.path for part in chosen}) == 6
    assert [part.score for part in chosen] == sorted(part.score for part in chosen)


def test_fewer_parts_than_places() -> None:
    assert len(SortedParts(scores(3)).nearest(0.5, 0.6, 6)) == 3
    assert SortedParts(scores(0)).nearest(0.5, 0.6, 6) == []
