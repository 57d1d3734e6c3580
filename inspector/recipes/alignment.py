"""How a part is found in its picture, as a recipe keeps it, and what is said when it is not there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from inspector.core.affine import Affine
from inspector.errors import ImageError
from inspector.recipes.shapes import Shape

REFERENCE = "alignment.png"
"""The picture in a recipe's folder that the pattern was drawn on."""


class Alignment(BaseModel):
    """Each part is turned and shifted onto the pattern that was drawn on the reference picture.

    ``minimum_match`` 0..1: share of the pattern's edges that must be found, below it the part counts as not
    found. ``largest_turn_deg``: parts turned further either way are not looked for; 180 finds any rotation.
    ``tells_sides``: a part that fits the mirrored pattern better lies wrong side up and is not judged.
    ``way``: how it is looked for, "quick", or "stepwise" in recipes of earlier versions, whose limits
    belong to it.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    pattern: Shape
    minimum_match: float = Field(0.5, gt=0, lt=1)
    largest_turn_deg: float = Field(180.0, ge=0, le=180)
    tells_sides: bool = True
    way: Literal["quick", "stepwise"] = "quick"


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """Where the part lies: ``reference_to_picture`` maps pixels of the reference picture; ``match`` 0..1."""

    reference_to_picture: Affine
    match: float


class PartNotFound(ImageError):
    """There is no part in the picture, or none that can be judged: it lies partly outside, or wrong side up.

    ``match``: of the best place there was, 0..1.
    """

    def __init__(self, what: str, remedy: str, match: float) -> None:
        super().__init__(what, remedy)
        self.match = match


class WrongSideUp(PartNotFound):
    """The mirrored pattern fits better than the pattern itself."""

    def __init__(self, match: float) -> None:
        super().__init__(
            "The part was not found: it lies wrong side up.",
            "Turn it over. If it lies right, the pattern looks much the same from behind: draw another.",
            match,
        )


def not_found(match: float, minimum: float) -> PartNotFound:
    """There is nothing in the picture that matches well enough."""
    return PartNotFound(
        f"The part was not found: the best match is {match:.0%}, and {minimum:.0%} is asked for.",
        "Check that a part lies whole in the picture.",
        match,
    )
