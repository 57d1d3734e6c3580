"""One shape per verdict, drawn: it reads without colour and at any size."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from inspector.core.verdict import Verdict

_BARE_BELOW_PX = 22.0
"""A question mark in a diamond so small would be taken for a character that cannot be shown."""


def _polygon(corners: int, turn_degrees: float, centre: QPointF, radius: float) -> QPainterPath:
    path = QPainterPath()
    points = [
        QPointF(
            centre.x() + radius * math.cos(math.radians(turn_degrees + 360 * i / corners)),
            centre.y() + radius * math.sin(math.radians(turn_degrees + 360 * i / corners)),
        )
        for i in range(corners)
    ]
    path.addPolygon(QPolygonF([*points, points[0]]))
    path.closeSubpath()
    return path


def _plate(verdict: Verdict | None, rect: QRectF) -> QPainterPath:
    """The outline: circle, octagon, diamond, triangle. None is a circle too."""
    centre, radius = rect.center(), rect.width() / 2
    if verdict is Verdict.FAIL:
        return _polygon(8, 22.5, centre, radius * 1.04)
    if verdict is Verdict.REVIEW:
        return _polygon(4, 0, centre, radius * 1.08)
    if verdict is Verdict.NO_VERDICT:
        return _polygon(3, -90, QPointF(centre.x(), centre.y() + radius * 0.2), radius * 1.18)
    path = QPainterPath()
    path.addEllipse(rect)
    return path


def paint_symbol(
    painter: QPainter, verdict: Verdict | None, rect: QRectF, plate: QColor, glyph: QColor, *, hollow: bool = False
) -> None:
    """``verdict``'s symbol in the square ``rect``: a plate and a glyph on it. None: three dots, for waiting.

    ``hollow`` draws the plate as an outline, for a part of the past. A small REVIEW has no plate.
    """
    if verdict is Verdict.REVIEW and rect.width() < _BARE_BELOW_PX:
        _paint_bare_question(painter, rect, plate)
        return
    side = rect.width()
    c = rect.center()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    stroke = QPen(plate, max(1.5, side * 0.07))
    stroke.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(stroke if hollow else Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush if hollow else plate)
    inset = side * 0.04 if hollow else 0.0
    painter.drawPath(_plate(verdict, rect.adjusted(inset, inset, -inset, -inset)))

    pen = QPen(glyph, max(1.4, side * 0.105))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)

    def at(x: float, y: float) -> QPointF:
        return QPointF(c.x() + x * side, c.y() + y * side)

    if verdict is Verdict.PASS:
        painter.drawPolyline([at(-0.21, 0.01), at(-0.06, 0.16), at(0.22, -0.15)])
    elif verdict is Verdict.FAIL:
        painter.drawLine(at(-0.17, -0.17), at(0.17, 0.17))
        painter.drawLine(at(-0.17, 0.17), at(0.17, -0.17))
    elif verdict is Verdict.REVIEW:
        _paint_question(painter, c, side)
    elif verdict is Verdict.NO_VERDICT:
        painter.drawLine(at(0.0, -0.16), at(0.0, 0.13))
        painter.drawPoint(at(0.0, 0.31))
    else:
        for x in (-0.2, 0.0, 0.2):
            painter.drawPoint(at(x, 0.0))
    painter.restore()


def _paint_question(painter: QPainter, centre: QPointF, side: float) -> None:
    def at(x: float, y: float) -> QPointF:
        return QPointF(centre.x() + x * side, centre.y() + y * side)

    hook = QPainterPath(at(-0.12, -0.1))
    hook.cubicTo(at(-0.12, -0.29), at(0.15, -0.29), at(0.14, -0.09))
    hook.cubicTo(at(0.13, 0.02), at(0.0, 0.0), at(0.0, 0.11))
    painter.drawPath(hook)
    painter.drawPoint(at(0.0, 0.25))


def _paint_bare_question(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """As high as the plates of the other verdicts beside it."""
    side = 1.6 * rect.width()
    pen = QPen(colour, max(1.8, side * 0.105))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _paint_question(painter, rect.center(), side)
    painter.restore()
