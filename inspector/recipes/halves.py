"""A picture and its smaller copies, on which a part is looked for."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[Any]


class Halves:
    """Copies of half, a quarter … of the size of (H, W) or (H, W, 3) ``picture``, each made when it is asked for.

    Each pixel is the mean of two by two; what is left over at the right and below is dropped, so that nothing is
    shifted. ``buffers``: kept by who prepares picture after picture, for copies to be made in; the copies of the
    picture before are lost then.
    """

    def __init__(self, picture: Pixels, buffers: dict[tuple[int, ...], Pixels] | None = None) -> None:
        self._copies = [picture]
        self._buffers = {} if buffers is None else buffers

    def copy(self, times: int) -> Pixels:
        """The picture halved so often; for 0 itself."""
        while len(self._copies) <= times:
            finer = self._copies[-1]
            height, width = finer.shape[0] // 2, finer.shape[1] // 2
            shape = (height, width, *finer.shape[2:])
            if shape not in self._buffers:
                self._buffers[shape] = np.empty(shape, finer.dtype)
            whole = finer[: 2 * height, : 2 * width]
            cv2.resize(whole, (width, height), dst=self._buffers[shape], interpolation=cv2.INTER_AREA)
            self._copies.append(self._buffers[shape])
        return self._copies[times]
