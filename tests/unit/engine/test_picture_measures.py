import cv2
import numpy as np
import pytest

from inspector.engine.picture_measures import measure, sharpness_of
from tests.sample_parts import good_part

RNG = np.random.default_rng(5)


def test_the_histogram_counts_each_colour():
    picture = RNG.integers(0, 256, (60, 80, 3), dtype=np.uint8)
    found = measure(picture)
    for channel in range(3):
        expected = np.array([(picture[..., channel] == value).mean() for value in range(256)])
        assert found.histogram[channel] == pytest.approx(expected)
    assert found.mean == pytest.approx(picture.mean())
    assert not found.is_grey


def test_what_is_lost_in_black_and_white_is_told():
    picture = np.full((100, 100, 3), 128, np.uint8)
    picture[:20, :, 0] = 255
    picture[:5] = 0
    found = measure(picture)
    assert found.white_share == pytest.approx(0.15)
    assert found.black_share == pytest.approx(0.05)


def test_of_a_large_picture_an_even_share_is_counted():
    picture = np.zeros((3000, 2000, 3), np.uint8)
    picture[:, 1000:] = 200
    found = measure(picture)
    assert found.histogram[1, [0, 200]] == pytest.approx([0.5, 0.5], abs=0.01)
    assert found.is_grey


def test_a_blurred_picture_is_less_sharp_and_a_longer_exposure_changes_nothing():
    part = good_part(1)
    figures = [sharpness_of(cv2.GaussianBlur(part, (0, 0), sigma)) for sigma in (0.5, 1, 2, 4)]
    assert figures == sorted(figures, reverse=True)
    assert figures[0] > 2 * figures[-1]
    dark = (part // 2).astype(np.uint8)
    assert sharpness_of(dark) == pytest.approx(sharpness_of((dark * 2).astype(np.uint8)), rel=0.02)
