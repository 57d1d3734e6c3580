"""The same pictures by two versions of a recipe: a dot for each, the old score across, the new one upwards."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.core.teaching import VersionDifference
from inspector.core.verdict import Verdict
from inspector.ui.texts import percent_text
from inspector.ui.theme import Theme, Type

_REACH = 16
"""A dot this near to the pointer is meant, in pixels of the design."""
_SHORTEST, _LONGEST = 120.0, 200.0
"""The scale ends between these, in per cent of the fail limit; what lies beyond stands at its end."""


class VersionPlot(QWidget):
    """Both scales in per cent of each version's own fail limit. Dots whose verdict changed have its new colour."""

    pointed = Signal(object)
    """The VersionDifference under the pointer, or chosen by the arrow keys among the changed ones; None: no longer."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: Sequence[VersionDifference] = ()
        self._changed: Sequence[VersionDifference] = ()
        self._end = _SHORTEST
        self._at: VersionDifference | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def show_differences(self, shown: Sequence[VersionDifference]) -> None:
        """Those that changed are painted last, so that none of them is hidden."""
        self._changed = sorted((one for one in shown if one.old is not one.new), key=lambda one: one.new_percent or 0.0)
        self._shown = (*(one for one in shown if one.old is one.new), *self._changed)
        highest = max((max(one.old_percent or 0.0, one.new_percent or 0.0) for one in shown), default=0.0)
        self._end = min(_LONGEST, max(_SHORTEST, 1.05 * highest))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if self._changed else Qt.FocusPolicy.NoFocus)
        self._point(None)
        self.update()

    def place(self, one: VersionDifference) -> QPointF:
        """Where its dot stands; a picture that a version has no score for stands at the beginning of its scale."""
        return QPointF(self._x(one.old_percent or 0.0), self._y(one.new_percent or 0.0))

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(380), self._theme.px(240))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(380), self._theme.px(170))

    # Pointing

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()

        def distance(one: VersionDifference) -> float:
            to = self.place(one) - at
            return math.hypot(to.x(), to.y())

        nearest = min(reversed(self._shown), key=distance, default=None)
        near = nearest is not None and distance(nearest) <= self._theme.px(_REACH)
        self._point(nearest if near else None)

    def leaveEvent(self, event: QEvent) -> None:
        self._point(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        if step is None or not self._changed:
            super().keyPressEvent(event)
            return
        known = [number for number, one in enumerate(self._changed) if one is self._at]
        first = 0 if step > 0 else len(self._changed) - 1
        self._point(self._changed[(known[0] + step) % len(self._changed) if known else first])

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._changed and self._at is None:
            self._point(self._changed[0])

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._point(None)

    def _point(self, one: VersionDifference | None) -> None:
        if one is not self._at:
            self._at = one
            self.pointed.emit(one)
            self.update()

    # Painting

    def _plot(self) -> QRectF:
        metrics = QFontMetricsF(self._theme.font(Type.SMALL))
        left = metrics.horizontalAdvance(percent_text(100)) + self._theme.px(8)
        foot = metrics.height() + self._theme.px(4)
        margin = self._theme.px(6)
        return QRectF(left, margin, self.width() - left - margin, self.height() - foot - margin)

    def _x(self, percent: float) -> float:
        plot = self._plot()
        return plot.left() + min(1.0, max(0.0, percent / self._end)) * plot.width()

    def _y(self, percent: float) -> float:
        plot = self._plot()
        return plot.bottom() - min(1.0, max(0.0, percent / self._end)) * plot.height()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, palette, plot = self._theme, self._theme.palette, self._plot()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(palette.line), 1))
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())
        painter.drawLine(plot.bottomLeft(), plot.topLeft())
        painter.drawLine(plot.bottomLeft(), plot.topRight())  # on it nothing changes
        painter.setPen(QPen(palette.of(Verdict.FAIL), max(1.0, 1.5 * theme.scale)))
        painter.drawLine(QPointF(self._x(100), plot.top()), QPointF(self._x(100), plot.bottom()))
        painter.drawLine(QPointF(plot.left(), self._y(100)), QPointF(plot.right(), self._y(100)))
        self._paint_scales(painter, plot)
        for one in self._shown:
            self._paint_dot(painter, one)
        if self._at is not None:
            ring = theme.px(10)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(palette.text), max(1.5, 2 * theme.scale)))
            painter.drawEllipse(self.place(self._at), ring, ring)

    def _paint_scales(self, painter: QPainter, plot: QRectF) -> None:
        font = self._theme.font(Type.SMALL)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.palette.quiet))
        for percent in (50, 100):
            text = percent_text(percent)
            width = metrics.horizontalAdvance(text)
            painter.drawText(QPointF(self._x(percent) - width / 2, self.height() - metrics.descent()), text)
            baseline = self._y(percent) + metrics.capHeight() / 2
            painter.drawText(QPointF(plot.left() - self._theme.px(6) - width, baseline), text)

    def _paint_dot(self, painter: QPainter, one: VersionDifference) -> None:
        theme = self._theme
        changed = one.old is not one.new
        colour = theme.palette.of(one.new) if changed else QColor(theme.palette.quiet)
        if not changed:
            colour.setAlphaF(0.45)
        radius = theme.px(6) if changed else theme.px(4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(self.place(one), radius, radius)
