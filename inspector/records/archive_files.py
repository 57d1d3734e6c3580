"""The files of the archive: a picture as it was judged, and its anomaly map in a tenth of the memory."""

from __future__ import annotations

import io
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector.core.affine import Affine
from inspector.core.frame import Picture
from inspector.errors import RecordError

_STEPS = 65535
_QUICK = [cv2.IMWRITE_PNG_COMPRESSION, 1, cv2.IMWRITE_PNG_FILTER, cv2.IMWRITE_PNG_FILTER_UP]
"""One filter for all rows: left alone, each row is tried with five, and takes twice to three times as long."""
PART_WRITTEN = ".writing"


@dataclass(frozen=True, slots=True, eq=False)
class ArchivedMap:
    """``values``: (h, w) float32 as they were judged, to 1/65535 of their largest; ``map_to_picture`` as in
    :class:`inspector.core.inspection.Inspection`."""

    values: NDArray[np.float32]
    map_to_picture: Affine


def write_picture(file: Path, picture: Picture) -> int:
    """Write (H, W, 3) RGB losslessly as PNG; returns its bytes. Raises OSError; half a file is never there."""
    done, data = cv2.imencode(".png", cv2.cvtColor(picture, cv2.COLOR_RGB2BGR), _QUICK)
    if not done:
        raise OSError(f"{file.name} could not be encoded")
    return _write(file, data.tobytes())


def write_map(file: Path, values: NDArray[np.float32], map_to_picture: Affine) -> int:
    """Write an anomaly map, values >= 0, compressed; returns its bytes. Raises OSError."""
    scale = float(values.max()) / _STEPS or 1.0
    data = io.BytesIO()
    np.savez_compressed(
        data,
        steps=np.round(values / scale).astype(np.uint16),
        scale=np.float64(scale),
        map_to_picture=np.asarray(map_to_picture, np.float64),
    )
    return _write(file, data.getvalue())


def read_map(file: Path) -> ArchivedMap:
    """Read what :func:`write_map` wrote. Raises :class:`RecordError` when it is gone or damaged."""
    try:
        with file.open("rb") as data, np.load(data, allow_pickle=False) as content:
            values = (content["steps"] * content["scale"]).astype(np.float32)
            return ArchivedMap(values, content["map_to_picture"])
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile, zlib.error) as error:
        raise RecordError(f"The map {file.name} is gone or damaged.", "Its picture may still be there.") from error


def _write(file: Path, data: bytes) -> int:
    file.parent.mkdir(parents=True, exist_ok=True)
    temporary = file.with_name(file.name + PART_WRITTEN)
    try:
        temporary.write_bytes(data)
        temporary.replace(file)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise
    return len(data)
