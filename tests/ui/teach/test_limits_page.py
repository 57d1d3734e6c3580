"""All follows a line at once; what is dragged or asked for is kept in the plan."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.core.inspection import Limits
from inspector.core.teaching import HeldOutScores, Sensitivity
from inspector.core.verdict import Verdict
from inspector.errors import CalibrationError
from inspector.recipes.plan import CalibrationPlan
from inspector.recipes.recipe import LimitRule
from inspector.ui.languages import LANGUAGES, LanguageSwitch
from inspector.ui.teach.limits_page import LimitsPage
from inspector.ui.theme import Theme
from tests.ui.parts import inspection
from tests.ui.teach.pages import drag, part_view, scores, shown
from tests.ui.teach.teach_double import TeachDouble


@pytest.fixture
def controller() -> TeachDouble:
    controller = TeachDouble(CalibrationPlan(name="Flange"))
    controller.scores = scores(60)
    return controller


@pytest.fixture
def page(controller: TeachDouble, theme: Theme, languages: LanguageSwitch, qtbot: QtBot) -> LimitsPage:
    return shown(LimitsPage, controller, theme, qtbot)


def limits_of(page: LimitsPage) -> Limits:
    assert page.limits is not None
    return page.limits


def answer(controller: TeachDouble, page: LimitsPage) -> str:
    """Give the part that was asked for last."""
    assert controller.scores is not None
    name = [one for one in controller.asked if one.startswith("part_view ")][-1].removeprefix("part_view ")
    path = next(p for p in (*controller.scores.good_paths, *controller.scores.defect_paths) if p.name == name)
    controller.part_viewed.emit(part_view(controller.scores, path, path.parent.name == "defects", limits_of(page)))
    return name


def drag_fail_to(page: LimitsPage, score: float) -> None:
    plot = page.scores.plot
    start, end = (QPoint(round(plot.axis.x(at)), 60) for at in (limits_of(page).fail, score))
    drag(plot, start, (start + end) / 2, end)


def test_limits_are_those_of_the_rule_and_next_is_open_at_once(page: LimitsPage, controller: TeachDouble) -> None:
    assert (limits_of(page).review, limits_of(page).fail) == controller.limits_for(LimitRule())
    assert page.is_complete
    assert page.promise.rates[100].isChecked()
    assert page.scores.plot.limits == (limits_of(page).review, limits_of(page).fail)


def test_nothing_can_be_kept_before_something_is_learned(controller: TeachDouble, page: LimitsPage) -> None:
    controller.scores = None
    controller.fit_dropped.emit()
    assert not page.is_complete


def test_dragging_judges_everything_at_once_and_changes_the_plan_at_the_end(
    page: LimitsPage, controller: TeachDouble
) -> None:
    assert controller.scores is not None
    sentence = page.promise.sentence.text()
    plot = page.scores.plot
    start = QPoint(round(plot.axis.x(limits_of(page).fail)), 60)
    middle = float(np.median(controller.scores.good))
    QTest.mousePress(plot, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(plot, QPoint(round(plot.axis.x(middle)), 60))
    assert page.promise.sentence.text() != sentence
    worst = [part for part in page.scores.nearest.parts if part.score >= plot.limits[1]]
    assert worst
    assert {page.scores.nearest.verdict_of(part) for part in worst} == {Verdict.FAIL}
    assert controller.plan is not None
    assert controller.plan.fail_limit is None
    QTest.mouseRelease(plot, Qt.MouseButton.LeftButton, pos=QPoint(round(plot.axis.x(middle)), 60))
    assert (controller.plan.review_limit, controller.plan.fail_limit) == plot.limits
    assert not any(button.isChecked() for button in page.promise.rates.values())


def test_a_change_of_the_plan_moves_nothing_under_a_hand(page: LimitsPage, controller: TeachDouble) -> None:
    plot = page.scores.plot
    QTest.mousePress(plot, Qt.MouseButton.LeftButton, pos=QPoint(round(plot.axis.x(limits_of(page).fail)), 60))
    QTest.mouseMove(plot, QPoint(round(plot.axis.x(1.0)), 60))
    held = plot.limits
    controller.change(note="typed meanwhile")
    assert plot.limits == held


def test_dragging_2000_parts_sorts_paints_and_asks_nothing_again(
    page: LimitsPage, controller: TeachDouble, monkeypatch: pytest.MonkeyPatch
) -> None:
    controller.scores = scores(2000, 60)
    controller.scores_changed.emit(controller.scores)
    page.grab()
    curve = page.proof.curve._line
    assert curve is not None
    sorts = []
    monkeypatch.setattr("inspector.ui.teach.limits_page.SortedParts", lambda known: sorts.append(known))
    monkeypatch.setattr("inspector.ui.teach.score_plot.paint_bars", lambda *args: sorts.append(args))
    asked = [one for one in controller.asked if not one.startswith("part_view")]
    plot = page.scores.plot
    start = QPoint(round(plot.axis.x(limits_of(page).fail)), 60)
    QTest.mousePress(plot, Qt.MouseButton.LeftButton, pos=start)
    for step in range(60):
        QTest.mouseMove(plot, start - QPoint(step, 0))
        page.grab()
    assert sorts == []
    assert page.proof.curve._line is curve
    assert [one for one in controller.asked if not one.startswith("part_view")] == asked
    assert sum(one.startswith("part_view") for one in controller.asked) <= 2, "one request at a time"


def test_a_rule_replaces_lines_set_by_hand(page: LimitsPage, controller: TeachDouble) -> None:
    drag_fail_to(page, 0.7)
    page.promise.rates[20].click()
    assert controller.plan is not None
    assert controller.plan.fail_limit is None
    assert controller.plan.rule.value == pytest.approx(0.05)
    assert page.scores.plot.limits == controller.limits_for(controller.plan.rule)


def test_lines_of_the_plan_are_there_again(controller: TeachDouble, theme: Theme, qtbot: QtBot) -> None:
    controller.change(review_limit=0.7, fail_limit=0.85, pixel_limit=0.6)
    page = shown(LimitsPage, controller, theme, qtbot)
    assert limits_of(page) == Limits(0.7, 0.85, 0.6)
    assert not page.promise.rates[100].isChecked()


def test_any_rule_can_be_asked_for(page: LimitsPage, controller: TeachDouble) -> None:
    page.promise.other.click()
    page.other.number.setFocus()
    page.other.number.selectAll()
    QTest.keyClicks(page.other.number, "250")
    QTest.keyClick(page.other.number, Qt.Key.Key_Return)
    assert controller.plan is not None
    assert controller.plan.rule == LimitRule(kind="rate", value=1 / 250)
    page.other.choose_kind("mean_sigma")
    assert controller.plan.rule.kind == "mean_sigma"
    fail = float(controller.scores.good.mean() + 4 * controller.scores.good.std(ddof=1))  # type: ignore[union-attr]
    assert limits_of(page).fail == pytest.approx(fail)
    page.other.no_review.click()
    assert limits_of(page).review == limits_of(page).fail


def test_a_wrong_number_is_said_in_place_and_changes_nothing(page: LimitsPage, controller: TeachDouble) -> None:
    page.promise.other.click()
    before = controller.plan
    page.other.number.setFocus()
    page.other.number.selectAll()
    QTest.keyClicks(page.other.number, "1")
    QTest.keyClick(page.other.number, Qt.Key.Key_Return)
    assert controller.plan is before
    assert "From 2 to" in page.other._hint.text()
    assert page.other.number.property("wrong") == "true"


def test_a_rule_that_cannot_be_followed_is_explained_and_the_old_one_holds(
    page: LimitsPage, controller: TeachDouble
) -> None:
    before = limits_of(page)
    page.promise.other.click()
    page.other.rule_wanted.emit(LimitRule(kind="recall", value=0.9))
    assert "needs pictures of defects" in page.other._hint.text()
    assert limits_of(page) == before
    assert page.is_complete


def test_too_few_scores_are_said_instead_of_a_limit(page: LimitsPage, controller: TeachDouble) -> None:
    controller.scores = scores(4)
    controller.scores_changed.emit(controller.scores)
    assert "too few" in page.promise.sentence.text()
    assert "too few" in page.missing()
    controller.scores = scores(5)
    controller.scores_changed.emit(controller.scores)
    assert page.is_complete


def test_equal_scores_have_limits_too(page: LimitsPage, controller: TeachDouble) -> None:
    paths = tuple(Path(f"{number:04}.png") for number in range(30))
    controller.scores = HeldOutScores(paths, np.full(30, 0.5))
    controller.scores_changed.emit(controller.scores)
    page.grab()
    assert limits_of(page).fail > 0.5
    drag_fail_to(page, 0.48)
    assert "30 of the 30" in page.promise.detail.text()


# Parts


def test_parts_are_fetched_one_after_the_other_and_only_once(page: LimitsPage, controller: TeachDouble) -> None:
    names = [answer(controller, page) for _ in range(7)]
    wanted = {part.path.name for part in page.scores.nearest.parts}
    assert wanted < set(names) or wanted == set(names)
    assert len(names) == len(set(names)), "each of them once, with the one to draw on"
    count = len(controller.asked)
    page.scores.plot.set_limits(*page.scores.plot.limits)
    page.promise.rates[100].click()
    assert [one for one in controller.asked[count:] if one.startswith("part_view")] == []


def test_a_part_that_cannot_be_read_stops_no_other(page: LimitsPage, controller: TeachDouble) -> None:
    first = controller.asked[-1]
    controller.fail("part_view", CalibrationError("It is gone.", "Bring it back."))
    assert controller.asked[-1].startswith("part_view")
    assert controller.asked[-1] != first


def test_a_part_opens_large_and_escape_leads_back(page: LimitsPage, controller: TeachDouble) -> None:
    for _ in range(7):
        answer(controller, page)
    nearest = page.scores.nearest
    nearest.setFocus()
    QTest.keyClick(nearest, Qt.Key.Key_Right)
    QTest.keyClick(nearest, Qt.Key.Key_Return)
    assert page.stack.currentWidget() is page.part
    assert nearest.parts[1].path.name in page.panel.title.text()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.stack.currentWidget() is page.scores


def test_other_scores_of_another_model_bring_other_pictures(page: LimitsPage, controller: TeachDouble) -> None:
    for _ in range(7):
        answer(controller, page)
    count = len(controller.asked)
    controller.scores = scores(60, seed=9)
    controller.scores_changed.emit(controller.scores)
    assert any(one.startswith("part_view") for one in controller.asked[count:])


def test_defects_added_keep_the_pictures_of_the_good_parts(page: LimitsPage, controller: TeachDouble) -> None:
    for _ in range(7):
        answer(controller, page)
    count = len(controller.asked)
    known = controller.scores
    assert known is not None
    with_defects = scores(0, 3)
    controller.scores = HeldOutScores(known.good_paths, known.good, with_defects.defect_paths, with_defects.defects)
    controller.scores_changed.emit(controller.scores)
    fetched = set()
    while controller.asked[-1].startswith("part_view") and len(controller.asked) > count + len(fetched):
        fetched.add(answer(controller, page))
    assert all((Path("defects") / name) in with_defects.defect_paths for name in fetched if "000" in name[:3])
    assert not page.proof.curve.isHidden()


# Heat


def test_heat_begins_where_the_knob_is_put_and_at_review_otherwise(page: LimitsPage, controller: TeachDouble) -> None:
    assert limits_of(page).pixel == limits_of(page).review
    heat = page.scores.heat
    x = round(heat._x(0.5))
    QTest.mouseClick(heat, Qt.MouseButton.LeftButton, pos=QPoint(x, heat._groove().center().toPoint().y()))
    assert controller.plan is not None
    assert controller.plan.pixel_limit == pytest.approx(0.5 * limits_of(page).fail, rel=0.02)
    assert limits_of(page).pixel == controller.plan.pixel_limit
    QTest.keyClick(heat, Qt.Key.Key_PageUp)
    assert controller.plan.pixel_limit == pytest.approx(0.6 * limits_of(page).fail, rel=0.02)
    QTest.mouseDClick(heat, Qt.MouseButton.LeftButton, pos=QPoint(x, 10))
    assert controller.plan.pixel_limit is None
    assert limits_of(page).pixel == limits_of(page).review


def test_what_fails_always_has_heat(page: LimitsPage, controller: TeachDouble) -> None:
    for _ in range(9):
        QTest.keyClick(page.scores.heat, Qt.Key.Key_PageUp)
    assert limits_of(page).pixel == limits_of(page).fail
    drag_fail_to(page, 0.6)
    assert limits_of(page).pixel <= limits_of(page).fail


# Drawing


def opened_pad(page: LimitsPage, controller: TeachDouble) -> None:
    page.proof.draw.click()
    for _ in range(9):
        if not page.pad.has_part:
            answer(controller, page)
    QApplication.processEvents()


def stroke(page: LimitsPage, *shares: tuple[float, float]) -> None:
    place = page.pad.canvas._place()
    points = [QPointF(place.left() + x * place.width(), place.top() + y * place.height()).toPoint() for x, y in shares]
    drag(page.pad.canvas, *points)


def test_a_stroke_never_waits_and_only_the_newest_drawing_is_judged(page: LimitsPage, controller: TeachDouble) -> None:
    opened_pad(page, controller)
    judged: list[np.ndarray] = []
    page.pad.judgement_wanted.connect(judged.append)
    stroke(page, (0.3, 0.3), (0.4, 0.3), (0.5, 0.4), (0.6, 0.5))
    assert len(judged) == 1, "the first is still being judged"
    controller.drawing_judged.emit(inspection(1, 70))
    assert len(judged) == 2, "then the drawing as it is now"
    drawing = page.pad.canvas.drawing
    assert drawing is not None
    assert np.array_equal(judged[1], drawing.picture)
    assert not judged[1].flags.writeable
    controller.drawing_judged.emit(inspection(2, 130))
    assert len(judged) == 2, "nothing new to judge"


def test_verdict_follows_the_drawing_and_the_limits(page: LimitsPage, controller: TeachDouble) -> None:
    opened_pad(page, controller)
    stroke(page, (0.3, 0.3), (0.5, 0.4))
    seen = inspection(1, 130, limits=limits_of(page))
    controller.drawing_judged.emit(seen)
    assert page.pad.verdict.accessibleName().startswith("FAIL")
    assert seen.score is not None
    controller.change(review_limit=seen.score * 1.1, fail_limit=seen.score * 1.2)
    assert page.pad.verdict.accessibleName().startswith("PASS")


def test_a_failed_judgement_does_not_end_the_drawing(page: LimitsPage, controller: TeachDouble) -> None:
    opened_pad(page, controller)
    stroke(page, (0.3, 0.3), (0.5, 0.4))
    controller.fail("judge_drawing", CalibrationError("The device is gone.", "Try again."))
    count = controller.asked.count("judge_drawing")
    stroke(page, (0.3, 0.6), (0.5, 0.6))
    assert controller.asked.count("judge_drawing") == count + 1


def test_another_part_is_a_clean_one(page: LimitsPage, controller: TeachDouble) -> None:
    opened_pad(page, controller)
    stroke(page, (0.3, 0.3), (0.5, 0.4))
    page.pad.other.click()
    for _ in range(9):
        if page.pad.canvas.drawing is not None and not page.pad.canvas.drawing.is_clean:
            answer(controller, page)
    assert page.pad.canvas.drawing is not None
    assert page.pad.canvas.drawing.is_clean


# Sensitivity and defects

FOUND = Sensitivity("stain", (4.0, 8.0), (0.1, 0.4), ((0.0, 0.4), (0.5, 1.0)), 8.0, 20)


def test_sensitivity_test_runs_is_cancelled_and_gets_old(page: LimitsPage, controller: TeachDouble) -> None:
    page.proof.test.click()
    assert controller.asked[-1] == "find_smallest"
    controller.sensitivity_progressed.emit(30, 120)
    assert page.sensitivity.progress.share == pytest.approx(0.25)
    page.sensitivity.run.click()
    assert controller.asked[-1] == "cancel"
    assert not page.sensitivity.is_running
    page.sensitivity.run.click()
    controller.sensitivity_found.emit([FOUND])
    assert "8" in page.proof._found.text()
    assert not page.sensitivity.is_stale
    controller.change(review_limit=0.5, fail_limit=0.6)
    assert page.sensitivity.is_stale
    page.proof.test.click()
    assert controller.asked[-1] == "find_smallest"


def test_leaving_the_page_ends_the_test(page: LimitsPage, controller: TeachDouble) -> None:
    page.proof.test.click()
    page.leave()
    assert controller.asked[-1] == "cancel"


def test_a_folder_of_defects_is_dropped_on_the_page(page: LimitsPage, controller: TeachDouble, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    nothing = Qt.KeyboardModifier.NoModifier
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    entered = QDragEnterEvent(QPoint(10, 10), copy, data, left, nothing)
    QApplication.sendEvent(page, entered)
    assert entered.isAccepted()
    QApplication.sendEvent(page, QDropEvent(QPointF(10, 10), copy, data, left, nothing))
    assert controller.plan is not None
    assert controller.plan.defects == tmp_path
    assert controller.asked[-1] == "score_defects"


def test_defects_given_before_the_fit_are_judged_by_it(
    controller: TeachDouble, theme: Theme, languages: LanguageSwitch, qtbot: QtBot
) -> None:
    controller.change(defects=Path("/defects"))
    known, controller.scores = controller.scores, None
    controller.fit_is_coming = True
    page = shown(LimitsPage, controller, theme, qtbot)
    assert "score_defects" not in controller.asked
    assert page.promise.sentence.text() == "Reading what was learned …"
    assert not page.scores.isVisible()
    assert not page.is_complete
    controller.scores = known
    controller.scores_changed.emit(known)
    assert controller.asked.count("score_defects") == 1
    assert page.is_complete
    assert page.scores.isVisible()
    controller.scores = scores(60, 5)
    controller.scores_changed.emit(controller.scores)
    page.enter()
    assert controller.asked.count("score_defects") == 1


def test_defects_set_the_limit_by_best_f1_and_by_recall(page: LimitsPage, controller: TeachDouble) -> None:
    known = scores(60, 14)
    controller.scores = known
    controller.scores_changed.emit(known)
    page.proof.all_found.click()
    assert limits_of(page).fail == pytest.approx(float(known.defects.min()))
    assert page.proof.all_found.isChecked()
    page.proof.best_f1.click()
    assert known.good.max() < limits_of(page).fail <= known.defects.min()
    assert "All 14 defects found." in page.promise.sentence.text()


# Language


def test_all_words_change_with_the_language(
    page: LimitsPage, controller: TeachDouble, languages: LanguageSwitch
) -> None:
    assert page.next_text() == "Keep these limits"
    decimal = page.promise.rows[0].value.text()
    languages.speak(LANGUAGES[1])
    QApplication.processEvents()
    assert page.promise.rows[0].value.text() != decimal or "," not in decimal
