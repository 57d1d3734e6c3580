"""A barcode that is scanned over the running line changes the recipe after one question, and presses no key."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.core.inspection import RecipeId
from inspector.ui import notice_strip
from inspector.ui.barcode_scanner import LONGEST_GAP_MS
from inspector.ui.choices import RecipeChoice
from inspector.ui.options import WindowOptions
from inspector.ui.station_window import StationWindow
from tests.ui.conftest import CHOICE, MakeWindow
from tests.ui.line_double import LineDouble
from tests.ui.line_fakes import PATIENCE_MS
from tests.ui.parts import drawn_picture, inspection

CAP = "Cap 38 mm"
RECIPES = (CHOICE, RecipeChoice(RecipeId(CAP, 2)), RecipeChoice(RecipeId("R2 space H", 1)))
SCANNER_MS, HAND_MS = 8, 120
NONE = Qt.KeyboardModifier.NoModifier
KEYS = {" ": Qt.Key.Key_Space, "\r": Qt.Key.Key_Return, "?": Qt.Key.Key_Question}


class Keyboard:
    """Sends keys the way the desktop does, each with the time at which it was pressed."""

    def __init__(self, window: StationWindow) -> None:
        self._window = window.windowHandle()
        self.now_ms = 1_000_000

    def down(self, text: str, key: Qt.Key | None = None, modifiers: Qt.KeyboardModifier = NONE) -> None:
        self._send(QEvent.Type.KeyPress, text, key, modifiers)

    def up(self, text: str, key: Qt.Key | None = None, modifiers: Qt.KeyboardModifier = NONE) -> None:
        self._send(QEvent.Type.KeyRelease, text, key, modifiers)

    def _send(self, kind: QEvent.Type, text: str, key: Qt.Key | None, modifiers: Qt.KeyboardModifier) -> None:
        key = key or KEYS.get(text) or Qt.Key(ord(text.upper()))
        event = QKeyEvent(kind, key, modifiers, text)
        event.setTimestamp(self.now_ms)
        QCoreApplication.sendEvent(self._window, event)

    def type(self, text: str, gap_ms: int) -> None:
        for character in text:
            if character.isupper():
                self.down("", Qt.Key.Key_Shift)
            self.down(character)
            self.now_ms += gap_ms
            self.up(character)
            if character.isupper():
                self.up("", Qt.Key.Key_Shift)

    def scan(self, text: str) -> None:
        self.type(text + "\r", SCANNER_MS)
        self.now_ms += 1000


@pytest.fixture
def window(make_window: MakeWindow, line: LineDouble) -> StationWindow:
    window = make_window(recipes=RECIPES)
    window.start_or_stop()
    line.show(inspection(1, 50, drawn_picture(64, 64)))
    window.refresh()
    return window


@pytest.fixture
def keyboard(window: StationWindow) -> Keyboard:
    return Keyboard(window)


def test_a_recipes_name_asks_once_and_presses_nothing(
    window: StationWindow, line: LineDouble, keyboard: Keyboard
) -> None:
    keyboard.scan("r2 space h")
    assert window.surface.confirm.isVisible()
    assert "R2 space H" in window.surface.confirm._question.text()
    assert line.asked == ["start"], "neither Space nor Enter reached a key or a button"
    assert not window.surface.recipes.isVisible(), "R opens the recipes"
    assert window.surface.picture.tools.heat.isChecked(), "H switches the heat"
    window.surface.confirm.agree.click()
    assert line.asked == ["start", "load R2 space H 1"]


def test_a_second_scan_is_no_answer_to_the_question(
    window: StationWindow, line: LineDouble, keyboard: Keyboard
) -> None:
    keyboard.scan(CAP)
    keyboard.scan(CAP)
    assert line.asked == ["start"]
    assert window.surface.confirm.isVisible()
    keyboard.scan("R2 space H")
    assert "R2 space H" in window.surface.confirm._question.text()


def test_a_hand_answers_the_question(window: StationWindow, line: LineDouble, keyboard: Keyboard) -> None:
    keyboard.scan(CAP)
    keyboard.type("\r", HAND_MS)
    assert line.asked == ["start", f"load {CAP} 2"]


def test_any_other_barcode_is_said_and_goes_by_itself(
    window: StationWindow, line: LineDouble, keyboard: Keyboard, qtbot: QtBot
) -> None:
    keyboard.scan("4006381333931")
    notice = window.surface.notice
    assert notice.text == "No recipe is named “4006381333931”"
    assert window.surface.faults.texts == []
    assert not window.surface.confirm.isVisible()
    assert notice._timer.interval() == notice_strip.SHOWN_MS
    notice._timer.start(0)
    qtbot.waitUntil(lambda: notice.text == "", timeout=PATIENCE_MS)
    assert line.asked == ["start"]


def test_the_recipe_that_is_loaded_needs_no_change(window: StationWindow, keyboard: Keyboard) -> None:
    keyboard.scan(CHOICE.id.name)
    assert not window.surface.confirm.isVisible()
    assert window.surface.notice.text.endswith("is loaded already")


def test_while_a_recipe_is_loaded_there_is_no_other(
    window: StationWindow, line: LineDouble, keyboard: Keyboard
) -> None:
    line.loading = "Flange"
    keyboard.scan(CAP)
    assert not window.surface.confirm.isVisible()
    assert "still being loaded" in window.surface.notice.text


@pytest.mark.parametrize("gap_ms", [LONGEST_GAP_MS + 1, HAND_MS])
def test_a_persons_keys_do_what_they_do(
    gap_ms: int, window: StationWindow, line: LineDouble, keyboard: Keyboard, qtbot: QtBot
) -> None:
    heat = window.surface.picture.tools.heat
    keyboard.type("hh h", gap_ms)
    qtbot.waitUntil(lambda: not heat.isChecked() and line.asked[-1] == "stop", timeout=PATIENCE_MS)
    assert line.asked == ["start", "stop"]


@pytest.mark.parametrize("gap_ms", [1, SCANNER_MS, LONGEST_GAP_MS])
def test_any_scanner_is_fast_enough(gap_ms: int, window: StationWindow, keyboard: Keyboard) -> None:
    keyboard.type(CAP + "\r", gap_ms)
    assert CAP in window.surface.confirm._question.text()


def test_a_key_alone_takes_effect_at_once_for_any_eye(
    window: StationWindow, line: LineDouble, keyboard: Keyboard, qtbot: QtBot
) -> None:
    pressed_s = time.monotonic()
    keyboard.down(" ")
    assert line.asked == ["start"]
    qtbot.waitUntil(lambda: line.asked == ["start", "stop"], timeout=PATIENCE_MS)
    assert time.monotonic() - pressed_s >= 0.8 * LONGEST_GAP_MS / 1000, "a scanner could still have gone on"


def test_two_hands_at_once_are_two_keys_in_their_order(
    window: StationWindow, line: LineDouble, keyboard: Keyboard, qtbot: QtBot
) -> None:
    keyboard.type("h ", SCANNER_MS)
    qtbot.waitUntil(lambda: line.asked == ["start", "stop"], timeout=PATIENCE_MS)
    assert not window.surface.picture.tools.heat.isChecked()


def test_holding_a_key_to_compare_ends_with_its_release(
    window: StationWindow, keyboard: Keyboard, qtbot: QtBot
) -> None:
    view = window.surface.picture.view
    keyboard.down("c")
    qtbot.waitUntil(lambda: not view.heat_visible, timeout=PATIENCE_MS)
    keyboard.now_ms += 900
    keyboard.up("c")
    assert view.heat_visible


def test_a_barcode_without_enter_has_no_effect_and_says_so(
    window: StationWindow, line: LineDouble, keyboard: Keyboard, qtbot: QtBot
) -> None:
    keyboard.type("7 hr 2", SCANNER_MS)
    qtbot.waitUntil(lambda: "“7 hr 2” came without Enter" in window.surface.notice.text, timeout=PATIENCE_MS)
    assert line.asked == ["start"]
    assert window.surface.picture.tools.heat.isChecked()


def test_a_scan_cut_off_by_another_key_lets_that_key_through(
    window: StationWindow, line: LineDouble, keyboard: Keyboard
) -> None:
    keyboard.scan("nothing of ours")
    keyboard.type("abcd", SCANNER_MS)
    keyboard.down("", Qt.Key.Key_F1)
    assert window.surface.help.isVisible()
    assert "without Enter" in window.surface.notice.text


def test_keys_of_a_busy_window_wait_in_the_queue_and_are_still_one_barcode(
    window: StationWindow, keyboard: Keyboard
) -> None:
    """The window stood still while the scanner typed: the pause is over before the next key is read."""
    keyboard.down("C")
    time.sleep(2 * LONGEST_GAP_MS / 1000)
    rest = iter(CAP[1:] + "\r")
    original = window._scanner._on_pause

    def pause() -> None:
        original()
        if window._scanner._held:
            for character in rest:
                keyboard.now_ms += SCANNER_MS
                keyboard.down(character)

    window._scanner._timer.timeout.disconnect()
    window._scanner._timer.timeout.connect(pause)
    QApplication.processEvents()
    assert CAP in window.surface.confirm._question.text()


def test_in_the_chooser_a_barcode_is_what_one_looks_for(
    window: StationWindow, line: LineDouble, keyboard: Keyboard
) -> None:
    window.line.recipe_change.ask()
    keyboard.scan(CAP)
    assert not window.surface.recipes.isVisible()
    assert CAP in window.surface.confirm._question.text()
    assert line.asked == ["start"]


def test_the_engineers_pin_guards_this_way_too(make_window: MakeWindow, line: LineDouble) -> None:
    window = make_window(recipes=RECIPES, options=WindowOptions(engineer_pin="4711"))
    keyboard = Keyboard(window)
    keyboard.scan(CAP)
    assert window.surface.pin.isVisible()
    assert not window.surface.confirm.isVisible()
    keyboard.type("4711\r", HAND_MS)
    assert CAP in window.surface.confirm._question.text()
    keyboard.type("\r", HAND_MS)
    assert line.asked == [f"load {CAP} 2"]
    window._lock._let_go = True


@pytest.mark.parametrize("keys_elsewhere", [False, True])
def test_a_pin_scanned_or_typed_in_a_hurry_is_shown_nowhere(
    make_window: MakeWindow, line: LineDouble, qtbot: QtBot, keys_elsewhere: bool
) -> None:
    window = make_window(recipes=RECIPES, options=WindowOptions(engineer_pin="4711"))
    keyboard = Keyboard(window)
    keyboard.scan(CAP)
    if keys_elsewhere:
        window.setFocus()
    keyboard.type("4711", SCANNER_MS)
    qtbot.waitUntil(lambda: window.surface.pin._dots.text() == "••••", timeout=PATIENCE_MS)
    assert window.surface.notice.text == ""
    for _ in range(4):
        window.surface.pin.erase.click()
    keyboard.now_ms += 1000
    keyboard.scan("4711")
    assert window.surface.notice.text == ""
    assert CAP in window.surface.confirm._question.text()
    assert line.asked == []
    window._lock._let_go = True
