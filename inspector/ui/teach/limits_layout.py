"""What stands where on the limits page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from inspector.ui.buttons import Button
from inspector.ui.panel import Panel
from inspector.ui.teach.drawing_pad import DrawingPad
from inspector.ui.teach.other_rule import OtherRule
from inspector.ui.teach.page import TeachPage
from inspector.ui.teach.part_view_pane import PartViewPane
from inspector.ui.teach.part_views import PartViews
from inspector.ui.teach.promise_panel import PromisePanel
from inspector.ui.teach.proof_panel import ProofPanel
from inspector.ui.teach.score_marks import MarkStyle
from inspector.ui.teach.scores_view import ScoresView
from inspector.ui.teach.segments import Segments
from inspector.ui.teach.sensitivity_view import SensitivityView
from inspector.ui.theme import Theme

if TYPE_CHECKING:
    from inspector.workers.teaching import TeachController


class LimitsLayout(TeachPage):
    """Left the scores, or what takes their place; right what the limits promise, and the proof or another rule."""

    def __init__(self, controller: TeachController, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(controller, theme, parent)
        self.views = PartViews(self)
        self.scores = ScoresView(theme, self.views)
        self.pad = DrawingPad(theme)
        self.sensitivity = SensitivityView(theme)
        self.part = PartViewPane(theme)
        self.promise = PromisePanel(theme)
        self.proof = ProofPanel(theme)
        self.other = OtherRule(theme)
        self.panel = Panel()
        self.style_choice = Segments(list(MarkStyle))
        self.style_choice.choose(MarkStyle.BARS)
        self.back_to_scores = Button("close", kind="small")
        self.stack = QStackedWidget()
        for view in (self.scores, self.pad, self.sensitivity, self.part):
            self.stack.addWidget(view)
        self.panel.heading.addWidget(self.style_choice)
        self.panel.heading.addWidget(self.back_to_scores)
        self.panel.content.addWidget(self.stack, 1)
        self._below = QStackedWidget()
        self._below.addWidget(self.proof)
        self._below.addWidget(self.other)
        self._side = QVBoxLayout()
        self._side.addWidget(self.promise)
        self._side.addWidget(self._below, 1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.panel, 7)
        self._row.addLayout(self._side, 3)

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        for widget in (
            self.panel,
            self.style_choice,
            self.back_to_scores,
            self.scores,
            self.pad,
            self.sensitivity,
            self.part,
            self.promise,
            self.proof,
            self.other,
        ):
            widget.apply_theme(theme)
        self._row.setSpacing(theme.px(20))
        self._side.setSpacing(theme.px(16))
        self.panel.heading.setSpacing(theme.px(16))
