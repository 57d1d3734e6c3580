"""The losses of what trains, as they come."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.ui.theme import Theme, Type

translate = QCoreApplication.translate

_MOST_POINTS = 4000
"""Even; of more of them every second one goes."""


def loss_text(name: str) -> str:
    """The name of a curve; one that is not known here stays as it is."""
    return {
        "training": translate("LossChart", "on parts it learns"),
        "validation": translate("LossChart", "on parts it does not"),
    }.get(name, name)


class LossChart(QWidget):
    """One curve for each loss, against the steps done; the scale is logarithmic, so that late progress is seen."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._curves: dict[str, list[tuple[int, float]]] = {}
        self._total = 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def curves(self) -> dict[str, list[tuple[int, float]]]:
        """(step, loss) by name."""
        return self._curves

    @property
    def has_curves(self) -> bool:
        """Whether there is anything to see."""
        return any(self._curves.values())

    def clear(self) -> None:
        """A fit begins."""
        self._curves.clear()
        self.update()

    def take(self, step: int, total: int, losses: dict[str, float]) -> None:
        """The losses at a step."""
        self._total = max(total, 1)
        for name, loss in losses.items():
            if math.isfinite(loss) and loss > 0:
                curve = self._curves.setdefault(name, [])
                if curve and step < curve[-1][0]:
                    curve.clear()  # it trains anew
                curve.append((step, loss))
                if len(curve) > _MOST_POINTS:
                    del curve[1::2]  # an odd number of them: the first and the last stay
        self.update()

    def show_losses(self, losses: dict[str, list[float]]) -> None:
        """Whole curves of a fit that is over."""
        self._curves = {
            name: [(number + 1, loss) for number, loss in enumerate(values) if math.isfinite(loss) and loss > 0]
            for name, values in losses.items()
        }
        self._total = max((len(curve) for curve in self._curves.values()), default=1)
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(560), self._theme.px(300))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(280), self._theme.px(160))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.has_curves:
            return
        theme, palette = self._theme, self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = theme.font(Type.SMALL)
        metrics = QFontMetricsF(font)
        plot = QRectF(1, metrics.height() + theme.px(14), self.width() - 2, 0)
        plot.setBottom(self.height() - theme.px(4))
        values = np.concatenate([[loss for _, loss in curve] for curve in self._curves.values() if curve])
        low, high = math.log(float(values.min())), math.log(float(values.max()))
        span = max(high - low, 0.1)
        painter.setPen(QPen(QColor(palette.line), 1))
        for share in (0.0, 0.5, 1.0):
            y = plot.bottom() - share * plot.height()
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        left = plot.left()
        painter.setFont(font)
        for number, (name, curve) in enumerate(sorted(self._curves.items())):
            colour = QColor(palette.accent if number == 0 else palette.review)
            if curve:
                points = [
                    QPointF(
                        plot.left() + step / self._total * plot.width(),
                        plot.bottom() - (math.log(loss) - low) / span * plot.height(),
                    )
                    for step, loss in curve
                ]
                faint = QColor(colour)
                # Single batches jump about; the curve that tells is drawn over them.
                faint.setAlphaF(0.55 if len(points) > 200 else 1.0)
                painter.setPen(QPen(faint, max(1.2, theme.px(2)), Qt.PenStyle.SolidLine))
                painter.drawPolyline(QPolygonF(points))
            side = theme.px(12)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(QRectF(left, (metrics.height() - side) / 2, side, side), 2, 2)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(palette.text))
            text = loss_text(name)
            painter.drawText(QPointF(left + side + theme.px(8), metrics.ascent()), text)
            left += side + theme.px(28) + metrics.horizontalAdvance(text)
