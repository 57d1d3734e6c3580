"""The languages of the station, and the switch between them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from inspector.paths import resource_path


@dataclass(frozen=True, slots=True)
class Language:
    """``name`` is what its speakers call it."""

    code: str
    name: str


ENGLISH = Language("en", "English")
LANGUAGES = (
    ENGLISH,
    Language("de", "Deutsch"),
    Language("it", "Italiano"),
    Language("es", "Español"),
    Language("zh_CN", "简体中文"),
)


class LanguageSwitch:
    """The language that ``app`` speaks. All its widgets hear of a change through ``QEvent.LanguageChange``."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self._translators: list[QTranslator] = []
        self._language = ENGLISH

    @property
    def language(self) -> Language:
        """What is spoken now."""
        return self._language

    @staticmethod
    def available() -> list[Language]:
        """English, and those whose translation was built (``make translations``)."""
        folder = resource_path("translations")
        return [one for one in LANGUAGES if one is ENGLISH or (folder / f"inspector_{one.code}.qm").is_file()]

    def known(self, code: str) -> Language:
        """The available language for a code such as "de" or "de_AT"; English where there is none."""
        candidates = [one for one in self.available() if one.code.split("_")[0] == code.split("_")[0]]
        return candidates[0] if candidates else ENGLISH

    def speak(self, language: Language) -> None:
        """Speak it from now on: texts, Qt's own dialogs, numbers and days."""
        for old in self._translators:
            self._app.removeTranslator(old)
        self._translators = []
        self._language = language
        system = QLocale.system()
        same = system.name().split("_")[0] == language.code.split("_")[0]
        QLocale.setDefault(system if same else QLocale(language.code))
        if language is ENGLISH:
            return
        sources = (
            (f"qtbase_{language.code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
            (f"inspector_{language.code}", str(resource_path("translations"))),
        )
        for name, folder in sources:
            translator = QTranslator(self._app)
            if translator.load(name, folder):
                self._app.installTranslator(translator)
                self._translators.append(translator)
