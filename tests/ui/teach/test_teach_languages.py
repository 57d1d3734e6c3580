"""Every state of the wizard in every language: no text without room, none that bypasses the translation.

With ``INSPECTOR_SHOTS=FOLDER`` pictures of the states are kept there to be looked at.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from inspector.core.frame import Picture
from inspector.ui.languages import ENGLISH, LANGUAGES, Language, LanguageSwitch
from inspector.ui.station_window import StationWindow
from inspector.ui.theme import LIGHT, Theme, Typeface
from tests.ui.conftest import MakeWindow
from tests.ui.teach.page_screens import PAGE_STATES
from tests.ui.teach.teach_double import TeachDouble
from tests.ui.teach.teach_screens import TEACH_STATES, WORDY_TEACH_STATES, State
from tests.ui.test_languages import Elided, Marking, is_foreign, too_narrow
from tests.ui.test_languages import elided as elided

SIZES = {"1366": (1366, 768), "1920": (1920, 1080)}
NAMES = (
    "PatchCore",
    "PaDiM",
    "AUROC",
    "Flange HF 204-7",
    "tf_efficientnet_lite0",
    "Ledoit-Wolf",
    "MSE",
    "SSIM",
    ".png",
    "px",
    "MB",
    "GB",
    "JPEG",
    "PNG",
    "BMP",
    "TIFF",
    "PDF",
    "Cap 38 mm",
    "Neck",
    "Torn",
    "/good",
    "CPU",
    "OpenVINO",
    "line 2",
)
"""What is called the same in every language, units too."""

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support grabbing the keyboard", extend=True)


def keep(window: StationWindow, name: str) -> None:
    if folder := os.environ.get("INSPECTOR_SHOTS"):
        window.grab().save(str(Path(folder) / f"{name}.png"))


@pytest.mark.parametrize(
    ("language", "state"),
    [(ENGLISH, state) for state in (*PAGE_STATES, *TEACH_STATES)]
    + [(language, state) for language in LANGUAGES[1:] for state in (*PAGE_STATES, *WORDY_TEACH_STATES)],
    ids=lambda value: value.code if isinstance(value, Language) else value.__name__,
)
def test_every_text_has_its_room(
    language: Language,
    state: State,
    make_window: MakeWindow,
    teaching: TeachDouble,
    languages: LanguageSwitch,
    pictures: list[Picture],
    elided: Elided,
) -> None:
    languages.speak(language)
    window = state(make_window, teaching, pictures, SIZES["1366"])
    QApplication.processEvents()
    elided.texts.clear()
    window.grab()
    keep(window, f"{state.__name__}-1366-{language.code}")
    assert (window.width(), window.height()) == SIZES["1366"], "the contents push the window apart"
    assert elided.texts == []
    assert too_narrow(window) == []
    assert squeezed(window) == []


def squeezed(window: StationWindow) -> list[str]:
    """Visible labels that are lower than their text."""
    found = []
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.text():
            needed = label.heightForWidth(label.width()) if label.wordWrap() else label.fontMetrics().height()
            if needed > label.height() + 1:
                found.append(f"{label.text()}: {needed} > {label.height()}")
    return found


@pytest.mark.parametrize("state", [*PAGE_STATES, *TEACH_STATES], ids=lambda state: state.__name__)
def test_large_and_light(
    state: State, make_window: MakeWindow, teaching: TeachDouble, pictures: list[Picture], typeface: Typeface
) -> None:
    def make(**options: object) -> StationWindow:
        return make_window(theme=Theme(LIGHT, typeface), **options)

    window = state(make, teaching, pictures, SIZES["1920"])
    QApplication.processEvents()
    keep(window, f"{state.__name__}-1920-light")
    assert (window.width(), window.height()) == SIZES["1920"]
    assert too_narrow(window) == []
    assert window.grab().toImage().pixelColor(4, window.height() - 4).name() == LIGHT.background


@pytest.mark.parametrize("state", [*PAGE_STATES, *WORDY_TEACH_STATES], ids=lambda state: state.__name__)
def test_no_text_bypasses_the_translation(
    state: State,
    make_window: MakeWindow,
    teaching: TeachDouble,
    languages: LanguageSwitch,
    pictures: list[Picture],
    monkeypatch: pytest.MonkeyPatch,
    qapp: QApplication,
) -> None:
    languages.speak(ENGLISH)
    painted: list[str] = []
    draw: Callable[..., None] = QPainter.drawText

    def watched(this: QPainter, *arguments: object) -> None:
        painted.extend(argument for argument in arguments if isinstance(argument, str))
        draw(this, *arguments)

    marking = Marking()
    qapp.installTranslator(marking)
    try:
        window = state(make_window, teaching, pictures, SIZES["1920"])
        qapp.processEvents()
        assert window.teach is not None
        monkeypatch.setattr(QPainter, "drawText", watched)
        window.grab()
        texts = {*painted}
        page = window.teach.page or window.teach.start
        for widget in page.findChildren(QWidget):
            texts |= {widget.toolTip(), widget.accessibleName()}
            if isinstance(widget, QLabel | QAbstractButton):
                texts.add(widget.text())
            elif isinstance(widget, QLineEdit):
                texts.add(widget.placeholderText())
    finally:
        qapp.removeTranslator(marking)
        qapp.processEvents()
    assert any("⟦" in text for text in texts), "the test sees nothing"
    assert [text for text in texts if "…" not in text and is_foreign(without_names(text))] == []


def without_names(text: str) -> str:
    for name in NAMES:
        text = text.replace(name, "")
    return text
