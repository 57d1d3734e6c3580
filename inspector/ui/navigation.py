"""The way between the screens of the station: first in every header, always at the same place."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from inspector.ui.buttons import Button
from inspector.ui.theme import Theme


class Screen(Enum):
    """What fills the window."""

    INSPECT = auto()
    TEACH = auto()
    RECORDS = auto()


class Navigation(QWidget):
    """One button per screen; the one that is shown is pressed in. There is none for the history until it is expected or
    offered.
    """

    screen_wanted = Signal(Screen)

    def __init__(self, current: Screen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current = current
        self.buttons = {screen: Button(kind="flat") for screen in Screen}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for screen, button in self.buttons.items():
            button.setCheckable(True)
            button.setChecked(screen is current)
            button.clicked.connect(lambda _=False, screen=screen: self._on_clicked(screen))
            self._row.addWidget(button)
        self.buttons[Screen.RECORDS].setVisible(current is Screen.RECORDS)
        self._write()

    def expect_history(self) -> None:
        """There will be a history: its button has its place already, so that nothing moves under a finger later."""
        self.buttons[Screen.RECORDS].setEnabled(False)
        self.buttons[Screen.RECORDS].show()

    def offer_history(self) -> None:
        """There is a history to look at."""
        self.buttons[Screen.RECORDS].setEnabled(True)
        self.buttons[Screen.RECORDS].show()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._row.setSpacing(theme.px(4))
        for button in self.buttons.values():
            button.apply_theme(theme)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def _on_clicked(self, screen: Screen) -> None:
        # Pressed in is the screen in view, whatever was clicked.
        for other, button in self.buttons.items():
            button.setChecked(other is self._current)
        if screen is not self._current:
            self.screen_wanted.emit(screen)

    def _write(self) -> None:
        self.buttons[Screen.INSPECT].setText(self.tr("Inspect"))
        self.buttons[Screen.TEACH].setText(self.tr("Teach"))
        self.buttons[Screen.RECORDS].setText(self.tr("History"))
