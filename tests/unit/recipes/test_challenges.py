"""What a recipe must prove before production: its own pictures by default, others where somebody put them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from inspector.core.baseline import Baseline
from inspector.core.frame import Frame
from inspector.core.inspection import Inspection, RecipeId
from inspector.core.look import Look
from inspector.core.process_control import Usual
from inspector.core.shift_check import Aspect, CheckRun, Due, Stage, Step, finding_of, planned_steps, verdict_finding
from inspector.core.verdict import Verdict
from inspector.recipes.challenges import challenges_of, judged, look_limits
from inspector.recipes.recipe import Reference, ReferenceKind
from inspector.recipes.store import StoredRecipe
from tests.sample_recipes import sample_recipe
from tests.unit.records.parts import LIMITS, part, picture

GOOD = Reference(file="references/good-1.png", kind=ReferenceKind.GOOD, score=0.4, verdict=Verdict.PASS)
DOUBTFUL = Reference(file="references/good-2.png", kind=ReferenceKind.GOOD, score=0.9, verdict=Verdict.REVIEW)
DEFECT = Reference(
    file="references/synthetic_defect-3.png", kind=ReferenceKind.SYNTHETIC_DEFECT, score=1.2, verdict=Verdict.FAIL
)
UNSEEN = DEFECT.model_copy(update={"file": "references/synthetic_defect-4.png", "verdict": Verdict.PASS})


def write(file: Path, seed: int = 1) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    cv2.imwrite(str(file), picture(seed))
    return file


@pytest.fixture
def stored(tmp_path: Path) -> StoredRecipe:
    recipe = sample_recipe("Flange", 3, references=(GOOD, DOUBTFUL, DEFECT, UNSEEN))
    for reference in recipe.references:
        write(tmp_path / "version" / reference.file)
    return StoredRecipe(recipe, tmp_path / "version")


def test_without_set_up_they_are_the_references_that_say_something(stored: StoredRecipe, tmp_path: Path) -> None:
    found = challenges_of(stored, tmp_path / "challenges")
    assert [(one.file.name, one.expected) for one in found] == [
        ("good-1.png", Verdict.PASS),
        ("synthetic_defect-3.png", Verdict.FAIL),
    ]


def test_those_of_the_version_come_before_those_of_the_recipe(stored: StoredRecipe, tmp_path: Path) -> None:
    folder = tmp_path / "challenges"
    write(folder / "Flange" / "bad" / "b.png")
    write(folder / "Flange" / "bad" / "a.JPG")
    (folder / "Flange" / "bad" / "notes.txt").write_text("not a picture")
    write(folder / "Flange" / "good" / "all.png")
    write(folder / "Flange" / "3" / "good" / "this.png")
    write(folder / "Flange" / "2" / "good" / "other.png")
    found = challenges_of(stored, folder)
    assert [one.file.name for one in found] == ["this.png", "a.JPG", "b.png"]


def score(name: str) -> float:
    return 1.2 if "defect" in name or "bad" in name else 0.4


def by_name(frame: Frame) -> Inspection:
    return replace(part(frame.seq, score(frame.source)), frame=frame)


def test_each_picture_must_get_its_verdict(stored: StoredRecipe, tmp_path: Path) -> None:
    findings = [finding for finding, _ in judged(challenges_of(stored, tmp_path), by_name)]
    assert [(f.aspect, f.passed, f.verdict) for f in findings] == [
        (Aspect.GOOD_PICTURE, True, Verdict.PASS),
        (Aspect.BAD_PICTURE, True, Verdict.FAIL),
    ]
    blind = [finding for finding, _ in judged(challenges_of(stored, tmp_path), lambda f: part(f.seq, 0.4))]
    assert [f.passed for f in blind] == [True, False]
    doubtful = [finding for finding, _ in judged(challenges_of(stored, tmp_path), lambda f: part(f.seq, 0.9))]
    assert [f.passed for f in doubtful] == [False, False], "REVIEW is neither"


@pytest.mark.parametrize(("references", "missing"), [((GOOD,), Aspect.BAD_PICTURE), ((DEFECT,), Aspect.GOOD_PICTURE)])
def test_a_recipe_without_pictures_of_a_kind_does_not_pass(
    references: tuple[Reference, ...], missing: Aspect, stored: StoredRecipe, tmp_path: Path
) -> None:
    only = StoredRecipe(stored.recipe.model_copy(update={"references": references}), stored.folder)
    findings = [finding for finding, _ in judged(challenges_of(only, tmp_path), by_name)]
    assert [(f.aspect, f.passed) for f in findings if not f.name] == [(missing, False)]


def test_a_picture_that_cannot_be_read_does_not_pass(stored: StoredRecipe, tmp_path: Path) -> None:
    (stored.folder / DEFECT.file).write_bytes(b"not a picture")
    findings = [finding for finding, _ in judged(challenges_of(stored, tmp_path), by_name)]
    assert [f.passed for f in findings] == [True, False]
    assert DEFECT.file.split("/")[1] in findings[1].reason


BASELINE = Baseline(1000, Usual(100.0, 1.0, 0.0, 50), Usual(0.5, 0.05, 0.0, 50), x=Usual(500.0, 20.0, 0.0, 50))


def test_a_live_picture_may_differ_as_the_good_ones_did_and_a_little_more() -> None:
    ranges = look_limits(sample_recipe(baseline=BASELINE), ()).ranges
    assert ranges[Aspect.BRIGHTNESS] == pytest.approx((90, 110)), "at least a tenth"
    assert ranges[Aspect.SHARPNESS] == pytest.approx((0.3, 0.7)), "four standard deviations"
    assert ranges[Aspect.POSITION_X] == pytest.approx((420, 580))
    assert Aspect.ANGLE not in ranges, "parts that lie anyhow have no usual angle"


def test_without_a_baseline_the_references_say_what_is_usual() -> None:
    looks = [Look(100.0, 0.5, 30.0, 30.0, 0.0), Look(110.0, 0.5, 34.0, 30.0, 1.0)]
    still = sample_recipe(baseline=None)
    ranges = look_limits(still, looks).ranges
    assert ranges[Aspect.BRIGHTNESS] == pytest.approx((105 - 4 * 7.0711, 105 + 4 * 7.0711), abs=1e-3)
    assert set(ranges) == {Aspect.BRIGHTNESS, Aspect.SHARPNESS}, "where the part is not looked for, it has no place"
    assert look_limits(still, ()).ranges == {}


@pytest.mark.parametrize(("factor", "inside"), [(1.0, True), (0.91, True), (0.89, False), (1.11, False)])
def test_a_light_that_is_too_weak_or_too_strong_is_found(factor: float, inside: bool) -> None:
    grey = np.full((48, 64, 3), 200, np.uint8)
    recipe = sample_recipe(baseline=Baseline(64, Usual(200.0, 0.5, 0, 20), Usual(0.0, 0.0, 0, 20)))
    live = part(1)
    frame = Frame(1, np.full_like(grey, round(200 * factor)), "camera")
    findings = look_limits(recipe, ()).findings(replace(live, frame=frame))
    assert {f.aspect: f.passed for f in findings}[Aspect.BRIGHTNESS] is inside


def test_a_part_that_was_not_found_is_in_no_place() -> None:
    recipe = sample_recipe(baseline=BASELINE)
    lost = Inspection.without_verdict(part(1).frame, RecipeId("bottle", 1), LIMITS, "No part was found.")
    (found,) = [f for f in look_limits(recipe, ()).findings(lost) if f.aspect is Aspect.POSITION_X]
    assert (found.passed, found.value, found.reason) == (False, None, "No part was found.")


def test_a_check_goes_step_by_step_and_keeps_every_attempt() -> None:
    steps = planned_steps("parts", 2, 1)
    assert [(step.stage, step.number, step.of) for step in steps] == [
        (Stage.PICTURES, 1, 1), (Stage.GOOD_PART, 1, 2), (Stage.GOOD_PART, 2, 2), (Stage.BAD_PART, 1, 1),
    ]  # fmt: skip
    run = CheckRun(RecipeId("Flange", 3), steps, "parts", (Due.SHIFT,), "9f2c", "CPU")
    good = verdict_finding(Aspect.GOOD_PART, Verdict.PASS, part(1, 0.4))
    fails = verdict_finding(Aspect.GOOD_PART, Verdict.PASS, part(1, 1.4))
    assert not run.take(()).passed, "nothing found is nothing proved"
    for finding in (good, fails, good, good):
        assert not run.passed
        run.take((finding,))
    assert run.step == Step(Stage.BAD_PART)
    run.take((verdict_finding(Aspect.BAD_PART, Verdict.FAIL, part(1, 1.4)),))
    assert (run.passed, run.failed, run.step) == (True, True, None)
    note = run.note("Operator 1")
    assert (note.kind, note.operator, note.text) == ("SHIFT_CHECK", "Operator 1", "Passed")
    assert [step["passed"] for step in note.details["steps"]] == [False, True, False, True, True, True]
    assert (note.details["model_hash"], note.details["due"], note.details["version"]) == ("9f2c", ["shift"], 3)
    assert finding_of(note.details["steps"][2]["findings"][0]) == replace(fails, percent=140.0)
    assert run.note("", "no parts left").text == "Overridden: no parts left"


def test_where_parts_are_looked_for_their_place_counts() -> None:
    looks = [Look(100.0, 0.5, 30.0, 30.0, 0.0)]
    recipe = sample_recipe(baseline=None)
    moved = recipe.model_copy(update={"preparation": recipe.preparation.model_copy(update={"alignment": object()})})
    ranges = look_limits(moved, looks).ranges
    assert ranges[Aspect.POSITION_X] == pytest.approx((30 - 0.09 * 64, 30 + 0.09 * 64))
    assert ranges[Aspect.ANGLE] == pytest.approx((-9, 9))
