"""A button that shows what is chosen and offers what else there is."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from inspector.ui.buttons import Button
from inspector.ui.choice_menu import ChoiceMenu
from inspector.ui.theme import Theme


class ChoiceButton(Button):
    """Chooses one of the values whose texts it was given."""

    chosen = Signal(str)
    """By hand, another one than before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("chevron-down", parent=parent)
        self._texts: dict[str, str] = {}
        self._value = ""
        self.clicked.connect(self._offer)

    @property
    def value(self) -> str:
        """What is chosen; empty where nothing is."""
        return self._value

    def offer(self, texts: Mapping[str, str]) -> None:
        """From now on these values, with the text of each."""
        self._texts = dict(texts)
        self.setText(self._texts.get(self._value, self._value))

    def show_value(self, value: str) -> None:
        """Show it and tell nobody."""
        self._value = value
        self.setText(self._texts.get(value, value))

    def choose(self, value: str) -> None:
        """As by hand."""
        if value != self._value:
            self.show_value(value)
            self.chosen.emit(value)

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._look = theme
        super().apply_theme(theme)

    def _offer(self) -> None:
        menu = ChoiceMenu(self._look, self)
        for value, text in self._texts.items():
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(value == self._value)
            action.triggered.connect(lambda _=False, value=value: self.choose(value))
        menu.open_under_button()
