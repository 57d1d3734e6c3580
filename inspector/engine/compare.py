"""Several methods fitted on the same pictures, side by side."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np

from inspector.core.roc import roc
from inspector.core.teaching import FitStatus, MethodResult
from inspector.engine.assess import limits_for
from inspector.engine.fit_clock import FitClock
from inspector.engine.presets import PRESETS
from inspector.engine.sensitivity import find_smallest
from inspector.engine.teach import Fitted, ScoredDefects, Step, fit_plan, score_defects, with_defects
from inspector.engine.trial import good_parts, scores_of
from inspector.errors import CalibrationError
from inspector.recipes.plan import CalibrationPlan
from inspector.recipes.recipe import LimitRule
from models.base import FitMonitor, FitProgress
from models.runtime import DeviceChoice

_PARTS_TRIED = 4


def compare_methods(
    plan: CalibrationPlan,
    device: DeviceChoice,
    step: Step,
    tell: Callable[[str, FitStatus], None],
    expected_s: dict[str, dict[str, float]],
) -> list[MethodResult]:
    """Fit every method on the plan's good images: its own with its settings, the others with their defaults.

    ``expected_s``: seconds of each stage by method, as far as known. A method that cannot be fitted says so.
    Raises :class:`ImageError` when the pictures cannot be had, and whatever ``step`` raises.
    """
    results = []
    for detector in PRESETS:
        trial = method_plan(plan, detector)
        try:
            clock = FitClock(expected_s.get(detector, {}))
            fitted = fit_plan(trial, device, step, partial(tell, detector), clock)
            results.append(_result(fitted, step, partial(tell, detector)))
        except CalibrationError as error:
            empty = np.empty(0)
            results.append(MethodResult(detector, 0.0, 0.0, empty, empty, None, 0, None, error=str(error)))
    return results


def method_plan(plan: CalibrationPlan, detector: str) -> CalibrationPlan:
    """The plan with another method, at the same resolution; its own settings where it is the plan's method."""
    if detector == plan.detector:
        return plan
    return plan.model_copy(update={"detector": detector, "settings": {}, "smoothing_sigma": None})


def _result(fitted: Fitted, step: Step, tell: Callable[[FitStatus], None]) -> MethodResult:
    plan = fitted.plan
    defects: ScoredDefects | None = None
    if plan.defects is not None:
        defects = score_defects(fitted, plan.defects, step)
    scores = with_defects(fitted.calibration.scores, defects)
    # Methods are compared at limits that are asked for alike, not at lines drawn for one of them.
    rule = LimitRule() if plan.rule.kind in ("best_f1", "recall", "manual") and defects is None else plan.rule
    _, fail = limits_for(scores, rule)

    def on_progress(progress: FitProgress) -> None:
        step()
        tell(FitStatus(progress.stage, progress.done, progress.total, None, {}))

    parts = good_parts(fitted, _PARTS_TRIED)
    try:
        [stains] = find_smallest(partial(scores_of, fitted), parts, fail, FitMonitor(on_progress), ("stain",))
        smallest = stains.smallest_px
    except CalibrationError:
        smallest = None
    return MethodResult(
        detector=plan.detector,
        fit_s=fitted.summary.fit_s,
        part_ms=fitted.summary.part_ms,
        good_percent=100 * scores.good / fail,
        defect_percent=100 * scores.defects / fail,
        auroc=roc(scores.good, scores.defects).area if len(scores.defects) else None,
        found=int((scores.defects >= fail).sum()),
        smallest_defect_px=smallest,
    )
