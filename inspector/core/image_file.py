"""Pictures from files: read as they are, or refused in one sentence.

Grey, palette, 1-bit and 16-bit pictures become 8-bit RGB by fixed rules that do not look at
the content, so that two parts stay comparable. What has no single meaning as RGB (CMYK,
transparency, several pictures in one file, floating point) is refused rather than guessed.
"""

from __future__ import annotations

import io
import os
import re
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import ExifTags, Image
from PIL.BmpImagePlugin import BmpImageFile
from PIL.GifImagePlugin import GifImageFile
from PIL.ImageFile import ImageFile
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile
from PIL.TiffImagePlugin import TiffImageFile
from PIL.WebPImagePlugin import WebPImageFile

from inspector.core.file_names import as_text
from inspector.core.frame import Picture
from inspector.core.image_integrity import is_complete
from inspector.errors import ImageError

PICTURE_SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".bmp", ".tif", ".tiff", ".webp", ".gif"})
MAX_PIXELS = 100_000_000
MIN_SIDE = 16
_MAX_FILE_BYTES = 8 * MAX_PIXELS
"""The largest picture allowed, 16-bit RGBA, uncompressed."""

_REMEDY_LARGE = f"Use a picture of at most {MAX_PIXELS // 1_000_000} megapixels."

_FORMATS: tuple[tuple[bytes, type[ImageFile]], ...] = (
    (b"\x89PNG\r\n\x1a\n", PngImageFile),
    (b"\xff\xd8\xff", JpegImageFile),
    (b"BM", BmpImageFile),
    (b"II*\0", TiffImageFile),
    (b"MM\0*", TiffImageFile),
    (b"RIFF", WebPImageFile),
    (b"GIF8", GifImageFile),
)
"""Named one by one: Pillow's own detection also tries dozens of formats that no camera writes."""
_MODES = frozenset({"1", "L", "LA", "P", "PA", "RGB", "RGBA", "YCbCr"})
_DAMAGE = (
    OSError,
    SyntaxError,
    ValueError,
    EOFError,
    LookupError,
    TypeError,
    ArithmeticError,
    struct.error,
    zlib.error,
)
"""What Pillow's readers raise for files that break their own rules."""
_PHOTOMETRIC, _BITS_PER_SAMPLE, _WHITE_IS_ZERO = 262, 258, 0


def read_picture(path: Path) -> Picture:
    """Read ``path`` as (H, W, 3) uint8 RGB, 0..255, read-only, upright by its EXIF orientation.

    16-bit values become 8-bit as value / 257, rounded. The size is checked before anything is
    decoded. Raises :class:`ImageError` for everything that is not exactly one whole picture.
    """
    name = as_text(path.name)
    data = _read_bytes(path)
    image = _read_header(data, name)
    _check_size(image.size, name)
    _check_kind(image, name)
    try:
        picture = _decode_deep(image, data) if _is_deep_colour(image, data) else _decode(image)
    except _DAMAGE as fault:
        raise _damaged(name) from fault
    colour, alpha = picture[..., :3], picture[..., 3:]
    if alpha.size and alpha.min() < np.iinfo(alpha.dtype).max:
        raise ImageError(f"{name} is partly transparent.", "Save it as RGB without transparency.")
    result = np.ascontiguousarray(np.broadcast_to(_to_8_bit(colour), (*colour.shape[:2], 3)))
    result.setflags(write=False)
    return result


def _read_bytes(path: Path) -> bytes:
    name = as_text(path.name)
    try:
        if path.is_dir():
            raise ImageError(f"{name} is a folder, not a picture.", "Choose a picture file.")
        size = path.stat().st_size
        if not path.is_file():
            raise ImageError(f"{name} is not a file.", "Choose a picture file.")
        if size == 0:
            raise ImageError(f"{name} is empty (0 bytes).", "Copy it again from where it came from.")
        if size > _MAX_FILE_BYTES:
            raise ImageError(f"{name} is too large ({size / 1e6:.0f} MB).", _REMEDY_LARGE)
        return path.read_bytes()
    except FileNotFoundError:
        raise ImageError(f"{name} does not exist.", "Check the name and the folder.") from None
    except PermissionError:
        raise ImageError(f"{name} may not be read.", "Give this user permission to read it.") from None
    except OSError as fault:
        raise ImageError(
            f"{name} cannot be read: {fault.strerror or fault}.", "Check the disk or the network drive."
        ) from fault


def _read_header(data: bytes, name: str) -> ImageFile:
    reader = next((reader for magic, reader in _FORMATS if data.startswith(magic)), None)
    if reader is None:
        raise ImageError(f"{name} is not a picture.", "Use PNG, JPEG, TIFF, BMP, WebP or GIF files.")
    if not is_complete(data):
        raise _damaged(name)
    try:
        return reader(io.BytesIO(data), name)
    except Image.DecompressionBombError as fault:
        raise ImageError(f"{name} is too large.", _REMEDY_LARGE) from fault
    except _DAMAGE as fault:
        raise _damaged(name) from fault


def _check_size(size: tuple[int, int], name: str) -> None:
    width, height = size
    if width * height > MAX_PIXELS:
        raise ImageError(f"{name} is too large ({width} × {height} pixels).", _REMEDY_LARGE)
    if min(width, height) < MIN_SIDE:
        raise ImageError(
            f"{name} is too small ({width} × {height} pixels).",
            f"Use pictures of at least {MIN_SIDE} × {MIN_SIDE} pixels.",
        )


def _check_kind(image: ImageFile, name: str) -> None:
    try:
        count = getattr(image, "n_frames", 1)
    except _DAMAGE as fault:
        raise _damaged(name) from fault
    if count > 1:
        raise ImageError(f"{name} holds {count} pictures.", "Save each one as a file of its own.")
    if image.mode == "CMYK":
        raise ImageError(
            f"{name} holds print colours (CMYK), which look different with every profile.", "Save it as RGB."
        )
    if image.mode not in _MODES and not image.mode.startswith("I;16"):
        raise ImageError(f"{name} holds pixel values of an unusual kind ({image.mode}).", "Save it as 8-bit or 16-bit.")


def _damaged(name: str) -> ImageError:
    return ImageError(f"{name} is damaged or cut off.", "Copy it again from where it came from.")


def _is_deep_colour(image: ImageFile, data: bytes) -> bool:
    """True for 16 bits in several channels: Pillow would keep the upper 8 and not round."""
    if isinstance(image, PngImageFile):
        bits = data[24]
    elif isinstance(image, TiffImageFile):
        bits = max(image.tag_v2.get(_BITS_PER_SAMPLE, (1,)))
    else:
        return False
    return bits == 16 and not image.mode.startswith("I;16")


def _decode_deep(image: ImageFile, data: bytes) -> NDArray[np.uint16]:
    """(H, W, 3 or 4) uint16 RGB(A)."""
    decoded = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    if decoded is None or decoded.dtype != np.uint16 or decoded.ndim != 3:
        raise ValueError("not decoded")
    colours = cv2.cvtColor(decoded, cv2.COLOR_BGR2RGB if decoded.shape[2] == 3 else cv2.COLOR_BGRA2RGBA)
    return _upright(np.asarray(colours, np.uint16), image)


def _decode(image: ImageFile) -> NDArray[np.uint8] | NDArray[np.uint16]:
    """(H, W, 3 or 4) uint8 RGB(A), or (H, W, 1) uint16 from 16-bit grey."""
    image.load()
    if image.mode.startswith("I;16"):
        grey = np.asarray(image).astype(np.uint16)
        if isinstance(image, TiffImageFile) and image.tag_v2.get(_PHOTOMETRIC) == _WHITE_IS_ZERO:
            grey = np.iinfo(np.uint16).max - grey
        return _upright(grey[..., None], image)
    mode = "RGBA" if image.has_transparency_data else "RGB"
    # Also from a mode to the same, convert() makes a copy.
    return _upright(np.asarray(image if image.mode == mode else image.convert(mode)), image)


def _upright(picture: NDArray[Any], image: ImageFile) -> NDArray[Any]:
    """Turn ``picture`` by the file's EXIF orientation; the TIFF decoders have done so already."""
    orientation = 1 if isinstance(image, TiffImageFile) else image.getexif().get(ExifTags.Base.Orientation, 1)
    match orientation:
        case 2:
            return picture[:, ::-1]
        case 3:
            return picture[::-1, ::-1]
        case 4:
            return picture[::-1]
        case 5:
            return picture.swapaxes(0, 1)
        case 6:
            return np.rot90(picture, -1)
        case 7:
            return picture[::-1, ::-1].swapaxes(0, 1)
        case 8:
            return np.rot90(picture, 1)
        case _:
            return picture


def _to_8_bit(values: NDArray[Any]) -> NDArray[np.uint8]:
    if values.dtype == np.uint8:
        return values
    return ((values.astype(np.uint32) + 128) // 257).astype(np.uint8)


def list_pictures(folder: Path, *, recursive: bool = False) -> list[Path]:
    """The picture files in ``folder`` in natural order ("2.png" before "10.png"), chosen by suffix.

    Hidden files and folders are left out; ``recursive`` walks the sub-folders too, without following
    links. Raises :class:`ImageError` when the folder is missing, unreadable or holds no picture.
    """
    if not folder.exists():
        raise ImageError(f"The folder {folder} does not exist.", "Check the name, or choose another folder.")
    if not folder.is_dir():
        raise ImageError(f"{folder} is not a folder.", "Choose the folder that holds the pictures.")
    try:
        found = list(_walk(folder, recursive))
    except OSError as fault:
        raise ImageError(
            f"The folder {fault.filename or folder} cannot be read.", "Give this user permission to read it."
        ) from fault
    if not found:
        kinds = ", ".join(sorted(suffix.removeprefix(".") for suffix in PICTURE_SUFFIXES))
        raise ImageError(f"There is no picture in {folder}.", f"Choose a folder with pictures ({kinds}).")
    return sorted(found, key=lambda path: _natural(path.relative_to(folder)))


def _walk(folder: Path, recursive: bool) -> Iterator[Path]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith("."):
                continue
            if entry.is_dir(follow_symlinks=False):
                if recursive:
                    yield from _walk(Path(entry.path), recursive)
            elif Path(entry.name).suffix.lower() in PICTURE_SUFFIXES and not entry.is_dir():
                yield Path(entry.path)


def _natural(path: Path) -> tuple[tuple[tuple[int, int, str], ...], ...]:
    """Sort key: digits by value, letters without case, folder by folder."""
    return tuple(
        tuple(
            (0, int(run), "") if run.isdecimal() else (1, 0, run.casefold()) for run in re.split(r"(\d+)", part) if run
        )
        for part in path.parts
    )
