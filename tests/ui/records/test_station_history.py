"""The history within the station's window: there and back, the engineer's PIN, overruled parts in the wizard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.core.inspection import RecipeId
from inspector.records.part_record import Disposition
from inspector.records.query import RecordFilter, page
from inspector.ui.lamp import Light
from inspector.ui.navigation import Screen
from inspector.ui.options import WindowOptions
from inspector.ui.records.records_header import Page
from inspector.ui.station_window import StationWindow
from inspector.workers.station import LineState
from tests.ui.conftest import MakeWindow
from tests.ui.line_double import LineDouble
from tests.ui.lines import second_line
from tests.ui.parts import RECIPE, drawn_picture, inspection
from tests.ui.records.conftest import PATIENCE_MS, MakeController
from tests.ui.records.recorded import Records
from tests.ui.teach.teach_double import TeachDouble

LEFT = Qt.MouseButton.LeftButton
Station = Callable[..., StationWindow]


@pytest.fixture
def station(records: Records, make_controller: MakeController, make_window: MakeWindow, qtbot: QtBot) -> Station:
    """A window with a history of two failed parts and a good one."""

    def make(options: WindowOptions = WindowOptions()) -> StationWindow:  # noqa: B008 (frozen)
        records.add([inspection(seq, percent, drawn_picture(96, 96)) for seq, percent in ((1, 130), (2, 50), (3, 120))])
        window = make_window(options=options)
        window.offer_history(make_controller())
        return window

    return make


def to_history(window: StationWindow, qtbot: QtBot) -> None:
    QTest.mouseClick(window.surface.header.navigation.buttons[Screen.RECORDS], LEFT)
    assert window.records is not None
    assert window.records.isVisible()
    parts = window.records.parts
    qtbot.waitUntil(lambda: parts.pages.count == 3, timeout=PATIENCE_MS)


def overruled(window: StationWindow, qtbot: QtBot) -> None:
    assert window.records is not None
    parts = window.records.parts
    for row in (0, 2):
        parts.views.open_part(row)
        qtbot.waitUntil(lambda: parts.views.part._detail is not None, timeout=PATIENCE_MS)
        QTest.keyClick(parts.views.part, Qt.Key.Key_G)
        with qtbot.waitSignal(parts._controller.waiting_read, timeout=PATIENCE_MS):
            QTest.keyClick(parts.views.part, Qt.Key.Key_1)
    QTest.mouseClick(window.records.header.pages.buttons[Page.WAITING], LEFT)
    qtbot.waitUntil(lambda: window.records.waiting.pages.count == 2, timeout=PATIENCE_MS)  # type: ignore[union-attr]


def test_without_records_there_is_no_way_to_them(make_window: MakeWindow) -> None:
    window = make_window()
    assert window.surface.header.navigation.buttons[Screen.RECORDS].isHidden()


def test_the_way_to_them_has_its_place_before_it_leads_there(
    make_window: MakeWindow, make_controller: MakeController
) -> None:
    window = make_window()
    window.expect_history()
    QApplication.processEvents()
    header = window.surface.header
    button, start = header.navigation.buttons[Screen.RECORDS], header.start.geometry()
    assert (button.isVisible(), button.isEnabled()) == (True, False)
    window.offer_history(make_controller())
    QApplication.processEvents()
    assert button.isEnabled()
    assert header.start.geometry() == start, "nothing moves under a finger"


def test_there_and_back_while_the_line_runs_on(station: Station, line: LineDouble, qtbot: QtBot) -> None:
    window = station()
    window.start_or_stop()
    to_history(window, qtbot)
    assert window.records is not None
    QTest.keyClick(window.records.parts.table, Qt.Key.Key_Space)
    assert line.state is LineState.RUNNING, "the keys of the line are none here"
    assert "running" in window.records.header.line_lamp.accessibleName()
    QTest.mouseClick(window.records.header.navigation.buttons[Screen.INSPECT], LEFT)
    assert window.surface.isVisible()


def test_overruled_parts_begin_a_new_version_with_their_pictures(
    station: Station, teaching: TeachDouble, records: Records, qtbot: QtBot
) -> None:
    window = station()
    to_history(window, qtbot)
    overruled(window, qtbot)
    assert window.records is not None
    assert "2 parts" in window.records.waiting._title.text()
    assert window.records.header.pages.buttons[Page.WAITING].text().endswith("2")
    QTest.mouseClick(window.records.waiting.learn, LEFT)
    qtbot.waitUntil(lambda: window.teach is not None and window.teach.isVisible(), timeout=PATIENCE_MS)
    assert f"begin version of {RECIPE.name}" in teaching.asked
    assert teaching.plan is not None
    [folder] = teaching.plan.good
    assert len(list(folder.glob("*.png"))) == 2
    assert window.teach is not None
    assert window.teach.page is window.teach.images
    # Saved without one of them: the other is learned and no longer waits.
    left_out = sorted(folder.glob("*.png"))[0]
    teaching.plan = teaching.plan.model_copy(update={"excluded": frozenset({left_out})})
    with qtbot.waitSignal(window.records.waiting._controller.waiting_read, timeout=PATIENCE_MS) as answer:
        teaching.saved.emit(RecipeId(RECIPE.name, 4))
    assert answer.args is not None
    assert answer.args[1] == 1
    database = records.open()
    found = {part.seq: part.disposition for part in page(database, RecordFilter())}
    database.close()
    assert sorted(found.values(), key=str) == sorted([None, Disposition.ADOPTED, Disposition.OVERRULED], key=str)


def test_the_engineer_is_asked_before_parts_are_taught(station: Station, teaching: TeachDouble, qtbot: QtBot) -> None:
    window = station(WindowOptions(engineer_pin="4711"))
    to_history(window, qtbot)
    overruled(window, qtbot)
    assert window.records is not None
    QTest.mouseClick(window.records.waiting.learn, LEFT)
    assert window.surface.pin.isVisible()
    assert not [asked for asked in teaching.asked if asked.startswith("begin")]
    for digit in (4, 7, 1, 1):
        QTest.mouseClick(window.surface.pin.digits[digit], LEFT)
    QTest.mouseClick(window.surface.pin.enter, LEFT)
    qtbot.waitUntil(lambda: f"begin version of {RECIPE.name}" in teaching.asked, timeout=PATIENCE_MS)


def test_a_part_whose_picture_is_gone_stays_on_the_list_and_that_is_said(
    station: Station, teaching: TeachDouble, records: Records, qtbot: QtBot
) -> None:
    window = station()
    to_history(window, qtbot)
    overruled(window, qtbot)
    for file in records.archive.rglob("*.png"):
        file.unlink()
    assert window.records is not None
    waiting = window.records.waiting
    QTest.mouseClick(waiting.learn, LEFT)
    qtbot.waitUntil(lambda: bool(waiting.notice.text), timeout=PATIENCE_MS)
    assert waiting.notice.text.startswith("2 of the parts")
    assert not [asked for asked in teaching.asked if asked.startswith("begin")]


def test_who_finds_a_part_bad_after_all_takes_it_off_the_list(station: Station, qtbot: QtBot) -> None:
    window = station()
    to_history(window, qtbot)
    overruled(window, qtbot)
    assert window.records is not None
    waiting = window.records.waiting
    QTest.keyClick(waiting.gallery, Qt.Key.Key_Return)
    assert waiting.views.shows_part
    QTest.keyClick(waiting.views.part, Qt.Key.Key_B)
    QTest.keyClick(waiting.views.part, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: waiting.pages.count == 1, timeout=PATIENCE_MS)
    assert not waiting.views.shows_part


def test_a_rejected_part_of_the_film_strip_is_decided_upon(
    station: Station, line: LineDouble, records: Records, qtbot: QtBot
) -> None:
    window = station()
    parts = [inspection(seq, percent, drawn_picture(96, 96)) for seq, percent in ((1, 50), (2, 140), (3, 55))]
    records.add(parts)
    line.show(*parts)
    window.refresh()
    QTest.keyClick(window, Qt.Key.Key_D)
    assert window.surface.isVisible(), "the newest part passed"
    assert "not rejected" in window.surface.notice.text
    window.display.look_at(2)
    pane = window.surface.picture
    assert pane.decide.isVisible()
    QTest.mouseClick(pane.decide, LEFT)
    assert window.records is not None
    part = window.records.parts.views.part
    qtbot.waitUntil(lambda: part.isVisible() and part._detail is not None, timeout=PATIENCE_MS)
    assert part.record is not None
    assert part.record.at == parts[1].frame.captured_at
    QTest.keyClick(part, Qt.Key.Key_B)
    with qtbot.waitSignal(window.records._controller.decided, timeout=PATIENCE_MS) as answer:
        QTest.keyClick(part, Qt.Key.Key_3)
    assert answer.args is not None
    assert answer.args[0].disposition is Disposition.CONFIRMED


def test_without_records_nothing_asks_for_a_decision(make_window: MakeWindow, line: LineDouble) -> None:
    window = make_window()
    line.show(inspection(1, 140, drawn_picture(96, 96)))
    window.refresh()
    window.display.look_at(1)
    assert window.surface.picture.decide.isHidden()
    QTest.keyClick(window, Qt.Key.Key_D)
    assert window.surface.isVisible()


def test_with_two_lines_the_header_tells_of_the_one_that_keys_act_on(
    make_controller: MakeController, make_window: MakeWindow, line: LineDouble
) -> None:
    second, beside = second_line("Cap 38 mm")
    window = make_window(name="Flange", beside=beside)
    window.offer_history(make_controller())
    assert window.records is not None
    second.set_state(LineState.RUNNING)
    lamp = window.records.header.line_lamp
    window.show_screen(Screen.RECORDS)
    assert lamp.light is Light.IDLE
    window.show_screen(Screen.INSPECT)
    window.focus_line(1)
    window.show_screen(Screen.RECORDS)
    assert lamp.light is Light.GOOD
    line.set_state(LineState.FAULT)
    assert lamp.light is Light.GOOD
