"""Spread, distance and risk, against plain formulas and against scores that are drawn."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from scipy import stats

from inspector.core.verdict import Verdict
from inspector.records.repeatability import PartSeries, Repeatability, Repetition, Truth, repeatability

BEGINNING = datetime(2026, 11, 21, 6, tzinfo=UTC)
REVIEW = 85.0


def verdict_of(percent: float | None) -> Verdict:
    if percent is None or not math.isfinite(percent):
        return Verdict.NO_VERDICT
    return Verdict.FAIL if percent >= 100 else Verdict.REVIEW if percent >= REVIEW else Verdict.PASS


def series(name: str, percents: Sequence[float | None]) -> PartSeries:
    return PartSeries(
        name,
        tuple(
            Repetition(n, n, BEGINNING + timedelta(seconds=n), verdict_of(percent), percent)
            for n, percent in enumerate(percents, 1)
        ),
    )


def study(**percents: Sequence[float | None]) -> Repeatability:
    return repeatability([series(name, some) for name, some in percents.items()], REVIEW)


def test_the_deviation_is_pooled_over_the_parts_with_its_interval() -> None:
    random = np.random.default_rng(5)
    drawn = [random.normal(mean, 1.3, times) for mean, times in ((40, 5), (60, 5), (95, 3), (120, 2))]
    found = repeatability([series(str(n), list(map(float, some))) for n, some in enumerate(drawn)], REVIEW)
    squares, degrees = sum(((some - some.mean()) ** 2).sum() for some in drawn), 4 + 4 + 2 + 1
    assert found.deviation is not None
    assert found.degrees == degrees
    assert found.deviation.value == pytest.approx(math.sqrt(squares / degrees))
    assert found.deviation.low == pytest.approx(math.sqrt(squares / stats.chi2.ppf(0.975, degrees)))
    assert found.deviation.high == pytest.approx(math.sqrt(squares / stats.chi2.ppf(0.025, degrees)))


def test_each_part_has_its_distance_to_the_limit_where_its_verdict_changes() -> None:
    found = study(good=[80, 82], doubtful=[92, 94], better=[87, 89], bad=[109, 111], worst=[300, 302])
    distances = {part.part: part.distance for part in found.parts}
    assert distances == {"good": 4, "doubtful": 7, "better": 3, "bad": 10, "worst": 201}
    assert [part.part for part in found.parts] == ["good", "better", "doubtful", "bad", "worst"]
    assert {part.part: part.usual for part in found.parts}["doubtful"] is Verdict.REVIEW
    nearest = found.nearest
    assert nearest is not None
    assert nearest.part == "better"
    assert nearest.deviations == pytest.approx(3 / math.sqrt(2))
    assert nearest.index == pytest.approx(1 / math.sqrt(2))


def test_a_risk_of_some_size_is_the_chance_that_the_next_score_goes_beyond() -> None:
    """With the limit put where the next score came to lie, any risk up to one half must be as likely as any other."""
    random = np.random.default_rng(8)
    risks = []
    for _ in range(1500):
        *scores, following = map(float, random.normal(60.0, 1.0, 4))
        risk = repeatability([series("only", scores)], following, 1000.0).parts[0].risk
        assert risk is not None
        risks.append(risk)
    assert stats.kstest(risks, stats.uniform(0, 0.5).cdf).pvalue > 0.01


def test_the_risk_of_a_doubtful_part_counts_both_its_limits() -> None:
    found = study(doubtful=[91.5, 93.5, 92.5], other=[40, 41, 42])
    part = found.parts[-1]
    assert found.deviation is not None
    step = found.deviation.value * math.sqrt(1 + 1 / 3)
    student = stats.t(found.degrees)
    assert part.risk == pytest.approx(student.cdf((85 - 92.5) / step) + student.sf((100 - 92.5) / step))


def test_a_score_on_the_limit_has_its_verdict() -> None:
    part = study(only=[100.0, 100.0]).parts[0]
    assert part.usual is Verdict.FAIL
    assert part.distance == 0


def test_missing_verdicts_are_disagreements_and_counted() -> None:
    found = study(good=[40, None, 41], bad=[120, 121, 122], gone=[None, None], broken=[float("nan"), 50.0])
    assert [part.part for part in found.changed] == ["good", "broken", "gone"]
    assert found.missing == 4
    assert found.agreement.count == 1
    assert found.agreement.of == 4
    gone = found.parts[-1]
    assert (gone.mean, gone.deviation, gone.risk, gone.usual) == (None, None, None, Verdict.NO_VERDICT)
    assert found.degrees == 1 + 2
    assert found.kappa.value is not None


def test_one_part_and_two_repetitions_are_the_least() -> None:
    found = study(only=[50.0, 52.0])
    assert found.deviation is not None
    assert found.deviation.value == pytest.approx(math.sqrt(2))
    assert found.agreement.count == found.agreement.of == 1
    assert found.kappa.value is None
    assert found.uneven is None


def test_a_part_that_was_inspected_once_says_nothing_of_the_spread() -> None:
    alone = study(only=[50.0])
    assert alone.deviation is None
    assert alone.agreement.of == 0
    assert alone.parts[0].risk is None
    with_others = study(only=[84.0], other=[50.0, 52.0])
    assert with_others.agreement.of == 1
    part = with_others.parts[-1]
    assert part.part == "only"
    assert part.deviations == pytest.approx(1 / math.sqrt(2))


def test_the_same_pictures_again_are_told_from_parts_that_repeat_well() -> None:
    found = study(one=[50.0, 50.0, 50.0], two=[70.0, 70.0000000001])
    assert found.still
    assert found.nearest is not None
    assert found.nearest.deviations is None
    assert found.nearest.risk is None
    assert not study(one=[50.0, 50.01]).still


def test_a_part_that_spreads_more_than_the_others_is_named() -> None:
    random = np.random.default_rng(2)
    alike = {f"p{n}": list(map(float, random.normal(40 + n, 0.5, 5))) for n in range(9)}
    assert study(**alike).uneven is None
    found = study(**alike, loose=list(map(float, random.normal(60, 5, 5)))).uneven
    alone = study(**alike).deviation
    assert found is not None
    assert alone is not None
    assert (found.part, found.others) == ("loose", pytest.approx(alone.value))
    still = {f"p{n}": [40.0 + n] * 3 for n in range(3)}
    assert study(**still, loose=[50.0, 55.0, 60.0]).uneven is None  # nothing to compare it with


def test_few_parts_are_called_uneven_by_chance() -> None:
    random = np.random.default_rng(3)
    studies = 400
    found = [
        study(**{f"p{n}": list(map(float, random.normal(50, 1, 4))) for n in range(8)}).uneven for _ in range(studies)
    ]
    assert sum(uneven is not None for uneven in found) <= 0.03 * studies


def test_verdicts_against_what_the_parts_are() -> None:
    percents = {"g1": [40, 41], "g2": [84, 86], "d1": [120, 121], "d2": [84, 101], "d3": [90, None], "x": [50, 50]}
    known = {"g1": Truth.GOOD, "g2": Truth.GOOD, "d1": Truth.DEFECTIVE, "d2": Truth.DEFECTIVE, "d3": Truth.DEFECTIVE}
    against = repeatability([series(name, some) for name, some in percents.items()], REVIEW, truth=known).against
    assert against is not None
    assert (against.right.count, against.right.of) == (3, 5)  # a part without a verdict is not passed
    assert (against.missed.count, against.missed.of) == (1, 3)
    assert (against.stopped.count, against.stopped.of) == (1, 2)
    assert against.kappa.value is not None
    assert study(g1=[40, 41]).against is None
