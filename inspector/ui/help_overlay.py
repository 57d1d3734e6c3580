"""All keys at a glance, over the window."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from inspector.ui.keys import KeyHelp, key_help
from inspector.ui.theme import Theme, Type


class HelpOverlay(QWidget):
    """Dims the window and lists the keys; a click or any key closes it. The banner stays free."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.two_lines = False
        """Whether keys act on one of two lines."""
        self.hide()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, palette = self._theme, self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dim = QColor(palette.background)
        dim.setAlphaF(0.82)
        painter.fillRect(self.rect(), dim)

        lines = key_help(two_lines=self.two_lines)
        font, title = theme.font(Type.LARGE), theme.font(Type.TITLE, 650)
        pitch = min(theme.px(48), int(self.height() * 0.8 / (len(lines) + 2)))
        pad = theme.px(36)
        text_left = max(sum(self._cap_width(cap) + theme.px(8) for cap in line.caps) for line in lines) + theme.px(28)
        widest = max(QFontMetricsF(font).horizontalAdvance(line.text) for line in lines)
        width = min(self.width() - 2 * pad, pad + text_left + widest + pad)
        height = 2 * pad * 0.8 + pitch * (len(lines) + 1.2)
        card = QRectF((self.width() - width) / 2, max(0.0, (self.height() - height) / 2), width, height)
        painter.setPen(QPen(QColor(palette.line), 1))
        painter.setBrush(QColor(palette.panel))
        painter.drawRoundedRect(card, theme.px(16), theme.px(16))

        painter.setPen(QColor(palette.text))
        painter.setFont(title)
        y = card.top() + pad * 0.8 + pitch * 0.6
        painter.drawText(QPointF(card.left() + pad, y), self.tr("Keys"))
        y += pitch * 0.6
        for line in lines:
            self._paint_line(painter, QRectF(card.left() + pad, y, card.width() - 2 * pad, pitch), line, text_left)
            y += pitch

    def _cap_width(self, cap: str) -> float:
        least = self._theme.px(34)
        return max(least, QFontMetricsF(self._theme.font(Type.BODY, 600)).horizontalAdvance(cap) + self._theme.px(22))

    def _paint_line(self, painter: QPainter, row: QRectF, line: KeyHelp, text_left: float) -> None:
        theme, palette = self._theme, self._theme.palette
        font, cap_font = theme.font(Type.LARGE), theme.font(Type.BODY, 600)
        metrics, cap_metrics = QFontMetricsF(font), QFontMetricsF(cap_font)
        x = row.left()
        height = min(row.height() * 0.78, cap_metrics.height() + theme.px(10))
        for cap in line.caps:
            width = self._cap_width(cap)
            key = QRectF(x, row.center().y() - height / 2, width, height)
            painter.setPen(QPen(QColor(palette.line), max(1.0, theme.scale)))
            painter.setBrush(QColor(palette.raised))
            painter.drawRoundedRect(key, theme.px(7), theme.px(7))
            painter.setFont(cap_font)
            painter.setPen(QColor(palette.text))
            painter.drawText(key, Qt.AlignmentFlag.AlignCenter, cap)
            x += width + theme.px(8)
        painter.setFont(font)
        painter.setPen(QColor(palette.text))
        text = metrics.elidedText(line.text, Qt.TextElideMode.ElideRight, row.width() - text_left)
        painter.drawText(QPointF(row.left() + text_left, row.center().y() + metrics.capHeight() / 2), text)
