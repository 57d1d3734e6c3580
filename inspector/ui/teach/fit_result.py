"""What came of a fit: two figures, or the sign that it failed."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from inspector.core.teaching import FitSummary
from inspector.core.verdict import Verdict
from inspector.ui.symbols import paint_symbol
from inspector.ui.teach.figures import part_time_text
from inspector.ui.texts import count_text
from inspector.ui.theme import Theme, Type


class FaultSymbol(QWidget):
    """Before what went wrong."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        side = theme.px(44)
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        palette, inset = self._theme.palette, self._theme.px(4)
        painter = QPainter(self)
        rect = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        paint_symbol(painter, Verdict.NO_VERDICT, rect, QColor(palette.fault), QColor(palette.panel))


class FitResult(QWidget):
    """A tick and two figures: what was learned, and what a part will take."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._numbers = [QLabel(), QLabel()]
        self._names = [QLabel(), QLabel()]
        self._row = QHBoxLayout(self)
        self._columns = []
        for number, name in zip(self._numbers, self._names, strict=True):
            name.setProperty("tone", "quiet")
            column = QVBoxLayout()
            column.addWidget(number)
            column.addWidget(name)
            self._columns.append(column)
            self._row.addLayout(column)
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def show_summary(self, summary: FitSummary, held_out: int) -> None:
        """``held_out``: how many parts were judged by a model that had not learned them."""
        self._numbers[0].setText(count_text(summary.good_images))
        self._names[0].setText(
            self.tr("good parts learned, {count} held out").format(count=count_text(held_out))
            if held_out < summary.good_images
            else self.tr("good parts learned")
        )
        self._numbers[1].setText(part_time_text(summary.part_ms))
        self._names[1].setText(self.tr("for one part · {device}").format(device=summary.device))

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        for label in self._numbers:
            label.setFont(theme.font_px(theme.px(64), 700))
        for label in self._names:
            label.setFont(theme.font(Type.LARGE))
        self._row.setContentsMargins(theme.px(120), 0, 0, 0)
        self._row.setSpacing(theme.px(72))
        for column in self._columns:
            column.setSpacing(0)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), max(super().sizeHint().height(), self._theme.px(120)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = self._theme.px(84)
        symbol = QRectF(0, (self.height() - side) / 2, side, side)
        palette = self._theme.palette
        paint_symbol(painter, Verdict.PASS, symbol, QColor(palette.pass_fill), QColor(palette.panel))
