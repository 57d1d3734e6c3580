"""The scores and the limits as a small chart that only shows: on the last page, and on paper."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.core.teaching import HeldOutScores
from inspector.core.verdict import Verdict
from inspector.ui.teach.score_axis import ScoreAxis
from inspector.ui.teach.score_marks import paint_bars
from inspector.ui.texts import percent_text, verdict_word
from inspector.ui.theme import Theme, Type


def paint_scores(
    painter: QPainter, room: QRectF, scores: HeldOutScores, review: float, fail: float, theme: Theme
) -> None:
    """Bars of the held-out parts, the two lines with their words, and the scale in per cent of the fail limit."""
    font = theme.font(Type.SMALL, 600)
    line = QFontMetricsF(font).height() + theme.px(4)
    plot = room.adjusted(0, line, 0, -line)
    axis = ScoreAxis.of(scores, fail).on(plot.left(), plot.width())
    paint_bars(painter, plot, axis, scores, theme)
    painter.setPen(QPen(QColor(theme.palette.line), 1))
    painter.drawLine(plot.bottomLeft(), plot.bottomRight())
    painter.setFont(theme.font(Type.SMALL))
    painter.setPen(QColor(theme.palette.quiet))
    for percent in axis.ticks(fail, theme.px(110)):
        at = axis.x(percent * fail / 100)
        text = percent_text(percent)
        half = painter.fontMetrics().horizontalAdvance(text) / 2 + 1
        if room.left() <= at - half and at + half <= room.right():
            box = QRectF(at - half, plot.bottom() + theme.px(4), 2 * half, line)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop), text)
    painter.setFont(font)
    for limit, verdict, to_left in ((review, Verdict.REVIEW, True), (fail, Verdict.FAIL, False)):
        colour = theme.palette.of(verdict)
        pen = QPen(colour, max(1.5, 2.5 * theme.scale))
        if verdict is Verdict.REVIEW:
            pen.setDashPattern([3.0, 2.0])
        painter.setPen(pen)
        x = axis.x(limit)
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
        word = verdict_word(verdict)
        width = QFontMetricsF(font).horizontalAdvance(word)
        left = x - width - theme.px(6) if to_left else x + theme.px(6)
        painter.drawText(QPointF(left, plot.top() - theme.px(4)), word)


class ScoreSketch(QWidget):
    """The chart on the screen."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[HeldOutScores, float, float] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_scores(self, scores: HeldOutScores, review: float, fail: float) -> None:
        """From now on."""
        self._shown = (scores, review, fail)
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        self.setMinimumHeight(theme.px(120))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._shown is not None:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_scores(painter, QRectF(self.rect()), *self._shown, self._theme)
