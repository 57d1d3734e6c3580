"""Keeps the screen lit while the line runs, with what each desktop offers for it."""

from __future__ import annotations

import ctypes
import os
import sys
from typing import Protocol

from PySide6.QtCore import QProcess
from PySide6.QtDBus import QDBusConnection, QDBusMessage

_SERVICE, _PATH = "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"
_CONNECTION = "inspector screen saver"
_ES_CONTINUOUS, _ES_SYSTEM_REQUIRED, _ES_DISPLAY_REQUIRED = 0x8000_0000, 0x1, 0x2


class ScreenSaver(Protocol):
    """The screen saver of a desktop."""

    def set_inhibited(self, inhibited: bool) -> None:
        """Keep it from coming up, or let it. Does nothing where the desktop offers no way."""


class FreedesktopScreenSaver:
    """Linux desktops, through the session bus: a request lasts as long as the connection that made it."""

    def __init__(self) -> None:
        self._inhibited = False

    def set_inhibited(self, inhibited: bool) -> None:
        if inhibited == self._inhibited:
            return
        self._inhibited = inhibited
        if not inhibited:
            QDBusConnection.disconnectFromBus(_CONNECTION)
            return
        bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, _CONNECTION)
        if bus.isConnected():
            request = QDBusMessage.createMethodCall(_SERVICE, _PATH, _SERVICE, "Inhibit")
            request.setArguments(["Inspector", "The line runs"])
            # Nobody waits for the answer: a desktop that hangs must not hold up the window.
            bus.send(request)


class WindowsScreenSaver:
    """Windows holds the request for as long as the thread lives that made it."""

    def set_inhibited(self, inhibited: bool) -> None:
        wanted = _ES_SYSTEM_REQUIRED | _ES_DISPLAY_REQUIRED if inhibited else 0
        ctypes.windll.kernel32.SetThreadExecutionState(_ES_CONTINUOUS | wanted)  # type: ignore[attr-defined,unused-ignore]


class MacScreenSaver:
    """macOS: its own ``caffeinate``, which ends with this program."""

    def __init__(self) -> None:
        self._caffeinate = QProcess()

    def set_inhibited(self, inhibited: bool) -> None:
        if inhibited and self._caffeinate.state() is QProcess.ProcessState.NotRunning:
            self._caffeinate.start("caffeinate", ["-d", "-i", "-w", str(os.getpid())])
        elif not inhibited:
            self._caffeinate.kill()
            self._caffeinate.waitForFinished(500)


def screen_saver(platform: str = sys.platform) -> ScreenSaver:
    """The one of this desktop."""
    if platform == "win32":
        return WindowsScreenSaver()
    return MacScreenSaver() if platform == "darwin" else FreedesktopScreenSaver()
