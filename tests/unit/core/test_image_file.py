"""Every kind of picture file: read right, or refused in one sentence with a remedy."""

import io
import logging
import struct
import zlib
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from inspector.core import image_file
from inspector.core.image_file import read_picture
from inspector.errors import ImageError

RNG = np.random.default_rng(7)
COLOUR = RNG.integers(0, 256, (40, 60, 3), dtype=np.uint8)
GREY = RNG.integers(0, 256, (40, 60), dtype=np.uint8)
COLOUR_16 = RNG.integers(0, 65536, (40, 60, 3), dtype=np.uint16)
GREY_16 = RNG.integers(0, 65536, (40, 60), dtype=np.uint16)
SMOOTH = cv2.resize(RNG.integers(0, 256, (5, 6, 3), dtype=np.uint8), (600, 400), interpolation=cv2.INTER_CUBIC)
NOISE = RNG.integers(0, 256, SMOOTH.shape, dtype=np.uint8)


def scaled(values: NDArray[np.uint16]) -> NDArray[np.uint8]:
    rounded = np.round(values / 257.0).astype(np.uint8)
    return np.dstack([rounded] * 3) if rounded.ndim == 2 else rounded


def save(path: Path, picture: Image.Image | NDArray[np.uint8], **options: object) -> Path:
    image = picture if isinstance(picture, Image.Image) else Image.fromarray(picture)
    image.save(path, **options)
    return path


def save_16(path: Path, values: NDArray[np.uint16]) -> Path:
    """``values`` in RGB(A) order; OpenCV writes it from BGR(A)."""
    swapped = values if values.ndim == 2 else values[..., [2, 1, 0, 3][: values.shape[2]]]
    path.write_bytes(cv2.imencode(path.suffix, swapped)[1].tobytes())
    return path


def png(width: int, height: int, bits: int, colour_type: int, rows: bytes, extra: bytes = b"") -> bytes:
    header = struct.pack(">IIBBBBB", width, height, bits, colour_type, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + extra
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def refusal(path: Path) -> ImageError:
    with pytest.raises(ImageError) as caught:
        read_picture(path)
    assert path.name in caught.value.what
    assert caught.value.what.endswith(".")
    assert caught.value.remedy.endswith(".")
    return caught.value


# Read as they are


@pytest.mark.parametrize("suffix", [".png", ".bmp", ".tif", ".TIFF"])
def test_lossless_rgb_comes_back_exactly_and_cannot_be_written_to(tmp_path, suffix):
    picture = read_picture(save(tmp_path / f"part{suffix}", COLOUR))
    assert (picture == COLOUR).all()
    assert picture.dtype == np.uint8
    assert picture.flags.c_contiguous
    with pytest.raises(ValueError, match="read-only"):
        picture[0, 0] = 0


@pytest.mark.parametrize("compression", ["tiff_lzw", "tiff_adobe_deflate"])
def test_compressed_tiff(tmp_path, compression):
    assert (read_picture(save(tmp_path / "part.tif", COLOUR, compression=compression)) == COLOUR).all()


def test_webp_lossless(tmp_path):
    assert (read_picture(save(tmp_path / "part.webp", COLOUR, lossless=True)) == COLOUR).all()


def test_gif_with_one_picture(tmp_path):
    image = Image.fromarray(GREY)
    assert (read_picture(save(tmp_path / "part.gif", image)) == np.asarray(image.convert("RGB"))).all()


@pytest.mark.parametrize("options", [{}, {"progressive": True}, {"optimize": True, "quality": 95}])
def test_jpeg_is_close_to_what_was_saved(tmp_path, options):
    picture = read_picture(save(tmp_path / "part.jpg", SMOOTH, **options))
    assert np.abs(picture.astype(int) - SMOOTH).mean() < 4


def test_a_jpeg_with_a_thumbnail_in_front_and_rubbish_behind_is_whole(tmp_path):
    thumbnail = io.BytesIO()
    Image.fromarray(SMOOTH).resize((60, 40)).save(thumbnail, "JPEG")
    path = save(tmp_path / "part.jpg", SMOOTH)
    plain = path.read_bytes()
    embedded = b"\xff\xed" + struct.pack(">H", len(thumbnail.getvalue()) + 2) + thumbnail.getvalue()
    path.write_bytes(plain[:2] + embedded + plain[2:] + b"maker's notes")
    assert read_picture(path).shape == SMOOTH.shape


@pytest.mark.parametrize("suffix", [".png", ".bmp", ".tif"])
def test_grey_becomes_three_equal_channels(tmp_path, suffix):
    assert (read_picture(save(tmp_path / f"part{suffix}", GREY)) == GREY[..., None]).all()


def test_one_bit_becomes_black_and_white(tmp_path):
    image = Image.fromarray(GREY > 127)
    assert image.mode == "1"
    expected = np.where(GREY > 127, 255, 0)[..., None]
    assert (read_picture(save(tmp_path / "part.png", image)) == expected).all()


def test_palette_becomes_its_colours(tmp_path):
    image = Image.fromarray(SMOOTH).quantize(32)
    picture = read_picture(save(tmp_path / "part.png", image))
    assert (picture == np.asarray(image.convert("RGB"))).all()
    assert len(np.unique(picture.reshape(-1, 3), axis=0)) > 16


@pytest.mark.parametrize("suffix", [".png", ".tif"])
@pytest.mark.parametrize("values", [GREY_16, COLOUR_16], ids=["grey", "rgb"])
def test_16_bit_is_scaled_by_257_and_rounded(tmp_path, suffix, values):
    assert (read_picture(save_16(tmp_path / f"part{suffix}", values)) == scaled(values)).all()


@pytest.mark.parametrize("suffix", [".png", ".tif"])
@pytest.mark.parametrize("channels", [1, 3])
def test_16_bit_is_never_stretched_to_what_the_picture_holds(tmp_path, suffix, channels):
    dark = np.full((40, 60, channels), 1000, np.uint16).squeeze()
    dark[0, 0] = 2000
    picture = read_picture(save_16(tmp_path / f"part{suffix}", dark))
    assert picture[1, 1].tolist() == [4, 4, 4]
    assert picture[0, 0].tolist() == [8, 8, 8]


def test_16_bit_tiff_whose_zero_is_white(tmp_path):
    path = save(tmp_path / "part.tif", Image.fromarray(GREY_16), tiffinfo={262: 0})
    assert (read_picture(path) == scaled(65535 - GREY_16)).all()


@pytest.mark.parametrize("suffix", [".png", ".tif", ".webp"])
def test_alpha_that_hides_nothing_is_left_out(tmp_path, suffix):
    rgba = np.dstack([COLOUR, np.full((40, 60), 255, np.uint8)])
    options = {"lossless": True} if suffix == ".webp" else {}
    assert (read_picture(save(tmp_path / f"part{suffix}", rgba, **options)) == COLOUR).all()


def test_16_bit_alpha_that_hides_nothing_is_left_out(tmp_path):
    path = save_16(tmp_path / "part.png", np.dstack([COLOUR_16, np.full((40, 60), 65535, np.uint16)]))
    assert (read_picture(path) == scaled(COLOUR_16)).all()


ORIENTED = {
    1: COLOUR,
    2: COLOUR[:, ::-1],
    3: COLOUR[::-1, ::-1],
    4: COLOUR[::-1],
    5: COLOUR.transpose(1, 0, 2),
    6: np.rot90(COLOUR, 1),
    7: np.rot90(COLOUR, 1)[:, ::-1],
    8: np.rot90(COLOUR, -1),
}
"""What a camera stores for an upright COLOUR, by the orientation it notes."""


@pytest.mark.parametrize("orientation", ORIENTED)
@pytest.mark.parametrize("suffix", [".png", ".tif"])
def test_exif_orientation_is_applied(tmp_path, orientation, suffix):
    stored = Image.fromarray(np.ascontiguousarray(ORIENTED[orientation]))
    exif = Image.Exif()
    exif[0x0112] = orientation
    path = save(tmp_path / f"part{suffix}", stored, exif=exif)
    assert (read_picture(path) == COLOUR).all()


@pytest.mark.parametrize("orientation", ORIENTED)
@pytest.mark.parametrize("suffix", [".png", ".tif"])
@pytest.mark.parametrize("grey", [True, False])
def test_exif_orientation_is_applied_to_16_bit(tmp_path, orientation, suffix, grey):
    upright = GREY_16 if grey else COLOUR_16
    steps = ORIENTED[orientation]
    # The same turn, found by turning the positions: ORIENTED holds it for COLOUR alone.
    positions = np.arange(40 * 60, dtype=np.uint16).reshape(40, 60)
    turned = {
        1: positions, 2: positions[:, ::-1], 3: positions[::-1, ::-1], 4: positions[::-1], 5: positions.T,
        6: np.rot90(positions, 1), 7: np.rot90(positions, 1)[:, ::-1], 8: np.rot90(positions, -1),
    }[orientation]  # fmt: skip
    assert (COLOUR.reshape(-1, 3)[turned] == steps).all()
    path = save_16(tmp_path / f"part{suffix}", np.ascontiguousarray(upright.reshape(2400, -1)[turned].squeeze()))
    _note_orientation(path, orientation)
    assert (read_picture(path) == scaled(upright)).all()


def _note_orientation(path: Path, orientation: int) -> None:
    if path.suffix == ".png":
        exif = Image.Exif()
        exif[0x0112] = orientation
        data = path.read_bytes()
        path.write_bytes(data[:33] + chunk(b"eXIf", exif.tobytes().removeprefix(b"Exif\0\0")) + data[33:])
        return
    # OpenCV wrote little-endian TIFF without the tag: append a directory that has it.
    data = path.read_bytes()
    at = struct.unpack_from("<I", data, 4)[0]
    count = struct.unpack_from("<H", data, at)[0]
    entries = [data[at + 2 + 12 * i : at + 14 + 12 * i] for i in range(count)]
    entries = [e for e in entries if struct.unpack_from("<H", e)[0] != 0x0112]
    entries.append(struct.pack("<HHII", 0x0112, 3, 1, orientation))
    entries.sort(key=lambda e: struct.unpack_from("<H", e)[0])
    data += b"\0" * (len(data) % 2)
    directory = struct.pack("<H", len(entries)) + b"".join(entries) + struct.pack("<I", 0)
    path.write_bytes(data[:4] + struct.pack("<I", len(data)) + data[8:] + directory)


def test_exif_orientation_of_a_jpeg(tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6
    path = save(tmp_path / "part.jpg", np.ascontiguousarray(np.rot90(SMOOTH, 1)), exif=exif, quality=98)
    picture = read_picture(path)
    assert picture.shape == SMOOTH.shape
    assert np.abs(picture.astype(int) - SMOOTH).mean() < 4


def test_names_in_any_script(tmp_path):
    for name in ("Flansch_größe.png", "零件 12.png", "щит.tif"):
        assert (read_picture(save(tmp_path / name, COLOUR)) == COLOUR).all()


def test_smallest_side_allowed(tmp_path):
    assert read_picture(save(tmp_path / "part.png", COLOUR[:16, :16])).shape == (16, 16, 3)
    assert "too small (16 × 15 pixels)" in refusal(save(tmp_path / "small.png", COLOUR[:15, :16])).what


# Refused


def test_text_is_no_picture(tmp_path):
    path = tmp_path / "part.png"
    path.write_text("not a picture")
    assert "not a picture" in refusal(path).what


def test_empty_file(tmp_path):
    path = tmp_path / "part.png"
    path.touch()
    assert "0 bytes" in refusal(path).what


def test_one_pixel(tmp_path):
    assert "too small (1 × 1 pixels)" in refusal(save(tmp_path / "part.png", COLOUR[:1, :1])).what


def test_20000_by_20000_is_refused_before_it_is_decoded(tmp_path):
    path = tmp_path / "part.png"
    path.write_bytes(png(20_000, 20_000, 8, 0, b""))  # no pixels at all: only the header is looked at
    assert "too large (20000 × 20000 pixels)" in refusal(path).what


def test_the_limit_is_a_number_of_pixels(tmp_path, monkeypatch):
    assert image_file.MAX_PIXELS == 100_000_000
    monkeypatch.setattr(image_file, "MAX_PIXELS", 2_400)
    assert read_picture(save(tmp_path / "part.png", COLOUR)).shape == (40, 60, 3)
    assert "too large (60 × 41 pixels)" in refusal(save(tmp_path / "large.png", SMOOTH[:41, :60])).what


def test_a_file_larger_than_any_picture_is_not_even_read(tmp_path, monkeypatch):
    path = save(tmp_path / "part.bmp", COLOUR)
    with path.open("r+b") as file:
        file.truncate(900_000_000)  # sparse
    monkeypatch.setattr(Path, "read_bytes", lambda _: pytest.fail("read"))
    assert "too large (900 MB)" in refusal(path).what


WHOLE = {
    "png": lambda path: save(path, SMOOTH),
    "jpg": lambda path: save(path, SMOOTH),
    "progressive.jpg": lambda path: save(path, SMOOTH, progressive=True),
    "bmp": lambda path: save(path, SMOOTH),
    "tif": lambda path: save(path, SMOOTH),
    "lzw.tif": lambda path: save(path, SMOOTH, compression="tiff_lzw"),
    "webp": lambda path: save(path, SMOOTH, quality=90),
    "gif": lambda path: save(path, Image.fromarray(SMOOTH).quantize(64)),
    "16.png": lambda path: save_16(path, SMOOTH.astype(np.uint16) * 257),
    "16.tif": lambda path: save_16(path, SMOOTH.astype(np.uint16) * 257),
}


@pytest.mark.parametrize("kind", WHOLE)
@pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.9, 0.99])
def test_a_file_that_was_cut_off_never_gives_a_picture(tmp_path, kind, share):
    path = WHOLE[kind](tmp_path / f"part.{kind}")
    data = path.read_bytes()
    assert read_picture(path).shape == SMOOTH.shape
    path.write_bytes(data[: int(len(data) * share)])
    assert "damaged or cut off" in refusal(path).what


UNFINISHED = WHOLE | {
    # A decoder that is not warned takes zeros for dark blocks here, and gives a half-grey picture.
    "fine.jpg": lambda path: save(path, NOISE, optimize=True, quality=95),
}


@pytest.mark.parametrize("filler", [b"\0", b"\xff"])
@pytest.mark.parametrize("kind", ["png", "jpg", "progressive.jpg", "fine.jpg", "16.png"])
def test_a_file_whose_end_was_never_written_gives_no_picture(tmp_path, kind, filler):
    """A broken copy often has its full length, with whatever was on the disk where the rest should be."""
    path = UNFINISHED[kind](tmp_path / f"part.{kind}")
    data = path.read_bytes()
    for kept in np.linspace(0.05, 0.99, 20) * len(data):
        path.write_bytes(data[: int(kept)] + filler * (len(data) - int(kept)))
        assert "damaged or cut off" in refusal(path).what


def test_a_flipped_bit_in_a_png_is_found(tmp_path):
    path = save(tmp_path / "part.png", COLOUR, compress_level=0)  # stored, so that every decoder would show it
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    assert "damaged" in refusal(path).what


@pytest.mark.parametrize("suffix", [".jpg", ".tif"])
def test_cmyk(tmp_path, suffix):
    error = refusal(save(tmp_path / f"part{suffix}", Image.fromarray(COLOUR).convert("CMYK")))
    assert "CMYK" in error.what
    assert "RGB" in error.remedy


@pytest.mark.parametrize("suffix", [".png", ".tif", ".webp"])
def test_a_single_transparent_pixel(tmp_path, suffix):
    rgba = np.dstack([COLOUR, np.full((40, 60), 255, np.uint8)])
    rgba[3, 4, 3] = 254
    assert "transparent" in refusal(save(tmp_path / f"part{suffix}", rgba)).what


def test_transparent_16_bit(tmp_path):
    rgba = np.dstack([COLOUR_16, np.full((40, 60), 65535, np.uint16)])
    rgba[3, 4, 3] = 65534
    assert "transparent" in refusal(save_16(tmp_path / "part.png", rgba)).what


def test_transparent_colour_of_a_palette(tmp_path):
    image = Image.fromarray(SMOOTH).quantize(16)
    assert "transparent" in refusal(save(tmp_path / "part.png", image, transparency=3)).what


@pytest.mark.parametrize("suffix", [".gif", ".png", ".webp", ".tif"])
def test_more_than_one_picture_in_a_file(tmp_path, suffix):
    second = Image.fromarray(COLOUR[::-1].copy())
    path = save(tmp_path / f"part{suffix}", COLOUR, save_all=True, append_images=[second])
    assert "holds 2 pictures" in refusal(path).what


@pytest.mark.parametrize("values", [GREY.astype(np.float32), GREY.astype(np.int32)], ids=["float", "int32"])
def test_tiff_of_other_numbers(tmp_path, values):
    error = refusal(save(tmp_path / "part.tif", Image.fromarray(values)))
    assert "unusual kind" in error.what


def test_missing_file(tmp_path):
    assert "does not exist" in refusal(tmp_path / "part.png").what


def test_folder_instead_of_a_file(tmp_path):
    (tmp_path / "part.png").mkdir()
    assert "is a folder" in refusal(tmp_path / "part.png").what


def test_file_without_permission(tmp_path, monkeypatch):
    """Tests may run as root, whom no permission stops: the refusal itself comes from a fake."""
    path = save(tmp_path / "part.png", COLOUR)

    def refuse(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert "may not be read" in refusal(path).what


def test_broken_disk(tmp_path, monkeypatch):
    path = save(tmp_path / "part.png", COLOUR)

    def fail(_: Path) -> bytes:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "read_bytes", fail)
    assert "Input/output error" in refusal(path).what


def test_a_gif_beyond_pillows_own_limit(tmp_path):
    path = save(tmp_path / "part.gif", Image.fromarray(GREY))
    data = bytearray(path.read_bytes())
    data[6:10] = struct.pack("<HH", 20_000, 20_000)
    path.write_bytes(data)
    assert "too large" in refusal(path).what


@pytest.mark.filterwarnings("ignore::UserWarning")  # Pillow mentions broken notes in the file
@pytest.mark.parametrize("kind", WHOLE)
def test_damage_anywhere_gives_a_picture_or_a_refusal_but_no_other_error(tmp_path, kind, caplog):
    caplog.set_level(logging.CRITICAL, "PIL")
    path = WHOLE[kind](tmp_path / f"part.{kind}")
    whole = path.read_bytes()
    rng = np.random.default_rng(3)
    for _ in range(60):
        damaged = bytearray(whole)
        for at in rng.integers(0, min(len(damaged), 400), 3):
            damaged[at] = rng.integers(0, 256)
        path.write_bytes(damaged)
        try:
            picture = read_picture(path)
        except ImageError:
            continue
        assert picture.ndim == 3
        assert picture.dtype == np.uint8
