"""How bright the pixels are, and how many are lost in black or white."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from inspector.ui.panel import Panel
from inspector.ui.style_property import set_style_property
from inspector.ui.theme import Theme, Type
from inspector.workers.camera_desk import PictureMeasures

_LOST = 0.01
"""Share of pixels at the end of the range from which something is amiss."""
_CHANNELS = ("#e5484d", "#2fa866", "#4b8df0")


class HistogramPanel(Panel):
    """The curve, the mean, and a word where the picture is too dark or too bright."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.curve = _Curve(theme)
        self.content.addWidget(self.curve)
        self._measures: PictureMeasures | None = None
        self._write()

    def show_measures(self, measures: PictureMeasures | None) -> None:
        """Of the newest picture; None while there is none."""
        self._measures = measures
        self.curve.show_histogram(None if measures is None else measures.histogram)
        self._write()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        super().apply_theme(theme)
        self.curve.apply_theme(theme)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def _write(self) -> None:
        self.title.setText(self.tr("Brightness"))
        measures, tone, text = self._measures, "", ""
        if measures is not None:
            text = self.tr("mean {value}").format(value=round(measures.mean))
            lost = self.tr("{percent} % of it {colour}")
            if measures.white_share >= _LOST:
                text = lost.format(percent=f"{100 * measures.white_share:.0f}", colour=self.tr("pure white"))
                tone = "review"
            elif measures.black_share >= _LOST:
                text = lost.format(percent=f"{100 * measures.black_share:.0f}", colour=self.tr("pure black"))
                tone = "review"
        self.summary.setText(text)
        set_style_property(self.summary, "tone", tone)


class _Curve(QWidget):
    """Square roots of the shares, so that a bright background does not flatten everything else."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shares: NDArray[np.float64] | None = None

    def show_histogram(self, histogram: NDArray[np.float64] | None) -> None:
        self._shares = histogram
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setFixedHeight(theme.px(110))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, palette = self._theme, self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        foot = theme.size(Type.SMALL) + theme.px(4)
        room = QRectF(0, 0, self.width(), self.height() - foot)
        painter.setPen(QPen(QColor(palette.line), 1))
        for share in (0, 0.25, 0.5, 0.75, 1):
            x = round(share * (room.width() - 1)) + 0.5
            painter.drawLine(QPointF(x, room.top()), QPointF(x, room.bottom()))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        painter.setFont(theme.font(Type.SMALL))
        painter.setPen(QColor(palette.quiet))
        words = QRectF(0, room.bottom() + theme.px(2), self.width(), foot)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignLeft), "0")
        painter.drawText(words, int(Qt.AlignmentFlag.AlignHCenter), "128")
        painter.drawText(words, int(Qt.AlignmentFlag.AlignRight), "255")
        if self._shares is not None:
            self._paint_shares(painter, room, self._shares)

    def _paint_shares(self, painter: QPainter, room: QRectF, shares: NDArray[np.float64]) -> None:
        # Two values a step: gain and deep pixels leave gaps between values, which would tear the curve.
        heights = np.sqrt(shares.reshape(3, 128, 2).sum(axis=2))
        # The ends may hold everything that is out of range; they must not push down the rest.
        highest = max(float(heights[:, 1:-1].max(initial=0.0)), 1e-3)
        grey = bool((shares[0] == shares[1]).all() and (shares[1] == shares[2]).all())
        colours = (self._theme.palette.quiet,) if grey else _CHANNELS
        for channel, name in enumerate(colours):
            curve = QPolygonF([room.bottomLeft()])
            for value, height in enumerate(heights[channel]):
                x = room.left() + room.width() * value / (heights.shape[1] - 1)
                curve.append(QPointF(x, room.bottom() - room.height() * min(1.0, float(height) / highest)))
            curve.append(room.bottomRight())
            fill = QColor(name)
            fill.setAlphaF(0.7 if grey else 0.4)
            # No outline: that of a ragged curve takes Qt a hundred times as long as its area.
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill)
            painter.drawPolygon(curve)
        self._paint_lost(painter, room, shares)

    def _paint_lost(self, painter: QPainter, room: QRectF, shares: NDArray[np.float64]) -> None:
        """A bar at the end where values are lost."""
        width = self._theme.px(5)
        for value, left in ((0, room.left()), (255, room.right() - width)):
            if float(shares[:, value].max()) >= _LOST:
                painter.fillRect(QRectF(left, room.top(), width, room.height()), QColor(self._theme.palette.review))
