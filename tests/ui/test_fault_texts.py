"""A fault is said in the language of the screen, and what was found is kept beside it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from inspector import errors
from inspector.errors import CameraError, InspectorError, RecipeError
from inspector.ui.fault_texts import fault_text
from tests.ui.conftest import MakeWindow
from tests.ui.line_double import LineDouble

LOST = CameraError("The camera acA1300 no longer answers.", "Plug it in.")
KINDS = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, InspectorError)]


class Shouting(QTranslator):
    """A language that one reads without a dictionary."""

    def translate(self, context: str, text: str, *_: object) -> str:
        return text.upper() if context == "Faults" else ""

    def isEmpty(self) -> bool:  # noqa: N802 (Qt's name)
        return False


@pytest.fixture
def shouting(qapp: QApplication) -> Iterator[QTranslator]:
    translator = Shouting()
    QCoreApplication.installTranslator(translator)
    yield translator
    QCoreApplication.removeTranslator(translator)


def test_in_english_it_is_said_as_it_was_found(qapp: QApplication) -> None:
    text = fault_text(LOST)
    assert (text.what, text.remedy, text.original) == (LOST.what, LOST.remedy, "")


def test_in_another_language_its_kind_is_said_and_the_rest_kept(shouting: QTranslator) -> None:
    text = fault_text(LOST)
    assert text.what == "THE SOURCE OF THE PICTURES HAS FAILED."
    assert text.remedy.isupper()
    assert text.original == "The camera acA1300 no longer answers. Plug it in."


def test_what_is_translated_already_is_left_alone(shouting: QTranslator) -> None:
    text = fault_text(RecipeError("Kein Rezept ist geladen.", "Wählen Sie eines.", translated=True))
    assert (text.what, text.remedy, text.original) == ("Kein Rezept ist geladen.", "Wählen Sie eines.", "")


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_its_words(kind: type[InspectorError], shouting: QTranslator) -> None:
    text = fault_text(kind("what", "remedy"))
    assert text.what.isupper()
    assert text.remedy.isupper()


def test_what_an_operator_can_meet_is_told_apart(shouting: QTranslator) -> None:
    named = (
        "CameraError",
        "MissedPictureError",
        "RecipeError",
        "DeviceError",
        "RecordError",
        "ImageError",
        "OutputError",
        "InspectorError",
    )
    assert len({fault_text(getattr(errors, name)("what")).what for name in named}) == len(named)


def test_strip_and_banner_say_it(make_window: MakeWindow, line: LineDouble, shouting: QTranslator) -> None:
    window = make_window()
    window.start_or_stop()
    line.fail(LOST)
    row = window.surface.faults._rows[0]
    assert row._what.text() == "THE SOURCE OF THE PICTURES HAS FAILED."
    assert row._remedy.text().endswith("The camera acA1300 no longer answers. Plug it in.")
    assert window.surface.banner.state.lines == ("THE SOURCE OF THE PICTURES HAS FAILED.",)
