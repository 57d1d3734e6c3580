"""The part that one draws on: the stroke is there at once, the heat follows when it was judged."""

from __future__ import annotations

import cv2
import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.core.frame import Picture
from inspector.core.inspection import Inspection, Limits
from inspector.ui.teach.drawing import Box, Drawing, Ink, Tool
from inspector.ui.teach.part_picture import paint_finding, scaled_picture
from inspector.ui.theme import Theme


class DrawingCanvas(QWidget):
    """Holds the drawing. Painting a stroke touches only the pixels that it changed."""

    drawn = Signal()
    """The picture is another one."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._drawing: Drawing | None = None
        self._shown = QPixmap()
        self._seen: Inspection | None = None
        self._limits: Limits | None = None
        self._pointer: QPointF | None = None
        self._down = False
        self.ink = Ink(Tool.SCRATCH, 4.0, 0.5, False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)

    @property
    def drawing(self) -> Drawing | None:
        """None while there is no part."""
        return self._drawing

    def show_part(self, picture: Picture | None) -> None:
        """A clean part to draw on."""
        self._drawing = None if picture is None else Drawing(picture)
        self._seen = None
        self._down = False
        self._render()

    def show_finding(self, seen: Inspection | None, limits: Limits) -> None:
        """Heat over the drawing, for these limits."""
        self._seen, self._limits = seen, limits
        self.update()

    def undo(self) -> None:
        """Take back the last stroke."""
        if self._drawing is not None and (box := self._drawing.undo()) is not None:
            self._refresh(box)
            self.drawn.emit()

    def clear(self) -> None:
        """The clean part."""
        if self._drawing is not None and not self._drawing.is_clean:
            self._drawing.clear()
            self._render()
            self.drawn.emit()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        side = self._theme.px(620)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        side = self._theme.px(260)
        return QSize(side, side)

    # Where the picture is

    def _place(self) -> QRectF:
        place = QRectF(QPointF(), self._shown.deviceIndependentSize())
        place.moveCenter(QRectF(self.rect()).center())
        place.moveTo(round(place.left()), round(place.top()))
        return place

    def _scale(self) -> float:
        """Logical pixels of the screen for one of the picture."""
        assert self._drawing is not None
        return self._place().width() / self._drawing.picture.shape[1]

    def _on_picture(self, at: QPointF) -> tuple[float, float]:
        place, scale = self._place(), self._scale()
        return (at.x() - place.left()) / scale, (at.y() - place.top()) / scale

    # Hands

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._drawing is not None and event.button() == Qt.MouseButton.LeftButton:
            self._set_down(True, event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer = event.position()
        if self._down and self._drawing is not None:
            self._laid(self._drawing.go_on(*self._on_picture(event.position())))
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._lift()

    def _laid(self, box: Box) -> None:
        if box[2] and box[3]:
            self._refresh(box)
            self.drawn.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
        step = steps.get(Qt.Key(event.key()))
        if self._drawing is None or (step is None and event.key() != Qt.Key.Key_Space):
            super().keyPressEvent(event)
            return
        at = self._pointer if self._pointer is not None else self._place().center()
        if step is None:
            self._set_down(not self._down, at)
        else:
            at = at + QPointF(*step) * self._theme.px(8)
            if self._down:
                self._laid(self._drawing.go_on(*self._on_picture(at)))
        self._pointer = at
        self.update()

    def _set_down(self, down: bool, at: QPointF) -> None:
        if down:
            assert self._drawing is not None
            self._down = True
            self._laid(self._drawing.begin(self.ink, *self._on_picture(at)))
        else:
            self._lift()

    def _lift(self) -> None:
        if self._down and self._drawing is not None:
            self._down = False
            self._drawing.end()
            self.drawn.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._lift()
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._pointer = None
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._pointer = event.position()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._render()

    # Painting

    def _render(self) -> None:
        """The whole picture anew, at the size of the widget."""
        if self._drawing is None:
            self._shown = QPixmap()
        else:
            self._shown = scaled_picture(self._drawing.picture, QSizeF(self.size()), self.devicePixelRatioF())
        self.update()

    def _refresh(self, box: Box) -> None:
        """What changed of the picture, at the same scale as the rest."""
        assert self._drawing is not None
        picture = self._drawing.picture
        height, width, _ = picture.shape
        zoom = self._shown.width() / width
        # Whole pixels of the screen, with a margin: then the seams fit.
        left, top = int(np.floor(box[0] * zoom)) - 1, int(np.floor(box[1] * zoom)) - 1
        right = int(np.ceil((box[0] + box[2]) * zoom)) + 1
        bottom = int(np.ceil((box[1] + box[3]) * zoom)) + 1
        left, top = max(0, left), max(0, top)
        right, bottom = min(self._shown.width(), right), min(self._shown.height(), bottom)
        if right <= left or bottom <= top:
            return
        to_picture = np.array([[1 / zoom, 0, (left + 0.5) / zoom - 0.5], [0, 1 / zoom, (top + 0.5) / zoom - 0.5]])
        if zoom < 1:
            x0, y0 = int(left / zoom), int(top / zoom)
            x1, y1 = min(width, int(np.ceil(right / zoom))), min(height, int(np.ceil(bottom / zoom)))
            patch = cv2.resize(picture[y0:y1, x0:x1], (right - left, bottom - top), interpolation=cv2.INTER_AREA)
        else:
            flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
            size = (right - left, bottom - top)
            patch = cv2.warpAffine(picture, to_picture, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
        patch = np.ascontiguousarray(patch)
        image = QImage(patch.data, patch.shape[1], patch.shape[0], patch.strides[0], QImage.Format.Format_RGB888)
        density = self._shown.devicePixelRatio()
        painter = QPainter(self._shown)
        room = QRectF(left / density, top / density, (right - left) / density, (bottom - top) / density)
        painter.drawImage(room, image)
        painter.end()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = self._place()
        painter.drawPixmap(place.topLeft(), self._shown)
        if self._drawing is None:
            return
        if self._seen is not None and self._limits is not None:
            painter.setOpacity(0.75)
            paint_finding(painter, place, self._seen, self._limits, max(1.5, self._theme.px(2.5)))
            painter.setOpacity(1.0)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.palette.accent), max(1.5, self._theme.px(2))))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(place.adjusted(1, 1, -1, -1))
        if self._pointer is not None:
            self._paint_pointer(painter, self._pointer)

    def _paint_pointer(self, painter: QPainter, at: QPointF) -> None:
        """As large as the stroke would be."""
        radius = max(1.5, self.ink.size_px / 2 * self._scale())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((QColor(0, 0, 0, 160), 3.0), (QColor(255, 255, 255), 1.2)):
            painter.setPen(QPen(colour, width))
            painter.drawEllipse(at, radius, radius)
