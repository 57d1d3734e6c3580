"""The control charts of good parts on the statistics screen, from real records."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from inspector.core.baseline import Baseline
from inspector.core.drift import KIND
from inspector.core.look import look_of
from inspector.core.process_control import Usual
from inspector.recipes.preparation import Preparation
from inspector.recipes.store import RecipeStore
from inspector.records.events import Event, write_event
from inspector.ui.records.process_view import ProcessView
from inspector.ui.records.records_header import Page
from inspector.ui.records.statistics_page import StatisticsPage, View
from inspector.ui.theme import Theme
from tests.sample_recipes import sample_recipe
from tests.ui.parts import RECIPE, drawn_picture, inspection
from tests.ui.records.conftest import PATIENCE_MS, MakeScreen
from tests.ui.records.recorded import Records, at

LEFT = Qt.MouseButton.LeftButton
PICTURE = drawn_picture(64, 64)
NOW = datetime.now(UTC)


def taught(records: Records, baseline: Baseline | None) -> None:
    store = RecipeStore(records.good.with_name("recipes"))
    for _ in range(RECIPE.version):
        with store.new_version(RECIPE.name) as draft:
            preparation = Preparation(picture_size=(64, 64), image_size=(64, 64))
            draft.finish(sample_recipe(RECIPE.name, draft.version, baseline=baseline, preparation=preparation))


def darkening(records: Records, count: int = 60) -> None:
    """A minute apart; in the end a fifth darker."""
    parts = []
    for number in range(1, count + 1):
        darker = np.asarray(PICTURE * (1 - 0.2 * number / count), np.uint8)
        part = inspection(number, 40 + number % 3, darker)
        parts.append(at(part, NOW - timedelta(minutes=count - number)))
    records.add(parts, keep_pass=0)


LIGHT, SHARP = look_of(PICTURE)
BASELINE = Baseline(64, Usual(LIGHT, 1.0, 0, 60), Usual(SHARP, 0.02, 0, 60), score=Usual(0.8, 0.05, 0, 60))


@pytest.fixture
def page(records: Records, make_screen: MakeScreen, qtbot: QtBot) -> StatisticsPage:
    screen = make_screen()
    screen.filter.clear()
    QTest.mouseClick(screen.header.pages.buttons[Page.STATISTICS], LEFT)
    qtbot.waitUntil(lambda: screen.statistics.shown is not None, timeout=PATIENCE_MS)
    return screen.statistics


@pytest.fixture
def fading(records: Records) -> None:
    taught(records, BASELINE)
    darkening(records)
    database = records.open()
    try:
        details = {"recipe": RECIPE.name, "version": RECIPE.version}
        write_event(database, Event(KIND, "Line 2", details=details, at=NOW - timedelta(minutes=30)))
    finally:
        database.close()


def test_the_charts_are_behind_their_own_button(fading: None, page: StatisticsPage) -> None:
    assert not page.process.isVisible()
    QTest.mouseClick(page.views.buttons[View.PROCESS], LEFT)
    assert page.process.isVisible()
    assert not page.periods.isVisible()
    QTest.mouseClick(page.views.buttons[View.RESULTS], LEFT)
    assert page.periods.isVisible()


def test_a_fading_light_is_seen_beyond_its_band(fading: None, page: StatisticsPage) -> None:
    QTest.mouseClick(page.views.buttons[View.PROCESS], LEFT)
    view = page.process
    drawing = view.brightness.chart.drawing
    assert drawing is not None
    assert view.brightness.panel.summary.property("tone") == "fail"
    assert view.sharpness.panel.summary.property("tone") != "fail"
    shown = page.shown
    assert shown is not None
    assert shown.process is not None
    assert shown.process.brightness.values[-1] < shown.process.brightness.low
    assert len(shown.process.warnings) == 1
    assert "mark: warned of on the line" in view.legend.text()
    assert RECIPE.name in view.legend.text()


def test_where_parts_are_not_looked_for_that_is_said(fading: None, page: StatisticsPage) -> None:
    assert page.process.position.chart.drawing is None
    assert "position" in page.process.position.why.text()


def test_pointing_says_time_and_value(fading: None, page: StatisticsPage, qtbot: QtBot) -> None:
    QTest.mouseClick(page.views.buttons[View.PROCESS], LEFT)
    chart = page.process.brightness.chart
    right = QPoint(chart.width() - 4, chart.height() // 2)
    QApplication.sendEvent(chart, QHelpEvent(QHelpEvent.Type.ToolTip, right, chart.mapToGlobal(right)))
    assert f"{NOW.astimezone():%H:%M:%S}" in QToolTip.text()
    assert "%" in QToolTip.text()


def test_a_recipe_that_does_not_know_learns_from_the_first_parts(
    records: Records, make_screen: MakeScreen, qtbot: QtBot
) -> None:
    taught(records, None)
    darkening(records)
    screen = make_screen()
    screen.filter.clear()
    QTest.mouseClick(screen.header.pages.buttons[Page.STATISTICS], LEFT)
    qtbot.waitUntil(lambda: screen.statistics.shown is not None, timeout=PATIENCE_MS)
    assert "the first 60 parts" in screen.statistics.process.legend.text()


def test_of_a_few_parts_it_is_said_that_they_are_few(theme: Theme, qtbot: QtBot) -> None:
    view = ProcessView(theme)
    qtbot.addWidget(view)
    view.show_charts(None)
    assert "eight" in view.score.why.text()
    assert view.legend.text() == ""


def test_one_value_alone_is_painted(fading: None, page: StatisticsPage, qtbot: QtBot) -> None:
    shown = page.shown
    assert shown is not None
    charts = shown.process
    assert charts is not None
    one = replace(
        charts, at=charts.at[:1], warnings=(),
        brightness=replace(charts.brightness, values=charts.brightness.values[:1]),
        sharpness=replace(charts.sharpness, values=charts.sharpness.values[:1]), score=None,
    )  # fmt: skip
    page.process.show_charts(one)
    page.process.grab()
    assert page.process.brightness.chart.drawing is not None
