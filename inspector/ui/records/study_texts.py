"""How the figures of a repeatability study are written: numbers, and the sentences that say what they mean."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from inspector.records.agreement import Kappa, KappaGap, Share
from inspector.records.repeatability import FAR_DEVIATIONS, PartFigures, Repeatability, Truth
from inspector.records.repeated_parts import StudyResult
from inspector.ui.records.record_texts import when_text
from inspector.ui.texts import NARROW_SPACE, count_text, recipe_text

translate = QCoreApplication.translate


def number_text(value: float | None, decimals: int = 2) -> str:
    """0.8432 → '0.84'; a dash where there is none."""
    return "–" if value is None else QLocale().toString(value, "f", decimals)


def points_text(percent: float | None) -> str:
    """Per cent of the fail limit, with decimals while it is small: '0.84 %', '12.3 %'."""
    if percent is None:
        return "–"
    return f"{number_text(percent, 2 if abs(percent) < 9.995 else 1)}{NARROW_SPACE}%"


def risk_text(risk: float | None) -> str:
    """0.034 → '3.4 %'; what is tiny is said to be so."""
    if risk is None:
        return "–"
    if risk < 1e-4:
        return f"<{NARROW_SPACE}{number_text(0.01)}{NARROW_SPACE}%"
    return f"{number_text(100 * risk, 2 if risk < 0.00995 else 1)}{NARROW_SPACE}%"


def deviations_text(deviations: float | None) -> str:
    """4.23 → '4.2 s_r', with r as an index; a dash where nothing is known of s_r."""
    if deviations is None:
        return "–"
    shown = f">{NARROW_SPACE}99" if deviations > 99.9 else number_text(deviations, 1)
    return f"{shown}{NARROW_SPACE}sᵣ"


def share_bounds_text(share: Share) -> str:
    """'69–100 %': the bounds of the share."""
    return f"{number_text(100 * share.low, 0)}–{number_text(100 * share.high, 0)}{NARROW_SPACE}%"


def kappa_text(kappa: Kappa) -> str:
    """'0.94', or a dash."""
    return number_text(kappa.value)


def kappa_bounds_text(kappa: Kappa) -> str:
    """'0.81–1.00', or why there are none."""
    if kappa.low is not None and kappa.high is not None:
        return f"{number_text(kappa.low)}–{number_text(kappa.high)}"
    return {
        KappaGap.FEW_PARTS: translate("Study", "needs two parts"),
        KappaGap.ONE_VERDICT: translate("Study", "needs two kinds of verdict"),
        KappaGap.NO_SPREAD: translate("Study", "no interval: all agree"),
        None: "",
    }[kappa.gap]


def truth_word(truth: Truth | None) -> str:
    """What a part is known to be."""
    if truth is None:
        return translate("Study", "not known")
    return translate("Study", "good") if truth is Truth.GOOD else translate("Study", "defective")


def study_part_text(study: StudyResult, part: str) -> str:
    """The part's id, or its number in a study that was run."""
    return part if study.planned is None else translate("Study", "Part {number}").format(number=part)


def times_text(figures: Repeatability) -> str:
    """'5', or '3–5' where not all parts were inspected equally often."""
    counts = [len(part.repetitions) for part in figures.parts]
    low, high = min(counts), max(counts)
    return count_text(low) if low == high else f"{count_text(low)}–{count_text(high)}"


def study_sentence(study: StudyResult) -> str:
    """What the study says, in one or two sentences."""
    figures = study.figures
    assert figures is not None
    if figures.agreement.of == 0:
        return translate("Study", "No part was inspected twice yet.")
    said = [_agreement(figures)]
    nearest = figures.nearest
    if figures.still:
        said.append(
            translate("Study", "No score differs at all: the pictures were the same ones, not new ones of the parts.")
        )
    elif nearest is not None and nearest.deviations is not None:
        said.append(_nearest(study, nearest))
    return " ".join(said)


def study_notes(study: StudyResult) -> list[str]:
    """What one must know besides, each in a sentence."""
    figures = study.figures
    assert figures is not None
    notes = []
    if figures.missing:
        one = translate("Study", "1 inspection gave no verdict; that counts as a disagreement.")
        more = translate("Study", "{count} inspections gave no verdict; each counts as a disagreement.")
        notes.append((one if figures.missing == 1 else more).format(count=count_text(figures.missing)))
    if figures.uneven is not None:
        text = translate(
            "Study", "The scores of {part} spread more than those of the others; without it sᵣ would be {deviation}."
        )
        part = study_part_text(study, figures.uneven.part)
        notes.append(text.format(part=part, deviation=points_text(figures.uneven.others)))
    if study.planned is not None:
        short = sum(len(part.repetitions) < study.planned for part in figures.parts)
        if short:
            text = translate("Study", "{count} parts have fewer than the {planned} repetitions that were planned.")
            notes.append(text.format(count=count_text(short), planned=count_text(study.planned)))
    if study.left_out:
        text = translate(
            "Study",
            "{count} inspections do not count: of another version, with other limits, of another camera or station.",
        )
        notes.append(text.format(count=count_text(study.left_out)))
    return notes


def study_about(study: StudyResult) -> str:
    """Recipe, number of inspections and time, for the screen of today."""
    assert study.first is not None
    assert study.last is not None
    return f"{study_size(study)} · {when_text(study.first)} – {when_text(study.last)}"


def study_size(study: StudyResult) -> str:
    """Recipe and number of inspections."""
    assert study.figures is not None
    assert study.conditions is not None
    parts = translate("Study", "{parts} parts, {times} times each").format(
        parts=count_text(len(study.figures.parts)), times=times_text(study.figures)
    )
    return f"{recipe_text(study.conditions.recipe)} · {parts}"


def _agreement(figures: Repeatability) -> str:
    of, changed, times = figures.agreement.of, len(figures.changed), times_text(figures)
    if of == 1:
        one = translate("Study", "The part kept its verdict in {times} repetitions.")
        other = translate("Study", "The part changed its verdict in {times} repetitions.")
        return (other if changed else one).format(times=times)
    if not changed:
        text = translate("Study", "None of {parts} parts changed its verdict in {times} repetitions.")
    else:
        text = translate("Study", "{changed} of {parts} parts changed their verdict in {times} repetitions.")
    return text.format(parts=count_text(of), changed=count_text(changed), times=times)


def _nearest(study: StudyResult, nearest: PartFigures) -> str:
    assert nearest.deviations is not None
    text = translate("Study", "The part nearest to a limit, {part}, is {count} repeatability deviations away.")
    if nearest.deviations < FAR_DEVIATIONS:
        text = translate(
            "Study",
            "The part nearest to a limit, {part}, is only {count} repeatability deviations away: its next verdict "
            "would be another one with a risk of {risk}.",
        )
    return text.format(
        part=study_part_text(study, nearest.part),
        count=number_text(nearest.deviations, 1),
        risk=risk_text(nearest.risk),
    )
