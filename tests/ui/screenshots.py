"""Pictures of every state of the station, with parts of the demo product: ``make screenshots``.

Run by name only; ``INSPECTOR_SCREENSHOTS`` is the folder they go to.
"""

from __future__ import annotations

import io
import os
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from inspector.core.frame import Picture
from inspector.demo.part import PartRenderer
from inspector.ui.station_window import StationWindow
from inspector.ui.theme import DARK, LIGHT, Palette, Theme, Typeface
from tests.ui.conftest import MakeWindow
from tests.ui.line_double import LineDouble
from tests.ui.screens import STATES, State
from tests.ui.teach.page_screens import images, product, region_drawn, save, start
from tests.ui.teach.teach_double import TeachDouble
from tests.ui.teach.teach_screens import State as TeachState
from tests.ui.teach.teach_screens import compared, drawing, fitting, limits_with_defects

SIZES = {"1366": (1366, 768), "1920": (1920, 1080)}
PALETTES = {"dark": DARK, "light": LIGHT}
WIZARD = [start, product, images, region_drawn, compared, fitting, limits_with_defects, drawing, save]
"""A page each, as it is most of the time; tests look at all its states."""


@pytest.fixture(scope="session")
def demo_parts() -> list[Picture]:
    renderer = PartRenderer()
    return [renderer.render(seed).picture for seed in range(6)]


def with_few_colours(picture: Image.Image, palette: Palette) -> Image.Image:
    """256 of them, for a third of the bytes: those of ``palette`` as they are, 84 greys, the rest for coloured things.

    Each shade counts once, however many pixels have it; else the picture would take them all.
    """
    red, green, blue = np.asarray(picture).reshape(-1, 3).T.astype(np.int32)
    seen = np.zeros(2**24, np.bool_)
    seen[red << 16 | green << 8 | blue] = True
    codes = np.flatnonzero(seen)
    shades = np.stack([codes >> 16, codes >> 8 & 255, codes & 255], axis=-1).astype(np.uint8)
    grey = np.ptp(shades, axis=1) < 12
    named = [QColor(getattr(palette, name)) for name in palette.__slots__]
    chosen = [value for colour in named for value in (colour.red(), colour.green(), colour.blue())]
    for group, count in ((shades[grey], 84), (shades[~grey], 172 - len(named))):
        few = Image.fromarray(group[None]).quantize(count, Image.Quantize.MEDIANCUT)
        chosen += (few.getpalette() or [])[: 3 * count]
    few_colours = Image.new("P", (1, 1))
    few_colours.putpalette(chosen)
    return picture.quantize(palette=few_colours, dither=Image.Dither.NONE)


def keep(window: StationWindow, name: str, palette: Palette) -> None:
    """The picture of a window that has painted all of itself."""
    for _ in range(6):  # the film strip paints its cards a few at a time
        QApplication.processEvents()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    window.grab().save(buffer, "PNG")
    folder = Path(os.environ["INSPECTOR_SCREENSHOTS"])
    folder.mkdir(parents=True, exist_ok=True)
    picture = Image.open(io.BytesIO(bytes(buffer.data().data()))).convert("RGB")
    with_few_colours(picture, palette).save(folder / f"{name}.png", optimize=True)


@pytest.mark.parametrize("palette", PALETTES)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("state", STATES, ids=lambda state: state.__name__)
def test_take(
    state: State,
    size: str,
    palette: str,
    make_window: MakeWindow,
    line: LineDouble,
    demo_parts: list[Picture],
    typeface: Typeface,
) -> None:
    def make(**options: object) -> StationWindow:
        return make_window(theme=Theme(PALETTES[palette], typeface), **options)

    window = state(make, line, demo_parts, SIZES[size])
    keep(window, f"{state.__name__}-{size}-{palette}", PALETTES[palette])


@pytest.mark.parametrize("palette", PALETTES)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("state", WIZARD, ids=lambda state: state.__name__)
def test_take_the_wizard(
    state: TeachState,
    size: str,
    palette: str,
    make_window: MakeWindow,
    teaching: TeachDouble,
    demo_parts: list[Picture],
    typeface: Typeface,
) -> None:
    def make(**options: object) -> StationWindow:
        return make_window(theme=Theme(PALETTES[palette], typeface), **options)

    window = state(make, teaching, demo_parts, SIZES[size])
    keep(window, f"teach_{state.__name__}-{size}-{palette}", PALETTES[palette])
