"""What a line is given again at the next start of the program."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from inspector.core.camera_source import UsbCamera
from inspector.core.inspection import RecipeId
from inspector.last_used import LastUsed
from inspector.station_config import LineSetup, StationConfig
from inspector.ui.choices import SourceChoice

RECIPES = ["Bottle", "Flange"]
CAMERA = UsbCamera(kind="usb", index=1)
OPEN = LineSetup()


def no_camera() -> None:
    """Nothing here is started."""


@pytest.fixture
def file(tmp_path: Path) -> str:
    return str(tmp_path / "window.ini")


def left(file: str, number: int = 1) -> LastUsed:
    """As the next start of the program finds it."""
    settings = QSettings(file, QSettings.Format.IniFormat)
    settings.sync()
    return LastUsed(settings, number)


def choice(**found_again: object) -> SourceChoice:
    return SourceChoice("title", "detail", no_camera, **found_again)  # type: ignore[arg-type]


def test_recipe_and_source_are_those_of_the_last_time(file: str) -> None:
    before = left(file)
    before.note_recipe(RecipeId("Bottle", 2))
    before.note_source(choice(camera=CAMERA))
    before.note_recipe(RecipeId("Flange", 7))
    before._settings.sync()
    config = left(file).filled_in(StationConfig(loop=True), RECIPES)
    assert (config.recipe, config.source, config.camera, config.loop) == ("Flange", None, CAMERA, True)
    before.note_source(choice(folder=Path("line 1")))
    before._settings.sync()
    setup = left(file).filled_in(OPEN, RECIPES)
    assert (setup.source, setup.camera) == (Path("line 1"), None)


def test_lines_keep_what_is_theirs_and_no_camera_twice(file: str) -> None:
    for number in (1, 2):
        before = left(file, number)
        before.note_recipe(RecipeId(RECIPES[number - 1], 1))
        before.note_source(choice(camera=CAMERA))
        before._settings.sync()
    first = left(file, 1).filled_in(OPEN, RECIPES)
    second = left(file, 2).filled_in(OPEN, RECIPES, taken=first.camera)
    assert (first.recipe, first.camera) == ("Bottle", CAMERA)
    assert (second.recipe, second.camera) == ("Flange", None)


def test_what_the_settings_name_goes_first(file: str) -> None:
    before = left(file)
    before.note_recipe(RecipeId("Bottle", 1))
    before.note_source(choice(camera=CAMERA))
    named = LineSetup(recipe="Flange", source=Path("there"))
    assert before.filled_in(named, RECIPES) == named


@pytest.mark.parametrize("kept", ["", "{}", '{"kind": "laser"}', "\x00"])
def test_what_is_gone_or_unreadable_is_left_open(file: str, kept: str) -> None:
    before = left(file)
    before.note_recipe(RecipeId("Removed", 1))
    before._settings.setValue("line1/camera", kept)
    before._settings.setValue("line1/folder", ["a", "list"])
    assert before.filled_in(OPEN, RECIPES) == OPEN


def test_a_source_that_cannot_be_found_again_is_not_mistaken_for_the_one_before(file: str) -> None:
    before = left(file)
    before.note_source(choice(camera=CAMERA))
    before.note_source(choice())
    assert before.filled_in(OPEN, RECIPES) == OPEN
