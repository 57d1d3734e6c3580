"""Notices that somebody uses the station: keys, fingers and the mouse of its window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QWindow

_USES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.Wheel,
    }
)


class Presence(QObject):
    """Calls ``used`` at each touch of a window; on the program as a whole it would see every event there is."""

    def __init__(self, used: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._used = used
        self._window: QWindow | None = None

    def watch(self, window: QWindow) -> None:
        """From now on."""
        if self._window is not window:
            self._window = window
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _USES:
            self._used()
        return False
