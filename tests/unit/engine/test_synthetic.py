"""Synthetic defects: visible on any part, growing with their strength, the same for a seed."""

import numpy as np
import pytest

from inspector.engine.synthetic import with_synthetic_defect
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
