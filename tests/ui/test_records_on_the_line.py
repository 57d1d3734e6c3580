"""The station's own recorder on a line: what is seen is in the database, and a database that is away is said."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from inspector.core.recording import Recorder, RecordsState
from inspector.errors import RecordError
from inspector.records import writer
from inspector.records.query import RecordFilter, page
from inspector.records.station_records import RecordsPlace, records_place, station_recorder
from inspector.station_config import ArchiveConfig, RecordsConfig
from inspector.ui.lamp import Light
from inspector.workers.station import LineState, StationController
from tests.ui.conftest import Load, WindowOn
from tests.ui.line_fakes import PATIENCE_MS, StubCamera, StubEngine, frame

CONFIG = RecordsConfig(station="Line 2", archive=ArchiveConfig(pass_every=1, free_gigabytes=0.1))


@pytest.fixture
def place(tmp_path: Path) -> RecordsPlace:
    return records_place(CONFIG, tmp_path)


def made_recorder(place: RecordsPlace, config: RecordsConfig = CONFIG) -> Recorder:
    recorder = station_recorder(config, place, lambda recipe: "9f2c")
    assert recorder is not None
    return recorder


def line_with(recorder: Recorder) -> StationController:
    return StationController(lambda name, version: StubEngine(score=lambda seq: 3.0 if seq == 2 else 0.5), recorder)


def test_what_the_line_has_judged_is_in_the_database(
    window_on: WindowOn, load: Load, qtbot: QtBot, place: RecordsPlace
) -> None:
    controller = line_with(made_recorder(place))
    camera = StubCamera([frame(seq) for seq in range(1, 6)], can_wait=True)
    window = window_on(controller, camera)
    load(controller)
    with qtbot.waitSignal(controller.source_finished, timeout=PATIENCE_MS):
        QTest.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: controller.state is LineState.IDLE, timeout=PATIENCE_MS)
    window.refresh()
    assert window.surface.header.records_lamp.accessibleName() == "Records on"
    window.close()
    database = place.open(read_only=True)
    records = page(database, RecordFilter())
    database.close()
    assert [(r.seq, r.verdict.value) for r in records] == [
        (5, "PASS"), (4, "PASS"), (3, "PASS"), (2, "FAIL"), (1, "PASS"),
    ]  # fmt: skip
    assert {(r.station, r.camera, r.model_hash) for r in records} == {("Line 2", camera.description, "9f2c")}
    assert all(r.picture is not None and (place.archive / r.picture).is_file() for r in records)


def test_a_database_that_is_away_is_said_until_it_is_back(
    window_on: WindowOn,
    load: Load,
    qtbot: QtBot,
    place: RecordsPlace,
    monkeypatch: pytest.MonkeyPatch,
    expected_log: Callable[[str], None],
) -> None:
    expected_log("cannot be used: unable to open database file")
    monkeypatch.setattr(writer, "_RETRY_S", (0.05,))
    in_the_way = Path(place.database.removeprefix("sqlite:///"))
    in_the_way.mkdir(parents=True)
    controller = line_with(made_recorder(place))
    window = window_on(controller, StubCamera([frame(seq) for seq in range(1, 4)], can_wait=True))
    load(controller)
    with qtbot.waitSignal(controller.source_finished, timeout=PATIENCE_MS):
        QTest.keyClick(window, Qt.Key.Key_Space)
    header, faults = window.surface.header, window.surface.faults
    qtbot.waitUntil(lambda: len(faults.texts) == 1, timeout=PATIENCE_MS)
    assert "unable to open database file" in faults.texts[0]
    assert (header.records_lamp.accessibleName(), header.records_lamp.light) == ("Records behind", Light.BUSY)
    assert controller.records_status.waiting == 3
    in_the_way.rmdir()
    qtbot.waitUntil(lambda: controller.records is RecordsState.ON, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: faults.texts == [], timeout=PATIENCE_MS)
    window.close()
    database = place.open(read_only=True)
    assert [record.seq for record in page(database, RecordFilter())] == [3, 2, 1]
    database.close()


def test_when_too_much_waits_the_line_stops_and_what_it_has_judged_is_kept(
    window_on: WindowOn,
    load: Load,
    qtbot: QtBot,
    place: RecordsPlace,
    monkeypatch: pytest.MonkeyPatch,
    expected_log: Callable[[str], None],
) -> None:
    expected_log("unable to open database file")
    expected_log("3 parts wait for the records database")
    expected_log("parts stay in the journal until the next start")
    monkeypatch.setattr(writer, "_RETRY_S", (0.05,))
    in_the_way = Path(place.database.removeprefix("sqlite:///"))
    in_the_way.mkdir(parents=True)
    recorder = made_recorder(place, CONFIG.model_copy(update={"buffer_parts": 3}))
    controller = line_with(recorder)
    window = window_on(controller, StubCamera([frame(seq) for seq in range(1, 9)], can_wait=True))
    load(controller)
    QTest.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: controller.state is LineState.FAULT, timeout=PATIENCE_MS)
    window.refresh()
    assert window.surface.header.records_lamp.accessibleName() == "Records fault"
    answered = [(point.seq, point.verdict.value) for point in controller.snapshot().trend]
    window.close()
    in_the_way.rmdir()
    again = made_recorder(place)
    again.close()
    database = place.open(read_only=True)
    assert [(r.seq, r.verdict.value) for r in reversed(page(database, RecordFilter()))] == answered
    database.close()


def test_without_records_nothing_is_kept(tmp_path: Path) -> None:
    config = RecordsConfig(enabled=False)
    assert station_recorder(config, records_place(config, tmp_path), lambda recipe: "") is None
    assert list(tmp_path.iterdir()) == []


def test_a_line_whose_records_cannot_begin_does_not_run(
    window_on: WindowOn, load: Load, qtbot: QtBot, place: RecordsPlace, expected_log: Callable[[str], None]
) -> None:
    # Whether a part was under way when the line stopped is up to the threads.
    expected_log("already records|is not recorded yet|was not recorded|line stops")
    first = made_recorder(place)
    second = made_recorder(place)
    assert second.status.state is RecordsState.FAILED
    assert isinstance(second.refusal(), RecordError)
    controller = line_with(second)
    window = window_on(controller, StubCamera([frame(1)], can_wait=True))
    load(controller)
    QTest.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: controller.state is LineState.FAULT, timeout=PATIENCE_MS)
    assert "already records" in window.surface.faults.texts[0]
    window.close()
    first.close()
