"""What good parts of a recipe are usually like, and from which shift on it matters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from inspector.core.inspection import Limits
from inspector.core.look import Look
from inspector.core.process_control import Usual, usual_of

LEAST_BRIGHTNESS = 0.03
LEAST_SHARPNESS = 0.10
LEAST_MOVE = 0.01
LEAST_TURN_DEG = 1.0
LEAST_SCORE = 0.10
"""The smallest shifts of consequence: shares of the usual brightness and sharpness, of the picture's longer side, and
of the way from the usual score to the review limit. Smaller ones count only where the score follows them."""
_WIDEST_TURN_DEG = 20.0
"""Parts that lie anyhow have no usual angle."""
_SAME = 1e-6


class Measure(Enum):
    """What is charted of good parts."""

    SCORE = "score"
    BRIGHTNESS = "brightness"
    SHARPNESS = "sharpness"
    X = "x"
    Y = "y"
    ANGLE = "angle_deg"


@dataclass(frozen=True, slots=True)
class Baseline:
    """Of good parts; see :class:`inspector.core.look.Look` for the measures and their units.

    ``side_px``: the longer side of the picture. ``x`` and ``y`` None where parts are not looked for, ``angle_deg``
    also where they lie anyhow. ``score``: raw; None where too few were held out.
    """

    side_px: int
    brightness: Usual
    sharpness: Usual
    x: Usual | None = None
    y: Usual | None = None
    angle_deg: Usual | None = None
    score: Usual | None = None

    def usual(self) -> dict[Measure, Usual]:
        """All that there are."""
        found: dict[Measure, Usual | None] = {measure: getattr(self, measure.value) for measure in Measure}
        return {measure: usual for measure, usual in found.items() if usual is not None}

    def least(self, limits: Limits) -> Mapping[Measure, float]:
        """The smallest shift of consequence, in the unit of each measure; always above 0."""
        score = 0.0 if self.score is None else limits.review - self.score.centre
        return {
            Measure.SCORE: max(LEAST_SCORE * score, _SAME * limits.review),
            Measure.BRIGHTNESS: max(LEAST_BRIGHTNESS * self.brightness.centre, 1.0),
            Measure.SHARPNESS: max(LEAST_SHARPNESS * self.sharpness.centre, _SAME),
            Measure.X: LEAST_MOVE * self.side_px,
            Measure.Y: LEAST_MOVE * self.side_px,
            Measure.ANGLE: LEAST_TURN_DEG,
        }


def baseline_of(looks: Sequence[Look], scores: Sequence[float], side_px: int) -> Baseline | None:
    """Told from good parts in the order in which they came; ``scores``, raw, may be those of fewer parts.

    None of fewer than eight.
    """
    brightness = usual_of([look.brightness for look in looks])
    sharpness = usual_of([look.sharpness for look in looks])
    if brightness is None or sharpness is None:
        return None
    angle = _where_it_varies([look.angle_deg for look in looks])
    return Baseline(
        side_px,
        brightness,
        sharpness,
        _where_it_varies([look.x for look in looks]),
        _where_it_varies([look.y for look in looks]),
        angle if angle is not None and angle.spread < _WIDEST_TURN_DEG else None,
        usual_of(scores),
    )


def _where_it_varies(values: Sequence[float | None]) -> Usual | None:
    """A place that is the same in all pictures was not looked for."""
    usual = usual_of([value for value in values if value is not None])
    return None if usual is None or usual.spread < _SAME else usual
