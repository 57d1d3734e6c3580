"""The grip of a limit's line: a pill that a hand, a mouse and the arrow keys can move."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from inspector.core.verdict import Verdict
from inspector.ui.theme import Theme, Type

_STEPS = {
    Qt.Key.Key_Left: -1.0,
    Qt.Key.Key_Down: -1.0,
    Qt.Key.Key_Right: 1.0,
    Qt.Key.Key_Up: 1.0,
    Qt.Key.Key_PageDown: -10.0,
    Qt.Key.Key_PageUp: 10.0,
}
"""Per cent of the fail limit; a tenth of it with Shift."""


class LimitHandle(QWidget):
    """Says where it is taken to, in pixels of its parent; who owns it moves it there."""

    grabbed = Signal(float)
    dragged = Signal(float)
    released = Signal()
    stepped = Signal(float)
    """By the keys, in per cent of the fail limit."""

    def __init__(self, verdict: Verdict, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.verdict = verdict
        self._theme = theme
        self._text = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeHorCursor)

    def set_text(self, text: str) -> None:
        """What stands on the pill."""
        if text != self._text:
            self._text = text
            self.resize(self.sizeHint())
            self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        self.resize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        theme = self._theme
        width = QFontMetricsF(theme.font(Type.BODY, 650)).horizontalAdvance(self._text)
        ring = theme.px(4)
        return QSize(round(width) + theme.px(36) + 2 * ring, theme.px(36) + 2 * ring)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.grabbed.emit(self.mapToParent(event.position()).x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.dragged.emit(self.mapToParent(event.position()).x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.released.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self.stepped.emit(step / 10 if fine else step)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.raise_()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, palette = self._theme, self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = theme.px(4)
        pill = QRectF(self.rect()).adjusted(ring, ring, -ring, -ring)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.fill_of(self.verdict))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        if self.hasFocus():
            width = max(1.5, 2 * theme.scale)
            outline = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
            painter.setPen(QPen(QColor(palette.text), width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2)
        painter.setPen(QColor(palette.ink))
        painter.setFont(theme.font(Type.BODY, 650))
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), self._text)
