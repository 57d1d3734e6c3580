"""From the camera's picture to the prepared image: never stretched, always on the grid."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from inspector.errors import ImageError
from inspector.recipes.preparation import Preparation
from inspector.recipes.preparer import Preparer
from inspector.recipes.shapes import Rectangle
from inspector.recipes.tiles import GRID


def box(bounds: tuple[int, int, int, int]) -> Rectangle:
    x, y, width, height = bounds
    return Rectangle(x=x, y=y, width=width, height=height)


def prepare(preparation: Preparation, picture: np.ndarray) -> np.ndarray:
    return Preparer(preparation).prepare(picture).image


def noise(width: int, height: int) -> np.ndarray:
    return np.random.default_rng(3).integers(0, 256, (height, width, 3), dtype=np.uint8)


@pytest.mark.parametrize(
    ("picture_size", "resolution", "image_size"),
    [
        ((900, 900), 256, (256, 256)),
        ((256, 256), 256, (256, 256)),
        ((100, 100), 256, (256, 256)),
        ((1280, 960), 256, (224, 288)),
        ((960, 1280), 256, (288, 224)),
        ((2000, 500), 256, (128, 512)),
        ((900, 900), 300, (288, 288)),
    ],
)
def test_the_aspect_is_kept_on_a_grid_of_32_with_the_pixels_of_a_square(picture_size, resolution, image_size):
    assert Preparation.for_pictures(picture_size, resolution).image_size == image_size


@settings(deadline=None)
@given(
    width=st.integers(64, 6000),
    height=st.integers(64, 6000),
    resolution=st.sampled_from([64, 128, 256, 384, 512, 1024]),
)
def test_sides_are_off_by_half_a_grid_step_at_most(width, height, resolution):
    prepared_height, prepared_width = Preparation.for_pictures((width, height), resolution).image_size
    scale = resolution / np.sqrt(width * height)
    for side, exact in ((prepared_width, width * scale), (prepared_height, height * scale)):
        assert side % GRID == 0
        assert abs(side - exact) <= GRID / 2 or side == GRID


def test_the_size_is_that_of_the_region_and_not_of_the_picture():
    preparation = Preparation.for_pictures((1000, 800), 256, Rectangle(x=100, y=50, width=600, height=150))
    assert preparation.image_size == (128, 512)
    assert preparation.bounds == (100, 50, 600, 150)
    assert preparation.map_to_picture.tolist() == [[600 / 512, 0, 100], [0, 150 / 128, 50]]
    assert Preparation.for_pictures((1000, 800), 256).bounds == (0, 0, 1000, 800)


@pytest.mark.parametrize(
    "region",
    [(-1, 0, 50, 50), (0, -1, 50, 50), (51, 0, 50, 50), (0, 31, 50, 50)],
)
def test_a_region_that_is_not_inside_the_picture_is_refused(region):
    with pytest.raises(ImageError, match="does not lie inside the picture of 100 × 80") as caught:
        Preparation.for_pictures((100, 80), 64, box(region))
    assert caught.value.remedy


@pytest.mark.parametrize("region", [(0, 0, 100, 80), (50, 30, 50, 50), (99, 79, 1, 1)])
def test_a_region_may_reach_the_edges(region):
    preparation = Preparation.for_pictures((100, 80), 64, box(region))
    assert preparation.bounds == region
    assert preparation.inspected().all()


@pytest.mark.parametrize("image_size", [(0, 32), (31, 32), (32, 48), (250, 256)])
def test_a_stored_size_off_the_grid_is_invalid(image_size):
    with pytest.raises(ValidationError):
        Preparation(picture_size=(100, 100), image_size=image_size)


def test_a_region_of_the_prepared_size_comes_out_pixel_by_pixel():
    picture = noise(200, 160)
    preparation = Preparation(picture_size=(200, 160), region=box((10, 20, 96, 64)), image_size=(64, 96))
    assert (prepare(preparation, picture) == picture[20:84, 10:106]).all()


def test_shrinking_averages_areas():
    picture = noise(256, 128)
    prepared = prepare(Preparation(picture_size=(256, 128), image_size=(32, 64)), picture)
    means = picture.reshape(32, 4, 64, 4, 3).mean(axis=(1, 3))
    assert prepared.shape == (32, 64, 3)
    assert prepared.dtype == np.uint8
    assert np.abs(prepared - means).max() <= 1.01, "it is halved twice, and rounded each time"


def test_a_thin_scratch_survives_shrinking_wherever_it_lies():
    preparation = Preparation(picture_size=(512, 512), image_size=(64, 64))
    for column in range(256, 272):
        picture = np.zeros((512, 512, 3), np.uint8)
        picture[:, column] = 255
        assert prepare(preparation, picture).max() == pytest.approx(255 / 8, abs=1)


def test_enlarging_keeps_flat_areas_flat_and_edges_in_place():
    picture = np.zeros((50, 50, 3), np.uint8)
    picture[:, 25:] = 200
    prepared = prepare(Preparation.for_pictures((50, 50), 128), picture)
    assert (prepared[:, :60] == 0).all()
    assert (prepared[:, 68:] == 200).all()


@pytest.mark.parametrize("size", [(99, 80), (100, 81), (80, 100), (200, 160), (1, 1), (50, 40)])
def test_a_picture_of_another_size_is_refused_and_never_stretched(size):
    preparation = Preparation.for_pictures((100, 80), 64)
    with pytest.raises(ImageError) as caught:
        prepare(preparation, noise(*size))
    assert f"{size[0]} × {size[1]}" in caught.value.what
    assert "100 × 80" in caught.value.what
    assert caught.value.remedy


def test_the_picture_itself_is_left_as_it_was():
    picture = noise(100, 80)
    before = picture.copy()
    picture.setflags(write=False)
    prepare(Preparation.for_pictures((100, 80), 64), picture)
    assert (picture == before).all()


def test_a_picture_that_fits_already_is_copied_for_torch_takes_no_read_only_array():
    picture = np.zeros((64, 64, 3), np.uint8)
    picture.setflags(write=False)
    prepared = prepare(Preparation.for_pictures((64, 64), 64), picture)
    assert prepared.flags.writeable
    assert (prepared == picture).all()


# Tiles


@pytest.mark.parametrize(
    ("picture_size", "resolution", "per_side", "image_size", "tile"),
    [
        ((500, 500), 256, 1, (256, 256), None),
        ((500, 500), 256, 4, (832, 832), (256, 256)),
        ((2048, 1536), 256, 3, (544, 736), (224, 288)),
        ((2048, 1536), 256, 8, (1376, 1856), (224, 288)),
    ],
)
def test_tiles_are_as_large_as_the_resolution_and_overlap_by_a_quarter(
    picture_size, resolution, per_side, image_size, tile
):
    prepared = Preparation.for_pictures(picture_size, resolution, tiles=per_side)
    assert prepared.image_size == image_size
    assert (prepared.tiles and prepared.tiles.size) == tile


@settings(max_examples=100, deadline=None)
@given(
    width=st.integers(64, 4000),
    height=st.integers(64, 4000),
    resolution=st.sampled_from([64, 128, 256, 512]),
    per_side=st.integers(2, 8),
)
def test_tiles_always_overlap_and_cover_the_image(width, height, resolution, per_side):
    prepared = Preparation.for_pictures((width, height), resolution, tiles=per_side)
    assert prepared.tiles is not None
    for side, tile in zip(prepared.image_size, prepared.tiles.size, strict=True):
        assert side % GRID == tile % GRID == 0
        assert GRID <= (per_side * tile - side) / (per_side - 1) < tile
    assert Preparation.model_validate(prepared.model_dump(mode="json")) == prepared


def test_tiles_that_leave_gaps_are_no_preparation():
    prepared = Preparation.for_pictures((500, 500), 256, tiles=4).model_dump(mode="json")
    with pytest.raises(ValidationError, match="tiles must overlap"):
        Preparation.model_validate(prepared | {"tiles": {"per_side": 4, "size": [192, 256]}})
