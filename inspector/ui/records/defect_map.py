"""Where on the part the defects lie: their heat over a good part, and the places that most of them share."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.core.frame import Picture
from inspector.records.defect_places import SPOT_RADIUS, HotSpot, heat_of
from inspector.ui.texts import count_text, share_text
from inspector.ui.theme import Theme, Type

_STOPS = ((0.0, (255, 196, 60, 0)), (0.25, (255, 196, 60, 120)), (0.6, (240, 96, 20, 200)), (1.0, (200, 20, 60, 235)))
"""Share of the densest place, and RGBA."""


def heat_picture(points: NDArray[np.float64]) -> QImage:
    """The heat of ``points`` (n, 2) as a small image to be stretched over the part."""
    heat = heat_of(points)
    at = [stop for stop, _ in _STOPS]
    rgba = np.stack([np.interp(heat, at, [colour[c] for _, colour in _STOPS]) for c in range(4)], axis=2)
    data = np.ascontiguousarray(np.rint(rgba).astype(np.uint8))
    side = len(data)
    return QImage(data.data, side, side, 4 * side, QImage.Format.Format_RGBA8888).copy()


class DefectMap(QWidget):
    """The part with the heat; the places are ringed and numbered."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._part = QImage()
        self._picture: Picture | None = None
        self._heat = QImage()
        self._spots: Sequence[HotSpot] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_places(self, part: Picture | None, points: NDArray[np.float64], spots: Sequence[HotSpot]) -> None:
        """``part``: (h, w, 3) RGB as it is inspected, None where it is not known."""
        self._picture = part
        self._part = QImage()
        if part is not None:
            height, width, _ = part.shape
            # Borrows the memory: self._picture keeps it alive.
            self._part = QImage(part.data, width, height, part.strides[0], QImage.Format.Format_RGB888)
        self._heat = heat_picture(points)
        self._spots = spots
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(420), self._theme.px(420))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(140))

    def _room(self) -> QRectF:
        """Where the part is painted, in its own proportions."""
        wide, high = (1, 1) if self._part.isNull() else (self._part.width(), self._part.height())
        scale = min(self.width() / wide, self.height() / high)
        room = QRectF(0, 0, wide * scale, high * scale)
        room.moveCenter(QRectF(self.rect()).center())
        return room

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, palette = self._theme, self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = self._room()
        outline = QPainterPath()
        outline.addRoundedRect(room, theme.px(10), theme.px(10))
        painter.setClipPath(outline)
        painter.fillRect(room, QColor(palette.stage))
        if not self._part.isNull():
            painter.drawImage(room, self._part)
        painter.drawImage(room, self._heat)
        font = theme.font(Type.BODY, 700)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        for number, spot in enumerate(self._spots, 1):
            centre = QPointF(room.left() + spot.x * room.width(), room.top() + spot.y * room.height())
            rx, ry = SPOT_RADIUS * room.width(), SPOT_RADIUS * room.height()
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for colour, width in ((QColor(0, 0, 0, 150), 4.0), (QColor(255, 255, 255), 2.0)):
                painter.setPen(QPen(colour, max(1.5, width * theme.scale)))
                painter.drawEllipse(centre, rx, ry)
            side = metrics.height() + theme.px(4)
            plate = QRectF(0, 0, side, side)
            plate.moveCenter(centre + QPointF(rx * 0.72, -ry * 0.72))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(255, 255, 255))
            painter.drawEllipse(plate)
            painter.setPen(QColor(10, 10, 10))
            painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, str(number))


class SpotBars(QWidget):
    """The places by how many defects they have, most first, and what they add up to."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._spots: Sequence[HotSpot] = ()
        self._total = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_spots(self, spots: Sequence[HotSpot], total: int) -> None:
        """``total``: all defects, those elsewhere included."""
        self._spots, self._total = spots, total
        self.updateGeometry()
        self.update()

    @property
    def rows(self) -> list[tuple[str, int]]:
        """(name, defects), the rest last."""
        found = [(str(number), spot.count) for number, spot in enumerate(self._spots, 1)]
        rest = self._total - sum(spot.count for spot in self._spots)
        return [*found, (self.tr("elsewhere"), rest)] if rest else found

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(300), self._pitch() * max(1, len(self.rows)))

    def _pitch(self) -> int:
        return self._theme.size(Type.BODY) + self._theme.px(12)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, palette, rows = self._theme, self._theme.palette, self.rows
        if not rows:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bold, plain = theme.font(Type.BODY, 650), theme.font(Type.BODY)
        metrics = QFontMetricsF(plain)
        names = max(QFontMetricsF(bold).horizontalAdvance(name) for name, _ in rows) + theme.px(12)
        figures = metrics.horizontalAdvance(f"{count_text(self._total)} · {share_text(0.999)}") + theme.px(12)
        most = max(count for _, count in rows)
        for index, (name, count) in enumerate(rows):
            line = QRectF(0, index * self._pitch(), self.width(), self._pitch())
            painter.setFont(bold)
            painter.setPen(QColor(palette.text))
            painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), name)
            painter.setFont(plain)
            painter.setPen(QColor(palette.quiet))
            text = f"{count_text(count)} · {share_text(count / self._total)}"
            painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), text)
            room, tall = line.width() - names - figures, theme.px(10)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.fail if index < len(self._spots) else palette.line))
            bar = QRectF(names, line.center().y() - tall / 2, max(tall, count / most * room), tall)
            painter.drawRoundedRect(bar, tall / 2, tall / 2)
