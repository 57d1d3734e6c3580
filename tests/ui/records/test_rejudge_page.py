"""Other limits tried on recorded parts: what changes, and which parts these are."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from inspector.core.verdict import Verdict
from inspector.records.rejudge import Change
from inspector.ui.records.records_header import Page
from inspector.ui.records.rejudge_page import RejudgePage
from tests.ui.parts import drawn_picture, inspection
from tests.ui.records.conftest import PATIENCE_MS, MakeScreen
from tests.ui.records.recorded import Records

LEFT = Qt.MouseButton.LeftButton
PERCENTS = (40.0, 60.0, 80.0, 90.0, 105.0, 130.0)
"""Limits of then: review 85, fail 100."""


@pytest.fixture
def page(records: Records, make_screen: MakeScreen, qtbot: QtBot) -> RejudgePage:
    picture = drawn_picture(64, 64)
    records.add([inspection(seq, percent, picture) for seq, percent in enumerate(PERCENTS, 1)], keep_pass=0)
    screen = make_screen()
    screen.filter.clear()
    QTest.mouseClick(screen.header.pages.buttons[Page.REJUDGE], LEFT)
    page = screen.rejudge.limits
    qtbot.waitUntil(lambda: bool(page.counts), timeout=PATIENCE_MS)
    return page


def moved(page: RejudgePage, qtbot: QtBot, review: int, fail: int) -> None:
    with qtbot.waitSignal(page._controller.rejudged, timeout=PATIENCE_MS):
        page.fail.slider.setValue(fail)
        page.review.slider.setValue(review)


def test_it_begins_where_the_limits_were_and_nothing_changes(page: RejudgePage) -> None:
    assert page.review.slider.value() == 85
    assert all(change.old is change.new for change in page.counts)
    assert page.empty.isVisible()


def test_what_changes_is_counted_and_listed_with_both_verdicts(page: RejudgePage, qtbot: QtBot) -> None:
    moved(page, qtbot, 95, 120)
    assert page.counts[Change(Verdict.FAIL, Verdict.REVIEW)] == 1
    assert page.counts[Change(Verdict.REVIEW, Verdict.PASS)] == 1
    assert "1 of 3 parts" in page._sentence.text()
    QTest.mouseClick(page.changes.buttons[Change(Verdict.FAIL, Verdict.REVIEW)], LEFT)
    qtbot.waitUntil(lambda: page.pages.count == 1 and page.pages.record(0).seq == 5, timeout=PATIENCE_MS)
    record = page.pages.record(0)
    assert record is not None
    assert record.verdict is Verdict.FAIL
    assert page.limits.verdict(record.percent) is Verdict.REVIEW


def test_the_fail_limit_takes_the_review_limit_along(page: RejudgePage, qtbot: QtBot) -> None:
    moved(page, qtbot, 85, 70)
    assert page.review.slider.value() <= page.fail.slider.value()
    page.review.slider.setValue(110)
    assert page.fail.slider.value() == 110


def test_a_part_of_the_list_is_opened_and_left(page: RejudgePage, qtbot: QtBot) -> None:
    moved(page, qtbot, 95, 120)
    qtbot.waitUntil(lambda: page.pages.count == 1, timeout=PATIENCE_MS)
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert page.views.shows_part
    QTest.keyClick(page.views.part, Qt.Key.Key_Escape)
    assert not page.views.shows_part


def test_reset_is_the_way_back(page: RejudgePage, qtbot: QtBot) -> None:
    moved(page, qtbot, 50, 60)
    with qtbot.waitSignal(page._controller.rejudged, timeout=PATIENCE_MS):
        QTest.mouseClick(page.reset, LEFT)
    assert all(change.old is change.new for change in page.counts)
