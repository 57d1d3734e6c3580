"""A drawing for each method of how it looks at a part."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.ui.theme import Theme

_CELLS = 5


class MethodSketch(QWidget):
    """A part cut into places: remembered, described place by place, or redrawn."""

    def __init__(self, detector: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._detector = detector
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(320), self._theme.px(170))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self._theme.px(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        height = min(self.height(), self._theme.px(300))
        if height < self._theme.px(70):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = min(self.width(), round(2.3 * height))
        room = QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)
        side = min(0.7 * height, 0.38 * width)
        left = QRectF(room.left(), room.center().y() - side / 2, side, side)
        right = QRectF(room.right() - side, room.center().y() - side / 2, side, side)
        {"padim": self._paint_padim, "autoencoder": self._paint_autoencoder}.get(self._detector, self._paint_patchcore)(
            painter, left, right
        )

    # The parts of a drawing

    def _colour(self, name: str, alpha: float = 1.0) -> QColor:
        colour = QColor(getattr(self._theme.palette, name))
        colour.setAlphaF(alpha)
        return colour

    def _paint_part(self, painter: QPainter, square: QRectF, *, grid: bool = True, faint: bool = False) -> None:
        """A ring on a ground, cut into places."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour("raised"))
        painter.drawRoundedRect(square, self._theme.px(6), self._theme.px(6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._colour("quiet", 0.45 if faint else 0.9), square.width() * 0.09))
        inset = square.width() * 0.2
        painter.drawEllipse(square.adjusted(inset, inset, -inset, -inset))
        if grid:
            painter.setPen(QPen(self._colour("line"), 1))
            step = square.width() / _CELLS
            for number in range(1, _CELLS):
                x, y = square.left() + number * step, square.top() + number * step
                painter.drawLine(QPointF(x, square.top()), QPointF(x, square.bottom()))
                painter.drawLine(QPointF(square.left(), y), QPointF(square.right(), y))

    def _paint_arrow(self, painter: QPainter, start: QPointF, end: QPointF) -> None:
        head = self._theme.px(7)
        painter.setPen(QPen(self._colour("accent"), max(1.5, self._theme.px(2))))
        painter.drawLine(start, end - QPointF(1, 0))
        painter.drawPolyline([end + QPointF(-head, -head * 0.7), end, end + QPointF(-head, head * 0.7)])

    def _paint_patchcore(self, painter: QPainter, left: QRectF, right: QRectF) -> None:
        """Places are looked up in a cloud of remembered ones, wherever they came from."""
        self._paint_part(painter, left)
        step = left.width() / _CELLS
        cell = QRectF(left.left() + 3 * step, left.top() + step, step, step)
        painter.setPen(QPen(self._colour("accent"), max(1.5, self._theme.px(2.5))))
        painter.setBrush(self._colour("accent", 0.2))
        painter.drawRect(cell)
        chance = np.random.default_rng(4)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = max(2.0, right.width() * 0.035)
        spots = [(-0.12, -0.1), (0.2, 0.16), (-0.02, 0.3)]
        for number in range(40):
            x, y = spots[number % 3] + chance.normal(0, 0.13, 2)
            painter.setBrush(self._colour("accent", 0.35 + 0.5 * float(chance.random())))
            at = right.center() + QPointF(float(x) * right.width(), float(y) * right.height())
            painter.drawEllipse(at, radius, radius)
        target = QPointF(right.left() - self._theme.px(4), right.center().y() - 0.1 * right.height())
        self._paint_arrow(painter, QPointF(cell.right() + self._theme.px(6), cell.center().y()), target)

    def _paint_padim(self, painter: QPainter, left: QRectF, right: QRectF) -> None:
        """Each place has its own idea of what is usual."""
        self._paint_part(painter, left)
        middle = left.center().y()
        self._paint_arrow(
            painter,
            QPointF(left.right() + self._theme.px(8), middle),
            QPointF(right.left() - self._theme.px(8), middle),
        )
        step = right.width() / _CELLS
        chance = np.random.default_rng(2)
        for row in range(_CELLS):
            for column in range(_CELLS):
                cell = QRectF(right.left() + column * step, right.top() + row * step, step, step)
                self._paint_bell(painter, cell.adjusted(1.5, 2, -1.5, -2), float(chance.uniform(0.1, 0.26)))

    def _paint_bell(self, painter: QPainter, cell: QRectF, spread: float) -> None:
        x = np.linspace(0, 1, 17)
        y = np.exp(-0.5 * ((x - 0.5) / spread) ** 2)
        curve = [
            QPointF(cell.left() + a * cell.width(), cell.bottom() - b * cell.height())
            for a, b in zip(x.tolist(), y.tolist(), strict=True)
        ]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour("accent", 0.22))
        painter.drawPolygon(QPolygonF([cell.bottomLeft(), *curve, cell.bottomRight()]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._colour("accent", 0.9), max(1.0, self._theme.px(1.4))))
        painter.drawPolyline(QPolygonF(curve))

    def _paint_autoencoder(self, painter: QPainter, left: QRectF, right: QRectF) -> None:
        """Through a narrow neck and back."""
        self._paint_part(painter, left, grid=False)
        self._paint_part(painter, right, grid=False, faint=True)
        gap = self._theme.px(8)
        neck = left.height() * 0.09
        x0, x1 = left.right() + gap, right.left() - gap
        middle, y = (x0 + x1) / 2, left.center().y()
        half = left.height() * 0.42
        for start, end in ((x0, middle - gap), (x1, middle + gap)):
            funnel = QPainterPath(QPointF(start, y - half))
            funnel.lineTo(end, y - neck)
            funnel.lineTo(end, y + neck)
            funnel.lineTo(start, y + half)
            funnel.closeSubpath()
            painter.setPen(QPen(self._colour("accent", 0.9), max(1.0, self._theme.px(1.6))))
            painter.setBrush(self._colour("accent", 0.2))
            painter.drawPath(funnel)
