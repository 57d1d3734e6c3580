"""How shapes stand on the picture they are drawn on: inspected, ignored, the pattern, and what is not closed yet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from inspector.recipes.shapes import Shape
from inspector.ui.teach.shape_editing import Place, Role, Shapes, handles, path
from inspector.ui.theme import Palette, Theme, Type
from inspector.ui.viewport import Viewport


def role_colour(role: Role, palette: Palette) -> QColor:
    """By which a role is known."""
    names = {Role.REGION: palette.accent, Role.IGNORE: palette.fail_fill, Role.PATTERN: palette.review_fill}
    return QColor(names[role])


class RegionPainter:
    """Paints with ``painter`` where ``viewport`` has the picture."""

    def __init__(self, painter: QPainter, theme: Theme, viewport: Viewport) -> None:
        self._painter = painter
        self._theme = theme
        self._viewport = viewport

    def dim(self, shapes: Shapes, room: QRectF) -> None:
        """What of the picture in ``room`` is not inspected."""
        dimmed = QPainterPath()
        if shapes.region is not None:
            dimmed.addRect(room)
            dimmed = dimmed.subtracted(self._in_view(shapes.region))
        for shape in shapes.ignore:
            dimmed = dimmed.united(self._in_view(shape))
        shade = QColor(self._theme.palette.stage)
        shade.setAlphaF(0.62)
        self._painter.fillPath(dimmed, shade)

    def shapes(self, shapes: Shapes, selected: Place | None) -> None:
        """All of them, the selected one with its handles."""
        for place in shapes.places():
            self._shape(shapes.at(place), role_colour(place.role, self._theme.palette), place.role)
            if place == selected:
                for point in handles(shapes.at(place)):
                    self._handle(self._to_view(point), role_colour(place.role, self._theme.palette))

    def unfinished(self, corners: Sequence[QPointF], hover: QPointF, role: Role) -> None:
        """A polygon whose next corner would be set at ``hover``, in the view."""
        if not corners:
            return
        painter, colour = self._painter, role_colour(role, self._theme.palette)
        points = [self._to_view(corner) for corner in corners]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for line, width in ((QColor(0, 0, 0, 130), 4.5), (colour, 2.5)):
            painter.setPen(QPen(line, max(1.5, width * self._theme.scale)))
            painter.drawPolyline(QPolygonF([*points, hover]))
        for point in points:
            self._handle(point, colour)

    def smallest_defect(self, diameter_px: float, text: str, room: QRectF) -> None:
        """To scale, at the lower left of ``room``, with its words beside it."""
        if diameter_px <= 0:
            return
        painter, theme, palette = self._painter, self._theme, self._theme.palette
        font = theme.font(Type.BODY, 600)
        metrics = QFontMetricsF(font)
        r = max(0.5, diameter_px * self._viewport.scale / 2)
        margin, gap = theme.px(14), theme.px(10)
        width = 2 * margin + 2 * r + gap + metrics.horizontalAdvance(text)
        height = max(2 * r, metrics.height()) + theme.px(14)
        seen = room.adjusted(margin, margin, -margin, -margin)
        plate = QRectF(seen.left(), seen.bottom() - height, min(width, seen.width()), height)
        painter.setPen(QPen(QColor(palette.line), 1))
        painter.setBrush(QColor(palette.veil))
        painter.drawRoundedRect(plate, theme.px(10), theme.px(10))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.fail))
        painter.drawEllipse(QPointF(plate.left() + margin + r, plate.center().y()), r, r)
        painter.setFont(font)
        painter.setPen(QColor(palette.text))
        text_left = plate.left() + margin + 2 * r + gap
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, plate.right() - text_left)
        painter.drawText(QPointF(text_left, plate.center().y() + metrics.capHeight() / 2), shown)

    def _to_view(self, point: QPointF) -> QPointF:
        return point * self._viewport.scale + self._viewport.offset

    def _in_view(self, shape: Shape) -> QPainterPath:
        offset = self._viewport.offset
        return QTransform(self._viewport.scale, 0, 0, self._viewport.scale, offset.x(), offset.y()).map(path(shape))

    def _shape(self, shape: Shape, colour: QColor, role: Role) -> None:
        painter, theme = self._painter, self._theme
        outline = self._in_view(shape)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if role is Role.IGNORE:
            hatch = QColor(colour)
            hatch.setAlphaF(0.55)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.fillPath(outline, QBrush(hatch, Qt.BrushStyle.BDiagPattern))
        painter.setPen(QPen(QColor(0, 0, 0, 130), max(2.0, 4.5 * theme.scale)))
        painter.drawPath(outline)
        pen = QPen(colour, max(1.5, 2.5 * theme.scale))
        if role is Role.PATTERN:
            pen.setDashPattern([4.0, 2.5])
        painter.setPen(pen)
        painter.drawPath(outline)

    def _handle(self, at: QPointF, colour: QColor) -> None:
        r = max(5.0, 8 * self._theme.scale)
        self._painter.setPen(QPen(colour, max(1.5, 2.5 * self._theme.scale)))
        self._painter.setBrush(QColor("#ffffff"))
        self._painter.drawEllipse(at, r, r)
