"""The small menu of what each operator may set: colours and language."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from inspector.ui.choice_menu import ChoiceMenu
from inspector.ui.languages import LanguageSwitch
from inspector.ui.theme import DARK, LIGHT, Palette, Theme


class SettingsMenu(QObject):
    """Opens under ``button``."""

    palette_chosen = Signal(object)
    """DARK or LIGHT."""
    language_chosen = Signal(object)
    """A Language."""

    def __init__(self, button: QWidget, languages: LanguageSwitch) -> None:
        super().__init__(button)
        self._button = button
        self._languages = languages

    def ask(self, theme: Theme) -> None:
        """Open the menu."""
        menu = ChoiceMenu(theme, self._button)
        palettes: tuple[tuple[str, Palette], ...] = ((self.tr("Dark"), DARK), (self.tr("Light"), LIGHT))
        for name, palette in palettes:
            action = self._add(menu, name, palette == theme.palette)
            action.triggered.connect(partial(self.palette_chosen.emit, palette))
        menu.addSeparator()
        for language in self._languages.available():
            action = self._add(menu, language.name, language == self._languages.language)
            action.triggered.connect(partial(self.language_chosen.emit, language))
        menu.open_under_button()

    @staticmethod
    def _add(menu: ChoiceMenu, text: str, checked: bool) -> QAction:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(checked)
        return action
