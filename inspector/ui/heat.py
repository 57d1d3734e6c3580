"""The heat of a part as an image to paint: small, premultiplied, scaled by the painter."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter, QTransform

from inspector.core.affine import Affine
from inspector.core.heat import HOTTEST, STEPS, heat_index, heat_table
from inspector.core.inspection import Limits


class Heat:
    """The heat of one part: of its anomaly map (h, w) only the rectangle that is warm, which on a good part is none.

    Painting what is transparent everywhere takes as long as painting what is not.
    """

    def __init__(self, anomaly_map: NDArray[np.float32], limits: Limits, map_to_picture: Affine) -> None:
        self._image = QImage()
        self._corner = QPointF()
        self._place = heat_transform(map_to_picture)
        palette = heat_palette(limits)
        coldest = (int(np.argmax(palette > 0)) - 0.5) * HOTTEST / (STEPS - 1) * limits.fail
        warm = anomaly_map >= np.float32(coldest)
        rows, columns = np.flatnonzero(warm.any(axis=1)), np.flatnonzero(warm.any(axis=0))
        if len(rows):
            # A transparent pixel about it, so that its edge is interpolated as in the whole map.
            top, left = max(0, int(rows[0]) - 1), max(0, int(columns[0]) - 1)
            self._image = heat_image(anomaly_map[top : rows[-1] + 2, left : columns[-1] + 2], limits, palette)
            self._corner = QPointF(left, top)

    def paint(self, painter: QPainter) -> None:
        """Over the picture; ``painter`` counts in its pixels."""
        if not self._image.isNull():
            painter.save()
            painter.setTransform(self._place, combine=True)
            painter.drawImage(self._corner, self._image)
            painter.restore()


@lru_cache(maxsize=16)
def heat_palette(limits: Limits) -> NDArray[np.uint32]:
    """(1024,) the heat colours as premultiplied ARGB, as Qt's painter wants them; read-only."""
    rgba = heat_table(limits)
    cover = rgba[:, 3] / 255.0
    red, green, blue = (np.rint(rgba[:, c] * cover).astype(np.uint32) for c in range(3))
    alpha = np.rint(rgba[:, 3]).astype(np.uint32)
    argb: NDArray[np.uint32] = (alpha << 24 | red << 16 | green << 8 | blue).astype(np.uint32)
    argb.setflags(write=False)
    return argb


def heat_image(anomaly_map: NDArray[np.float32], limits: Limits, palette: NDArray[np.uint32]) -> QImage:
    """The map (h, w) as an image of the same small size; ``palette`` is that of ``limits``."""
    argb = np.ascontiguousarray(palette[heat_index(anomaly_map, limits)])
    height, width = argb.shape
    # copy(): QImage only borrows the buffer, which ends with this function.
    return QImage(argb.data, width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied).copy()


def heat_transform(map_to_picture: Affine) -> QTransform:
    """From the pixels of a heat image to those of the picture, as the painter wants it."""
    (xx, xy, x), (yx, yy, y) = map_to_picture.tolist()
    return QTransform(xx, yx, xy, yy, x, y)
