"""What a stroke does to a picture."""

from __future__ import annotations

import numpy as np
import pytest

from inspector.ui.teach.drawing import Drawing, Ink, Tool
from tests.ui.parts import drawn_picture

GREY = np.full((120, 160, 3), 128, np.uint8)


@pytest.mark.parametrize(("light", "tone"), [(False, 0), (True, 255)])
@pytest.mark.parametrize("contrast", [0.1, 0.5, 1.0])
def test_contrast_is_how_far_pixels_go_towards_the_tone(light: bool, tone: int, contrast: float) -> None:
    drawing = Drawing(GREY)
    drawing.begin(Ink(Tool.BRUSH, 20, contrast, light), 80, 60)
    drawing.end()
    assert drawing.picture[60, 80, 0] == round(128 + contrast * (tone - 128))
    assert drawing.picture[10, 10, 0] == 128


@pytest.mark.parametrize("tool", Tool)
@pytest.mark.parametrize("size", [1.0, 6.0, 30.0])
def test_a_stroke_is_as_wide_as_its_size(tool: Tool, size: float) -> None:
    drawing = Drawing(GREY)
    drawing.begin(Ink(tool, size, 1.0, False), 40.5, 60.5)
    drawing.go_on(120.5, 60.5)
    drawing.end()
    changed = np.flatnonzero(drawing.picture[:, 80, 0] < 128 - 32)
    assert abs(len(changed) - size) <= max(1.0, 0.3 * size)
    assert changed.mean() == pytest.approx(60, abs=max(1, 0.1 * size))


def test_passing_twice_in_one_stroke_is_passing_once() -> None:
    once, twice = Drawing(GREY), Drawing(GREY)
    for drawing, ways in ((once, 1), (twice, 3)):
        drawing.begin(Ink(Tool.BRUSH, 9, 0.4, False), 40, 60)
        for way in range(ways):
            drawing.go_on(100 if way % 2 == 0 else 40, 60)
        drawing.end()
    assert np.array_equal(once.picture, twice.picture)


def test_two_strokes_add_up() -> None:
    drawing = Drawing(GREY)
    for _ in range(2):
        drawing.begin(Ink(Tool.BRUSH, 9, 0.5, False), 40, 60)
        drawing.end()
    assert drawing.picture[60, 40, 0] == 32


def test_undo_goes_back_stroke_by_stroke_to_the_picture_as_it_was() -> None:
    picture = drawn_picture(160, 120)
    drawing = Drawing(picture)
    states = [drawing.picture.copy()]
    for number, tool in enumerate(Tool):
        drawing.begin(Ink(tool, 12, 0.8, False), 40 + 10 * number, 40)
        drawing.go_on(90, 70)
        drawing.end()
        states.append(drawing.picture.copy())
    assert not drawing.is_clean
    for state in reversed(states[:-1]):
        assert drawing.undo() is not None
        assert np.array_equal(drawing.picture, state)
    assert drawing.is_clean
    assert drawing.undo() is None
    assert np.array_equal(drawing.picture, picture)


def test_clear_takes_everything_back() -> None:
    picture = drawn_picture(160, 120)
    drawing = Drawing(picture)
    drawing.begin(Ink(Tool.STAIN, 50, 1.0, True), 80, 60)
    drawing.end()
    drawing.clear()
    assert drawing.is_clean
    assert np.array_equal(drawing.picture, picture)


@pytest.mark.parametrize("tool", Tool)
def test_all_that_changed_is_in_the_box_that_is_told(tool: Tool) -> None:
    drawing = Drawing(GREY)
    x, y, width, height = drawing.begin(Ink(tool, 15, 1.0, False), 50, 50)
    changed = np.argwhere(drawing.picture[..., 0] != 128)
    assert changed[:, 1].min() >= x
    assert changed[:, 1].max() < x + width
    assert changed[:, 0].min() >= y
    assert changed[:, 0].max() < y + height


@pytest.mark.parametrize("place", [(-50.0, 60.0), (500.0, 500.0), (0.0, 0.0), (159.9, 119.9)])
def test_strokes_may_leave_the_picture(place: tuple[float, float]) -> None:
    drawing = Drawing(GREY)
    drawing.begin(Ink(Tool.SCRATCH, 3, 1.0, False), *place)
    drawing.go_on(80, 60)
    drawing.go_on(*place)
    drawing.end()
    assert drawing.picture[60, 80, 0] == 0
    assert drawing.undo() is not None
    assert np.array_equal(drawing.picture, GREY)
