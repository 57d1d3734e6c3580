"""A calibration as it was asked for: all that the engineer chose, and nothing that was computed from it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, field_validator

from inspector.recipes.recipe import LimitRule, checked_name
from inspector.recipes.shapes import Shape
from inspector.recipes.tiles import MOST_TILES

DetectorName = Literal["padim", "patchcore", "autoencoder"]


class AlignmentPlan(BaseModel):
    """Each part is turned and shifted onto the pattern that was drawn on ``reference``.

    ``minimum_match`` 0..1: share of the pattern's edges that must be found, below it the part counts as not
    found. ``largest_turn_deg``: parts turned further either way are not looked for; 180 finds any rotation.
    ``tells_sides``: a part that fits the mirrored pattern better lies wrong side up and is not judged.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    reference: Path
    pattern: Shape
    minimum_match: float = Field(0.5, gt=0, lt=1)
    largest_turn_deg: float = Field(180.0, ge=0, le=180)
    tells_sides: bool = True


class CalibrationPlan(BaseModel):
    """What the wizard's pages set, what ``inspector calibrate --plan FILE`` reads, and what a draft keeps.

    ``good``: folders or pictures. ``excluded``: pictures the engineer took out; ``kept``: suspects he keeps.
    ``resolution``: side of a square with as many pixels as the detector sees at once; ``tiles`` × ``tiles`` such
    squares, overlapping, make the prepared image. ``settings``: of the detector, defaults for what is not named.
    ``review_limit`` and ``fail_limit``: raw scores of limits that were dragged by hand; None lets ``rule`` set
    them. ``pixel_limit``: raw value from which the heat begins, at most the fail limit; None as the rule says.
    ``references``: good pictures to be kept as references; none leaves the choice to the program. ``hold_fails``:
    a FAIL part stays on the station's screen until somebody acknowledges it. ``format`` 1 is the same without
    ``tiles``.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    format: Literal[2] = 2
    name: Annotated[str, AfterValidator(checked_name)]
    note: str = ""
    based_on: int | None = Field(None, ge=1)
    photo: Path | None = None
    good: tuple[Path, ...] = ()
    excluded: frozenset[Path] = frozenset()
    kept: frozenset[Path] = frozenset()
    defects: Path | None = None
    region: Shape | None = None
    ignore: tuple[Shape, ...] = ()
    alignment: AlignmentPlan | None = None
    detector: DetectorName = "patchcore"
    resolution: int = Field(256, ge=64, le=2048)
    tiles: int = Field(1, ge=1, le=MOST_TILES)
    smoothing_sigma: float | None = Field(None, ge=0, le=64)
    settings: dict[str, Any] = Field(default_factory=dict)
    rule: LimitRule = LimitRule()
    review_limit: float | None = Field(None, gt=0)
    fail_limit: float | None = Field(None, gt=0)
    pixel_limit: float | None = Field(None, gt=0)
    references: tuple[Path, ...] = ()
    same_model: bool = False
    hold_fails: bool = False

    @field_validator("format", mode="before")
    @classmethod
    def _of_today(cls, value: object) -> object:
        return 2 if value == 1 else value
