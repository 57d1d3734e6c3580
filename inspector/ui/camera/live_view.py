"""The live picture, with the recipe's picture over it, so that a camera can be put back where it was."""

from __future__ import annotations

import time

from PySide6.QtCore import QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from inspector.core.frame import Picture
from inspector.ui.picture_view import PictureView
from inspector.ui.theme import Theme, Type


class CameraLiveView(PictureView):
    """Zooms as every picture does; words in its middle where there is nothing to see."""

    painted = Signal(float)
    """Milliseconds from the capture of a picture to its first painting."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._ghost = QImage()
        self._strength = 0.0
        self._words = ""
        self._unpainted_ns: int | None = None

    def show_live(self, picture: Picture, captured_ns: int) -> None:
        """The newest picture, and when it was taken by ``time.perf_counter_ns``."""
        self._unpainted_ns = captured_ns
        self.show_picture(picture)

    def show_ghost(self, picture: Picture | None, strength: float) -> None:
        """Laid over the live picture, ``strength`` 0…1; its sides are those of the live picture."""
        self._strength = strength
        if picture is None:
            self._ghost = QImage()
        else:
            height, width, _ = picture.shape
            self._ghost = QImage(picture.data, width, height, picture.strides[0], QImage.Format.Format_RGB888)
            self._ghost = self._ghost.convertToFormat(QImage.Format.Format_RGB32)
        self.update()

    def say(self, words: str) -> None:
        """In the middle of the view; empty for nothing."""
        if words != self._words:
            self._words = words
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        if self.has_picture and not self._ghost.isNull() and self._strength > 0:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setOpacity(self._strength)
            whole = QRectF(0, 0, self.viewport.picture.width(), self.viewport.picture.height())
            painter.drawImage(self.viewport.to_view(whole), self._ghost)
            painter.setOpacity(1.0)
            self._paint_frame(painter)
        if self._words:
            self._paint_words(painter)
        if self._unpainted_ns is not None:
            self.painted.emit((time.perf_counter_ns() - self._unpainted_ns) / 1e6)
            self._unpainted_ns = None

    def _paint_words(self, painter: QPainter) -> None:
        theme = self._theme
        painter.setFont(theme.font(Type.LARGE, 600))
        flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        room = QRectF(self.rect()).adjusted(theme.px(40), theme.px(40), -theme.px(40), -theme.px(40))
        text = painter.boundingRect(room, flags, self._words)
        pad = theme.px(16)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.palette.line), 1))
        painter.setBrush(QColor(theme.palette.veil))
        painter.drawRoundedRect(text.adjusted(-pad, -pad, pad, pad), theme.px(12), theme.px(12))
        painter.setPen(QColor(theme.palette.text))
        painter.drawText(room, flags, self._words)

    @property
    def picture_size(self) -> QSizeF:
        """Of the picture in view."""
        return self.viewport.picture
