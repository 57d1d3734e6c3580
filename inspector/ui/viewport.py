"""Which part of a picture is on screen, and how large."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, QSizeF

CLOSEST = 32.0
"""Device pixels a picture pixel may grow to."""

_WORTH_IT = 1.2
"""A picture enlarged less than this looks as before."""


@dataclass(frozen=True, slots=True)
class Viewport:
    """A picture of ``picture`` pixels in a view of ``view`` logical pixels.

    ``zoom`` is logical pixels per picture pixel; None means fitted. ``centre`` is the
    point of the picture in the middle of the view.
    """

    picture: QSizeF
    view: QSizeF
    density: float = 1.0
    zoom: float | None = None
    centre: QPointF = field(default_factory=QPointF)

    @property
    def fit_zoom(self) -> float:
        """The zoom at which the whole picture is just visible."""
        if self.picture.isEmpty() or self.view.isEmpty():
            return 1.0
        return min(self.view.width() / self.picture.width(), self.view.height() / self.picture.height())

    @property
    def scale(self) -> float:
        """Logical pixels per picture pixel, fitted or not."""
        return self.fit_zoom if self.zoom is None else self.zoom

    @property
    def offset(self) -> QPointF:
        """Where the picture's corner is in the view."""
        centre = QPointF(self.picture.width() / 2, self.picture.height() / 2) if self.zoom is None else self.centre
        return QPointF(self.view.width() / 2, self.view.height() / 2) - centre * self.scale

    def to_view(self, rect: QRectF) -> QRectF:
        """A rectangle of the picture in the view."""
        return QRectF(rect.topLeft() * self.scale + self.offset, rect.size() * self.scale)

    def to_picture(self, point: QPointF) -> QPointF:
        """A point of the view in the picture."""
        return (point - self.offset) / self.scale

    def zoomed(self, factor: float, about: QPointF) -> Viewport:
        """Larger or smaller, with the point of the picture under ``about`` staying there; zooming out ends at fit."""
        scale = min(self.scale * factor, CLOSEST / self.density)
        if scale <= self.fit_zoom:
            return self.fitted()
        kept = self.to_picture(about)
        middle = QPointF(self.view.width() / 2, self.view.height() / 2)
        return self._with(scale, kept - (about - middle) / scale)

    def one_to_one(self) -> Viewport:
        """One pixel of the picture on one of the screen, about the same centre."""
        middle = self.to_picture(QPointF(self.view.width() / 2, self.view.height() / 2))
        return self._with(1 / self.density, middle)

    def closer(self, about: QPointF) -> Viewport:
        """One to one about that point of the view; three times as large where that would not be larger than now."""
        factor = 1 / self.density / self.scale
        return self.zoomed(factor if factor > _WORTH_IT else 3.0, about)

    def moved(self, by: QPointF) -> Viewport:
        """Dragged by so many logical pixels; a fitted picture stays where it is."""
        return self if self.zoom is None else self._with(self.zoom, self.centre - by / self.zoom)

    def fitted(self) -> Viewport:
        """The whole picture."""
        return Viewport(self.picture, self.view, self.density)

    def resized(self, view: QSizeF, density: float) -> Viewport:
        """The same for a view of another size."""
        if self.zoom is None:
            return Viewport(self.picture, view, density)
        return Viewport(self.picture, view, density, self.zoom, self.centre)

    def _with(self, zoom: float, centre: QPointF) -> Viewport:
        """Kept such that the picture does not leave the view."""
        return Viewport(
            self.picture,
            self.view,
            self.density,
            zoom,
            QPointF(
                _held(centre.x(), self.view.width() / zoom, self.picture.width()),
                _held(centre.y(), self.view.height() / zoom, self.picture.height()),
            ),
        )


def _held(centre: float, seen: float, length: float) -> float:
    """The centre moved so that no more than needed of what is seen lies outside 0…length."""
    if seen >= length:
        return length / 2
    return min(max(centre, seen / 2), length - seen / 2)
