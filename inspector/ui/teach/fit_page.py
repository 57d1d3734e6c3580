"""Learning the good parts: what is being done, how long it takes, and what came of it."""

from __future__ import annotations

import time
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from inspector.core.teaching import FitStatus, FitSummary
from inspector.errors import InspectorError
from inspector.ui.buttons import Button
from inspector.ui.elided_label import ElidedLabel
from inspector.ui.panel import Panel
from inspector.ui.teach.figures import duration_text, time_left_text
from inspector.ui.teach.fit_result import FaultSymbol, FitResult
from inspector.ui.teach.fit_stages import FitStages
from inspector.ui.teach.learned_parts import LearnedParts
from inspector.ui.teach.loss_chart import LossChart
from inspector.ui.teach.method_texts import method_name
from inspector.ui.teach.page import TeachPage
from inspector.ui.teach.progress_line import ProgressLine
from inspector.ui.texts import count_text
from inspector.ui.theme import Theme, Type

if TYPE_CHECKING:
    from inspector.workers.teaching import TeachController


class FitState(Enum):
    """Where the fit is."""

    IDLE = "IDLE"
    READING = "READING"
    FITTING = "FITTING"
    STOPPING = "STOPPING"
    DONE = "DONE"
    FAILED = "FAILED"


class FitPage(TeachPage):
    """Starts by itself when there is nothing fitted for what was chosen; what failed is said here with its remedy."""

    def __init__(self, controller: TeachController, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(controller, theme, parent)
        self._state = FitState.IDLE
        self._error: InspectorError | None = None
        self._seconds_left: float | None = None
        self._began = 0.0
        self.panel = Panel()
        self.stages = FitStages(theme)
        self.losses = LossChart(theme)
        self.parts = LearnedParts(theme)
        self.progress = ProgressLine(theme)
        self.result = FitResult(theme)
        self._fault = FaultSymbol(theme)
        self._now, self._time = QLabel(), QLabel()
        self.left_out = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self._time.setProperty("tone", "quiet")
        self.left_out.setProperty("tone", "review")
        for label in (self._now, self._time, self.left_out):
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.cancel, self.again = Button("stop"), Button("reset")
        self.cancel.clicked.connect(self._cancel)
        self.again.clicked.connect(self._fit)
        self._words = QVBoxLayout()
        self._headline = QHBoxLayout()
        self._headline.addWidget(self._fault)
        self._headline.addWidget(self._now, 1)
        self._words.addLayout(self._headline)
        self._words.addWidget(self._time)
        self._words.addWidget(self.left_out)
        self._middle = QHBoxLayout()
        self._middle.addWidget(self.stages, 2)
        self._middle.addWidget(self.losses, 3)
        self._middle.addWidget(self.parts, 3)
        self._buttons = QHBoxLayout()
        self._buttons.addWidget(self.cancel)
        self._buttons.addWidget(self.again)
        self._buttons.addStretch(1)
        self.panel.content.addWidget(self.result)
        self.panel.content.addLayout(self._words)
        self.panel.content.addWidget(self.progress)
        self.panel.content.addLayout(self._middle, 1)
        self.panel.content.addLayout(self._buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.panel)
        controller.fit_progressed.connect(self._on_progressed)
        controller.fit_finished.connect(self._on_finished)
        controller.fit_cancelled.connect(self._on_cancelled)
        controller.fit_dropped.connect(self._on_dropped)
        controller.plan_changed.connect(self._on_plan_changed)
        controller.failed.connect(self._on_failed)
        self.apply_theme(theme)
        self._show()

    @property
    def state(self) -> FitState:
        """Where the fit is."""
        return self._state

    # As a page

    def title(self) -> str:
        return self.tr("Learn")

    def missing(self) -> str:
        if self.controller.summary is not None:
            return ""
        if self._state is FitState.FITTING:
            return self.tr("Wait until the good parts are learned.")
        return self.tr("Learn the good parts first.")

    def enter(self) -> None:
        if self.controller.summary is not None:
            self._set_state(FitState.DONE)
        elif self.controller.fit_is_coming:
            self._set_state(FitState.READING)
        elif self._state not in (FitState.FITTING, FitState.STOPPING):
            self._fit()

    def says(self, operation: str) -> bool:
        return self._state is FitState.FAILED and operation in ("fit", "resume")

    def first_focus(self) -> QWidget | None:
        return self.cancel if self._state is FitState.FITTING else None

    # The fit

    def _fit(self) -> None:
        self.stages.clear()
        self.losses.clear()
        self._seconds_left = None
        self._began = time.monotonic()
        self.progress.set_share(0.0)
        self.parts.set_share(0.0)
        self._show_parts()
        self._set_state(FitState.FITTING)
        self.controller.fit()

    def _show_parts(self) -> None:
        plan = self.controller.plan
        excluded = frozenset() if plan is None else plan.excluded
        learned = [one for one in self.controller.reports if one.usable and one.path not in excluded]
        self.parts.show_pictures([one.thumbnail for one in learned if one.thumbnail is not None])

    def _cancel(self) -> None:
        self._set_state(FitState.STOPPING)
        self.controller.cancel()

    def _on_progressed(self, status: FitStatus) -> None:
        if self._state is not FitState.FITTING:
            return
        self.stages.take(status)
        if status.losses:
            self.losses.take(status.done, status.total, status.losses)
        self._seconds_left = status.seconds_left
        self._show_share()
        self._show_charts()
        self._write_time()

    def _on_finished(self, _: FitSummary) -> None:
        self.stages.finish()
        self._set_state(FitState.DONE)
        if self.isVisible():
            self.next_focus_wanted.emit()

    def _on_cancelled(self) -> None:
        self._set_state(FitState.IDLE)
        self._take_keys()

    def _on_dropped(self) -> None:
        if self._state is FitState.DONE:
            self._set_state(FitState.IDLE)

    def _on_plan_changed(self, *_: object) -> None:
        """Another draft: what was going on belonged to the one before."""
        if self.controller.summary is None and self._state in (FitState.DONE, FitState.FAILED):
            self._set_state(FitState.IDLE)
        if not self.controller.busy and self._state in (FitState.FITTING, FitState.STOPPING):
            self._set_state(FitState.IDLE)

    def _on_failed(self, operation: str, error: InspectorError) -> None:
        if operation == "fit" or (operation == "resume" and self._state is FitState.READING):
            self._error = error
            self._set_state(FitState.FAILED)
            self._take_keys()

    def _take_keys(self) -> None:
        """What one would press next: the button that had the keys is gone."""
        if self.isVisible():
            self.again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_state(self, state: FitState) -> None:
        if state is not FitState.FAILED:
            self._error = None
        self._state = state
        self._show()
        self.completeness_changed.emit()

    # What is seen

    def _show(self) -> None:
        state, summary = self._state, self.controller.summary
        working = state in (FitState.FITTING, FitState.STOPPING)
        self.cancel.setVisible(working)
        self.cancel.setEnabled(state is FitState.FITTING)
        self.again.setVisible(not working and state is not FitState.READING)
        self.result.setVisible(state is FitState.DONE and summary is not None)
        self._now.setVisible(state is not FitState.DONE)
        for label in (self._now, self._time):
            # Only errors are long; a label that wraps takes the height of its narrowest form from the rest.
            label.setWordWrap(state is FitState.FAILED)
        self._fault.setVisible(state is FitState.FAILED)
        self.stages.setVisible(state is not FitState.FAILED)
        if state is FitState.DONE and summary is not None:
            if summary.losses and not self.losses.has_curves:
                self.losses.show_losses(summary.losses)
            if not self.parts.count:
                self._show_parts()
            self.parts.set_share(1.0)
            scores = self.controller.scores
            self.result.show_summary(summary, 0 if scores is None else len(scores.good))
        self.progress.setVisible(working)
        self._show_charts()
        self._write()

    def _show_charts(self) -> None:
        """What trains has curves; the others light up what they learn."""
        failed = self._state is FitState.FAILED
        self.losses.setVisible(self.losses.has_curves and not failed)
        self.parts.setVisible(not self.losses.has_curves and not failed)

    def _show_share(self) -> None:
        """Of the time that it takes: the stages are of very different length."""
        if self._seconds_left is not None:
            spent = time.monotonic() - self._began
            share = spent / max(1e-6, spent + self._seconds_left)
            self.progress.set_share(max(self.progress.share, share))
            self.parts.set_share(share)

    def _write(self) -> None:
        plan = self.controller.plan
        done = self._state is FitState.DONE
        self.panel.title.setText(self.tr("What was learned") if done else self.tr("Learning the good parts"))
        self.panel.summary.setText("" if plan is None else method_name(plan.detector))
        self._now.setText(
            {
                FitState.IDLE: self.tr("Nothing is learned yet."),
                FitState.READING: self.tr("Reading what was learned …"),
                FitState.FITTING: self.tr("Learning what good parts have in common …"),
                FitState.STOPPING: self.tr("Stopping …"),
                FitState.DONE: "",
                FitState.FAILED: self._error.what if self._error is not None else "",
            }[self._state]
        )
        self.cancel.setText(self.tr("Cancel"))
        again = {FitState.DONE: self.tr("Learn again"), FitState.IDLE: self.tr("Learn")}
        self.again.setText(again.get(self._state, self.tr("Try again")))
        self._write_time()
        self._write_left_out()

    def _write_left_out(self) -> None:
        """A product half of whose pictures were not learned must not look like one that was."""
        summary = self.controller.summary if self._state is FitState.DONE else None
        reasons = () if summary is None else summary.left_out
        self.left_out.setVisible(bool(reasons))
        if reasons:
            text = self.tr("Not learned: {count} of {total} pictures. {reason}")
            total = len(reasons) + (0 if summary is None else summary.good_images)
            text = text.format(count=count_text(len(reasons)), total=count_text(total), reason=reasons[0])
            self.left_out.setText(text)

    def _write_time(self) -> None:
        if self._state is FitState.FITTING:
            text = time_left_text(self._seconds_left)
        elif self._state is FitState.FAILED and self._error is not None:
            text = self._error.remedy
        elif self._state is FitState.DONE and self.controller.summary is not None:
            text = self.tr("Learned in {duration}. The limits rest on parts judged before they were learned.").format(
                duration=duration_text(self.controller.summary.fit_s)
            )
        else:
            text = ""
        self._time.setText(text)
        self._time.setVisible(bool(text))

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        for widget in (
            self.panel,
            self.stages,
            self.losses,
            self.parts,
            self.progress,
            self.result,
            self.cancel,
            self.again,
        ):
            widget.apply_theme(theme)
        self._fault.apply_theme(theme)
        self._headline.setSpacing(theme.px(16))
        self._now.setFont(theme.font(Type.TITLE, 650))
        self._time.setFont(theme.font(Type.LARGE))
        self.left_out.setFont(theme.font(Type.BODY, 600))
        margin = theme.px(40)
        self.panel.content.setContentsMargins(margin, theme.px(24), margin, theme.px(28))
        self.panel.content.setSpacing(theme.px(24))
        self._words.setSpacing(theme.px(6))
        self._middle.setSpacing(theme.px(48))
        self._buttons.setSpacing(theme.px(12))

    def retranslate(self) -> None:
        self._show()
        self.stages.update()
        self.losses.update()
