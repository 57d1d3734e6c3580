"""Two lines in one window: each with its own threads, parts and faults; keys act on the one that is marked."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.cameras.base import Camera
from inspector.core.inspection import RecipeId
from inspector.core.verdict import Verdict
from inspector.errors import CameraError, DatabaseError
from inspector.records.database import Database
from inspector.records.query import RecordFilter, walk
from inspector.records.recorder import StationRecorder
from inspector.records.station_records import left_over, line_recorders, records_place, station_recorder
from inspector.station_config import RecordsConfig
from inspector.ui.choices import RecipeChoice, SourceChoice
from inspector.ui.lamp import Light
from inspector.ui.languages import LanguageSwitch
from inspector.ui.line_pane import LineParts
from inspector.ui.navigation import Screen
from inspector.ui.station_window import StationWindow
from inspector.ui.theme import Theme, Type
from inspector.workers.line_settings import LineSettings
from inspector.workers.station import LineState, StationController
from tests.ui.conftest import MakeWindow, no_camera
from tests.ui.line_double import LineDouble
from tests.ui.line_fakes import PATIENCE_MS, StubEngine, Told, TriggeredCamera
from tests.ui.lines import second_line
from tests.ui.parts import drawn_picture, inspection
from tests.ui.teach.teach_double import TeachDouble

LEFT = Qt.MouseButton.LeftButton
NAMES = ("Bottles", "Caps")
SOON_S = 2.0
RECONNECTING = LineSettings(reconnect=True)


class RealLine:
    """A line with threads of its own, a camera that takes a picture for each trigger, and an engine to be held."""

    def __init__(self, name: str, settings: LineSettings, recorder: object = None) -> None:
        self.name = name
        self.engine = StubEngine()
        self.engine.recipe = RecipeId(f"{name} recipe", 1)
        self.camera = TriggeredCamera()
        self.told = Told()
        self.controller = StationController(lambda *_: self.engine, recorder, settings=settings)  # type: ignore[arg-type]

    def parts(self) -> LineParts:
        return LineParts(self.controller, no_camera, SourceChoice(self.name, self.name, self.make_camera), self.name)

    def make_camera(self) -> Camera:
        return self.camera

    def judge(self, part_id: str) -> Verdict:
        self.controller.fire(self.told.trigger(part_id))
        return self.told.wait()[part_id].verdict


class Two:
    """A window with two real lines."""

    def __init__(self, window: StationWindow, lines: tuple[RealLine, RealLine]) -> None:
        self.window, self.first, self.second = window, *lines
        self.lines = lines


MakeTwo = Callable[..., Two]


@pytest.fixture
def make_two(theme: Theme, languages: LanguageSwitch, qtbot: QtBot, tmp_path: Path) -> Iterator[MakeTwo]:
    made: list[Two] = []

    def make(settings: LineSettings = RECONNECTING, recorders: tuple[object, ...] = (None, None)) -> Two:
        lines = RealLine(NAMES[0], settings, recorders[0]), RealLine(NAMES[1], settings, recorders[1])
        first = lines[0].parts()
        window = StationWindow(
            first.controller,
            theme=theme,
            recipes=lambda: tuple(RecipeChoice(line.engine.recipe) for line in lines),
            open_folder=no_camera,
            settings=QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat),
            languages=languages,
            source=first.source,
            name=first.name,
            beside=lines[1].parts(),
        )
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()
        for line in lines:
            with qtbot.waitSignal(line.controller.recipe_loaded, timeout=PATIENCE_MS):
                line.controller.load_recipe(line.engine.recipe.name)
        made.append(Two(window, lines))
        return made[-1]

    yield make
    for two in made:
        two.window.close()
    made.clear()


def start(two: Two, qtbot: QtBot) -> None:
    for pane in two.window.lines:
        QTest.mouseClick(pane.surface.header.start, LEFT)
    qtbot.waitUntil(lambda: all(line.controller.takes_triggers for line in two.lines), timeout=PATIENCE_MS)


def test_each_line_judges_its_own_parts_with_its_own_recipe(make_two: MakeTwo, qtbot: QtBot) -> None:
    two = make_two()
    start(two, qtbot)
    two.first.engine._score = lambda seq: 5.0
    for number in range(20):
        assert two.first.judge(f"B-{number}") is Verdict.FAIL
        assert two.second.judge(f"C-{number}") is Verdict.PASS
    for line, verdict in zip(two.lines, (Verdict.FAIL, Verdict.PASS), strict=True):
        answers = line.told.wait()
        assert {each.verdict for each in answers.values()} == {verdict}
        assert {each.recipe for each in answers.values()} == {line.engine.recipe}
        assert [answers[part_id].frame.seq for part_id in answers] == list(range(1, 21))
    assert not two.first.engine.threads & two.second.engine.threads
    panes = two.window.lines
    qtbot.waitUntil(lambda: all(pane.display.snapshot.counters.inspected == 20 for pane in panes), timeout=PATIENCE_MS)
    two.window.refresh()
    assert [pane.surface.banner.state.verdict for pane in panes] == [Verdict.FAIL, Verdict.PASS]


def test_a_line_that_stands_in_fault_does_not_touch_the_other(make_two: MakeTwo, qtbot: QtBot, expected_log) -> None:
    expected_log("The camera ended")
    two = make_two(LineSettings(reconnect=False))
    start(two, qtbot)
    two.first.camera.lose = CameraError("The cable is loose.", "Plug it in.")
    qtbot.waitUntil(lambda: two.first.controller.state is LineState.FAULT, timeout=PATIENCE_MS)
    assert two.second.controller.state is LineState.RUNNING
    assert two.second.judge("C-1") is Verdict.PASS
    first, second = (pane.surface for pane in two.window.lines)
    assert first.faults.texts == ["The cable is loose."]
    assert second.faults.texts == []
    QTest.mouseClick(first.header.start, LEFT)
    qtbot.waitUntil(lambda: two.first.controller.takes_triggers, timeout=PATIENCE_MS)
    assert two.first.judge("B-1") is Verdict.PASS


def test_a_line_whose_inspection_hangs_does_not_hold_up_the_other(
    make_two: MakeTwo, qtbot: QtBot, expected_log
) -> None:
    expected_log("came too late")
    two = make_two(LineSettings(reconnect=True, time_limit_ms=200))
    start(two, qtbot)
    two.first.engine.gate.clear()
    assert two.first.judge("B-1") is Verdict.NO_VERDICT  # by its time limit
    for number in range(10):
        assert two.second.judge(f"C-{number}") is Verdict.PASS
    two.first.engine.gate.set()
    qtbot.waitUntil(lambda: two.first.controller.snapshot().counters.late == 1, timeout=PATIENCE_MS)


@pytest.mark.parametrize("hanging", [False, True])
def test_both_end_together_whatever_hangs(make_two: MakeTwo, qtbot: QtBot, expected_log, hanging: bool) -> None:
    two = make_two()
    start(two, qtbot)
    if hanging:
        expected_log("camera|left behind")
        for line in two.lines:
            line.camera.hang.clear()
            assert line.camera.hanging.wait(PATIENCE_MS / 1000)
    began = time.monotonic()
    two.window.close()
    took_s = time.monotonic() - began
    for line in two.lines:
        line.camera.hang.set()
    assert took_s < SOON_S


def test_their_records_are_told_apart(make_two: MakeTwo, qtbot: QtBot, tmp_path: Path) -> None:
    config = RecordsConfig(station="Cell 4")
    place = records_place(config, tmp_path)
    places = [place.of_line(number, name) for number, name in enumerate(NAMES, start=1)]
    two = make_two(recorders=line_recorders(config, places, lambda recipe: ""))
    start(two, qtbot)
    for number in range(3):
        two.first.judge(f"B-{number}")
        two.second.judge(f"C-{number}")
    two.window.close()
    database = place.open(read_only=True)
    try:
        for line in two.lines:
            found = list(walk(database, RecordFilter(station=f"Cell 4 · {line.name}")))
            assert sorted(part.part_id for part in found) == [f"{line.name[0]}-{number}" for number in range(3)]
            assert {part.recipe for part in found} == {line.engine.recipe}
    finally:
        database.close()


def test_parts_that_a_second_line_left_behind_reach_the_database_after_it_is_gone(tmp_path: Path, expected_log) -> None:
    expected_log("in the journal")

    def gone() -> Database:
        raise DatabaseError("It is not there.", "")

    config = RecordsConfig(station="Cell 4")
    place = records_place(config, tmp_path)
    assert left_over(place) is None
    second = place.of_line(2, "Caps")
    recorder = StationRecorder(second.journal, second.station, gone)
    recorder.record(inspection(7, 52, drawn_picture(64, 64)))
    recorder.close()
    old = left_over(place)
    assert old is not None
    again = station_recorder(config, old, lambda recipe: "")
    assert again is not None
    again.close()
    assert left_over(place) is None
    database = place.open(read_only=True)
    try:
        assert [part.station for part in walk(database, RecordFilter())] == ["Cell 4 · Caps"]
    finally:
        database.close()


# Whose line is meant


@pytest.fixture
def both(make_window: MakeWindow, line: LineDouble) -> tuple[StationWindow, LineDouble, LineDouble]:
    second, parts = second_line(NAMES[1])
    return make_window(name=NAMES[0], beside=parts), line, second


def test_a_button_acts_on_the_line_it_stands_in(both: tuple[StationWindow, LineDouble, LineDouble]) -> None:
    window, first, second = both
    QTest.mouseClick(window.lines[1].surface.header.start, LEFT)
    assert (first.asked, second.asked) == ([], ["start"])
    QTest.mouseClick(window.lines[0].surface.header.start, LEFT)
    assert (first.asked, second.asked) == (["start"], ["start"])


def test_keys_act_on_the_line_touched_last_and_l_changes_over(
    both: tuple[StationWindow, LineDouble, LineDouble], qtbot: QtBot
) -> None:
    window, first, second = both
    QTest.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: first.asked == ["start"], timeout=PATIENCE_MS)
    QTest.keyClick(window, Qt.Key.Key_L)
    qtbot.waitUntil(lambda: window.line is window.lines[1], timeout=PATIENCE_MS)
    QTest.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: second.asked == ["start"], timeout=PATIENCE_MS)
    assert first.asked == ["start"]
    picture = window.lines[0].surface.picture
    at = picture.mapTo(window, QPoint(picture.width() // 2, picture.height() // 2))
    QTest.mouseClick(window.windowHandle(), LEFT, Qt.KeyboardModifier.NoModifier, at)
    assert window.line is window.lines[0]
    QTest.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: first.asked == ["start", "stop"], timeout=PATIENCE_MS)
    assert second.asked == ["start"]


def test_what_is_open_on_a_line_has_the_keys_only_while_they_act_on_it(
    both: tuple[StationWindow, LineDouble, LineDouble],
) -> None:
    window, first, second = both
    window.lines[0].surface.show_overlay(window.lines[0].surface.check, True)
    window.lines[0].surface.check.begin()
    second.show(inspection(7, 52, drawn_picture(64, 64)))
    window.refresh()

    def press(key: Qt.Key) -> None:
        QTest.keyClick(window.focusWidget(), key)

    press(Qt.Key.Key_L)
    press(Qt.Key.Key_Space)
    assert (first.asked, second.asked) == ([], ["start"]), "the check of the first does not hold back the second"
    press(Qt.Key.Key_L)
    assert window.focusWidget() is window.lines[0].surface.check
    window.focus_line(1)
    QTest.mouseClick(window.lines[1].surface.counters.reset, LEFT)
    press(Qt.Key.Key_L)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_L)
    assert "reset" not in second.asked, "Enter was for the first line"
    press(Qt.Key.Key_Return)
    assert second.asked[-1] == "reset"


def test_a_question_stands_in_the_half_of_its_line(both: tuple[StationWindow, LineDouble, LineDouble]) -> None:
    window, first, second = both
    second.show(inspection(7, 52, drawn_picture(64, 64)))
    window.refresh()
    QTest.mouseClick(window.lines[1].surface.counters.reset, LEFT)
    assert not window.lines[0].surface.confirm.isVisible()
    QTest.mouseClick(window.lines[1].surface.confirm.agree, LEFT)
    assert (first.asked, second.asked) == ([], ["reset"])


def test_the_line_that_keys_act_on_has_the_frame(both: tuple[StationWindow, LineDouble, LineDouble]) -> None:
    window, _, _ = both
    shown = []
    for index in (0, 1):
        window.focus_line(index)
        QApplication.processEvents()
        picture = window.grab().toImage()
        frames = [pane.surface.parentWidget() for pane in window.lines]
        edges = [frame.mapTo(window, QPoint(1, frame.height() // 2)) for frame in frames]
        shown.append([picture.pixelColor(at).name() for at in edges])
    (one, other), (other_again, one_again) = shown
    assert (one, other) == (one_again, other_again)
    assert one != other


def test_what_is_too_fast_is_said_with_the_name_of_its_line(
    both: tuple[StationWindow, LineDouble, LineDouble],
) -> None:
    from inspector.core.pace import Pace

    window, first, second = both
    for line in (first, second):
        line.start(no_camera)  # type: ignore[arg-type]
    second.now = replace(second.now, pace=Pace(every_ms=20.0, needed_ms=34.0))
    window.refresh()
    assert window.lines[0].surface.faults.texts == []
    assert window.lines[1].surface.faults.texts[0].startswith("Caps: Parts come every 20")


def test_where_room_is_short_the_number_of_a_part_stays_and_its_time_goes(
    both: tuple[StationWindow, LineDouble, LineDouble],
) -> None:
    window, line, _ = both
    window.start_or_stop()
    line.show(inspection(1234567, 50, drawn_picture(96, 96)))
    window.refresh()
    banner = window.surface.banner
    metrics = QFontMetricsF(banner._theme.font(Type.FIGURE, 700))
    number = metrics.horizontalAdvance("Part 1234567")
    assert banner._fitted_title(metrics, number + 1) == "Part 1234567"
    assert banner._fitted_title(metrics, 2 * number) == banner.state.title
    assert banner._fitted_title(metrics, 0.5 * number).endswith("…")
    smaller = QFontMetricsF(banner._title_font(0.8 * number))
    assert banner._fitted_title(smaller, 0.8 * number) == "Part 1234567"
    caption = window.surface.picture._caption
    assert caption.text().endswith("96 × 96")
    window.resize(1366, 768)
    QApplication.processEvents()
    assert caption.text().startswith("Part 1234567")
    assert caption.fontMetrics().horizontalAdvance(caption.text()) <= caption.width(), "short enough, not cut"


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080)])
def test_there_is_room_for_both(make_window: MakeWindow, line: LineDouble, size: tuple[int, int]) -> None:
    second, parts = second_line("Verschlussdeckel-Dichtungsträger Kavität", "Verschlussdeckel 38 mm anthrazit " * 2)
    window = make_window(name="Bottles", beside=parts, size=size)
    picture = drawn_picture(512, 512)
    for each in (line, second):
        each.start(no_camera)  # type: ignore[arg-type]
        each.show(inspection(7, 143, picture))
        each.fault_raised.emit(CameraError("The camera no longer answers. " * 4, "Check its cable and power. " * 4))
    window.refresh()
    QApplication.processEvents()
    assert (window.width(), window.height()) == size
    for pane in window.lines:
        screen = pane.surface
        for widget in (screen.banner, screen.picture, screen.counters, screen.score, screen.header.start):
            inside = screen.rect().contains(widget.mapTo(screen, QPoint(0, 0)))
            assert inside, widget
            assert screen.rect().contains(widget.mapTo(screen, QPoint(widget.width() - 1, widget.height() - 1))), widget
        assert screen.picture.height() >= 0.25 * window.height()
        assert screen.counters.width() >= screen.counters.minimumSizeHint().width()


def test_the_key_for_one_line_is_not_promised_to_both(
    both: tuple[StationWindow, LineDouble, LineDouble],
) -> None:
    window, _, _ = both
    for pane in window.lines:
        assert pane.surface.banner.state.lines == ("Start it with its button",)


def test_one_line_has_no_frame_no_name_and_no_key_for_another(make_window: MakeWindow) -> None:
    window = make_window()
    assert len(window.lines) == 1
    QTest.keyClick(window, Qt.Key.Key_L)
    assert window.line is window.lines[0]
    assert window.surface.parentWidget() is not None
    assert not window.surface.help.two_lines


def test_whoever_teaches_sees_the_line_that_keys_acted_on_last(
    teaching: TeachDouble, both: tuple[StationWindow, LineDouble, LineDouble]
) -> None:
    window, first, second = both
    assert window.teach is not None
    window.focus_line(1)
    window.show_screen(Screen.TEACH)
    second.set_state(LineState.RUNNING)
    lamp = window.teach.header.line_lamp
    assert lamp.light is Light.GOOD
    assert "Cap 38 mm" in lamp.accessibleName()
    first.set_state(LineState.FAULT)
    assert lamp.light is Light.GOOD
    window.show_screen(Screen.INSPECT)
    window.focus_line(0)
    window.show_screen(Screen.TEACH)
    assert lamp.light is Light.FAULT
    window.teach.line_wanted.emit(RecipeId("Flange", 4))
    assert (first.asked, second.asked) == (["load Flange 4"], [])
