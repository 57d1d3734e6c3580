"""How the scores of the parts are spread, over those of good parts when the recipe was taught."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.ui.score_bar import good_density
from inspector.ui.texts import count_text, percent_text
from inspector.ui.theme import Theme, Type

translate = QCoreApplication.translate

_TOP_PERCENT = 160.0


class ScoreDrawing:
    """Bars for the parts, a line for the calibration; both have the same height at their highest.

    No widget: any thread may paint it.
    """

    def __init__(
        self,
        theme: Theme,
        counts: Sequence[int],
        step: float,
        taught: NDArray[np.float64] | None,
        review_percent: float | None,
        size: QSizeF,
    ) -> None:
        """``counts[i]`` parts from ``i * step`` percent of the fail limit on; ``taught``: (n,) of good parts."""
        self._theme = theme
        self._counts, self._step, self._review = counts, step, review_percent
        self._taught = None if taught is None or not len(taught) else good_density(taught.astype(np.float32), 100.0)
        self._size = size

    @property
    def beyond(self) -> int:
        """Parts off the scale; they stand in the last bar."""
        return sum(self._counts[self._bins() :])

    def _bins(self) -> int:
        return round(_TOP_PERCENT / self._step)

    def _plot(self) -> QRectF:
        small = self._theme.size(Type.SMALL)
        return QRectF(0, small * 1.4, self._size.width(), self._size.height() - 3.0 * small)

    def _x(self, percent: float) -> float:
        plot = self._plot()
        return plot.left() + min(percent, _TOP_PERCENT) / _TOP_PERCENT * plot.width()

    def paint(self, painter: QPainter) -> None:
        """From the painter's origin on."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot = self._plot()
        self._paint_bars(painter, plot)
        self._paint_taught(painter, plot)
        self._paint_limits(painter, plot)
        painter.setPen(QPen(QColor(self._theme.palette.line), 1))
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())

    def _paint_bars(self, painter: QPainter, plot: QRectF) -> None:
        bins = self._bins()
        shown = [*self._counts[: bins - 1], sum(self._counts[bins - 1 :])]
        highest = max(shown, default=0)
        if not highest:
            return
        palette, pitch = self._theme.palette, plot.width() / bins
        gap = max(0.5, pitch * 0.12)
        painter.setPen(Qt.PenStyle.NoPen)
        for index, count in enumerate(shown):
            if count:
                percent = index * self._step
                colour = QColor(palette.accent)
                if percent >= 100:
                    colour = QColor(palette.fail)
                elif self._review is not None and percent + self._step / 2 >= self._review:
                    colour = QColor(palette.review)
                tall = max(2.0, count / highest * plot.height())
                painter.setBrush(colour)
                painter.drawRect(QRectF(plot.left() + index * pitch + gap / 2, plot.bottom() - tall, pitch - gap, tall))

    def _paint_taught(self, painter: QPainter, plot: QRectF) -> None:
        if self._taught is None:
            return
        steps = len(self._taught) - 1
        curve = [
            QPointF(plot.left() + index / steps * plot.width(), plot.bottom() - float(value) * plot.height())
            for index, value in enumerate(self._taught)
        ]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._theme.palette.panel), max(3.0, self._theme.px(5))))
        painter.drawPolyline(QPolygonF(curve))
        painter.setPen(QPen(QColor(self._theme.palette.text), max(1.5, self._theme.px(2))))
        painter.drawPolyline(QPolygonF(curve))

    def _paint_limits(self, painter: QPainter, plot: QRectF) -> None:
        theme, palette = self._theme, self._theme.palette
        font = theme.font(Type.SMALL)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        baseline = self._size.height() - metrics.descent()
        lines = [(100.0, palette.fail, translate("ScoreHistogram", "fail"), Qt.PenStyle.SolidLine)]
        if self._review is not None and self._review < 99.5:
            lines.insert(0, (self._review, palette.review, translate("ScoreHistogram", "review"), Qt.PenStyle.DashLine))
        right = self._x(100) + metrics.horizontalAdvance(lines[-1][2])
        for percent, colour, word, style in lines:
            x, width = self._x(percent), metrics.horizontalAdvance(word)
            painter.setPen(QPen(QColor(colour), max(1.5, theme.px(2)), style))
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
            painter.setPen(QColor(palette.quiet))
            left = x - theme.px(2) if percent == 100 else min(x - width / 2, self._x(100) - width - theme.px(12))
            painter.drawText(QPointF(left, baseline), word)
        painter.setPen(QColor(palette.quiet))
        painter.drawText(QPointF(plot.left(), baseline), percent_text(0))
        top = percent_text(_TOP_PERCENT)
        if self.beyond:
            top = translate("ScoreHistogram", "{count} beyond ›").format(count=count_text(self.beyond))
        left = plot.right() - metrics.horizontalAdvance(top)
        if left > right + theme.px(10):
            painter.drawText(QPointF(left, baseline), top)


class ScoreHistogram(QWidget):
    """The drawing as a widget."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._counts: Sequence[int] = ()
        self._step = 2.0
        self._taught: NDArray[np.float64] | None = None
        self._review: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_scores(
        self, counts: Sequence[int], step: float, taught: NDArray[np.float64] | None, review_percent: float | None
    ) -> None:
        """See :class:`ScoreDrawing`."""
        self._counts, self._step, self._taught, self._review = counts, step, taught, review_percent
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(500), self._theme.px(200))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self._theme.px(96))

    def paintEvent(self, event: QPaintEvent) -> None:
        size = QSizeF(self.size())
        drawing = ScoreDrawing(self._theme, self._counts, self._step, self._taught, self._review, size)
        drawing.paint(QPainter(self))
