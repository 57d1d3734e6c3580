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

SIZES = {"1366": (1366, 768), "1920": (1920, 1080)}
PALETTES = {"dark": DARK, "light": LIGHT}


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
    for _ in range(60):  # the film strip paints its cards a few at a time, one at least
        QApplication.processEvents()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    window.grab().save(buffer, "PNG")
    folder = Path(os.environ["INSPECTOR_SCREENSHOTS"])
    folder.mkdir(parents=True, exist_ok=True)
    picture = Image.open(io.BytesIO(bytes(buffer.data().data()))).convert("RGB")
    few = with_few_colours(picture, PALETTES[palette])
    few.save(folder / f"{state.__name__}-{size}-{palette}.png", optimize=True)
