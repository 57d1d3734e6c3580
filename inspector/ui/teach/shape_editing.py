"""Shapes under the hand: where their handles are, what moving one of them makes of the shape."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF

from inspector.recipes.shapes import Ellipse, Polygon, Rectangle

AnyShape = Rectangle | Ellipse | Polygon
SMALLEST_SIDE = 4.0
"""In pixels of the picture; less cannot be grasped again."""


class Role(Enum):
    """What a shape is for."""

    REGION = auto()
    IGNORE = auto()
    PATTERN = auto()


class Kind(Enum):
    """What a shape looks like."""

    RECTANGLE = auto()
    ELLIPSE = auto()
    POLYGON = auto()


@dataclass(frozen=True, slots=True)
class Place:
    """One of the shapes: its role, and which of them where there are several."""

    role: Role
    index: int = 0


@dataclass(frozen=True, slots=True)
class Shapes:
    """All that is drawn on a picture: at most one region and one pattern, any number of what is ignored."""

    region: AnyShape | None = None
    ignore: tuple[AnyShape, ...] = ()
    pattern: AnyShape | None = None

    def places(self) -> list[Place]:
        """Every shape, in the order in which they lie on the picture; the last is on top."""
        found = [] if self.region is None else [Place(Role.REGION)]
        found += [Place(Role.IGNORE, index) for index in range(len(self.ignore))]
        return found if self.pattern is None else [*found, Place(Role.PATTERN)]

    def at(self, place: Place) -> AnyShape:
        """The shape at a place that is in :meth:`places`."""
        shape = {Role.REGION: self.region, Role.PATTERN: self.pattern}.get(place.role)
        found = self.ignore[place.index] if place.role is Role.IGNORE else shape
        assert found is not None
        return found

    def put(self, place: Place, shape: AnyShape) -> Shapes:
        """With another shape at a place."""
        if place.role is Role.REGION:
            return replace(self, region=shape)
        if place.role is Role.PATTERN:
            return replace(self, pattern=shape)
        ignore = list(self.ignore)
        ignore[place.index : place.index + 1] = [shape]
        return replace(self, ignore=tuple(ignore))

    def without(self, place: Place) -> Shapes:
        """Without the shape at a place."""
        if place.role is Role.REGION:
            return replace(self, region=None)
        if place.role is Role.PATTERN:
            return replace(self, pattern=None)
        return replace(self, ignore=self.ignore[: place.index] + self.ignore[place.index + 1 :])

    def place_for(self, role: Role) -> Place:
        """Where a new shape of a role goes: beside the others that are ignored, else in place of the last."""
        return Place(role, len(self.ignore) if role is Role.IGNORE else 0)


def box(shape: AnyShape) -> QRectF:
    """The exact box around a shape, in pixels of the picture."""
    if isinstance(shape, Polygon):
        return QPolygonF([QPointF(x, y) for x, y in shape.points]).boundingRect()
    return QRectF(shape.x, shape.y, shape.width, shape.height)


def path(shape: AnyShape) -> QPainterPath:
    """Its outline, in pixels of the picture."""
    result = QPainterPath()
    if isinstance(shape, Ellipse):
        result.addEllipse(box(shape))
    elif isinstance(shape, Rectangle):
        result.addRect(box(shape))
    else:
        result.addPolygon(QPolygonF([QPointF(x, y) for x, y in shape.points]))
        result.closeSubpath()
    return result


def drawn(kind: Kind, start: QPointF, end: QPointF, picture: QSizeF) -> Rectangle | Ellipse | None:
    """The box drawn from one corner to the other, within the picture; None where it is too small to be meant."""
    rect = QRectF(start, end).normalized().intersected(QRectF(QPointF(), picture))
    if min(rect.width(), rect.height()) < SMALLEST_SIDE:
        return None
    return (Ellipse if kind is Kind.ELLIPSE else Rectangle)(**_fields(rect))


def handles(shape: AnyShape) -> list[QPointF]:
    """Corners of a polygon; of a box its corners and the middles of its sides, clockwise from the top left."""
    if isinstance(shape, Polygon):
        return [QPointF(x, y) for x, y in shape.points]
    rect = box(shape)
    left, right, top, bottom, middle = rect.left(), rect.right(), rect.top(), rect.bottom(), rect.center()
    xs = (left, middle.x(), right, right, right, middle.x(), left, left)
    ys = (top, top, top, middle.y(), bottom, bottom, bottom, middle.y())
    return [QPointF(x, y) for x, y in zip(xs, ys, strict=True)]


def handle_cursor(shape: AnyShape, handle: int) -> Qt.CursorShape:
    """What the mouse looks like over a handle."""
    if isinstance(shape, Polygon):
        return Qt.CursorShape.CrossCursor
    down, up = Qt.CursorShape.SizeFDiagCursor, Qt.CursorShape.SizeBDiagCursor
    across, along = Qt.CursorShape.SizeHorCursor, Qt.CursorShape.SizeVerCursor
    return (down, along, up, across, down, along, up, across)[handle]


def moved(shape: AnyShape, by: QPointF, picture: QSizeF) -> AnyShape:
    """Shifted, as far as the picture reaches."""
    rect = box(shape)
    dx = snapped(min(max(by.x(), -rect.left()), picture.width() - rect.right()))
    dy = snapped(min(max(by.y(), -rect.top()), picture.height() - rect.bottom()))
    if isinstance(shape, Polygon):
        return Polygon(points=tuple((x + dx, y + dy) for x, y in shape.points))
    return type(shape)(x=shape.x + dx, y=shape.y + dy, width=shape.width, height=shape.height)


def reshaped(shape: AnyShape, handle: int, to: QPointF, picture: QSizeF) -> AnyShape:
    """With one handle at another point of the picture; the opposite side stays where it is."""
    x = snapped(min(max(to.x(), 0.0), picture.width()))
    y = snapped(min(max(to.y(), 0.0), picture.height()))
    if isinstance(shape, Polygon):
        points = list(shape.points)
        points[handle] = (x, y)
        return Polygon(points=tuple(points))
    rect = box(shape)
    if handle in (0, 6, 7):
        rect.setLeft(min(x, rect.right() - SMALLEST_SIDE))
    if handle in (2, 3, 4):
        rect.setRight(max(x, rect.left() + SMALLEST_SIDE))
    if handle in (0, 1, 2):
        rect.setTop(min(y, rect.bottom() - SMALLEST_SIDE))
    if handle in (4, 5, 6):
        rect.setBottom(max(y, rect.top() + SMALLEST_SIDE))
    return type(shape)(**_fields(rect))


def middle_box(picture: QSizeF, share: float) -> Rectangle:
    """A box about the middle of the picture, ``share`` of its sides."""
    width, height = picture.width() * share, picture.height() * share
    rect = QRectF((picture.width() - width) / 2, (picture.height() - height) / 2, width, height)
    return Rectangle(**_fields(rect))


def _fields(rect: QRectF) -> dict[str, float]:
    left, top, right, bottom = map(snapped, (rect.left(), rect.top(), rect.right(), rect.bottom()))
    return {"x": left, "y": top, "width": right - left, "height": bottom - top}


def snapped(length: float) -> float:
    """To an eighth of a pixel, which floats hold exactly: a sum of two never comes out beyond the picture's edge."""
    return round(8 * length) / 8
