"""The icon as the system wants it: .ico for Windows, .png for Linux desktops."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIDES = (16, 24, 32, 48, 64, 128, 256)
COLOUR = b"#5aa9ff"


def rendered(svg: Path, side: int) -> Image.Image:
    """The drawing in the accent colour, ``side`` pixels wide and high, on nothing."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(svg.read_bytes().replace(b"currentColor", COLOUR)).render(painter, QRectF(0, 0, side, side))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    del app
    return Image.open(io.BytesIO(buffer.data().data()))


def write(svg: Path, folder: Path) -> Path:
    """Write ``inspector.ico`` and ``inspector.png`` (256 pixels) to ``folder``; gives the one for this system."""
    folder.mkdir(parents=True, exist_ok=True)
    pictures = [rendered(svg, side) for side in SIDES]
    icon, picture = folder / "inspector.ico", folder / "inspector.png"
    pictures[-1].save(icon, sizes=[(side, side) for side in SIDES], append_images=pictures[:-1])
    pictures[-1].save(picture)
    return icon if sys.platform == "win32" else picture
