"""A product taught from the first picture to the saved recipe, in the real threads, on real files."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pydantic import ValidationError

from inspector.core.image_file import read_picture
from inspector.core.inspection import RecipeId
from inspector.core.teaching import ImageReport, Suspicion
from inspector.core.verdict import Verdict
from inspector.engine.carry_out import carry_out
from inspector.engine.fit_clock import FitClock
from inspector.engine.teach import Fitted, Step, Tell, fit_plan
from inspector.errors import CalibrationError, InspectorError, RecipeError
from inspector.recipes.drafts import DraftStore
from inspector.recipes.plan import CalibrationPlan
from inspector.recipes.recipe import LimitRule
from inspector.recipes.store import RecipeStore
from inspector.workers.teaching import TeachController
from models.base import FitProgress
from models.runtime import DeviceChoice
from tests.sample_parts import defective_part, good_part, save_picture, write_good_parts
from tests.sample_recipes import files_below

PATIENCE_MS = 60_000
TORCH = DeviceChoice.TORCH
QUICK: dict[str, Any] = {
    "detector": "padim",
    "resolution": 64,
    "smoothing_sigma": 2.0,
    "settings": {"strides": [8], "dimensions": 8},
}


class Teaching:
    """A controller with stores of its own, and what it said."""

    def __init__(self, qtbot, home: Path, fit: Callable[..., Fitted] = fit_plan) -> None:
        self.qtbot = qtbot
        self.home = home
        self.store, self.drafts = RecipeStore(home / "recipes"), DraftStore(home / "drafts")
        self.controller = TeachController(self.store, self.drafts, TORCH, fit)
        self.faults: list[tuple[str, InspectorError]] = []
        self.cancelled = 0
        self.controller.failed.connect(lambda operation, error: self.faults.append((operation, error)))
        self.controller.fit_cancelled.connect(self._on_cancelled)

    def _on_cancelled(self) -> None:
        self.cancelled += 1

    def answer(self, signal: str, ask: Callable[[], Any]) -> Any:
        """Ask, and wait for what a signal brings."""
        with self.qtbot.waitSignal(getattr(self.controller, signal), timeout=PATIENCE_MS) as blocker:
            ask()
        return blocker.args[0] if blocker.args else None

    def refusal(self, ask: Callable[[], Any]) -> tuple[str, InspectorError]:
        count = len(self.faults)
        ask()
        self.qtbot.waitUntil(lambda: len(self.faults) > count, timeout=PATIENCE_MS)
        return self.faults[-1]

    def settle(self) -> None:
        """Until nothing is worked on and everything is kept."""
        self.qtbot.waitUntil(lambda: not self.controller.busy, timeout=PATIENCE_MS)
        controller = self.controller
        if controller.plan is not None:
            self.qtbot.waitUntil(lambda: self.is_kept(controller.plan), timeout=PATIENCE_MS)

    def is_kept(self, plan: CalibrationPlan | None) -> bool:
        drafts = [info.id for info in self.drafts.list() if self.plan_of(info.id) == plan]
        return any((self.home / "drafts" / one / "page").exists() for one in drafts)

    def plan_of(self, draft_id: str) -> CalibrationPlan:
        return self.drafts.open(draft_id).plan

    def begin(self, good: Path, **fields: Any) -> None:
        self.controller.begin(CalibrationPlan(name="ring", good=(good,), **{**QUICK, **fields}))

    def fitted(self, good: Path, **fields: Any) -> Teaching:
        self.begin(good, **fields)
        self.answer("fit_finished", self.controller.fit)
        return self

    def reports(self) -> dict[str, ImageReport]:
        return {report.path.name: report for report in self.controller.reports}

    def suspects(self) -> dict[str, list[Suspicion]]:
        return {
            name: [doubt.suspicion for doubt in report.doubts]
            for name, report in self.reports().items()
            if report.doubts
        }


@pytest.fixture
def make(qtbot, tmp_path: Path) -> Iterator[Callable[..., Teaching]]:
    made: list[Teaching] = []

    def make(home: Path = tmp_path / "home", fit: Callable[..., Fitted] = fit_plan) -> Teaching:
        made.append(Teaching(qtbot, home, fit))
        return made[-1]

    yield make
    assert all(teaching.controller.close() for teaching in made)


@pytest.fixture
def teaching(make) -> Teaching:
    return make()


@pytest.fixture
def good(tmp_path: Path) -> Path:
    write_good_parts(tmp_path / "good", 14)
    return tmp_path / "good"


@pytest.fixture
def defects(tmp_path: Path) -> Path:
    for number in range(3):
        save_picture(tmp_path / "defects" / f"{number}.png", defective_part(700 + number)[0])
    return tmp_path / "defects"


# From start to end


def test_the_wizard_and_a_plan_in_one_go_give_the_same_recipe(teaching, good, defects, tmp_path):
    controller = teaching.controller
    teaching.begin(good)
    controller.change(defects=defects, rule=LimitRule(value=0.05), excluded=frozenset({good / "003.png"}))
    assert teaching.answer("scan_finished", controller.scan) == 13
    teaching.answer("unlike_finished", controller.find_unlike)
    summary = teaching.answer("fit_finished", controller.fit)
    assert summary is controller.summary
    assert (summary.good_images, summary.held_out) == (13, "leave-one-out")
    assert summary.fit_s > 0
    assert summary.part_ms > 0
    scores = teaching.answer("scores_changed", controller.score_defects)
    assert [path.name for path in scores.defect_paths] == ["0.png", "1.png", "2.png"]
    assert scores.defects.min() > scores.good.max()
    recipe = teaching.answer("saved", lambda: controller.save(activate=True))
    assert recipe == RecipeId("ring", 1)
    stored = teaching.store.open("ring")

    plan = controller.plan
    assert plan is not None
    other = carry_out(plan, RecipeStore(tmp_path / "other"), TORCH, lambda status: None).stored
    assert other.held_out_scores().tolist() == pytest.approx(stored.held_out_scores().tolist(), rel=1e-5)
    for field in ("review", "fail", "pixel", "expected_rejects"):
        assert getattr(other.recipe.limits, field) == pytest.approx(getattr(stored.recipe.limits, field), rel=1e-5)
    assert files_below(other.folder) == files_below(stored.folder)

    teaching.qtbot.waitUntil(lambda: controller.drafts() == [], timeout=PATIENCE_MS)
    assert controller.scores is not None  # can still be looked at
    assert teaching.refusal(controller.fit)[0] == "fit"
    with pytest.raises(RecipeError, match="No calibration is open"):
        controller.change(note="too late")


def test_limits_are_assessed_and_ruled_at_once(teaching, good):
    controller = teaching.fitted(good).controller
    review, fail = controller.limits_for(LimitRule(value=0.1))
    found = controller.assess(review, fail)
    assert found.n == 14
    assert found.expected == pytest.approx(0.1)
    with pytest.raises(CalibrationError, match="needs pictures of defects"):
        controller.limits_for(LimitRule(kind="best_f1", value=None))


def test_before_a_fit_every_request_that_needs_one_is_refused_in_words(teaching, good):
    controller = teaching.controller
    teaching.begin(good)
    with pytest.raises(CalibrationError, match="Nothing is fitted"):
        controller.assess(1.0, 2.0)
    picture = np.zeros((96, 96, 3), np.uint8)
    requests: dict[str, Callable[[], None]] = {
        "part_view": lambda: controller.part_view(good / "000.png", False),
        "judge_drawing": lambda: controller.judge_drawing(picture),
        "find_smallest": lambda: controller.find_smallest(1.0),
        "save": lambda: controller.save(True),
        "score_defects": controller.score_defects,
        "compare_versions": controller.compare_versions,
    }
    for operation, ask in requests.items():
        name, error = teaching.refusal(ask)
        assert name == operation
        assert "Nothing is fitted" in error.what


def test_lines_drawn_by_hand_and_the_choices_of_the_last_page_are_saved(teaching, good, tmp_path):
    controller = teaching.fitted(good).controller
    photo = save_picture(tmp_path / "photo.png", np.full((40, 60, 3), 200, np.uint8))
    assert controller.scores is not None
    fail = 2 * float(controller.scores.good.max())
    chosen = (good / "005.png", good / "006.png")
    controller.change(review_limit=0.9 * fail, fail_limit=fail, pixel_limit=0.8 * fail, references=chosen, photo=photo)
    controller.change(hold_fails=True)
    teaching.answer("saved", lambda: controller.save(activate=True))
    stored = teaching.store.open("ring")
    limits = stored.recipe.limits
    assert (limits.review, limits.fail, limits.pixel) == pytest.approx((0.9 * fail, fail, 0.8 * fail))
    assert limits.rule.kind == "manual"
    assert limits.basis == "fitted_tail"
    assert stored.recipe.hold_fails
    references = [read_picture(stored.folder / one.file) for one in stored.recipe.references[:2]]
    assert all(np.array_equal(a, read_picture(b)) for a, b in zip(references, chosen, strict=True))
    assert read_picture(teaching.store.thumbnail("ring", 1)).mean() == pytest.approx(200)


def test_a_version_can_be_saved_without_being_put_in_use(teaching, good):
    controller = teaching.fitted(good).controller
    teaching.answer("saved", lambda: controller.save(activate=True))
    teaching.fitted(good)
    assert teaching.answer("saved", lambda: controller.save(activate=False)) == RecipeId("ring", 2)
    assert teaching.store.active("ring") == 1
    assert teaching.store.versions("ring") == [1, 2]


# Pictures


def test_pictures_that_cannot_be_learned_are_reported_each_with_its_reason(teaching, good):
    (good / "empty.png").write_bytes(b"")
    (good / "text.jpg").write_bytes(b"not a picture")
    (good / "cut.png").write_bytes((good / "000.png").read_bytes()[:300])
    save_picture(good / "tiny.png", np.zeros((1, 1, 3), np.uint8))
    save_picture(good / "small.png", good_part(40, 64, 64))
    (good / "copy.png").write_bytes((good / "001.png").read_bytes())
    teaching.begin(good)
    assert teaching.answer("scan_finished", teaching.controller.scan) == 14
    suspects = teaching.suspects()
    for name in ("empty.png", "text.jpg", "cut.png", "tiny.png"):
        assert suspects.pop(name) == [Suspicion.UNREADABLE]
        assert name in teaching.reports()[name].doubts[0].text
    assert Suspicion.OTHER_SIZE in suspects.pop("small.png")
    assert suspects.pop("copy.png") == [Suspicion.DUPLICATE]
    assert suspects == {}


def test_an_excluded_picture_is_not_compared_with_and_nothing_is_read_again(teaching, good):
    (good / "copy.png").write_bytes((good / "001.png").read_bytes())
    teaching.begin(good)
    controller = teaching.controller
    teaching.answer("scan_finished", controller.scan)
    assert teaching.suspects() == {"copy.png": [Suspicion.DUPLICATE]}
    before = {name: report.thumbnail for name, report in teaching.reports().items()}
    for path in good.iterdir():
        path.write_bytes(b"changed")  # a picture that was read again would be unreadable now
    changed = teaching.answer("images_checked", lambda: controller.change(excluded=frozenset({good / "001.png"})))
    assert {report.path.name for report in changed} == {"001.png", "copy.png"}
    assert teaching.suspects() == {"001.png": [Suspicion.DUPLICATE]}
    assert {name: report.thumbnail for name, report in teaching.reports().items()} == before


@pytest.mark.parametrize("missing", ["nowhere", "empty"])
def test_a_folder_without_pictures_is_answered_in_words(teaching, tmp_path, missing, expected_log):
    expected_log("scan failed")
    (tmp_path / "empty").mkdir()
    teaching.begin(tmp_path / missing)
    operation, error = teaching.refusal(teaching.controller.scan)
    assert operation == "scan"
    assert missing in error.what


def test_too_few_pictures_are_refused_with_how_many_are_needed(teaching, tmp_path, expected_log):
    expected_log("fit failed")
    write_good_parts(tmp_path / "few", 2)
    teaching.begin(tmp_path / "few")
    operation, error = teaching.refusal(teaching.controller.fit)
    assert operation == "fit"
    assert "Only 2 usable pictures" in error.what
    assert "at least 10" in error.what


def test_captured_pictures_are_good_images_from_then_on(teaching, tmp_path):
    controller = teaching.controller
    controller.begin(CalibrationPlan(name="ring", **QUICK))
    pictures = [good_part(seed) for seed in range(12)]
    said: list[Path] = []
    controller.picture_captured.connect(said.append)
    for picture in pictures:  # faster than they can be written: none may be lost
        controller.add_captured(picture)
    teaching.qtbot.waitUntil(lambda: len(said) == 12, timeout=PATIENCE_MS)
    assert controller.plan is not None
    assert controller.plan.good == (said[0].parent,)
    assert all(np.array_equal(read_picture(path), picture) for path, picture in zip(said, pictures, strict=True))
    assert teaching.answer("fit_finished", controller.fit).good_images == 12


def test_a_preview_is_answered_while_pictures_are_scanned(teaching, good):
    """Between two pictures: after the last one it would be of no use."""
    write_good_parts(good, 150, first_seed=100)
    teaching.begin(good)
    controller = teaching.controller
    seen: list[str] = []
    controller.scan_finished.connect(lambda _: seen.append("scanned"))
    controller.previewed.connect(lambda view: seen.append("previewed"))
    with teaching.qtbot.waitSignal(controller.images_checked, timeout=PATIENCE_MS):
        controller.scan()
    controller.preview(good / "001.png")
    teaching.qtbot.waitUntil(lambda: len(seen) == 2, timeout=PATIENCE_MS)
    assert seen == ["previewed", "scanned"]


# Parts and drawings


def test_parts_are_viewed_with_the_map_of_a_model_that_did_not_know_them(teaching, good, defects):
    controller = teaching.fitted(good, defects=defects).controller
    teaching.answer("scores_changed", controller.score_defects)
    scores = controller.scores
    assert scores is not None
    view = teaching.answer("part_viewed", lambda: controller.part_view(scores.good_paths[3], False))
    assert (view.path, view.is_defect) == (scores.good_paths[3], False)
    assert view.inspection.score == scores.good[3]
    assert float(view.inspection.anomaly_map.max()) == pytest.approx(scores.good[3], rel=1e-5)
    view = teaching.answer("part_viewed", lambda: controller.part_view(scores.defect_paths[1], True))
    assert view.inspection.score == scores.defects[1]
    assert view.inspection.verdict is Verdict.FAIL
    operation, error = teaching.refusal(lambda: controller.part_view(good / "none.png", False))
    assert operation == "part_view"
    assert "none.png" in error.what


@pytest.fixture(autouse=True)
def _part_view_warning(request, expected_log) -> None:
    if request.node.name.startswith("test_parts_are_viewed"):
        expected_log("part_view")


def test_a_drawn_defect_is_judged_as_the_line_would(teaching, good):
    controller = teaching.fitted(good).controller
    clean = good_part(3)
    marred, _ = defective_part(3)
    passed = teaching.answer("drawing_judged", lambda: controller.judge_drawing(clean))
    failed = teaching.answer("drawing_judged", lambda: controller.judge_drawing(marred))
    assert passed.verdict is Verdict.PASS
    assert failed.verdict is Verdict.FAIL
    assert failed.recipe == RecipeId("ring", 1)
    assert failed.regions


def test_a_drawing_is_judged_between_two_steps_of_the_sensitivity_test(teaching, good):
    controller = teaching.fitted(good).controller
    _, fail = controller.limits_for(LimitRule())
    seen: list[str] = []
    controller.sensitivity_found.connect(lambda _: seen.append("found"))
    controller.drawing_judged.connect(lambda _: seen.append("judged"))
    with teaching.qtbot.waitSignal(controller.sensitivity_progressed, timeout=PATIENCE_MS):
        controller.find_smallest(fail)
    controller.judge_drawing(good_part(3))
    teaching.qtbot.waitUntil(lambda: len(seen) == 2, timeout=PATIENCE_MS)
    assert seen == ["judged", "found"]


# Methods


def test_all_methods_are_probed_the_chosen_one_first(teaching, good):
    teaching.begin(good)
    found: list[Any] = []
    teaching.controller.probed.connect(found.append)
    teaching.controller.probe()
    teaching.qtbot.waitUntil(lambda: len(found) == 3, timeout=PATIENCE_MS)
    assert [probe.detector for probe in found] == ["padim", "patchcore", "autoencoder"]
    assert all(probe.fit_s > 0 and probe.part_ms > 0 and probe.memory_mb > 0 for probe in found)


def test_another_detector_takes_its_own_settings_and_a_wrong_one_is_refused(teaching, good):
    controller = teaching.controller
    teaching.begin(good)
    controller.change(detector="patchcore")
    assert controller.plan is not None
    assert controller.plan.settings == {}
    with pytest.raises(ValidationError, match="bank_size"):
        controller.change(settings={"bank_size": 1})
    with pytest.raises(ValidationError, match="dimensions"):
        controller.change(settings={"dimensions": 8})
    assert controller.plan.settings == {}
    for name, fields in controller.presets("patchcore").items():
        controller.change(**fields)
        assert controller.plan.detector == "patchcore", name
    assert "bank_size" in controller.settings_schema("patchcore")["properties"]


# Fit, and what becomes of it


def test_a_choice_that_the_fit_depends_on_drops_it_and_others_do_not(teaching, good, defects):
    controller = teaching.fitted(good, defects=defects).controller
    teaching.answer("scores_changed", controller.score_defects)
    dropped: list[None] = []
    controller.fit_dropped.connect(lambda: dropped.append(None))
    controller.change(note="x", fail_limit=3.0, kept=frozenset({good / "001.png"}))
    assert controller.scores is not None
    assert len(controller.scores.defects) == 3
    controller.change(defects=None)
    assert len(controller.scores.defects) == 0
    assert not dropped
    controller.change(excluded=frozenset({good / "001.png"}))
    assert dropped
    assert controller.summary is None
    assert controller.scores is None
    assert controller.plan is not None
    assert controller.plan.fail_limit is None  # drawn on scores that are gone


class FitHeld:
    """A fit that waits at a stage until it is let go on; what is stopped meanwhile ends there."""

    def __init__(self, stage: str) -> None:
        self.stage = stage
        self.reached = threading.Event()
        self.go_on = threading.Event()

    def __call__(self, plan: CalibrationPlan, device: DeviceChoice, step: Step, tell: Tell, clock: FitClock) -> Fitted:
        class Clock(FitClock):
            def status(inner, progress: FitProgress) -> Any:  # noqa: N805
                if progress.stage == self.stage:
                    self.reached.set()
                    assert self.go_on.wait(PATIENCE_MS / 1000)
                return super().status(progress)

        return fit_plan(plan, device, step, tell, Clock({}))


STAGES = {
    "padim": ["reading", "features", "covariance", "held-out scores", "preparing the device"],
    "patchcore": ["memory bank", "held-out scores"],
    "autoencoder": ["reading images", "training", "usual errors", "held-out scores"],
}
SETTINGS: dict[str, dict[str, Any]] = {
    "padim": {"strides": [8], "dimensions": 8},
    "patchcore": {"strides": [8], "bank_size": 100, "folds": 2},
    "autoencoder": {"steps": 30, "width": 4, "working_size": 32, "latent": 4, "patience": 20},
}


@pytest.mark.parametrize(("detector", "stage"), [(d, stage) for d, stages in STAGES.items() for stage in stages])
def test_a_fit_is_cancelled_at_every_stage_and_leaves_nothing_behind(make, good, detector, stage):
    held = FitHeld(stage)
    teaching = make(fit=held)
    # 40 pictures, so that every stage has a step after its first.
    write_good_parts(good, 40)
    teaching.begin(good, detector=detector, settings=SETTINGS[detector])
    teaching.settle()
    before = files_below(teaching.home)
    teaching.controller.fit()
    assert held.reached.wait(PATIENCE_MS / 1000)
    with teaching.qtbot.waitSignal(teaching.controller.fit_cancelled, timeout=PATIENCE_MS):
        teaching.controller.cancel()
        held.go_on.set()
    teaching.settle()
    assert teaching.controller.summary is None
    assert teaching.controller.scores is None
    assert teaching.faults == []
    assert files_below(teaching.home) == before
    held.stage = ""
    teaching.answer("fit_finished", teaching.controller.fit)  # and it can be begun anew


def test_a_change_during_the_fit_cancels_it(make, good):
    held = FitHeld("features")
    teaching = make(fit=held)
    teaching.begin(good)
    teaching.controller.fit()
    assert held.reached.wait(PATIENCE_MS / 1000)
    with teaching.qtbot.waitSignal(teaching.controller.fit_cancelled, timeout=PATIENCE_MS):
        teaching.controller.change(resolution=96)
        held.go_on.set()
    assert teaching.controller.summary is None


def test_of_two_fits_only_the_newer_one_counts(make, good):
    held = FitHeld("features")
    teaching = make(fit=held)
    teaching.begin(good)
    teaching.controller.fit()
    assert held.reached.wait(PATIENCE_MS / 1000)
    finished: list[Any] = []
    teaching.controller.fit_finished.connect(finished.append)
    teaching.controller.fit()
    held.go_on.set()
    teaching.settle()
    assert len(finished) == 1
    assert teaching.cancelled == 1


def test_closing_while_a_fit_runs_ends_the_threads_and_keeps_the_choices(make, good, tmp_path):
    held = FitHeld("features")
    teaching = make(fit=held)
    teaching.begin(good)
    teaching.controller.fit()
    assert held.reached.wait(PATIENCE_MS / 1000)
    teaching.controller.change(note="the last word")
    held.go_on.set()
    assert teaching.controller.close()
    [info] = teaching.drafts.list()
    assert not info.fitted
    assert teaching.plan_of(info.id).note == "the last word"
    names = {thread.name for thread in threading.enumerate()}
    assert not any(name.startswith("look") for name in names)


def test_progress_tells_the_time_left_of_the_whole_fit(teaching, good):
    seen: list[Any] = []
    teaching.controller.fit_progressed.connect(seen.append)
    teaching.fitted(good)
    assert [status.stage for status in seen][:1] == ["reading"]
    assert seen[-1].stage == "preparing the device"
    assert seen[-1].seconds_left == pytest.approx(0)
    assert all(status.seconds_left is None or status.seconds_left >= 0 for status in seen)


# Drafts


def test_a_fitted_draft_is_gone_on_with_after_a_restart(make, good):
    teaching = make().fitted(good)
    teaching.controller.set_page(5)
    teaching.settle()
    scores = teaching.controller.scores
    teaching.controller.close()
    [info] = teaching.drafts.list()
    assert (info.fitted, info.page) == (True, 5)

    again = make()
    summary = again.answer("fit_finished", lambda: again.controller.resume(info.id))
    assert again.controller.page == 5
    assert summary == teaching.controller.summary
    assert again.controller.scores is not None
    assert again.controller.scores.good_paths == scores.good_paths
    assert again.controller.scores.good.tolist() == scores.good.tolist()
    view = again.answer("part_viewed", lambda: again.controller.part_view(scores.good_paths[0], False))
    assert view.inspection.score == scores.good[0]
    drawing = again.answer("drawing_judged", lambda: again.controller.judge_drawing(defective_part(3)[0]))
    assert drawing.verdict is Verdict.FAIL
    assert again.answer("saved", lambda: again.controller.save(activate=True)) == RecipeId("ring", 1)


@pytest.mark.parametrize("harm", ["picture", "model", "maps", "json"])
def test_a_fit_that_no_longer_holds_is_not_used(make, good, harm, expected_log):
    expected_log("resume failed")
    teaching = make().fitted(good)
    teaching.settle()
    teaching.controller.close()
    [info] = teaching.drafts.list()
    fit = teaching.home / "drafts" / info.id / "fit"
    match harm:
        case "picture":
            save_picture(good / "002.png", good_part(77))
        case "model":
            (fit / "model.safetensors").write_bytes(b"damaged")
        case "maps":
            (fit / "held_out_maps.npz").write_bytes(b"PK damaged")
        case "json":
            (fit / "fit.json").write_text("{", encoding="utf-8")
    again = make()
    operation, error = again.refusal(lambda: again.controller.resume(info.id))
    assert operation == "resume"
    assert "Fit again" in error.remedy
    assert again.controller.plan is not None
    assert again.controller.summary is None
    again.answer("fit_finished", again.controller.fit)


KILLED = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from inspector.recipes.drafts import DraftStore
from inspector.recipes.plan import CalibrationPlan
from inspector.recipes.store import RecipeStore
from inspector.workers.teaching import TeachController
from models.runtime import DeviceChoice

app = QCoreApplication([])
home = Path(sys.argv[1])
controller = TeachController(RecipeStore(home / "recipes"), DraftStore(home / "drafts"), DeviceChoice.TORCH)

def die(status):
    if status.stage == sys.argv[3] and controller.drafts():
        os.kill(os.getpid(), signal.SIGKILL)

controller.fit_progressed.connect(die)
settings = {"strides": [8], "dimensions": 8}
plan = CalibrationPlan(name="ring", good=(Path(sys.argv[2]),), detector="padim", resolution=64, settings=settings)
controller.begin(plan)
controller.set_page(4)
controller.fit()
app.exec()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_a_program_killed_during_the_fit_is_gone_on_with(make, good, tmp_path):
    arguments = [sys.executable, "-c", KILLED, str(tmp_path / "home"), str(good), "held-out scores"]
    done = subprocess.run(arguments, check=False, timeout=120, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    assert done.returncode == -signal.SIGKILL
    teaching = make()
    [info] = teaching.controller.drafts()
    assert (info.name, info.page, info.fitted, info.damaged) == ("ring", 4, False, "")
    teaching.controller.resume(info.id)
    assert teaching.answer("fit_finished", teaching.controller.fit).good_images == 14
    assert teaching.answer("saved", lambda: teaching.controller.save(activate=True)) == RecipeId("ring", 1)


def test_discarding_the_open_draft_closes_it_and_removes_its_files(teaching, good):
    teaching.begin(good)
    teaching.settle()
    [info] = teaching.controller.drafts()
    with teaching.qtbot.waitSignal(teaching.controller.drafts_changed, timeout=PATIENCE_MS):
        teaching.controller.discard(info.id)
        assert teaching.controller.plan is None
    teaching.qtbot.waitUntil(lambda: files_below(teaching.home) == set(), timeout=PATIENCE_MS)
    assert teaching.controller.drafts() == []


def test_a_draft_that_is_gone_is_answered_in_words(teaching):
    operation, error = teaching.refusal(lambda: teaching.controller.resume("0" * 12))
    assert operation == "resume"
    assert "no longer there" in error.what


def test_a_full_disk_loses_nothing_that_is_in_memory(teaching, good, expected_log):
    resource = pytest.importorskip("resource")
    expected_log("keep .* failed")
    expected_log("save failed")
    teaching.begin(good)
    teaching.settle()
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, before[1]))
    try:
        operation, error = teaching.refusal(lambda: teaching.controller.change(note="kept in memory"))
        assert operation == "keep"
        assert "cannot be written" in error.what
        summary = teaching.answer("fit_finished", teaching.controller.fit)
        operation, error = teaching.refusal(lambda: teaching.controller.save(activate=True))
        assert operation == "save"
        assert "Free some disk space" in error.remedy
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert teaching.store.names() == []
    assert teaching.controller.plan is not None
    assert teaching.controller.plan.note == "kept in memory"
    assert teaching.controller.summary is summary
    assert teaching.answer("saved", lambda: teaching.controller.save(activate=True)) == RecipeId("ring", 1)
    assert teaching.store.open("ring").recipe.note == "kept in memory"


# Versions


def test_a_new_version_begins_with_the_choices_of_the_last(teaching, good, tmp_path):
    controller = teaching.fitted(good, note="first", rule=LimitRule(value=0.05)).controller
    teaching.answer("saved", lambda: controller.save(activate=True))
    more = tmp_path / "false rejects"
    write_good_parts(more, 5, first_seed=300)
    with teaching.qtbot.waitSignal(controller.plan_changed, timeout=PATIENCE_MS):
        controller.begin_version("ring", [more])
    plan = controller.plan
    assert plan is not None
    assert (plan.based_on, plan.note, plan.rule.value, plan.good) == (1, "first", 0.05, (good, more))
    assert teaching.answer("fit_finished", controller.fit).good_images == 19
    told: list[tuple[int, int]] = []
    controller.versions_progressed.connect(lambda *progress: told.append(progress))
    differences = teaching.answer("versions_compared", controller.compare_versions)
    assert told == [(number, 19) for number in range(19)]
    assert len(differences) == 19
    assert {difference.path.parent for difference in differences} == {good, more}
    assert all(difference.old_percent is not None for difference in differences)
    known = dict(zip(controller.scores.good_paths, controller.scores.good, strict=True))
    _, fail = controller.limits_for(plan.rule)
    for difference in differences:
        assert difference.new_percent == pytest.approx(100 * known[difference.path] / fail)
    with teaching.qtbot.assertNotEmitted(controller.versions_compared):
        controller.compare_versions()
        controller.stop_comparing_versions()
        assert teaching.answer("saved", lambda: controller.save(activate=False)) == RecipeId("ring", 2)


def test_a_version_is_given_other_limits_without_learning_or_its_pictures(make, good):
    teaching = make()
    controller = teaching.fitted(good).controller
    teaching.answer("saved", lambda: controller.save(activate=True))
    scores = controller.scores
    for path in good.iterdir():
        path.unlink()
    teaching.answer("fit_finished", lambda: controller.begin_relimit("ring"))
    assert controller.plan is not None
    assert (controller.plan.same_model, controller.plan.based_on) == (True, 1)
    assert controller.scores.good.tolist() == scores.good.tolist()
    controller.change(fail_limit=2 * float(scores.good.max()), review_limit=1.5 * float(scores.good.max()))
    teaching.settle()
    controller.close()

    again = make()  # the program was closed in between
    [info] = again.controller.drafts()
    assert info.fitted
    again.answer("fit_finished", lambda: again.controller.resume(info.id))
    assert again.answer("saved", lambda: again.controller.save(activate=True)) == RecipeId("ring", 2)
    first, second = teaching.store.open("ring", 1), teaching.store.open("ring", 2)
    assert second.recipe.limits.fail == pytest.approx(2 * scores.good.max())
    assert second.held_out_scores().tolist() == first.held_out_scores().tolist()
    model = "model.safetensors"
    assert (first.folder / model).read_bytes() == (second.folder / model).read_bytes()


def test_a_recipe_of_an_older_program_without_its_plan_still_gets_a_new_version(teaching, good):
    controller = teaching.fitted(good).controller
    teaching.answer("saved", lambda: controller.save(activate=True))
    folder = teaching.store.open("ring").folder
    sums = (folder / "SHA256SUMS").read_text(encoding="utf-8").splitlines(keepends=True)
    (folder / "plan.yaml").unlink()
    (folder / "held_out_maps.npz").unlink()
    left = [line for line in sums if not line.endswith(("  plan.yaml\n", "  held_out_maps.npz\n"))]
    (folder / "SHA256SUMS").write_text("".join(left), encoding="utf-8")
    with teaching.qtbot.waitSignal(controller.plan_changed, timeout=PATIENCE_MS):
        controller.begin_version("ring")
    plan = controller.plan
    assert plan is not None
    assert (plan.detector, plan.resolution, plan.smoothing_sigma, plan.good) == ("padim", 64, 2.0, ())
    assert plan.settings == {"strides": [8], "dimensions": 8}
    teaching.answer("fit_finished", lambda: controller.begin_relimit("ring"))
    assert len(controller.scores.good) == 14


def test_a_version_of_an_unknown_recipe_is_answered_in_words(teaching, expected_log):
    expected_log("begin_")
    for ask in (teaching.controller.begin_version, teaching.controller.begin_relimit):
        _, error = teaching.refusal(lambda ask=ask: ask("nothing"))
        assert "no recipe named" in error.what


def test_a_cancelled_fit_is_over_for_the_engineer_although_a_step_takes_long(make, good):
    """As while a model is compiled: nothing of it is heard afterwards, and the next fit follows."""
    held = FitHeld("preparing the device")
    teaching = make(fit=held)
    teaching.begin(good)
    finished: list[Any] = []
    teaching.controller.fit_finished.connect(finished.append)
    teaching.controller.fit()
    assert held.reached.wait(PATIENCE_MS / 1000)
    with teaching.qtbot.waitSignal(teaching.controller.fit_cancelled, timeout=PATIENCE_MS):
        teaching.controller.cancel()
    assert not held.go_on.is_set()
    assert not teaching.controller.busy
    held.go_on.set()
    held.stage = ""
    teaching.answer("fit_finished", teaching.controller.fit)
    assert len(finished) == 1
    assert teaching.cancelled == 1
