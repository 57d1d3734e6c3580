"""A card over the screen that leaves the header and the banner free."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from inspector.ui.theme import Theme


class OverlayCard(QWidget):
    """Hidden until it is shown by :meth:`inspector.ui.station_screen.StationScreen.show_overlay`.

    A touch beside the card and Escape leave it. ``widest``: of the card, in pixels of the 1080-line design. ``snug``:
    it is no higher than what stands on it.
    """

    left = Signal()
    """Leave it as it is."""

    def __init__(self, theme: Theme, widest: int, parent: QWidget, *, snug: bool = False) -> None:
        super().__init__(parent)
        self.theme = theme
        self._widest = widest
        self._snug = snug
        self.card = QFrame(self)
        self.card.setObjectName("panel")
        self.column = QVBoxLayout(self.card)
        self.hide()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self.theme = theme
        margin = theme.px(28)
        self.column.setContentsMargins(margin, theme.px(22), margin, theme.px(22))
        self.column.setSpacing(theme.px(16))
        self._place_card()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_card()

    def paintEvent(self, event: QPaintEvent) -> None:
        dim = QColor(self.theme.palette.background)
        dim.setAlphaF(0.82)
        QPainter(self).fillRect(self.rect(), dim)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.card.geometry().contains(event.position().toPoint()):
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        # Every other key stays here too: none of them may reach the line meanwhile.

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place_card()

    def _place_card(self) -> None:
        margin = self.theme.px(24)
        width = min(self.width() - 2 * margin, self.theme.px(self._widest))
        height = self.height() - 2 * margin
        if self._snug:
            self.column.activate()
            height = min(height, max(self.column.totalHeightForWidth(width), self.column.totalMinimumSize().height()))
        self.card.setGeometry((self.width() - width) // 2, self.theme.px(16), width, height)
