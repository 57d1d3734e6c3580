"""What the detector sees of a picture, with a ghost of the reference over it: they must lie on one another."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.core.frame import Picture
from inspector.core.teaching import PreparedView
from inspector.ui.theme import Theme, Type
from inspector.ui.viewport import Viewport


class GhostView(QWidget):
    """Shows the prepared picture, the rest of it dimmed; the picture itself and the reason where it was not found."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._image, self._mask, self._ghost = QImage(), QImage(), QImage()
        self._strength = 0.0
        self._reason = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def show_view(self, view: PreparedView | None) -> None:
        """A picture as it was prepared; None clears."""
        self._mask = QImage()
        self._reason = "" if view is None else view.not_found
        if view is None:
            self._image = QImage()
        elif view.prepared is None:
            self._image = _image(view.picture)
        else:
            self._image = _image(view.prepared)
            if view.inspected is not None and not view.inspected.all():
                alpha = np.where(view.inspected, 0, 160).astype(np.uint8)
                height, width = alpha.shape
                self._mask = QImage(alpha.data, width, height, alpha.strides[0], QImage.Format.Format_Alpha8).copy()
        self.update()

    def show_ghost(self, reference: Picture | None) -> None:
        """The reference, prepared in the same way."""
        self._ghost = QImage() if reference is None else _image(reference)
        self.update()

    def set_strength(self, strength: float) -> None:
        """Of the ghost, 0…1."""
        self._strength = strength
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, palette = self._theme, self._theme.palette
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(palette.stage))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if not self._image.isNull():
            viewport = Viewport(QSizeF(self._image.size()), QSizeF(self.size()))
            room = viewport.to_view(QRectF(QPointF(), QSizeF(self._image.size())))
            painter.drawImage(room, self._image)
            if self._reason:
                self._paint_reason(painter)
            else:
                painter.setOpacity(self._strength)
                painter.drawImage(room, self._ghost)
                painter.setOpacity(1.0)
                painter.drawImage(room, self._mask)
        outside, inside = QPainterPath(), QPainterPath()
        outside.addRect(QRectF(self.rect()))
        inside.addRoundedRect(QRectF(self.rect()), theme.px(10), theme.px(10))
        painter.fillPath(outside.subtracted(inside), QColor(palette.panel))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(palette.fault if self._reason else palette.line), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(10), theme.px(10))

    def _paint_reason(self, painter: QPainter) -> None:
        theme, palette = self._theme, self._theme.palette
        veil = QColor(palette.stage)
        veil.setAlphaF(0.55)
        painter.fillRect(self.rect(), veil)
        painter.setFont(theme.font(Type.BODY, 600))
        flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        room = self.rect().adjusted(theme.px(20), theme.px(20), -theme.px(20), -theme.px(20))
        text = painter.boundingRect(room, flags, self._reason)
        pad = theme.px(12)
        painter.setPen(QPen(QColor(palette.fault), 1))
        painter.setBrush(QColor(palette.panel))
        painter.drawRoundedRect(text.adjusted(-pad, -pad, pad, pad), theme.px(10), theme.px(10))
        painter.setPen(QColor(palette.text))
        painter.drawText(room, flags, self._reason)


def _image(picture: Picture) -> QImage:
    height, width, _ = picture.shape
    return QImage(picture.data, width, height, picture.strides[0], QImage.Format.Format_RGB888).copy()
