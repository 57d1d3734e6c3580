"""Verdicts and percentages by the same limits never contradict each other."""

from __future__ import annotations

import numpy as np
import pytest

from inspector.core.inspection import Limits
from inspector.core.verdict import Verdict
from inspector.records.rejudge import NewLimits


def test_a_score_at_a_limit_has_the_verdict_of_its_percentage() -> None:
    random = np.random.default_rng(7)
    for fail, share in zip(random.uniform(1e-3, 50, 2000), random.uniform(0.1, 1, 2000), strict=True):
        limits = Limits(review=float(fail * share), fail=float(fail), pixel=1.0)
        assert limits.percent(limits.fail) == 100
        by_percent = NewLimits(limits.percent(limits.review), 100.0)
        for limit in (limits.review, limits.fail):
            for score in (limit, limit * (1 - 1e-7), limit * (1 + 1e-7)):
                assert by_percent.verdict(limits.percent(score)) is limits.verdict(score)


@pytest.mark.parametrize("score", [float("nan"), float("inf"), -float("inf")])
def test_what_is_no_number_has_no_verdict(score: float) -> None:
    assert Limits(review=1.0, fail=2.0, pixel=1.0).verdict(score) is Verdict.NO_VERDICT
