"""From the splash to a window that inspects, with the event loop alive all the way."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from inspector.errors import InspectorError
from inspector.last_end import AbnormalEnd
from inspector.ui.last_end import abnormal_end_text
from inspector.ui.splash import Splash
from inspector.ui.stall_watchdog import StallWatchdog
from inspector.ui.theme import Theme
from inspector.workers.libraries import Libraries, Step
from tests.conftest import ExpectLog

PATIENCE_MS = 30_000


@pytest.fixture
def gate() -> Iterator[threading.Event]:
    """Holds a step until a test opens it."""
    event = threading.Event()
    yield event
    event.set()


def test_libraries_are_imported_beside_the_event_loop(qtbot: QtBot, gate: threading.Event) -> None:
    turned = []
    libraries = Libraries((Step("json", 1), Step(lambda: gate.wait(30), 3)))
    shares: list[float] = []
    libraries.advanced.connect(shares.append)
    libraries.start()
    qtbot.waitUntil(lambda: shares == [0.25], timeout=PATIENCE_MS)
    turned.append(True)  # the loop turned while the second step went on
    assert libraries.is_running
    with qtbot.waitSignal(libraries.loaded, timeout=PATIENCE_MS):
        gate.set()
    libraries.wait()
    assert shares == [0.25, 1.0]


def test_a_library_that_is_missing_is_told_to_all_who_wait(qtbot: QtBot, expected_log: ExpectLog) -> None:
    expected_log("A library cannot be loaded")
    libraries = Libraries((Step("no_such_library_anywhere", 1), Step("json", 1)))
    with qtbot.waitSignal(libraries.failed, timeout=PATIENCE_MS):
        libraries.start()
    with pytest.raises(InspectorError, match="Parts of Inspector cannot be loaded"):
        libraries.wait()


def test_whoever_waits_goes_on_when_the_program_is_closed(qtbot: QtBot, gate: threading.Event) -> None:
    later: list[str] = []
    libraries = Libraries((Step(lambda: gate.wait(30), 1), Step(lambda: later.append("imported"), 1)))
    libraries.start()
    libraries.close()
    with pytest.raises(InspectorError):
        libraries.wait()
    gate.set()
    qtbot.waitUntil(lambda: not libraries.is_running, timeout=PATIENCE_MS)
    assert later == []


def test_whoever_needs_one_step_waits_for_no_more(qtbot: QtBot, gate: threading.Event) -> None:
    libraries = Libraries((Step("json", 1), Step(lambda: gate.wait(30), 1), Step("csv", 1)))
    libraries.start()
    libraries.wait_for("json")
    assert libraries.is_running
    libraries.close()
    with pytest.raises(InspectorError):
        libraries.wait_for("csv")
    gate.set()
    qtbot.waitUntil(lambda: not libraries.is_running, timeout=PATIENCE_MS)


def test_the_splash_never_goes_back_and_fills_the_pane(theme: Theme, qtbot: QtBot) -> None:
    window, pane = QWidget(), QWidget()
    qtbot.addWidget(window)
    pane.setParent(window)
    window.resize(1366, 768)
    pane.resize(900, 500)
    window.show()
    splash = Splash(theme, "1.2.3")
    splash.show_window_stage()
    splash.show()
    splash.show_libraries_stage(0.5)
    halfway = splash.share
    splash.show_window_stage()
    assert splash.share == halfway
    splash.move_onto(pane)
    assert splash.geometry() == pane.rect()
    pane.resize(600, 300)
    assert splash.geometry() == pane.rect()
    picture = splash.grab().toImage()
    assert len({picture.pixel(x, y) for x in range(0, 600, 3) for y in range(0, 300, 3)}) > 50
    splash.show_recipe_stage("Flange")
    assert halfway < splash.share < 1
    splash.finish()
    assert splash.isHidden()


_NATIVE = """
import sys, threading, time
from inspector.workers.native_code import load_torch_code
def watch():
    last = time.perf_counter()
    while not done:
        time.sleep(0.001)
        gaps.append(time.perf_counter() - last)
        last = time.perf_counter()
done, gaps = False, []
watcher = threading.Thread(target=watch)
watcher.start()
load_torch_code()
beats = len(gaps)
done = True
watcher.join()
print(beats, any("libtorch_cpu" in line for line in open("/proc/self/maps")), "torch" in sys.modules)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere torch loads its code itself")
def test_other_threads_move_while_the_code_of_torch_is_loaded() -> None:
    done = subprocess.run([sys.executable, "-c", _NATIVE], capture_output=True, text=True, timeout=120, check=True)
    beats, mapped, imported = done.stdout.split()
    assert (mapped, imported) == ("True", "False")
    assert int(beats) > 20  # holding the lock it would be one or two


@pytest.mark.parametrize("crashed", [True, False])
def test_the_strip_names_the_log(crashed: bool) -> None:
    text = abnormal_end_text(AbnormalEnd(datetime.now(UTC), Path("/data/logs/station.log"), crashed))
    assert "/data/logs/station.log" in text.remedy.replace("\\", "/")
    assert ("fault of the program" in text.what) is crashed


_START = """
import faulthandler, sys
faulthandler.dump_traceback_later(120, exit=True)  # a test that fails must end all the same
from PySide6.QtCore import QTimer
import inspector.start as start
from inspector.station_config import StationConfig

class Watched(start.Start):
    def _on_window_loaded(self):
        super()._on_window_loaded()
        assert "torch" not in sys.modules, "the window waits for torch"
        print("told", self.station.window.surface.faults.texts, flush=True)
        self.station.libraries.loaded.connect(self._on_all_there)
    def _on_all_there(self):
        assert self.splash is None
        assert self.station.window.teach is not None
        print("ready", flush=True)
start.Start = Watched
code = start.run_station(StationConfig(language="en", theme="dark"))
print("ended", code, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="ends by a signal")
def test_the_window_comes_before_torch_and_a_signal_ends_it_cleanly(tmp_path: Path) -> None:
    environment = {**os.environ, "INSPECTOR_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", _START]
    for expected in ("told []", "told ['Inspector, started on"):
        with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as station:
            assert station.stdout is not None
            assert station.stdout.readline().startswith(expected)
            if expected == "told []":
                station.kill()
                continue
            assert station.stdout.readline() == "ready\n"
            station.send_signal(signal.SIGTERM)
            assert station.stdout.readline() == "ended 0\n"
        assert not (tmp_path / "logs" / "running.json").exists()


def test_a_watchdog_that_never_watched_has_seen_no_stall(qtbot: QtBot) -> None:
    watchdog = StallWatchdog()
    watchdog.stop()
    assert watchdog.longest_ms == 0
