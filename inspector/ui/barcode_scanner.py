"""Barcode scanners that type: told from a person by their speed, so that no barcode presses keys of the station."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWindow

LONGEST_GAP_MS = 50
"""Keys that follow each other no slower than this come from a scanner: those type with gaps of 1 to 30 ms,
people, key by key, with 80 and more. A key alone takes effect that much later."""
FEWEST_KEYS = 2
"""Before the Enter that ends a barcode; two keys and Enter so fast are beyond any hand."""
FEWEST_KEYS_WITHOUT_ENTER = 4
"""Fewer fast keys without Enter are two hands at once, and do what those keys do."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SHIFTS = (Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_AltGr)
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class BarcodeScanner(QObject):
    """Sees the keys of a window before anything in it does.

    While ``listening()``, keys that write a character are held back until it is clear who typed them:
    a scanner's become one :attr:`scanned`, a person's go on to the window, in their order.
    """

    scanned = Signal(str)
    """What a barcode says."""
    cut_short = Signal(str)
    """Keys as fast as a scanner's that no Enter followed; they have no effect."""

    def __init__(self, listening: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._listening = listening
        self._window: QWindow | None = None
        self._held: list[QKeyEvent] = []
        self._last_ms = 0
        self._looked_again = False
        self._ignored_releases: set[int] = set()
        self._giving_back = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_pause)

    def watch(self, window: QWindow) -> None:
        """Follow the keys of ``window`` from now on."""
        if self._window is not window:
            self._window = window
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._giving_back or not isinstance(event, QKeyEvent) or event.type() == QEvent.Type.ShortcutOverride:
            return False
        if event.type() == QEvent.Type.KeyRelease:
            return self._is_released(event)
        return self._is_pressed(event)

    def _is_pressed(self, event: QKeyEvent) -> bool:
        """Whether the key is kept from the window, for now or for good."""
        if self._held and event.timestamp() - self._last_ms > LONGEST_GAP_MS:
            self._end_without_enter()
        if not self._listening():
            self._end_without_enter()
            return False
        if event.key() in _SHIFTS:
            return False
        if event.key() in _ENTER and self._presses >= FEWEST_KEYS:
            self._end(event)
            return True
        writes = event.text().isprintable() and bool(event.text()) and not event.modifiers() & _COMMANDS
        if not writes or event.isAutoRepeat():
            self._end_without_enter()
            return False
        self._ignored_releases.discard(event.key())
        self._hold(event)
        return True

    def _is_released(self, event: QKeyEvent) -> bool:
        if event.key() in self._ignored_releases:
            self._ignored_releases.discard(event.key())
            return True
        if any(held.key() == event.key() for held in self._held):
            self._held.append(event.clone())
            return True
        return False

    @property
    def _presses(self) -> int:
        return sum(event.type() == QEvent.Type.KeyPress for event in self._held)

    def _hold(self, event: QKeyEvent) -> None:
        self._held.append(event.clone())
        self._last_ms = event.timestamp()
        self._looked_again = False
        self._timer.start(LONGEST_GAP_MS)

    def _on_pause(self) -> None:
        """Once more round the event loop first: where the window was busy, the next key may be waiting already."""
        if self._looked_again:
            self._end_without_enter()
        else:
            self._looked_again = True
            self._timer.start(0)

    def _end(self, enter: QKeyEvent) -> None:
        text = self._take_text()
        self._ignored_releases.add(enter.key())
        self.scanned.emit(text)

    def _end_without_enter(self) -> None:
        if self._presses >= FEWEST_KEYS_WITHOUT_ENTER:
            self.cut_short.emit(self._take_text())
            return
        self._timer.stop()
        held, self._held = self._held, []
        self._giving_back = True
        for event in held:
            if self._window is not None:
                QCoreApplication.sendEvent(self._window, event)
        self._giving_back = False

    def _take_text(self) -> str:
        self._timer.stop()
        presses = [event for event in self._held if event.type() == QEvent.Type.KeyPress]
        released = {event.key() for event in self._held if event.type() == QEvent.Type.KeyRelease}
        self._ignored_releases |= {event.key() for event in presses} - released
        self._held = []
        return "".join(event.text() for event in presses)
