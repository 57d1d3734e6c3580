"""What of a widget stays the same from paint to paint, painted once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QWidget


class KeptLayer:
    """A picture of a whole widget, kept until what it shows, the widget's size or its screen is another.

    It has a ground, so that a widget that begins with it paints every pixel of its own, and text on it is as sharp.
    """

    def __init__(self) -> None:
        self._shows: object = None
        self._pixmap = QPixmap()

    def pixmap(self, widget: QWidget, shows: object, ground: QColor, paint: Callable[[QPainter], object]) -> QPixmap:
        """``shows``: all that ``paint`` depends on, by value; ``paint`` is called where that is not what is kept."""
        density = widget.devicePixelRatioF()
        wanted = (shows, widget.size(), density, ground)
        if wanted != self._shows:
            pixels = widget.size() * density
            self._pixmap = QPixmap(max(1, pixels.width()), max(1, pixels.height()))
            self._pixmap.setDevicePixelRatio(density)
            self._pixmap.fill(ground)
            painter = QPainter(self._pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint(painter)
            painter.end()
            self._shows = wanted
        return self._pixmap
