"""The icon set: SVG files of one stroke width, drawn in whatever colour the theme asks for."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from inspector.paths import resource_path


def icon_pixmap(name: str, colour: str, pixels: int, density: float = 1.0) -> QPixmap:
    """``name`` of resources/icons, ``pixels`` wide and high, sharp on a screen of this pixel density.

    Drawn once as long as Qt's cache of pictures has room: whoever changes colours or language asks for all of them.
    """
    key, pixmap = f"icon {name} {colour} {pixels} {density}", QPixmap()
    if QPixmapCache.find(key, pixmap):
        return pixmap
    svg = resource_path(f"icons/{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    pixmap = QPixmap(round(pixels * density), round(pixels * density))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(density)
    QPixmapCache.insert(key, pixmap)
    return pixmap


def icon(name: str, colour: str, pixels: int) -> QIcon:
    """As :func:`icon_pixmap`, for the pixel density of each screen there is."""
    result = QIcon()
    for density in {screen.devicePixelRatio() for screen in QGuiApplication.screens()}:
        result.addPixmap(icon_pixmap(name, colour, pixels, density))
    return result
