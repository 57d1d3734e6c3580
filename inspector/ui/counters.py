"""What the line has done since counting began."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from inspector.core.line import LineSnapshot
from inspector.ui.buttons import Button
from inspector.ui.elided_label import ElidedLabel
from inspector.ui.panel import Panel
from inspector.ui.texts import clock_text, count_text, milliseconds_text, share_text
from inspector.ui.theme import Theme, Type


@dataclass(frozen=True, slots=True)
class _Figure:
    """A number and what it counts."""

    number: ElidedLabel
    name: ElidedLabel


class CountersPanel(Panel):
    """Eight figures, and the button that sets them to nought."""

    reset_clicked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reset = Button("reset", kind="small")
        self.reset.clicked.connect(self.reset_clicked)
        self.heading.addWidget(self.reset)
        self._grid = QGridLayout()
        self.content.addLayout(self._grid, 1)
        self._figures = [self._add_figure(index) for index in range(8)]
        self.apply_theme(theme)

    def _add_figure(self, index: int) -> _Figure:
        number, name = ElidedLabel(mode=Qt.TextElideMode.ElideRight), ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        name.setProperty("tone", "quiet")
        cell = QVBoxLayout()
        cell.setSpacing(0)
        cell.addWidget(number)
        cell.addWidget(name)
        self._grid.addLayout(cell, index // 4, index % 4)
        self._grid.setColumnStretch(index % 4, 1)
        return _Figure(number, name)

    def show_counters(self, snapshot: LineSnapshot, device: str) -> None:
        """The figures of this moment. ``device`` is what inspects, such as "CPU"."""
        counters = snapshot.counters
        self.title.setText(self.tr("Since {time}").format(time=clock_text(counters.since)[:5]))
        self.reset.setText(self.tr("Reset"))
        self.reset.setEnabled(counters.inspected > 0)
        yield_share = None if counters.yield_percent is None else counters.yield_percent / 100
        rows = [
            (count_text(counters.inspected), self.tr("inspected")),
            (count_text(counters.passed), self.tr("✓ pass")),
            (count_text(counters.failed), self.tr("✕ fail")),
            (count_text(counters.review), self.tr("? review")),
            (share_text(yield_share), self.tr("yield")),
            (count_text(round(snapshot.parts_per_minute)), self.tr("parts / min")),
            (count_text(counters.no_verdict), self.tr("no verdict")),
            (
                milliseconds_text(snapshot.latency_p95_ms),
                self.tr("p95 · {device}").format(device=device.split(" · ")[0] or "–"),
            ),
        ]
        for figure, (number, name) in zip(self._figures, rows, strict=True):
            if figure.number.text() != number:
                figure.number.setText(number)
            if figure.name.text() != name:
                figure.name.setText(name)
        self._figures[-1].name.setToolTip(device)
        counts = (counters.inspected, counters.passed, counters.failed, counters.review)
        for index, (count, tone) in enumerate(zip(counts, ("", "pass", "fail", "review"), strict=True)):
            self._set_tone(index, tone if count else "quiet")
        self._set_tone(6, "fault" if counters.no_verdict else "quiet")

    def _set_tone(self, index: int, tone: str) -> None:
        """A count of nothing is quiet, so that a coloured one is seen."""
        number = self._figures[index].number
        if number.property("tone") != tone:
            number.setProperty("tone", tone)
            number.style().unpolish(number)
            number.style().polish(number)

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        self.reset.apply_theme(theme)
        self._grid.setHorizontalSpacing(theme.px(12))
        self._grid.setVerticalSpacing(theme.px(6))
        for figure in self._figures:
            figure.number.setFont(theme.font(Type.FIGURE, 650))
            figure.name.setFont(theme.font(Type.SMALL))
