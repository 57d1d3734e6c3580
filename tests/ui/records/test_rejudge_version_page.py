"""Another version tried on recorded parts: chosen, run, stopped; counts, both verdicts, the part itself, the table."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from inspector.core.verdict import Verdict
from inspector.records.rejudge import Change
from inspector.ui.records.parts_page import Style
from inspector.ui.records.records_header import Page
from inspector.ui.records.records_screen import RecordsScreen
from inspector.ui.records.rejudge_version_page import RejudgeVersionPage
from inspector.ui.records.ways_to_judge import Way
from tests.conftest import ExpectLog
from tests.ui.parts import RECIPE
from tests.ui.records.conftest import PATIENCE_MS, MakeController, MakeScreen
from tests.ui.records.recorded import Records
from tests.ui.records.second_judge import Brightness, recorded, write_versions

LEFT = Qt.MouseButton.LeftButton
FREED, CAUGHT = Change(Verdict.FAIL, Verdict.PASS), Change(Verdict.PASS, Verdict.FAIL)
LEVELS = ((130.0, 40), (130.0, 60), (130.0, 220), (40.0, 210), (40.0, 50), (40.0, 90))
"""Percent of then and shade of each part: 2 FAIL → PASS, 1 PASS → FAIL, 3 stay."""


@pytest.fixture
def judge() -> Iterator[Brightness]:
    made = Brightness()
    yield made
    made.open.set()


@pytest.fixture
def screen(
    records: Records, judge: Brightness, make_controller: MakeController, make_screen: MakeScreen
) -> RecordsScreen:
    parts = [recorded(seq, percent, level) for seq, (percent, level) in enumerate(LEVELS, 1)]
    records.add(parts, keep_pass=1)
    records.add([recorded(7, 40.0, 50)], keep_pass=0)
    store = write_versions(records.good.with_name("recipes"))
    made = make_screen(make_controller(store=store, load=judge.load))
    made.filter.clear()
    return made


@pytest.fixture
def page(screen: RecordsScreen, qtbot: QtBot) -> RejudgeVersionPage:
    """With the newest version, and the parts counted."""
    QTest.mouseClick(screen.header.pages.buttons[Page.REJUDGE], LEFT)
    QTest.mouseClick(screen.rejudge.limits.ways.buttons[Way.VERSION], LEFT)
    page = screen.rejudge.version
    assert page.isVisible()
    qtbot.waitUntil(page.begin.isEnabled, timeout=PATIENCE_MS)
    return page


def judged(page: RejudgeVersionPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page._again.ended, timeout=PATIENCE_MS):
        QTest.mouseClick(page.begin, LEFT)


def listed(page: RejudgeVersionPage, qtbot: QtBot, parts: list[int]) -> None:
    def numbers() -> list[int]:
        pages = page.list.pages
        return [record.seq for row in range(pages.count) if (record := pages.record(row)) is not None]

    qtbot.waitUntil(lambda: numbers() == parts, timeout=PATIENCE_MS)


def test_the_newest_version_of_the_product_is_offered_with_the_parts_that_it_can_judge(
    page: RejudgeVersionPage,
) -> None:
    assert page.recipe == replace(RECIPE, version=4)
    assert "finds 7 parts; with a picture: 6" in page._choice.text()
    assert "6 parts" in page.begin.text()
    assert page.list.empty.isVisible()
    assert not page.export.isVisible()


def test_what_changes_is_counted_in_one_sentence(page: RejudgeVersionPage, qtbot: QtBot) -> None:
    judged(page, qtbot)
    said = page._sentence.text().replace("\N{NO-BREAK SPACE}", " ")
    assert said == "Of 6 parts 3 change: 2 FAIL → PASS, 1 PASS → FAIL."
    assert page.counts[FREED] == 2
    assert "1 part has no picture" in page._note.text()
    assert [change for change, button in page.changes.buttons.items() if button.isVisible()] == [FREED, CAUGHT]


def test_each_way_lists_its_parts_with_both_verdicts(page: RejudgeVersionPage, qtbot: QtBot) -> None:
    judged(page, qtbot)
    listed(page, qtbot, [2, 1])
    QTest.mouseClick(page.changes.buttons[CAUGHT], LEFT)
    listed(page, qtbot, [4])
    record = page.list.pages.record(0)
    assert record is not None
    outcome = page.list._outcome(record)
    assert outcome is not None
    assert (record.verdict, outcome.verdict, outcome.percent) == (Verdict.PASS, Verdict.FAIL, pytest.approx(105.0))
    QTest.mouseClick(page.list.style_choice.buttons[Style.GALLERY], LEFT)
    assert page.list.gallery.isVisible()


def test_a_part_is_seen_as_it_was_and_as_the_other_version_sees_it(page: RejudgeVersionPage, qtbot: QtBot) -> None:
    judged(page, qtbot)
    listed(page, qtbot, [2, 1])
    page.views.open_part(0)
    part = page.views.part
    qtbot.waitUntil(part.judges.isVisible, timeout=PATIENCE_MS)
    assert (part._word.text(), part.shows_second) == ("FAIL", False)
    QTest.mouseClick(part.judges.buttons[True], LEFT)
    assert (part._word.text(), part.shows_second) == ("PASS", True)
    assert "4" in part.judges.buttons[True].text()
    assert not part.decision.isVisible(), "people decide of the verdict of then"
    QTest.keyClick(part, Qt.Key.Key_Right)
    assert part.record is not None
    assert (part.record.seq, part.shows_second) == (1, False), "of the next part first what it was"
    qtbot.waitUntil(part.judges.isVisible, timeout=PATIENCE_MS)


def test_stop_keeps_what_was_judged(page: RejudgeVersionPage, judge: Brightness, qtbot: QtBot) -> None:
    judge.open.clear()
    QTest.mouseClick(page.begin, LEFT)
    qtbot.waitUntil(lambda: judge.asked.acquire(blocking=False), timeout=PATIENCE_MS)
    assert page.stop.isVisible()
    assert not page.begin.isVisible()
    assert not page.version.isEnabled()
    QTest.mouseClick(page.stop, LEFT)
    assert page.begin.isVisible()
    assert "Stopped after" in page._far.text()
    judge.open.set()
    judged(page, qtbot)
    assert page.counts.total() == 6


def test_the_same_verdicts_are_said_to_be_the_same(
    page: RejudgeVersionPage, screen: RecordsScreen, qtbot: QtBot
) -> None:
    screen.filter.percent_min.setText("100")
    with qtbot.waitSignal(page._again.selected, timeout=PATIENCE_MS):
        screen.filter.search.setText("3")
        QTest.keyClick(screen.filter.search, Qt.Key.Key_Return)
    assert "1 part" in page.begin.text()
    judged(page, qtbot)
    assert page._sentence.text() == "The part keeps its verdict."
    assert page.list.empty.isVisible()


def test_both_verdicts_are_exported(page: RejudgeVersionPage, qtbot: QtBot, tmp_path: Path) -> None:
    judged(page, qtbot)
    assert page.export.isVisible()
    with qtbot.waitSignal(page._again.exported, timeout=PATIENCE_MS):
        page.begin_export(str(tmp_path / "again"))
    with (tmp_path / "again.csv").open(newline="", encoding="utf-8-sig") as source:
        rows = [(row["part_number"], row["verdict"], row["new_verdict"]) for row in csv.DictReader(source)]
    assert rows[0] == ("6", "PASS", "PASS")
    assert rows.count(("4", "PASS", "FAIL")) == 1
    assert len(rows) == 6
    assert "6 parts were exported" in page.exported.text


def test_a_version_that_is_gone_by_now_is_said(page: RejudgeVersionPage, expected_log: ExpectLog, qtbot: QtBot) -> None:
    expected_log("judge failed")
    page._recipe = replace(RECIPE, version=9)
    QTest.mouseClick(page.begin, LEFT)
    qtbot.waitUntil(page.notice.isVisible, timeout=PATIENCE_MS)
    assert page.begin.isVisible()


def test_leaving_the_page_lets_go_of_the_version(
    page: RejudgeVersionPage, screen: RecordsScreen, judge: Brightness, qtbot: QtBot
) -> None:
    judged(page, qtbot)
    QTest.mouseClick(screen.header.pages.buttons[Page.PARTS], LEFT)
    QTest.mouseClick(screen.header.pages.buttons[Page.REJUDGE], LEFT)
    assert page.isVisible(), "the way that was chosen last"
    assert page.counts[FREED] == 2, "what was judged is still there"
    qtbot.waitUntil(page.begin.isEnabled, timeout=PATIENCE_MS)
    judged(page, qtbot)
    assert judge.loaded == [4, 4]
