"""Studies of repeated inspections: found among real records, and run with a line that a test drives."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from inspector.core.frame import Frame
from inspector.core.inspection import Inspection
from inspector.records.repeatability import Truth
from inspector.records.station_records import station_recorder
from inspector.records.study import Order, Slot, Study, read_studies
from inspector.station_config import ArchiveConfig, RecordsConfig
from inspector.ui.records.filter_bar import FilterBar
from inspector.ui.records.records_header import Page
from inspector.ui.records.records_screen import RecordsScreen
from inspector.ui.records.repeatability_page import RepeatabilityPage, View
from inspector.ui.records.study_drawing import TRUTH_COLUMN
from inspector.ui.theme import Theme
from inspector.workers.station import LineState, StationController
from tests.conftest import ExpectLog
from tests.ui.line_double import LineDouble
from tests.ui.line_fakes import StubEngine, TriggeredCamera
from tests.ui.parts import LIMITS, RECIPE, without_verdict
from tests.ui.records.conftest import PATIENCE_MS, MakeController, MakeScreen
from tests.ui.records.recorded import Records, at

LEFT = Qt.MouseButton.LeftButton
PICTURE = np.full((8, 8, 3), 90, np.uint8)
AN_HOUR_AGO = datetime.now(UTC) - timedelta(hours=1)


def inspected(seq: int, percent: float | None) -> Inspection:
    """With exactly this score; the limits are 85 and 100."""
    if percent is None:
        return without_verdict(seq, "No picture.")
    score = LIMITS.fail * percent / 100
    return Inspection(Frame(seq, PICTURE, "line 2"), RECIPE, LIMITS, LIMITS.verdict(score), score=score)


def repeated(**percents: Sequence[float | None]) -> list[Inspection]:
    """A second apart."""
    found = []
    for part, some in percents.items():
        for percent in some:
            seq = len(found) + 1
            found.append(at(inspected(seq, percent), AN_HOUR_AGO + timedelta(seconds=seq), part))
    return found


MakePage = Callable[[], RepeatabilityPage]


@pytest.fixture
def make_page(make_controller: MakeController, line: LineDouble, theme: Theme, qtbot: QtBot) -> Iterator[MakePage]:
    """The page alone, which is quicker than the whole history, with all parts of all times."""
    pages = []  # qtbot keeps no widget alive by itself

    def make() -> RepeatabilityPage:
        controller = make_controller()
        every = FilterBar(controller.shifts, theme)
        page = RepeatabilityPage(controller, every, {"": line}, theme)
        pages.append((page, every))
        for widget in (page, every):
            qtbot.addWidget(widget)
        page.resize(1330, 640)
        page.apply_theme(theme.fitted(QSize(1366, 768)))
        with qtbot.waitExposed(page):
            page.show()
        every.search_for("")
        with qtbot.waitSignal(page._studies.found, timeout=PATIENCE_MS):
            page.enter()
        return page

    yield make
    pages.clear()


@pytest.fixture
def page(records: Records, make_page: MakePage) -> RepeatabilityPage:
    records.add(repeated(A=[60, 61, 62], B=[80, 81.5, 83], C=[120, 121, 119]), keep_pass=0)
    return make_page()


def figures(page: RepeatabilityPage) -> list[str]:
    return [number for number, _, _ in page.found.figures.texts]


def test_repeated_parts_are_shown_with_their_figures(page: RepeatabilityPage) -> None:
    assert page.view is View.RESULT
    assert page.result is not None
    assert page.result.figures is not None
    assert [part.part for part in page.result.figures.parts] == ["A", "B", "C"]
    assert figures(page)[0] == "1.19\u202f%"
    assert figures(page)[3] == "3 of 3"
    assert page.found.sentence.text().startswith("None of 3 parts changed its verdict in 3 repetitions.")
    assert "B, is only 2.9 repeatability deviations away" in page.found.sentence.text()
    assert page.found.notes.isHidden()


def test_it_is_a_page_of_the_history_that_the_filter_belongs_to(
    records: Records, make_screen: MakeScreen, qtbot: QtBot
) -> None:
    records.add(repeated(A=[60, 61, 62], B=[80, 81.5, 83]), keep_pass=0)
    screen = make_screen()
    page = screen.repeatability
    screen.filter.clear()
    with qtbot.waitSignal(page._studies.found, timeout=PATIENCE_MS):
        QTest.mouseClick(screen.header.pages.buttons[Page.REPEATABILITY], LEFT)
    assert page.view is View.RESULT
    assert screen.filter.isVisible()
    with qtbot.waitSignal(page._studies.found, timeout=PATIENCE_MS):
        screen.filter.search.setText("B")
        QTest.keyClick(screen.filter.search, Qt.Key.Key_Return)
    assert page.result is not None
    assert page.result.figures is not None
    assert [part.part for part in page.result.figures.parts] == ["B"]
    QTest.mouseClick(page.new, LEFT)
    assert not screen.filter.isVisible()
    QTest.mouseClick(page.setup.cancel, LEFT)
    assert screen.filter.isVisible()


def test_the_scores_stand_where_the_limits_say(page: RepeatabilityPage) -> None:
    drawing = page.found.table.drawing
    assert drawing is not None
    scores = drawing.fields(page.found.table.line(0))[2]
    places = [drawing.x(percent, scores) for percent in (60, 85, 100, 121)]
    assert places == sorted(places)
    assert scores.left() < places[0]
    assert places[-1] < scores.right()
    assert (places[2] - places[1]) / (places[1] - places[0]) == pytest.approx(15 / 25)


def test_missing_verdicts_and_uneven_parts_are_named(records: Records, make_page: MakePage) -> None:
    alike = {f"P{n}": [50 + n, 50.1 + n, 49.9 + n, 50.05 + n] for n in range(6)}
    records.add(repeated(**alike, LOOSE=[70, 78, 62, 66], GONE=[50, None]), keep_pass=0)
    page = make_page()
    assert "1 of 8 parts changed" in page.found.sentence.text()
    assert "1 inspection gave no verdict" in page.found.notes.text()
    assert "The scores of LOOSE spread more than those of the others; without it" in page.found.notes.text()


def test_the_same_pictures_again_are_no_study(records: Records, make_page: MakePage) -> None:
    records.add(repeated(A=[60, 60, 60], B=[80, 80, 80]), keep_pass=0)
    page = make_page()
    assert "the pictures were the same ones" in page.found.sentence.text()
    assert figures(page)[2] == "–"


def test_what_a_part_is_known_to_be_is_clicked_or_typed(page: RepeatabilityPage, qtbot: QtBot) -> None:
    table = page.found.table
    assert table.drawing is not None
    truth = table.drawing.fields(table.line(2))[TRUTH_COLUMN].center().toPoint()
    for _ in range(2):
        with qtbot.waitSignal(page._studies.found, timeout=PATIENCE_MS):
            QTest.mouseClick(table.viewport(), LEFT, pos=truth)
    QTest.keyClick(table, Qt.Key.Key_Home)
    with qtbot.waitSignal(page._studies.found, timeout=PATIENCE_MS):
        QTest.keyClick(table, Qt.Key.Key_G)
    assert page.result is not None
    assert page.result.truth == {"C": Truth.DEFECTIVE, "A": Truth.GOOD}
    assert page.found.figures.texts[5][0] == "2 of 2"
    with qtbot.waitSignal(page._studies.found, timeout=PATIENCE_MS):
        QTest.keyClick(table, Qt.Key.Key_Delete)
    assert page.result.truth == {"C": Truth.DEFECTIVE}


def test_known_parts_come_from_a_table_and_a_wrong_one_is_told(
    page: RepeatabilityPage, qtbot: QtBot, tmp_path: Path, expected_log: ExpectLog
) -> None:
    file = tmp_path / "known.csv"
    file.write_text("part;truth\nA;good\nC;good\n", encoding="utf-8")
    with qtbot.waitSignal(page._studies.found, timeout=PATIENCE_MS):
        page.files.read_truth(str(file))
    assert page.found.figures.texts[5][0] == "1 of 2"
    file.write_text("A;what\n", encoding="utf-8")
    expected_log("cannot be understood in line 1")
    with qtbot.waitSignal(page._studies.failed, timeout=PATIENCE_MS):
        page.files.read_truth(str(file))
    assert "line 1" in page.notice.text


def test_a_study_is_exported_and_reported(
    page: RepeatabilityPage, qtbot: QtBot, tmp_path: Path, expected_log: ExpectLog
) -> None:
    table, report = tmp_path / "study.csv", tmp_path / "study.pdf"
    with qtbot.waitSignal(page._studies.exported, timeout=PATIENCE_MS):
        page.files.write_table(str(table))
    with table.open(encoding="utf-8-sig", newline="") as written:
        assert len(list(csv.DictReader(written))) == 9
    assert page.done.remedy == str(table)
    with qtbot.waitSignal(page._studies.reported, timeout=PATIENCE_MS):
        page.files.write_report(str(report))
    assert report.read_bytes().startswith(b"%PDF")
    assert "1 page" in page.done.text
    expected_log("study.pdf cannot be written")
    with qtbot.waitSignal(page._studies.failed, timeout=PATIENCE_MS):
        page.files.write_report(str(tmp_path / "none" / "study.pdf"))
    assert "cannot be written" in page.notice.text


def test_many_parts_take_more_sheets(records: Records, make_page: MakePage, qtbot: QtBot, tmp_path: Path) -> None:
    records.add(repeated(**{f"P{n}": [50 + n / 2, 51 + n / 2] for n in range(60)}), keep_pass=0)
    page = make_page()
    with qtbot.waitSignal(page._studies.reported, timeout=PATIENCE_MS) as reported:
        page.files.write_report(str(tmp_path / "study.pdf"))
    assert reported.args is not None
    assert reported.args[1] == 3
    QTest.keyClick(page.found.table, Qt.Key.Key_End)
    assert page.found.table.line(59).bottom() <= page.found.table.viewport().height()
    assert page.found.table.current is not None
    assert page.found.table.current.part == "P59"


def test_without_repeated_parts_it_says_what_to_do(records: Records, make_page: MakePage) -> None:
    records.add(repeated(A=[60]), keep_pass=0)
    page = make_page()
    assert page.view is View.EMPTY
    assert page.uses_filter
    QTest.mouseClick(page.empty.button, LEFT)
    assert page.view is View.SETUP
    assert not page.uses_filter


# Run on the line


class Operator:
    """Puts parts in, in whatever order the page asks for."""

    def __init__(self, page: RepeatabilityPage, records: Records, qtbot: QtBot) -> None:
        self._page, self._records, self._qtbot = page, records, qtbot
        self._seq = 1000

    def begin(self, parts: int, rounds: int, order: Order = Order.ROUNDS) -> None:
        page = self._page
        QTest.mouseClick(page.new, LEFT)
        for field, number in ((page.setup.parts, parts), (page.setup.rounds, rounds)):
            field.selectAll()
            QTest.keyClicks(field, str(number))
        QTest.mouseClick(page.setup.orders.buttons[order], LEFT)
        with self._qtbot.waitSignal(page._studies.progressed, timeout=PATIENCE_MS):
            QTest.mouseClick(page.setup.start, LEFT)

    def put_in(self, *percents: float | None) -> None:
        for percent in percents:
            self._seq += 1
            self._records.add([at(inspected(self._seq, percent), datetime.now(UTC))], keep_pass=0)

    def sees(self, part: int, time: int) -> None:
        run = self._page.run
        self._qtbot.waitUntil(
            lambda: (run.part.text(), run.round.text().split(" of ")[0]) == (f"Part {part}", f"time {time}"),
            timeout=PATIENCE_MS,
        )


@pytest.fixture
def operator(records: Records, make_page: MakePage, line: LineDouble, qtbot: QtBot) -> Operator:
    line.set_state(LineState.RUNNING)
    return Operator(make_page(), records, qtbot)


def test_a_study_is_run_in_rounds_until_it_is_complete(operator: Operator, records: Records, qtbot: QtBot) -> None:
    page = operator._page
    operator.begin(2, 2)
    assert page.view is View.RUN
    operator.sees(1, 1)
    operator.put_in(60)
    operator.sees(2, 1)
    operator.put_in(120, 62)
    operator.sees(2, 2)
    assert page.run.grid.square(Slot(2, 2)).left() > page.run.grid.square(Slot(2, 1)).left()
    assert "part 1, time 2: PASS, 62" in page.run.last.text()
    operator.put_in(121, 40)
    qtbot.waitUntil(lambda: page.view is View.RESULT, timeout=PATIENCE_MS)
    assert "complete: 4 inspections" in page.done.text
    assert page.result is not None
    assert page.result.figures is not None
    assert [part.percents for part in page.result.figures.parts] == [
        pytest.approx((60, 62)),
        pytest.approx((120, 121)),
    ]
    assert "None of 2 parts" in page.found.sentence.text()
    database = records.open()
    try:
        (kept,) = read_studies(database)
    finally:
        database.close()
    assert kept.until is not None
    assert (kept.parts, kept.rounds, kept.order, kept.station) == (2, 2, Order.ROUNDS, "Line 2")


def test_a_wrong_part_is_taken_back(operator: Operator) -> None:
    operator.begin(2, 2, Order.IN_A_ROW)
    operator.put_in(60, 99)
    operator.sees(2, 1)
    QTest.mouseClick(operator._page.run.back, LEFT)
    operator.sees(1, 2)
    operator.put_in(61)
    operator.sees(2, 1)
    assert "PASS, 61" in operator._page.run.last.text()


def test_a_study_that_is_broken_off_keeps_what_it_has(operator: Operator, qtbot: QtBot) -> None:
    page = operator._page
    operator.begin(2, 3)
    operator.put_in(60, 120, None)
    operator.sees(2, 2)
    QTest.mouseClick(page.run.end, LEFT)
    qtbot.waitUntil(lambda: page.view is View.RESULT, timeout=PATIENCE_MS)
    assert "2 parts have fewer than the 3 repetitions" in page.found.notes.text()
    assert "1 inspection gave no verdict" in page.found.notes.text()


def test_a_study_ended_before_it_began_says_so(operator: Operator, qtbot: QtBot) -> None:
    page = operator._page
    operator.begin(2, 2)
    QTest.mouseClick(page.run.end, LEFT)
    qtbot.waitUntil(lambda: page.view is View.EMPTY, timeout=PATIENCE_MS)
    with qtbot.waitSignal(page._studies.found, timeout=PATIENCE_MS):
        QTest.mouseClick(page.empty.button, LEFT)
    assert page.uses_filter


def test_a_study_goes_on_after_a_restart(operator: Operator, make_page: MakePage, qtbot: QtBot) -> None:
    operator.begin(2, 2)
    operator.put_in(60, 120)
    operator.sees(1, 2)
    again = make_page()
    qtbot.waitUntil(lambda: "was not ended" in again.open_study.text, timeout=PATIENCE_MS)
    QTest.mouseClick(again.open_study.button, LEFT)
    qtbot.waitUntil(lambda: again.view is View.RUN and again.run.part.text() == "Part 1", timeout=PATIENCE_MS)
    assert again.run.round.text() == "time 2 of 2"


def test_the_line_is_triggered_where_it_takes_triggers(operator: Operator, line: LineDouble, qtbot: QtBot) -> None:
    run = operator._page.run
    operator.begin(2, 2)
    qtbot.waitUntil(lambda: run.advice.text().startswith("Put this part in; the next part"), timeout=PATIENCE_MS)
    assert run.inspect.isHidden()
    line.takes_triggers = True
    qtbot.waitUntil(lambda: not run.inspect.isHidden(), timeout=PATIENCE_MS)
    QTest.mouseClick(run.inspect, LEFT)
    QTest.keyClick(run, Qt.Key.Key_Return)
    assert line.asked.count("fire") == 2
    line.set_state(LineState.IDLE)
    qtbot.waitUntil(lambda: "stands still" in run.advice.text(), timeout=PATIENCE_MS)
    assert run.inspect.isHidden()


def test_what_is_wrong_with_a_new_study_is_said(operator: Operator) -> None:
    setup = operator._page.setup
    QTest.mouseClick(operator._page.new, LEFT)
    assert "next 50 parts" in setup._explanation.text()
    setup.rounds.selectAll()
    QTest.keyClicks(setup.rounds, "1")
    assert "From 2 to 50" in setup._complaint.text()
    assert not setup.start.isEnabled()
    QTest.keyClick(setup, Qt.Key.Key_Escape)
    assert operator._page.view is View.EMPTY


def test_a_study_of_before_is_looked_at_again(operator: Operator, qtbot: QtBot) -> None:
    page = operator._page
    operator.begin(1, 2)
    operator.put_in(60, 61)
    qtbot.waitUntil(lambda: page.view is View.RESULT, timeout=PATIENCE_MS)
    page.show_study(None)
    qtbot.waitUntil(lambda: page.view is View.EMPTY, timeout=PATIENCE_MS)
    with qtbot.waitSignal(page._studies.listed, timeout=PATIENCE_MS) as listed:
        page.enter()
    assert listed.args is not None
    studies: list[Study] = listed.args[0]
    page.show_study(studies[0])
    qtbot.waitUntil(lambda: page.view is View.RESULT, timeout=PATIENCE_MS)
    assert "The part kept its verdict in 2 repetitions." in page.found.sentence.text()
    with qtbot.waitSignal(page._studies.progressed, timeout=PATIENCE_MS):
        QTest.keyClick(page.found.table, Qt.Key.Key_D)
    assert page.result is not None
    assert page.result.truth == {"1": Truth.DEFECTIVE}
    assert page.found.figures.texts[5][0] == "0 of 1"


def test_with_two_lines_the_study_is_of_one_of_them(
    make_controller: MakeController, line: LineDouble, theme: Theme, records: Records, qtbot: QtBot
) -> None:
    other = LineDouble()
    controller = make_controller()
    screen = RecordsScreen(controller, line, theme, lines={"Left": line, "Right": other})
    qtbot.addWidget(screen)
    screen.resize(1366, 768)
    screen.apply_theme(theme.fitted(QSize(1366, 768)))
    with qtbot.waitExposed(screen):
        screen.show()
    screen.show_page(Page.REPEATABILITY)
    page = screen.repeatability
    QTest.mouseClick(page.new, LEFT)
    QTest.mouseClick(page.setup.lines.buttons[1], LEFT)
    with qtbot.waitSignal(page._studies.progressed, timeout=PATIENCE_MS) as progressed:
        QTest.mouseClick(page.setup.start, LEFT)
    assert progressed.args is not None
    assert progressed.args[0].study.station == "Line 2 · Right"
    other.set_state(LineState.RUNNING)
    other.takes_triggers = True
    qtbot.waitUntil(lambda: not page.run.inspect.isHidden(), timeout=PATIENCE_MS)
    QTest.mouseClick(page.run.inspect, LEFT)
    assert (line.asked.count("fire"), other.asked.count("fire")) == (0, 1)


def test_the_station_itself_triggers_records_and_counts(
    make_controller: MakeController, theme: Theme, records: Records, qtbot: QtBot
) -> None:
    """With the line's own threads and its recorder: what is put in is in the study as soon as it is recorded."""
    config = RecordsConfig(archive=ArchiveConfig(free_gigabytes=0.1))
    recorder = station_recorder(config, records.place, lambda recipe: "9f2c")
    scores = {1: 0.5, 2: 3.0, 3: 0.52, 4: 1.2}
    station = StationController(lambda name, version: StubEngine(score=scores.__getitem__), recorder)
    try:
        with qtbot.waitSignal(station.recipe_loaded, timeout=PATIENCE_MS):
            station.load_recipe("stub")
        with qtbot.waitSignal(station.source_opened, timeout=PATIENCE_MS):
            station.start(TriggeredCamera)
        screen = RecordsScreen(make_controller(), station, theme)
        qtbot.addWidget(screen)
        screen.apply_theme(theme.fitted(QSize(1366, 768)))
        with qtbot.waitExposed(screen):
            screen.show()
        screen.show_page(Page.REPEATABILITY)
        page = screen.repeatability
        operator = Operator(page, records, qtbot)
        operator.begin(2, 2)
        for part, time in ((1, 1), (2, 1), (1, 2), (2, 2)):
            operator.sees(part, time)
            qtbot.waitUntil(page.run.inspect.isVisible, timeout=PATIENCE_MS)
            QTest.mouseClick(page.run.inspect, LEFT)
        qtbot.waitUntil(lambda: page.view is View.RESULT, timeout=PATIENCE_MS)
        assert page.found.sentence.text().startswith("1 of 2 parts changed")
        assert page.result is not None
        assert page.result.figures is not None
        assert [part.percents for part in page.result.figures.parts] == [(25, 26), (150, 60)]
    finally:
        assert station.close()
