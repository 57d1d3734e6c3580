"""A double tap shows every pixel at the finger, another one the whole picture again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF
from PySide6.QtTest import QTest

from inspector.ui.double_tap import LONGEST_MS, DoubleTap
from inspector.ui.picture_view import PictureView
from inspector.ui.station_window import StationWindow
from inspector.ui.viewport import Viewport
from tests.ui.conftest import MakeWindow
from tests.ui.line_double import LineDouble
from tests.ui.parts import drawn_picture, inspection

AT = QPoint(300, 180)


class Finger:
    """Touches a view at times of its own."""

    def __init__(self, view: PictureView) -> None:
        self._view = view
        self._screen = QTest.createTouchDevice()
        self.now_s = 5000.0
        view._double_tap = DoubleTap(lambda: self.now_s)

    def down(self, *points: QPoint) -> None:
        touch = QTest.touchEvent(self._view, self._screen)
        for number, point in enumerate(points):
            touch.press(number, point, self._view)
        touch.commit()

    def move(self, *points: QPoint) -> None:
        touch = QTest.touchEvent(self._view, self._screen)
        for number, point in enumerate(points):
            touch.move(number, point, self._view)
        touch.commit()

    def up(self, *points: QPoint) -> None:
        touch = QTest.touchEvent(self._view, self._screen)
        for number, point in enumerate(points):
            touch.release(number, point, self._view)
        touch.commit()

    def tap(self, at: QPoint = AT, lasts_ms: int = 60, then_ms: int = 100) -> None:
        self.down(at)
        self.now_s += lasts_ms / 1000
        self.up(at)
        self.now_s += then_ms / 1000


@pytest.fixture
def window(make_window: MakeWindow, line: LineDouble) -> StationWindow:
    window = make_window()
    window.start_or_stop()
    line.show(inspection(1, 140, drawn_picture(2400, 2000)))
    window.refresh()
    return window


@pytest.fixture
def view(window: StationWindow) -> PictureView:
    return window.surface.picture.view


@pytest.fixture
def finger(view: PictureView) -> Finger:
    return Finger(view)


def test_one_to_one_at_the_finger_and_back(view: PictureView, finger: Finger) -> None:
    under = view.viewport.to_picture(QPointF(AT))
    finger.tap()
    assert view.viewport.zoom is None
    finger.tap()
    assert view.viewport.zoom == pytest.approx(1 / view.devicePixelRatioF())
    now_under = view.viewport.to_picture(QPointF(AT))
    assert (now_under - under).manhattanLength() < 2
    finger.now_s += 1
    finger.tap()
    finger.tap()
    assert view.viewport.zoom is None


@pytest.mark.parametrize(
    ("second_at", "lasts_ms", "then_ms"),
    [(AT, 60, LONGEST_MS), (AT + QPoint(90, 0), 60, 100), (AT, LONGEST_MS, 100)],
    ids=["too late", "elsewhere", "held"],
)
def test_what_is_no_double_tap(
    second_at: QPoint, lasts_ms: int, then_ms: int, view: PictureView, finger: Finger
) -> None:
    finger.tap(lasts_ms=lasts_ms, then_ms=then_ms)
    finger.tap(second_at)
    assert view.viewport.zoom is None


def test_two_fingers_and_a_finger_that_moves_are_none_either(view: PictureView, finger: Finger) -> None:
    aside = QPoint(80, 0)
    for _ in range(2):
        finger.down(AT, AT + aside)
        finger.up(AT, AT + aside)
    for _ in range(2):
        finger.down(AT)
        finger.move(AT + aside)
        finger.move(AT)
        finger.up(AT)
    assert view.viewport.zoom is None


def test_three_taps_are_one_double_tap(view: PictureView, finger: Finger) -> None:
    for _ in range(3):
        finger.tap(then_ms=40)
    assert view.viewport.zoom is not None


def test_a_picture_smaller_than_its_view_is_enlarged_all_the_same() -> None:
    small = Viewport(QSizeF(200, 160), QSizeF(800, 640))
    closer = small.closer(QPointF(400, 320))
    assert closer.scale == pytest.approx(3 * small.scale)
    assert closer.to_view(QRectF(0, 0, 200, 160)).contains(QRectF(0, 0, 800, 640))
