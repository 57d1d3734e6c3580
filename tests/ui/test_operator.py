"""Who is at the station: one touch, a badge or a name; signed off by hand, after a while, or with the shift."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.config import load_yaml
from inspector.errors import ConfigError
from inspector.records.query import RecordFilter, page
from inspector.records.shifts import Shifts
from inspector.records.station_records import records_place, station_recorder
from inspector.station_config import OperatorConfig, RecordsConfig, StationConfig
from inspector.ui.operator import attendance as module
from inspector.ui.operator.attendance import OFFERED, Attendance, SignOff
from inspector.workers.station import LineState, StationController
from tests.ui.conftest import Load, MakeWindow
from tests.ui.line_double import LineDouble
from tests.ui.line_fakes import PATIENCE_MS, StubCamera, StubEngine, frame
from tests.ui.parts import drawn_picture, inspection
from tests.ui.test_barcode_scanner import Keyboard

FIRST, SECOND = "Operator 1", "Operator 2"
LONG = "Operator of the second station behind the press, on loan from the other hall (late shift, weekend)"
MORNING = datetime(2026, 3, 2, 6, 30)


class Time:
    """As the test wants it."""

    def __init__(self) -> None:
        self.now = MORNING
        self.clock_s = 1000.0

    def pass_(self, **by: float) -> None:
        step = timedelta(**by)
        self.now += step
        self.clock_s += step.total_seconds()


@pytest.fixture
def time() -> Time:
    return Time()


MakeAttendance = Callable[..., Attendance]


@pytest.fixture
def attend(qapp: QApplication, tmp_path: Path, time: Time) -> Iterator[MakeAttendance]:
    made = []

    def make(**rules: object) -> Attendance:
        settings = QSettings(str(tmp_path / "names.ini"), QSettings.Format.IniFormat)
        config = OperatorConfig.model_validate(rules)
        made.append(Attendance(config, Shifts(), settings, now=lambda: time.now, clock_s=lambda: time.clock_s))
        return made[-1]

    yield make
    for attendance in made:
        attendance.sign_off()


def test_a_name_is_taken_as_it_was_written_before(attend: MakeAttendance, qtbot: QtBot) -> None:
    attendance = attend(names=(FIRST,))
    with qtbot.waitSignal(attendance.changed, timeout=PATIENCE_MS) as changed:
        assert attendance.sign_in("  operator   1 ")
    assert changed.args == [FIRST]
    assert not attendance.sign_in(" \t")
    assert attendance.name == FIRST


def test_those_who_came_last_are_offered_first_also_the_next_time(attend: MakeAttendance) -> None:
    first = attend(names=("Z", FIRST))
    first.sign_in(SECOND)
    again = attend(names=("Z", FIRST))
    assert (again.name, list(again.names())) == ("", [SECOND, "Z", FIRST])
    again.sign_in("Z")
    assert list(again.names()) == ["Z", SECOND, FIRST]
    for number in range(30):
        again.sign_in(f"Temp {number}")
    assert len(again.names()) <= OFFERED
    assert again.names()[0] == "Temp 29"


def test_what_is_left_in_the_settings_harms_nobody(attend: MakeAttendance, tmp_path: Path) -> None:
    (tmp_path / "names.ini").write_text("[operator]\nrecent=@Invalid()\n", encoding="utf-8")
    assert list(attend().names()) == []


@pytest.mark.parametrize(("minutes", "there"), [(14.9, True), (15.0, False)])
def test_nobody_who_left_stays_signed_in(minutes: float, there: bool, attend: MakeAttendance, time: Time) -> None:
    attendance = attend(sign_off_minutes=15)
    told: list[tuple[str, SignOff]] = []
    attendance.signed_off.connect(lambda name, why: told.append((name, why)))
    attendance.sign_in(FIRST)
    time.pass_(minutes=10)
    attendance.touch()
    time.pass_(minutes=minutes)
    attendance.look()
    assert (bool(attendance.name), told) == (there, [] if there else [(FIRST, SignOff.IDLE)])


@pytest.mark.parametrize(("at_shift", "there"), [(True, False), (False, True)])
def test_the_next_shift_is_somebody_elses(at_shift: bool, there: bool, attend: MakeAttendance, time: Time) -> None:
    attendance = attend(sign_off_at_shift=at_shift)
    attendance.sign_in(FIRST)
    time.now = datetime(2026, 3, 2, 13, 59, 59)
    attendance.look()
    assert attendance.name == FIRST
    time.now = datetime(2026, 3, 2, 14, 0)
    attendance.look()
    assert (attendance.name == FIRST) is there


def test_the_station_looks_by_itself(
    attend: MakeAttendance, time: Time, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_LOOK_MS", 20)
    attendance = attend()
    attendance.sign_in(FIRST)
    with qtbot.waitSignal(attendance.signed_off, timeout=PATIENCE_MS):
        time.pass_(hours=8)


def test_off_means_that_nobody_is_asked(attend: MakeAttendance, make_window: MakeWindow, line: LineDouble) -> None:
    attendance = attend(sign_in="off", badges={"0815": FIRST})
    window = make_window(attendance=attendance)
    assert window.surface.header.operator.isHidden()
    Keyboard(window).scan("0815")
    assert (attendance.name, window.surface.notice.text) == ("", "No recipe is named “0815”")
    window.start_or_stop()
    assert line.asked == ["start"]


def test_optional_starts_without_a_name_and_shows_one_that_is_there(
    attend: MakeAttendance, make_window: MakeWindow, line: LineDouble, qtbot: QtBot
) -> None:
    attendance = attend(names=(FIRST, SECOND))
    window = make_window(attendance=attendance)
    chooser, header = window.surface.operators, window.surface.header
    assert (header.operator.isVisible(), header.operator.text()) == (True, "")
    window.start_or_stop()
    assert line.state is LineState.RUNNING
    QTest.mouseClick(header.operator, Qt.MouseButton.LeftButton)
    assert chooser.isVisible()
    assert [button.text() for button in chooser.names] == [FIRST, SECOND]
    QTest.mouseClick(chooser.names[1], Qt.MouseButton.LeftButton)
    assert (attendance.name, header.operator.text(), chooser.isVisible()) == (SECOND, SECOND, False)
    assert line.asked == ["start"], "the line ran on"
    QTest.mouseClick(header.operator, Qt.MouseButton.LeftButton)
    QTest.mouseClick(chooser.sign_off, Qt.MouseButton.LeftButton)
    assert (attendance.name, header.operator.text()) == ("", "")


def test_required_asks_once_at_start_and_then_starts(
    attend: MakeAttendance, make_window: MakeWindow, line: LineDouble, time: Time
) -> None:
    attendance = attend(sign_in="required")
    window = make_window(attendance=attendance)
    chooser = window.surface.operators
    assert window.surface.header.operator.text() == "Sign in"
    QTest.keyClick(window, Qt.Key.Key_Space)
    assert chooser.isVisible()
    assert line.asked == []
    QTest.keyClick(chooser.field, Qt.Key.Key_Escape)
    assert not chooser.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Space)
    assert (chooser.isVisible(), line.asked) == (True, [])
    QTest.keyClicks(chooser.field, FIRST)
    QTest.keyClick(chooser.field, Qt.Key.Key_Return)
    assert (attendance.name, line.asked, chooser.isVisible()) == (FIRST, ["start"], False)
    assert QApplication.focusWidget() is window, "the keys reach the line again"
    time.pass_(hours=9)
    attendance.look()
    assert line.state is LineState.RUNNING, "a shift that ends stops no line"
    assert FIRST in window.surface.notice.text
    window.start_or_stop()
    window.start_or_stop()
    assert (line.asked, chooser.isVisible()) == (["start", "stop"], True)


def test_leaving_the_question_forgets_the_start(
    attend: MakeAttendance, make_window: MakeWindow, line: LineDouble
) -> None:
    attendance = attend(sign_in="required", names=(FIRST,))
    window = make_window(attendance=attendance)
    window.start_or_stop()
    QTest.mouseClick(window.surface.operators.close_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(window.surface.header.operator, Qt.MouseButton.LeftButton)
    QTest.mouseClick(window.surface.operators.names[0], Qt.MouseButton.LeftButton)
    assert (attendance.name, line.asked) == (FIRST, [])


def test_a_badge_signs_in_at_any_time_and_a_recipe_stays_a_recipe(
    attend: MakeAttendance, make_window: MakeWindow, line: LineDouble
) -> None:
    attendance = attend(badges={"0815": FIRST})
    window = make_window(attendance=attendance)
    window.start_or_stop()
    Keyboard(window).scan("0815")
    assert (attendance.name, line.asked) == (FIRST, ["start"])
    assert "Operator 1 has signed in" in window.surface.notice.text
    Keyboard(window).scan("4711")
    assert (attendance.name, window.surface.notice.text) == (FIRST, "No recipe is named “4711”")


def test_a_badge_scanned_into_the_question_is_its_name(attend: MakeAttendance, make_window: MakeWindow) -> None:
    attendance = attend(badges={"0815": FIRST})
    window = make_window(attendance=attendance)
    window.surface.header.operator.click()
    QTest.keyClicks(window.surface.operators.field, "0815")
    QTest.keyClick(window.surface.operators.field, Qt.Key.Key_Return)
    assert attendance.name == FIRST


@pytest.mark.parametrize("text", ["0815", FIRST])
def test_a_badge_answers_the_question_wherever_the_keys_are(
    attend: MakeAttendance, make_window: MakeWindow, line: LineDouble, text: str
) -> None:
    """A touch beside the field takes them away from it."""
    attendance = attend(sign_in="required", badges={"0815": FIRST})
    window = make_window(attendance=attendance)
    window.start_or_stop()
    window.setFocus()
    Keyboard(window).scan(text)
    assert (attendance.name, line.asked) == (FIRST, ["start"])
    assert not window.surface.operators.isVisible()


def test_use_of_the_window_is_noticed(attend: MakeAttendance, make_window: MakeWindow, time: Time) -> None:
    attendance = attend(sign_off_minutes=15)
    window = make_window(attendance=attendance)
    attendance.sign_in(FIRST)
    time.pass_(minutes=14)
    QTest.mousePress(window.windowHandle(), Qt.MouseButton.LeftButton)
    QTest.mouseRelease(window.windowHandle(), Qt.MouseButton.LeftButton)
    time.pass_(minutes=14)
    attendance.look()
    assert attendance.name == FIRST
    Keyboard(window).type("h", 120)
    time.pass_(minutes=14)
    attendance.look()
    assert attendance.name == FIRST


@pytest.mark.parametrize("width", [1366, 1920])
def test_a_long_name_gives_way(width: int, attend: MakeAttendance, make_window: MakeWindow, line: LineDouble) -> None:
    attendance = attend()
    window = make_window(attendance=attendance, size=(width, width * 9 // 16))
    attendance.sign_in(LONG)
    window.surface.header.navigation.offer_history()
    window.start_or_stop()
    line.show(inspection(1, 50, drawn_picture(64, 64)))
    window.refresh()
    QApplication.processEvents()
    header = window.surface.header
    assert not header.line_lamp.is_brief
    assert header.help.geometry().right() < header.width()
    assert (LONG in header.operator.toolTip(), attendance.name) == (True, LONG)


@pytest.mark.parametrize("width", [1093, 1366])
def test_what_is_to_be_done_is_not_cut(width: int, attend: MakeAttendance, make_window: MakeWindow) -> None:
    window = make_window(attendance=attend(sign_in="required"), size=(width, width * 9 // 16))
    window.surface.header.navigation.offer_history()
    QApplication.processEvents()
    header = window.surface.header
    assert header.operator.width() >= header.operator.sizeHint().width()
    assert header.help.geometry().right() < header.width()


def test_the_records_know_who_was_there(attend: MakeAttendance, load: Load, qtbot: QtBot, tmp_path: Path) -> None:
    config = RecordsConfig(station="S1")
    place = records_place(config, tmp_path)
    controller = StationController(
        lambda name, version: StubEngine(), station_recorder(config, place, lambda recipe: "")
    )
    attendance = attend()
    attendance.changed.connect(controller.use_operator)
    load(controller)
    for name in (FIRST, ""):
        attendance.sign_in(name) if name else attendance.sign_off()
        with qtbot.waitSignal(controller.source_finished, timeout=PATIENCE_MS):
            controller.start(lambda: StubCamera([frame(1)], can_wait=True))
        qtbot.waitUntil(lambda: controller.state is LineState.IDLE, timeout=PATIENCE_MS)
    controller.close()
    database = place.open(read_only=True)
    assert [record.operator for record in page(database, RecordFilter())] == [None, FIRST]
    database.close()


@pytest.mark.parametrize(
    ("text", "mistake"),
    [
        ("operator: {sign_in: maybe}", "must be 'off', 'optional' or 'required'"),
        ("operator: {sign_off_minutes: 0}", "greater than 0"),
        ('operator: {names: [" "]}', "names of 1 to 100 characters"),
        ('operator: {badges: {"1": ""}}', "name of who wears it"),
    ],
)
def test_a_mistake_in_the_settings_is_named(text: str, mistake: str, tmp_path: Path) -> None:
    file = tmp_path / "station.yaml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError, match=mistake):
        load_yaml(file, StationConfig)


def test_the_settings_are_read(tmp_path: Path) -> None:
    file = tmp_path / "station.yaml"
    file.write_text('operator: {sign_in: off, badges: {"0815": Operator 1}, sign_off_minutes: 30}', encoding="utf-8")
    operator = load_yaml(file, StationConfig).operator
    assert (operator.sign_in, operator.badges, operator.sign_off_minutes) == ("off", {"0815": "Operator 1"}, 30)
