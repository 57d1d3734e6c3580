"""How the station was left, and what it looks and sounds like from the first moment."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale, QSettings
from PySide6.QtWidgets import QApplication

from inspector.station_config import StationConfig
from inspector.ui.languages import LanguageSwitch
from inspector.ui.theme import DARK, LIGHT, Theme, load_typeface
from inspector.ui.verdict_sounds import SoundChoice


@dataclass(frozen=True, slots=True)
class Appearance:
    """``settings`` keep how the window is left."""

    theme: Theme
    languages: LanguageSwitch
    settings: QSettings
    sounds: SoundChoice


def appearance_of(app: QApplication, config: StationConfig, folder: Path) -> Appearance:
    """What ``config`` says, else as the window of the data ``folder`` was left; ``app`` speaks its language at once."""
    settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)

    def left(name: str) -> str:
        return str(settings.value(f"window/{name}", ""))

    languages = LanguageSwitch(app)
    languages.speak(languages.known(config.language or left("language") or QLocale.system().name()))
    light = (config.theme or left("theme")) == "light"
    heard = config.sounds or left("sounds")
    sounds = next((choice for choice in SoundChoice if choice.value == heard), SoundChoice.SILENT)
    return Appearance(Theme(LIGHT if light else DARK, load_typeface()), languages, settings, sounds)
