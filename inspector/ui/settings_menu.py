"""The small menu of settings: the camera, the line, and what each operator may set: colours, sounds and language."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QWidget

from inspector.ui.choice_menu import ChoiceMenu
from inspector.ui.languages import LanguageSwitch
from inspector.ui.theme import DARK, LIGHT, Palette, Theme
from inspector.ui.verdict_sounds import SoundChoice, VerdictSounds


class SettingsMenu(QObject):
    """Opens under ``button``."""

    palette_chosen = Signal(object)
    """DARK or LIGHT."""
    sounds_chosen = Signal(object)
    """A SoundChoice."""
    language_chosen = Signal(object)
    """A Language."""
    camera_wanted = Signal()
    """The camera page."""
    line_wanted = Signal()
    """The page "Line and trigger"."""

    def __init__(
        self,
        button: QWidget,
        languages: LanguageSwitch,
        sounds: VerdictSounds,
        *,
        has_cameras: bool = False,
        has_file: bool = False,
    ) -> None:
        super().__init__(button)
        self._button = button
        self._languages = languages
        self._sounds = sounds
        self._has_cameras = has_cameras
        self._has_file = has_file

    def ask(self, theme: Theme) -> None:
        """Open the menu."""
        menu = ChoiceMenu(theme, self._button)
        if self._has_cameras:
            menu.addAction(self.tr("Set the camera …"), self.camera_wanted.emit)
        if self._has_file:
            menu.addAction(self.tr("Line and trigger …"), self.line_wanted.emit)
        if self._has_cameras or self._has_file:
            menu.addSeparator()
        palettes: tuple[tuple[str, Palette], ...] = ((self.tr("Dark"), DARK), (self.tr("Light"), LIGHT))
        for name, palette in palettes:
            action = self._add(menu, name, palette == theme.palette)
            action.triggered.connect(partial(self.palette_chosen.emit, palette))
        menu.addSeparator()
        self._add_sounds(menu)
        menu.addSeparator()
        for language in self._languages.available():
            action = self._add(menu, language.name, language == self._languages.language)
            action.triggered.connect(partial(self.language_chosen.emit, language))
        menu.open_under_button()

    def _add_sounds(self, menu: ChoiceMenu) -> None:
        sounds = self._sounds
        choices = (
            (self.tr("No sounds"), SoundChoice.SILENT),
            (self.tr("Sound for rejected parts"), SoundChoice.FAILS),
            (self.tr("Sound for every part"), SoundChoice.ALL),
        )
        group = QActionGroup(menu)
        for text, choice in choices:
            action = self._add(menu, text, choice is sounds.choice)
            action.setEnabled(sounds.has_output or choice is SoundChoice.SILENT)
            action.triggered.connect(partial(self.sounds_chosen.emit, choice))
            group.addAction(action)
        trouble = sounds.trouble
        if not sounds.has_output:
            trouble = self.tr("This computer has no player for sounds")
        elif trouble:
            trouble = self.tr("No sound: {reason}").format(reason=trouble)
        if trouble:
            menu.addAction(trouble).setEnabled(False)

    @staticmethod
    def _add(menu: ChoiceMenu, text: str, checked: bool) -> QAction:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(checked)
        return action
