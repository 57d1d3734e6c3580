"""Shapes on a picture: exactly the pixels whose centre lies inside."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from inspector.recipes.shapes import Ellipse, Polygon, Rectangle, cover


def inside(points: list[tuple[float, float]], x: float, y: float) -> bool:
    """Whether a ray to the right crosses the outline an odd number of times."""
    odd = False
    for (x0, y0), (x1, y1) in zip(points, points[1:] + points[:1], strict=True):
        if (y0 <= y) != (y1 <= y) and x0 + (y - y0) * (x1 - x0) / (y1 - y0) > x:
            odd = not odd
    return odd


# Halves, moved so that hardly an edge between them meets a centre exactly: there rounding would decide.
halves = st.integers(-20, 60).map(lambda k: k / 2)
corner = st.tuples(halves.map(lambda x: x + 0.1307), halves.map(lambda y: y + 0.2919))


@settings(deadline=None, max_examples=200)
@given(points=st.lists(corner, min_size=3, max_size=9, unique=True))
def test_a_polygon_covers_the_pixels_whose_centre_is_inside(points):
    mask = cover(Polygon(points=tuple(points)), (20, 15))
    expected = [[inside(points, x + 0.5, y + 0.5) for x in range(20)] for y in range(15)]
    assert (mask == np.array(expected)).mean() > 0.99, "all but centres that lie on an edge"


def test_a_rectangle_of_whole_pixels_covers_exactly_those():
    mask = cover(Rectangle(x=3, y=2, width=4, height=5), (10, 8))
    expected = np.zeros((8, 10), bool)
    expected[2:7, 3:7] = True
    assert (mask == expected).all()


@pytest.mark.parametrize(("x", "columns"), [(2.4, [2, 3, 4]), (2.5, [2, 3, 4]), (2.6, [3, 4, 5])])
def test_a_pixel_belongs_to_a_rectangle_by_its_centre(x, columns):
    mask = cover(Rectangle(x=x, y=0, width=3, height=1), (10, 1))
    assert np.flatnonzero(mask[0]).tolist() == columns


def test_two_rectangles_side_by_side_share_no_pixel_and_leave_none_out():
    left = cover(Rectangle(x=0, y=0, width=4.5, height=6), (9, 6))
    right = cover(Rectangle(x=4.5, y=0, width=4.5, height=6), (9, 6))
    assert (left ^ right).all()


def test_an_ellipse_has_the_area_of_an_ellipse_and_its_symmetry():
    mask = cover(Ellipse(x=10, y=20, width=60, height=30), (80, 64))
    assert mask.sum() == pytest.approx(np.pi * 30 * 15, rel=0.01)
    rows, columns = np.nonzero(mask)
    assert (columns.min(), columns.max(), rows.min(), rows.max()) == (10, 69, 20, 49)
    assert (mask[:, 10:70] == mask[:, 10:70][:, ::-1]).all()


def test_what_lies_outside_the_picture_is_cut_off():
    mask = cover(Ellipse(x=-30, y=-30, width=60, height=60), (40, 40))
    assert mask[0, 0]
    assert not mask[30:].any()
    assert not cover(Rectangle(x=50, y=0, width=5, height=5), (40, 40)).any()
    assert cover(Rectangle(x=-1e7, y=-1e7, width=2e7, height=2e7), (40, 40)).all()


@pytest.mark.parametrize(
    ("shape", "bounds"),
    [
        (Rectangle(x=2.2, y=3.0, width=4.1, height=2.5), (2, 3, 5, 3)),
        (Ellipse(x=0, y=0, width=10, height=4), (0, 0, 10, 4)),
        (Polygon(points=((5, 1), (9.5, 7), (1, 7))), (1, 1, 9, 6)),
        (Rectangle(x=5, y=5, width=0.1, height=0.1), (5, 5, 1, 1)),
    ],
)
def test_bounds_are_whole_pixels_around_the_shape(shape, bounds):
    assert shape.bounds() == bounds


@pytest.mark.parametrize(
    "fields",
    [
        {"kind": "rectangle", "x": 0, "y": 0, "width": 0, "height": 5},
        {"kind": "rectangle", "x": float("nan"), "y": 0, "width": 1, "height": 5},
        {"kind": "ellipse", "x": 0, "y": 0, "width": 1, "height": float("inf")},
        {"kind": "polygon", "points": [(0, 0), (1, 1)]},
        {"kind": "polygon", "points": [(0, 0), (1, 1), (float("inf"), 0)]},
    ],
)
def test_what_is_no_shape_is_refused(fields):
    kinds = {"rectangle": Rectangle, "ellipse": Ellipse, "polygon": Polygon}
    with pytest.raises(ValidationError):
        kinds[fields["kind"]].model_validate(fields)
