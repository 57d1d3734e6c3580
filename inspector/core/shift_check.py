"""The check before production: stored pictures, a live look and challenge parts, each with what it must give."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import Enum
from typing import Any

from inspector.core.frame import Frame
from inspector.core.inspection import Inspection, RecipeId
from inspector.core.recording import Note
from inspector.core.verdict import Verdict

SHIFT_CHECK = "SHIFT_CHECK"
"""The kind of the notes that this check leaves in the records."""

Judge = Callable[[Frame], Inspection]
"""The recipe that is to judge production."""


class Due(Enum):
    """Why a check is wanted: the program began, a shift did, or another recipe judges."""

    PROGRAM = "program"
    SHIFT = "shift"
    RECIPE = "recipe"


class Stage(Enum):
    """What a step of the check looks at. LIVE_LOOK: a good part, for light, focus and place alone."""

    PICTURES = "pictures"
    LIVE_LOOK = "live_look"
    GOOD_PART = "good_part"
    BAD_PART = "bad_part"


class Aspect(Enum):
    """What was compared with what it should be."""

    GOOD_PICTURE = "good_picture"
    BAD_PICTURE = "bad_picture"
    GOOD_PART = "good_part"
    BAD_PART = "bad_part"
    BRIGHTNESS = "brightness"
    SHARPNESS = "sharpness"
    POSITION_X = "x"
    POSITION_Y = "y"
    ANGLE = "angle_deg"


@dataclass(frozen=True, slots=True)
class Finding:
    """One comparison. ``expected``: the verdict that was wanted, None where a measure was looked at.

    ``value`` must lie in ``low`` … ``high``, in the unit of :class:`inspector.core.look.Look`. ``percent``: the score,
    of the fail limit. ``reason``, in English: why there is neither a verdict nor a measure.
    """

    aspect: Aspect
    passed: bool
    name: str = ""
    expected: Verdict | None = None
    verdict: Verdict | None = None
    percent: float | None = None
    value: float | None = None
    low: float | None = None
    high: float | None = None
    reason: str = ""

    def details(self) -> dict[str, Any]:
        """As JSON, without what does not apply."""
        found: dict[str, Any] = {"aspect": self.aspect.value, "passed": self.passed}
        for key in ("name", "reason"):
            found |= {key: getattr(self, key)} if getattr(self, key) else {}
        for key in ("expected", "verdict"):
            verdict = getattr(self, key)
            found |= {} if verdict is None else {key: verdict.value}
        for key in ("percent", "value", "low", "high"):
            number = getattr(self, key)
            found |= {} if number is None else {key: round(number, 4)}
        return found


def finding_of(details: Mapping[str, Any]) -> Finding:
    """What :meth:`Finding.details` wrote. Raises KeyError or ValueError where it did not."""
    verdicts: dict[str, Any] = {key: Verdict(details[key]) for key in ("expected", "verdict") if key in details}
    others = {key: details[key] for key in ("name", "reason", "percent", "value", "low", "high") if key in details}
    return Finding(Aspect(details["aspect"]), bool(details["passed"]), **verdicts, **others)


def verdict_finding(aspect: Aspect, expected: Verdict, inspection: Inspection, name: str = "") -> Finding:
    """Whether a part or picture got the verdict that it must get."""
    verdict = inspection.verdict
    return Finding(
        aspect,
        verdict is expected,
        name,
        expected=expected,
        verdict=verdict,
        percent=inspection.percent,
        reason=inspection.reason,
    )


@dataclass(frozen=True, slots=True)
class Step:
    """``number`` of ``of``, from 1: the first of two good parts, say."""

    stage: Stage
    number: int = 1
    of: int = 1


@dataclass(frozen=True, slots=True)
class StepResult:
    """One attempt at a step; it passed where all that was found did, and something was."""

    step: Step
    findings: tuple[Finding, ...]

    @property
    def passed(self) -> bool:
        """Whether the next step may come."""
        return bool(self.findings) and all(finding.passed for finding in self.findings)


def planned_steps(mode: str, good_parts: int, bad_parts: int) -> tuple[Step, ...]:
    """``mode``: ``pictures`` (stored ones, and a live look at one part) or ``parts`` (the stored ones, then parts)."""
    if mode == "pictures":
        return (Step(Stage.PICTURES), Step(Stage.LIVE_LOOK))
    good = (Step(Stage.GOOD_PART, number, good_parts) for number in range(1, good_parts + 1))
    bad = (Step(Stage.BAD_PART, number, bad_parts) for number in range(1, bad_parts + 1))
    return (Step(Stage.PICTURES), *good, *bad)


@dataclass(slots=True)
class CheckRun:
    """One check from its first step on; every attempt is kept, also those that failed."""

    recipe: RecipeId
    steps: tuple[Step, ...]
    mode: str = "pictures"
    due: tuple[Due, ...] = ()
    model_hash: str = ""
    device: str = ""
    results: list[StepResult] = field(default_factory=list)
    began: datetime = field(default_factory=lambda: datetime.now(UTC))

    @property
    def step(self) -> Step | None:
        """The one that is to be done; None once all have passed."""
        done = sum(result.passed for result in self.results)
        return self.steps[done] if done < len(self.steps) else None

    @property
    def passed(self) -> bool:
        """Whether production may start."""
        return bool(self.steps) and self.step is None

    @property
    def failed(self) -> bool:
        """Whether anything failed, whatever came of it later."""
        return any(not result.passed for result in self.results)

    def take(self, findings: Sequence[Finding]) -> StepResult:
        """What the present step has found."""
        assert self.step is not None
        result = StepResult(self.step, tuple(findings))
        self.results.append(result)
        return result

    def result_of(self, step: Step) -> StepResult | None:
        """Of the last attempt at it."""
        return next((result for result in reversed(self.results) if result.step == step), None)

    def note(self, operator: str, override: str = "") -> Note:
        """For the records. ``override``: why the engineer let production start all the same."""
        text = "Passed" if self.passed else "Not passed"
        if override:
            text = f"Overridden: {override}"
        details = {
            "recipe": self.recipe.name,
            "version": self.recipe.version,
            "model_hash": self.model_hash,
            "device": self.device,
            "mode": self.mode,
            "due": [reason.value for reason in self.due],
            "passed": self.passed,
            "override": override,
            "began": self.began.isoformat(),
            "steps": [
                {
                    "stage": result.step.stage.value,
                    "number": result.step.number,
                    "of": result.step.of,
                    "passed": result.passed,
                    "findings": [finding.details() for finding in result.findings],
                }
                for result in self.results
            ],
        }
        return Note(SHIFT_CHECK, text, operator, details)
