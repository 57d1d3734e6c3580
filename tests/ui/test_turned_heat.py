"""Heat sits on the part however it lies."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from inspector.core.affine import Affine, moved
from inspector.core.inspection import Inspection
from inspector.ui.heat import heat_transform
from inspector.ui.picture_view import PictureView
from inspector.ui.theme import Theme
from tests.ui.parts import LIMITS, inspection

WIDTH, HEIGHT = 480, 400
HOT = (24.5, 8.5)
"""The middle of the hot place, in pixels of a map of 40 by 32."""


def turned(angle_deg: float) -> Affine:
    """A map of 40 × 32 laid into the middle of the picture, five pixels to one of its own, and turned."""
    angle = np.deg2rad(angle_deg)
    turn = 5 * np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    return np.hstack([turn, (np.array([WIDTH / 2, HEIGHT / 2]) - turn @ (20, 16))[:, None]])


def part(map_to_picture: Affine) -> Inspection:
    anomaly_map = np.zeros((32, 40), np.float32)
    anomaly_map[7:10, 23:26] = 1.2 * LIMITS.fail
    picture = np.full((HEIGHT, WIDTH, 3), 90, np.uint8)
    seen = inspection(1, 50, picture)
    return replace(seen, anomaly_map=anomaly_map, map_to_picture=map_to_picture, regions=())


def middle_of_colour(widget: QWidget) -> np.ndarray:
    """x and y, in logical pixels, of all that is clearly redder than it is blue."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    rgb = pixels[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).astype(int)
    rows, columns = np.nonzero(rgb[..., 0] - rgb[..., 2] > 40)
    assert len(rows) > 20, "there is heat to see"
    return np.array([columns.mean() + 0.5, rows.mean() + 0.5]) / image.devicePixelRatio()


@pytest.mark.parametrize("angle", [0.0, 30.0, 135.0, -90.0])
@pytest.mark.parametrize("zoomed", [False, True])
def test_heat_of_a_turned_part_sits_on_it_at_every_zoom(qtbot: QtBot, theme: Theme, angle: float, zoomed: bool) -> None:
    view = PictureView(theme)
    qtbot.addWidget(view)
    view.resize(600, 420)
    view.show_inspection(part(turned(angle)))
    if zoomed:
        view.one_to_one()
    [(x, y)] = moved(np.array([HOT]), turned(angle))
    viewport = view.viewport
    expected = np.array([x, y]) * viewport.scale + (viewport.offset.x(), viewport.offset.y())
    assert middle_of_colour(view) == pytest.approx(expected, abs=1.5)


def test_the_painter_maps_as_the_affine_does() -> None:
    affine = np.array([[1.5, -0.7, 31.0], [0.6, 2.5, -8.0]])
    transform = heat_transform(affine)
    for x, y in ((0.0, 0.0), (10.0, 3.0), (-4.0, 7.5)):
        [expected] = moved(np.array([(x, y)]), affine)
        assert transform.map(x, y) == pytest.approx(tuple(expected))
