"""The symbol of a verdict as a widget."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from inspector.core.verdict import Verdict
from inspector.ui.symbols import paint_symbol
from inspector.ui.theme import Theme


class VerdictMark(QWidget):
    """Square; its word stands beside it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._verdict: Verdict | None = None
        self.apply_theme(theme)

    def show_verdict(self, verdict: Verdict) -> None:
        """Another one."""
        self._verdict = verdict
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        self.setFixedSize(theme.px(64), theme.px(64))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._verdict is None:
            return
        palette = self._theme.palette
        inset = self.width() * 0.06
        room = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        paint_symbol(QPainter(self), self._verdict, room, palette.of(self._verdict), QColor(palette.panel))
