import numpy as np
import pytest

from inspector.cameras.pixels import to_picture
from inspector.core.camera_settings import ValueRange
from inspector.errors import CameraError

RNG = np.random.default_rng(7)


@pytest.mark.parametrize("bits", [10, 12, 14, 16])
def test_the_whole_range_of_the_format_becomes_0_to_255_whatever_the_picture_shows(bits):
    most = 2**bits - 1
    dark = RNG.integers(0, most // 20, (6, 8), dtype=np.uint16)
    picture = to_picture(dark, 8, 6, f"Mono{bits}")
    expected = np.floor(dark.astype(np.float64) / most * 255 + 0.5)
    assert np.array_equal(picture, np.repeat(expected[..., None], 3, axis=2))
    assert picture.max() <= 255 / 20 + 1  # not stretched


def test_a_value_range_is_the_same_for_every_picture_and_limits_at_both_ends():
    values = np.array([[0, 100, 101, 600, 1099, 1100, 4095, 350]], np.uint16)
    picture = to_picture(values, 8, 1, "Mono12", ValueRange(black=100, white=1100))
    assert picture[0, :, 0].tolist() == [0, 0, 0, 128, 255, 255, 255, 64]
    alone = to_picture(values[:, 3:4], 1, 1, "Mono12", ValueRange(black=100, white=1100))
    assert alone[0, 0, 0] == 128


def test_8_bit_values_stay_as_they_are():
    values = RNG.integers(0, 256, (5, 7, 3), dtype=np.uint8)
    assert np.array_equal(to_picture(values, 7, 5, "RGB8"), values)
    assert np.array_equal(to_picture(values, 7, 5, "BGR8"), values[..., ::-1])
    grey = values[..., 0]
    assert np.array_equal(to_picture(grey, 7, 5, "Mono8", ValueRange(black=50, white=60))[..., 1], grey)
    alpha = np.dstack((values, grey))
    assert np.array_equal(to_picture(alpha, 7, 5, "RGBa8"), values)
    assert np.array_equal(to_picture(alpha, 7, 5, "BGRA8Packed"), values[..., ::-1])


@pytest.mark.parametrize("pattern", ["RG", "GR", "GB", "BG"])
@pytest.mark.parametrize("bits", [8, 12])
def test_a_bayer_mosaic_gets_its_colours_back(pattern, bits):
    """The pattern's letters are the colours of the first two pixels; the second row follows from them."""
    first = list(pattern)
    second = {"RG": "GB", "GR": "BG", "GB": "RG", "BG": "GR"}[pattern]
    colour = {"R": 200, "G": 120, "B": 30}
    tile = np.array([[colour[c] for c in first], [colour[c] for c in second]], np.uint16)
    mosaic = np.tile(tile, (8, 8)) * (16 if bits == 12 else 1)
    data = mosaic.astype(np.uint8) if bits == 8 else mosaic
    inner = to_picture(data, 16, 16, f"Bayer{pattern}{bits}")[4:-4, 4:-4].reshape(-1, 3)
    assert np.abs(inner.astype(int) - [200, 120, 30]).max() <= 1


def test_packed_10_and_12_bits_are_those_of_the_standard():
    """PFNC: lsb packed, the first pixel in the lowest bits."""
    for bits in (10, 12):
        values = RNG.integers(0, 2**bits, 40)
        stream = sum(int(value) << (bits * index) for index, value in enumerate(values))
        raw = np.frombuffer(stream.to_bytes(40 * bits // 8, "little"), np.uint8)
        expected = to_picture(values.astype(np.uint16), 8, 5, f"Mono{bits}")
        assert np.array_equal(to_picture(raw, 8, 5, f"Mono{bits}p"), expected)


def test_packed_12_bits_of_gige_vision():
    """GigE Vision 2.0: high bits of the first, low bits of both, high bits of the second."""
    raw = np.array([0xAB, 0x2C, 0x34], np.uint8)
    expected = to_picture(np.array([[0xABC, 0x342]], np.uint16), 2, 1, "Mono12")
    assert np.array_equal(to_picture(raw, 2, 1, "Mono12Packed"), expected)


def test_bytes_of_16_bit_formats_are_little_endian():
    values = RNG.integers(0, 4096, (4, 6), dtype=np.uint16)
    raw = np.frombuffer(values.astype("<u2").tobytes(), np.uint8)
    assert np.array_equal(to_picture(raw, 6, 4, "Mono12"), to_picture(values, 6, 4, "Mono12"))


def test_the_picture_is_our_own_and_not_the_memory_of_the_camera():
    data = np.zeros((4, 4, 3), np.uint8)
    picture = to_picture(data, 4, 4, "RGB8")
    data[:] = 9
    assert picture.max() == 0


@pytest.mark.parametrize("name", ["Mono8", "Mono12", "Mono12p", "BayerRG8", "RGB8"])
def test_fewer_pixels_than_a_picture_has_are_refused(name):
    with pytest.raises(CameraError, match="incomplete"):
        to_picture(np.zeros(7, np.uint8), 4, 4, name)


@pytest.mark.parametrize("name", ["Coord3D_ABC32f", "YUV422Packed", "RGB16Packed", "Mono1p", ""])
def test_a_format_that_is_not_known_is_refused_by_name(name):
    with pytest.raises(CameraError, match="cannot be read"):
        to_picture(np.zeros(100, np.uint8), 4, 4, name)
