"""Heat drawn into a picture: none where a part is normal."""

import numpy as np
import pytest
from numpy.typing import NDArray

from inspector.core.frame import Frame
from inspector.core.inspection import Inspection
from inspector.engine.overlay import draw_overlay
from inspector.engine.part_inspector import PartInspector
from inspector.errors import ImageError
from inspector.recipes.preparation import Preparation
from inspector.recipes.shapes import Rectangle
from tests.sample_parts import good_part
from tests.sample_recipes import LIMITS, GivenMap, sample_recipe


def inspect(anomaly_map: NDArray[np.float32], region: Rectangle | None = None) -> Inspection:
    preparation = Preparation(picture_size=(160, 120), region=region, image_size=(64, 64))
    inspector = PartInspector(sample_recipe(preparation=preparation), GivenMap(anomaly_map))
    return inspector.inspect(Frame(seq=1, picture=good_part(1, 160, 120), source="part.png"))


def overlay(inspection: Inspection) -> NDArray[np.uint8]:
    drawn = draw_overlay(inspection)
    assert drawn is not None
    return drawn


def test_a_good_part_is_left_exactly_as_it_is():
    normal = np.random.default_rng(2).uniform(0, 0.85 * LIMITS.review, (64, 64)).astype(np.float32)
    inspection = inspect(normal)
    assert (overlay(inspection) == inspection.frame.picture).all()


def test_heat_stands_where_the_map_is_hot_and_nowhere_else():
    hot = np.zeros((64, 64), np.float32)
    hot[32:48, 16:32] = 3.0
    inspection = inspect(hot)
    picture = inspection.frame.picture
    assert picture is not None
    changed = (overlay(inspection) != picture).any(axis=2)
    assert changed[66:86, 46:74].all()
    margin = 8
    changed[60 - margin : 90 + margin, 40 - margin : 80 + margin] = False
    assert not changed.any()


def test_heat_of_a_region_keeps_inside_it():
    inspection = inspect(np.full((64, 64), 3.0, np.float32), region=Rectangle(x=30, y=20, width=80, height=60))
    picture = inspection.frame.picture
    assert picture is not None
    changed = (overlay(inspection) != picture).any(axis=2)
    assert changed[24:76, 34:106].all()
    changed[19:82, 29:112] = False  # an outline is a pixel wide or two
    assert not changed.any()


def test_hotter_is_more_visible_and_the_colour_is_anchored_to_the_limits():
    picture = inspect(np.zeros((64, 64), np.float32)).frame.picture
    assert picture is not None
    differences = [
        np.abs(overlay(inspect(np.full((64, 64), value, np.float32)))[60, 80].astype(int) - picture[60, 80]).sum()
        for value in (LIMITS.review * 0.8, LIMITS.review, LIMITS.fail)
    ]
    assert differences[0] == 0
    assert 0 < differences[1] < differences[2]


def test_the_picture_of_the_part_is_not_drawn_into():
    inspection = inspect(np.full((64, 64), 3.0, np.float32))
    assert inspection.frame.picture is not None
    before = inspection.frame.picture.copy()
    draw_overlay(inspection)
    assert (inspection.frame.picture == before).all()


def test_a_part_without_verdict_shows_its_picture_alone():
    nan = np.full((64, 64), np.nan, np.float32)
    inspection = inspect(nan)
    assert inspection.anomaly_map is None
    assert (overlay(inspection) == inspection.frame.picture).all()


def test_a_part_without_picture_has_no_overlay():
    frame = Frame(seq=1, picture=None, source="gone.png", error=ImageError("gone.png does not exist."))
    inspection = PartInspector(sample_recipe(), GivenMap(np.zeros((64, 64), np.float32))).inspect(frame)
    assert draw_overlay(inspection) is None


@pytest.mark.parametrize("opacity", [0.0, 1.0])
def test_opacity(opacity):
    limits = LIMITS.model_copy(update={"pixel": 1e6})  # no outlines
    preparation = Preparation(picture_size=(160, 120), image_size=(64, 64))
    recipe = sample_recipe(preparation=preparation, limits=limits)
    inspector = PartInspector(recipe, GivenMap(np.full((64, 64), 2.0, np.float32)))
    inspection = inspector.inspect(Frame(seq=1, picture=good_part(1, 160, 120), source="part.png"))
    drawn = draw_overlay(inspection, opacity)
    assert drawn is not None
    assert (drawn == inspection.frame.picture).all() == (opacity == 0)
