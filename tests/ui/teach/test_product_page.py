"""The name of a product is checked as one types; note and photo are kept with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import cv2
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from inspector.ui.teach.product_page import ProductPage
from inspector.ui.theme import Theme
from tests.ui.parts import drawn_picture
from tests.ui.teach.teach_double import TeachDouble, draft

MakePage = Callable[..., ProductPage]


@pytest.fixture
def page(teaching: TeachDouble, theme: Theme, qtbot: QtBot) -> ProductPage:
    teaching.known_drafts = [draft("Neck")]
    page = ProductPage(teaching, theme, lambda: ["Flange HF 204-7"])
    qtbot.addWidget(page)
    page.apply_theme(theme)
    page.begin_new()
    page.enter()
    page.show()
    return page


@pytest.mark.parametrize(
    ("name", "remark"),
    [
        ("Flange HF 204-7", "There is a recipe “Flange HF 204-7” already."),
        ("flange hf 204-7 ", "There is a recipe “Flange HF 204-7” already."),  # one folder on some systems
        ("neck", "“neck” is being taught already."),
        ("con", "Use letters, digits"),
        ("../x", "Use letters, digits"),
        ("-cap", "Use letters, digits"),
        ("a" * 65, "The name is too long"),
    ],
)
def test_a_name_that_cannot_be_used_says_why_as_one_types(page: ProductPage, name: str, remark: str) -> None:
    QTest.keyClicks(page.name, name)
    assert page._remark.text().startswith(remark)
    assert page.missing() == "Give the product another name"
    page.leave()
    assert page.controller.plan is None


@pytest.mark.parametrize("name", ["Cap 38 mm", "Dichtung-Größe_4.2", "瓶盖 38", "a" * 64])
def test_a_name_that_can_be_used(page: ProductPage, name: str) -> None:
    page.name.setText(name)
    assert page.is_complete
    page.leave()
    assert page.controller.plan is not None
    assert page.controller.plan.name == name


def test_spaces_about_the_name_are_not_part_of_it(page: ProductPage) -> None:
    page.name.setText("  Cap  38 mm ")
    page.leave()
    assert page.controller.plan is not None
    assert page.controller.plan.name == "Cap 38 mm"


def test_its_own_name_is_no_other_ones(page: ProductPage, teaching: TeachDouble) -> None:
    page.name.setText("Cap")
    page.leave()
    teaching.known_drafts.append(draft("Cap"))  # the draft that has just begun
    page.enter()
    assert page.is_complete
    page.leave()
    assert teaching.asked == ["begin Cap"]  # nothing changed since


def test_enter_turns_the_page(page: ProductPage, qtbot: QtBot) -> None:
    page.name.setText("Cap")
    with qtbot.waitSignal(page.next_wanted):
        QTest.keyClick(page.name, Qt.Key.Key_Return)


def test_tab_goes_through_the_fields(page: ProductPage, qtbot: QtBot) -> None:
    page.activateWindow()
    page.name.setFocus()
    qtbot.waitUntil(page.name.hasFocus)
    order = []
    for _ in range(2):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        order.append(QApplication.focusWidget())
    assert order == [page.note_field, page.photo.choose]


def dropped(on: QWidget, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    on.dropEvent(QDropEvent(QPointF(10, 10), Qt.DropAction.CopyAction, data, buttons, keys))


def test_a_photo_is_dropped_and_taken_away_again(page: ProductPage, teaching: TeachDouble, tmp_path: Path) -> None:
    photo = tmp_path / "cap.png"
    cv2.imwrite(str(photo), drawn_picture())
    dropped(page.photo, photo)
    page.name.setText("Cap")
    page.leave()
    assert teaching.plan is not None
    assert teaching.plan.photo == photo
    page.photo.remove.click()
    page.leave()
    assert teaching.plan.photo is None


def test_what_is_no_picture_says_so_and_changes_nothing(page: ProductPage, tmp_path: Path) -> None:
    photo = tmp_path / "cap.png"
    cv2.imwrite(str(photo), drawn_picture())
    page.photo.show_photo(photo)
    (tmp_path / "notes.png").write_text("no picture")
    dropped(page.photo, tmp_path / "notes.png")
    assert page.photo._fault.text() == "notes.png is no picture that can be read."
    assert page.photo._fault.isVisible()
    assert page.photo.path == photo
