"""How far something is: a thin line that fills."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.ui.theme import Theme


class ProgressLine(QWidget):
    """Empty while nobody knows how much there is to do."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def share(self) -> float:
        """0..1"""
        return self._share

    def set_share(self, share: float) -> None:
        """0..1"""
        self._share = min(1.0, max(0.0, share))
        self.setAccessibleDescription(f"{100 * self._share:.0f} %")
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(8))

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        groove = QRectF(self.rect())
        radius = groove.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.raised))
        painter.drawRoundedRect(groove, radius, radius)
        if self._share > 0:
            groove.setWidth(max(groove.height(), self._share * groove.width()))
            painter.setBrush(QColor(palette.accent))
            painter.drawRoundedRect(groove, radius, radius)
