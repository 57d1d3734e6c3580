"""The checks before production in the history: who signed which, and what was found."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from inspector.core.inspection import RecipeId
from inspector.core.shift_check import Aspect, CheckRun, Due, Finding, verdict_finding
from inspector.core.shift_check import planned_steps as steps
from inspector.core.verdict import Verdict
from inspector.records.events import Event, write_event
from inspector.records.query import RecordFilter
from inspector.records.report_content import collect_report
from inspector.records.shift_checks import read_checks
from inspector.records.shifts import Shifts
from inspector.ui.records.records_header import Page
from inspector.ui.records.report import write_report
from inspector.ui.theme import Typeface
from tests.ui.parts import drawn_picture, inspection
from tests.ui.records.conftest import PATIENCE_MS, MakeScreen
from tests.ui.records.recorded import Records

BEGAN = datetime(2026, 3, 2, 5, 1, tzinfo=UTC)
LONG = "Verschlussdeckel-Dichtungsträger 38 mm, Farbe anthrazit, Werkzeug 17"


def check(records: Records, number: int, *, operator: str = "Operator 1", override: str = "", fails: int = 0) -> None:
    """Of the ``number``-th shift; ``fails``: attempts at the good part that failed."""
    run = CheckRun(RecipeId(LONG, 3), steps("parts", 1, 1), "parts", (Due.SHIFT,), "9f2c", "CPU")
    good, bad = inspection(1, 44, drawn_picture(64, 64)), inspection(1, 133, drawn_picture(64, 64))
    run.take([Finding(Aspect.BAD_PICTURE, True, "bad-1.png", Verdict.FAIL, Verdict.FAIL, 140.0)])
    dark = Finding(Aspect.BRIGHTNESS, False, value=80.0, low=90.0, high=110.0)
    for _ in range(fails):
        run.take([verdict_finding(Aspect.GOOD_PART, Verdict.PASS, good), dark])
    if not override and fails < 3:
        run.take([verdict_finding(Aspect.GOOD_PART, Verdict.PASS, good)])
        run.take([verdict_finding(Aspect.BAD_PART, Verdict.FAIL, bad)])
    note = run.note(operator, override)
    database = records.open()
    at = BEGAN + timedelta(hours=8 * number)
    write_event(database, Event(note.kind, "Line 2", note.operator, note.text, note.details, at))
    database.close()


def test_without_any_check_there_is_no_page_for_them(records: Records, make_screen: MakeScreen) -> None:
    records.add([inspection(1, 50, drawn_picture(64, 64))])
    screen = make_screen()
    assert not screen.header.pages.buttons[Page.CHECKS].isVisible()


def test_each_check_says_who_signed_what(records: Records, make_screen: MakeScreen, qtbot: QtBot) -> None:
    records.add([inspection(1, 50, drawn_picture(64, 64))])
    check(records, 0)
    check(records, 1, override="good part is worn", fails=1)
    check(records, 2, operator="", fails=3)
    screen = make_screen()
    button = screen.header.pages.buttons[Page.CHECKS]
    qtbot.waitUntil(button.isVisible, timeout=PATIENCE_MS)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    page = screen.checks
    qtbot.waitUntil(lambda: page.list.count() == 3, timeout=PATIENCE_MS)
    assert (screen.page is page, screen.filter.isVisible()) == (True, False)
    assert page.texts[0] == "Not passed"
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert page.texts[0] == "Started anyway"
    assert "Reason: good part is worn" in page.texts[1]
    assert any("Brightness: 80" in text for text in page.found.texts), page.found.texts
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert page.texts[0] == "Passed"
    assert "Signed by Operator 1" in page.texts[1]
    assert [text for text in page.found.texts if "FAIL" in text] == ["Bad part: FAIL · 133\u202f%"]


def test_parts_are_found_by_who_was_at_the_station(records: Records, make_screen: MakeScreen, qtbot: QtBot) -> None:
    records.add([inspection(1, 50, drawn_picture(64, 64))], operator="Operator 1")
    records.add([inspection(2, 50, drawn_picture(64, 64))], operator="Operator 2")
    screen = make_screen()
    qtbot.waitUntil(screen.filter.operator.isVisible, timeout=PATIENCE_MS)
    assert screen.filter.operator.text() == "All operators"
    screen.filter.choose_operator("Operator 2")
    qtbot.waitUntil(lambda: screen.parts.pages.count == 1, timeout=PATIENCE_MS)
    record = screen.parts.pages.record(0)
    assert record is not None
    assert (record.seq, screen.filter.narrows) == (2, True)
    screen.filter.clear()
    assert screen.filter.wanted() == RecordFilter()


def test_a_shift_long_ago_has_its_checks_however_many_came_later(
    records: Records, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("inspector.records.shift_checks.MOST_CHECKS", 2)
    for number in range(6):
        check(records, number)
    database = records.open()
    found = read_checks(database, BEGAN, BEGAN + timedelta(hours=9))
    database.close()
    assert [one.at for one in found] == [BEGAN + timedelta(hours=8), BEGAN]


def test_the_report_of_a_shift_has_its_checks(records: Records, tmp_path: Path, typeface: Typeface) -> None:
    records.add([inspection(1, 50, drawn_picture(64, 64))])
    for number in range(40):
        check(records, number)
    database = records.open()
    wanted = RecordFilter(since=BEGAN, until=BEGAN + timedelta(hours=30))
    content = collect_report(database, records.archive, wanted, Shifts())
    everything = collect_report(database, records.archive, RecordFilter(), Shifts())
    database.close()
    assert (len(content.checks), len(everything.checks)) == (4, 40)
    assert write_report(tmp_path / "report.pdf", everything, typeface) == 1
