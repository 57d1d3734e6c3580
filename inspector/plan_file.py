"""A calibration plan in a YAML file, as people write it: every mistake is reported at once, with its place."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict

from inspector.config import load_yaml
from inspector.errors import ConfigError, RecipeError
from inspector.recipes.plan import CalibrationPlan
from inspector.recipes.recipe import checked_name
from models.autoencoder import AutoencoderConfig
from models.padim import PadimConfig
from models.patchcore import PatchCoreConfig


def _valid_name(name: str) -> str:
    try:
        return checked_name(name)
    except RecipeError as error:
        raise ValueError(f"{error.what} {error.remedy}") from None


class _PlanFile(CalibrationPlan):
    """With the settings of a known detector, so that a misspelt one is found like any other mistake."""

    name: Annotated[str, AfterValidator(_valid_name)]


class _PadimPlan(_PlanFile):
    detector: Literal["padim"] = "padim"
    settings: PadimConfig = PadimConfig()  # type: ignore[assignment]


class _PatchCorePlan(_PlanFile):
    detector: Literal["patchcore"] = "patchcore"
    settings: PatchCoreConfig = PatchCoreConfig()  # type: ignore[assignment]


class _AutoencoderPlan(_PlanFile):
    detector: Literal["autoencoder"] = "autoencoder"
    settings: AutoencoderConfig = AutoencoderConfig()  # type: ignore[assignment]


class _Kind(BaseModel):
    model_config = ConfigDict(extra="ignore")

    detector: Literal["padim", "patchcore", "autoencoder"] = "patchcore"


_PLANS: dict[str, type[_PlanFile]] = {"padim": _PadimPlan, "patchcore": _PatchCorePlan, "autoencoder": _AutoencoderPlan}


def load_plan(path: Path) -> CalibrationPlan:
    """Read a plan; its relative paths are taken from the folder of the file.

    Raises :class:`ConfigError` with one line ``file:line:column: mistake`` for each mistake.
    """
    try:
        kind: type[_PlanFile] = _PLANS[load_yaml(path, _Kind).detector]
    except ConfigError:
        kind = _PlanFile  # which finds this mistake again, beside the others
    found = load_yaml(path, kind)
    content = found.model_dump(exclude_unset=True)
    settings: Any = found.settings  # a detector's own, where the file has no mistake
    content |= {"detector": found.detector, "settings": settings.model_dump(mode="json", exclude_unset=True)}
    return _placed(CalibrationPlan.model_validate(content), path.absolute().parent)


def _placed(plan: CalibrationPlan, folder: Path) -> CalibrationPlan:
    def place(path: Path) -> Path:
        return Path(os.path.normpath(folder / path))

    changes: dict[str, Any] = {
        "good": tuple(map(place, plan.good)),
        "excluded": frozenset(map(place, plan.excluded)),
        "kept": frozenset(map(place, plan.kept)),
        "references": tuple(map(place, plan.references)),
    }
    for name in ("defects", "photo"):
        given = getattr(plan, name)
        if given is not None:
            changes[name] = place(given)
    if plan.alignment is not None:
        changes["alignment"] = plan.alignment.model_copy(update={"reference": place(plan.alignment.reference)})
    return plan.model_copy(update=changes)
