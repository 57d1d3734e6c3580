"""A plan carried out in one go, tried before it is saved, and compared with what was there before."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from inspector.core.affine import inverse, moved
from inspector.core.image_file import list_pictures, read_picture
from inspector.core.inspection import Limits, RecipeId
from inspector.core.teaching import FitStatus, ImageReport, Suspicion
from inspector.core.verdict import Verdict
from inspector.engine.carry_out import carry_out
from inspector.engine.compare import compare_methods
from inspector.engine.fit_clock import FitClock
from inspector.engine.held_out_maps import full_map, small_map
from inspector.engine.image_checks import GoodImageChecks
from inspector.engine.presets import PRESETS, preset_of, presets_of, settings_schema
from inspector.engine.probe import probe_method, usual_stages
from inspector.engine.teach import Fitted, all_pictures, fit_plan, good_pictures, score_defects
from inspector.engine.trial import good_parts, judge_drawing, scores_of
from inspector.engine.unlike import doubts_about, find_unlike
from inspector.engine.versions import compare_versions
from inspector.errors import CalibrationError, ImageError
from inspector.recipes.plan import AlignmentPlan, CalibrationPlan
from inspector.recipes.recipe import LimitRule
from inspector.recipes.shapes import Ellipse, Rectangle
from inspector.recipes.store import RecipeStore
from models.base import FitMonitor
from models.runtime import DeviceChoice
from tests.sample_parts import defective_part, good_part, save_picture, write_good_parts

TORCH = DeviceChoice.TORCH
QUICK: dict[str, Any] = {
    "detector": "padim",
    "resolution": 64,
    "smoothing_sigma": 2.0,
    "settings": {"strides": [8], "dimensions": 8},
}


def quiet() -> None:
    """A step that lets everything go on."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """``good`` and ``defects``."""
    home = tmp_path_factory.mktemp("product")
    write_good_parts(home / "good", 14)
    for number in range(3):
        save_picture(home / "defects" / f"{number}.png", defective_part(700 + number)[0])
    return home


def plan_for(folder: Path, **fields: Any) -> CalibrationPlan:
    return CalibrationPlan(name="ring", good=(folder / "good",), **{**QUICK, **fields})


def fit(plan: CalibrationPlan) -> Fitted:
    return fit_plan(plan, TORCH, quiet, lambda status: None, FitClock({}))


@pytest.fixture(scope="module")
def fitted(folder: Path) -> Fitted:
    return fit(plan_for(folder))


# Pictures of a plan


def test_pictures_come_from_folders_and_files_each_once_without_the_excluded(folder, tmp_path):
    extra = save_picture(tmp_path / "extra.png", good_part(50))
    good = folder / "good"
    plan = CalibrationPlan(
        name="ring", good=(good, extra, good / "003.png"), excluded=frozenset({good / "005.png", extra})
    )
    assert all_pictures(plan) == [*list_pictures(good), extra]
    assert good_pictures(plan) == [path for path in list_pictures(good) if path.name != "005.png"]


def test_a_plan_without_pictures_is_refused(folder):
    good = folder / "good"
    with pytest.raises(CalibrationError, match="No pictures of good parts were chosen"):
        good_pictures(CalibrationPlan(name="ring"))
    with pytest.raises(CalibrationError, match="excluded"):
        good_pictures(CalibrationPlan(name="ring", good=(good,), excluded=frozenset(list_pictures(good))))
    with pytest.raises(ImageError, match="does not exist"):
        good_pictures(CalibrationPlan(name="ring", good=(good / "nowhere",)))


# In one go


def test_a_plan_with_a_region_an_ignored_area_and_defects_is_carried_out(folder, tmp_path):
    plan = plan_for(
        folder,
        note="by plan",
        defects=folder / "defects",
        region=Ellipse(x=4, y=4, width=88, height=88),
        ignore=(Rectangle(x=40, y=40, width=16, height=16),),
        rule=LimitRule(value=0.05),
    )
    statuses: list[FitStatus] = []
    done = carry_out(plan, RecipeStore(tmp_path), TORCH, statuses.append)
    recipe = done.stored.recipe
    assert (recipe.note, recipe.good_images) == ("by plan", 14)
    assert recipe.preparation.region == plan.region
    assert recipe.preparation.ignore == plan.ignore
    assert done.defects is not None
    assert (done.defects.scores >= recipe.limits.fail).all()
    assert {"reading", "features", "covariance", "held-out scores"} <= {status.stage for status in statuses}


@pytest.mark.parametrize("rule", [LimitRule(kind="best_f1", value=None), LimitRule(pixel="otsu")])
def test_a_rule_that_asks_for_defects_is_refused_before_anything_is_learned(folder, tmp_path, rule):
    statuses: list[FitStatus] = []
    with pytest.raises(CalibrationError, match="needs pictures of defects"):
        carry_out(plan_for(folder, rule=rule), RecipeStore(tmp_path), TORCH, statuses.append)
    assert statuses == []


@pytest.mark.parametrize(
    "rule",
    [LimitRule(kind="best_f1", value=None), LimitRule(kind="recall", value=1.0), LimitRule(pixel="otsu")],
)
def test_rules_that_look_at_defects(folder, tmp_path, rule):
    plan = plan_for(folder, rule=rule, defects=folder / "defects")
    done = carry_out(plan, RecipeStore(tmp_path), TORCH, lambda status: None)
    limits = done.stored.recipe.limits
    assert done.fitted.calibration.scores.good.max() < done.defects.scores.min()
    assert limits.pixel <= limits.fail <= done.defects.scores.min() or rule.pixel == "otsu"


def test_defects_that_cannot_be_judged_are_left_out_with_the_reason(fitted, folder, tmp_path):
    save_picture(tmp_path / "wide.png", good_part(1, 128, 96))
    (tmp_path / "empty.png").write_bytes(b"")
    with pytest.raises(CalibrationError, match="can be judged"):
        score_defects(fitted, tmp_path, quiet)
    save_picture(tmp_path / "blot.png", defective_part(1)[0])
    found = score_defects(fitted, tmp_path, quiet)
    assert [path.name for path in found.paths] == ["blot.png"]
    assert len(found.left_out) == 2
    assert "empty.png" in found.left_out[0]
    assert "wide.png" in found.left_out[1]


# Small maps


def test_good_parts_beside_the_defects_are_not_taken_for_defects(fitted, folder, tmp_path):
    save_picture(tmp_path / "scratch" / "1.png", defective_part(1)[0])
    save_picture(tmp_path / "good" / "2.png", good_part(2))
    found = score_defects(fitted, tmp_path, quiet)
    assert [path.name for path in found.paths] == ["1.png"]
    assert found.left_out == ("Left out as no defects, in folders named “good”: 1.",)
    (tmp_path / "scratch" / "1.png").unlink()
    with pytest.raises(CalibrationError, match="no defects"):
        score_defects(fitted, tmp_path, quiet)


def test_a_small_map_keeps_where_it_is_abnormal_and_the_exact_score():
    grid = np.zeros((256, 192), np.float32)
    grid[40, 150] = 1.0
    smooth = np.asarray(cv2.GaussianBlur(grid, (0, 0), 4), np.float32)
    small = small_map(smooth)
    assert small.shape == (64, 48)
    assert small.nbytes == 64 * 48 * 2
    full = full_map(small, (256, 192), score=float(smooth.max()))
    assert full.max() == pytest.approx(smooth.max())
    y, x = np.unravel_index(full.argmax(), full.shape)
    assert abs(y - 40) <= 2
    assert abs(x - 150) <= 2
    assert np.corrcoef(full.ravel(), smooth.ravel())[0, 1] > 0.97


def test_small_maps_never_overflow():
    huge = np.full((128, 128), 1e9, np.float32)
    assert np.isfinite(small_map(huge)).all()


# Trying it out


def test_a_drawing_gets_the_score_of_the_saved_recipe(fitted):
    marred, _ = defective_part(3)
    limits = Limits(1.0, 2.0, 1.0)
    found = judge_drawing(fitted, marred, limits, RecipeId("ring", 1))
    assert found.score == pytest.approx(scores_of(fitted, [marred])[0])
    assert found.limits is limits


def test_parts_that_defects_are_put_on_are_spread_and_know_what_is_inspected(folder):
    plan = plan_for(folder, region=Rectangle(x=16, y=8, width=64, height=80))
    parts = good_parts(fit(plan), count=4)
    chosen = [read_picture(folder / "good" / f"{number:03d}.png") for number in (0, 4, 9, 13)]
    assert all(np.array_equal(part.picture, picture) for part, picture in zip(parts, chosen, strict=True))
    expected = np.zeros((96, 96), bool)
    expected[8:88, 16:80] = True
    assert (parts[0].inspected == expected).mean() > 0.98


def test_a_part_that_is_not_found_counts_as_rejected(folder):
    # A ring looks the same however it is turned: it is only shifted back.
    alignment = AlignmentPlan(
        reference=folder / "good" / "000.png",
        pattern=Rectangle(x=5, y=5, width=86, height=86),
        largest_turn_deg=0,
        tells_sides=False,
    )
    found = fit(plan_for(folder, alignment=alignment))
    scores = scores_of(found, [good_part(0), np.full((96, 96, 3), 90, np.uint8)])
    assert np.isfinite(scores[0])
    assert scores[1] == np.inf
    part = good_parts(found, count=1)[0]
    prepared = found.calibration.good.preparer.prepare(part.picture)
    centre = moved(np.array([[48.0, 48.0]]), inverse(prepared.map_to_picture))
    assert part.inspected[48, 48], centre


# Unlike the rest


def reports_of(folder: Path) -> list[ImageReport]:
    found: dict[Path, ImageReport] = {}
    for batch in GoodImageChecks().scan(list_pictures(folder), frozenset()):
        found.update((report.path, report) for report in batch)
    return list(found.values())


def test_a_defect_among_the_good_images_is_unlike_the_rest(tmp_path):
    write_good_parts(tmp_path, 40, width=160, height=160)
    save_picture(tmp_path / "slipped in.png", defective_part(900, 160, 160)[0])
    plan = CalibrationPlan(name="ring", good=(tmp_path,))
    found = find_unlike(reports_of(tmp_path), plan, FitMonitor())
    assert {path.name for path in found} == {"slipped in.png"}
    [doubt] = found.values()
    assert doubt.suspicion is Suspicion.UNLIKE
    assert doubt.value > 1.2 * doubt.usual
    excluded = plan.model_copy(update={"excluded": frozenset(found)})
    assert find_unlike(reports_of(tmp_path), excluded, FitMonitor()) == {}
    outside = plan.model_copy(update={"region": Rectangle(x=0, y=0, width=30, height=30)})
    assert find_unlike(reports_of(tmp_path), outside, FitMonitor()) == {}


def test_two_broken_bottles_among_the_good_ones_are_found_and_hardly_any_other(shared_data, tmp_path):
    bottle = shared_data / "bottle"
    for path in list_pictures(bottle / "train" / "good")[:60]:
        (tmp_path / path.name).symlink_to(path)
    for path in list_pictures(bottle / "test" / "broken_large")[:2]:
        (tmp_path / f"broken-{path.name}").symlink_to(path)
    found = find_unlike(reports_of(tmp_path), CalibrationPlan(name="bottle", good=(tmp_path,)), FitMonitor())
    names = {path.name for path in found}
    assert {name for name in names if name.startswith("broken")} == {"broken-000.png", "broken-001.png"}
    assert len(names) <= 3


def test_few_pictures_and_equal_scores_give_no_doubts():
    assert doubts_about([Path("a"), Path("b")], np.array([1.0, 1.0])) == {}
    assert find_unlike([], CalibrationPlan(name="ring"), FitMonitor()) == {}


# What it will cost


@pytest.mark.parametrize("detector", list(PRESETS))
def test_a_probe_names_every_stage_that_the_fit_then_goes_through(folder, detector):
    settings = {"patchcore": {"bank_size": 100}, "autoencoder": {"steps": 30, "width": 4, "working_size": 32}}
    plan = plan_for(folder, detector=detector, settings=settings.get(detector, {}), smoothing_sigma=None)
    probed = probe_method(plan, good_pictures(plan), TORCH, quiet)
    stages: dict[str, None] = {}
    fit_plan(plan, TORCH, quiet, lambda status: stages.setdefault(status.stage), FitClock({}))
    assert stages.keys() == probed.stages_s.keys()
    assert stages.keys() == usual_stages(plan, 14).keys()
    assert probed.probe.fit_s == pytest.approx(sum(probed.stages_s.values()))


def test_twice_the_pictures_take_longer_and_more_memory(folder):
    plan = plan_for(folder, detector="patchcore", settings={})
    pictures = good_pictures(plan)
    few, many = (probe_method(plan, pictures * times, TORCH, quiet) for times in (1, 20))
    for stage in ("reading", "features", "held-out scores"):
        assert many.stages_s[stage] > 4 * few.stages_s[stage]
    assert many.probe.memory_mb > few.probe.memory_mb


def test_pictures_that_cannot_be_read_cannot_be_probed(tmp_path):
    (tmp_path / "a.png").write_bytes(b"")
    plan = CalibrationPlan(name="ring", good=(tmp_path,), **QUICK)
    with pytest.raises(CalibrationError, match="None of the good images"):
        probe_method(plan, good_pictures(plan), TORCH, quiet)


def test_methods_are_compared_on_the_same_pictures_and_one_that_fails_says_so(folder, monkeypatch):
    plan = plan_for(folder, defects=folder / "defects")
    monkeypatch.setattr("inspector.engine.compare.PRESETS", {"padim": None, "patchcore": None})
    told: list[str] = []

    def tell(detector: str, status: FitStatus) -> None:
        told.append(detector)
        if detector == "patchcore":
            raise CalibrationError("It went wrong.")

    padim, patchcore = compare_methods(plan, TORCH, quiet, tell, {})
    assert padim.detector == "padim"
    assert (len(padim.good_percent), padim.found, padim.auroc) == (14, 3, 1.0)
    assert padim.defect_percent.min() >= 100
    assert (patchcore.detector, patchcore.error) == ("patchcore", "It went wrong.")
    assert set(told) == {"padim", "patchcore"}


# Presets and settings


@pytest.mark.parametrize("detector", list(PRESETS))
def test_presets_are_plans_that_rise_in_resolution(detector):
    presets = presets_of(detector)
    assert list(presets) == ["fast", "balanced", "sensitive"]
    resolutions = []
    for fields in presets.values():
        plan = CalibrationPlan(name="ring", **fields)
        assert preset_of(plan).detector == detector
        resolutions.append(plan.resolution)
    assert resolutions == sorted(set(resolutions))
    assert preset_of(CalibrationPlan(name="ring", **presets["balanced"])) == PRESETS[detector]()


@pytest.mark.parametrize("detector", list(PRESETS))
def test_every_setting_says_what_it_is_and_every_number_its_range(detector):
    for name, schema in settings_schema(detector)["properties"].items():
        assert schema.get("description"), name
        kinds = schema.get("anyOf", [schema])
        for kind in kinds:
            if kind.get("type") in ("integer", "number"):
                assert {"minimum", "exclusiveMinimum"} & kind.keys(), name
                assert {"maximum", "exclusiveMaximum"} & kind.keys(), name


# Versions


def test_old_and_new_judge_the_same_pictures(folder, tmp_path):
    store = RecipeStore(tmp_path)
    old = carry_out(plan_for(folder, rule=LimitRule(value=0.2)), store, TORCH, lambda status: None).stored
    plan = plan_for(folder, resolution=96, rule=LimitRule(value=0.01))
    new = fit(plan)
    defect = folder / "defects" / "0.png"
    pictures = [*new.calibration.scores.good_paths, defect, folder / "gone.png"]
    differences = {d.path: d for d in compare_versions(old, new, plan, None, pictures, TORCH, quiet)}
    assert list(differences) == pictures
    held_out = 100 * old.held_out_scores() / old.recipe.limits.fail
    good = new.calibration.scores.good_paths
    assert [differences[path].old_percent for path in good] == pytest.approx(held_out.tolist())
    assert {differences[defect].old, differences[defect].new} == {Verdict.FAIL}
    assert differences[folder / "gone.png"].new is Verdict.NO_VERDICT
    rejected = [sum(getattr(d, side) is Verdict.FAIL for d in differences.values()) for side in ("old", "new")]
    assert rejected[0] > rejected[1]
