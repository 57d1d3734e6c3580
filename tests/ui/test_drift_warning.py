"""The operator hears of a fading lamp before it causes false rejects, once, and again only when it is worse."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from inspector.core.baseline import Baseline
from inspector.core.drift import KIND, Drift, DriftCause
from inspector.core.frame import Frame
from inspector.core.process_control import Usual
from inspector.records.events import read_events
from inspector.records.recorder import StationRecorder
from inspector.ui.drift_warning import drift_error
from inspector.ui.languages import LanguageSwitch
from inspector.ui.station_window import StationWindow
from inspector.workers.line_settings import Policy
from inspector.workers.station import LineState, StationController
from tests.ui.conftest import Load, MakeWindow, WindowOn
from tests.ui.line_double import LineDouble
from tests.ui.line_fakes import PATIENCE_MS, StubCamera, StubEngine
from tests.ui.parts import inspection, snapshot
from tests.ui.records.recorded import Records

DARKER = Drift(DriftCause.DARKER, 0.04, False, False)


@pytest.fixture
def running(make_window: MakeWindow, line: LineDouble) -> StationWindow:
    window = make_window()
    window.start_or_stop()
    return window


def come(window: StationWindow, line: LineDouble, drift: Drift | None) -> list[str]:
    """A part comes with this; what the strip says."""
    line.drift = drift
    line.now = snapshot([inspection(line.now.latest_serial + 1, 50)])
    window.refresh()
    return window.surface.faults.texts


def test_it_says_what_has_changed_and_what_to_do(running: StationWindow, line: LineDouble) -> None:
    assert come(running, line, None) == []
    [text] = come(running, line, replace(DARKER, amount=0.12))
    assert text == "The light fades: 12\u202f% darker than when it was taught."
    [fault] = running.surface.faults._faults
    assert "Clean or replace the lamp" in fault.error.remedy


@pytest.mark.parametrize("cause", list(DriftCause))
def test_every_cause_has_its_words_and_its_remedy(cause: DriftCause) -> None:
    error = drift_error(Drift(cause, 14.4, True, False))
    assert "14" in error.what
    assert "{" not in error.what + error.remedy
    assert error.remedy.endswith(".")
    assert ("Scores rise" in error.what) is (cause is not DriftCause.PARTS)


def test_where_parts_are_not_looked_for_a_camera_that_moved_is_not_called_a_change_of_the_parts() -> None:
    parts = Drift(DriftCause.PARTS, 0.3, True, False)
    assert drift_error(parts).what.startswith("The parts have changed")
    unplaced = drift_error(replace(parts, placed=False))
    assert unplaced.what.startswith("Parts or their place")
    assert "camera" in unplaced.remedy
    assert drift_error(replace(DARKER, placed=False)).what == drift_error(DARKER).what


def test_what_was_learned_on_the_line_is_said_to_be() -> None:
    assert "first 100 good parts" in drift_error(replace(DARKER, learned=True)).remedy
    assert "first" not in drift_error(DARKER).remedy


def test_who_dismissed_it_is_left_alone_until_it_is_worse(running: StationWindow, line: LineDouble) -> None:
    come(running, line, DARKER)
    dismiss = running.surface.faults._rows[0].dismiss
    QTest.mouseClick(dismiss, Qt.MouseButton.LeftButton)
    assert come(running, line, replace(DARKER, amount=0.05)) == []
    [text] = come(running, line, replace(DARKER, amount=0.06, times=2))
    assert "6\u202f%" in text


def test_a_worse_one_takes_the_place_of_the_first(running: StationWindow, line: LineDouble) -> None:
    come(running, line, DARKER)
    [text] = come(running, line, replace(DARKER, amount=0.06, times=2))
    assert "6\u202f%" in text


def test_it_goes_when_it_is_well_and_with_the_run(running: StationWindow, line: LineDouble) -> None:
    come(running, line, DARKER)
    assert come(running, line, None) == []
    come(running, line, DARKER)
    line.set_state(LineState.IDLE)
    assert come(running, line, DARKER) == []


BASELINE = Baseline(32, Usual(100.0, 0.5, 0.0, 60), Usual(0.0, 0.0, 0.0, 60))


class Fading(StubCamera):
    """Every part a little darker than the one before, until the lamp is replaced."""

    seen = 0

    def grab(self, timeout_s: float) -> Frame | None:
        self.seen += 1
        level = 100 - 0.1 * self.seen if self.seen < 150 else 100
        return Frame(self.seen, np.full((24, 32, 3), round(level), np.uint8), f"{self.seen}.png")


def test_the_line_itself_warns_and_writes_it_down(
    qtbot: QtBot, window_on: WindowOn, load: Load, records: Records
) -> None:
    engine = StubEngine()
    engine.baseline = BASELINE
    recorder = StationRecorder(records.place.journal, "S1", records.open)
    controller = StationController(lambda name, version: engine, recorder)
    camera = Fading([], can_wait=True, endless=True)
    window = window_on(controller, camera)
    load(controller)
    controller.start(lambda: camera, Policy.PRODUCTION)
    qtbot.waitUntil(lambda: any("light fades" in text for text in window.surface.faults.texts), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: controller.drift is None and camera.seen > 150, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: window.surface.faults.texts == [], timeout=PATIENCE_MS)
    assert controller.close()
    database = records.open()
    try:
        found = read_events(database, KIND)
        assert found
        assert found[-1].station == "S1"
        assert found[-1].details["cause"] == "darker"
        assert found[-1].details["part"] < 150
        assert read_events(database, "DRIFT_OVER")
    finally:
        database.close()


def test_it_is_said_in_the_language_of_the_screen(languages: LanguageSwitch) -> None:
    assert drift_error(DARKER).translated


@pytest.fixture
def records(tmp_path) -> Records:
    return Records(tmp_path)
