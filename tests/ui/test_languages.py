"""Every language: complete, and with room for each of its texts."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QMenu, QWidget

from inspector.core.frame import Picture
from inspector.paths import resource_path
from inspector.ui.languages import ENGLISH, LANGUAGES, Language, LanguageSwitch
from inspector.ui.station_window import StationWindow
from tests.conftest import CHECKOUT
from tests.ui import screens
from tests.ui.conftest import SOURCE, MakeWindow
from tests.ui.line_double import LineDouble
from tests.ui.parts import inspection

TRANSLATED = LANGUAGES[1:]
WORDY: list[screens.State] = [
    screens.no_recipe, screens.recipe_not_chosen, screens.loading, screens.no_source, screens.ready, screens.waiting,
    screens.passed, screens.failed, screens.review, screens.no_picture, screens.looking_back, screens.stopped,
    screens.question, screens.help_open, screens.held, screens.choosing, screens.asking_pin,
]  # fmt: skip
DATA = [
    *("line 2", "Flange HF 204-7", "Cap 38 mm", "Inspector", "PatchCore", "PaDiM"),
    *("English", *(one.name for one in LANGUAGES)),
]
"""What is named by people, not by us."""

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support grabbing the keyboard", extend=True)


def messages(language: Language, folder: Path) -> Iterator[tuple[str, ElementTree.Element]]:
    for message in ElementTree.parse(folder / f"inspector_{language.code}.ts").iter("message"):
        translation = message.find("translation")
        assert translation is not None
        yield message.findtext("source", ""), translation


@pytest.fixture(scope="session")
def fresh_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The translations after another look at the source for new texts."""
    folder = tmp_path_factory.mktemp("translations")
    files = [folder / f"inspector_{one.code}.ts" for one in TRANSLATED]
    for file in files:
        shutil.copy(resource_path("translations") / file.name, file)
    sources = [
        str(file) for name in ("ui", "workers") for file in sorted((CHECKOUT / "inspector" / name).rglob("*.py"))
    ]
    lupdate = Path(sys.executable).parent / "pyside6-lupdate"
    subprocess.run([str(lupdate), "-silent", *sources, "-ts", *map(str, files)], check=True, cwd=CHECKOUT)
    return folder


@pytest.mark.parametrize("language", TRANSLATED, ids=lambda language: language.code)
def test_every_text_is_translated(language: Language, fresh_folder: Path) -> None:
    found = list(messages(language, fresh_folder))
    assert len(found) > 150
    missing = [source for source, translation in found if not translation.text or "type" in translation.attrib]
    assert not missing, "run make translations and translate what is unfinished"
    for source, translation in found:
        fields = sorted(re.findall(r"{\w*}", source))
        assert sorted(re.findall(r"{\w*}", translation.text or "")) == fields, source


def test_no_text_stands_within_another_one() -> None:
    """The translators' tool does not find a call within an f-string."""
    hidden = re.compile(r"""\bf("|')(?:(?!\1).)*\{(?:self\.tr|translate)\(""")
    files = [file for name in ("ui", "workers") for file in (CHECKOUT / "inspector" / name).rglob("*.py")]
    lines = [(file.name, line.strip()) for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    assert len(lines) > 10_000
    assert [(name, line) for name, line in lines if hidden.search(line)] == []


@pytest.mark.parametrize("language", TRANSLATED, ids=lambda language: language.code)
def test_the_translation_was_built(language: Language, languages: LanguageSwitch) -> None:
    assert language in languages.available(), "run make translations"


@pytest.mark.parametrize(("code", "name"), [("de_AT", "de"), ("zh", "zh_CN"), ("fr_FR", "en"), ("", "en")])
def test_the_language_of_the_computer_is_taken_where_we_have_it(
    code: str, name: str, languages: LanguageSwitch
) -> None:
    assert languages.known(code).code == name


def test_the_language_changes_while_the_line_runs(
    make_window: MakeWindow, line: LineDouble, languages: LanguageSwitch
) -> None:
    window = make_window()
    window.start_or_stop()
    line.show(inspection(1, 140))
    window.refresh()
    assert window.surface.header.start.text() == "Stop the line"
    QTest.mouseClick(window.surface.header.settings, screens.LEFT)
    menu = next(menu for menu in window.findChildren(QMenu) if menu.isVisible())
    next(action for action in menu.actions() if action.text() == "Deutsch").trigger()
    menu.close()
    QApplication.processEvents()
    assert window.surface.header.start.text() == "Linie stoppen"
    assert window.surface.banner.state.word == "SCHLECHT"
    assert window.surface.counters._figures[0].name.text() == "geprüft"
    assert QLocale().toString(1.5, "f", 1) == "1,5"
    assert window._settings.value("window/language") == "de"
    window.use_language(ENGLISH)
    QApplication.processEvents()
    assert window.surface.banner.state.word == "FAIL"


class Elided:
    """Every text that was cut to its room."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def watch(self, patch: pytest.MonkeyPatch, metrics: type) -> None:
        elide: Callable[..., str] = metrics.elidedText

        def watched(this: object, text: str, *rest: object) -> str:
            result = elide(this, text, *rest)
            if result != text:
                self.texts.append(text)
            return result

        patch.setattr(metrics, "elidedText", watched)


@pytest.fixture
def elided(monkeypatch: pytest.MonkeyPatch) -> Elided:
    watch = Elided()
    watch.watch(monkeypatch, QFontMetricsF)
    watch.watch(monkeypatch, QFontMetrics)
    return watch


def too_narrow(window: StationWindow) -> list[str]:
    """Texts of visible labels and buttons that are wider than they are."""
    found = []
    for widget in [*window.findChildren(QLabel), *window.findChildren(QAbstractButton)]:
        wraps = isinstance(widget, QLabel) and widget.wordWrap()
        if widget.isVisible() and not wraps:
            width = max(map(widget.fontMetrics().horizontalAdvance, widget.text().split("\n")))
            if width > widget.width():
                found.append(f"{widget.text()}: {width} > {widget.width()}")
    return found


@pytest.mark.parametrize("state", WORDY, ids=lambda state: state.__name__)
@pytest.mark.parametrize("language", TRANSLATED, ids=lambda language: language.code)
def test_every_text_has_its_room(
    language: Language,
    state: screens.State,
    make_window: MakeWindow,
    line: LineDouble,
    languages: LanguageSwitch,
    pictures: list[Picture],
    elided: Elided,
) -> None:
    languages.speak(language)
    window = state(make_window, line, pictures, (1366, 768))
    QApplication.processEvents()
    elided.texts.clear()
    window.grab()
    assert (window.width(), window.height()) == (1366, 768), "the contents push the window apart"
    assert elided.texts == []
    assert too_narrow(window) == []


def test_a_text_without_room_is_found(
    make_window: MakeWindow, line: LineDouble, pictures: list[Picture], elided: Elided
) -> None:
    screens.long_names(make_window, line, pictures, (1366, 768)).grab()
    assert any(screens.LONG in text for text in elided.texts)


# No text that bypasses the translation


class Marking(QTranslator):
    """Answers with the text in brackets, as a language that translates everything would."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return f"⟦{source}⟧"

    def isEmpty(self) -> bool:  # noqa: N802 (Qt's name)
        return False


def without_marked(text: str) -> str:
    while re.search(r"⟦[^⟦⟧]*⟧", text):
        text = re.sub(r"⟦[^⟦⟧]*⟧", "", text)
    return text


def is_foreign(text: str) -> bool:
    """Whether it holds words that were not translated: neither marked, nor data, nor a unit or a key."""
    if text in screens.CUT_OFF:
        return False
    text = without_marked(text)
    for known in (SOURCE.detail, screens.CUT_OFF, *DATA, "CPU", "OpenVINO", "Esc", "min", "ms", "21 Nov 2025"):
        text = text.replace(known, "")
    return re.search(r"[A-Za-z]{2,}", text) is not None


@pytest.mark.parametrize("state", WORDY, ids=lambda state: state.__name__)
def test_no_text_bypasses_the_translation(
    state: screens.State,
    make_window: MakeWindow,
    line: LineDouble,
    pictures: list[Picture],
    monkeypatch: pytest.MonkeyPatch,
    qapp: QApplication,
) -> None:
    painted: list[str] = []
    draw: Callable[..., None] = QPainter.drawText

    def watched(this: QPainter, *arguments: object) -> None:
        painted.extend(argument for argument in arguments if isinstance(argument, str))
        draw(this, *arguments)

    marking = Marking()
    qapp.installTranslator(marking)
    try:
        window = state(make_window, line, pictures, (1920, 1080))
        qapp.processEvents()
        monkeypatch.setattr(QPainter, "drawText", watched)
        window.grab()
        texts = {*painted}
        for widget in window.findChildren(QWidget):
            texts |= {widget.toolTip(), widget.accessibleName()}
            if isinstance(widget, QLabel | QAbstractButton):
                texts.add(widget.text())
            elif isinstance(widget, QLineEdit):
                texts.add(widget.placeholderText())
    finally:
        qapp.removeTranslator(marking)
        qapp.processEvents()
    assert any("⟦" in text for text in painted), "the test sees nothing"
    assert [text for text in texts if "…" not in text and is_foreign(text)] == []


def test_a_text_past_the_translation_is_found() -> None:
    assert is_foreign("Stop the line")
    assert not is_foreign("⟦Part ⟦{number}⟧⟧ · line 2 · 14 ms")
