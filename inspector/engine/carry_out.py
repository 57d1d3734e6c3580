"""A whole plan in one go: what the wizard does page by page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from inspector.engine.fit_clock import FitClock
from inspector.engine.probe import usual_stages
from inspector.engine.teach import (
    Fitted,
    ScoredDefects,
    Tell,
    check_rule,
    fit_plan,
    good_pictures,
    save_plan,
    score_defects,
)
from inspector.engine.versions import fitted_of
from inspector.recipes.plan import CalibrationPlan
from inspector.recipes.store import RecipeStore, StoredRecipe
from models.runtime import DeviceChoice


@dataclass(frozen=True, slots=True, eq=False)
class CarriedOut:
    """A version that was saved, and what it was made of."""

    stored: StoredRecipe
    fitted: Fitted
    defects: ScoredDefects | None


def carry_out(
    plan: CalibrationPlan,
    store: RecipeStore,
    device: DeviceChoice,
    tell: Tell,
    activate: bool = True,
    step: Callable[[], None] = lambda: None,
) -> CarriedOut:
    """Learn the plan's good images, set its limits and save a new version.

    Raises :class:`CalibrationError`, :class:`ImageError` or :class:`RecipeError`, and whatever ``step`` raises;
    then nothing was saved.
    """
    check_rule(plan)
    if plan.same_model:
        fitted = fitted_of(store.open(plan.name, plan.based_on), device)
        plan = plan.model_copy(update={"references": plan.references or fitted.plan.references})
    else:
        fitted = fit_plan(plan, device, step, tell, FitClock(usual_stages(plan, len(good_pictures(plan)))))
    defects = None if plan.defects is None else score_defects(fitted, plan.defects, step)
    return CarriedOut(save_plan(fitted, plan, defects, store, activate, device, step), fitted, defects)
