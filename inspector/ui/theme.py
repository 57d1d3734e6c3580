"""Named colours, type sizes and spacing: the one place that says how the station looks."""

from __future__ import annotations

import importlib.util
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont, QFontDatabase

from inspector.core.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours by role. ``*_fill`` carry ``ink``; the plain verdict colours are for words and lines on a panel."""

    background: str
    panel: str
    raised: str
    line: str
    text: str
    quiet: str
    accent: str
    pass_: str
    fail: str
    review: str
    fault: str
    pass_fill: str
    fail_fill: str
    review_fill: str
    fault_fill: str
    fail_stripe: str
    fault_stripe: str
    ink: str
    stage: str
    """Behind the picture: darker than a panel so that the part stands out."""
    veil: str
    """Over the picture, under words; with alpha."""

    def of(self, verdict: Verdict) -> QColor:
        """For words and lines that speak of ``verdict`` on a panel."""
        return QColor(
            {
                Verdict.PASS: self.pass_,
                Verdict.FAIL: self.fail,
                Verdict.REVIEW: self.review,
                Verdict.NO_VERDICT: self.fault,
            }[verdict]
        )

    def fill_of(self, verdict: Verdict) -> QColor:
        """For an area that says ``verdict``, lettered in ``ink``."""
        return QColor(
            {
                Verdict.PASS: self.pass_fill,
                Verdict.FAIL: self.fail_fill,
                Verdict.REVIEW: self.review_fill,
                Verdict.NO_VERDICT: self.fault_fill,
            }[verdict]
        )

    def stripe_of(self, verdict: Verdict) -> QColor | None:
        """The second colour of the hatching; None for the verdicts that are plain."""
        stripe = {Verdict.FAIL: self.fail_stripe, Verdict.NO_VERDICT: self.fault_stripe}.get(verdict)
        return QColor(stripe) if stripe else None


DARK = Palette(
    background="#0f1216",
    panel="#171c22",
    raised="#1e252d",
    line="#2a333d",
    text="#e9edf1",
    quiet="#93a1b0",
    accent="#5aa9ff",
    pass_="#1fb57f",
    fail="#ff5a2e",
    review="#f2b53a",
    fault="#c58bff",
    pass_fill="#1fb57f",
    fail_fill="#ff6640",
    review_fill="#f2b53a",
    fault_fill="#c58bff",
    fail_stripe="#ff7450",
    fault_stripe="#cb97ff",
    ink="#0a0200",
    stage="#000000",
    veil="#d9171c22",
)

LIGHT = Palette(
    background="#eef1f4",
    panel="#ffffff",
    raised="#e4e9ee",
    line="#ccd4dc",
    text="#12171c",
    quiet="#55616e",
    accent="#0b62c2",
    pass_="#08734c",
    fail="#c22f06",
    review="#875800",
    fault="#7a3cc2",
    pass_fill="#25c38a",
    fail_fill="#ff6640",
    review_fill="#f2b53a",
    fault_fill="#c58bff",
    fail_stripe="#ff7450",
    fault_stripe="#cb97ff",
    ink="#0a0200",
    stage="#d6dce2",
    veil="#e6ffffff",
)


class Type(IntEnum):
    """Type sizes, in pixels on a screen of 1080 lines."""

    SMALL = 13
    BODY = 16
    LARGE = 20
    TITLE = 27
    FIGURE = 34
    VERDICT = 138


@dataclass(frozen=True, slots=True)
class Typeface:
    """``variable``: weight and optical size are axes of one file, so Qt must not embolden it by itself."""

    family: str
    variable: bool


def load_typeface() -> Typeface:
    """Inter from its registry package where that is installed, else the system's font.

    Needs a QGuiApplication. Call it once: each call registers the files again.
    """
    package = importlib.util.find_spec("fontpkg_inter")
    for folder in (package.submodule_search_locations or ()) if package else ():
        for file in sorted(Path(folder, "files").glob("Inter[[]*.ttf")):
            font_id = QFontDatabase.addApplicationFont(str(file))
            families = QFontDatabase.applicationFontFamilies(font_id) if font_id >= 0 else []
            if families:
                return Typeface(families[0], variable=True)
    return Typeface(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family(), variable=False)


_REFERENCE = QSize(1920, 1080)
_SMALLEST_PX = {Type.SMALL: 11, Type.BODY: 12, Type.LARGE: 14}


@dataclass(frozen=True, slots=True)
class Theme:
    """A palette at a scale. ``scale`` is 1 on 1920×1080 logical pixels."""

    palette: Palette
    typeface: Typeface
    scale: float = 1.0

    def fitted(self, window: QSize) -> Theme:
        """The same theme for a window of this size; in steps, so that dragging its edge does not restyle each pixel."""
        scale = min(window.width() / _REFERENCE.width(), window.height() / _REFERENCE.height())
        return Theme(self.palette, self.typeface, min(4.0, max(0.65, round(scale * 40) / 40)))

    def px(self, length: float) -> int:
        """``length`` of the 1080-line design in pixels of this screen, at least 1."""
        return max(1, round(length * self.scale))

    def size(self, size: Type) -> int:
        """Pixels of a type size; small sizes shrink no further than one can read."""
        return max(round(size * self.scale), _SMALLEST_PX.get(size, 1))

    def font(self, size: Type, weight: int = 400) -> QFont:
        """``weight`` 100…900; figures are tabular so that nothing jitters as they count."""
        return self.font_px(self.size(size), weight)

    def font_px(self, pixels: int, weight: int = 400) -> QFont:
        """As :meth:`font`, for lettering that is fitted to a room."""
        font = QFont(self.typeface.family)
        font.setPixelSize(max(1, pixels))
        font.setFeature(QFont.Tag("tnum"), 1)
        if self.typeface.variable:
            font.setVariableAxis(QFont.Tag("wght"), weight)
            font.setVariableAxis(QFont.Tag("opsz"), min(32, max(14, pixels)))
        else:
            font.setWeight(QFont.Weight(weight))
        return font
