"""The picture of a part with its heat, its abnormal regions and their peaks."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEventPoint,
    QImage,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.core.frame import Picture
from inspector.core.inspection import Inspection, Region
from inspector.core.shrinking import shrunk_for_the_eye
from inspector.ui.double_tap import DoubleTap
from inspector.ui.heat import Heat
from inspector.ui.theme import Theme
from inspector.ui.viewport import Viewport

_WHEEL_STEP = 1.2
_SMOOTH_BELOW = 4.0
"""Enlarged more than this, the pixels are what one wants to see."""


class PictureView(QWidget):
    """Shows one picture at a time; zoom and pan stay as they are while the pictures keep their size."""

    zoom_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture: Picture | None = None
        self._image = QImage()
        self._heat: Heat | None = None
        self._regions: tuple[Region, ...] = ()
        self._outlines: list[QPolygonF] = []
        self._opacity = 0.7
        self._heat_on = True
        self._comparing = False
        self._viewport = Viewport(QSizeF(), QSizeF(self.size()))
        self._reduced: tuple[object, QImage] | None = None
        self._pixels = np.empty((0, 0, 4), np.uint8)  # of the reduced picture, which borrows them
        self._dragged_from: QPointF | None = None
        self._double_tap = DoubleTap()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    # What is shown

    def show_inspection(self, inspection: Inspection) -> None:
        """The picture of a part and what was found on it."""
        self._set_picture(inspection.frame.picture)
        self._regions = inspection.regions
        self._outlines = [
            QPolygonF([QPointF(float(x), float(y)) for x, y in region.contour]) for region in inspection.regions
        ]
        self._heat = None
        if inspection.anomaly_map is not None and inspection.map_to_picture is not None:
            self._heat = Heat(inspection.anomaly_map, inspection.limits, inspection.map_to_picture)
        self.update()

    def show_picture(self, picture: Picture | None) -> None:
        """A picture about which nothing more is known; None clears the view."""
        self._set_picture(picture)
        self._regions, self._outlines, self._heat = (), [], None
        self.update()

    def _set_picture(self, picture: Picture | None) -> None:
        self._picture = picture
        self._reduced = None
        if picture is None:
            self._image = QImage()
            return
        height, width, _ = picture.shape
        # Borrows the frame's memory: self._picture keeps it alive.
        self._image = QImage(picture.data, width, height, picture.strides[0], QImage.Format.Format_RGB888)
        if QSizeF(width, height) != self._viewport.picture:
            self._set_viewport(Viewport(QSizeF(width, height), QSizeF(self.size()), self.devicePixelRatioF()))

    @property
    def has_picture(self) -> bool:
        """Whether there is something to see."""
        return self._picture is not None

    # How it is shown

    @property
    def opacity(self) -> float:
        """Of the heat, 0…1."""
        return self._opacity

    def set_opacity(self, opacity: float) -> None:
        """Of the heat, 0…1."""
        self._opacity = min(1.0, max(0.0, opacity))
        self.update()

    @property
    def heat_visible(self) -> bool:
        """Whether heat and outlines are painted now."""
        return self._heat_on and not self._comparing

    def set_heat_on(self, on: bool) -> None:
        """Heat and outlines, or the bare picture."""
        self._heat_on = on
        self.update()

    def set_comparing(self, comparing: bool) -> None:
        """The bare picture for as long as a key or button is held."""
        self._comparing = comparing
        self.update()

    @property
    def viewport(self) -> Viewport:
        """What of the picture is visible."""
        return self._viewport

    def fit(self) -> None:
        """The whole picture."""
        self._set_viewport(self._viewport.fitted())

    def one_to_one(self) -> None:
        """A pixel of the picture on a pixel of the screen."""
        self._set_viewport(self._viewport.one_to_one())

    def zoom_by(self, factor: float) -> None:
        """Larger or smaller about the middle."""
        self._set_viewport(self._viewport.zoomed(factor, QPointF(self.width() / 2, self.height() / 2)))

    def _set_viewport(self, viewport: Viewport) -> None:
        self._viewport = viewport
        movable = viewport.zoom is not None
        self.setCursor(Qt.CursorShape.OpenHandCursor if movable else Qt.CursorShape.ArrowCursor)
        self.zoom_changed.emit()
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        self.update()

    # Hands

    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = event.angleDelta().y() / 120
        self._set_viewport(self._viewport.zoomed(_WHEEL_STEP**steps, event.position()))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._viewport.zoom is not None:
            self._dragged_from = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged_from is not None:
            self._viewport = self._viewport.moved(event.position() - self._dragged_from)
            self._dragged_from = event.position()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragged_from = None
        self._set_viewport(self._viewport)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._look_closer_or_fit(event.position())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent):
            if event.type() == QEvent.Type.TouchUpdate:
                self._follow(event.points())
            tapped_at = self._double_tap.follow(event)
            if tapped_at is not None:
                self._look_closer_or_fit(tapped_at)
            # Taken from the first finger on, although nothing moves yet: a second one may come.
            event.accept()
            return True
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self._set_viewport(self._viewport.zoomed(1 + event.value(), event.position()))
            return True
        return super().event(event)

    def _look_closer_or_fit(self, at: QPointF) -> None:
        self._set_viewport(self._viewport.closer(at) if self._viewport.zoom is None else self._viewport.fitted())

    def _follow(self, fingers: Sequence[QEventPoint]) -> None:
        """One finger moves the picture, two of them zoom it."""
        if len(fingers) == 1:
            self._set_viewport(self._viewport.moved(fingers[0].position() - fingers[0].lastPosition()))
        elif len(fingers) == 2:
            self._pinch(fingers[0], fingers[1])

    def _pinch(self, first: QEventPoint, second: QEventPoint) -> None:
        before, now = first.lastPosition() - second.lastPosition(), first.position() - second.position()
        spread_before = (before.x() ** 2 + before.y() ** 2) ** 0.5
        spread_now = (now.x() ** 2 + now.y() ** 2) ** 0.5
        middle_before = (first.lastPosition() + second.lastPosition()) / 2
        middle = (first.position() + second.position()) / 2
        viewport = self._viewport.moved(middle - middle_before)
        if spread_before > 1:
            viewport = viewport.zoomed(spread_now / spread_before, middle)
        self._set_viewport(viewport)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._viewport = self._viewport.resized(QSizeF(self.size()), self.devicePixelRatioF())

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.palette.stage))
        if self._picture is not None:
            self._paint_part(painter)
        self._paint_frame(painter)

    def _paint_frame(self, painter: QPainter) -> None:
        """Round corners, laid over the picture."""
        rect, radius = QRectF(self.rect()), self._theme.px(14)
        corners = QPainterPath()
        corners.addRect(rect)
        corners.addRoundedRect(rect, radius, radius)  # what lies in both is not filled
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(corners, QColor(self._theme.palette.background))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._theme.palette.line), 1))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _paint_part(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_picture(painter)
        if self.heat_visible:
            self._paint_heat(painter)

    def _paint_heat(self, painter: QPainter) -> None:
        if self._heat is not None:
            painter.save()
            painter.setOpacity(self._opacity)
            painter.translate(self._viewport.offset)
            painter.scale(self._viewport.scale, self._viewport.scale)
            self._heat.paint(painter)
            painter.restore()
        self._paint_regions(painter)

    def _paint_picture(self, painter: QPainter) -> None:
        density = self.devicePixelRatioF()
        pixels_per_pixel = self._viewport.scale * density
        if pixels_per_pixel < 1:
            source, image = self._reduce(pixels_per_pixel)
            # Pixel on pixel: the size was rounded to whole ones, and what is scaled again is slow and soft.
            corner = self._viewport.to_view(source).topLeft() * density
            painter.drawImage(QPointF(round(corner.x()), round(corner.y())) / density, image)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, pixels_per_pixel < _SMOOTH_BELOW)
        source = QRectF(self._visible(margin=1))
        painter.drawImage(self._viewport.to_view(source), self._image, source)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)

    def _visible(self, margin: int) -> QRectF:
        """The whole pixels of the picture that are in view."""
        viewport = self._viewport
        seen = QRectF(
            viewport.to_picture(QPointF(0, 0)), viewport.to_picture(QPointF(self.width(), self.height()))
        ).adjusted(-margin, -margin, margin, margin)
        return QRectF(seen.toAlignedRect().intersected(self._image.rect()))

    def _reduce(self, scale: float) -> tuple[QRectF, QImage]:
        """The visible part in the pixels of the screen, each the mean of those it stands for."""
        source = self._visible(margin=2)
        key = (source.getRect(), scale)
        if self._reduced is not None and self._reduced[0] == key:
            return source, self._reduced[1]
        assert self._picture is not None
        rect = source.toRect()
        crop = self._picture[rect.top() : rect.bottom() + 1, rect.left() : rect.right() + 1]
        width, height = max(1, round(rect.width() * scale)), max(1, round(rect.height() * scale))
        if self._pixels.shape != (height, width, 4):
            self._pixels = np.empty((height, width, 4), np.uint8)
        # The format of the window's own memory, so that repainting needs no conversion.
        cv2.cvtColor(shrunk_for_the_eye(crop, (width, height)), cv2.COLOR_RGB2BGRA, dst=self._pixels)
        image = QImage(self._pixels.data, width, height, 4 * width, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(self.devicePixelRatioF())
        self._reduced = (key, image)
        return source, image

    def _paint_regions(self, painter: QPainter) -> None:
        scale, offset = self._viewport.scale, self._viewport.offset
        paths = QPainterPath()
        for outline in self._outlines:
            paths.addPolygon(outline)
            paths.closeSubpath()
        painter.save()
        painter.translate(offset)
        painter.scale(scale, scale)
        for colour, width in ((QColor(0, 0, 0, 150), 5.0), (QColor(255, 255, 255), 2.5)):
            # A cosmetic pen counts in pixels of the screen, everything else here in logical ones.
            pen = QPen(colour, max(1.5, width * self._theme.scale) * self.devicePixelRatioF())
            pen.setCosmetic(True)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(paths)
        painter.restore()
        for region in self._regions:
            self._paint_peak(painter, QPointF(*region.peak) * scale + offset)

    def _paint_peak(self, painter: QPainter, at: QPointF) -> None:
        """Four ticks about the peak, leaving the peak itself free to be seen."""
        gap, reach = self._theme.px(5), self._theme.px(11)
        for colour, width in ((QColor(0, 0, 0, 170), 4.5), (QColor(255, 255, 255), 2.0)):
            painter.setPen(QPen(colour, max(1.5, width * self._theme.scale)))
            for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                step = QPointF(dx, dy)
                painter.drawLine(at + step * gap, at + step * reach)
