"""Finding the part: to a fraction of a pixel where it is, and never where it is not."""

from __future__ import annotations

import numpy as np
import pytest

from inspector.core.affine import moved
from inspector.errors import ImageError
from inspector.recipes.aligner import Aligner
from inspector.recipes.alignment import Alignment, PartNotFound, WrongSideUp
from inspector.recipes.shapes import Ellipse, Rectangle
from tests.posed_parts import HEIGHT, PATTERN, WIDTH, empty_ground, posed_part, random_pose, truth

CORNERS = np.array([(75.0, 65.0), (165, 65), (165, 95), (75, 135)])


@pytest.fixture(scope="module")
def aligner() -> Aligner:
    return Aligner(posed_part(seed=999), Alignment(pattern=PATTERN))


def furthest_off(found: np.ndarray, true: np.ndarray) -> float:
    """Pixels by which the part's worst corner is off."""
    return float(np.hypot(*(moved(CORNERS, found) - moved(CORNERS, true)).T).max())


@pytest.mark.parametrize(
    ("angle", "shift"),
    [
        (0.0, (0.0, 0.0)),
        (0.0, (3.4, -2.7)),
        (0.3, (0.25, 0.5)),
        (-45.0, (10.0, 8.0)),
        (90.0, (-12.3, 4.0)),
        (179.9, (0.0, 0.0)),
        (-180.0, (5.5, -5.5)),
    ],
)
def test_a_known_pose_is_found_to_a_fraction_of_a_pixel(aligner, angle, shift):
    found = aligner.find(posed_part(angle, shift, seed=3))
    assert furthest_off(found.reference_to_picture, truth(angle, shift)) < 0.4
    assert found.match > 0.8


def test_any_pose_is_found():
    aligner = Aligner(posed_part(seed=999), Alignment(pattern=PATTERN))
    off = []
    for seed in range(40):
        angle, shift = random_pose(seed)
        found = aligner.find(posed_part(angle, shift, seed=seed))
        off.append(furthest_off(found.reference_to_picture, truth(angle, shift)))
    assert max(off) < 0.6
    assert np.median(off) < 0.2


def test_what_is_found_is_a_rotation_and_a_shift_and_nothing_else(aligner):
    turn = aligner.find(posed_part(33.0, (4.0, 4.0), seed=5)).reference_to_picture[:, :2]
    assert turn @ turn.T == pytest.approx(np.eye(2), abs=1e-9)
    assert np.linalg.det(turn) == pytest.approx(1.0)


@pytest.mark.parametrize("seed", range(8))
def test_a_part_that_lies_wrong_side_up_is_told_from_one_that_is_turned(aligner, seed):
    angle, shift = random_pose(seed)
    with pytest.raises(WrongSideUp, match="wrong side up"):
        aligner.find(posed_part(angle, shift, seed=seed, mirrored=True))


def test_without_an_eye_for_sides_the_mirrored_part_is_taken_for_what_fits_best():
    aligner = Aligner(posed_part(seed=999), Alignment(pattern=PATTERN, tells_sides=False, minimum_match=0.05))
    assert aligner.find(posed_part(seed=1, mirrored=True)).match < 0.8


def test_a_pattern_that_is_its_own_mirror_image_says_nothing_about_sides():
    hole = Ellipse(x=80, y=70, width=20, height=20)
    picture = posed_part(0.0, (6.0, -3.0), seed=2)
    found = Aligner(posed_part(seed=999), Alignment(pattern=hole)).find(picture)
    centre = moved(np.array([(90.0, 80.0)]), found.reference_to_picture)
    assert centre[0] == pytest.approx((96.0, 77.0), abs=0.4)


@pytest.mark.parametrize(
    "picture",
    [
        empty_ground(),
        np.zeros((HEIGHT, WIDTH, 3), np.uint8),
        np.full((HEIGHT, WIDTH, 3), 255, np.uint8),
        np.random.default_rng(0).integers(0, 256, (HEIGHT, WIDTH, 3), dtype=np.uint8),
    ],
    ids=["missing", "black", "white", "noise"],
)
def test_where_there_is_no_part_none_is_found(aligner, picture):
    with pytest.raises(PartNotFound, match="The part was not found: the best match is") as caught:
        aligner.find(picture)
    assert caught.value.match < 0.4
    assert caught.value.remedy


def test_light_and_dark_may_change_sides(aligner):
    negative = 255 - posed_part(70.0, (5.0, 5.0), seed=4)
    found = aligner.find(negative)
    assert furthest_off(found.reference_to_picture, truth(70.0, (5.0, 5.0))) < 0.4


def test_a_defect_on_the_pattern_does_not_hide_the_part(aligner):
    found = aligner.find(posed_part(-110.0, (2.0, -6.0), seed=6, defect=(105.0, 82.0)))
    assert furthest_off(found.reference_to_picture, truth(-110.0, (2.0, -6.0))) < 0.5


def test_a_part_turned_further_than_allowed_is_not_looked_for():
    aligner = Aligner(posed_part(seed=999), Alignment(pattern=PATTERN, largest_turn_deg=15.0))
    found = aligner.find(posed_part(-13.0, (4.0, 2.0), seed=1))
    assert furthest_off(found.reference_to_picture, truth(-13.0, (4.0, 2.0))) < 0.4
    with pytest.raises(PartNotFound):
        aligner.find(posed_part(100.0, seed=1))


@pytest.mark.parametrize("angle", [15.0, -15.0])
def test_the_largest_turn_itself_is_found(angle):
    aligner = Aligner(posed_part(seed=999), Alignment(pattern=PATTERN, largest_turn_deg=15.0))
    found = aligner.find(posed_part(angle, (-3.0, 2.0), seed=2))
    assert furthest_off(found.reference_to_picture, truth(angle, (-3.0, 2.0))) < 0.4


@pytest.mark.parametrize("shift", [(-70.0, 0.0), (69.0, -58.0), (0.0, 59.0), (-70.0, 59.0)])
@pytest.mark.parametrize("angle", [0.0, 180.0])
def test_a_part_that_touches_the_edge_of_the_picture_is_found(aligner, angle, shift):
    found = aligner.find(posed_part(angle, shift, seed=3))
    assert furthest_off(found.reference_to_picture, truth(angle, shift)) < 0.6


def test_a_pattern_on_a_rough_surface_can_be_drawn():
    """It has more edge points than cv2.remap takes in a row."""
    rough = np.random.default_rng(0).integers(0, 256, (200, 200, 3), dtype=np.uint8)
    rough = np.kron(rough, np.ones((2, 2, 1), np.uint8))
    pattern = Rectangle(x=0, y=0, width=400, height=400)
    aligner = Aligner(rough, Alignment(pattern=pattern, largest_turn_deg=2.0))
    assert aligner.find(rough).reference_to_picture == pytest.approx(np.eye(2, 3), abs=0.1)


def test_no_turn_at_all_leaves_the_shift():
    aligner = Aligner(posed_part(seed=999), Alignment(pattern=PATTERN, largest_turn_deg=0.0))
    found = aligner.find(posed_part(0.0, (14.0, -11.0), seed=1))
    assert furthest_off(found.reference_to_picture, truth(0.0, (14.0, -11.0))) < 0.4


@pytest.mark.parametrize(
    "pattern",
    [Rectangle(x=5, y=5, width=40, height=40), Rectangle(x=80, y=100, width=1, height=1)],
    ids=["bare ground", "a single pixel"],
)
def test_a_pattern_without_edges_is_refused_when_it_is_drawn(pattern):
    with pytest.raises(ImageError, match="no clear edges") as caught:
        Aligner(posed_part(seed=999), Alignment(pattern=pattern))
    assert caught.value.remedy


@pytest.mark.parametrize("size", [(16, 16), (17, 300), (31, 33)])
def test_tiny_pictures_of_noise_are_searched_without_a_crash(size):
    rng = np.random.default_rng(1)
    picture = rng.integers(0, 256, (*size, 3), dtype=np.uint8)
    aligner = Aligner(picture, Alignment(pattern=Rectangle(x=0, y=0, width=size[1], height=size[0])))
    with pytest.raises(PartNotFound):
        aligner.find(np.zeros_like(picture))


def test_the_whole_picture_can_be_the_pattern():
    whole = Rectangle(x=0, y=0, width=WIDTH, height=HEIGHT)
    aligner = Aligner(posed_part(seed=999), Alignment(pattern=whole, largest_turn_deg=10.0))
    found = aligner.find(posed_part(3.0, (2.0, 1.0), seed=2))
    assert furthest_off(found.reference_to_picture, truth(3.0, (2.0, 1.0))) < 0.4


def test_the_same_picture_gives_the_same_pose(aligner):
    picture = posed_part(12.0, (1.0, 2.0), seed=8)
    first, again = aligner.find(picture), aligner.find(picture)
    assert (first.reference_to_picture == again.reference_to_picture).all()
    assert first.match == again.match
