"""The lines go where a hand takes them, and never past each other."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRectF, QSizeF, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.core.teaching import HeldOutScores
from inspector.ui.teach import score_plot
from inspector.ui.teach.score_axis import ScoreAxis
from inspector.ui.teach.score_marks import MarkStyle, _clear_place, bar_counts
from inspector.ui.teach.score_plot import ScorePlot
from inspector.ui.theme import Theme
from tests.ui.teach.pages import drag, scores

REVIEW, FAIL = 0.8, 1.0


@pytest.fixture
def plot(theme: Theme, qtbot: QtBot) -> ScorePlot:
    plot = ScorePlot(theme)
    qtbot.addWidget(plot)
    plot.resize(900, 320)
    plot.show_scores(scores(60, 14), REVIEW, FAIL)
    with qtbot.waitExposed(plot):
        plot.show()
    return plot


def on_line(plot: ScorePlot, score: float) -> QPoint:
    return QPoint(round(plot.axis.x(score)), 120)


def handle_centre(plot: ScorePlot, score: float) -> QPoint:
    return QPoint(round(plot.axis.x(score)), plot.fail_handle.geometry().center().y())


def test_fail_line_follows_the_mouse(plot: ScorePlot) -> None:
    dropped: list[tuple[float, float]] = []
    dragged: list[tuple[float, float]] = []
    plot.limits_dragged.connect(lambda *limits: dragged.append(limits))
    plot.limits_dropped.connect(lambda *limits: dropped.append(limits))
    drag(plot, on_line(plot, FAIL), on_line(plot, 1.05), on_line(plot, 1.1))
    pixel = (plot.axis.high - plot.axis.low) / plot.axis.width
    assert dropped == [plot.limits]
    assert len(dragged) == 2
    assert plot.limits == pytest.approx((REVIEW, 1.1), abs=1.5 * pixel)


def test_a_line_taken_beside_its_middle_does_not_jump(plot: ScorePlot) -> None:
    start = on_line(plot, FAIL) + QPoint(9, 0)
    drag(plot, start, start)
    assert plot.limits[1] == pytest.approx(FAIL, rel=1e-9)


def test_the_handle_is_dragged_like_the_line(plot: ScorePlot) -> None:
    handle = plot.review_handle
    grip = handle.rect().center()
    way = round(plot.axis.x(0.7) - plot.axis.x(REVIEW))
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=grip)
    QTest.mouseMove(handle, grip + QPoint(way, 0))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=grip)
    assert handle.hasFocus() or not plot.isActiveWindow()
    assert plot.limits == pytest.approx((0.7, FAIL), abs=0.01)


def test_a_finger_drags_it_too(plot: ScorePlot) -> None:
    finger = QTest.createTouchDevice(QPointingDevice.DeviceType.TouchScreen)
    start, end = on_line(plot, FAIL), on_line(plot, 1.15)
    QTest.touchEvent(plot, finger).press(0, start, plot)
    QTest.touchEvent(plot, finger).move(0, (start + end) / 2, plot)
    QTest.touchEvent(plot, finger).move(0, end, plot)
    QTest.touchEvent(plot, finger).release(0, end, plot)
    QApplication.processEvents()
    assert plot.limits == pytest.approx((REVIEW, 1.15), abs=0.01)


def test_review_stops_at_fail(plot: ScorePlot) -> None:
    drag(plot, on_line(plot, REVIEW), on_line(plot, 1.2))
    assert plot.limits == (FAIL, FAIL)


def test_fail_takes_review_along_and_brings_it_back(plot: ScorePlot) -> None:
    seen: list[tuple[float, float]] = []
    plot.limits_dragged.connect(lambda *limits: seen.append(limits))
    drag(plot, on_line(plot, FAIL), on_line(plot, 0.6), on_line(plot, 0.95))
    assert seen[0][0] == seen[0][1] == pytest.approx(0.6, abs=0.01)
    assert seen[-1] == pytest.approx((REVIEW, 0.95), abs=0.01)


def test_lines_that_coincide_can_be_parted_again(plot: ScorePlot) -> None:
    plot.set_limits(FAIL, FAIL)
    drag(plot, on_line(plot, FAIL) - QPoint(4, 0), on_line(plot, 0.7))
    assert plot.limits == pytest.approx((0.7, FAIL), abs=0.02)


@pytest.mark.parametrize(
    ("key", "modifier", "percent"),
    [
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, 1.0),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier, -1.0),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier, -0.1),
        (Qt.Key.Key_PageUp, Qt.KeyboardModifier.NoModifier, 10.0),
    ],
)
def test_keys_move_the_line(plot: ScorePlot, key: Qt.Key, modifier: Qt.KeyboardModifier, percent: float) -> None:
    dropped: list[tuple[float, float]] = []
    plot.limits_dropped.connect(lambda *limits: dropped.append(limits))
    QTest.keyClick(plot.review_handle, key, modifier)
    assert dropped == [pytest.approx((min(FAIL, REVIEW + percent / 100 * FAIL), FAIL))]


def test_steps_of_the_keys_stay_as_large_while_the_fail_limit_moves(plot: ScorePlot) -> None:
    for _ in range(10):
        QTest.keyClick(plot.fail_handle, Qt.Key.Key_Right)
    for _ in range(10):
        QTest.keyClick(plot.fail_handle, Qt.Key.Key_Left)
    assert plot.limits == pytest.approx((REVIEW, FAIL))


def test_parts_are_painted_once_however_long_a_line_is_dragged(
    plot: ScorePlot, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted = []
    paint = score_plot.paint_dots
    monkeypatch.setattr(score_plot, "paint_dots", lambda *args: (painted.append(1), paint(*args)))
    plot.show_scores(scores(2000), REVIEW, FAIL)
    plot.set_style(MarkStyle.DOTS)
    plot.grab()
    QTest.mousePress(plot, Qt.MouseButton.LeftButton, pos=on_line(plot, FAIL))
    for step in range(40):
        QTest.mouseMove(plot, on_line(plot, FAIL) + QPoint(step, 0))
        plot.grab()
    assert painted == [1]


@pytest.mark.parametrize("style", MarkStyle)
@pytest.mark.parametrize(
    "good", [np.full(60, 0.5), np.array([0.1, 0.2, 0.3, 0.4, 0.5]), np.array([0.5]), np.array([1e-9, 1e9])]
)
def test_scores_at_the_border_are_drawn(plot: ScorePlot, good: np.ndarray, style: MarkStyle) -> None:
    plot.set_style(style)
    paths = tuple(Path(f"{number}.png") for number in range(len(good)))
    fail = float(good.max())
    plot.show_scores(HeldOutScores(paths, good), fail, fail)
    plot.show_interval((0.0, 10 * fail), "where the line lies")
    plot.grab()
    for handle in (plot.review_handle, plot.fail_handle):
        assert plot.rect().contains(handle.geometry())
    assert not plot.review_handle.geometry().intersects(plot.fail_handle.geometry())


@pytest.mark.parametrize("fail", [1e-6, 0.4, 0.41, 1.39])
def test_handles_stay_beside_each_other_wherever_the_lines_are(plot: ScorePlot, fail: float) -> None:
    plot.set_limits(fail, fail)
    assert plot.review_handle.geometry().right() < plot.fail_handle.geometry().left()
    assert plot.rect().contains(plot.review_handle.geometry())
    assert plot.rect().contains(plot.fail_handle.geometry())


def test_no_part_is_lost_among_the_bars() -> None:
    known = scores(500, 40, seed=3)
    axis = ScoreAxis.of(known, 0.8)
    assert bar_counts(known.good, axis, 37).sum() == 500
    assert bar_counts(known.defects, axis, 37).sum() == 40
    assert axis.low <= known.good.min() <= known.good.max() < axis.high


def test_axis_grows_for_a_limit_beyond_it() -> None:
    axis = ScoreAxis.of(scores(60), 0.8)
    assert axis.holding(0.9 * axis.high / 1.2) is axis
    assert axis.holding(2 * axis.high).x(2 * axis.high) < axis.width


def test_ticks_are_round_and_apart() -> None:
    axis = ScoreAxis(0.0, 2.0).on(10, 700)
    ticks = axis.ticks(fail=1.0, pixels_apart=60)
    assert ticks[0] == 0
    assert ticks[-1] == 200
    places = [axis.x(percent / 100) for percent in ticks]
    assert min(np.diff(places)) >= 60


@pytest.mark.parametrize("tallest", [0, 19, 15])
def test_the_words_about_parts_beyond_the_scale_stand_on_no_bar_and_no_other_words(tallest: int) -> None:
    room, size = QRectF(0, 0, 400, 100), QSizeF(70, 14)
    tops = [90.0] * 18 + [40.0, 60.0]
    tops[tallest] = 14.0
    label = QRectF((tallest + 0.5) * 20 - 8, 0, 17, 14)
    place = _clear_place(size, room, tops, label)
    bars = [QRectF(20 * number, top, 20, 100 - top) for number, top in enumerate(tops)]
    assert not any(place.intersects(bar) for bar in bars)
    assert not place.intersects(label)
    assert room.contains(place)
