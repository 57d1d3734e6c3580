"""A history over real records, closed at the end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from inspector.recipes.store import RecipeStore
from inspector.records.shifts import Shifts
from inspector.records.station_records import RecordsPlace
from inspector.ui.records.parts_page import PartsPage
from inspector.ui.records.records_screen import RecordsScreen
from inspector.ui.theme import Theme
from inspector.workers.history import HistoryController
from tests.ui.line_double import LineDouble
from tests.ui.records.recorded import Records

PATIENCE_MS = 10_000


@pytest.fixture
def records(tmp_path: Path) -> Records:
    return Records(tmp_path)


MakeController = Callable[..., HistoryController]
MakeScreen = Callable[..., RecordsScreen]


@pytest.fixture
def make_controller(records: Records) -> Iterator[MakeController]:
    made: list[HistoryController] = []

    def make(place: RecordsPlace | None = None, store: RecipeStore | None = None, **others: Any) -> HistoryController:
        store = store or RecipeStore(records.good.with_name("recipes"))
        place = place or records.place
        made.append(HistoryController(place, records.good, store, Shifts(), lambda: "early shift", **others))
        return made[-1]

    yield make
    for controller in made:
        assert controller.close()


@pytest.fixture
def make_screen(make_controller: MakeController, theme: Theme, line: LineDouble, qtbot: QtBot) -> Iterator[MakeScreen]:
    """Shown, entered, and with its first page, or the reason why there is none."""
    screens = []  # qtbot keeps no widget alive by itself

    def make(controller: HistoryController | None = None, size: tuple[int, int] = (1366, 768)) -> RecordsScreen:
        controller = controller or make_controller()
        screen = RecordsScreen(controller, line, theme)
        qtbot.addWidget(screen)
        screens.append(screen)
        screen.resize(*size)
        screen.apply_theme(theme.fitted(QSize(*size)))
        with qtbot.waitExposed(screen):
            screen.show()
        screen.activateWindow()
        screen.enter()
        qtbot.waitUntil(lambda: not screen.parts.pages.loading, timeout=PATIENCE_MS)
        return screen

    yield make
    screens.clear()


def shown(page: PartsPage) -> list[int]:
    """Part numbers in the order of the rows."""
    found = []
    for row in range(page.pages.count):
        record = page.pages.record(row)
        assert record is not None
        found.append(record.seq)
    return found
