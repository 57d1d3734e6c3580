"""Recipes that were saved before parts were found in the quick way keep their poses, and so their scores."""

from __future__ import annotations

import numpy as np
import pytest

from inspector.recipes.alignment import Alignment, PartNotFound, WrongSideUp
from inspector.recipes.older_aligner import OlderAligner
from inspector.recipes.preparation import Preparation
from inspector.recipes.preparer import Preparer
from tests.posed_parts import HEIGHT, PATTERN, WIDTH, empty_ground, posed_part

AS_IT_WAS = [
    (0.0, (3.4, -2.7), (1.0, -0.0001201, 3.4264214, 0.0001201, 1.0, -2.6876691), 0.9839976),
    (33.0, (4.0, -2.5), (0.8385971, -0.5447522, 77.8417015, 0.5447522, 0.8385971, -51.7234959), 0.9870562),
    (-170.0, (-12.3, 8.0), (-0.9847887, 0.1737565, 208.4978131, -0.1737565, -0.9847887, 227.3283162), 0.986904),
]
"""Angle, shift, and what the program of format 4 found of it: the map to the picture, and the match."""


@pytest.fixture(scope="module")
def aligner() -> OlderAligner:
    return OlderAligner(posed_part(seed=999), Alignment(pattern=PATTERN, way="stepwise"))


@pytest.mark.parametrize(("angle", "shift", "found", "match"), AS_IT_WAS)
def test_a_pose_is_what_it_was(aligner, angle, shift, found, match):
    seen = aligner.find(posed_part(angle, shift, seed=3))
    assert seen.reference_to_picture.ravel() == pytest.approx(found, abs=1e-5)
    assert seen.match == pytest.approx(match, abs=1e-5)


def test_it_still_tells_a_missing_part_and_one_that_lies_wrong_side_up(aligner):
    with pytest.raises(PartNotFound, match="the best match is"):
        aligner.find(empty_ground())
    with pytest.raises(WrongSideUp):
        aligner.find(posed_part(20.0, seed=1, mirrored=True))


def test_what_the_detector_sees_is_what_it_was():
    alignment = Alignment(pattern=PATTERN, way="stepwise")
    preparation = Preparation.for_pictures((WIDTH, HEIGHT), 64, None, (), alignment)
    preparer = Preparer(preparation, posed_part(seed=999))
    prepared = preparer.prepare(posed_part(33.0, (4.0, -2.5), seed=3))
    aligner = OlderAligner(posed_part(seed=999), alignment)
    found = aligner.find(posed_part(33.0, (4.0, -2.5), seed=3))
    cut = preparation.cut(posed_part(33.0, (4.0, -2.5), seed=3), found.reference_to_picture)
    assert (prepared.image == preparation.resized(cut)).all()
    assert prepared.image.astype(np.float64).mean() == pytest.approx(92.08545, abs=1e-3)
