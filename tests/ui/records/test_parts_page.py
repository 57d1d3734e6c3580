"""The history as a person uses it: filter, scroll, open, step, decide."""

from __future__ import annotations

import csv
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from inspector.core.verdict import Verdict
from inspector.records.disposition import decisions
from inspector.records.part_record import Disposition
from inspector.ui.records.parts_page import PartsPage, Style
from inspector.ui.records.records_screen import RecordsScreen
from inspector.ui.records.time_span import Span
from tests.conftest import ExpectLog
from tests.ui.parts import drawn_picture, inspection, without_verdict
from tests.ui.records.conftest import PATIENCE_MS, MakeScreen, shown
from tests.ui.records.recorded import OTHER, Records, at

LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


def line_of_parts(records: Records) -> None:
    """Ten parts, a second apart: 4 and 8 failed, 6 in review, 10 without a verdict and a picture."""
    now = datetime.now(UTC)
    percents = {4: 140.0, 6: 92.0, 8: 120.0}
    parts = [inspection(seq, percents.get(seq, 50.0 + seq), drawn_picture(160, 128, seq)) for seq in range(1, 10)]
    parts.append(without_verdict(10, "The camera gave no picture."))
    records.add([at(part, now - timedelta(seconds=60 - part.frame.seq), f"L-{part.frame.seq}") for part in parts])


@pytest.fixture
def screen(records: Records, make_screen: MakeScreen) -> RecordsScreen:
    line_of_parts(records)
    return make_screen()


@pytest.fixture
def parts(screen: RecordsScreen) -> PartsPage:
    return screen.parts


def settled(page: PartsPage, qtbot: QtBot) -> None:
    """What was asked for last is there."""
    qtbot.waitUntil(lambda: not page.pages.loading and page.total is not None, timeout=PATIENCE_MS)


def opened(page: PartsPage, qtbot: QtBot, row: int) -> None:
    page.views.open_part(row)
    wait_for_detail(page, qtbot)


def wait_for_detail(page: PartsPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.views.part._detail is not None, timeout=PATIENCE_MS)


def test_the_newest_part_comes_first(parts: PartsPage, qtbot: QtBot) -> None:
    settled(parts, qtbot)
    assert shown(parts) == [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]
    assert parts.count.text() == "10 parts"


def test_verdicts_are_toggled(parts: PartsPage, qtbot: QtBot) -> None:
    QTest.mouseClick(parts.filter.verdicts[Verdict.FAIL], LEFT)
    settled(parts, qtbot)
    assert shown(parts) == [8, 4]
    QTest.mouseClick(parts.filter.verdicts[Verdict.REVIEW], LEFT)
    settled(parts, qtbot)
    assert shown(parts) == [8, 6, 4]
    QTest.mouseClick(parts.filter.verdicts[Verdict.FAIL], LEFT)
    QTest.mouseClick(parts.filter.verdicts[Verdict.REVIEW], LEFT)
    settled(parts, qtbot)
    assert parts.pages.count == 10


def test_the_keys_stay_with_the_list_whatever_it_is_narrowed_to(parts: PartsPage, qtbot: QtBot) -> None:
    parts.table.setFocus()
    QTest.mouseClick(parts.filter.verdicts[Verdict.FAIL], LEFT)
    settled(parts, qtbot)
    assert parts.window().focusWidget() is parts.table
    parts.filter.search.setFocus()
    QTest.mouseClick(parts.filter.verdicts[Verdict.FAIL], LEFT)
    settled(parts, qtbot)
    assert parts.window().focusWidget() is parts.filter.search


def test_lines_are_told_apart_where_there_are_several(records: Records, make_screen: MakeScreen, qtbot: QtBot) -> None:
    records.add([inspection(1, 50, drawn_picture(64, 64))], station="Line 2")
    screen = make_screen()
    settled(screen.parts, qtbot)
    assert not screen.filter.station.isVisible()
    assert "Line" not in screen.parts.table.titles()
    records.add([inspection(2, 50, drawn_picture(64, 64))], station="Line 1")
    screen.enter()
    qtbot.waitUntil(screen.filter.station.isVisible, timeout=PATIENCE_MS)
    assert screen.parts.table.titles().index("Line") == 3
    assert len(screen.parts.table.fields(QRectF(0, 0, 900, 40))) == len(screen.parts.table.titles())
    screen.filter.choose_station("Line 1")
    qtbot.waitUntil(lambda: shown(screen.parts) == [2], timeout=PATIENCE_MS)
    QTest.mouseClick(screen.filter.clear_button, LEFT)
    qtbot.waitUntil(lambda: sorted(shown(screen.parts)) == [1, 2], timeout=PATIENCE_MS)


def test_a_scanned_part_id_and_a_score_range_narrow_the_choice(parts: PartsPage, qtbot: QtBot) -> None:
    QTest.keyClicks(parts.filter.search, "L-7")
    QTest.keyClick(parts.filter.search, Key.Key_Return)
    settled(parts, qtbot)
    assert shown(parts) == [7]
    QTest.mouseClick(parts.filter.clear_button, LEFT)
    QTest.keyClicks(parts.filter.percent_min, "100")
    QTest.keyClicks(parts.filter.percent_max, "130")
    qtbot.waitUntil(lambda: parts.wanted.percent_max == 130, timeout=PATIENCE_MS)
    settled(parts, qtbot)
    assert shown(parts) == [8]


def test_a_product_is_chosen(records: Records, make_screen: MakeScreen, qtbot: QtBot) -> None:
    line_of_parts(records)
    records.add([inspection(77, 50, drawn_picture(160, 128), recipe=OTHER)])
    parts = make_screen().parts
    parts.filter.choose_recipe(OTHER.name)
    settled(parts, qtbot)
    assert shown(parts) == [77]
    assert parts.filter.recipe.text() == OTHER.name


def test_nothing_matches_is_said_with_the_way_back(parts: PartsPage, qtbot: QtBot) -> None:
    QTest.keyClicks(parts.filter.search, "nobody")
    QTest.keyClick(parts.filter.search, Key.Key_Return)
    settled(parts, qtbot)
    assert parts.empty.isVisible()
    QTest.mouseClick(parts.empty.button, LEFT)
    settled(parts, qtbot)
    assert parts.pages.count == 10
    assert parts.filter.search.text() == ""


def test_an_empty_database_says_so_without_a_button(make_screen: MakeScreen, qtbot: QtBot) -> None:
    parts = make_screen().parts
    parts.filter.clear()
    settled(parts, qtbot)
    assert parts.empty.isVisible()
    assert parts.empty.button.isHidden()


def test_a_database_that_cannot_be_opened_says_why_and_is_tried_again(
    records: Records, make_screen: MakeScreen, qtbot: QtBot, expected_log: ExpectLog
) -> None:
    expected_log("failed: The records database")
    line_of_parts(records)
    away = records.file.with_suffix(".away")
    records.file.rename(away)
    records.file.mkdir()  # a folder where the file should be: nothing can be opened
    parts = make_screen().parts
    assert parts.empty.isVisible()
    assert str(records.file) in parts.empty._title.text()
    records.file.rmdir()
    away.rename(records.file)
    QTest.mouseClick(parts.empty.button, LEFT)
    settled(parts, qtbot)
    assert parts.pages.count == 10


def test_arrows_enter_and_escape(parts: PartsPage, qtbot: QtBot) -> None:
    table = parts.table
    assert table.hasFocus()
    QTest.keyClick(table, Key.Key_Down)
    QTest.keyClick(table, Key.Key_Down)
    QTest.keyClick(table, Key.Key_Return)
    wait_for_detail(parts, qtbot)
    assert parts.views.shows_part
    assert parts.views.part.record is not None
    assert parts.views.part.record.seq == 8
    QTest.keyClick(parts.views.part, Key.Key_Right)
    assert parts.views.part.record.seq == 7
    QTest.keyClick(parts.views.part, Key.Key_Left)
    QTest.keyClick(parts.views.part, Key.Key_Left)
    assert parts.views.part.record.seq == 9
    QTest.keyClick(parts.views.part, Key.Key_Escape)
    assert not parts.views.shows_part
    assert table.hasFocus()
    assert table.current == 1
    QTest.keyClick(table, Key.Key_End)
    assert table.current == 9
    QTest.keyClick(table, Key.Key_Home)
    assert table.current == 0


def test_a_click_opens_and_a_drag_does_not(parts: PartsPage, qtbot: QtBot) -> None:
    where = parts.table.cell(3).center().toPoint()
    QTest.mousePress(parts.table.viewport(), LEFT, pos=where)
    QTest.mouseMove(parts.table.viewport(), where + where.__class__(0, 40))
    QTest.mouseRelease(parts.table.viewport(), LEFT, pos=where + where.__class__(0, 40))
    assert not parts.views.shows_part
    QTest.mouseClick(parts.table.viewport(), LEFT, pos=where)
    assert parts.views.shows_part
    assert parts.views.part.record is not None
    assert parts.views.part.record.seq == 7


def test_the_part_with_picture_heat_and_limits_of_then(parts: PartsPage, qtbot: QtBot) -> None:
    opened(parts, qtbot, 2)
    part = parts.views.part
    assert part.picture.view.has_picture
    assert not part.picture.empty.isVisible()
    assert part.picture.view._regions, "what was abnormal is outlined"
    facts = dict(part.facts.texts)
    assert facts["Part id"] == "L-8"
    assert "fail 0.4" in facts["Limits of then"]
    assert facts["Camera settings"] == "ExposureTime 1200, Gain 4"
    assert "judged 1.0" in facts["Inspected in"]


def test_a_picture_that_is_not_there_is_said_plainly(records: Records, parts: PartsPage, qtbot: QtBot) -> None:
    opened(parts, qtbot, 0)
    assert parts.views.part.picture.empty._title.text() == "The camera gave no picture"
    opened(parts, qtbot, 1)
    assert parts.views.part.picture.empty._title.text() == "The picture was not kept"
    record = parts.pages.record(2)
    assert record is not None
    assert record.picture is not None
    (records.archive / record.picture).unlink()
    opened(parts, qtbot, 2)
    assert parts.views.part.picture.empty._title.text() == "The picture is no longer there"


def test_the_gallery_asks_for_the_pictures_in_view_and_shows_them(parts: PartsPage, qtbot: QtBot) -> None:
    QTest.mouseClick(parts.style_choice.buttons[Style.GALLERY], LEFT)
    assert parts.gallery.isVisible()
    qtbot.waitUntil(lambda: len(parts.gallery._pixmaps) == 10, timeout=PATIENCE_MS)
    kept = {seq: not parts.gallery._pixmaps[record.id].isNull() for seq, record in _records(parts).items()}
    assert kept[8]
    assert kept[4]
    assert not kept[10]
    QTest.keyClick(parts.gallery, Key.Key_Right)
    QTest.keyClick(parts.gallery, Key.Key_Enter)
    assert parts.views.part.record is not None
    assert parts.views.part.record.seq == 9


def _records(parts: PartsPage) -> dict[int, object]:
    return {record.seq: record for row in range(10) if (record := parts.pages.record(row)) is not None}


def test_a_fail_is_overruled_with_a_key_and_a_digit(records: Records, parts: PartsPage, qtbot: QtBot) -> None:
    opened(parts, qtbot, 2)
    record = parts.views.part.record
    assert record is not None
    QTest.keyClick(parts.views.part, Key.Key_G)
    assert parts.views.part.decision.asking
    with qtbot.waitSignal(parts._controller.decided, timeout=PATIENCE_MS):
        QTest.keyClick(parts.views.part, Key.Key_2)
    database = records.open()
    [decision] = decisions(database, record.id)
    database.close()
    assert decision.disposition is Disposition.OVERRULED
    assert decision.reason == "Dust, wiped off"
    assert decision.operator == "early shift"
    shown_record = parts.pages.record(2)
    assert shown_record is not None
    assert shown_record.disposition is Disposition.OVERRULED


def test_a_fail_is_confirmed_with_a_key_and_enter(records: Records, parts: PartsPage, qtbot: QtBot) -> None:
    opened(parts, qtbot, 2)
    QTest.keyClick(parts.views.part, Key.Key_B)
    with qtbot.waitSignal(parts._controller.decided, timeout=PATIENCE_MS) as answer:
        QTest.keyClick(parts.views.part, Key.Key_Return)
    assert answer.args[0].disposition is Disposition.CONFIRMED


def test_own_words_are_a_reason_and_escape_leaves_it_undecided(parts: PartsPage, qtbot: QtBot) -> None:
    opened(parts, qtbot, 2)
    decision = parts.views.part.decision
    QTest.mouseClick(decision.overrule, LEFT)
    assert not decision.done.isEnabled(), "who overrules says why"
    QTest.keyClick(parts.views.part, Key.Key_Escape)
    assert not decision.asking
    assert parts.views.shows_part
    QTest.mouseClick(decision.overrule, LEFT)
    QTest.keyClicks(decision.own, "New bottle, lighter glass")
    with qtbot.waitSignal(parts._controller.decided, timeout=PATIENCE_MS):
        QTest.mouseClick(decision.done, LEFT)
    qtbot.waitUntil(lambda: "lighter glass" in decision._note.text(), timeout=PATIENCE_MS)
    assert "early shift" in decision._note.text()


def test_a_part_that_passed_is_not_decided_upon(parts: PartsPage, qtbot: QtBot) -> None:
    opened(parts, qtbot, 1)
    assert parts.views.part.decision.isHidden()
    QTest.keyClick(parts.views.part, Key.Key_G)
    assert not parts.views.part.decision.asking


def test_only_what_is_in_view_is_read(records: Records, make_screen: MakeScreen, qtbot: QtBot) -> None:
    records.add_many(5_000)
    parts = make_screen().parts
    parts.filter.spans.buttons[Span.ALL].click()
    settled(parts, qtbot)
    assert parts.total == 5_000
    asked: list[object] = []
    parts.pages.page_wanted.connect(asked.append)
    for _ in range(3):
        before = parts.pages.count
        QTest.keyClick(parts.table, Key.Key_End)
        qtbot.waitUntil(lambda before=before: parts.pages.count > before, timeout=PATIENCE_MS)
    assert len(asked) == 3
    assert parts.pages.count == 800


def test_what_is_in_view_is_exported_as_a_table(parts: PartsPage, qtbot: QtBot, tmp_path: Path) -> None:
    QTest.mouseClick(parts.filter.verdicts[Verdict.FAIL], LEFT)
    settled(parts, qtbot)
    with qtbot.waitSignal(parts.export.done, timeout=PATIENCE_MS):
        parts.export.begin(str(tmp_path / "rejects"))
    with (tmp_path / "rejects.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["part_id"] for row in rows] == ["L-8", "L-4"]
    assert not parts.export.exporting
    assert parts.exported.remedy == str(tmp_path / "rejects.csv")


def test_an_export_that_cannot_be_written_says_why(
    parts: PartsPage, qtbot: QtBot, tmp_path: Path, expected_log: ExpectLog
) -> None:
    expected_log("export failed")
    (tmp_path / "rejects.csv").mkdir()
    parts.export.begin(str(tmp_path / "rejects.csv"))
    qtbot.waitUntil(lambda: bool(parts.notice.text), timeout=PATIENCE_MS)
    assert "rejects.csv" in parts.notice.text
    assert not parts.export.exporting
