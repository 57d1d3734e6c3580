"""The parts of a comparison, each a dot at its score in per cent of the method's own limit."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.ui.teach.score_marks import defect_colour, good_colour
from inspector.ui.texts import percent_text
from inspector.ui.theme import Theme, Type

_TOP = 200.0


class MethodDots(QWidget):
    """Good parts above, defects below; what is left of the line passes. The same scale for every method."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._good: NDArray[np.float64] = np.empty(0)
        self._defects: NDArray[np.float64] = np.empty(0)
        self._painted: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_parts(self, good: NDArray[np.float64], defects: NDArray[np.float64]) -> None:
        """Scores in per cent of the limit."""
        self._good, self._defects = good, defects
        self._painted = None
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        self._painted = None
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(320), self._theme.px(96))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self._theme.px(64))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._painted = None

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._painted is None:
            density = self.devicePixelRatioF()
            self._painted = QPixmap((self.size().toSizeF() * density).toSize())
            self._painted.setDevicePixelRatio(density)
            self._painted.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._painted)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint(painter)
            painter.end()
        QPainter(self).drawPixmap(0, 0, self._painted)

    def _paint(self, painter: QPainter) -> None:
        theme, palette = self._theme, self._theme.palette
        font = theme.font(Type.SMALL)
        metrics = QFontMetricsF(font)
        edge = theme.px(5)
        plot = QRectF(edge, edge, self.width() - 2 * edge, self.height() - metrics.height() - 2 * edge)
        limit = plot.left() + 100 / _TOP * plot.width()
        zone = QColor(palette.fail)
        zone.setAlphaF(0.09)
        painter.fillRect(QRectF(limit, plot.top(), plot.right() - limit, plot.height()), zone)
        painter.setPen(QPen(QColor(palette.line), 1))
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())
        groups = [(self._good, good_colour(palette))]
        if len(self._defects):
            groups.append((self._defects, defect_colour(palette)))
        band = plot.height() / len(groups)
        for number, (values, colour) in enumerate(groups):
            room = QRectF(plot.left(), plot.top() + number * band, plot.width(), band)
            self._paint_dots(painter, room, values, colour)
        painter.setPen(QPen(QColor(palette.fail), max(1.5, theme.px(2))))
        painter.drawLine(QPointF(limit, plot.top()), QPointF(limit, plot.bottom()))
        painter.setFont(font)
        painter.setPen(QColor(palette.quiet))
        text = percent_text(100)
        baseline = self.height() - metrics.descent()
        painter.drawText(QPointF(limit - metrics.horizontalAdvance(text) / 2, baseline), text)

    def _paint_dots(self, painter: QPainter, room: QRectF, values: NDArray[np.float64], colour: QColor) -> None:
        """Spread over the band so that dots do not hide each other; the same spread each time."""
        radius = max(1.5, min(self._theme.px(4.5), 1.2 * room.height() / max(8, len(values) ** 0.5 * 2)))
        faint = QColor(colour)
        faint.setAlphaF(0.85 if len(values) < 300 else 0.45)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faint)
        heights = (np.arange(len(values)) * 0.618034) % 1.0
        for value, height in zip(np.sort(values).tolist(), heights.tolist(), strict=True):
            x = room.left() + min(value, _TOP) / _TOP * room.width()
            y = room.top() + radius + height * (room.height() - 2 * radius)
            painter.drawEllipse(QPointF(x, y), radius, radius)
