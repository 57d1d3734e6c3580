"""A control chart: the moving average of good parts, what is usual, and from where on it is warned of."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import groupby

import numpy as np
from PySide6.QtCore import QEvent, QLocale, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from inspector.records.process_charts import Chart
from inspector.ui.texts import NARROW_SPACE, day_text
from inspector.ui.theme import Theme, Type

_AS_DAYS = timedelta(hours=36)
"""From here on times are told as days."""
_LABELS = 5


class EwmaDrawing:
    """Part after part from left to right, the band of what is usual behind. No widget: any thread may paint it."""

    def __init__(
        self, theme: Theme, at: Sequence[datetime], chart: Chart, unit: str, warnings: Sequence[datetime], size: QSizeF
    ) -> None:
        """``at``: of the chart's values, oldest first."""
        self._theme, self._at, self._chart, self._unit = theme, at, chart, unit
        self._warnings, self._size = warnings, size
        values = chart.values
        low, high = float(values.min()), float(values.max())
        # A band that is open below shows as much of itself below the centre as above.
        bottom = max(chart.low, 2 * chart.centre - chart.high) if chart.centre else 0.0
        self._bottom, self._top = min(low, bottom), max(high, chart.high)
        spare = 0.08 * max(self._top - self._bottom, 1e-9)
        self._top += spare
        self._bottom -= spare if self._bottom > 0 else 0.0

    def value_text(self, value: float) -> str:
        """With its unit, as fine as the chart shows it."""
        decimals = 1 if self._top - self._bottom < 20 else 0
        return f"{QLocale().toString(value, 'f', decimals)}{NARROW_SPACE}{self._unit}"

    def _plot(self) -> QRectF:
        small = self._theme.size(Type.SMALL)
        metrics = QFontMetricsF(self._theme.font(Type.SMALL))
        texts = [self.value_text(value) for value in (self._top, self._bottom, self._chart.centre)]
        left = max(map(metrics.horizontalAdvance, texts)) + self._theme.px(8)
        return QRectF(
            left, small * 0.6, self._size.width() - left - self._theme.px(2), self._size.height() - 2.4 * small
        )

    def _x(self, plot: QRectF, index: float) -> float:
        return plot.left() + plot.width() * (index + 0.5) / len(self._at)

    def _y(self, plot: QRectF, value: float) -> float:
        return plot.bottom() - plot.height() * (value - self._bottom) / (self._top - self._bottom)

    def nearest(self, x: float) -> int:
        """Index of the value at this place."""
        plot = self._plot()
        return min(max(0, int((x - plot.left()) / plot.width() * len(self._at))), len(self._at) - 1)

    def paint(self, painter: QPainter) -> None:
        """From the painter's origin on."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot = self._plot()
        self._paint_band(painter, plot)
        self._paint_warnings(painter, plot)
        self._paint_line(painter, plot)
        painter.setPen(QPen(QColor(self._theme.palette.line), 1))
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())
        self._paint_scale(painter, plot)
        self._paint_times(painter, plot)

    def _paint_band(self, painter: QPainter, plot: QRectF) -> None:
        palette, chart = self._theme.palette, self._chart
        top, bottom = self._y(plot, chart.high), min(self._y(plot, chart.low), plot.bottom())
        fill = QColor(palette.pass_)
        fill.setAlphaF(0.13)
        painter.fillRect(QRectF(plot.left(), top, plot.width(), bottom - top), fill)
        painter.setPen(QPen(QColor(palette.review), max(1.0, self._theme.px(1))))
        painter.drawLine(QPointF(plot.left(), top), QPointF(plot.right(), top))
        if chart.low > self._bottom:
            painter.drawLine(QPointF(plot.left(), bottom), QPointF(plot.right(), bottom))
        if chart.centre > self._bottom:
            painter.setPen(QPen(QColor(palette.quiet), 1, Qt.PenStyle.DashLine))
            y = self._y(plot, chart.centre)
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))

    def _paint_warnings(self, painter: QPainter, plot: QRectF) -> None:
        painter.setPen(QPen(QColor(self._theme.palette.fault), max(1.0, self._theme.px(2))))
        for warned in self._warnings:
            x = self._x(plot, int(np.searchsorted([at.timestamp() for at in self._at], warned.timestamp())) - 0.5)
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.top() + self._theme.px(14)))

    def _paint_line(self, painter: QPainter, plot: QRectF) -> None:
        """In the colour of a fail where it is beyond the band."""
        palette, chart = self._theme.palette, self._chart
        points = [QPointF(self._x(plot, i), self._y(plot, value)) for i, value in enumerate(chart.values.tolist())]
        beyond = ((chart.values > chart.high) | (chart.values < chart.low)).tolist()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for is_beyond, group in groupby(range(len(points)), key=lambda index: bool(beyond[index])):
            indices = list(group)
            colour = QColor(palette.fail if is_beyond else palette.accent)
            painter.setPen(QPen(colour, max(1.5, self._theme.px(2))))
            # From the point before on, so that there is no gap.
            line = points[max(0, indices[0] - 1) : indices[-1] + 1]
            if len(line) > 1:
                painter.drawPolyline(QPolygonF(line))
            else:
                painter.drawEllipse(line[0], 1.5, 1.5)

    def _paint_scale(self, painter: QPainter, plot: QRectF) -> None:
        """The edges of the band and the centre, those that have room."""
        font, chart = self._theme.font(Type.SMALL), self._chart
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.palette.quiet))
        taken: list[float] = []
        for value in (chart.centre, chart.high, chart.low):
            y = self._y(plot, value)
            if y > plot.bottom() + 1 or any(abs(y - other) < metrics.capHeight() * 1.6 for other in taken):
                continue
            taken.append(y)
            text = self.value_text(value)
            x = plot.left() - self._theme.px(8) - metrics.horizontalAdvance(text)
            painter.drawText(QPointF(x, min(y + metrics.capHeight() / 2, plot.bottom())), text)

    def _paint_times(self, painter: QPainter, plot: QRectF) -> None:
        metrics = QFontMetricsF(self._theme.font(Type.SMALL))
        painter.setPen(QColor(self._theme.palette.quiet))
        baseline, free_from, said = self._size.height() - metrics.descent(), 0.0, ""
        for index in np.unique(np.linspace(0, len(self._at) - 1, _LABELS).round().astype(int)).tolist():
            text = self.time_text(index)
            width = metrics.horizontalAdvance(text)
            left = min(max(plot.left(), self._x(plot, index) - width / 2), plot.right() - width)
            if left >= free_from and text != said:
                painter.drawText(QPointF(left, baseline), text)
                free_from, said = left + width + self._theme.px(12), text

    def time_text(self, index: int) -> str:
        """The day, or the time of day where that is enough."""
        moment = self._at[index].astimezone()
        return day_text(moment) if self._at[-1] - self._at[0] > _AS_DAYS else f"{moment:%H:%M}"

    def tip(self, index: int) -> str:
        """Time and value of a point."""
        moment = self._at[index].astimezone()
        return f"{day_text(moment)}, {moment:%H:%M:%S}\n{self.value_text(float(self._chart.values[index]))}"


class EwmaChart(QWidget):
    """The drawing as a widget. Pointing at it says time and value."""

    def __init__(self, theme: Theme, unit: str, parent: QWidget | None = None) -> None:
        """``unit``: of the values, such as "%"."""
        super().__init__(parent)
        self._theme, self._unit = theme, unit
        self._at: Sequence[datetime] = ()
        self._warnings: Sequence[datetime] = ()
        self._chart: Chart | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def drawing(self) -> EwmaDrawing | None:
        """As it is painted now; None while there is nothing."""
        if self._chart is None or not self._at:
            return None
        return EwmaDrawing(self._theme, self._at, self._chart, self._unit, self._warnings, QSizeF(self.size()))

    def show_chart(self, at: Sequence[datetime], chart: Chart | None, warnings: Sequence[datetime]) -> None:
        """``at``: of the chart's values, oldest first."""
        self._at, self._chart, self._warnings = at, chart, warnings
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(500), self._theme.px(220))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self._theme.px(110))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            drawing = self.drawing
            text = "" if drawing is None else drawing.tip(drawing.nearest(event.pos().x()))
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        drawing = self.drawing
        if drawing is not None:
            drawing.paint(QPainter(self))
