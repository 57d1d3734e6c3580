"""The screen stays lit while the line runs: asked of a real session bus."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from inspector.ui.screen_saver import screen_saver
from inspector.workers.station import LineState
from tests.ui.conftest import MakeWindow
from tests.ui.line_double import LineDouble

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("dbus-daemon") or not shutil.which("dbus-monitor"),
    reason="needs a session bus to be started",
)
PATIENCE_MS = 30_000
_STATION = """
import sys
from PySide6.QtCore import QCoreApplication
from inspector.ui.screen_saver import FreedesktopScreenSaver
app = QCoreApplication([])
saver = FreedesktopScreenSaver()
saver.set_inhibited(True)
saver.set_inhibited(True)
sys.stdin.readline()
saver.set_inhibited(False)
sys.stdin.readline()
"""


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Address of a bus of its own."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    daemon = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert daemon.stdout is not None
    address = daemon.stdout.readline().strip()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    yield address
    daemon.terminate()
    daemon.wait()
    daemon.stdout.close()


def test_it_is_asked_for_as_long_as_the_line_runs(bus: str, qtbot: QtBot) -> None:
    monitor = QProcess()
    monitor.start("dbus-monitor", ["--address", bus])
    heard = bytearray()
    monitor.readyReadStandardOutput.connect(lambda: heard.extend(monitor.readAllStandardOutput().data()))
    qtbot.waitUntil(lambda: b"NameAcquired" in heard, timeout=PATIENCE_MS)
    # A process of its own: the bus library asks for the session's address once and for all.
    with subprocess.Popen([sys.executable, "-c", _STATION], stdin=subprocess.PIPE, text=True) as station:
        assert station.stdin is not None
        # The monitor writes a message's arguments after its first line, in a piece of their own.
        qtbot.waitUntil(lambda: b'string "Inspector"' in heard, timeout=PATIENCE_MS)
        assert heard.count(b"member=Inhibit") == 1
        sender = heard.split(b"member=Inhibit")[0].rsplit(b"sender=", 1)[1].split()[0]
        station.stdin.write("stop\n")
        station.stdin.flush()
        gone = b'string "' + sender + b'"\n   string "' + sender + b'"\n   string ""'
        qtbot.waitUntil(lambda: gone in heard, timeout=PATIENCE_MS)
    monitor.terminate()
    monitor.waitForFinished(PATIENCE_MS)


def test_without_a_bus_nothing_happens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    saver = screen_saver("linux")
    saver.set_inhibited(True)
    saver.set_inhibited(False)


def test_the_window_asks(make_window: MakeWindow, line: LineDouble) -> None:
    asked: list[bool] = []

    class Noting:
        def set_inhibited(self, inhibited: bool) -> None:
            asked.append(inhibited)

    window = make_window()
    window._screen_saver = Noting()
    window.start_or_stop()
    line.set_state(LineState.STOPPING)
    line.set_state(LineState.IDLE)
    window.close()
    assert asked == [True, True, False, False]
