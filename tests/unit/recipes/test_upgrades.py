"""Recipes of earlier versions of Inspector open as they were meant."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from inspector.errors import RecipeError
from inspector.recipes.alignment import Alignment
from inspector.recipes.preparation import Preparation
from inspector.recipes.recipe import FORMAT
from inspector.recipes.shapes import Rectangle
from inspector.recipes.store import RECIPE, RecipeStore, StoredRecipe, _write_sums
from inspector.recipes.upgrades import upgraded
from tests.sample_recipes import write_version


def written_by_the_first_inspector(stored: StoredRecipe, region: list[int] | None) -> None:
    """As version 0.1 wrote it: four numbers for a region, and nothing of masks or alignment."""
    path = stored.folder / RECIPE
    content = yaml.safe_load(path.read_text(encoding="utf-8"))
    size = content["preparation"]["picture_size"]
    content["preparation"] = {"picture_size": size, "region": region, "image_size": [64, 64]}
    del content["hold_fails"]
    content["format"] = 1
    path.write_text(yaml.safe_dump(content, sort_keys=False), encoding="utf-8")
    _write_sums(stored.folder)


@pytest.fixture
def store(tmp_path: Path) -> RecipeStore:
    return RecipeStore(tmp_path / "recipes")


def test_a_region_of_four_numbers_becomes_a_rectangle(store):
    written_by_the_first_inspector(write_version(store), [8, 4, 32, 48])
    recipe = store.open("bottle").recipe
    assert recipe.format == FORMAT
    assert recipe.preparation.region == Rectangle(x=8, y=4, width=32, height=48)
    assert recipe.preparation.bounds == (8, 4, 32, 48)
    assert recipe.preparation.inspected().all()
    assert recipe.preparation.ignore == ()
    assert recipe.preparation.alignment is None


def test_a_recipe_without_a_region_still_inspects_the_whole_picture(store):
    written_by_the_first_inspector(write_version(store), None)
    assert store.open("bottle").recipe.preparation.region is None
    assert store.describe("bottle").preparation.bounds == (0, 0, 64, 64)


def test_an_older_recipe_keeps_the_way_its_pictures_were_made_smaller(store):
    stored = write_version(store)
    path = stored.folder / RECIPE
    content = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert content["preparation"].pop("shrinking") == "steps"
    path.write_text(yaml.safe_dump({**content, "format": 2}, sort_keys=False), encoding="utf-8")
    _write_sums(stored.folder)
    assert store.open("bottle").recipe.preparation.shrinking == "area"


def test_a_recipe_of_the_format_before_knows_nothing_of_usual_parts(store):
    stored = write_version(store)
    path = stored.folder / RECIPE
    content = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert content.pop("baseline") is None
    path.write_text(yaml.safe_dump({**content, "format": 3}, sort_keys=False), encoding="utf-8")
    _write_sums(stored.folder)
    recipe = store.open("bottle").recipe
    assert (recipe.format, recipe.baseline) == (FORMAT, None)
    assert recipe.preparation.shrinking == "steps"


def test_an_older_recipe_keeps_the_way_its_parts_were_found(store):
    """Its references would be refused otherwise; one that does not align has no way of it."""
    alignment = Alignment(pattern=Rectangle(x=8, y=8, width=40, height=40))
    preparation = Preparation(picture_size=(64, 64), image_size=(64, 64), alignment=alignment)
    stored = write_version(store)
    path = stored.folder / RECIPE
    content = yaml.safe_load(path.read_text(encoding="utf-8"))
    content["preparation"] = preparation.model_dump(mode="json")
    assert content["preparation"]["alignment"].pop("way") == "quick"
    path.write_text(yaml.safe_dump({**content, "format": 4}, sort_keys=False), encoding="utf-8")
    _write_sums(stored.folder)
    kept = store.open("bottle").recipe.preparation.alignment
    assert kept == alignment.model_copy(update={"way": "stepwise"})
    without = {**content, "format": 4, "preparation": {"alignment": None}}
    assert upgraded(without) == {**without, "format": FORMAT}


def test_an_old_recipe_that_was_damaged_is_refused_in_plain_words(store):
    written_by_the_first_inspector(write_version(store), [1, 2])
    with pytest.raises(RecipeError, match=r"not a valid recipe: preparation\.region"):
        store.open("bottle")


def test_todays_content_and_what_is_no_recipe_are_left_alone():
    for content in ({"format": FORMAT, "name": "x"}, {}, {"format": "one"}, {"format": None}):
        assert upgraded(content) == content
