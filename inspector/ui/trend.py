"""The last parts as a line: score against the limits, so that one sees where it is going."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.core.inspection import Limits
from inspector.core.line import TrendPoint
from inspector.core.verdict import Verdict
from inspector.ui.panel import Panel
from inspector.ui.theme import Theme

PARTS = 200
_TOP_PERCENT = 160.0


class Trend(Panel):
    """The panel of the trend; a click picks the nearest part."""

    part_picked = Signal(int)
    """Serial of the part."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart = _TrendChart(theme)
        self._chart.part_picked.connect(self.part_picked)
        self.content.addWidget(self._chart, 1)
        self.apply_theme(theme)

    def show_trend(self, points: Sequence[TrendPoint], limits: Limits | None, selected: int | None) -> None:
        """``points`` oldest first; ``selected`` is the serial of the part looked at."""
        self.title.setText(self.tr("Last {count} parts").format(count=PARTS))
        self.summary.setText(self.tr("score / limit"))
        self._chart.show_trend(points, limits, selected)

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        self._chart.apply_theme(theme)


class _TrendChart(QWidget):
    part_picked = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._points: Sequence[TrendPoint] = ()
        self._limits: Limits | None = None
        self._selected: int | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_trend(self, points: Sequence[TrendPoint], limits: Limits | None, selected: int | None) -> None:
        same = len(points) == len(self._points) and (not points or points[-1] == self._points[-1])
        if same and (limits, selected) == (self._limits, self._selected):
            return
        self._points, self._limits, self._selected = points, limits, selected
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(300), self._theme.px(110))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(48))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._points:
            return
        nearest = min(range(len(self._points)), key=lambda i: abs(self._x(i) - event.position().x()))
        self.part_picked.emit(self._points[nearest].serial)

    def _plot(self) -> QRectF:
        edge = self._theme.px(8)
        return QRectF(self.rect()).adjusted(0, edge, -edge, -edge)

    def _x(self, index: int) -> float:
        """The newest part is on the right, whatever their number."""
        edge = self._theme.px(8)
        width = self.width() - edge
        return width - (len(self._points) - 1 - index) * width / (PARTS - 1)

    def _y(self, percent: float) -> float:
        edge = self._theme.px(8)
        return self.height() - edge - min(percent, _TOP_PERCENT) / _TOP_PERCENT * (self.height() - 2 * edge)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.palette.panel))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_limits(painter)
        self._paint_line(painter)
        self._paint_marks(painter)
        if self._selected is not None:
            for index, point in enumerate(self._points):
                if point.serial == self._selected:
                    self._paint_selection(painter, index, point)

    def _paint_limits(self, painter: QPainter) -> None:
        theme, palette, plot = self._theme, self._theme.palette, self._plot()
        if self._limits is None:
            painter.setPen(QPen(QColor(palette.line), 1))
            painter.drawLine(plot.bottomLeft(), plot.bottomRight())
            return
        zone = QColor(palette.fail)
        zone.setAlphaF(0.10)
        fail_y, review_y = self._y(100), self._y(100 * self._limits.review / self._limits.fail)
        painter.fillRect(QRectF(plot.left(), plot.top(), plot.width(), fail_y - plot.top()), zone)
        painter.setPen(QPen(QColor(palette.fail), max(1.0, 1.5 * theme.scale)))
        painter.drawLine(QPointF(plot.left(), fail_y), QPointF(plot.right(), fail_y))
        if self._limits.review < self._limits.fail:
            dashed = QPen(QColor(palette.review), max(1.0, 1.5 * theme.scale))
            dashed.setDashPattern([3, 3])
            painter.setPen(dashed)
            painter.drawLine(QPointF(plot.left(), review_y), QPointF(plot.right(), review_y))

    def _paint_line(self, painter: QPainter) -> None:
        """Broken where a part has no score."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        # A thin line is drawn many times faster than one that has to be outlined first.
        painter.setPen(QPen(QColor(self._theme.palette.accent), 0))
        left, step = self._x(0), self._x(1) - self._x(0)
        floor, rise = self._y(0), (self._y(0) - self._y(_TOP_PERCENT)) / _TOP_PERCENT
        stretch: list[QPointF] = []
        for index, point in enumerate(self._points):
            if point.percent is not None:
                stretch.append(QPointF(left + index * step, floor - min(point.percent, _TOP_PERCENT) * rise))
            else:
                painter.drawPolyline(stretch)
                stretch = []
        painter.drawPolyline(stretch)

    def _at(self, index: int, point: TrendPoint) -> QPointF:
        return QPointF(self._x(index), self._y(0 if point.percent is None else point.percent))

    def _paint_marks(self, painter: QPainter) -> None:
        """Each in its verdict's own shape: a dot, a diamond, a triangle on the floor."""
        r = max(2.5, 4.0 * self._theme.scale)
        dots, diamonds, triangles = QPainterPath(), QPainterPath(), QPainterPath()
        diamond = QPolygonF([QPointF(1.25 * r * x, 1.25 * r * y) for x, y in ((0, -1), (1, 0), (0, 1), (-1, 0))])
        triangle = QPolygonF([QPointF(1.3 * r * x, 1.3 * r * y) for x, y in ((0, -1.2), (1, 0.6), (-1, 0.6))])
        for index, point in enumerate(self._points):
            if point.verdict is Verdict.FAIL:
                dots.addEllipse(self._at(index, point), r, r)
            elif point.verdict is Verdict.REVIEW:
                diamonds.addPolygon(diamond.translated(self._at(index, point)))
            elif point.verdict is Verdict.NO_VERDICT:
                triangles.addPolygon(triangle.translated(self._at(index, point)))
        for verdict, marks in ((Verdict.REVIEW, diamonds), (Verdict.FAIL, dots), (Verdict.NO_VERDICT, triangles)):
            marks.setFillRule(Qt.FillRule.WindingFill)  # those that overlap are one
            painter.fillPath(marks, self._theme.palette.of(verdict))

    def _paint_selection(self, painter: QPainter, index: int, point: TrendPoint) -> None:
        theme, plot, at = self._theme, self._plot(), self._at(index, point)
        line = QColor(theme.palette.text)
        line.setAlphaF(0.35)
        painter.setPen(QPen(line, max(1.0, theme.scale)))
        painter.drawLine(QPointF(at.x(), plot.top()), QPointF(at.x(), plot.bottom()))
        painter.setPen(QPen(QColor(theme.palette.text), max(1.5, 2 * theme.scale)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(at, theme.px(7), theme.px(7))
