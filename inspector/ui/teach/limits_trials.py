"""Limits tried out on a part: one that is looked at, one that is drawn on, and synthetic defects on several."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from inspector.core.inspection import Inspection, Limits
from inspector.core.teaching import HeldOutScores, PartView, Sensitivity
from inspector.ui.teach.limits_layout import LimitsLayout
from inspector.ui.theme import Theme

if TYPE_CHECKING:
    from inspector.workers.teaching import TeachController


class LimitsTrials(LimitsLayout):
    """Each takes the place of the scores until one goes back to them."""

    def __init__(self, controller: TeachController, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(controller, theme, parent)
        self._scores: HeldOutScores | None = None
        self._limits: Limits | None = None
        self._drawn_on = -1
        self._wanted_for_drawing: Path | None = None

    def _write_heading(self) -> None:
        """Say what is in view."""
        raise NotImplementedError

    def _score_known_defects(self) -> None:
        """A folder of defects that was given before this fit is judged by it, too."""
        scores, plan = self.controller.scores, self.controller.plan
        if scores is not None and plan is not None and plan.defects is not None and not len(scores.defects):
            self.controller.score_defects()

    def _show_view(self, view: QWidget) -> None:
        self.stack.setCurrentWidget(view)
        self.style_choice.setVisible(view is self.scores)
        self.back_to_scores.setVisible(view is not self.scores)
        self._write_heading()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.stack.currentWidget() is not self.scores:
            self._show_view(self.scores)
        else:
            super().keyPressEvent(event)

    def _on_part_picked(self, view: PartView) -> None:
        if self._limits is not None:
            self.part.show_part(view, self._limits)
            self._show_view(self.part)

    def _on_draw_wanted(self) -> None:
        self._show_view(self.pad)
        self.pad.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        self._score_known_defects()
        if not self.pad.has_part:
            self._draw_on_another()

    def _draw_on_another(self) -> None:
        """A good part from the middle of the scores, where nothing but the drawing is abnormal; then the next one."""
        if self._scores is None or not len(self._scores.good):
            return
        self._drawn_on += 1
        typical = np.argsort(np.abs(self._scores.good - np.median(self._scores.good)), kind="stable")
        self._wanted_for_drawing = self._scores.good_paths[int(typical[self._drawn_on % len(typical)])]
        self.views.want_first((self._wanted_for_drawing, False))

    def _on_view_arrived(self, view: PartView) -> None:
        if view.path == self._wanted_for_drawing and not view.is_defect and self._limits is not None:
            self._wanted_for_drawing = None
            self.pad.show_part(view, self._limits)
            self.proof.picture.show_part(self.pad.seen, self._limits)

    def _on_drawing_judged(self, seen: Inspection) -> None:
        self.pad.take(seen)
        if self._limits is not None:
            self.proof.picture.show_part(seen, self._limits)

    def _on_test_wanted(self) -> None:
        self._show_view(self.sensitivity)
        if not self.sensitivity.is_running and (not self.sensitivity.chart.results or self.sensitivity.is_stale):
            self._run_test()

    def _run_test(self) -> None:
        if self._limits is not None:
            self.sensitivity.begin(self._limits.fail)
            self.controller.find_smallest(self._limits.fail)

    def _cancel_test(self) -> None:
        self.controller.cancel()
        self.sensitivity.stop()

    def _on_sensitivity_found(self, results: list[Sensitivity]) -> None:
        self.sensitivity.show_results(results)
        self.proof.show_smallest(results)
