"""Masks and alignment: what is outside has no say, and a part comes out the same however it lies."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from inspector.core.affine import moved
from inspector.errors import ImageError
from inspector.recipes.alignment import Alignment, PartNotFound
from inspector.recipes.preparation import Preparation
from inspector.recipes.preparer import Preparer
from inspector.recipes.shapes import Ellipse, Polygon, Rectangle, Shape
from tests.posed_parts import CENTRE, HEIGHT, PATTERN, WIDTH, posed_part, random_pose, truth

REGIONS: list[Shape] = [
    Rectangle(x=20, y=10, width=160, height=120),
    Ellipse(x=30, y=20, width=150, height=140),
    Polygon(points=((10, 10), (220, 30), (180, 190), (60, 150))),
]


def noise(seed: int) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 256, (HEIGHT, WIDTH, 3), dtype=np.uint8)


@pytest.mark.parametrize("region", REGIONS, ids=lambda shape: shape.kind)
@pytest.mark.parametrize("resolution", [64, 160, 400])
def test_no_pixel_outside_the_region_or_in_an_ignore_mask_has_a_say(region, resolution):
    ignore = (Ellipse(x=90, y=60, width=40, height=30), Rectangle(x=0, y=0, width=70, height=60))
    preparer = Preparer(Preparation.for_pictures((WIDTH, HEIGHT), resolution, region, ignore))
    seen = np.zeros((HEIGHT, WIDTH), bool)
    x, y, width, height = region.bounds()
    seen[y : y + height, x : x + width] = preparer.preparation.seen()
    one, other = noise(1), noise(2)
    other[seen] = one[seen]
    assert (preparer.prepare(one).image == preparer.prepare(other).image).all()
    other[np.argwhere(seen)[0][0], np.argwhere(seen)[0][1]] ^= 255
    assert (preparer.prepare(one).image != preparer.prepare(other).image).any()


@pytest.mark.parametrize("region", REGIONS, ids=lambda shape: shape.kind)
def test_the_mask_is_the_region_in_prepared_pixels_without_what_is_ignored(region):
    ignored = Ellipse(x=100, y=70, width=30, height=30)
    preparation = Preparation.for_pictures((WIDTH, HEIGHT), 128, region, (ignored,))
    mask = preparation.inspected()
    rows, columns = np.indices(mask.shape)
    places = moved(np.stack([columns.ravel() + 0.5, rows.ravel() + 0.5], axis=1), preparation.map_to_picture)
    pixel = np.floor(places).astype(int)
    fine = np.zeros((HEIGHT, WIDTH), bool)
    x, y, width, height = region.bounds()
    fine[y : y + height, x : x + width] = preparation.seen()
    assert (mask.ravel() == fine[pixel[:, 1], pixel[:, 0]]).mean() > 0.98, "the same but for a pixel at the outline"


def test_a_region_may_touch_every_edge_of_the_picture():
    whole = Ellipse(x=0, y=0, width=WIDTH, height=HEIGHT)
    preparation = Preparation.for_pictures((WIDTH, HEIGHT), 128, whole)
    assert preparation.bounds == (0, 0, WIDTH, HEIGHT)
    mask = preparation.inspected()
    assert not mask[0, 0]
    assert mask[mask.shape[0] // 2].sum() >= mask.shape[1] - 2


def test_a_region_that_is_ignored_wholly_is_refused():
    with pytest.raises(ImageError, match="Nothing is left to inspect") as caught:
        Preparation.for_pictures(
            (100, 80), 64, Rectangle(x=9, y=9, width=20, height=20), (Rectangle(x=0, y=0, width=50, height=50),)
        )
    assert caught.value.remedy


def aligning(resolution: int = 128, region: Shape | None = None, ignore: tuple[Shape, ...] = ()) -> Preparer:
    alignment = Alignment(pattern=PATTERN)
    preparation = Preparation.for_pictures((WIDTH, HEIGHT), resolution, region, ignore, alignment)
    return Preparer(preparation, posed_part(seed=999))


@pytest.fixture(scope="module")
def preparer() -> Preparer:
    return aligning()


def test_without_a_region_the_pattern_is_what_is_inspected(preparer):
    assert preparer.preparation.region == PATTERN
    assert preparer.preparation.bounds == PATTERN.bounds()


@pytest.mark.parametrize("seed", range(6))
def test_a_part_comes_out_as_on_the_reference_however_it_lies(preparer, seed):
    upright = preparer.prepare(posed_part(seed=50)).image.astype(float)
    angle, shift = random_pose(seed)
    prepared = preparer.prepare(posed_part(angle, shift, seed=51 + seed))
    assert np.corrcoef(prepared.image.ravel(), upright.ravel())[0, 1] > 0.98
    expected = moved(moved(np.array([(64.0, 56.0)]), preparer.preparation.map_to_picture), truth(angle, shift))
    assert moved(np.array([(64.0, 56.0)]), prepared.map_to_picture) == pytest.approx(expected, abs=0.5)
    assert prepared.match is not None
    assert prepared.match > 0.7


def test_masks_follow_the_part():
    ignored = Ellipse(x=83, y=73, width=14, height=14)  # around its first hole
    preparer = aligning(ignore=(ignored,))
    angle, shift = random_pose(4)
    clean = posed_part(angle, shift, seed=1)
    spoilt = posed_part(angle, shift, seed=1, defect=(90.0, 80.0))
    assert np.abs(clean.astype(int) - spoilt).max() > 40
    assert np.abs(preparer.prepare(clean).image.astype(int) - preparer.prepare(spoilt).image).max() <= 12


@pytest.mark.parametrize("shift", [(75.0, 0.0), (-75.0, 0.0), (0.0, 70.0), (0.0, -70.0), (110.0, 0.0)])
def test_a_part_that_lies_partly_outside_the_picture_is_not_judged(preparer, shift):
    with pytest.raises(PartNotFound, match="not found") as caught:
        preparer.prepare(posed_part(10.0, shift, seed=2))
    assert caught.value.remedy


def test_only_what_is_inspected_must_be_in_the_picture():
    hole = Rectangle(x=80, y=70, width=20, height=20)
    shift = (-80.0, 0.0)  # the left edge of the pattern lies outside, the hole does not
    with pytest.raises(PartNotFound, match="outside the picture"):
        aligning().prepare(posed_part(0.0, shift, seed=2))
    prepared = aligning(region=hole).prepare(posed_part(0.0, (-65.0, 0.0), seed=2))
    assert moved(np.array([(0.0, 0.0)]), prepared.map_to_picture)[0] == pytest.approx((15.0, 70.0), abs=0.5)


def test_a_picture_or_reference_of_another_size_is_refused(preparer):
    with pytest.raises(ImageError, match="was calibrated on 240 × 200"):
        preparer.prepare(np.zeros((20, 20, 3), np.uint8))
    with pytest.raises(ImageError, match="was calibrated on 240 × 200"):
        Preparer(preparer.preparation, np.zeros((20, 20, 3), np.uint8))


def test_an_alignment_without_its_reference_is_a_bug(preparer):
    with pytest.raises(ValueError, match="needs its reference"):
        Preparer(preparer.preparation)


def test_the_picture_is_left_as_it_was(preparer):
    picture = posed_part(*random_pose(1), seed=1)
    before = picture.copy()
    picture.setflags(write=False)
    image = preparer.prepare(picture).image
    assert (picture == before).all()
    assert image.flags.writeable


def test_the_middle_of_the_drawn_part_is_where_its_truth_says():
    assert moved(np.array([CENTRE]), truth(33.0, (4.0, -2.0)))[0] == pytest.approx((124.0, 98.0))


@pytest.mark.parametrize("finer", [3, 5])
def test_a_fine_picture_is_prepared_as_a_coarse_one_is(finer):
    """Turned in coarser pixels than it has, the part still lies where it should, and so do the masks."""

    def enlarged(picture: np.ndarray) -> np.ndarray:
        return np.kron(picture, np.ones((finer, finer, 1), np.uint8))

    x, y, width, height = (finer * length for length in PATTERN.bounds())
    pattern = Rectangle(x=x, y=y, width=width, height=height)
    ignored = Ellipse(x=83 * finer, y=73 * finer, width=14 * finer, height=14 * finer)
    preparation = Preparation.for_pictures(
        (WIDTH * finer, HEIGHT * finer), 64, None, (ignored,), Alignment(pattern=pattern)
    )
    fine = Preparer(preparation, enlarged(posed_part(seed=999)))
    coarse = aligning(64, ignore=(Ellipse(x=83, y=73, width=14, height=14),))
    picture = posed_part(*random_pose(3), seed=3)
    one, other = fine.prepare(enlarged(picture)), coarse.prepare(picture)
    corner = np.array([(64.0, 64.0)])
    assert moved(corner, one.map_to_picture) / finer == pytest.approx(moved(corner, other.map_to_picture), abs=0.4)
    assert np.abs(one.image.astype(int) - other.image).mean() < 4
    assert ((one.image == 128).all(axis=2) == (other.image == 128).all(axis=2)).mean() > 0.98


def test_several_threads_may_prepare_at_a_time(preparer):
    pictures = [posed_part(*random_pose(seed), seed=seed) for seed in range(8)]
    alone = [preparer.prepare(picture).image for picture in pictures]
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(lambda picture: preparer.prepare(picture).image, pictures * 3))
    for image, expected in zip(together, alone * 3, strict=True):
        assert (image == expected).all()
