"""On the last page a new version is shown beside the one in use, without anybody asking and without waiting."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from inspector.core.frame import Picture
from inspector.core.inspection import Limits
from inspector.core.teaching import VersionDifference
from inspector.core.verdict import Verdict
from inspector.errors import RecipeError
from inspector.recipes.plan import CalibrationPlan
from inspector.ui.teach.save_page import SavePage
from inspector.ui.theme import Theme
from tests.ui.conftest import MakeWindow
from tests.ui.line_double import LineDouble
from tests.ui.teach.page_screens import save
from tests.ui.teach.teach_double import SUMMARY, TeachDouble, differences, held_out
from tests.ui.teach.teach_screens import wizard

COMPARE, STOP = "compare_versions", "stop_comparing_versions"
LIMITS = Limits(0.8, 0.9, 0.8)
LOWER = Limits(0.6, 0.9, 0.6)


@pytest.fixture
def controller() -> TeachDouble:
    controller = TeachDouble(CalibrationPlan(name="Cap", based_on=3))
    controller.summary, controller.scores = SUMMARY, held_out()
    return controller


@pytest.fixture
def page(controller: TeachDouble, line: LineDouble, theme: Theme, qtbot: QtBot) -> SavePage:
    page = SavePage(controller, line, lambda: None, theme)
    qtbot.addWidget(page)
    page.apply_theme(theme)
    page.resize(1300, 900)
    with qtbot.waitExposed(page):
        page.show()
    return page


def found(controller: TeachDouble, new: Limits = LIMITS) -> list[VersionDifference]:
    assert controller.scores is not None
    return differences(controller.scores, LIMITS, new)


def answer(controller: TeachDouble, new: Limits = LIMITS) -> list[VersionDifference]:
    known = found(controller, new)
    controller.versions_compared.emit(known)
    return known


def test_it_starts_by_itself_and_once(page: SavePage, controller: TeachDouble) -> None:
    assert controller.asked == []
    assert not page.versions.isVisible()
    page.enter()
    assert controller.asked == [COMPARE]
    assert page.versions.text == "Comparing on the same pictures …"
    controller.change(hold_fails=True, note="no other verdict comes from that")
    assert controller.asked.count(COMPARE) == 1
    answer(controller)
    page.leave()
    page.enter()
    assert controller.asked.count(COMPARE) == 1, "what was compared is compared again"
    assert STOP not in controller.asked
    assert page.versions.text == "No verdict changes on 74 pictures."


def test_a_new_product_has_nothing_to_be_compared_with(page: SavePage, controller: TeachDouble) -> None:
    controller.plan = CalibrationPlan(name="Cap")
    page.enter()
    assert controller.asked == []
    assert not page.versions.isVisible()


def test_it_waits_for_the_fit(page: SavePage, controller: TeachDouble) -> None:
    controller.summary = controller.scores = None
    page.enter()
    assert controller.asked == []
    controller.finish_fit(SUMMARY, held_out())
    assert controller.asked == [COMPARE]


def test_what_changes_is_counted_by_the_new_verdict(page: SavePage, controller: TeachDouble) -> None:
    page.enter()
    known = answer(controller, LOWER)
    now_review = sum(LOWER.review <= 0.9 * one.old_percent / 100 < LIMITS.review for one in known if one.old_percent)
    assert now_review > 1
    assert page.versions.text == f"Another verdict on {now_review} of 74 pictures: now {now_review} × REVIEW."
    assert page.versions.detail == ""


def test_defects_that_pass_now_are_said_and_what_cannot_be_judged(page: SavePage, controller: TeachDouble) -> None:
    page.enter()
    known = found(controller)
    known[0] = VersionDifference(known[0].path, None, Verdict.NO_VERDICT, None, Verdict.NO_VERDICT)
    known[1] = replace(known[1], new_percent=None, new=Verdict.NO_VERDICT)
    known[-1] = replace(known[-1], new_percent=40.0, new=Verdict.PASS)
    controller.versions_compared.emit(known)
    assert page.versions.text == "Another verdict on 2 of 73 pictures: now 1 × PASS, 1 × NO VERDICT."
    assert page.versions.detail == "Defects that pass now: 1. Not compared, because they cannot be judged: 1."


def test_pictures_that_are_gone_are_not_called_unchanged(page: SavePage, controller: TeachDouble) -> None:
    page.enter()
    nothing = (None, Verdict.NO_VERDICT, None, Verdict.NO_VERDICT)
    controller.versions_compared.emit([VersionDifference(one.path, *nothing) for one in found(controller)])
    assert page.versions.text == "None of the pictures can be judged any more: nothing is compared."


def test_a_late_answer_for_another_plan_is_ignored(page: SavePage, controller: TeachDouble) -> None:
    page.enter()
    late = found(controller)
    controller.begin_version("Neck")
    assert controller.asked[-1] == STOP
    controller.versions_compared.emit(late)
    assert not page.versions.isVisible()
    controller.finish_fit(SUMMARY, held_out(40, 0))
    controller.versions_compared.emit(late)
    assert page.versions.text == "Comparing on the same pictures …"
    answer(controller)
    assert page.versions.text == "No verdict changes on 40 pictures."


def test_other_limits_are_compared_anew(page: SavePage, controller: TeachDouble) -> None:
    page.enter()
    answer(controller)
    controller.change(review_limit=0.5, fail_limit=1.0)
    assert controller.asked[-1] == COMPARE
    assert page.versions.text == "Comparing on the same pictures …"


def test_how_far_the_comparison_is_is_said(page: SavePage, controller: TeachDouble) -> None:
    page.enter()
    controller.versions_progressed.emit(12, 40)
    assert page.versions.text == "Comparing on the same pictures: 12 of 40"
    answer(controller)
    controller.versions_progressed.emit(40, 40)  # late
    assert page.versions.text == "No verdict changes on 74 pictures."


def test_saving_and_leaving_do_not_wait_for_it(page: SavePage, controller: TeachDouble) -> None:
    page.enter()
    page.leave()
    assert controller.asked == [COMPARE, STOP]
    page.enter()
    page.proceed()
    assert controller.asked == [COMPARE, STOP, COMPARE, STOP, "save True"]
    controller.fail("save", RecipeError("No space left.", "Free some."))
    assert controller.asked[-1] == COMPARE
    answer(controller)
    page.proceed()
    controller.finish_save(4)
    assert page.versions.text == "No verdict changes on 74 pictures.", "what was compared stays in view"


def test_a_failure_is_shown_and_can_be_tried_again(
    make_window: MakeWindow, teaching: TeachDouble, pictures: list[Picture]
) -> None:
    window = save(make_window, teaching, pictures, (1366, 768))
    screen = wizard(window)
    shown = screen.save.versions
    teaching.fail(COMPARE, RecipeError("Version 3 is damaged.", "Take another one."))
    assert (screen.notice.text, screen.notice.remedy) == ("Version 3 is damaged.", "Take another one.")
    assert shown.text == "They could not be compared."
    assert screen.save.is_complete, "it can still be saved"
    before = teaching.asked.count(COMPARE)
    shown.again.click()
    assert teaching.asked.count(COMPARE) == before + 1
    assert shown.text == "Comparing on the same pictures …"


def test_a_dot_says_which_picture_it_is(page: SavePage, controller: TeachDouble) -> None:
    page.enter()
    [first, *_] = known = answer(controller, LOWER)
    plot = page.versions.plot
    at = plot.place(max(known, key=lambda one: one.new_percent or 0.0))
    assert at.x() > plot.place(first).x()
    assert at.y() < plot.place(first).y()
    lowest = min(known, key=lambda one: one.new_percent or 0.0)

    def move(to: QPointF) -> None:
        nothing = Qt.MouseButton.NoButton
        kind = QEvent.Type.MouseMove
        plot.mouseMoveEvent(QMouseEvent(kind, to, plot.mapToGlobal(to), nothing, nothing, Qt.KeyboardModifier(0)))

    move(plot.place(lowest) + QPointF(-3, 3))
    assert page.versions._picture.text() == lowest.path.name
    percent = round(lowest.old_percent or 0.0)
    assert page.versions._figures.text() == f"PASS {percent}\u202f% → PASS {percent}\u202f%"
    move(QPointF(2, 2))
    assert page.versions._picture.text() == ""
    changed = sorted((one for one in known if one.old is not one.new), key=lambda one: one.new_percent or 0.0)
    for expected in (changed[0], changed[1], changed[2]):
        QTest.keyClick(plot, Qt.Key.Key_Right)
        assert page.versions._picture.text() == expected.path.name
    QTest.keyClick(plot, Qt.Key.Key_Left)
    assert page.versions._picture.text() == changed[1].path.name


def test_a_part_just_below_the_limit_is_not_rounded_up_to_it(page: SavePage, controller: TeachDouble) -> None:
    page.enter()
    known = found(controller)
    known[0] = VersionDifference(known[0].path, None, Verdict.NO_VERDICT, 99.6, Verdict.PASS)
    controller.versions_compared.emit(known)
    QTest.keyClick(page.versions.plot, Qt.Key.Key_Right)
    assert page.versions._figures.text() == "NO VERDICT – → PASS 99\u202f%"
