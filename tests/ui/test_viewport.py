"""Zoom and pan."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF

from inspector.ui.viewport import CLOSEST, Viewport

WHOLE = Viewport(QSizeF(1280, 1024), QSizeF(640, 480))


def test_fitted_the_whole_picture_is_in_view() -> None:
    rect = WHOLE.to_view(QRectF(0, 0, 1280, 1024))
    assert QRectF(-0.001, -0.001, 640.002, 480.002).contains(rect)
    assert rect.height() == pytest.approx(480)
    assert rect.center() == QPointF(320, 240)


def test_what_is_under_the_finger_stays_there() -> None:
    finger = QPointF(400, 300)
    before = WHOLE.to_picture(finger)
    after = WHOLE.zoomed(5, finger).to_picture(finger)
    assert (after.x(), after.y()) == pytest.approx((before.x(), before.y()))


def test_zooming_out_ends_at_fit_and_in_at_the_closest() -> None:
    assert WHOLE.zoomed(3, QPointF(9, 9)).zoomed(0.01, QPointF(50, 50)).zoom is None
    assert WHOLE.zoomed(1e6, QPointF(320, 240)).scale == CLOSEST


def test_one_to_one_is_in_the_pixels_of_the_screen() -> None:
    dense = Viewport(QSizeF(4000, 3000), QSizeF(800, 600), density=2.0)
    assert dense.one_to_one().scale == 0.5


def test_dragging_ends_at_the_edge_of_the_picture() -> None:
    near = WHOLE.zoomed(4, QPointF(320, 240)).moved(QPointF(1e5, 1e5))
    assert near.to_view(QRectF(0, 0, 1280, 1024)).topLeft() == QPointF(0, 0)
    assert WHOLE.moved(QPointF(50, 0)) == WHOLE
