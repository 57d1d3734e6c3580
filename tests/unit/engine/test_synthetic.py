"""Synthetic defects: visible on any part, growing with their strength, the same for a seed."""

import numpy as np
import pytest

from inspector.engine.synthetic import with_defect, with_synthetic_defect
from tests.sample_parts import good_part

PARTS = {
    "textured": good_part(1, 160, 120),
    "black": np.zeros((120, 160, 3), np.uint8),
    "white": np.full((120, 160, 3), 255, np.uint8),
    "middle grey": np.full((120, 160, 3), 110, np.uint8),
    "smallest": good_part(2, 16, 16),
}


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("strength", [0.25, 0.5, 1.0])
@pytest.mark.parametrize("seed", range(6))
def test_a_defect_shows_on_every_part_near_its_middle(part, strength, seed):
    picture = PARTS[part]
    marred = with_synthetic_defect(picture, strength, seed)
    assert marred.shape == picture.shape
    assert marred.dtype == np.uint8
    difference = np.abs(marred.astype(int) - picture).max(axis=2)
    assert difference.max() > 30
    rows, columns = np.nonzero(difference > 30)
    height, width = difference.shape
    assert abs(rows.mean() / height - 0.5) < 0.25
    assert abs(columns.mean() / width - 0.5) < 0.25
    assert (difference > 0).mean() < 0.25


def test_stronger_is_larger_and_of_more_contrast():
    sizes, contrasts = [], []
    for strength in (0.25, 0.5, 0.75, 1.0):
        difference = np.abs(with_synthetic_defect(PARTS["white"], strength, 3).astype(int) - 255).max(axis=2)
        sizes.append(int((difference > 10).sum()))
        contrasts.append(int(difference.max()))
    assert sizes == sorted(set(sizes))
    assert contrasts == sorted(set(contrasts))


def test_the_same_seed_gives_the_same_defect_and_another_one_another():
    picture = PARTS["textured"]
    first = with_synthetic_defect(picture, 0.5, 1)
    assert (with_synthetic_defect(picture, 0.5, 1) == first).all()
    assert (with_synthetic_defect(picture, 0.5, 2) != first).any()


def test_the_good_picture_is_left_as_it_was():
    picture = good_part(5)
    picture.setflags(write=False)
    with_synthetic_defect(picture, 1.0, 0)
    assert (picture == good_part(5)).all()


KINDS = ("scratch", "stain", "dent", "particle")


def change(kind, size, contrast, picture=None, centre=(80.0, 60.0), seed=0):
    picture = np.full((120, 160, 3), 90, np.uint8) if picture is None else picture
    return np.abs(with_defect(picture, kind, centre, size, contrast, seed).astype(int) - picture).max(axis=2)


@pytest.mark.parametrize("kind", ["stain", "particle"])
@pytest.mark.parametrize("size", [8, 20, 40])
@pytest.mark.parametrize("seed", range(4))
def test_a_blot_is_as_large_as_was_asked(kind, size, seed):
    rows, columns = np.nonzero(change(kind, size, 0.4, seed=seed) > 50)
    reach = np.hypot(rows - 60, columns - 80).max() * 2
    assert 0.75 * size <= reach <= 1.4 * size


@pytest.mark.parametrize("width", [1, 2, 4, 8])
@pytest.mark.parametrize("seed", range(4))
def test_a_scratch_is_as_wide_as_was_asked_and_much_longer(width, seed):
    marked = change("scratch", width, 0.4, seed=seed) > 50
    rows, columns = np.nonzero(marked)
    length = np.hypot(np.ptp(rows), np.ptp(columns))
    assert length > 3 * width
    assert 0.5 * width <= marked.sum() / length <= 1.6 * width


@pytest.mark.parametrize("seed", range(4))
def test_a_dent_is_bright_on_one_side_and_dark_on_the_other(seed):
    grey = np.full((120, 160, 3), 120, np.uint8)
    shading = with_defect(grey, "dent", (80.0, 60.0), 24, 0.3, seed).astype(int)[..., 0] - 120
    assert shading.max() == pytest.approx(0.3 * 255, rel=0.1)
    assert shading.min() == pytest.approx(-0.3 * 255, rel=0.1)
    assert abs(shading.mean()) < 0.1
    bright, dark = (np.argwhere(shading * sign > 20).mean(axis=0) for sign in (1, -1))
    np.testing.assert_allclose((bright + dark) / 2, (60, 80), atol=0.5)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("level", [0, 90, 200, 255])
@pytest.mark.parametrize("contrast", [0.1, 0.2, 0.4])
def test_contrast_is_that_of_the_range_on_dark_and_light_parts(kind, level, contrast):
    even = np.full((120, 160, 3), level, np.uint8)
    assert change(kind, 10, contrast, even).max() == pytest.approx(255 * contrast, rel=0.05)


def test_a_particle_hides_the_surface_and_a_stain_lets_it_show():
    stripes = np.zeros((120, 160, 3), np.uint8)
    stripes[:, ::4] = 60
    middle = (slice(57, 63), slice(76, 84))
    assert with_defect(stripes, "particle", (80.0, 60.0), 30, 0.4, 0)[middle].std() < 1
    assert with_defect(stripes, "stain", (80.0, 60.0), 30, 0.4, 0)[middle].std() == pytest.approx(stripes[middle].std())


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("centre", [(0.0, 0.0), (159.0, 119.0), (0.5, 60.0)])
@pytest.mark.parametrize("size", [1, 10, 200])
def test_at_the_border_a_defect_is_cut_off(kind, centre, size):
    difference = change(kind, size, 0.4, centre=centre)
    assert difference.shape == (120, 160)
    assert difference.any() or (kind == "dent" and size == 1)  # so small a dent has no slope on whole pixels


@pytest.mark.parametrize("kind", KINDS)
def test_the_picture_given_is_left_as_it_was(kind):
    picture = good_part(5)
    picture.setflags(write=False)
    marred = with_defect(picture, kind, (20.0, 20.0), 8, 0.4, 0)
    assert marred.flags.writeable
    assert (picture == good_part(5)).all()
    assert (marred != picture).any()
