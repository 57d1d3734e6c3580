"""What the heat colours mean."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QLinearGradient, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from inspector.core.heat import HOTTEST, heat_stops
from inspector.core.inspection import Limits
from inspector.ui.kept_layer import KeptLayer
from inspector.ui.texts import percent_text
from inspector.ui.theme import Theme, Type


class HeatLegend(QWidget):
    """The colour scale with the limits it is anchored to; hidden while there are none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._limits: Limits | None = None
        self._layer = KeptLayer()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_limits(self, limits: Limits | None) -> None:
        """The limits of the part in view."""
        if limits != self._limits:
            self._limits = limits
            self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        self.resize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        line = self._theme.size(Type.BODY) + self._theme.size(Type.SMALL)
        return QSize(self._theme.px(400), round(line * 1.35) + self._theme.px(46))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._limits is None:
            return
        shown, nothing = (self._limits, self._theme, self._words()), QColor(Qt.GlobalColor.transparent)
        QPainter(self).drawPixmap(0, 0, self._layer.pixmap(self, shown, nothing, partial(self._paint, self._limits)))

    def _words(self) -> tuple[str, str, str, str]:
        return (
            self.tr("Heat against the limits"),
            self.tr("normal"),
            self.tr("review {percent}"),
            self.tr("fail {percent}"),
        )

    def _paint(self, limits: Limits, painter: QPainter) -> None:
        theme, palette = self._theme, self._theme.palette
        heading, normal, review_word, fail_word = self._words()
        painter.setPen(QPen(QColor(palette.line), 1))
        painter.setBrush(QColor(palette.veil))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(10), theme.px(10))
        title, small = theme.font(Type.BODY), theme.font(Type.SMALL)
        metrics = QFontMetricsF(small)
        inner = QRectF(self.rect()).adjusted(theme.px(14), theme.px(10), -theme.px(14), -theme.px(10))
        painter.setFont(title)
        painter.setPen(QColor(palette.text))
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignTop), heading)

        scale = QRectF(inner.left(), inner.bottom() - metrics.height() - theme.px(18), inner.width(), theme.px(12))
        gradient = QLinearGradient(scale.topLeft(), scale.topRight())
        # From a little below the first colour, so that the scale has room for what is told apart.
        first = max(0.0, heat_stops(limits)[0][0] - 0.2)
        for position, colour in heat_stops(limits):
            gradient.setColorAt(min(1.0, (position - first) / (HOTTEST - first)), QColor(*colour))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.stage))
        painter.drawRoundedRect(scale, scale.height() / 2, scale.height() / 2)
        painter.setBrush(gradient)
        painter.drawRoundedRect(scale, scale.height() / 2, scale.height() / 2)

        painter.setFont(small)
        painter.setPen(QColor(palette.quiet))
        y = inner.bottom() - metrics.descent()
        left_end = inner.left()

        def at(ratio: float) -> float:
            return scale.left() + (ratio - first) / (HOTTEST - first) * scale.width()

        review = limits.review / limits.fail
        words = [(inner.left(), 0.0, normal)]
        if review < 0.97:
            words.append((at(review), 0.5, review_word.format(percent=percent_text(100 * review))))
        words.append((at(1.0), 0.5, fail_word.format(percent=percent_text(100))))
        words.append((inner.right(), 1.0, percent_text(100 * HOTTEST)))
        for x, anchor, word in words:
            width = metrics.horizontalAdvance(word)
            left = min(max(x - anchor * width, left_end), inner.right() - width)
            if left < left_end:
                break  # the limits are named; the end of the scale can be guessed
            painter.drawText(QPointF(left, y), word)
            left_end = left + width + theme.px(10)
