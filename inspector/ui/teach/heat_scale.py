"""Where the heat begins: the colour scale itself, with a knob at the value from which a place counts as abnormal."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.core.heat import HOTTEST, heat_stops
from inspector.core.inspection import Limits
from inspector.ui.texts import percent_text
from inspector.ui.theme import Theme, Type

_LEAST = 0.05
"""Of the fail limit: below it everything would be hot."""


class HeatScale(QWidget):
    """From nothing to the hottest colour. The knob stays at or below the fail limit: what fails is always seen."""

    pixel_dragged = Signal(float)
    """Raw value from which the heat begins, while the knob is moved."""
    pixel_dropped = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._limits = Limits(0.8, 1.0, 0.8)
        self._held = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._write()

    def set_limits(self, limits: Limits) -> None:
        """What the colours are anchored to."""
        if limits != self._limits:
            self._limits = limits
            self.setAccessibleDescription(percent_text(100 * limits.pixel / limits.fail))
            self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()
            self.update()

    def _write(self) -> None:
        self.setAccessibleName(self.tr("Where the heat begins"))
        self.setToolTip(self.tr("Drag the knob to where the heat should begin; a double click sets it to the limits"))

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(420), self._theme.px(26) + 2 * self._theme.size(Type.SMALL))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(260), self.sizeHint().height())

    # Hands

    def _groove(self) -> QRectF:
        knob = self._theme.px(11)
        return QRectF(knob, self._theme.px(6), self.width() - 2 * knob, self._theme.px(12))

    def _x(self, ratio: float) -> float:
        groove = self._groove()
        return groove.left() + ratio / HOTTEST * groove.width()

    def _move_to(self, ratio: float) -> None:
        pixel = min(1.0, max(_LEAST, ratio)) * self._limits.fail
        self.set_limits(Limits(self._limits.review, self._limits.fail, min(pixel, self._limits.fail)))
        self.pixel_dragged.emit(self._limits.pixel)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = True
            self._follow(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held:
            self._follow(event)

    def _follow(self, event: QMouseEvent) -> None:
        groove = self._groove()
        self._move_to((event.position().x() - groove.left()) / groove.width() * HOTTEST)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._held:
            self._held = False
            self.pixel_dropped.emit(self._limits.pixel)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._move_to(self._limits.review / self._limits.fail)
        self.pixel_dropped.emit(self._limits.pixel)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -0.01, Qt.Key.Key_Right: 0.01, Qt.Key.Key_PageDown: -0.1, Qt.Key.Key_PageUp: 0.1}.get(
            Qt.Key(event.key())
        )
        if step is None:
            super().keyPressEvent(event)
            return
        self._move_to(self._limits.pixel / self._limits.fail + step)
        self.pixel_dropped.emit(self._limits.pixel)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        palette, limits = self._theme.palette, self._limits
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        groove = self._groove()
        radius = groove.height() / 2
        gradient = QLinearGradient(groove.topLeft(), groove.topRight())
        for position, colour in heat_stops(limits):
            gradient.setColorAt(min(1.0, position / HOTTEST), QColor(*colour))
        painter.setPen(Qt.PenStyle.NoPen)
        for brush in (QColor(palette.stage), gradient):
            painter.setBrush(brush)
            painter.drawRoundedRect(groove, radius, radius)
        painter.setPen(QPen(QColor(palette.line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(groove, radius, radius)
        self._paint_words(painter, groove)
        self._paint_knob(painter, QPointF(self._x(limits.pixel / limits.fail), groove.center().y()))

    def _paint_knob(self, painter: QPainter, at: QPointF) -> None:
        theme, palette = self._theme, self._theme.palette
        radius = theme.px(9)
        painter.setPen(QPen(QColor(palette.accent if self.hasFocus() else palette.panel), max(2.0, theme.px(3))))
        painter.setBrush(QColor(palette.text))
        painter.drawEllipse(at, radius, radius)

    def _paint_words(self, painter: QPainter, groove: QRectF) -> None:
        """Under the scale: where the heat begins, and the fail limit; what would overlap is left out."""
        theme, limits = self._theme, self._limits
        font = theme.font(Type.SMALL)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        baseline = groove.bottom() + theme.px(8) + metrics.ascent()
        begins = self.tr("begins at {percent}").format(percent=percent_text(100 * limits.pixel / limits.fail))
        words = [
            (self._x(limits.pixel / limits.fail), 0.5, begins, theme.palette.text),
            (groove.right(), 1.0, percent_text(100 * HOTTEST), theme.palette.quiet),
            (self._x(1.0), 0.5, self.tr("fail {percent}").format(percent=percent_text(100)), theme.palette.quiet),
            (groove.left(), 0.0, self.tr("normal"), theme.palette.quiet),
        ]
        taken: list[tuple[float, float]] = []
        for x, anchor, text, colour in words:
            width = metrics.horizontalAdvance(text)
            left = min(max(x - anchor * width, 0.0), self.width() - width)
            if any(left < right + theme.px(10) and other < left + width + theme.px(10) for other, right in taken):
                continue
            taken.append((left, left + width))
            painter.setPen(QColor(colour))
            painter.drawText(QPointF(left, baseline), text)
