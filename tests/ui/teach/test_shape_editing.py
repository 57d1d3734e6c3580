"""Shapes moved and pulled stay in the picture, to the eighth of a pixel, and never turn inside out."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QSizeF

from inspector.recipes.shapes import Ellipse, Polygon, Rectangle
from inspector.ui.teach.shape_editing import (
    SMALLEST_SIDE,
    AnyShape,
    Kind,
    Place,
    Role,
    Shapes,
    box,
    drawn,
    handles,
    middle_box,
    moved,
    reshaped,
)

PICTURE = QSizeF(641, 479)
BOX = Rectangle(x=100, y=80, width=200, height=120)
SHAPES: list[AnyShape] = [
    BOX,
    Ellipse(x=100, y=80, width=200, height=120),
    Polygon(points=((100, 80), (300, 90), (280, 200))),
]


def is_inside(shape: AnyShape) -> bool:
    """As the preparation sees it: whole pixels about the shape, within the picture."""
    x, y, width, height = shape.bounds()
    return x >= 0 and y >= 0 and x + width <= PICTURE.width() and y + height <= PICTURE.height()


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.kind)
def test_what_is_moved_keeps_its_size_and_stays_in_the_picture(shape: AnyShape) -> None:
    chance = np.random.default_rng(1)
    for dx, dy in chance.uniform(-900, 900, (200, 2)).tolist():
        there = moved(shape, QPointF(dx, dy), PICTURE)
        assert is_inside(there)
        assert box(there).size() == box(shape).size()
    near = moved(shape, QPointF(3, -4), PICTURE)
    assert box(near).topLeft() - box(shape).topLeft() == QPointF(3, -4)


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.kind)
def test_a_handle_goes_where_it_is_pulled(shape: AnyShape) -> None:
    chance = np.random.default_rng(2)
    for handle in range(len(handles(shape))):
        for x, y in chance.uniform(-200, 900, (60, 2)).tolist():
            assert is_inside(reshaped(shape, handle, QPointF(x, y), PICTURE))


def test_the_opposite_side_stays() -> None:
    for handle, kept in ((0, (300, 200)), (2, (100, 200)), (4, (100, 80)), (6, (300, 80))):
        rect = box(reshaped(BOX, handle, QPointF(220, 150), PICTURE))
        corners = {(point.x(), point.y()) for point in (rect.topLeft(), rect.topRight())}
        corners |= {(point.x(), point.y()) for point in (rect.bottomLeft(), rect.bottomRight())}
        assert kept in corners
        assert (220, 150) in corners


def test_a_box_never_turns_inside_out() -> None:
    rect = box(reshaped(BOX, 0, QPointF(640, 470), PICTURE))
    assert (rect.width(), rect.height()) == (SMALLEST_SIDE, SMALLEST_SIDE)


def test_what_is_drawn_is_a_box_within_the_picture() -> None:
    shape = drawn(Kind.ELLIPSE, QPointF(600, 400), QPointF(900, -50), PICTURE)
    assert shape == Ellipse(x=600, y=0, width=41, height=400)
    assert drawn(Kind.RECTANGLE, QPointF(10, 10), QPointF(12, 300), PICTURE) is None


def test_a_region_is_one_and_what_is_ignored_are_many() -> None:
    shapes = Shapes()
    for _ in range(2):
        shapes = shapes.put(shapes.place_for(Role.REGION), BOX).put(shapes.place_for(Role.IGNORE), BOX)
    assert shapes.places() == [Place(Role.REGION), Place(Role.IGNORE, 0), Place(Role.IGNORE, 1)]
    assert shapes.without(Place(Role.IGNORE, 0)).ignore == (BOX,)
    assert shapes.without(Place(Role.REGION)).region is None


def test_the_first_pattern_is_in_the_middle() -> None:
    rect = box(middle_box(QSizeF(640, 480), 0.5))
    assert (rect.x(), rect.y(), rect.width(), rect.height()) == (160, 120, 320, 240)
