"""Whether an image file is all there, before anything is decoded.

Decoders forgive: they fill what is missing with grey or with the row above and report
success. A picture that is half grey would then be judged like a part.
"""

from __future__ import annotations

import re
import struct
import zlib

_JPEG_MARKER = re.compile(rb"\xff[^\x00\xff\xd0-\xd7]")
"""The next marker in entropy-coded data, where 0xff is followed by 0 or belongs to a restart marker."""
_JPEG_END = 0xD9


_TIFF_BYTES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}
"""Size of a value by the type of its field."""
_STRIP_OFFSETS, _STRIP_SIZES, _TILE_OFFSETS, _TILE_SIZES = 273, 279, 324, 325


def is_complete(data: bytes) -> bool:
    """False if a PNG, JPEG or TIFF file surely lacks something; True for all others, whose decoders notice."""
    if data.startswith(b"\x89PNG"):
        return _is_complete_png(data)
    if data.startswith(b"\xff\xd8"):
        return _is_complete_jpeg(data)
    if data.startswith((b"II*\0", b"MM\0*")):
        return _is_complete_tiff(data)
    return True


def _is_complete_png(data: bytes) -> bool:
    """True if every chunk up to IEND is there and has its checksum."""
    view = memoryview(data)
    at = 8
    while at + 12 <= len(data):
        end = at + 12 + int.from_bytes(view[at : at + 4], "big")
        if end > len(data) or zlib.crc32(view[at + 4 : end - 4]) != int.from_bytes(view[end - 4 : end], "big"):
            return False
        if data[at + 4 : at + 8] == b"IEND":
            return True
        at = end
    return False


def _is_complete_jpeg(data: bytes) -> bool:
    """True if the chain of segments and scans reaches the end-of-image marker."""
    at = 2
    while (marker := _JPEG_MARKER.search(data, at)) is not None:
        at, code = marker.end(), data[marker.end() - 1]
        if code == _JPEG_END:
            return True
        # After a segment follows the next marker; after a scan header the entropy-coded data, which
        # the search then skips. Both begin where the header's own length says.
        at += int.from_bytes(data[at : at + 2], "big")
    return False


def _is_complete_tiff(data: bytes) -> bool:
    """True if every directory, every value and every strip or tile lies inside the file."""
    order = "<" if data[:2] == b"II" else ">"
    seen: set[int] = set()
    try:
        (at,) = struct.unpack_from(order + "I", data, 4)
        while at and at not in seen:
            seen.add(at)
            (count,) = struct.unpack_from(order + "H", data, at)
            fields = struct.iter_unpack(order + "HHI4s", data[at + 2 : at + 2 + 12 * count])
            values = {tag: _tiff_values(data, order, kind, n, value) for tag, kind, n, value in fields}
            for offsets, sizes in ((_STRIP_OFFSETS, _STRIP_SIZES), (_TILE_OFFSETS, _TILE_SIZES)):
                ends = (
                    start + size for start, size in zip(values.get(offsets, ()), values.get(sizes, ()), strict=True)
                )
                if any(end > len(data) for end in ends):
                    return False
            (at,) = struct.unpack_from(order + "I", data, at + 2 + 12 * count)
    except (struct.error, ValueError):
        return False
    return True


def _tiff_values(data: bytes, order: str, kind: int, count: int, value: bytes) -> tuple[int, ...]:
    """The numbers of a field of type SHORT or LONG, nothing for other types; struct.error if not inside ``data``."""
    size = _TIFF_BYTES.get(kind, 0) * count
    if size > len(value):
        (at,) = struct.unpack(order + "I", value)
        if at + size > len(data):
            raise struct.error("value beyond the end")
        value = data[at : at + size]
    letter = {3: "H", 4: "I"}.get(kind)
    return struct.unpack(f"{order}{count}{letter}", value[:size]) if letter else ()
