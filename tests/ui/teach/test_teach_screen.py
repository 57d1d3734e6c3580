"""The shell of the wizard: where one begins, how one gets on and back, and that the line never notices."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from inspector.core.inspection import RecipeId
from inspector.errors import ImageError
from inspector.ui.navigation import Screen
from inspector.ui.options import WindowOptions
from inspector.ui.station_window import StationWindow
from inspector.ui.teach.teach_screen import TeachScreen
from inspector.workers.station import LineState
from tests.ui.conftest import CHOICE, MakeWindow
from tests.ui.line_double import LineDouble
from tests.ui.parts import RECIPE
from tests.ui.teach.teach_double import SUMMARY, TeachDouble, draft, held_out, reports

pytestmark = pytest.mark.usefixtures("teaching")
LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


def taught(window: StationWindow) -> TeachScreen:
    """The wizard, in view."""
    window.show_screen(Screen.TEACH)
    assert window.teach is not None
    return window.teach


def named(screen: TeachScreen, name: str) -> None:
    """The draft is begun, and the pictures are what is asked for next."""
    screen.product.name.setText(name)
    screen.go_on()
    assert screen.page is screen.images


def all_done(screen: TeachScreen, teaching: TeachDouble) -> None:
    """Everything is taught, and the last page is in view."""
    named(screen, "Cap 38 mm")
    teaching.change(good=(Path("/good"),))
    teaching.check(*reports(Path("/good"), 12))
    screen.go_on()
    screen.go_on()
    screen.go_on()
    teaching.finish_fit(SUMMARY, held_out())
    screen.go_on()
    screen.go_on()
    assert screen.page is screen.save


# Where one begins


def test_without_anything_to_go_on_with_the_first_page_comes_at_once(make_window: MakeWindow) -> None:
    window = make_window(recipes=())
    QTest.mouseClick(window.surface.header.navigation.buttons[Screen.TEACH], LEFT)
    assert window.teach is not None
    assert window.teach.isVisible()
    assert window.teach.page is window.teach.product
    assert QApplication.focusWidget() is window.teach.product.name


def test_the_empty_state_leads_to_teaching(make_window: MakeWindow, line: LineDouble) -> None:
    line.recipe, line.limits = None, None
    window = make_window(recipes=(), source=None)
    button = window.surface.picture.empty.button
    assert button.text() == "Teach a product"
    QTest.mouseClick(button, LEFT)
    assert window.teach is not None
    assert window.teach.isVisible()


def test_a_draft_is_gone_on_with_where_one_was(make_window: MakeWindow, teaching: TeachDouble) -> None:
    teaching.known_drafts = [draft("Cap", 5, fitted=True), draft("Neck", 1), draft("Torn", damaged="It is damaged.")]
    screen = taught(make_window())
    assert screen.page is None
    assert [row.title.text() for row in screen.start.rows] == ["Cap", "Neck", "Torn", RECIPE.name]
    assert "learning done, at Limits" in screen.start.rows[0].detail.text()
    assert screen.start.rows[1].detail.text().startswith("at Good images")
    assert [len(row.buttons) for row in screen.start.rows] == [2, 2, 1, 2]  # the damaged one can only be discarded
    QTest.mouseClick(screen.start.rows[1].buttons[1], LEFT)
    assert teaching.asked[-1] == "resume Neck"
    assert screen.page is screen.images


def test_discarding_asks_first(make_window: MakeWindow, teaching: TeachDouble) -> None:
    teaching.known_drafts = [draft("Cap")]
    screen = taught(make_window())
    QTest.mouseClick(screen.start.rows[0].buttons[0], LEFT)
    QTest.mouseClick(screen.start.confirm.decline, LEFT)
    assert "discard Cap" not in teaching.asked
    QTest.mouseClick(screen.start.rows[0].buttons[0], LEFT)
    QTest.mouseClick(screen.start.confirm.agree, LEFT)
    assert "discard Cap" in teaching.asked
    assert [row.title.text() for row in screen.start.rows] == [RECIPE.name]


def test_a_new_version_has_the_choices_of_the_last_one(make_window: MakeWindow, teaching: TeachDouble) -> None:
    screen = taught(make_window())
    QTest.mouseClick(screen.start.rows[0].buttons[1], LEFT)
    assert teaching.asked == [f"begin version of {RECIPE.name}"]
    assert screen.page is screen.product
    assert screen.product.name.text() == RECIPE.name
    assert not screen.product.name.isEnabled()
    assert screen.product.note_field.toPlainText() == "after the new lamp"


def test_other_limits_alone_leave_the_model_as_it_is(make_window: MakeWindow, teaching: TeachDouble) -> None:
    screen = taught(make_window())
    QTest.mouseClick(screen.start.rows[0].buttons[0], LEFT)
    assert screen.page is screen.limits
    assert [step.isEnabled() for step in screen.steps.steps] == [False] * 5 + [True, True]
    screen.go_on()
    assert screen.page is screen.save
    screen.go_back()
    screen.go_back()
    assert screen.page is None


def test_what_cannot_be_begun_says_so(make_window: MakeWindow, teaching: TeachDouble) -> None:
    screen = taught(make_window())
    teaching.fail("begin_version", ImageError("The recipe is damaged.", "Restore it."))
    assert screen.page is None
    assert (screen.start.notice.text, screen.start.notice.remedy) == ("The recipe is damaged.", "Restore it.")


def test_while_a_recipe_is_opened_nothing_else_begins(
    make_window: MakeWindow, teaching: TeachDouble, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = taught(make_window())
    monkeypatch.setattr(teaching, "begin_relimit", teaching.asked.append)  # its answer is still under way
    QTest.mouseClick(screen.start.rows[0].buttons[0], LEFT)
    assert f"Opening {RECIPE.name} …" in [label.text() for label in screen.start.findChildren(QLabel)]
    QTest.mouseClick(screen.start.rows[0].buttons[1], LEFT)
    QTest.mouseClick(screen.start.new, LEFT)
    assert teaching.asked == [RECIPE.name]
    teaching.fail("begin_relimit", ImageError("The recipe is damaged.", "Restore it."))
    QTest.mouseClick(screen.start.rows[0].buttons[1], LEFT)
    assert screen.page is screen.product


# On and back


def test_next_is_closed_until_the_page_is_complete(make_window: MakeWindow, teaching: TeachDouble) -> None:
    screen = taught(make_window(recipes=()))
    assert not screen.next.isEnabled()
    assert screen._missing.text() == "Give the product a name first"
    QTest.keyClick(screen, Qt.Key.Key_Right, CONTROL)
    assert screen.page is screen.product
    screen.product.name.setText("Cap 38 mm")
    QTest.mouseClick(screen.next, LEFT)
    assert screen.page is screen.images
    assert teaching.asked == ["begin Cap 38 mm"]
    assert teaching.page == 1


def test_back_and_forward_lose_nothing(make_window: MakeWindow, teaching: TeachDouble) -> None:
    screen = taught(make_window(recipes=()))
    named(screen, "Cap 38 mm")
    QTest.keyClick(screen, Qt.Key.Key_Left, CONTROL)
    assert screen.page is screen.product
    assert screen.product.name.text() == "Cap 38 mm"
    screen.product.note_field.setPlainText("two lamps")
    QTest.keyClick(screen, Qt.Key.Key_Right, CONTROL)
    assert teaching.plan is not None
    assert (teaching.plan.name, teaching.plan.note) == ("Cap 38 mm", "two lamps")
    assert teaching.asked.count("begin Cap 38 mm") == 1


def test_steps_lead_back_and_only_to_what_is_open(make_window: MakeWindow, teaching: TeachDouble) -> None:
    screen = taught(make_window(recipes=()))
    named(screen, "Cap 38 mm")
    assert [step.is_done for step in screen.steps.steps] == [True] + [False] * 6
    assert not screen.steps.steps[3].isEnabled()
    QTest.mouseClick(screen.steps.steps[0], LEFT)
    assert screen.page is screen.product


def test_a_fault_stands_in_the_page_until_one_goes_on(make_window: MakeWindow, teaching: TeachDouble) -> None:
    screen = taught(make_window(recipes=()))
    named(screen, "Cap 38 mm")
    teaching.fail("scan", ImageError("/nowhere is not there.", "Choose another folder."))
    assert screen.notice.isVisible()
    assert (screen.notice.text, screen.notice.remedy) == ("/nowhere is not there.", "Choose another folder.")
    screen.go_back()
    assert not screen.notice.isVisible()


def test_a_fault_that_the_page_says_itself_is_not_said_twice(make_window: MakeWindow, teaching: TeachDouble) -> None:
    screen = taught(make_window(recipes=()))
    named(screen, "Cap 38 mm")
    screen.images.use([Path("/nowhere")])
    teaching.fail("scan", ImageError("/nowhere is not there.", "Choose another folder."))
    assert screen.images.empty._title.text() == "/nowhere is not there."
    assert not screen.notice.isVisible()
    teaching.fail("preview", ImageError("1.png is cut off.", "Copy it again."))
    assert screen.notice.text == "1.png is cut off."


def test_the_full_screen_is_entered_and_left_without_leaving_the_page(make_window: MakeWindow) -> None:
    window = make_window(recipes=())
    screen = taught(window)
    for full in (True, False):
        QTest.keyClick(screen.product.name, Qt.Key.Key_F11)
        assert window.isFullScreen() is full
        assert screen.isVisible()
        assert screen.page is screen.product


def test_inspect_and_back_to_the_same_page(make_window: MakeWindow, teaching: TeachDouble) -> None:
    window = make_window(recipes=())
    screen = taught(window)
    screen.product.name.setText("not yet – allowed?")
    QTest.mouseClick(screen.header.navigation.buttons[Screen.INSPECT], LEFT)
    assert window.surface.isVisible()
    QTest.mouseClick(window.surface.header.navigation.buttons[Screen.TEACH], LEFT)
    assert screen.page is screen.product
    assert screen.product.name.text() == "not yet – allowed?"
    assert teaching.asked == []  # no draft begins with a name that cannot be used


def test_escape_loses_nothing(make_window: MakeWindow, teaching: TeachDouble) -> None:
    screen = taught(make_window(recipes=()))
    screen.product.name.setText("Cap")
    QTest.keyClick(screen.product.name, Qt.Key.Key_Escape)
    assert (screen.page, screen.product.name.text()) == (screen.product, "Cap")
    screen.go_on()
    for widget in (screen.images, screen):
        QTest.keyClick(widget, Qt.Key.Key_Escape)
    assert screen.page is screen.images


# The line


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_R, Qt.Key.Key_A, Qt.Key.Key_H])
def test_no_key_reaches_the_line(make_window: MakeWindow, line: LineDouble, key: Qt.Key) -> None:
    window = make_window()
    screen = taught(window)
    screen.begin_new()
    for target in (screen, window):
        QTest.keyClick(target, key)
    assert line.asked == []
    assert not window.surface.recipes.isVisible()


def test_teaching_needs_the_engineer(make_window: MakeWindow) -> None:
    window = make_window(options=WindowOptions(engineer_pin="4711"))
    window.show_screen(Screen.TEACH)
    assert window.teach is not None
    assert not window.teach.isVisible()
    QTest.keyClicks(window.surface.pin, "1234")
    QTest.keyClick(window.surface.pin, Qt.Key.Key_Return)
    assert not window.teach.isVisible()
    QTest.keyClicks(window.surface.pin, "4711")
    QTest.keyClick(window.surface.pin, Qt.Key.Key_Return)
    assert window.teach.isVisible()


def test_closing_while_teaching_asks_for_the_pin_where_it_can_be_seen(make_window: MakeWindow) -> None:
    window = make_window(options=WindowOptions(engineer_pin="4711"))
    window._open_teach()
    assert not window.close()
    assert window.surface.pin.isVisible()


def test_the_line_is_seen_while_one_teaches(make_window: MakeWindow, line: LineDouble) -> None:
    screen = taught(make_window())
    lamp = screen.header.line_lamp
    assert lamp.accessibleName() == "Line stopped"
    line.set_state(LineState.RUNNING)
    assert lamp.accessibleName() == f"Line running {RECIPE.name} · version 3"
    screen.begin_version(RECIPE.name)
    assert lamp.accessibleName() == "Line running version 3"
    line.set_state(LineState.FAULT)
    assert lamp.accessibleName() == "Line fault, see Inspect"


def test_closing_the_window_closes_the_controller(make_window: MakeWindow, teaching: TeachDouble) -> None:
    window = make_window(recipes=())
    screen = taught(window)
    screen.product.name.setText("Cap 38 mm")
    window.close()
    assert teaching.asked == ["begin Cap 38 mm", "close"]  # what was typed is kept


# The end


def test_what_is_saved_goes_on_the_line(make_window: MakeWindow, teaching: TeachDouble, line: LineDouble) -> None:
    window = make_window()
    screen = taught(window)
    screen.begin_new()
    all_done(screen, teaching)
    assert screen.next.text() == "Save"
    QTest.mouseClick(screen.next, LEFT)
    assert teaching.asked[-1] == "save True"
    assert not screen.next.isEnabled()
    teaching.finish_save(1)
    assert line.asked == ["load Cap 38 mm 1"]
    assert not screen.back.isEnabled()
    assert not any(step.isEnabled() for step in screen.steps.steps[:-1])
    assert screen.next.text() == "Start the line"
    line.loading = "Cap 38 mm"
    QTest.mouseClick(screen.next, LEFT)
    assert window.surface.isVisible()
    assert "start" not in line.asked
    line.loading, line.recipe = None, RecipeId("Cap 38 mm", 1)
    line.recipe_loaded.emit(line.recipe)
    assert line.asked[-1] == "start"
    window.show_screen(Screen.TEACH)
    assert screen.page is None  # the next one begins anew


def test_a_running_line_is_not_started_again(make_window: MakeWindow, teaching: TeachDouble, line: LineDouble) -> None:
    window = make_window()
    window.start_or_stop()
    screen = taught(window)
    screen.begin_new()
    all_done(screen, teaching)
    screen.go_on()
    teaching.finish_save(1)
    assert screen.next.text() == "Go to the line"
    screen.go_on()
    assert line.asked == ["start", "load Cap 38 mm 1"]


def test_without_the_line_the_version_is_only_saved(
    make_window: MakeWindow, teaching: TeachDouble, line: LineDouble
) -> None:
    window = make_window()
    screen = taught(window)
    screen.begin_new()
    all_done(screen, teaching)
    screen.save.put_on_line.click()
    screen.go_on()
    assert teaching.asked[-1] == "save False"
    teaching.finish_save(1)
    screen.go_on()
    assert line.asked == []


def test_a_save_that_fails_can_be_tried_again(make_window: MakeWindow, teaching: TeachDouble) -> None:
    screen = taught(make_window(recipes=(CHOICE,)))
    screen.begin_new()
    all_done(screen, teaching)
    screen.go_on()
    teaching.fail("save", ImageError("The disk is full.", "Free some space."))
    assert screen.notice.text == "The disk is full."
    assert screen.next.isEnabled()
    assert screen.back.isEnabled()
    screen.go_on()
    assert teaching.asked.count("save True") == 2


def test_pictures_are_of_no_consequence_to_a_draft_that_learned(make_window: MakeWindow, teaching: TeachDouble) -> None:
    """Resumed at its limits, before the pictures are checked again."""
    teaching.known_drafts = [draft("Cap", 5, fitted=True)]
    screen = taught(make_window())
    screen._resume("Cap")
    teaching.finish_fit(SUMMARY, held_out())
    assert screen.page is screen.limits
    screen.go_on()
    assert screen.page is screen.save
