"""Parts in any pose, from good pictures to verdicts: taught once, saved, opened, and judged."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from inspector.core.affine import inverse, moved
from inspector.core.frame import Frame
from inspector.core.image_file import read_picture
from inspector.core.inspection import Inspection
from inspector.core.teaching import FitSummary
from inspector.core.verdict import Verdict
from inspector.engine.calibrate import Calibration, calibrate, recipe_limits, save
from inspector.engine.dataset import LabelledPicture, prepared_mask
from inspector.engine.kept_fit import read_fit, write_fit
from inspector.engine.overlay import draw_overlay
from inspector.engine.part_inspector import PartInspector, load_inspector
from inspector.engine.presets import PadimPreset
from inspector.engine.preview import prepared_view, smallest_defect_px
from inspector.engine.versions import fitted_of, plan_of
from inspector.errors import CalibrationError, RecipeError
from inspector.recipes.alignment import REFERENCE
from inspector.recipes.plan import AlignmentPlan, CalibrationPlan
from inspector.recipes.preparation import Preparation
from inspector.recipes.recipe import LimitRule, Recipe
from inspector.recipes.shapes import Ellipse, Rectangle
from inspector.recipes.store import PLAN, RecipeStore, StoredRecipe, _write_sums
from models.padim import PadimConfig
from models.runtime import DeviceChoice
from tests.posed_parts import alignment_plan, empty_ground, posed_part, random_pose, truth, write_posed_parts
from tests.sample_parts import Pixels, save_picture

PRESET = PadimPreset(resolution=96, smoothing_sigma=1.0, settings=PadimConfig(strides=(8,), dimensions=16))
DEFECT = (80.0, 110.0)
"""On the bracket as it lies on the reference picture."""


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> AlignmentPlan:
    return alignment_plan(tmp_path_factory.mktemp("reference"))


@pytest.fixture(scope="module")
def calibration(plan: AlignmentPlan, tmp_path_factory: pytest.TempPathFactory) -> Calibration:
    good = write_posed_parts(tmp_path_factory.mktemp("good"), 24)
    empty = save_picture(good[0].parent / "empty.png", empty_ground(5))
    wrong = save_picture(good[0].parent / "wrong.png", posed_part(30.0, mirrored=True))
    return calibrate([*good, empty, wrong], PRESET, alignment=plan)


@pytest.fixture(scope="module")
def stored(calibration: Calibration, tmp_path_factory: pytest.TempPathFactory) -> StoredRecipe:
    store = RecipeStore(tmp_path_factory.mktemp("recipes"))
    limits = recipe_limits(calibration.scores, LimitRule())
    return save(calibration, limits, store, "bracket", device=DeviceChoice.TORCH)


@pytest.fixture(scope="module")
def inspector(stored: StoredRecipe) -> PartInspector:
    return load_inspector(stored, DeviceChoice.TORCH)


def inspect(inspector: PartInspector, picture: Pixels) -> Inspection:
    return inspector.inspect(Frame(seq=1, picture=picture, source="part.png"))


def test_pictures_without_the_part_are_left_out_with_their_reason(calibration):
    assert len(calibration.good.paths) == 24
    reasons = {left_out.path.name: left_out.reason for left_out in calibration.good.left_out}
    assert set(reasons) == {"empty.png", "wrong.png"}
    assert "not found: the best match is" in reasons["empty.png"]
    assert "wrong side up" in reasons["wrong.png"]


def test_too_few_found_parts_are_named_as_such(plan, tmp_path):
    paths = [save_picture(tmp_path / f"{n}.png", empty_ground(n)) for n in range(12)]
    with pytest.raises(CalibrationError, match=r"Only 0 usable pictures(.|\n)*not found"):
        calibrate(paths, PRESET, alignment=plan)


def test_the_reference_lies_in_the_recipe_and_is_vouched_for(stored, plan):
    assert (read_picture(stored.folder / REFERENCE) == read_picture(plan.reference)).all()
    assert REFERENCE in (stored.folder / "SHA256SUMS").read_text(encoding="utf-8")
    assert stored.recipe.preparation.alignment is not None
    assert stored.recipe.preparation.alignment.pattern == plan.pattern


def test_a_recipe_whose_reference_picture_is_bad_is_refused(stored, tmp_path):
    folder = tmp_path / "bracket" / "1"
    shutil.copytree(stored.folder, folder)
    (folder / REFERENCE).write_bytes(b"no picture")
    with pytest.raises(RecipeError, match=r"alignment\.png"):
        RecipeStore(tmp_path).open("bracket", 1)
    _write_sums(folder)
    with pytest.raises(RecipeError, match="The reference picture of bracket · version 1 cannot be used"):
        load_inspector(RecipeStore(tmp_path).open("bracket", 1), DeviceChoice.TORCH)


@pytest.mark.parametrize("seed", range(60, 66))
def test_good_parts_pass_and_a_defect_fails_in_any_pose(inspector, seed):
    angle, shift = random_pose(seed)
    assert inspect(inspector, posed_part(angle, shift, seed=seed)).verdict is Verdict.PASS
    found = inspect(inspector, posed_part(angle, shift, seed=seed, defect=DEFECT))
    assert found.verdict is Verdict.FAIL
    expected = moved(np.array([DEFECT]), truth(angle, shift))[0]
    assert np.hypot(*(np.array(found.regions[0].peak) - expected)) < 8, "outlined where it lies in the picture"
    assert found.match is not None
    assert found.match > 0.6


def test_the_area_of_a_region_is_that_in_the_picture(inspector):
    areas = []
    for angle in (0.0, 30.0, 90.0):
        [region, *_] = inspect(inspector, posed_part(angle, seed=70, defect=DEFECT)).regions
        areas.append(region.area_px)
    assert max(areas) < 1.4 * min(areas)


@pytest.mark.parametrize(
    ("picture", "reason"),
    [
        (empty_ground(9), "the best match is"),
        (np.zeros((200, 240, 3), np.uint8), "the best match is"),
        (posed_part(40.0, (80.0, 0.0), seed=3), "not found"),
        (posed_part(-70.0, seed=3, mirrored=True), "wrong side up"),
    ],
    ids=["missing", "blank", "partly out", "mirrored"],
)
def test_what_is_not_found_has_no_verdict(inspector, picture, reason):
    found = inspect(inspector, picture)
    assert found.verdict is Verdict.NO_VERDICT
    assert found.reason.startswith("The part was not found")
    assert reason in found.reason
    assert found.anomaly_map is None
    assert draw_overlay(found) is found.frame.picture


def test_heat_is_drawn_on_the_defect_of_a_turned_part(inspector):
    angle, shift = 50.0, (6.0, -4.0)
    picture = posed_part(angle, shift, seed=71, defect=DEFECT)
    drawn = draw_overlay(inspect(inspector, picture))
    assert drawn is not None
    rows, columns = np.nonzero((drawn != picture).any(axis=2))
    expected = moved(np.array([DEFECT]), truth(angle, shift))[0]
    assert (columns.mean(), rows.mean()) == pytest.approx(tuple(expected), abs=8)


def test_a_defect_under_an_ignore_mask_is_not_seen(plan, calibration, tmp_path):
    around = Ellipse(x=DEFECT[0] - 9, y=DEFECT[1] - 9, width=18, height=18)
    ignoring = calibrate(calibration.good.paths, PRESET, alignment=plan, ignore=(around,))
    limits = recipe_limits(ignoring.scores, LimitRule())
    stored = save(ignoring, limits, RecipeStore(tmp_path), "bracket", device=DeviceChoice.TORCH)
    inspector = load_inspector(stored, DeviceChoice.TORCH)
    for seed in range(60, 64):
        clean = inspect(inspector, posed_part(*random_pose(seed), seed=seed))
        spoilt = inspect(inspector, posed_part(*random_pose(seed), seed=seed, defect=DEFECT))
        assert spoilt.verdict is Verdict.PASS
        assert spoilt.score == pytest.approx(clean.score, rel=0.15)
        assert spoilt.anomaly_map is not None
        assert (spoilt.anomaly_map[~stored.recipe.preparation.inspected()] == 0).all()


def test_the_mask_of_a_labelled_picture_turns_with_its_part(inspector, stored, tmp_path):
    angle, shift = -35.0, (5.0, 3.0)
    seen = inspect(inspector, posed_part(angle, shift, seed=72))
    assert seen.map_to_picture is not None
    rows, columns = np.indices((200, 240))
    [(x, y)] = moved(np.array([DEFECT]), truth(angle, shift))
    mask = (np.hypot(columns + 0.5 - x, rows + 0.5 - y) < 8).astype(np.uint8) * 255
    labelled = LabelledPicture(Path("part.png"), "blot", save_picture(tmp_path / "part_mask.png", mask))
    prepared = prepared_mask(labelled, stored.recipe.preparation, seen.map_to_picture)
    middle = np.argwhere(prepared).mean(axis=0)[::-1] + 0.5
    expected = moved(np.array([DEFECT]), inverse(stored.recipe.preparation.map_to_picture))[0]
    assert middle == pytest.approx(expected, abs=0.8)


def test_a_preview_shows_what_the_detector_sees(calibration, plan):
    view = prepared_view(calibration.good.paths[0], calibration.good.preparer)
    assert view.prepared is not None
    assert view.prepared.shape[:2] == calibration.good.preparation.image_size
    assert view.inspected is not None
    assert view.inspected.shape == calibration.good.preparation.image_size
    assert view.not_found == ""
    assert view.match is not None
    assert view.match > 0.6


def test_a_preview_of_a_picture_without_the_part_says_so(calibration, tmp_path):
    view = prepared_view(save_picture(tmp_path / "empty.png", empty_ground()), calibration.good.preparer)
    assert view.prepared is None
    assert view.map_to_picture is None
    assert view.not_found.startswith("The part was not found")
    assert view.match is not None
    assert view.match < 0.5


@pytest.mark.parametrize("phase", [(0.0, 0.0), (0.5, 0.5), (0.3, 0.8)])
def test_the_smallest_defect_keeps_its_full_contrast_wherever_it_lies(phase):
    region = Rectangle(x=0, y=0, width=640, height=640)
    preparation = Preparation.for_pictures((640, 640), 128, region)
    diameter = smallest_defect_px(preparation)
    pitch = 5.0
    assert diameter == pytest.approx(2.83 * pitch, rel=0.01)
    rows, columns = np.indices((640, 640)) + 0.5
    centre = (64 + np.array(phase)) * pitch
    for size, full in ((diameter + 1.5, True), (0.55 * diameter, phase == (0.5, 0.5))):
        picture = np.where(np.hypot(columns - centre[0], rows - centre[1]) < size / 2, 0, 200).astype(np.uint8)
        prepared = preparation.resized(preparation.cut(np.repeat(picture[..., None], 3, axis=2)))
        assert (prepared.min() <= 2) == full


def test_a_fit_kept_by_an_older_program_goes_on_in_the_way_that_it_began(calibration, plan, tmp_path):
    pictures = list(calibration.good.paths)
    summary = FitSummary("leave-one-out", len(pictures), 1.0, 1.0, "CPU", {}, ())
    write_fit(tmp_path, calibration, summary, pictures)
    settings = PRESET.settings.model_dump(mode="json")
    wanted = CalibrationPlan(
        name="bracket", detector="padim", resolution=96, smoothing_sigma=1.0, settings=settings, alignment=plan
    )

    def way() -> str:
        alignment = read_fit(tmp_path, wanted, pictures).calibration.good.preparation.alignment
        assert alignment is not None
        return alignment.way

    assert way() == "quick"
    file = tmp_path / "fit.json"
    content = json.loads(file.read_text(encoding="utf-8"))
    del content["format"], content["preparation"]["alignment"]["way"]
    file.write_text(json.dumps(content), encoding="utf-8")
    assert way() == "stepwise"


def test_other_limits_keep_the_way_and_a_new_fit_of_a_recipe_without_its_plan_takes_the_newest(stored, tmp_path):
    older = StoredRecipe(stored.recipe, shutil.copytree(stored.folder, tmp_path / "1"))
    content = older.recipe.model_dump()
    content["preparation"]["alignment"]["way"] = "stepwise"
    older = StoredRecipe(Recipe.model_validate(content), older.folder)
    fitted = fitted_of(older, DeviceChoice.TORCH).calibration.good.preparation.alignment
    assert fitted is not None
    assert fitted.way == "stepwise"
    (older.folder / PLAN).unlink(missing_ok=True)
    taken = plan_of(older).alignment
    assert taken is not None
    assert not hasattr(taken, "way")
    assert taken.reference == older.folder / REFERENCE
