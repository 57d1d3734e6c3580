"""One look at a picture before it is learned: what is measured of it, and its thumbnail."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector.core.frame import Picture
from inspector.core.image_file import read_picture
from inspector.engine.near_duplicates import SIGNATURE_SIDE
from inspector.errors import ImageError

THUMBNAIL_SIDE = 160
_JPEG_QUALITY = 85
_MEASURED_SIDE = 512
"""Brightness, contrast and sharpness are those of a copy no larger than this, so that a finer camera measures alike."""
_GREY_TOLERANCE = 4
"""Largest difference between the colours of a picture that counts as grey; JPEG adds a little."""


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """What one look at a picture gave; ``error`` in whole sentences where it cannot be read.

    ``digest``: of its pixels. ``stamp``: of its file. ``signature``: the picture in very small, grey.
    """

    path: Path
    error: str = ""
    size: tuple[int, int] | None = None
    digest: bytes = b""
    stamp: tuple[int, int] = (0, 0)
    thumbnail: bytes | None = None
    is_grey: bool = False
    brightness: float = 0.0
    contrast: float = 0.0
    sharpness: float = 0.0
    signature: NDArray[np.uint8] = field(default_factory=lambda: np.zeros((0, 0), np.uint8))


def file_stamp(path: Path) -> tuple[int, int]:
    """Size and time of the last change of a file, to notice that it is another one; (0, 0) where there is none."""
    try:
        found = path.stat()
    except OSError:
        return 0, 0
    return found.st_size, found.st_mtime_ns


def look_at(path: Path) -> Look:
    """Read a picture once and measure it; never raises for a picture that cannot be read."""
    stamp = file_stamp(path)
    try:
        picture = read_picture(path)
    except ImageError as error:
        return Look(path, error=str(error), stamp=stamp)
    return look_of(picture, path, stamp)


def look_of(picture: Picture, path: Path, stamp: tuple[int, int] = (0, 0)) -> Look:
    """As :func:`look_at`, of a picture that is here already; ``path`` is its name."""
    small = _shrunk(picture, _MEASURED_SIDE)
    grey = cv2.cvtColor(small, cv2.COLOR_RGB2GRAY)
    tiny = _shrunk(small, THUMBNAIL_SIDE)
    return Look(
        path,
        size=(picture.shape[1], picture.shape[0]),
        stamp=stamp,
        digest=hashlib.blake2b(picture.data, digest_size=16).digest(),
        thumbnail=_jpeg(tiny),
        is_grey=int((tiny.max(axis=2) - tiny.min(axis=2)).max()) <= _GREY_TOLERANCE,
        brightness=float(grey.mean()),
        contrast=float(grey.std()),
        sharpness=float(cv2.Laplacian(grey, cv2.CV_32F).std()),
        signature=np.asarray(cv2.resize(grey, (SIGNATURE_SIDE,) * 2, interpolation=cv2.INTER_AREA), np.uint8),
    )


def look_at_all(paths: Sequence[Path]) -> Iterator[Look]:
    """A look at each, in order, a few at a time on all cores; never more than a few pictures in memory."""
    workers = max(1, min(4, os.cpu_count() or 1))
    with ThreadPoolExecutor(workers, thread_name_prefix="look") as pool:
        ahead: list[Future[Look]] = []
        try:
            for path in paths:
                ahead.append(pool.submit(look_at, path))
                if len(ahead) >= 2 * workers:
                    yield ahead.pop(0).result()
            while ahead:
                yield ahead.pop(0).result()
        finally:
            for future in ahead:
                future.cancel()


def _shrunk(picture: Picture, side: int) -> Picture:
    scale = side / max(picture.shape[:2])
    if scale >= 1:
        return picture
    size = max(1, round(picture.shape[1] * scale)), max(1, round(picture.shape[0] * scale))
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)


def _jpeg(picture: Picture) -> bytes:
    ok, data = cv2.imencode(".jpg", picture[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, _JPEG_QUALITY])
    if not ok:
        raise RuntimeError("a thumbnail cannot be encoded")
    encoded: NDArray[np.uint8] = data
    return encoded.tobytes()
