"""A part with its heat and the outline of what is abnormal, by other limits than it was judged by."""

from __future__ import annotations

import cv2
import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from inspector.core.frame import Picture
from inspector.core.inspection import Inspection, Limits
from inspector.ui.heat import Heat, heat_transform


def scaled_picture(picture: Picture, room: QSizeF, density: float) -> QPixmap:
    """``picture`` as large as fits ``room`` (logical pixels), each pixel the mean of those it stands for."""
    height, width, _ = picture.shape
    scale = min(room.width() / width, room.height() / height)
    size = (max(1, round(width * scale * density)), max(1, round(height * scale * density)))
    method = cv2.INTER_AREA if size[0] < width else cv2.INTER_LINEAR
    small = np.ascontiguousarray(cv2.resize(picture, size, interpolation=method))
    image = QImage(small.data, size[0], size[1], small.strides[0], QImage.Format.Format_RGB888)
    pixmap = QPixmap.fromImage(image)
    pixmap.setDevicePixelRatio(density)
    return pixmap


def paint_finding(painter: QPainter, room: QRectF, seen: Inspection, limits: Limits, line_width: float) -> None:
    """Heat and outlines over the picture that fills ``room``; nothing where there is no map."""
    if seen.anomaly_map is None or seen.map_to_picture is None or seen.frame.picture is None:
        return
    shrink = room.width() / seen.frame.picture.shape[1]
    painter.save()
    painter.setClipRect(room)
    painter.translate(room.topLeft())
    painter.scale(shrink, shrink)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    Heat(seen.anomaly_map, limits, seen.map_to_picture).paint(painter)
    painter.setTransform(heat_transform(seen.map_to_picture), combine=True)
    outline = _outline(seen.anomaly_map, limits.pixel)
    for colour, strength in ((QColor(0, 0, 0, 140), 2.0), (QColor(255, 255, 255), 1.0)):
        pen = QPen(colour, line_width * strength)
        pen.setCosmetic(True)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(outline)
    painter.restore()


def _outline(anomaly_map: np.ndarray, pixel: float) -> QPainterPath:
    """Around all that is at or above ``pixel``, in pixels of the map."""
    path = QPainterPath()
    contours, _ = cv2.findContours((anomaly_map >= pixel).astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    for contour in contours:
        path.addPolygon(QPolygonF([QPointF(float(x) + 0.5, float(y) + 0.5) for x, y in contour[:, 0]]))
        path.closeSubpath()
    return path
