"""Where a good part ends: two limits, what they promise, and whether a defect would be found."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from pydantic import ValidationError
from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from inspector.core.inspection import Limits
from inspector.core.teaching import HeldOutScores
from inspector.errors import InspectorError
from inspector.recipes.recipe import LimitRule
from inspector.ui.file_dialogs import ask_folder
from inspector.ui.teach.dropping import dropped_paths
from inspector.ui.teach.figures import score_percent
from inspector.ui.teach.limits_trials import LimitsTrials
from inspector.ui.teach.near_limits import SortedParts
from inspector.ui.teach.nearest_parts import PLACES
from inspector.ui.teach.promise_panel import RATES
from inspector.ui.teach.promise_texts import interval_words
from inspector.ui.teach.score_marks import MarkStyle
from inspector.ui.texts import count_text, verdict_word
from inspector.ui.theme import Theme

if TYPE_CHECKING:
    from inspector.workers.teaching import TeachController


class LimitsPage(LimitsTrials):
    """All numbers follow a limit at once, from the scores alone; pictures come when they are ready."""

    def __init__(self, controller: TeachController, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(controller, theme, parent)
        self._sorted: SortedParts | None = None
        self._axis_is_old = True
        self._problem = ""
        self.setAcceptDrops(True)
        self._connect()
        self._show_view(self.scores)
        self.retranslate()

    def _connect(self) -> None:
        controller, plot = self.controller, self.scores.plot
        plot.limits_dragged.connect(self._on_dragged)
        plot.limits_dropped.connect(self._on_dropped)
        self.scores.heat.pixel_dragged.connect(self._on_pixel_dragged)
        self.scores.heat.pixel_dropped.connect(self._on_pixel_dropped)
        self.scores.nearest.part_picked.connect(self._on_part_picked)
        self.style_choice.chosen.connect(plot.set_style)
        self.back_to_scores.clicked.connect(lambda: self._show_view(self.scores))
        self.promise.rate_wanted.connect(self._on_rate_wanted)
        self.promise.other_wanted.connect(self._on_other_wanted)
        self.other.rule_wanted.connect(self._follow)
        self.other.done.connect(self._on_rule_done)
        self.proof.draw_wanted.connect(self._on_draw_wanted)
        self.proof.test_wanted.connect(self._on_test_wanted)
        self.proof.folder_wanted.connect(self._on_folder_wanted)
        self.proof.best_f1_wanted.connect(lambda: self._follow(self._rule_with("best_f1", None)))
        self.proof.all_found_wanted.connect(lambda: self._follow(self._rule_with("recall", 1.0)))
        self.pad.judgement_wanted.connect(controller.judge_drawing)
        self.pad.other_part_wanted.connect(self._draw_on_another)
        self.sensitivity.run_wanted.connect(self._run_test)
        self.sensitivity.cancel_wanted.connect(self._cancel_test)
        self.views.asked.connect(controller.part_view)
        self.views.arrived.connect(self._on_view_arrived)
        controller.part_viewed.connect(self.views.take)
        controller.scores_changed.connect(self._on_scores_changed)
        controller.fit_dropped.connect(self._show_plan)
        controller.plan_changed.connect(lambda *_: self._show_plan())
        controller.drawing_judged.connect(self._on_drawing_judged)
        controller.sensitivity_progressed.connect(self.sensitivity.show_progress)
        controller.sensitivity_found.connect(self._on_sensitivity_found)
        controller.failed.connect(self._on_failed)

    # As a page

    def title(self) -> str:
        return self.tr("Limits")

    def missing(self) -> str:
        if self.controller.scores is None:
            return self.tr("Learn the good parts first.")
        return self._problem

    def next_text(self) -> str:
        return self.tr("Keep these limits")

    def enter(self) -> None:
        self._show_view(self.scores)
        self._below.setCurrentWidget(self.proof)
        self.views.ask_again()
        self._show_plan()
        self._score_known_defects()
        if not self.pad.has_part:
            self._draw_on_another()

    def leave(self) -> None:
        if self.sensitivity.is_running:
            self._cancel_test()

    # From the plan to the screen

    @property
    def limits(self) -> Limits | None:
        """By which everything is judged now; None while there are none."""
        return self._limits

    def _show_plan(self) -> None:
        """The scores and limits that hold; nothing under a hand is moved."""
        scores, plan = self.controller.scores, self.controller.plan
        if scores is not self._scores:
            self._take_scores(scores)
        self.stack.setVisible(scores is not None)
        if scores is None:
            self._show_waiting()
        if scores is None or plan is None or self.scores.plot.is_held:
            return
        before = self._problem
        try:
            if plan.review_limit is not None and plan.fail_limit is not None:
                review, fail = plan.review_limit, plan.fail_limit
            else:
                review, fail = self.controller.limits_for(plan.rule)
            self._problem = ""
            self.other.show_rule(plan.rule, has_defects=len(scores.defects) > 0)
            self._set_limits(review, fail, plan.pixel_limit)
        except InspectorError as error:
            self._problem = error.what
            self.promise.show_problem(error.what, error.remedy)
            self.other.say(f"{error.what} {error.remedy}")
        self._show_rule()
        if before != self._problem:
            self.completeness_changed.emit()

    def _show_waiting(self) -> None:
        """Nothing to judge by yet; after a restart what was learned is still being read."""
        coming = self.controller.fit_is_coming
        text = self.tr("Reading what was learned …") if coming else self.tr("Nothing is learned yet.")
        self.promise.show_problem(text, "")

    def _on_scores_changed(self, _: HeldOutScores) -> None:
        """After a restart the scores come when the page is in view already."""
        had_none = self._scores is None
        self._show_plan()
        if had_none and self.isVisible():
            self._score_known_defects()
            if not self.pad.has_part:
                self._draw_on_another()

    def _take_scores(self, scores: HeldOutScores | None) -> None:
        """Pictures are kept where only the defects are others."""
        before, self._scores = self._scores, scores
        same_model = (
            scores is not None and before is not None and np.array_equal(scores.good, before.good, equal_nan=True)
        )
        if not same_model:
            self.views.forget()
            self.scores.nearest.forget()
            self.pad.forget()
            self.part.forget()
            self.sensitivity.forget()
            self.proof.show_smallest(())
            self._limits = None
            self._drawn_on = -1
        self._sorted = None if scores is None else SortedParts(scores)
        self._axis_is_old = True
        if scores is not None:
            plan = self.controller.plan
            self.proof.show_scores(scores, None if plan is None else plan.defects)
        self._write_heading()
        self.completeness_changed.emit()

    def _set_limits(self, review: float, fail: float, pixel: float | None) -> None:
        review = min(review, fail)
        self._limits = Limits(review, fail, min(pixel or review, fail))
        if self._axis_is_old and self._scores is not None:
            self._axis_is_old = False
            self.scores.plot.show_scores(self._scores, review, fail)
        else:
            self.scores.plot.set_limits(review, fail)
        self._judge()

    def _judge(self) -> None:
        """Everything by the limits of this moment, from the scores alone."""
        limits = self._limits
        if limits is None or self._sorted is None:
            return
        found = self.controller.assess(limits.review, limits.fail)
        self.promise.show_promise(found)
        self.proof.show_promise(found)
        self.scores.plot.show_interval(found.fail_interval, interval_words(found))
        self.scores.nearest.show_parts(self._sorted.nearest(limits.review, limits.fail, PLACES), limits)
        self.scores.heat.set_limits(limits)
        self.sensitivity.set_fail(limits.fail)
        if self.pad.has_part:
            self.pad.set_limits(limits)
            self.proof.picture.show_part(self.pad.seen, limits)
        if self.part.part is not None and self.stack.currentWidget() is self.part:
            self.part.show_part(self.part.part, limits)
            self._write_heading()

    def _show_rule(self) -> None:
        plan = self.controller.plan
        if plan is None:
            return
        by_hand = plan.fail_limit is not None
        rate = plan.rule.value if plan.rule.kind == "rate" and not by_hand else None
        known = rate is not None and any(abs(rate * n - 1) < 1e-6 for n in RATES)
        by_defects = plan.rule.kind == "best_f1" or (plan.rule.kind == "recall" and plan.rule.value == 1)
        self.promise.show_rule(rate, other=not by_hand and not known and not by_defects)
        self.proof.show_rule("" if by_hand else plan.rule.kind, plan.rule.value)

    # Limits by hand and by rule

    def _on_dragged(self, review: float, fail: float) -> None:
        self.scores.nearest.hold_pictures()
        pixel = self._pixel_for(review)
        self._limits = Limits(review, fail, min(pixel, fail))
        self._judge()

    def _on_dropped(self, review: float, fail: float) -> None:
        self._on_dragged(review, fail)
        self._change(review_limit=review, fail_limit=fail)

    def _pixel_for(self, review: float) -> float:
        """The heat begins at the review limit, unless it was put elsewhere."""
        plan = self.controller.plan
        return review if plan is None or plan.pixel_limit is None else plan.pixel_limit

    def _on_pixel_dragged(self, pixel: float) -> None:
        if self._limits is not None:
            self.scores.nearest.hold_pictures()
            self._limits = Limits(self._limits.review, self._limits.fail, pixel)
            self._judge()

    def _on_pixel_dropped(self, pixel: float) -> None:
        if self._limits is not None:
            at_review = abs(pixel / self._limits.review - 1) < 1e-6
            self._change(pixel_limit=None if at_review else pixel)

    def _on_rate_wanted(self, rate: float) -> None:
        self._below.setCurrentWidget(self.proof)
        self._follow(self._rule_with("rate", rate))

    def _rule_with(self, kind: str, value: float | None) -> LimitRule:
        plan = self.controller.plan
        before = LimitRule() if plan is None or plan.rule.kind == "manual" else plan.rule
        return LimitRule.model_validate(before.model_dump() | {"kind": kind, "value": value})

    def _follow(self, rule: LimitRule) -> None:
        """A rule sets both lines. One that cannot be followed is said, and nothing is changed."""
        try:
            self.controller.limits_for(rule)
        except InspectorError as error:
            self.other.say(f"{error.what} {error.remedy}")
            self._show_rule()
            return
        self._change(rule=rule, review_limit=None, fail_limit=None)
        self._show_plan()

    def _change(self, **fields: Any) -> None:
        try:
            self.controller.change(**fields)
        except InspectorError as error:
            self.other.say(f"{error.what} {error.remedy}")
        except ValidationError:
            self.other.say(self.tr("That is no limit: it must be above 0."))

    def _on_other_wanted(self) -> None:
        self._show_rule()
        self._below.setCurrentWidget(self.other)
        self.other.first_field().setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_rule_done(self) -> None:
        self._below.setCurrentWidget(self.proof)
        self.promise.other.setFocus(Qt.FocusReason.OtherFocusReason)

    # Defects

    def _on_folder_wanted(self) -> None:
        plan = self.controller.plan
        start = "" if plan is None or plan.defects is None else str(plan.defects)
        ask_folder(self, self.tr("Pictures of defects"), lambda name: self.take_defects(Path(name)), start)

    def take_defects(self, folder: Path) -> None:
        """Score the pictures of this folder as defects."""
        self._change(defects=folder)
        self.controller.score_defects()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(path.is_dir() for path in dropped_paths(event.mimeData())):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        folder = next((path for path in dropped_paths(event.mimeData()) if path.is_dir()), None)
        if folder is not None:
            event.acceptProposedAction()
            self.take_defects(folder)

    def _on_failed(self, operation: str, _: InspectorError) -> None:
        if operation == "part_view":
            self.views.miss()
        elif operation == "judge_drawing":
            self.pad.miss()
        elif operation == "find_smallest":
            self.sensitivity.stop()

    # Texts and sizes

    def retranslate(self) -> None:
        self.style_choice.buttons[MarkStyle.BARS].setText(self.tr("Bars"))
        self.style_choice.buttons[MarkStyle.DOTS].setText(self.tr("Dots"))
        self.back_to_scores.setText(self.tr("Back to the scores"))
        self._write_heading()
        if self._limits is not None:
            self._judge()
        elif self._scores is None:
            self._show_waiting()

    def _write_heading(self) -> None:
        view = self.stack.currentWidget()
        title, summary = self.tr("Where do good parts end?"), self._counts()
        if view is self.pad:
            title, summary = self.tr("Draw a defect on a good part"), ""
        elif view is self.sensitivity:
            title, summary = self.tr("The smallest defect that is found"), ""
        elif view is self.part and self.part.part is not None and self._limits is not None:
            part = self.part.part
            kind = self.tr("defect") if part.is_defect else self.tr("good")
            title, score = f"{part.path.name} · {kind}", part.inspection.score
            if score is not None:
                percent = score_percent(score, self._limits.fail)
                summary = f"{verdict_word(self._limits.verdict(score))} {percent}"
        self.panel.title.setText(title)
        self.panel.summary.setText(summary)

    def _counts(self) -> str:
        if self._scores is None:
            return ""
        good = self.tr("{count} held-out good parts").format(count=count_text(len(self._scores.good)))
        if not len(self._scores.defects):
            return good
        defects = self.tr("{count} defect pictures").format(count=count_text(len(self._scores.defects)))
        return f"{good} · {defects}"
