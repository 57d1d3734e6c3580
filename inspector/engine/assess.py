"""What a pair of limits does, and what limits a rule gives: arithmetic on scores, done at every drag of a line."""

from __future__ import annotations

from scipy import stats

from inspector.core.roc import roc
from inspector.core.teaching import Assessment, HeldOutScores, Scores
from inspector.errors import CalibrationError
from inspector.recipes.recipe import LimitRule
from models.base import ModelError
from models.limits import (
    images_to_prove,
    limit_best_f1,
    limit_for_rate,
    limit_for_recall,
    limit_interval,
    limit_mean_sigma,
    limit_percentile,
    promise,
)

_SMALLEST_RATE = 1e-9
"""Below it no count of pictures means anything any more."""


def assess(scores: HeldOutScores, review: float, fail: float) -> Assessment:
    """Judge ``scores`` by raw limits ``review`` <= ``fail``; about a millisecond for 2,000 parts.

    Raises :class:`CalibrationError` where there are too few scores for a limit.
    """
    good, defects = scores.good, scores.defects
    try:
        kept = promise(good, fail)
        expected = max(kept.expected, _SMALLEST_RATE)
        low, high = limit_interval(good, expected)
    except ModelError as error:
        raise CalibrationError(error.what, error.remedy) from error
    missed = int((defects < fail).sum())
    return Assessment(
        n=kept.n,
        rejected=kept.rejected,
        reviewed=int((good >= review).sum()) - kept.rejected,
        expected=kept.expected,
        upper=kept.upper,
        basis=kept.basis,
        # Far beyond few scores the rate expected on average over all likely tails belongs to a limit outside the
        # interval; the line that was drawn is part of it all the same.
        fail_interval=(min(low, fail), max(high, fail)),
        images_to_prove=images_to_prove(expected),
        defects=len(defects),
        missed=missed,
        missed_interval=share_interval(missed, len(defects)),
        auroc=roc(good, defects).area if len(defects) else None,
    )


def share_interval(count: int, total: int) -> tuple[float, float]:
    """Two-sided 95 % interval of the share behind ``count`` of ``total`` (Clopper and Pearson 1934); 0..1 of none."""
    low = float(stats.beta.ppf(0.025, count, total - count + 1)) if count else 0.0
    high = float(stats.beta.ppf(0.975, count + 1, total - count)) if count < total else 1.0
    return low, high


def limits_for(scores: HeldOutScores, rule: LimitRule) -> tuple[float, float]:
    """The raw limits (review, fail) that ``rule`` asks for.

    Raises :class:`CalibrationError` when the rule and the scores do not go together.
    """
    if rule.kind in ("best_f1", "recall") and not len(scores.defects):
        raise CalibrationError(f"The rule {rule.kind} needs pictures of defects.", "Give a folder of them.")
    try:
        fail = _fail_limit(rule, scores.good, scores.defects)
        if fail <= 0:
            raise ModelError(f"The rule gives a limit of {fail:.3g}, which no part could pass.", "Choose another rule.")
        review = fail if rule.review_rate is None else min(fail, limit_for_rate(scores.good, rule.review_rate))
    except ModelError as error:
        raise CalibrationError(error.what, error.remedy) from error
    return review, fail


def _fail_limit(rule: LimitRule, good: Scores, defects: Scores) -> float:
    value = rule.value
    match rule.kind:
        case "best_f1":
            return limit_best_f1(good, defects)
        case "rate" if value is not None:
            return limit_for_rate(good, value)
        case "mean_sigma" if value is not None:
            return limit_mean_sigma(good, value)
        case "percentile" if value is not None:
            return limit_percentile(good, value)
        case "recall" if value is not None:
            return limit_for_recall(defects, value)
    raise ModelError(f"The rule {rule.kind} needs a value.", "Give one.")
