"""No way out without the engineer: what the PIN guards."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from inspector.ui.pin_strip import PinStrip


class EngineerLock(QObject):
    """With a PIN the window fills the screen and stays; without one everything is open.

    It keeps people from leaving the station by mistake. The desktop's own keys are for the
    desktop to lock, and the PIN stands readable in ``station.yaml``.
    """

    def __init__(self, window: QMainWindow, strip: PinStrip, pin: str | None) -> None:
        super().__init__(window)
        self._window = window
        self._strip = strip
        self._pin = pin
        self._let_go = pin is None

    @property
    def has_pin(self) -> bool:
        """Whether anything is asked for."""
        return self._pin is not None

    def fill_screen(self) -> None:
        """To be called once the window is as it was left."""
        if self._pin is not None:
            self._window.setWindowState(Qt.WindowState.WindowFullScreen)

    def ask(self, purpose: str, then: Callable[[], None]) -> None:
        """Do ``then`` once the PIN was entered; at once where there is none. ``purpose`` says what for."""
        if self._pin is None:
            then()
        else:
            self._strip.ask(purpose, self._pin, then)

    def toggle_full_screen(self) -> None:
        """Into the full screen, or out of it."""
        if self._window.isFullScreen():
            self.ask(self.tr("Leave the full screen"), self._leave_full_screen)
        else:
            self._let_go = self._pin is None
            self._window.showFullScreen()

    def on_window_state_changed(self) -> None:
        """Some desktops have a way out of the full screen of their own: it leads back."""
        if not self._let_go and self._window.isVisible() and not self._window.isFullScreen():
            QTimer.singleShot(0, self._window, self._window.showFullScreen)

    def lets_close(self) -> bool:
        """Whether the window may close now; if not, the PIN is asked for and the window closed then."""
        app = QGuiApplication.instance()
        computer_ends = isinstance(app, QGuiApplication) and app.isSavingSession()
        if self._let_go or computer_ends:
            return True
        self.ask(self.tr("Close Inspector"), self._close)
        return False

    def let_go(self) -> None:
        """The computer ends the program: nobody is asked."""
        self._let_go = True

    def _leave_full_screen(self) -> None:
        self._let_go = True
        self._window.showNormal()

    def _close(self) -> None:
        self._let_go = True
        self._window.close()
