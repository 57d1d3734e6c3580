"""How the check before production is said, on the station's screen and in the history."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from inspector.core.shift_check import Aspect, Finding, Stage, Step
from inspector.ui.texts import NARROW_SPACE, count_text, percent_text, verdict_word

translate = QCoreApplication.translate

_PICTURES = (Aspect.GOOD_PICTURE, Aspect.BAD_PICTURE)


def step_text(step: Step) -> str:
    """A line of the list of steps."""
    match step.stage:
        case Stage.PICTURES:
            return translate("Check", "Stored pictures")
        case Stage.LIVE_LOOK:
            return translate("Check", "Light, focus and place")
        case Stage.GOOD_PART:
            text = translate("Check", "Good part") if step.of == 1 else translate("Check", "Good part {number} of {of}")
        case Stage.BAD_PART:
            text = translate("Check", "Bad part") if step.of == 1 else translate("Check", "Bad part {number} of {of}")
    return text.format(number=step.number, of=step.of)


def instruction(step: Step) -> tuple[str, str]:
    """What to do for a step, in large letters, and what is expected of it."""
    match step.stage:
        case Stage.PICTURES:
            return translate("Check", "Judging the stored pictures …"), ""
        case Stage.LIVE_LOOK:
            what = translate("Check", "Put in: a good part")
            why = translate("Check", "Its picture must be as bright, as sharp and in the place as when it was taught.")
        case Stage.GOOD_PART:
            what = translate("Check", "Put in: the known good part")
            if step.of > 1:
                what = translate("Check", "Put in: known good part {number} of {of}")
            why = translate("Check", "It must pass.")
        case Stage.BAD_PART:
            what = translate("Check", "Put in: the known bad part")
            if step.of > 1:
                what = translate("Check", "Put in: known bad part {number} of {of}")
            why = translate("Check", "It must fail.")
    return what.format(number=step.number, of=step.of), why


def failure(step: Step) -> tuple[str, str]:
    """That a step did not pass, in large letters, and what to do about it."""
    match step.stage:
        case Stage.PICTURES:
            return (
                translate("Check", "Stored pictures did not give their verdicts"),
                translate("Check", "Choose another version of the recipe, or call the engineer."),
            )
        case Stage.LIVE_LOOK:
            return (
                translate("Check", "The picture is not as it was taught"),
                translate("Check", "Check the lamp, the lens and where the part lies, then try again."),
            )
        case Stage.GOOD_PART:
            what = translate("Check", "The good part was not accepted")
        case Stage.BAD_PART:
            what = translate("Check", "The bad part was not rejected")
    return what, translate(
        "Check", "Is it the right part, clean and in its place? Then try again, or call the engineer."
    )


def finding_lines(findings: Sequence[Finding]) -> list[tuple[bool, str]]:
    """(whether it passed, what it says): stored pictures that passed are only counted."""
    lines = []
    passed = sum(finding.passed for finding in findings if finding.aspect in _PICTURES)
    if passed:
        one = translate("Check", "1 stored picture gave its verdict")
        more = translate("Check", "{count} stored pictures gave their verdicts")
        lines.append((True, (one if passed == 1 else more).format(count=count_text(passed))))
    for finding in findings:
        if not (finding.passed and finding.aspect in _PICTURES):
            lines.append((finding.passed, _finding_text(finding)))
    return lines


def _finding_text(finding: Finding) -> str:
    if finding.aspect in _PICTURES and not finding.name:
        if finding.aspect is Aspect.GOOD_PICTURE:
            return translate("Check", "No picture of a good part is stored")
        return translate("Check", "No picture of a bad part is stored")
    if finding.aspect in (*_PICTURES, Aspect.GOOD_PART, Aspect.BAD_PART):
        return _verdict_text(finding)
    return _measure_text(finding)


def _verdict_text(finding: Finding) -> str:
    name = finding.name or (
        translate("Check", "Good part") if finding.aspect is Aspect.GOOD_PART else translate("Check", "Bad part")
    )
    if finding.verdict is None:
        return translate("Check", "{name}: cannot be read").format(name=name)
    verdict = verdict_word(finding.verdict)
    if finding.percent is not None:
        verdict += f" · {percent_text(finding.percent)}"
    if finding.expected is None or finding.passed:
        return f"{name}: {verdict}"
    wanted = translate("Check", "{name}: {verdict}, it must be {expected}")
    return wanted.format(name=name, verdict=verdict, expected=verdict_word(finding.expected))


def _measure_text(finding: Finding) -> str:
    names = {
        Aspect.BRIGHTNESS: translate("Check", "Brightness"),
        Aspect.SHARPNESS: translate("Check", "Sharpness"),
        Aspect.POSITION_X: translate("Check", "Place, across"),
        Aspect.POSITION_Y: translate("Check", "Place, up and down"),
        Aspect.ANGLE: translate("Check", "Turned"),
    }
    name = names[finding.aspect]
    value, low, high = finding.value, finding.low, finding.high
    if value is None or low is None or high is None:
        return translate("Check", "{name}: the part was not found").format(name=name)
    usual = (low + high) / 2
    if finding.aspect in (Aspect.BRIGHTNESS, Aspect.SHARPNESS):
        text = translate("Check", "{name}: {value} of usual, {low} to {high} allowed")
        shares = [percent_text(100 * number / usual) if usual else "–" for number in (value, low, high)]
        return text.format(name=name, value=shares[0], low=shares[1], high=shares[2])
    text = translate("Check", "{name}: off by {value}, {allowed} allowed")
    return text.format(
        name=name, value=_length(finding.aspect, value - usual), allowed=_length(finding.aspect, high - usual)
    )


def _length(aspect: Aspect, value: float) -> str:
    if aspect is Aspect.ANGLE:
        return f"{QLocale().toString(value, 'f', 1)}°"
    return f"{round(value)}{NARROW_SPACE}px"
