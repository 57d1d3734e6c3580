"""Learning starts by itself, can be watched and cancelled, and says what came of it."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inspector.core.teaching import FitStatus
from inspector.errors import CalibrationError
from inspector.recipes.plan import CalibrationPlan
from inspector.ui.languages import LANGUAGES, LanguageSwitch
from inspector.ui.teach.fit_page import FitPage, FitState
from inspector.ui.theme import Theme
from tests.ui.teach.pages import shown
from tests.ui.teach.teach_double import STATUS, SUMMARY, TeachDouble, held_out, reports


@pytest.fixture
def controller(tmp_path: Path) -> TeachDouble:
    controller = TeachDouble(CalibrationPlan(name="Flange", good=(tmp_path,)))
    controller.reports = reports(tmp_path, 60)
    return controller


@pytest.fixture
def page(controller: TeachDouble, theme: Theme, languages: LanguageSwitch, qtbot: QtBot) -> FitPage:
    return shown(FitPage, controller, theme, qtbot)


def status(stage: str, done: int, total: int, left: float | None = 10.0, **losses: float) -> FitStatus:
    return FitStatus(stage, done, total, left, losses)


def test_it_starts_by_itself_and_only_once(page: FitPage, controller: TeachDouble) -> None:
    assert page.state is FitState.FITTING
    page.leave()
    page.enter()
    assert controller.asked.count("fit") == 1
    assert not page.is_complete
    assert page.first_focus() is page.cancel


def test_what_is_fitted_already_is_shown_and_not_fitted_again(
    controller: TeachDouble, theme: Theme, qtbot: QtBot, languages: LanguageSwitch
) -> None:
    controller.finish_fit(SUMMARY, held_out(60))
    page = shown(FitPage, controller, theme, qtbot)
    assert controller.asked == []
    assert page.state is FitState.DONE
    assert page.is_complete


def test_a_fit_that_is_being_read_is_waited_for(
    controller: TeachDouble, theme: Theme, qtbot: QtBot, languages: LanguageSwitch
) -> None:
    controller.fit_is_coming = True
    page = shown(FitPage, controller, theme, qtbot)
    assert page.state is FitState.READING
    assert not page.is_complete
    controller.fit_is_coming = False
    controller.finish_fit(SUMMARY, held_out(60))
    assert page.state is FitState.DONE
    assert "fit" not in controller.asked


def test_a_fit_that_cannot_be_read_can_be_learned_again(
    controller: TeachDouble, theme: Theme, qtbot: QtBot, languages: LanguageSwitch
) -> None:
    controller.fit_is_coming = True
    page = shown(FitPage, controller, theme, qtbot)
    controller.fit_is_coming = False
    controller.fail("resume", CalibrationError("What was learned is damaged.", "Learn again."))
    assert page.state is FitState.FAILED
    page.again.click()
    assert page.state is FitState.FITTING


def test_stages_are_ticked_off_and_rounds_are_one_stage(page: FitPage, controller: TeachDouble) -> None:
    for one in (
        status("reading", 60, 60),
        status("features", 60, 60),
        status("memory bank", 3, 10),
        status("memory bank without part 4 of 10", 5, 10),
    ):
        controller.fit_progressed.emit(one)
    shares = {stage.name: stage.share for stage in page.stages.stages}
    assert shares == {
        "reading": 1,
        "features": 1,
        "memory bank": 1,
        "memory bank without part": pytest.approx(0.35),
    }
    page.grab()


def test_progress_never_goes_back(page: FitPage, controller: TeachDouble) -> None:
    seen = []
    for left in (30.0, 5.0, 20.0, None, 60.0):
        controller.fit_progressed.emit(status("features", 1, 60, left))
        seen.append(page.progress.share)
    assert seen == sorted(seen)


def test_losses_are_drawn_as_they_come(page: FitPage, controller: TeachDouble) -> None:
    assert page.losses.isHidden()
    assert not page.parts.isHidden()
    for step in range(1, 30):
        controller.fit_progressed.emit(status("training", step, 450, training=1 / step))
    controller.fit_progressed.emit(status("training", 30, 450, training=math.nan, validation=math.inf))
    assert page.losses.curves == {"training": [(step, 1 / step) for step in range(1, 30)]}
    assert not page.losses.isHidden()
    assert page.parts.isHidden()
    page.grab()


def test_a_long_training_keeps_its_shape_in_few_points(page: FitPage, controller: TeachDouble) -> None:
    for step in range(1, 20_001):
        page.losses.take(step, 20_000, {"training": 1 / step})
    curve = page.losses.curves["training"]
    assert len(curve) <= 4000
    assert curve[0][0] <= 2
    assert curve[-1] == (20_000, 1 / 20_000)
    assert [step for step, _ in curve] == sorted(step for step, _ in curve)


def test_cancel_is_passed_on_at_once_and_learning_can_begin_again(page: FitPage, controller: TeachDouble) -> None:
    controller.fit_progressed.emit(STATUS)
    page.cancel.click()
    assert controller.asked[-1] == "cancel"
    assert page.state is FitState.STOPPING
    controller.fit_progressed.emit(replace(STATUS, done=25))
    assert page.state is FitState.STOPPING, "a late report"
    controller.set_busy(False)
    controller.fit_cancelled.emit()
    assert page.state is FitState.IDLE
    assert not page.is_complete
    assert page.focusWidget() is page.again
    page.again.click()
    assert controller.asked.count("fit") == 2
    assert page.stages.stages == []


def test_the_end_says_what_was_learned_and_gives_the_keys_to_next(
    page: FitPage, controller: TeachDouble, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.next_focus_wanted, timeout=1000):
        controller.finish_fit(SUMMARY, held_out(60))
    assert page.is_complete
    assert page.result.isVisible()
    assert [label.text().replace("\u202f", " ") for label in page.result._numbers] == ["60", "14 ms"]
    assert page.cancel.isHidden()


def test_a_held_out_share_is_named(page: FitPage, controller: TeachDouble) -> None:
    controller.finish_fit(SUMMARY, held_out(12))
    assert "12 held out" in page.result._names[0].text()


def test_a_failure_is_shown_with_what_to_do_and_can_be_tried_again(page: FitPage, controller: TeachDouble) -> None:
    assert not page.says("fit")
    controller.fail("fit", CalibrationError("3 good images are too few.", "At least 5 are needed."))
    assert page.says("fit")
    assert page.focusWidget() is page.again
    assert page.state is FitState.FAILED
    assert page._now.text() == "3 good images are too few."
    assert page._time.text() == "At least 5 are needed."
    assert not page.is_complete
    page.again.click()
    assert page.state is FitState.FITTING


def test_faults_of_something_else_do_not_end_it(page: FitPage, controller: TeachDouble) -> None:
    controller.failed.emit("preview", CalibrationError("No.", "Yes."))
    assert page.state is FitState.FITTING


def test_a_fit_that_is_dropped_starts_again_when_one_comes_back(page: FitPage, controller: TeachDouble) -> None:
    controller.finish_fit(SUMMARY, held_out(60))
    controller.summary = controller.scores = None
    controller.fit_dropped.emit()
    assert not page.is_complete
    page.enter()
    assert controller.asked.count("fit") == 2


def test_words_change_with_the_language_while_it_learns(
    page: FitPage, controller: TeachDouble, languages: LanguageSwitch
) -> None:
    controller.fit_progressed.emit(STATUS)
    languages.speak(LANGUAGES[1])
    page.retranslate()
    page.grab()
    assert page.state is FitState.FITTING


def test_pictures_that_were_not_learned_are_said(page: FitPage, controller: TeachDouble) -> None:
    assert page.left_out.isHidden()
    reasons = tuple(f"{number}.png: The part was not found." for number in range(14))
    controller.finish_fit(replace(SUMMARY, good_images=31, left_out=reasons), held_out(31))
    assert page.left_out.isVisible()
    assert page.left_out.text() == "Not learned: 14 of 45 pictures. 0.png: The part was not found."
    controller.finish_fit(SUMMARY, held_out(60))
    assert page.left_out.isHidden()
