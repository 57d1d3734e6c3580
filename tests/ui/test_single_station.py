"""One station per data folder."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inspector.start import run_station
from inspector.station_config import StationConfig
from inspector.ui.single_station import SingleStation
from tests.conftest import ExpectLog

_HOLD = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from inspector.ui.single_station import SingleStation
app = QCoreApplication([])
station = SingleStation(Path(sys.argv[1]))
print(station.claim(), flush=True)
app.exec()
"""


def test_a_second_start_brings_the_first_to_the_front(tmp_path: Path, qtbot: QtBot) -> None:
    first, second = SingleStation(tmp_path / "data"), SingleStation(tmp_path / "data")
    assert first.claim()
    with qtbot.waitSignal(first.shown_wanted, timeout=5000):
        assert not second.claim()


def test_the_program_started_again_opens_no_second_window(
    inspector_home: Path, qtbot: QtBot, expected_log: ExpectLog
) -> None:
    running = SingleStation(inspector_home)
    assert running.claim()
    expected_log("running already")
    with qtbot.waitSignal(running.shown_wanted, timeout=5000):
        assert run_station(StationConfig()) == 0


def test_another_folder_is_another_station(tmp_path: Path, qtbot: QtBot) -> None:
    first, second = SingleStation(tmp_path / "a"), SingleStation(tmp_path / "b")
    assert first.claim()
    assert second.claim()


@pytest.mark.skipif(sys.platform == "win32", reason="kills by a signal")
def test_a_killed_station_does_not_stand_in_the_way(tmp_path: Path, qtbot: QtBot) -> None:
    process = subprocess.Popen([sys.executable, "-c", _HOLD, str(tmp_path)], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "True\n"
    station = SingleStation(tmp_path)
    assert not station.claim()
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    process.stdout.close()
    assert station.claim()
    with qtbot.waitSignal(station.shown_wanted, timeout=5000):
        assert not SingleStation(tmp_path).claim()
