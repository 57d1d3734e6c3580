"""Every state of the window at every size: nothing cut off, nothing on top of another.

With ``INSPECTOR_SHOTS=FOLDER`` the pictures are kept there to be looked at.
"""

from __future__ import annotations

import os
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from inspector.core.frame import Picture
from inspector.ui.station_window import StationWindow
from inspector.ui.theme import DARK, LIGHT, Theme, Typeface
from tests.ui.conftest import SOURCE, MakeWindow
from tests.ui.line_double import LineDouble
from tests.ui.screens import STATES, State, failed, fault, looking_back

SIZES = {"1366": (1366, 768), "1920": (1920, 1080)}


def cut_texts(window: StationWindow) -> list[str]:
    """Visible labels and buttons whose text is wider or higher than they are, and say so nowhere."""
    cut = []
    for widget in [*window.findChildren(QLabel), *window.findChildren(QAbstractButton)]:
        if not widget.isVisible() or not widget.text() or widget.toolTip():
            continue
        text = max(widget.text().split("\n"), key=widget.fontMetrics().horizontalAdvance)
        wraps = isinstance(widget, QLabel) and widget.wordWrap()
        too_wide = widget.fontMetrics().horizontalAdvance(text) > widget.width() and not wraps
        if too_wide or widget.fontMetrics().height() > widget.height() + 1:
            cut.append(f"{type(widget).__name__} {widget.text()!r} {widget.size()}")
    return cut


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("state", STATES, ids=lambda state: state.__name__)
def test_nothing_is_cut_or_pushed_out(
    state: State, size: str, make_window: MakeWindow, line: LineDouble, pictures: list[Picture]
) -> None:
    window = state(make_window, line, pictures, SIZES[size])
    QApplication.processEvents()
    shot = window.grab()
    if folder := os.environ.get("INSPECTOR_SHOTS"):
        shot.save(str(Path(folder) / f"{state.__name__}-{size}.png"))
    assert (window.width(), window.height()) == SIZES[size], "the contents push the window apart"
    assert cut_texts(window) == []
    stack = [window.surface.header, window.surface.banner, window.surface.picture, window.surface.film]
    for upper, lower in pairwise(stack):
        assert upper.mapTo(window, upper.rect().bottomLeft()).y() < lower.mapTo(window, lower.rect().topLeft()).y()
    assert window.surface.film.mapTo(window, window.surface.film.rect().bottomLeft()).y() < window.height()
    assert window.surface.picture.height() > 0.3 * window.height(), "little is left of the picture"


@pytest.mark.parametrize("state", [failed, looking_back, fault], ids=lambda state: state.__name__)
def test_light(
    state: State, make_window: MakeWindow, line: LineDouble, pictures: list[Picture], typeface: Typeface
) -> None:
    def make(**options: object) -> StationWindow:
        return make_window(theme=Theme(LIGHT, typeface), **options)

    window = state(make, line, pictures, SIZES["1920"])
    QApplication.processEvents()
    shot = window.grab().toImage()
    if folder := os.environ.get("INSPECTOR_SHOTS"):
        shot.save(str(Path(folder) / f"{state.__name__}-light.png"))
    corner = shot.pixelColor(4, shot.height() - 4)
    assert corner.name() == LIGHT.background != DARK.background


def test_source_is_named_in_full_somewhere(make_window: MakeWindow) -> None:
    window = make_window()
    assert window.surface.header.source.toolTip() == SOURCE.detail
