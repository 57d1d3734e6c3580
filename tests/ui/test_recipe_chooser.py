"""A recipe is found by its picture, its name or a scanned barcode."""

from __future__ import annotations

from pathlib import Path

import cv2
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from inspector.core.inspection import RecipeId
from inspector.ui.choices import RecipeChoice
from inspector.ui.recipe_chooser import RecipeChooser
from inspector.ui.station_window import StationWindow
from tests.ui.conftest import CHOICE, MakeWindow
from tests.ui.line_double import LineDouble
from tests.ui.parts import drawn_picture


@pytest.fixture
def window(make_window: MakeWindow, tmp_path: Path) -> StationWindow:
    picture = tmp_path / "thumbnail.png"
    cv2.imwrite(str(picture), drawn_picture(320, 200))
    names = ("Cap 38 mm", "Cap 38 mm blue", "Flange")
    others = [RecipeChoice(RecipeId(name, 2), None, picture) for name in names]
    return make_window(recipes=(CHOICE, *others))


@pytest.fixture
def chooser(window: StationWindow) -> RecipeChooser:
    QTest.keyClick(window, Qt.Key.Key_R)
    return window.surface.recipes


def shown(chooser: RecipeChooser) -> list[str]:
    items = (chooser.tiles.item(row) for row in range(chooser.tiles.count()))
    return [item.text().split("\n")[0] for item in items if not item.isHidden()]


def test_it_opens_below_the_banner_with_the_keys_in_the_field(window: StationWindow, chooser: RecipeChooser) -> None:
    assert chooser.geometry().top() > window.surface.banner.geometry().bottom()
    assert window.focusWidget() is chooser.search
    assert len(shown(chooser)) == 4


def test_a_touch_between_the_tiles_leaves_it_open(window: StationWindow, chooser: RecipeChooser) -> None:
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=chooser._card.mapTo(window, QPoint(3, 3)))
    assert chooser.isVisible(), "on the card, where nothing stands"
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=chooser.mapTo(window, QPoint(3, 60)))
    assert not chooser.isVisible(), "beside the card"


def test_a_scanned_name_is_taken_exactly(window: StationWindow, chooser: RecipeChooser, line: LineDouble) -> None:
    """Although another name begins with it."""
    QTest.keyClicks(chooser.search, "cap 38 mm")
    QTest.keyClick(chooser.search, Qt.Key.Key_Return)
    assert not chooser.isVisible()
    assert "Cap 38 mm · version 2 instead" in window.surface.confirm._question.text()
    assert line.asked == [], "a space in the name starts no line"
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert line.asked == ["load Cap 38 mm 2"]
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    assert line.asked[-1] == "start", "the keys are the window's again"


def test_typing_narrows_the_choice_and_arrows_go_through_it(chooser: RecipeChooser) -> None:
    QTest.keyClicks(chooser.search, "cap")
    assert shown(chooser) == ["Cap 38 mm", "Cap 38 mm blue"]
    QTest.keyClick(chooser.search, Qt.Key.Key_Down)
    QTest.keyClick(chooser.search, Qt.Key.Key_Up)
    current = chooser.tiles.currentItem()
    assert current is not None
    assert not current.isHidden()


def test_an_unknown_barcode_loads_nothing_and_says_so(chooser: RecipeChooser, line: LineDouble) -> None:
    QTest.keyClicks(chooser.search, "4006381333931")
    QTest.keyClick(chooser.search, Qt.Key.Key_Return)
    assert chooser.isVisible()
    assert "4006381333931" in chooser._none.text()
    assert line.asked == []


def test_escape_and_a_click_beside_it_leave_everything(window: StationWindow, chooser: RecipeChooser) -> None:
    QTest.keyClick(chooser.search, Qt.Key.Key_Escape)
    assert not chooser.isVisible()
    assert not window.surface.confirm.isVisible()
    window.line.recipe_change.ask()
    QTest.mouseClick(chooser, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert not chooser.isVisible()


def test_the_loaded_one_is_marked_and_asks_nothing(window: StationWindow, chooser: RecipeChooser) -> None:
    QTest.keyClick(chooser.search, Qt.Key.Key_Return)
    assert not window.surface.confirm.isVisible()


def test_the_pictures_are_shown(chooser: RecipeChooser) -> None:
    """The one without a picture has a sign instead."""
    icons = [chooser.tiles.item(row).icon().pixmap(chooser.tiles.iconSize()).toImage() for row in range(4)]
    assert icons[0] != icons[1]
    assert icons[1] == icons[2]


def test_without_any_recipe_it_says_what_to_do(make_window: MakeWindow, line: LineDouble) -> None:
    line.recipe = None
    window = make_window(recipes=())
    window.line.recipe_change.ask()
    assert "teach" in window.surface.recipes._none.text()
