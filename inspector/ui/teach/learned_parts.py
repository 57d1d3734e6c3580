"""The parts that are being learned, as a wall of small pictures that lights up."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.ui.theme import Theme

_MOST = 96
"""More would be too small to be seen; of a larger set every so-manieth is shown."""
_DARK = 0.22


class LearnedParts(QWidget):
    """As much of it is bright as is done."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pictures: list[QPixmap] = []
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_pictures(self, thumbnails: Sequence[bytes]) -> None:
        """JPEGs of at most 160 pixels a side."""
        step = max(1, math.ceil(len(thumbnails) / _MOST))
        self._pictures = []
        for data in thumbnails[::step]:
            picture = QPixmap()
            if picture.loadFromData(data, "JPEG"):
                self._pictures.append(picture)
        self.update()

    @property
    def count(self) -> int:
        """How many are on the wall."""
        return len(self._pictures)

    def set_share(self, share: float) -> None:
        """0..1 of the work is done; never goes back but to 0."""
        self._share = share if share == 0 else max(self._share, min(1.0, share))
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(640), self._theme.px(420))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self._theme.px(120))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._pictures:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        gap = self._theme.px(8)
        columns, side = self._grid(gap)
        bright = round(self._share * len(self._pictures))
        for number, picture in enumerate(self._pictures):
            column, row = number % columns, number // columns
            place = QRectF(column * (side + gap), row * (side + gap), side, side)
            outline = QPainterPath()
            outline.addRoundedRect(place, self._theme.px(5), self._theme.px(5))
            painter.setClipPath(outline)
            painter.setOpacity(1.0 if number < bright else _DARK)
            size = picture.size().scaled(place.size().toSize(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
            target = QRectF(QPointF(), size.toSizeF())
            target.moveCenter(place.center())
            painter.drawPixmap(target, picture, QRectF(picture.rect()))

    def _grid(self, gap: int) -> tuple[int, float]:
        """The number of columns with which squares become largest."""
        largest, best = 0.0, 1
        for columns in range(1, len(self._pictures) + 1):
            rows = math.ceil(len(self._pictures) / columns)
            side = min((self.width() + gap) / columns - gap, (self.height() + gap) / rows - gap)
            if side > largest:
                largest, best = side, columns
        return best, min(largest, self._theme.px(150))
