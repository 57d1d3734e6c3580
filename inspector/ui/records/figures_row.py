"""The figures of a selection in a row: how many parts, how many of them good, how quick."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from inspector.records.statistics import Statistics
from inspector.ui.elided_label import ElidedLabel
from inspector.ui.style_property import set_style_property
from inspector.ui.texts import count_text, milliseconds_text, share_text
from inspector.ui.theme import Theme, Type

_STRETCH = (5, 5, 5, 4, 4, 4, 6, 6)
"""Of the figures: millions are parts that passed, and the names of the last two are longer."""


class FiguresRow(QFrame):
    """Each a number and what it counts."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._row = QHBoxLayout(self)
        self._labels: list[tuple[ElidedLabel, ElidedLabel]] = []
        for stretch in _STRETCH:
            number = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
            name = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
            name.setProperty("tone", "quiet")
            cell = QVBoxLayout()
            cell.setSpacing(0)
            cell.addWidget(number)
            cell.addWidget(name)
            self._row.addLayout(cell, stretch)
            self._labels.append((number, name))
        self.apply_theme(theme)

    @property
    def texts(self) -> list[tuple[str, str]]:
        """(number, name) of each."""
        return [(number.text(), name.text()) for number, name in self._labels]

    def show_figures(self, statistics: Statistics) -> None:
        """Of a selection."""
        counts = statistics.counts
        decided = statistics.confirmed + statistics.overruled
        overruled = statistics.overruled / decided if decided else None
        rows = [
            (count_text(counts.total), self.tr("parts"), ""),
            (share_text(counts.passed_share), self.tr("yield"), ""),
            (count_text(counts.passed), self.tr("✓ pass"), "pass" if counts.passed else "quiet"),
            (count_text(counts.failed), self.tr("✕ fail"), "fail" if counts.failed else "quiet"),
            (count_text(counts.review), self.tr("? review"), "review" if counts.review else "quiet"),
            (count_text(counts.no_verdict), self.tr("no verdict"), "fault" if counts.no_verdict else "quiet"),
            (share_text(overruled), self.tr("overruled of {count} decided").format(count=count_text(decided)), ""),
            (milliseconds_text(statistics.latency_p95_ms), self.tr("p95, picture to record"), ""),
        ]
        for (number, name), (value, text, tone) in zip(self._labels, rows, strict=True):
            number.setText(value)
            name.setText(text)
            set_style_property(number, "tone", tone)

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        margin = theme.px(22)
        self._row.setContentsMargins(margin, theme.px(10), margin, theme.px(10))
        self._row.setSpacing(theme.px(14))
        for number, name in self._labels:
            number.setFont(theme.font(Type.FIGURE, 650))
            name.setFont(theme.font(Type.SMALL))
