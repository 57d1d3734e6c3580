"""Pixels as a camera sends them, made into RGB by fixed rules that do not look at the picture."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector.core.camera_settings import ValueRange
from inspector.core.frame import Picture
from inspector.errors import CameraError

_NAME = re.compile(r"^(Mono|BayerRG|BayerGR|BayerGB|BayerBG|RGBa|BGRa|RGB|BGR)(8|10|12|14|16)(p|Packed)?$")
_SAME = {"RGBA8Packed": "RGBa8", "BGRA8Packed": "BGRa8", "RGB8Packed": "RGB8", "BGR8Packed": "BGR8"}
"""Older names of formats that are not packed at all."""
_DEMOSAIC = {
    "BayerRG": cv2.COLOR_BayerRGGB2RGB,
    "BayerGR": cv2.COLOR_BayerGRBG2RGB,
    "BayerGB": cv2.COLOR_BayerGBRG2RGB,
    "BayerBG": cv2.COLOR_BayerBGGR2RGB,
}
_CHANNELS = {"RGBa": 4, "BGRa": 4, "RGB": 3, "BGR": 3}


@dataclass(frozen=True, slots=True)
class PixelFormat:
    """A format of the GenICam Pixel Format Naming Convention: what a pixel is, its bits, how they lie in memory.

    ``packed``: "" for whole bytes, "p" for bits that follow one another from the lowest on, "Packed" for GigE
    Vision's older three bytes a pair of pixels.
    """

    layout: str
    bits: int
    packed: str = ""

    @property
    def channels(self) -> int:
        """Values a pixel."""
        return _CHANNELS.get(self.layout, 1)


def known_format(name: str) -> PixelFormat | None:
    """The format of this name; None where its pixels cannot be read here."""
    found = _NAME.match(_SAME.get(name, name))
    if found is None:
        return None
    layout, bits, packed = found[1], int(found[2]), found[3] or ""
    if packed and (layout in _CHANNELS or bits not in (10, 12)):
        return None
    if layout in _CHANNELS and bits != 8:
        return None
    return PixelFormat(layout, bits, packed)


def to_picture(
    data: NDArray[Any], width: int, height: int, format_name: str, value_range: ValueRange | None = None
) -> Picture:
    """(H, W, 3) uint8 RGB from the pixels ``data`` of a camera, of any shape, without padding.

    A value v of more than 8 bits becomes 255 (v − black) / (white − black), rounded and limited to 0..255, with
    the fixed ``value_range``, by default the whole range of the format; 8-bit values stay. Raises
    :class:`CameraError` for a format that cannot be read, or for fewer pixels than a picture has.
    """
    pixels = known_format(format_name)
    if pixels is None:
        raise CameraError(
            f"The camera sends pixels of the kind {format_name}, which cannot be read.",
            "Choose Mono, Bayer or RGB pixels in the camera's settings.",
        )
    values = _values(data, width, height, pixels)
    if pixels.bits > 8:
        values = np.take(_table(pixels.bits, value_range), values)
    return _coloured(np.ascontiguousarray(values), pixels.layout)


def _values(data: NDArray[Any], width: int, height: int, pixels: PixelFormat) -> NDArray[Any]:
    """(H, W) or (H, W, C), uint8 or uint16 in the lower bits."""
    count = width * height * pixels.channels
    raw = np.ascontiguousarray(data).reshape(-1)
    if raw.dtype == np.uint16:
        values = raw[:count]
    else:
        raw = raw.view(np.uint8)
        if pixels.packed:
            values = _unpacked(raw, count, pixels)
        else:
            values = raw[: count * 2].view("<u2") if pixels.bits > 8 and raw.size % 2 == 0 else raw[:count]
    if values.size < count or (pixels.bits == 8) != (values.dtype == np.uint8):
        raise CameraError(
            "The camera sent an incomplete picture.", "Check the camera's cable and the load of its connection."
        )
    shape = (height, width) if pixels.channels == 1 else (height, width, pixels.channels)
    return values.reshape(shape)


def _unpacked(raw: NDArray[np.uint8], count: int, pixels: PixelFormat) -> NDArray[np.uint16]:
    """``count`` values of 10 or 12 bits; fewer where ``raw`` ends before."""
    if pixels.packed == "Packed":  # high bits of the first, low bits of both, high bits of the second
        triples = raw[: raw.size // 3 * 3].reshape(-1, 3).astype(np.uint16)
        low = pixels.bits - 8
        first = triples[:, 0] << low | triples[:, 1] & ((1 << low) - 1)
        second = triples[:, 2] << low | triples[:, 1] >> 4 & ((1 << low) - 1)
        return np.stack((first, second), axis=1).reshape(-1)[:count]
    per_group = 4 if pixels.bits == 10 else 2  # pixels in the fewest whole bytes
    size = per_group * pixels.bits // 8
    whole = raw if raw.size % size == 0 else np.append(raw, np.zeros(size - raw.size % size, np.uint8))
    groups = whole.reshape(-1, size).astype(np.uint64)
    bits = np.zeros(len(groups), np.uint64)
    for index in range(size):
        bits |= groups[:, index] << np.uint64(8 * index)
    mask = np.uint64((1 << pixels.bits) - 1)
    values = [(bits >> np.uint64(pixels.bits * index) & mask).astype(np.uint16) for index in range(per_group)]
    available = raw.size * 8 // pixels.bits
    return np.stack(values, axis=1).reshape(-1)[: min(count, available)]


@lru_cache(maxsize=8)
def _table(bits: int, value_range: ValueRange | None) -> NDArray[np.uint8]:
    """(65536,) uint8: what each value becomes; those beyond the format's as its largest."""
    black, white = (0, (1 << bits) - 1) if value_range is None else (value_range.black, value_range.white)
    values = np.minimum(np.arange(1 << 16, dtype=np.int64), (1 << bits) - 1)
    scaled = (510 * (values - black) + (white - black)) // (2 * (white - black))  # rounded
    return np.clip(scaled, 0, 255).astype(np.uint8)


def _coloured(values: NDArray[Any], layout: str) -> Picture:
    match layout:
        case "Mono":
            result = cv2.cvtColor(values, cv2.COLOR_GRAY2RGB)
        case "RGB":
            result = values.copy()  # the camera's memory is used again
        case "BGR":
            result = cv2.cvtColor(values, cv2.COLOR_BGR2RGB)
        case "RGBa":
            result = cv2.cvtColor(values, cv2.COLOR_RGBA2RGB)
        case "BGRa":
            result = cv2.cvtColor(values, cv2.COLOR_BGRA2RGB)
        case _:
            result = cv2.cvtColor(values, _DEMOSAIC[layout])
    return np.asarray(result, np.uint8)
