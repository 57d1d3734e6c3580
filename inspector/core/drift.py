"""Notices that good parts are no longer what they were when they were taught, and tells why."""

from __future__ import annotations

import math
import threading
from dataclasses import dataclass
from enum import Enum

from inspector.core.baseline import LEAST_SCORE, Baseline, Measure, baseline_of
from inspector.core.inspection import Inspection, Limits, RecipeId
from inspector.core.look import Look, look_of_part
from inspector.core.process_control import Ewma
from inspector.core.recording import Note
from inspector.core.verdict import Verdict

FIRST_PARTS = 100
"""Passed parts that stand for the good images where a recipe does not know what is usual."""
KIND, KIND_OVER = "DRIFT", "DRIFT_OVER"
"""Of the notes."""
_SOONEST = 20
"""Parts of a run before anything is said."""
_OVER = 0.75
"""A drift is over when this share of what began it is left."""
_WORSE = 1.5
"""So many times what was said last is said again, and another cause so much larger takes the place of the first."""
_WITH_SCORE = 1 / 3
"""This share of a shift that matters by itself is blamed where scores rise: smaller ones are part of every process."""


class DriftCause(Enum):
    """What has moved. PARTS: only their scores have, and nothing that was measured of the pictures."""

    DARKER = "darker"
    BRIGHTER = "brighter"
    BLURRED = "blurred"
    SHARPER = "sharper"
    MOVED = "moved"
    TURNED = "turned"
    PARTS = "parts"


@dataclass(frozen=True, slots=True)
class Drift:
    """Something has moved for good.

    ``amount``: how far, never below 0: a share of what is usual; pixels for MOVED, degrees for TURNED, the share of
    the way from the usual score to the review limit for PARTS. ``times``: how often it was said, 1 at first and one
    more whenever it is half as large again. ``score_follows``: whether scores rise with it. ``learned``: what is usual
    was told from the first parts of this program's run, not from the good images. ``placed``: whether parts are looked
    for in the picture; where they are not, a camera that moved shows in the scores alone.
    """

    cause: DriftCause
    amount: float
    score_follows: bool
    learned: bool
    times: int = 1
    placed: bool = True


class ProcessWatch:
    """Charts what passes by one recipe at a time. Thread-safe; tens of microseconds a part."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._recipe: RecipeId | None = None
        self._limits: Limits | None = None
        self._learned: dict[RecipeId, Baseline] = {}
        self._first: list[tuple[Look, float]] = []
        self._charts: dict[Measure, Ewma] = {}
        self._is_learned = False
        self._drift: Drift | None = None
        self._said = 0.0

    @property
    def drift(self) -> Drift | None:
        """As of the newest part."""
        return self._drift

    def use(self, recipe: RecipeId, limits: Limits, baseline: Baseline | None) -> None:
        """From now on parts of ``recipe`` count; without ``baseline`` its first parts tell what is usual."""
        with self._lock:
            self._recipe, self._limits = recipe, limits
            self._is_learned = baseline is None
            self._first.clear()
            self._draw(baseline or self._learned.get(recipe))

    def begin_run(self) -> None:
        """The line starts anew, whatever was done to it meanwhile."""
        with self._lock:
            for chart in self._charts.values():
                chart.begin()
            self._drift = None

    def add(self, inspection: Inspection) -> Note | None:
        """A part, of which only one that passed counts; what is to be kept of it beside the parts, if anything."""
        if inspection.verdict is not Verdict.PASS or inspection.score is None:
            return None
        look = inspection.look or look_of_part(inspection)
        if look is None:
            return None
        with self._lock:
            if inspection.recipe != self._recipe:
                return None  # judged before the change of recipe
            if not self._charts:
                self._learn(inspection, look)
                return None
            for measure, chart in self._charts.items():
                value = inspection.score if measure is Measure.SCORE else getattr(look, measure.value)
                if value is not None:
                    chart.add(value)
            before, self._drift = self._drift, self._diagnosed()
            return self._note(before, inspection)

    def _learn(self, inspection: Inspection, look: Look) -> None:
        assert inspection.score is not None
        assert inspection.frame.picture is not None
        self._first.append((look, inspection.score))
        if len(self._first) == FIRST_PARTS:
            looks, scores = zip(*self._first, strict=True)
            learned = baseline_of(looks, scores, max(inspection.frame.picture.shape[:2]))
            assert learned is not None
            self._learned[inspection.recipe] = learned
            self._first.clear()
            self._draw(learned)

    def _draw(self, baseline: Baseline | None) -> None:
        self._charts, self._drift = {}, None
        if baseline is not None and self._limits is not None:
            least = baseline.least(self._limits)
            self._charts = {measure: Ewma(usual, least[measure]) for measure, usual in baseline.usual().items()}

    def _diagnosed(self) -> Drift | None:
        charts, now = self._charts, self._drift
        if max(chart.parts for chart in charts.values()) < _SOONEST:
            return None
        score = charts.get(Measure.SCORE)
        # Lower scores reject nothing.
        follows = score is not None and score.shift > 0 and _is_out(score, now is not None and now.score_follows)
        found = _cause(charts, follows, None if now is None else now.cause)
        if found is None:
            return None
        cause, amount = found
        times = now.times if now is not None and now.cause is cause else 0
        if times == 0 or amount >= _WORSE * self._said:
            times += 1
            self._said = amount
        return Drift(cause, amount, follows, self._is_learned, times, Measure.X in charts)

    def _note(self, before: Drift | None, inspection: Inspection) -> Note | None:
        drift = self._drift
        if drift is None and before is not None:
            return Note(KIND_OVER, "The drift is over.", details=self._details(before, inspection))
        if drift is None or (before is not None and (before.cause, before.times) == (drift.cause, drift.times)):
            return None
        return Note(KIND, english(drift), details=self._details(drift, inspection))

    def _details(self, drift: Drift, inspection: Inspection) -> dict[str, object]:
        return {
            "cause": drift.cause.value,
            "amount": round(drift.amount, 4),
            "score_follows": drift.score_follows,
            "learned": drift.learned,
            "recipe": inspection.recipe.name,
            "version": inspection.recipe.version,
            "part": inspection.frame.seq,
            "charts": {
                measure.value: {
                    "average": chart.value,
                    "usual": chart.usual.centre,
                    "limit": chart.usual.limit(chart.parts),
                    "least": chart.least,
                }
                for measure, chart in self._charts.items()
            },
        }


def english(drift: Drift) -> str:
    """What the records say of it, whatever language the screen speaks."""
    amount = f"{100 * drift.amount:.0f} %"
    text = {
        DriftCause.DARKER: f"The pictures are {amount} darker than when they were taught.",
        DriftCause.BRIGHTER: f"The pictures are {amount} brighter than when they were taught.",
        DriftCause.BLURRED: f"The pictures are {amount} less sharp than when they were taught.",
        DriftCause.SHARPER: f"The pictures are {amount} sharper than when they were taught.",
        DriftCause.MOVED: f"Parts lie {drift.amount:.0f} px from where they lay when they were taught.",
        DriftCause.TURNED: f"Parts are turned by {drift.amount:.1f}° from how they lay when they were taught.",
        DriftCause.PARTS: f"Scores are {amount} nearer to the review limit; light and sharpness are as usual.",
    }[drift.cause]
    return f"{text} Their scores rise with it." if drift.score_follows and drift.cause is not DriftCause.PARTS else text


def _is_out(chart: Ewma, already: bool, score_follows: bool = False) -> bool:
    """Beyond chance, and large enough to matter; a smaller one where the score follows it."""
    share = _OVER if already else 1.0
    return chart.beyond_chance >= share and chart.matters >= (_WITH_SCORE * share if score_follows else share)


def _cause(charts: dict[Measure, Ewma], follows: bool, now: DriftCause | None) -> tuple[DriftCause, float] | None:
    """What has moved, and how far. A camera that moved sees another light through another part of its lens: first."""
    x, y, angle = (charts.get(measure) for measure in (Measure.X, Measure.Y, Measure.ANGLE))
    if any(c is not None and _is_out(c, now is DriftCause.MOVED, follows) for c in (x, y)):
        return DriftCause.MOVED, math.hypot(*(c.shift for c in (x, y) if c is not None))
    if angle is not None and _is_out(angle, now is DriftCause.TURNED, follows):
        return DriftCause.TURNED, abs(angle.shift)
    pairs = (
        (charts[Measure.BRIGHTNESS], DriftCause.DARKER, DriftCause.BRIGHTER),
        (charts[Measure.SHARPNESS], DriftCause.BLURRED, DriftCause.SHARPER),
    )
    out = [
        (
            chart.matters * (_WORSE if now in (less, more) else 1),
            less if chart.shift < 0 else more,
            abs(chart.shift) / max(chart.usual.centre, 1e-9),
        )
        for chart, less, more in pairs
        if _is_out(chart, now in (less, more), follows)
    ]
    if out:
        _, cause, amount = max(out, key=lambda found: found[0])
        return cause, amount
    if not follows:
        return None
    score = charts[Measure.SCORE]
    return DriftCause.PARTS, LEAST_SCORE * score.matters
