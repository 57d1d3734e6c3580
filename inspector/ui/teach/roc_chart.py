"""Defects found against good parts rejected, with the point of the limit in use."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.core.roc import Roc
from inspector.ui.teach.score_marks import defect_colour
from inspector.ui.theme import Theme, Type


class RocChart(QWidget):
    """A small square."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._curve: Roc | None = None
        self._line: tuple[QRectF, QPolygonF] | None = None
        self._at = (0.0, 0.0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_curve(self, curve: Roc | None) -> None:
        """None without defects."""
        self._curve = curve
        self._line = None
        self.update()

    def show_limit(self, rejected: float, found: float) -> None:
        """Shares 0..1 at the limit in use."""
        if (rejected, found) != self._at:
            self._at = (rejected, found)
            self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(210), self._theme.px(200))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(150), self._theme.px(120))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, palette = self._theme, self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = theme.font(Type.SMALL)
        metrics = QFontMetricsF(font)
        edge = theme.px(6)
        top = metrics.height() + edge
        side = min(self.width() - 2 * edge, self.height() - 2 * top)
        plot = QRectF(edge, top, side, side)
        painter.setPen(QPen(QColor(palette.line), 1))
        painter.drawLine(plot.topLeft(), plot.bottomLeft())
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())
        painter.setPen(QPen(QColor(palette.line), 1, Qt.PenStyle.DashLine))
        painter.drawLine(plot.bottomLeft(), plot.topRight())
        painter.setFont(font)
        painter.setPen(QColor(palette.quiet))
        for text, baseline, room in (
            (self.tr("defects found ↑"), metrics.ascent(), Qt.AlignmentFlag.AlignLeft),
            (self.tr("good rejected →"), plot.bottom() + edge + metrics.ascent(), Qt.AlignmentFlag.AlignRight),
        ):
            cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, self.width() - 2 * edge)
            right = max(plot.left(), plot.right() - metrics.horizontalAdvance(cut))
            left = plot.left() if room is Qt.AlignmentFlag.AlignLeft else right
            painter.drawText(QPointF(left, baseline), cut)
        if self._curve is None:
            return

        def at(rejected: float, found: float) -> QPointF:
            return QPointF(plot.left() + rejected * plot.width(), plot.bottom() - found * plot.height())

        painter.setPen(QPen(QColor(palette.accent), max(1.5, theme.px(2.5))))
        painter.drawPolyline(self._drawn(self._curve, plot))
        painter.setPen(QPen(QColor(palette.panel), max(1.5, theme.px(2))))
        painter.setBrush(defect_colour(palette))
        painter.drawEllipse(at(*self._at), theme.px(7), theme.px(7))

    def _drawn(self, curve: Roc, plot: QRectF) -> QPolygonF:
        """The curve on these pixels, made once; of the points on half a pixel one is enough."""
        if self._line is None or self._line[0] != plot:
            x = np.rint(2 * (plot.left() + curve.rejected * plot.width())) / 2
            y = np.rint(2 * (plot.bottom() - curve.found * plot.height())) / 2
            moved = np.append(True, (np.diff(x) != 0) | (np.diff(y) != 0))
            points = zip(x[moved].tolist(), y[moved].tolist(), strict=True)
            self._line = (plot, QPolygonF([QPointF(*point) for point in points]))
        return self._line[1]
