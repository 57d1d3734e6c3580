"""A picture to draw on: what is inspected, what is ignored, and the pattern by which a part is found."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.core.frame import Picture
from inspector.recipes.shapes import Polygon
from inspector.ui.teach.region_painter import RegionPainter
from inspector.ui.teach.shape_editing import (
    Kind,
    Place,
    Role,
    Shapes,
    drawn,
    handle_cursor,
    handles,
    moved,
    path,
    reshaped,
    snapped,
)
from inspector.ui.theme import Theme
from inspector.ui.viewport import Viewport

_WHEEL_STEP = 1.2
_REACH = 22.0
"""How far from a handle a finger may land, in pixels of the 1080-line design."""
_DRAG = 6.0
"""A press that moves less is no drag."""
_UNDO_STEPS = 100


class RegionCanvas(QWidget):
    """Draw on the empty, move what is drawn, pull its handles. The wheel zooms, the right button moves the picture.

    A polygon grows by one corner a click, and is closed by a click on its first corner, a double click or
    Enter. Delete removes what is selected, Escape gives up what is being drawn; nothing else is ever lost by
    it. Arrow keys move what is selected by a pixel, with Shift by ten.
    """

    shapes_changed = Signal(object)
    """The Shapes, once the hand lets go."""
    selection_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture: Picture | None = None
        self._image = QImage()
        self._reduced = QPixmap()
        self._shapes = Shapes()
        self._undo: list[Shapes] = []
        self._role, self._kind = Role.REGION, Kind.RECTANGLE
        self._selected: Place | None = None
        self._handle: int | None = None
        self._pressed_at: QPointF | None = None
        self._pressed_shapes = Shapes()
        self._drawing = self._dragging = False
        self._panned_from: QPointF | None = None
        self._corners: list[QPointF] = []
        self._hover = QPointF()
        self._defect_px = 0.0
        self._defect_text = ""
        self._viewport = Viewport(QSizeF(), QSizeF(self.size()))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    # What is shown

    def show_picture(self, picture: Picture | None) -> None:
        """The picture to draw on."""
        self._picture = picture
        self._reduced = QPixmap()
        if picture is None:
            self._image = QImage()
        else:
            height, width, _ = picture.shape
            # Borrows the picture's memory: self._picture keeps it alive.
            self._image = QImage(picture.data, width, height, picture.strides[0], QImage.Format.Format_RGB888)
            if QSizeF(width, height) != self._viewport.picture:
                self._viewport = Viewport(QSizeF(width, height), QSizeF(self.size()), self.devicePixelRatioF())
        self.update()

    @property
    def picture_size(self) -> QSizeF:
        """In pixels; empty without a picture."""
        return QSizeF(self._image.size())

    @property
    def shapes(self) -> Shapes:
        """What is drawn."""
        return self._shapes

    def show_shapes(self, shapes: Shapes) -> None:
        """Shapes from elsewhere: nothing of the past can be undone."""
        if shapes != self._shapes:
            self._shapes = shapes
            self._undo.clear()
            self._corners = []
            self._select(None)

    def set_tool(self, role: Role, kind: Kind) -> None:
        """What is drawn next."""
        self._role, self._kind = role, kind
        self._corners = []
        if self._selected is not None and self._selected.role is not role:
            self._select(None)
        self.update()

    def show_smallest_defect(self, diameter_px: float, text: str) -> None:
        """A disc of so many pixels of the picture, and what it is; 0 for none."""
        self._defect_px, self._defect_text = diameter_px, text
        self.update()

    @property
    def selected(self) -> Place | None:
        """The shape with handles."""
        return self._selected

    @property
    def can_undo(self) -> bool:
        """Whether something was changed here."""
        return bool(self._undo or self._corners)

    # What the buttons do

    def undo(self) -> None:
        """Take back the last corner of what is being drawn, else the last change."""
        if self._corners:
            self._corners.pop()
        elif self._undo:
            self._shapes = self._undo.pop()
            self._select(None)
            self.shapes_changed.emit(self._shapes)
        self.selection_changed.emit()
        self.update()

    def delete_selected(self) -> None:
        """Remove the selected shape."""
        if self._selected is not None:
            place, self._selected = self._selected, None
            self.change(self._shapes.without(place))
            self.selection_changed.emit()

    def change(self, shapes: Shapes) -> None:
        """To be undone by :meth:`undo`."""
        if shapes != self._shapes:
            self._remember(self._shapes)
            self._shapes = shapes
            self.shapes_changed.emit(shapes)
        self.update()

    def fit(self) -> None:
        """The whole picture."""
        self._viewport = self._viewport.fitted()
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        self.update()

    def _remember(self, shapes: Shapes) -> None:
        self._undo.append(shapes)
        del self._undo[:-_UNDO_STEPS]

    def _select(self, place: Place | None) -> None:
        self._selected = place
        self.selection_changed.emit()
        self.update()

    # Hands

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._viewport = self._viewport.zoomed(_WHEEL_STEP ** (event.angleDelta().y() / 120), event.position())
        event.accept()
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() in (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton):
            self._panned_from = event.position()
        elif event.button() == Qt.MouseButton.LeftButton and self._picture is not None:
            self._press(event.position())

    def _press(self, at: QPointF) -> None:
        if self._corners:
            return  # the next corner is set where the button is let go of
        self._pressed_at, self._pressed_shapes = at, self._shapes
        self._drawing = self._dragging = False
        self._handle = self._handle_at(at)
        if self._handle is None:
            place = self._place_at(at)
            self._drawing = place is None
            self._select(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        self._hover = at
        if self._panned_from is not None:
            self._viewport = self._viewport.moved(at - self._panned_from)
            self._panned_from = at
        elif self._pressed_at is not None:
            self._drag(at)
        else:
            self._show_cursor(at)
        if self._corners or self._panned_from is not None:
            self.update()

    def _drag(self, at: QPointF) -> None:
        assert self._pressed_at is not None
        if not self._dragging and (at - self._pressed_at).manhattanLength() < self._theme.px(_DRAG):
            return
        self._dragging = True
        before, size = self._pressed_shapes, self.picture_size
        start, end = self._viewport.to_picture(self._pressed_at), self._viewport.to_picture(at)
        if self._drawing and self._kind is not Kind.POLYGON:
            shape = drawn(self._kind, start, end, size)
            place = before.place_for(self._role)
            self._shapes = before if shape is None else before.put(place, shape)
            self._selected = None if shape is None else place
        elif self._selected is not None and self._handle is not None:
            self._shapes = before.put(self._selected, reshaped(before.at(self._selected), self._handle, end, size))
        elif self._selected is not None:
            self._shapes = before.put(self._selected, moved(before.at(self._selected), end - start, size))
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() in (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton):
            self._panned_from = None
            return
        if event.button() != Qt.MouseButton.LeftButton or self._picture is None:
            return
        if self._corners or (self._drawing and not self._dragging and self._kind is Kind.POLYGON):
            self._add_corner(event.position())
        elif self._shapes != self._pressed_shapes:
            self._remember(self._pressed_shapes)
            self.shapes_changed.emit(self._shapes)
        self._pressed_at = None
        self._drawing = self._dragging = False
        self.selection_changed.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._corners:
            self._close_polygon()
        elif self._place_at(event.position()) is None:
            self._viewport = (
                self._viewport.zoomed(3.0, event.position()) if self._viewport.zoom is None else self._viewport.fitted()
            )
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: QPointF(-1, 0),
            Qt.Key.Key_Right: QPointF(1, 0),
            Qt.Key.Key_Up: QPointF(0, -1),
            Qt.Key.Key_Down: QPointF(0, 1),
        }
        key, control = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and key == Qt.Key.Key_Z:
            self.undo()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_selected()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._corners:
            self._close_polygon()
        elif key == Qt.Key.Key_Escape and (self._corners or self._selected is not None):
            self._corners = []
            self._select(None)
        elif key in steps and not control and self._selected is not None:
            far = 10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            shape = moved(self._shapes.at(self._selected), steps[key] * far, self.picture_size)
            self.change(self._shapes.put(self._selected, shape))
        else:
            super().keyPressEvent(event)

    def _add_corner(self, at: QPointF) -> None:
        if len(self._corners) > 2 and (self._to_view(self._corners[0]) - at).manhattanLength() < self._reach:
            self._close_polygon()
            return
        point, size = self._viewport.to_picture(at), self.picture_size
        kept = QPointF(min(max(point.x(), 0.0), size.width()), min(max(point.y(), 0.0), size.height()))
        self._corners.append(kept)
        self._hover = at
        self.update()

    def _close_polygon(self) -> None:
        corners = [
            (snapped(corner.x()), snapped(corner.y()))
            for index, corner in enumerate(self._corners)
            if index == 0 or corner != self._corners[index - 1]
        ]
        self._corners = []
        if len(corners) > 2:
            place = self._shapes.place_for(self._role)
            self._selected = place
            self.change(self._shapes.put(place, Polygon(points=tuple(corners))))
        self.selection_changed.emit()
        self.update()

    @property
    def _reach(self) -> float:
        return self._theme.px(_REACH)

    def _handle_at(self, at: QPointF) -> int | None:
        if self._selected is None:
            return None
        points = [self._to_view(point) for point in handles(self._shapes.at(self._selected))]
        distances = [(point - at).manhattanLength() for point in points]
        nearest = min(range(len(points)), key=distances.__getitem__)
        return nearest if distances[nearest] < self._reach else None

    def _place_at(self, at: QPointF) -> Place | None:
        """The topmost shape of the role that is drawn now, else of any other, but for a region: that lies under all."""
        point = self._viewport.to_picture(at)
        hit = [place for place in self._shapes.places() if path(self._shapes.at(place)).contains(point)]
        own = [place for place in hit if place.role is self._role]
        if own:
            return own[-1]
        edge = QPainterPath()
        edge.addEllipse(point, self._reach / self._viewport.scale, self._reach / self._viewport.scale)
        near = [place for place in hit if not path(self._shapes.at(place)).contains(edge)]
        return near[-1] if near else None

    def _show_cursor(self, at: QPointF) -> None:
        handle = self._handle_at(at)
        if self._picture is None:
            self.setCursor(Qt.CursorShape.ArrowCursor)
        elif handle is not None and self._selected is not None:
            self.setCursor(handle_cursor(self._shapes.at(self._selected), handle))
        elif not self._corners and self._place_at(at) is not None:
            self.setCursor(Qt.CursorShape.SizeAllCursor)
        else:
            self.setCursor(Qt.CursorShape.CrossCursor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._viewport = self._viewport.resized(QSizeF(self.size()), self.devicePixelRatioF())

    # Painting

    def _to_view(self, point: QPointF) -> QPointF:
        return point * self._viewport.scale + self._viewport.offset

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, palette = self._theme, self._theme.palette
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(palette.stage))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if not self._image.isNull():
            room = self._viewport.to_view(QRectF(QPointF(), self.picture_size))
            self._paint_picture(painter, room)
            on_it = RegionPainter(painter, theme, self._viewport)
            on_it.dim(self._shapes, room)
            on_it.shapes(self._shapes, self._selected)
            on_it.unfinished(self._corners, self._hover, self._role)
            on_it.smallest_defect(self._defect_px, self._defect_text, QRectF(self.rect()))
        outside, inside = QPainterPath(), QPainterPath()
        outside.addRect(QRectF(self.rect()))
        inside.addRoundedRect(QRectF(self.rect()), theme.px(10), theme.px(10))
        painter.fillPath(outside.subtracted(inside), QColor(palette.panel))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(palette.accent if self.hasFocus() else palette.line), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(10), theme.px(10))

    def _paint_picture(self, painter: QPainter, room: QRectF) -> None:
        """Reduced once, not with every movement of the hand; enlarged only what is in view."""
        density = self.devicePixelRatioF()
        if self._viewport.scale * density >= 1:
            seen = QRectF(self._viewport.to_picture(QPointF()), QSizeF(self.size()) / self._viewport.scale)
            source = QRectF(seen.toAlignedRect().intersected(self._image.rect()))
            painter.drawImage(self._viewport.to_view(source), self._image, source)
            return
        size = (room.size() * density).toSize()
        if self._reduced.size() != size:
            smooth = Qt.TransformationMode.SmoothTransformation
            image = self._image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
            self._reduced = QPixmap.fromImage(image)
        painter.drawPixmap(room, self._reduced, QRectF(self._reduced.rect()))
