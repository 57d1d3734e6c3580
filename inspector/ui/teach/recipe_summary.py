"""A calibration in a few lines, as it will be kept: on the last page, and on paper."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from inspector.core.teaching import Assessment, FitSummary, HeldOutScores
from inspector.recipes.plan import CalibrationPlan
from inspector.recipes.recipe import LimitRule
from inspector.ui.teach.figures import number_text, one_in, one_in_text, part_time_text, rate_text, score_percent
from inspector.ui.teach.method_texts import method_name
from inspector.ui.teach.promise_texts import promise_words, rejected_words
from inspector.ui.texts import count_text

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, eq=False)
class RecipeSummary:
    """``review`` and ``fail`` are raw scores."""

    plan: CalibrationPlan
    fitted: FitSummary
    scores: HeldOutScores
    found: Assessment
    review: float
    fail: float

    @property
    def promise(self) -> str:
        """What one may rely on, in a sentence or two."""
        return promise_words(self.found).sentence

    @property
    def proof(self) -> str:
        """Why, and what would prove more."""
        return promise_words(self.found).detail

    def lines(self) -> list[tuple[str, str]]:
        """(name, value) of all that is kept."""
        plan = self.plan
        lines = [
            (translate("Summary", "Good images"), self._images()),
            (translate("Summary", "Inspected"), self._region()),
            (translate("Summary", "Alignment"), self._alignment()),
            (translate("Summary", "Method"), self._method()),
            (translate("Summary", "Limits"), self._rule()),
            (translate("Summary", "Review from"), self._review()),
            (translate("Summary", "Good parts rejected"), rejected_words(self.found)),
        ]
        if self.found.defects:
            missed = translate("Summary", "{missed} of {count}")
            missed = missed.format(missed=count_text(self.found.missed), count=count_text(self.found.defects))
            lines.append((translate("Summary", "Defects missed"), missed))
        lines.append((translate("Summary", "References"), self._references()))
        if plan.note:
            lines.append((translate("Summary", "Note"), plan.note))
        return lines

    def _images(self) -> str:
        text = translate("Summary", "{count} learned").format(count=count_text(self.fitted.good_images))
        count = len(self.plan.excluded) + len(self.fitted.left_out)
        if count:
            left_out = translate("Summary", "{count} left out").format(count=count_text(count))
            text = f"{text}, {left_out}"
        return text

    def _region(self) -> str:
        plan = self.plan
        if plan.region is not None:
            text = translate("Summary", "the drawn region")
        elif plan.alignment is not None:
            text = translate("Summary", "the pattern")
        else:
            text = translate("Summary", "all of the picture")
        if plan.ignore:
            text += ", " + translate("Summary", "{count} shapes ignored").format(count=len(plan.ignore))
        text = f"{text} · {plan.resolution} × {plan.resolution}"
        if plan.tiles == 1:
            return text
        return text + " · " + translate("Summary", "{count} × {count} tiles").format(count=plan.tiles)

    def _alignment(self) -> str:
        if self.plan.alignment is None:
            return translate("Summary", "none: parts always lie in the same place")
        text = translate("Summary", "each part is found by its pattern, lowest match {percent}")
        text = text.format(percent=rate_text(self.plan.alignment.minimum_match))
        turn = self.plan.alignment.largest_turn_deg
        return text if turn == 180 else f"{text} · ± {number_text(turn)}°"

    def _method(self) -> str:
        time = part_time_text(self.fitted.part_ms)
        text = translate("Summary", "{method} · {time} a part on {device}")
        return text.format(method=method_name(self.plan.detector), time=time, device=self.fitted.device)

    def _rule(self) -> str:
        if self.plan.fail_limit is not None:
            return translate("Summary", "set by hand")
        return rule_text(self.plan.rule)

    def _review(self) -> str:
        text = translate("Summary", "{percent} of the fail limit")
        return text.format(percent=score_percent(self.review, self.fail))

    def _references(self) -> str:
        text = translate("Summary", "good parts and copies with a defect, judged at every loading")
        if self.plan.references:
            text = translate("Summary", "{count} chosen pictures, judged at every loading")
        return text.format(count=count_text(len(self.plan.references)))


def rule_text(rule: LimitRule) -> str:
    """By what the limits were asked for."""
    value = rule.value or 0.0
    if rule.kind == "rate":
        text = translate("Summary", "{one_in} good parts rejected")
        return text.format(one_in=one_in_text(one_in(value)) if value else rate_text(0.0))
    return {
        "mean_sigma": translate("Summary", "mean + {value} σ"),
        "percentile": translate("Summary", "percentile {value}"),
        "best_f1": translate("Summary", "the best F1"),
        "recall": translate("Summary", "{share} of the defects found"),
        "manual": translate("Summary", "set by hand"),
    }[rule.kind].format(value=number_text(value), share=rate_text(value))
