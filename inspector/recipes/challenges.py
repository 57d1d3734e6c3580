"""What a recipe must prove before production: known good and bad pictures, and what a live picture may look like.

The pictures are those in ``good`` and ``bad`` of the version's folder below the challenges of the data folder
(``<recipe>/<version>``), else of the recipe's (``<recipe>``). Where there is none of a kind, the recipe's own
references are taken: good ones that pass, and copies with a synthetic defect that fail.
"""

from __future__ import annotations

import statistics
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from inspector.core.frame import Frame
from inspector.core.image_file import PICTURE_SUFFIXES, read_picture
from inspector.core.inspection import Inspection, RecipeId
from inspector.core.look import Look, look_of_part
from inspector.core.shift_check import Aspect, Finding, Judge, verdict_finding
from inspector.core.verdict import Verdict
from inspector.errors import ImageError
from inspector.recipes.recipe import Recipe, ReferenceKind
from inspector.recipes.store import StoredRecipe

GOOD, BAD = "good", "bad"

_SPREADS = 4.0
"""Standard deviations of the good pictures that a single one may be off: one in 16,000 by chance."""
_BRIGHTNESS, _SHARPNESS = 0.10, 0.30
"""Shares of the usual value that it may be off at least: what the eye sees, and a good recipe does not mind."""
_PLACE, _TURN_DEG = 0.03, 3.0
"""The same, as a share of the picture's longer side, and in degrees."""
_FEW = 3.0
"""So much more, in place and angle, where they are told from a few references: these do not know how parts lie."""


@dataclass(frozen=True, slots=True)
class Challenge:
    """A stored picture and the verdict that it must get."""

    file: Path
    expected: Verdict

    @property
    def aspect(self) -> Aspect:
        """What it is called in the findings."""
        return Aspect.GOOD_PICTURE if self.expected is Verdict.PASS else Aspect.BAD_PICTURE


def challenge_folders(folder: Path, recipe: RecipeId) -> tuple[Path, Path]:
    """Where pictures of ``recipe`` alone are looked for, and where those of all its versions."""
    return folder / recipe.name / str(recipe.version), folder / recipe.name


def challenges_of(stored: StoredRecipe, folder: Path) -> tuple[Challenge, ...]:
    """Good ones first; ``folder`` has the challenges of all recipes, and need not be there."""
    references = stored.recipe.references
    own = {
        Verdict.PASS: [one for one in references if one.kind is ReferenceKind.GOOD and one.verdict is Verdict.PASS],
        Verdict.FAIL: [
            one for one in references if one.kind is ReferenceKind.SYNTHETIC_DEFECT and one.verdict is Verdict.FAIL
        ],
    }
    found: list[Challenge] = []
    for expected, kind in ((Verdict.PASS, GOOD), (Verdict.FAIL, BAD)):
        places = [place / kind for place in challenge_folders(folder, stored.recipe.id)]
        files = next((files for place in places if (files := _pictures(place))), None)
        files = [stored.folder / one.file for one in own[expected]] if files is None else files
        found += [Challenge(file, expected) for file in files]
    return tuple(found)


def judged(challenges: Sequence[Challenge], judge: Judge) -> Iterator[tuple[Finding, Inspection | None]]:
    """One after the other; a kind of which there is no picture is a finding that does not pass."""
    for expected, aspect in ((Verdict.PASS, Aspect.GOOD_PICTURE), (Verdict.FAIL, Aspect.BAD_PICTURE)):
        if not any(challenge.expected is expected for challenge in challenges):
            yield Finding(aspect, False, expected=expected, reason="There is no such picture."), None
    for number, challenge in enumerate(challenges, start=1):
        try:
            frame = Frame(number, read_picture(challenge.file), challenge.file.name)
        except ImageError as error:
            yield (
                Finding(challenge.aspect, False, challenge.file.name, challenge.expected, reason=error.what),
                None,
            )
            continue
        inspection = judge(frame)
        yield verdict_finding(challenge.aspect, challenge.expected, inspection, challenge.file.name), inspection


@dataclass(frozen=True, slots=True)
class LookLimits:
    """(low, high) of each measure of a live picture of a good part; those that mean nothing are left out."""

    ranges: dict[Aspect, tuple[float, float]]

    def findings(self, inspection: Inspection) -> tuple[Finding, ...]:
        """Of a live picture; one without a verdict has neither place nor angle, which then do not pass."""
        look = look_of_part(inspection)
        values = {} if look is None else _values(look)
        found = []
        for aspect, (low, high) in self.ranges.items():
            value = values.get(aspect)
            inside = value is not None and low <= value <= high
            reason = inspection.reason if value is None else ""
            found.append(Finding(aspect, inside, value=value, low=low, high=high, reason=reason))
        return tuple(found)


def look_limits(recipe: Recipe, looks: Sequence[Look]) -> LookLimits:
    """By what all good pictures were like when the recipe was taught, else by ``looks``, those of its references."""
    side, baseline = max(recipe.preparation.picture_size), recipe.baseline
    usual: dict[Aspect, tuple[float, float]] = {}
    few = 1.0
    if baseline is not None:
        for measure, known in baseline.usual().items():
            if measure.value in {aspect.value for aspect in Aspect}:
                usual[Aspect(measure.value)] = (known.centre, known.spread)
    elif looks:
        few = _FEW
        aspects = [Aspect.BRIGHTNESS, Aspect.SHARPNESS]
        if recipe.preparation.alignment is not None:
            aspects += [Aspect.POSITION_X, Aspect.POSITION_Y, Aspect.ANGLE]
        for aspect in aspects:
            values = [value for look in looks if (value := _values(look).get(aspect)) is not None]
            if values:
                usual[aspect] = (statistics.fmean(values), statistics.stdev(values) if len(values) > 1 else 0.0)
    ranges = {}
    for aspect, (centre, spread) in usual.items():
        off = max(_SPREADS * spread, _least(aspect, centre, side, few))
        ranges[aspect] = (centre - off, centre + off)
    return LookLimits(ranges)


def _least(aspect: Aspect, centre: float, side: int, few: float) -> float:
    """How far a single picture may be off in any case."""
    match aspect:
        case Aspect.BRIGHTNESS:
            return max(_BRIGHTNESS * centre, 2.0)
        case Aspect.SHARPNESS:
            return _SHARPNESS * centre
        case Aspect.ANGLE:
            return few * _TURN_DEG
    return few * _PLACE * side


def _values(look: Look) -> dict[Aspect, float]:
    measures = {
        Aspect.BRIGHTNESS: look.brightness,
        Aspect.SHARPNESS: look.sharpness,
        Aspect.POSITION_X: look.x,
        Aspect.POSITION_Y: look.y,
        Aspect.ANGLE: look.angle_deg,
    }
    return {aspect: value for aspect, value in measures.items() if value is not None}


def _pictures(folder: Path) -> list[Path]:
    if not folder.is_dir():
        return []
    return sorted(file for file in folder.iterdir() if file.suffix.lower() in PICTURE_SUFFIXES)
