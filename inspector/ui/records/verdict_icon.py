"""The symbol of a verdict as an icon of buttons and lists."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from inspector.core.verdict import Verdict
from inspector.ui.symbols import paint_symbol
from inspector.ui.theme import Theme


def verdict_icon(verdict: Verdict, theme: Theme, side: int, density: float) -> QIcon:
    """``side`` logical pixels wide and high, for a panel and a screen of this density."""
    pixmap = QPixmap(round(side * density), round(side * density))
    pixmap.setDevicePixelRatio(density)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    inset = side * 0.1
    room = QRectF(inset, inset, side - 2 * inset, side - 2 * inset)
    paint_symbol(painter, verdict, room, theme.palette.of(verdict), QColor(theme.palette.panel))
    painter.end()
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)  # the style would tint it
    return icon
