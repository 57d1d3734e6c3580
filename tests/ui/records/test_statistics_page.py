"""The figures of a selection, against those reckoned from the parts themselves."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from inspector.core.verdict import Verdict
from inspector.recipes.store import RecipeStore, write_held_out
from inspector.records.statistics import Counts, Period
from inspector.ui.records.defect_map import SpotBars
from inspector.ui.records.period_chart import PeriodKind, bars_of
from inspector.ui.records.records_header import Page
from inspector.ui.records.statistics_page import StatisticsPage
from inspector.ui.theme import Theme
from tests.conftest import ExpectLog
from tests.sample_recipes import sample_recipe
from tests.ui.parts import RECIPE, drawn_picture, inspection, without_verdict
from tests.ui.records.conftest import PATIENCE_MS, MakeScreen
from tests.ui.records.recorded import Records, at

LEFT = Qt.MouseButton.LeftButton


def two_hours(records: Records) -> None:
    """Yesterday 10:05 six parts of which two failed, 11:05 four of which one had no verdict."""
    ten = datetime.now().astimezone().replace(hour=10, minute=5, second=0, microsecond=0) - timedelta(days=1)
    picture = drawn_picture(64, 64)
    places = {2: (0.3, 0.3), 4: (0.31, 0.3), 5: (0.7, 0.6)}
    percents = {2: 130.0, 4: 120.0, 5: 90.0}
    parts = [inspection(n, percents.get(n, 50.0), picture, at=places.get(n, (0.5, 0.5))) for n in range(1, 7)]
    parts = [at(part, ten + timedelta(seconds=part.frame.seq)) for part in parts]
    later = [inspection(n, 55.0, picture) for n in range(7, 10)] + [without_verdict(10, "No picture.")]
    parts += [at(part, ten + timedelta(hours=1, seconds=part.frame.seq)) for part in later]
    records.add(parts)


def entered(make_screen: MakeScreen, qtbot: QtBot) -> StatisticsPage:
    screen = make_screen()
    screen.filter.clear()
    QTest.mouseClick(screen.header.pages.buttons[Page.STATISTICS], LEFT)
    page = screen.statistics
    qtbot.waitUntil(lambda: page.shown is not None, timeout=PATIENCE_MS)
    return page


@pytest.fixture
def page(records: Records, make_screen: MakeScreen, qtbot: QtBot) -> StatisticsPage:
    two_hours(records)
    return entered(make_screen, qtbot)


def test_the_figures_are_those_of_the_parts(page: StatisticsPage) -> None:
    texts = [number for number, _ in page.figures.texts]
    assert texts[0] == "10"
    assert texts[1].startswith("60")
    assert texts[2:6] == ["6", "2", "1", "1"]


def test_parts_by_hour_shift_and_day(page: StatisticsPage) -> None:
    assert page.kinds.value is PeriodKind.HOURS
    assert [bar.counts.total for bar in page.periods.bars] == [6, 4]
    assert [bar.counts.failed for bar in page.periods.bars] == [2, 0]
    QTest.mouseClick(page.kinds.buttons[PeriodKind.DAYS], LEFT)
    assert [bar.counts.total for bar in page.periods.bars] == [10]
    QTest.mouseClick(page.kinds.buttons[PeriodKind.SHIFTS], LEFT)
    assert [bar.counts.no_verdict for bar in page.periods.bars] == [1]


def test_hours_without_parts_leave_a_gap() -> None:
    start = datetime(2026, 11, 21, 6).astimezone()
    hours = tuple(Period(start + timedelta(hours=n), 0, Counts(passed=1)) for n in (0, 1, 5))

    class Some:
        pass

    some = Some()
    some.hours, some.shifts = hours, ()  # type: ignore[attr-defined]
    assert [bar.slot for bar in bars_of(some, PeriodKind.HOURS)] == [0, 1, 5]  # type: ignore[arg-type]


def test_pointing_at_a_bar_finds_it(page: StatisticsPage) -> None:
    drawing = page.periods.drawing
    first = drawing.slot(0).center()
    assert drawing.slot(0).contains(first)
    assert not drawing.slot(1).contains(QPoint(round(first.x()), round(first.y())))


def test_where_the_defects_lie(page: StatisticsPage) -> None:
    assert page.shown is not None
    places = page.shown.places
    assert places is not None
    assert places.found.recipe == RECIPE
    assert places.found.parts == 3
    assert len(places.found.points) == 3
    [spot] = places.spots
    assert spot.count == 2
    np.testing.assert_allclose((spot.x, spot.y), (0.305, 0.3), atol=0.02)
    assert page.spots.rows == [("1", 2), ("elsewhere", 1)]


def test_without_defects_that_is_said(records: Records, make_screen: MakeScreen, qtbot: QtBot) -> None:
    records.add([inspection(1, 50, drawn_picture(64, 64))])
    page = entered(make_screen, qtbot)
    assert page._no_defects.isVisible()
    assert not page.map.isVisible()


def test_nothing_to_count_is_said(make_screen: MakeScreen, qtbot: QtBot) -> None:
    page = entered(make_screen, qtbot)
    assert page.empty.isVisible()
    assert page.empty.button.isHidden()


def test_the_calibration_and_a_good_part_come_from_the_recipe(
    records: Records, make_screen: MakeScreen, qtbot: QtBot
) -> None:
    two_hours(records)
    store = RecipeStore(records.good.with_name("recipes"))
    picture = drawn_picture(64, 64)
    for _ in range(RECIPE.version):
        with store.new_version(RECIPE.name) as draft:
            write_held_out(draft.folder / "held_out.csv", [(Path("a.png"), 1.0), (Path("b.png"), 1.2)])
            (draft.folder / "references").mkdir()
            cv2.imwrite(str(draft.folder / "references" / "good-1.png"), picture)
            draft.finish(sample_recipe(RECIPE.name, draft.version))
    page = entered(make_screen, qtbot)
    assert page.shown is not None
    taught = page.shown.taught
    assert taught is not None
    assert taught.recipe == RECIPE
    np.testing.assert_allclose(taught.percents, [50.0, 60.0])  # the recipe's fail limit is 2
    assert taught.review_percent == 75.0
    places = page.shown.places
    assert places is not None
    assert places.part is not None
    assert places.part.shape == (64, 64, 3)
    assert RECIPE.name in page._scores_panel.summary.text()


def test_bars_of_spots_add_up_to_all_defects(theme: Theme, qtbot: QtBot) -> None:
    bars = SpotBars(theme)
    qtbot.addWidget(bars)
    bars.show_spots([], 4)
    assert bars.rows == [("elsewhere", 4)]


def test_a_report_is_written(page: StatisticsPage, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "shift.pdf"
    page.write_report(str(file))
    assert not page.report.isEnabled()
    qtbot.waitUntil(lambda: bool(page.reported.text), timeout=PATIENCE_MS)
    assert file.read_bytes().startswith(b"%PDF")
    assert page.reported.remedy == str(file)
    assert page.report.isEnabled()


def test_a_report_that_cannot_be_written_says_why(
    page: StatisticsPage, qtbot: QtBot, tmp_path: Path, expected_log: ExpectLog
) -> None:
    expected_log("report failed: The file")
    page.write_report(str(tmp_path / "no folder" / "shift.pdf"))
    qtbot.waitUntil(lambda: bool(page.notice.text), timeout=PATIENCE_MS)
    assert page.report.isEnabled()


def test_verdicts_of_the_filter_hold_here_too(page: StatisticsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page._controller.figures_read, timeout=PATIENCE_MS):
        QTest.mouseClick(page._filter.verdicts[Verdict.FAIL], LEFT)
    assert [number for number, _ in page.figures.texts][:4] == ["2", "0.0\u202f%", "0", "2"]
