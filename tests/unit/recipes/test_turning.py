"""A part turned back and made smaller in one step: nothing shifted, nothing passed over, nothing shared."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from inspector.core.affine import chained, moved
from inspector.recipes.alignment import Alignment
from inspector.recipes.halves import Halves
from inspector.recipes.preparation import Preparation
from inspector.recipes.shapes import Rectangle
from inspector.recipes.turning import Turning

SIZE = (423, 361)
REGION = Rectangle(x=90, y=60, width=240, height=240)
RATIOS = [(7.5, 32), (3.75, 64), (2.5, 96), (1.875, 128), (1.25, 192), (0.9375, 256)]


def preparation(resolution: int) -> Preparation:
    return Preparation.for_pictures(SIZE, resolution, REGION, (), Alignment(pattern=REGION))


def pose(angle_deg: float, shift: tuple[float, float] = (6.3, -4.6)) -> np.ndarray:
    angle, centre = np.deg2rad(angle_deg), np.array([210.0, 180.0])
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    return np.hstack([turn, (centre + shift - turn @ centre)[:, None]])


def turned(picture: np.ndarray, resolution: int, angle_deg: float) -> np.ndarray:
    return Turning(preparation(resolution)).turned(Halves(picture), pose(angle_deg))


@pytest.mark.parametrize(("ratio", "resolution"), RATIOS)
@pytest.mark.parametrize("angle", [0.0, -127.0])
def test_each_pixel_shows_what_lies_where_it_maps_to(ratio, resolution, angle):
    """Against the mean of 16 samples over each prepared pixel of a smooth picture."""
    made = preparation(resolution)
    assert made.image_size == (resolution, resolution)
    assert 240 / resolution == ratio
    noise = np.random.default_rng(3).integers(0, 256, (SIZE[1], SIZE[0], 3), dtype=np.uint8)
    picture = cv2.normalize(cv2.GaussianBlur(noise, (0, 0), 6), None, 0, 255, cv2.NORM_MINMAX)
    rows, columns = (np.indices((4 * resolution, 4 * resolution)) + 0.5) / 4
    places = moved(np.stack([columns.ravel(), rows.ravel()], 1), chained(made.map_to_picture, pose(angle))) - 0.5
    x, y = places.astype(np.float32).T.reshape(2, 4 * resolution, 4 * resolution)
    fine = cv2.remap(picture.astype(np.float32), x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT_101)
    expected = fine.reshape(resolution, 4, resolution, 4, 3).mean(axis=(1, 3))
    difference = np.abs(turned(picture, resolution, angle) - expected)
    assert difference.mean() < 1.5
    assert difference.max() < 8


@pytest.mark.parametrize(("ratio", "resolution"), RATIOS[:5])
@pytest.mark.parametrize("angle", [0.0, 20.0, 45.0])
def test_a_thin_scratch_survives_wherever_it_lies(ratio, resolution, angle):
    clarity = []
    for column in range(200, 212):
        picture = np.zeros((SIZE[1], SIZE[0], 3), np.uint8)
        picture[:, column] = 255
        clarity.append(turned(picture, resolution, angle)[resolution // 4 : -resolution // 4].max() * ratio / 255)
    assert min(clarity) > 0.4
    assert max(clarity) < 3 * min(clarity)


def test_what_lies_outside_the_picture_is_mirrored_at_every_border():
    picture = np.full((SIZE[1], SIZE[0], 3), 200, np.uint8)
    for shift in ((-150.0, 0.0), (150.0, 0.0), (0.0, -130.0), (0.0, 130.0), (-150.0, -130.0)):
        image = Turning(preparation(96)).turned(Halves(picture), pose(10.0, shift))
        assert (image == 200).all()


def test_pictures_before_are_left_alone_though_buffers_are_used_again():
    turning, buffers = Turning(preparation(64)), {}
    black, white = (np.full((SIZE[1], SIZE[0], 3), grey, np.uint8) for grey in (0, 255))
    first = turning.turned(Halves(black, buffers), pose(0))
    copies = {shape: id(copy) for shape, copy in buffers.items()}
    assert (turning.turned(Halves(white, buffers), pose(0)) == 255).all()
    assert (first == 0).all()
    assert copies == {shape: id(copy) for shape, copy in buffers.items()}
    assert len(copies) == 1
