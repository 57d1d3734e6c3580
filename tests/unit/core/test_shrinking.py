"""Pictures made smaller quickly: means, without a pixel that is passed over or shifted."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from inspector.core.shrinking import shrunk, shrunk_for_the_eye
from inspector.recipes.preparation import Preparation
from inspector.recipes.preparer import Preparer

SIZES = [((512, 512), (64, 64)), ((1280, 1024), (288, 224)), ((1000, 1000), (256, 256)), ((337, 411), (64, 96))]


def noise(width: int, height: int) -> np.ndarray:
    return np.random.default_rng(7).integers(0, 256, (height, width, 3), dtype=np.uint8)


@pytest.mark.parametrize("factor", [2, 4, 8])
def test_powers_of_two_give_the_mean_of_each_area(factor):
    picture = noise(32 * factor, 16 * factor)
    means = picture.reshape(16, factor, 32, factor, 3).mean(axis=(1, 3))
    # Each of up to three steps rounds to whole grey values.
    assert np.abs(shrunk(picture, (32, 16)) - means).max() <= 0.51 * np.log2(factor)


@pytest.mark.parametrize(("size", "target"), SIZES)
def test_it_is_nearly_the_mean_over_areas(size, target):
    picture = cv2.GaussianBlur(noise(*size), (0, 0), 3)
    means = cv2.resize(picture, target, interpolation=cv2.INTER_AREA)
    result = shrunk(picture, target)
    assert result.shape == means.shape
    assert np.abs(result.astype(float) - means).mean() < 1
    assert abs(result.mean() - means.mean()) < 0.5


@pytest.mark.parametrize(("size", "target"), SIZES)
def test_a_thin_scratch_survives_wherever_it_lies(size, target):
    """It is seen about as clearly as by the mean over areas, where it may lie astride of two pixels."""
    width, height = size
    clarity = []
    for column in range(width // 2, width // 2 + 24):
        picture = np.zeros((height, width), np.uint8)
        picture[:, column] = 255
        by_area = cv2.resize(picture, target, interpolation=cv2.INTER_AREA)
        assert shrunk(picture, target).sum(dtype=float) == pytest.approx(by_area.sum(dtype=float), rel=0.35)
        clarity.append(float(shrunk(picture, target).max()) * width / target[0] / 255)
    assert min(clarity) > 0.4


@pytest.mark.parametrize(("size", "target"), SIZES)
def test_nothing_is_shifted(size, target):
    width, height = size
    y, x = np.mgrid[0:height, 0:width].astype(np.float32) + 0.5
    spot = np.exp(-((x - 0.4 * width) ** 2 + (y - 0.6 * height) ** 2) / (2 * (width / 8) ** 2))
    small = shrunk(spot.astype(np.float32), target)
    rows, columns = np.mgrid[0 : target[1], 0 : target[0]] + 0.5
    area = cv2.resize(spot.astype(np.float32), target, interpolation=cv2.INTER_AREA)
    for places in (columns, rows):
        assert (small * places).sum() / small.sum() == pytest.approx((area * places).sum() / area.sum(), abs=0.2)


def test_the_older_way_is_still_the_mean_over_areas():
    picture = noise(500, 400)
    older = Preparation(picture_size=(500, 400), image_size=(128, 160), shrinking="area")
    expected = cv2.resize(picture, (160, 128), interpolation=cv2.INTER_AREA)
    assert (Preparer(older).prepare(picture).image == expected).all()


@pytest.mark.parametrize("target", [(1100, 880), (640, 512), (300, 240)])
def test_for_the_eye_it_is_the_mean_over_areas_to_a_few_grey_values(target):
    picture = cv2.GaussianBlur(noise(1280, 1024), (0, 0), 3)
    means = cv2.resize(picture, target, interpolation=cv2.INTER_AREA)
    shown = shrunk_for_the_eye(picture, target)
    assert shown.shape == means.shape
    assert np.abs(shown.astype(float) - means).mean() < 1


@pytest.mark.parametrize("ratio", [1.1, 1.35, 1.59, 1.61, 2.5])
def test_a_scratch_of_one_pixel_is_seen_on_the_screen_wherever_it_lies(ratio):
    target = (round(640 / ratio), round(200 / ratio))
    seen = []
    for column in range(300, 340):
        picture = np.zeros((200, 640), np.uint8)
        picture[:, column] = 255
        seen.append(float(shrunk_for_the_eye(picture, target).max()) * ratio / 255)
    assert min(seen) > 0.3
