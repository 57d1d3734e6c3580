"""The heat of a part as an image to paint: small, premultiplied, scaled by the painter."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage, QTransform

from inspector.core.affine import Affine
from inspector.core.heat import heat_index, heat_table
from inspector.core.inspection import Limits


def heat_palette(limits: Limits) -> NDArray[np.uint32]:
    """(1024,) the heat colours as premultiplied ARGB, as Qt's painter wants them."""
    rgba = heat_table(limits)
    cover = rgba[:, 3] / 255.0
    red, green, blue = (np.rint(rgba[:, c] * cover).astype(np.uint32) for c in range(3))
    alpha = np.rint(rgba[:, 3]).astype(np.uint32)
    argb: NDArray[np.uint32] = (alpha << 24 | red << 16 | green << 8 | blue).astype(np.uint32)
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
