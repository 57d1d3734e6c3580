"""The window as the operator uses it: through mouse and keys, with what the line says meanwhile."""

from __future__ import annotations

import gc
import time
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from inspector.core.inspection import RecipeId
from inspector.core.verdict import Verdict
from inspector.errors import CameraError, RecipeError
from inspector.ui.choices import RecipeChoice
from inspector.ui.film_strip import FilmStrip
from inspector.ui.station_window import StationWindow
from inspector.ui.theme import DARK, LIGHT
from inspector.workers.station import LineState
from tests.ui.conftest import CHOICE, MakeWindow
from tests.ui.line_double import LineDouble
from tests.ui.parts import LIMITS, inspection, snapshot, without_verdict

# The offscreen platform has no keyboard to grab for a menu.
pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support grabbing the keyboard", extend=True)

GONE = CameraError("The camera is gone.", "Plug it in and try again.")


@pytest.fixture
def window(make_window: MakeWindow) -> StationWindow:
    return make_window()


@pytest.fixture
def running(window: StationWindow, line: LineDouble, qtbot: QtBot) -> StationWindow:
    """Parts 1 to 5: pass, pass, fail, review, pass."""
    QTest.keyClick(window, Qt.Key.Key_Space)
    line.show(*(inspection(seq, percent) for seq, percent in enumerate((50, 55, 140, 92, 48), start=1)))
    qtbot.waitUntil(lambda: window.surface.banner.state.title.startswith("Part 5"))
    return window


def click_part(film: FilmStrip, place: int) -> None:
    """The part at this place of the strip, 0 being the newest."""
    pitch = film.width() // 13
    QTest.mouseClick(film, Qt.MouseButton.LeftButton, pos=QPoint(pitch * place + pitch // 2, film.height() // 2))


def colours(widget: QWidget) -> set[str]:
    """Of a grid of points."""
    image = widget.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(2, image.width(), 6) for y in range(2, image.height(), 6)}


# The verdict


def test_the_verdict_shown_belongs_to_the_part_shown(window: StationWindow, line: LineDouble, qtbot: QtBot) -> None:
    window.start_or_stop()
    for seq, percent, verdict in ((1, 50, Verdict.PASS), (2, 140, Verdict.FAIL), (3, 92, Verdict.REVIEW)):
        line.show(inspection(seq, percent))
        qtbot.waitUntil(lambda seq=seq: window.surface.banner.state.title.startswith(f"Part {seq} "))
        assert window.surface.banner.state.verdict is verdict
        assert window.surface.banner.accessibleName().startswith(verdict.value)


def test_the_banner_is_painted_in_the_colour_of_its_verdict(
    window: StationWindow, line: LineDouble, qtbot: QtBot
) -> None:
    window.start_or_stop()
    palette = window._theme.palette
    line.show(inspection(1, 50))
    qtbot.waitUntil(lambda: palette.pass_fill in colours(window.surface.banner))
    line.show(inspection(1, 50), inspection(2, 140))
    qtbot.waitUntil(lambda: palette.fail_fill in colours(window.surface.banner))
    assert palette.pass_fill not in colours(window.surface.banner)
    assert palette.fail_stripe in colours(window.surface.banner), (
        "hatched too, for whoever does not tell red from green"
    )


def test_a_pass_does_not_outlive_a_part_without_verdict(running: StationWindow, line: LineDouble, qtbot: QtBot) -> None:
    line.show(inspection(5, 48), without_verdict(6, "The picture is cut off."))
    started = time.monotonic()
    qtbot.waitUntil(lambda: running.surface.banner.state.verdict is Verdict.NO_VERDICT)
    assert time.monotonic() - started < 0.2
    assert running.surface.banner.state.lines == ("The picture is cut off.",)
    assert not running.surface.picture.view.has_picture, "nor does its picture"


def test_a_pass_does_not_outlive_the_camera(running: StationWindow, line: LineDouble) -> None:
    assert running.surface.banner.state.verdict is Verdict.PASS
    line.fail(GONE)
    assert running.surface.banner.state.verdict is Verdict.NO_VERDICT
    assert running._theme.palette.pass_fill not in colours(running.surface.banner)


def test_a_pass_does_not_outlive_the_next_trigger(running: StationWindow, line: LineDouble, qtbot: QtBot) -> None:
    """Although nobody wakes the window: the camera may hang with the trigger already given."""
    line.now = snapshot([inspection(5, 48)], waiting_for=6)
    qtbot.waitUntil(lambda: running.surface.banner.state.verdict is None, timeout=1000)
    assert "6" in running.surface.banner.state.title


def test_the_banner_does_not_flash_with_the_line(running: StationWindow, line: LineDouble, qtbot: QtBot) -> None:
    """Each part is there for a moment before it has its verdict, and the window looks in between."""
    seen = []
    for seq in range(6, 12):
        line.now = snapshot([inspection(seq - 1, 48, ago_s=1.0)], waiting_for=seq)
        running._on_tick()
        seen.append(running.surface.banner.state.verdict)
        line.show(inspection(seq, 48))
        running.refresh()
        seen.append(running.surface.banner.state.verdict)
    assert set(seen) == {Verdict.PASS}


def test_only_the_newest_part_is_painted(window: StationWindow, line: LineDouble, qtbot: QtBot) -> None:
    window.start_or_stop()
    shown: list[str] = []
    show = window.surface.banner.show_state
    window.surface.banner.show_state = lambda state: (shown.append(state.title), show(state))[1]  # type: ignore[method-assign]
    parts = [inspection(1, 50)]
    for seq in range(2, 60):
        parts.append(inspection(seq, 50, parts[0].frame.picture))
        line.show(*parts[-3:])
    qtbot.waitUntil(lambda: any(title.startswith("Part 59") for title in shown))
    assert len(set(shown)) <= 4


def test_the_heart_stops_with_the_inspection(running: StationWindow, line: LineDouble) -> None:
    assert running.surface.banner._alive
    line.stop()
    assert not running.surface.banner._alive


# Faults


def test_a_fault_stays_until_it_is_acknowledged(running: StationWindow, line: LineDouble) -> None:
    line.fail(GONE)
    assert running.surface.faults.isVisible()
    button = next(b for b in running.surface.faults.findChildren(QPushButton) if b.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert line.asked[-1] == "stop", "the line is told that somebody knows"
    assert not running.surface.faults.isVisible()


def test_a_fault_goes_when_the_line_runs_again(running: StationWindow, line: LineDouble) -> None:
    line.fail(GONE)
    assert running.surface.header.start.text() == "Try again"
    QTest.mouseClick(running.surface.header.start, Qt.MouseButton.LeftButton)
    assert line.asked == ["start", "start"]
    assert not running.surface.faults.isVisible()


def test_a_fault_of_one_part_is_counted_and_the_line_goes_on(running: StationWindow, line: LineDouble) -> None:
    for _ in range(3):
        line.fault_raised.emit(CameraError("Too fast."))
    assert running.surface.faults.texts == ["Too fast."]
    assert running.surface.banner.state.verdict is Verdict.PASS
    QTest.mouseClick(
        next(b for b in running.surface.faults.findChildren(QPushButton) if b.isVisible()), Qt.MouseButton.LeftButton
    )
    assert not running.surface.faults.isVisible()
    assert "stop" not in line.asked


def test_a_refused_recipe_is_over_when_one_is_loaded(window: StationWindow, line: LineDouble) -> None:
    line.fault_raised.emit(RecipeError("The recipe is damaged."))
    line.fault_raised.emit(GONE)
    line.recipe_loaded.emit(line.recipe)
    assert window.surface.faults.texts == [GONE.what]


# Looking back


def test_a_click_in_the_film_strip_freezes_and_escape_returns(
    running: StationWindow, line: LineDouble, qtbot: QtBot
) -> None:
    click_part(running.surface.film, 2)
    assert running.surface.banner.state.title.startswith("Part 3 ")
    assert running.surface.banner.state.past
    line.show(*(inspection(seq, 50) for seq in range(2, 8)))
    qtbot.waitUntil(lambda: running.surface.banner.state.live_text == "Part 7")
    assert running.surface.banner.state.title.startswith("Part 3 "), "the view is frozen, the line runs on"
    assert running.surface.counters._figures[0].number.text() == "6", "and is still counted"
    QTest.keyClick(running, Qt.Key.Key_Escape)
    assert running.surface.banner.state.title.startswith("Part 7 ")
    assert not running.surface.banner.state.past


def test_a_past_pass_does_not_look_like_a_live_one(running: StationWindow, line: LineDouble) -> None:
    line.now = snapshot([inspection(1, 50), inspection(2, 140)])
    running.refresh()
    click_part(running.surface.film, 1)
    assert running.surface.banner.state.verdict is Verdict.PASS
    image = running.surface.banner.grab().toImage()
    filled = sum(image.pixelColor(x, 20).name() == running._theme.palette.pass_fill for x in range(image.width()))
    assert filled < 0.02 * image.width()


def test_the_click_counts_for_the_part_that_was_pressed(running: StationWindow, line: LineDouble) -> None:
    """The strip moves on between press and release."""
    film = running.surface.film
    at = QPoint(film.width() // 26, film.height() // 2)
    QTest.mousePress(film, Qt.MouseButton.LeftButton, pos=at)
    line.now = snapshot([inspection(5, 48), inspection(6, 48)])
    running.refresh()
    QTest.mouseRelease(film, Qt.MouseButton.LeftButton, pos=at)
    assert running.surface.banner.state.title.startswith("Part 5 ")


def test_arrows_go_through_the_strip(running: StationWindow) -> None:
    titles = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Left):
        QTest.keyClick(running, key)
        titles.append((running.surface.banner.state.title.split(" · ")[0], running.surface.banner.state.past))
    assert titles == [("Part 5", True), ("Part 4", True), ("Part 5", True), ("Part 5", False)]


def test_a_part_whose_picture_was_given_up_shows_its_small_one(running: StationWindow, line: LineDouble) -> None:
    kept = line.now.recent
    line.now = replace(line.now, recent=(kept[0], *(replace(part, inspection=None) for part in kept[1:])))
    running.refresh()
    click_part(running.surface.film, 2)
    assert running.surface.banner.state.verdict is Verdict.FAIL
    assert running.surface.picture.view.has_picture


def test_dragging_the_strip_picks_nothing(running: StationWindow, line: LineDouble) -> None:
    line.now = snapshot([inspection(seq, 50) for seq in range(1, 40)])
    running.refresh()
    film, y = running.surface.film, running.surface.film.height() // 2
    newest = film._item(0).left()
    QTest.mousePress(film, Qt.MouseButton.LeftButton, pos=QPoint(700, y))
    QTest.mouseMove(film, QPoint(500, y))
    QTest.mouseRelease(film, Qt.MouseButton.LeftButton, pos=QPoint(500, y))
    assert not running.surface.banner.state.past
    assert film._item(0).left() == newest - 200


def test_a_point_of_the_trend_shows_its_part(running: StationWindow) -> None:
    chart = running.surface.trend._chart
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(round(chart._x(2)), chart.height() // 2))
    assert running.surface.banner.state.title.startswith("Part 3 ")


# The picture


def picture_of(window: StationWindow) -> QImage:
    return window.surface.picture.view.grab().toImage()


def test_heat_key_and_held_compare_show_the_bare_picture(running: StationWindow, line: LineDouble) -> None:
    line.now = snapshot([inspection(6, 140)])
    running.refresh()
    with_heat = picture_of(running)
    QTest.keyClick(running, Qt.Key.Key_H)
    bare = picture_of(running)
    assert bare != with_heat
    QTest.keyClick(running, Qt.Key.Key_H)
    QTest.keyPress(running, Qt.Key.Key_C)
    assert picture_of(running) == bare
    QTest.keyRelease(running, Qt.Key.Key_C)
    assert picture_of(running) == with_heat


def test_a_good_part_is_painted_without_any_heat(running: StationWindow, line: LineDouble) -> None:
    line.now = snapshot([inspection(6, 60)])
    running.refresh()
    with_heat = picture_of(running)
    QTest.keyClick(running, Qt.Key.Key_H)
    assert picture_of(running) == with_heat


def test_the_heat_lies_where_the_map_is_high(running: StationWindow, line: LineDouble) -> None:
    """At (0.4, 0.62) of the picture the colour is red, far from it the picture is untouched."""
    part = inspection(6, 118)
    line.now = snapshot([part])
    running.refresh()
    view = running.surface.picture.view
    image, viewport = picture_of(running), view.viewport

    def at(x: float, y: float) -> QColor:
        point = viewport.offset + QPointF(x * 640, y * 512) * viewport.scale
        return image.pixelColor(point.toPoint())

    assert at(0.42, 0.65).red() > 1.6 * at(0.42, 0.65).green()
    assert abs(at(0.06, 0.5).red() - at(0.06, 0.5).green()) < 12


def test_zoom_keys_wheel_and_fit(running: StationWindow) -> None:
    view = running.surface.picture.view
    assert not running.surface.picture.tools.fit.isEnabled()
    QTest.keyClick(running, Qt.Key.Key_1)
    assert view.viewport.scale == pytest.approx(1 / view.devicePixelRatioF())
    QTest.keyClick(running, Qt.Key.Key_F)
    assert view.viewport.zoom is None
    at = QPointF(200, 150)
    wheel = QWheelEvent(
        at,
        QPointF(view.mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, wheel)
    assert view.viewport.scale == pytest.approx(1.44 * view.viewport.fit_zoom)
    QTest.mouseClick(running.surface.picture.tools.fit, Qt.MouseButton.LeftButton)
    assert view.viewport.zoom is None


def test_two_fingers_zoom(running: StationWindow) -> None:
    view = running.surface.picture.view
    touch = QTest.touchEvent(view, QTest.createTouchDevice())
    touch.press(0, QPoint(200, 200), view).press(1, QPoint(300, 200), view).commit()
    touch.move(0, QPoint(150, 200), view).move(1, QPoint(350, 200), view).commit()
    touch.release(0, QPoint(150, 200), view).release(1, QPoint(350, 200), view).commit()
    assert view.viewport.scale == pytest.approx(2 * view.viewport.fit_zoom, rel=0.05)


def test_zoom_stays_while_the_pictures_keep_their_size(running: StationWindow, line: LineDouble) -> None:
    view = running.surface.picture.view
    QTest.keyClick(running, Qt.Key.Key_Plus)
    zoomed = view.viewport
    line.now = snapshot([inspection(6, 50)])
    running.refresh()
    assert view.viewport == zoomed


# Starting, choosing, asking


def test_start_says_what_it_will_do(window: StationWindow, line: LineDouble) -> None:
    start = window.surface.header.start
    assert (start.text(), start.isEnabled()) == ("Start the line", True)
    QTest.keyClick(window, Qt.Key.Key_Space)
    assert start.text() == "Stop the line"
    QTest.keyClick(window, Qt.Key.Key_Space)
    assert line.asked == ["start", "stop"]
    line.set_state(LineState.STOPPING)
    assert (start.text(), start.isEnabled()) == ("Stopping …", False)


def test_without_source_or_recipe_nothing_starts(make_window: MakeWindow, line: LineDouble) -> None:
    window = make_window(source=None)
    QTest.keyClick(window, Qt.Key.Key_Space)
    line.recipe = None
    window.refresh()
    QTest.keyClick(window, Qt.Key.Key_Space)
    assert line.asked == []
    assert window.surface.banner.state.word == "NO RECIPE"


def menu_of(window: StationWindow) -> QMenu:
    return next(menu for menu in window.findChildren(QMenu) if menu.isVisible())


def test_another_recipe_is_named_and_confirmed(make_window: MakeWindow, line: LineDouble) -> None:
    window = make_window(recipes=(CHOICE, RecipeChoice(RecipeId("Cap 38 mm", 2))))
    QTest.mouseClick(window.surface.header.recipe, Qt.MouseButton.LeftButton)
    tiles = window.surface.recipes.tiles
    assert tiles.currentRow() == 0, "the loaded one"
    QTest.mouseClick(tiles.viewport(), Qt.MouseButton.LeftButton, pos=tiles.visualItemRect(tiles.item(1)).center())
    assert not window.surface.recipes.isVisible()
    assert line.asked == []
    assert "Cap 38 mm" in window.surface.confirm._question.text()
    QTest.keyClick(window.surface.confirm.agree, Qt.Key.Key_Return)
    assert line.asked == ["load Cap 38 mm 2"]
    assert not window.surface.confirm.isVisible()


def test_counters_are_reset_only_when_confirmed(running: StationWindow, line: LineDouble) -> None:
    reset = running.surface.counters.reset
    QTest.mouseClick(reset, Qt.MouseButton.LeftButton)
    QTest.keyClick(running.surface.confirm.agree, Qt.Key.Key_Escape)
    assert "reset" not in line.asked
    QTest.mouseClick(reset, Qt.MouseButton.LeftButton)
    QTest.mouseClick(running.surface.confirm.agree, Qt.MouseButton.LeftButton)
    assert line.asked[-1] == "reset"


def test_space_stops_the_line_and_answers_no_question(running: StationWindow, line: LineDouble) -> None:
    QTest.mouseClick(running.surface.counters.reset, Qt.MouseButton.LeftButton)
    for button in (running.surface.confirm.agree, running.surface.confirm.decline):
        line.asked.clear()
        QTest.keyClick(button, Qt.Key.Key_Space)
        assert line.asked in (["stop"], ["start"]), "the line obeys, nothing is reset"
        assert running.surface.confirm.isVisible(), "the question is still open"


def test_a_folder_chosen_becomes_the_source_and_is_remembered(make_window: MakeWindow, line: LineDouble) -> None:
    window = make_window(source=None)
    window.line.source_chooser.choose_folder("/data/cookies")
    assert window.surface.header.source.text() == "cookies"
    QTest.mouseClick(window.surface.header.source, Qt.MouseButton.LeftButton)
    menu = menu_of(window)
    assert menu.actions()[0].text() == "/data/cookies"
    window.line.source_chooser.choose_folder("/data/aliens")
    menu.actions()[0].trigger()
    menu.close()
    assert window.surface.header.source.text() == "cookies"


def test_help_lists_the_keys_and_leaves_the_banner_free(running: StationWindow, line: LineDouble) -> None:
    QTest.keyClick(running, Qt.Key.Key_F1)
    assert running.surface.help.isVisible()
    assert running.surface.help.geometry().top() > running.surface.banner.geometry().bottom()
    QTest.keyClick(running, Qt.Key.Key_Space)
    assert not running.surface.help.isVisible()
    assert "stop" not in line.asked, "a key that closes the help does nothing else"


def test_full_screen_and_back(window: StationWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isFullScreen()


def test_a_click_leaves_the_keys_to_the_window(running: StationWindow, line: LineDouble) -> None:
    QTest.mouseClick(running.surface.picture.tools.heat, Qt.MouseButton.LeftButton)
    QTest.keyClick(QApplication.focusWidget() or running, Qt.Key.Key_Space)
    assert line.asked == ["start", "stop"], "Space stops the line and does not press the button clicked last"


def test_the_colours_change_while_the_line_runs(running: StationWindow, line: LineDouble) -> None:
    QTest.mouseClick(running.surface.header.settings, Qt.MouseButton.LeftButton)
    menu = menu_of(running)
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["Dark", "No sounds", "English"]
    next(action for action in menu.actions() if action.text() == "Light").trigger()
    menu.close()
    for widget, colour in ((running.surface, LIGHT.background), (running.surface.film, LIGHT.panel)):
        assert colour in colours(widget)
    assert DARK.panel not in colours(running.surface.film)
    assert running.surface.banner.state.title.startswith("Part 5"), "and nothing else"
    assert running._settings.value("window/theme") == "light"
    assert line.asked == ["start"]


# Its life


def test_closing_ends_the_line(window: StationWindow, line: LineDouble) -> None:
    window.close()
    assert line.asked == ["close"]


def test_nothing_piles_up_while_parts_go_by(running: StationWindow, line: LineDouble) -> None:
    def widgets() -> int:
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        return len(running.findChildren(QWidget))

    first = inspection(1, 50)
    before = widgets()
    for seq in range(10, 140):
        line.now = snapshot([inspection(seq, 50, first.frame.picture)])
        running.refresh()
        running.surface.film.grab()
    for _ in range(3):
        QTest.mouseClick(running.surface.header.settings, Qt.MouseButton.LeftButton)
        menu_of(running).close()
        running.line.recipe_change.ask()
        QTest.keyClick(running.surface.recipes.search, Qt.Key.Key_Escape)
    assert widgets() == before
    assert len(running.surface.film._cards) <= 50


def test_good_parts_are_drawn_behind_the_score(running: StationWindow) -> None:
    before = running.surface.score.grab().toImage()
    running.set_good_scores(np.full(60, 0.5 * LIMITS.fail, np.float32))
    assert running.surface.score.grab().toImage() != before
    running.set_good_scores(None)
    assert running.surface.score.grab().toImage() == before


def test_the_day_it_was_taught_is_the_first_to_go_where_room_is_short(
    make_window: MakeWindow, line: LineDouble
) -> None:
    window = make_window(size=(1000, 640))
    recipe = window.surface.header.recipe
    assert recipe.text() == "Flange HF 204-7 · version 3"
    assert "taught" in recipe.toolTip()
    window.resize(1920, 1080)
    QApplication.processEvents()
    assert "taught" in recipe.text()


def test_no_recipe_can_be_chosen_while_one_is_loaded(window: StationWindow, line: LineDouble) -> None:
    line.loading = "Cap 38 mm"
    line.recipe_loading.emit(line.loading)
    assert not window.surface.header.recipe.isEnabled()
    line.loading = None
    line.recipe_loaded.emit(line.recipe)
    assert window.surface.header.recipe.isEnabled()
