"""A recipe as it is written: everything about it but the model's tensors."""

from __future__ import annotations

import re
from datetime import datetime
from enum import Enum
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, PositiveFloat, model_validator

from inspector.core.baseline import Baseline
from inspector.core.inspection import Limits, RecipeId
from inspector.core.verdict import Verdict
from inspector.errors import RecipeError
from inspector.recipes.preparation import Preparation

FORMAT: Literal[5] = 5

_NAME = re.compile(r"[^\W_][\w .-]{0,62}\w|[^\W_]")
_WINDOWS_RESERVED = re.compile(r"(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(\..*)?", re.IGNORECASE)


def checked_name(name: str) -> str:
    """``name`` if it can be a recipe's name and folder on every system; raises :class:`RecipeError`."""
    if not _NAME.fullmatch(name) or ".." in name or _WINDOWS_RESERVED.fullmatch(name):
        raise RecipeError(
            f"“{name}” cannot be the name of a recipe.",
            "Use up to 64 letters, digits, spaces, hyphens and underscores, and begin with a letter or digit.",
        )
    return name


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


_VALUE_RANGES = {
    "rate": (0.0, 0.5),
    "mean_sigma": (0.0, 100.0),
    "percentile": (0.0, 100.0),
    "recall": (0.0, 1.0),
}


class LimitRule(_Model):
    """How the limits were asked for. ``value``: rate 0..1, k, per cent or recall 0..1, by ``kind``.

    ``manual``: the lines were drawn by hand, and no value is needed.
    """

    kind: Literal["rate", "mean_sigma", "percentile", "best_f1", "recall", "manual"] = "rate"
    value: float | None = 0.01
    review_rate: float | None = Field(0.03, gt=0, lt=1)
    pixel: Literal["review", "otsu"] = "review"

    @model_validator(mode="after")
    def _value_fits_kind(self) -> Self:
        lowest, highest = _VALUE_RANGES.get(self.kind, (0.0, 0.0))
        if self.kind in _VALUE_RANGES and (self.value is None or not lowest < self.value <= highest):
            raise ValueError(f"the value of the rule {self.kind} must be above {lowest:g}, up to {highest:g}")
        return self


class RecipeLimits(_Model):
    """Raw scores, and what the held-out good images say about ``fail`` (shares of unseen good parts)."""

    review: PositiveFloat
    fail: PositiveFloat
    pixel: PositiveFloat
    rule: LimitRule
    expected_rejects: float = Field(ge=0, le=1)
    upper_rejects_95: float = Field(ge=0, le=1)
    basis: Literal["order_statistic", "fitted_tail"]

    @property
    def values(self) -> Limits:
        return Limits(self.review, self.fail, self.pixel)


class ReferenceKind(Enum):
    """Where a reference image comes from."""

    GOOD = "good"
    SYNTHETIC_DEFECT = "synthetic_defect"


class Reference(_Model):
    """A picture of the recipe with the score and verdict that every runtime must give it."""

    file: str
    kind: ReferenceKind
    score: float
    verdict: Verdict


class Recipe(_Model):
    """The content of ``recipe.yaml``."""

    format: Literal[5] = FORMAT
    name: Annotated[str, AfterValidator(checked_name)]
    version: int = Field(ge=1)
    created_at: datetime
    inspector_version: str
    note: str = ""
    detector: str
    preparation: Preparation
    smoothing_sigma: float = Field(ge=0, le=64)
    limits: RecipeLimits
    good_images: int = Field(ge=1)
    left_out: tuple[str, ...] = ()
    held_out: str
    hold_fails: bool = False
    """A FAIL part stays on the screen until somebody acknowledges it."""
    references: tuple[Reference, ...] = Field(min_length=1)
    baseline: Baseline | None = None
    """What good parts are usually like, to notice when that changes; None in versions of older programs."""

    @property
    def id(self) -> RecipeId:
        return RecipeId(self.name, self.version)
