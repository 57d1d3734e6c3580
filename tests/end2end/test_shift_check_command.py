"""The picture part of the check before production, with a real recipe, through the command line."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from inspector.core.recording import Note
from inspector.core.shift_check import Aspect
from inspector.engine.calibrate import calibrate, recipe_limits, save
from inspector.engine.presets import PadimPreset
from inspector.recipes.recipe import LimitRule, ReferenceKind
from inspector.recipes.store import RecipeStore
from inspector.records.events import Event, read_events, write_event
from inspector.records.shift_checks import CheckRecord, read_checks
from inspector.records.station_records import records_place
from inspector.station_config import RecordsConfig
from models.padim import PadimConfig
from models.runtime import DeviceChoice
from tests.end2end.conftest import Run
from tests.sample_parts import write_good_parts

PRESET = PadimPreset(resolution=64, smoothing_sigma=2.0, settings=PadimConfig(strides=(8,), dimensions=8))


@pytest.fixture(scope="module")
def taught(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("home")
    calibration = calibrate(write_good_parts(tmp_path_factory.mktemp("good"), 14), PRESET)
    limits = recipe_limits(calibration.scores, LimitRule())
    save(calibration, limits, RecipeStore(home / "recipes"), "ring", device=DeviceChoice.TORCH)
    return home


@pytest.fixture
def home(taught: Path, inspector_home: Path) -> Path:
    shutil.copytree(taught, inspector_home, dirs_exist_ok=True)
    return inspector_home


def checks(home: Path) -> list[CheckRecord]:
    database = records_place(RecordsConfig(), home).open(read_only=True)
    found = read_checks(database)
    database.close()
    return found


def test_the_pictures_of_the_recipe_are_enough(home: Path, inspector: Run) -> None:
    done = inspector("shift-check", "ring", "--operator", "Operator 1", "--device", "torch")
    assert (done.code, "Passed" in done.out) == (0, True), done
    (check,) = checks(home)
    assert (check.recipe.name, check.recipe.version, check.operator, check.passed) == ("ring", 1, "Operator 1", True)
    assert check.model_hash == RecipeStore(home / "recipes").fingerprint("ring", 1)
    recipe = RecipeStore(home / "recipes").describe("ring")
    kinds = [finding.aspect for finding in check.results[0].findings]
    bad = sum(one.kind is ReferenceKind.SYNTHETIC_DEFECT for one in recipe.references)
    assert (kinds.count(Aspect.BAD_PICTURE), kinds.count(Aspect.GOOD_PICTURE) > 0) == (bad, True)


def test_a_bad_picture_that_passes_is_exit_code_1_and_on_record(home: Path, inspector: Run) -> None:
    folder = home / "challenges" / "ring" / "bad"
    folder.mkdir(parents=True)
    recipe = RecipeStore(home / "recipes").open("ring")
    good = next(one for one in recipe.recipe.references if one.kind is ReferenceKind.GOOD)
    shutil.copy(recipe.folder / good.file, folder / "looks good.png")
    done = inspector("shift-check", "ring", "--device", "torch")
    assert (done.code, "Not passed" in done.out, "must be FAIL" in done.out) == (1, True, True), done
    (check,) = checks(home)
    assert [(f.name, f.passed) for f in check.results[0].findings][-1] == ("looks good.png", False)


def test_a_damaged_recipe_does_not_pass(home: Path, inspector: Run) -> None:
    folder = home / "recipes" / "ring" / "1"
    with (folder / "thumbnail.png").open("ab") as file:
        file.write(b"!")
    done = inspector("shift-check", "ring")
    assert (done.code, "damaged" in done.out) == (1, True), done
    assert [check.passed for check in checks(home)] == [False]


def test_records_that_cannot_be_reached_do_not_sign(home: Path, inspector: Run) -> None:
    (home / "records" / "records.db").mkdir(parents=True)
    done = inspector("shift-check", "ring", "--device", "torch")
    assert (done.code, "cannot be used" in done.err) == (1, True), done


def test_an_unknown_recipe_is_said(home: Path, inspector: Run) -> None:
    done = inspector("shift-check", "rung")
    assert (done.code, "no recipe named" in done.err) == (1, True)


def test_a_check_of_a_newer_program_is_still_a_check(home: Path) -> None:
    place = records_place(RecordsConfig(), home)
    database = place.open()
    known = {"recipe": "ring", "version": 1, "passed": True, "steps": [{"stage": "by x-ray", "number": 1, "of": 1}]}
    for details in (known, {"recipe": "ring"}):
        note = Note("SHIFT_CHECK", "Passed", "Operator 1", details)
        write_event(database, Event(note.kind, "S1", note.operator, note.text, note.details, note.at))
    assert len(read_events(database, "SHIFT_CHECK")) == 2
    database.close()
    (check,) = checks(home)
    assert (check.passed, check.results) == (True, ())
