"""What can be read, and at which size."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFontMetricsF

from inspector.core.verdict import Verdict
from inspector.ui.theme import DARK, LIGHT, Palette, Theme, Type, Typeface


def luminance(colour: QColor) -> float:
    """WCAG 2.2 relative luminance."""
    channels = [colour.redF(), colour.greenF(), colour.blueF()]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.fixture(params=[DARK, LIGHT], ids=["dark", "light"])
def palette(request: pytest.FixtureRequest) -> Palette:
    return request.param


@pytest.mark.parametrize("verdict", Verdict)
def test_a_verdict_is_lettered_at_seven_to_one_on_both_colours_of_its_hatching(
    palette: Palette, verdict: Verdict
) -> None:
    ink = QColor(palette.ink)
    assert contrast(ink, palette.fill_of(verdict)) >= 7
    stripe = palette.stripe_of(verdict)
    if stripe is not None:
        assert contrast(ink, stripe) >= 7


@pytest.mark.parametrize("ground", ["background", "panel", "raised"])
@pytest.mark.parametrize("role", ["text", "quiet", "pass_", "fail", "review", "fault", "accent"])
def test_words_stand_out_from_whatever_is_behind_them(palette: Palette, role: str, ground: str) -> None:
    assert contrast(QColor(getattr(palette, role)), QColor(getattr(palette, ground))) >= 4.5


def test_a_past_or_waiting_word_is_lettered_at_seven_to_one(palette: Palette) -> None:
    assert contrast(QColor(palette.text), QColor(palette.panel)) >= 7


@pytest.mark.parametrize(("size", "scale"), [((1920, 1080), 1.0), ((3840, 2160), 2.0), ((1366, 768), 0.7)])
def test_type_grows_with_the_window(typeface: Typeface, size: tuple[int, int], scale: float) -> None:
    theme = Theme(DARK, typeface).fitted(QSize(*size))
    assert theme.scale == pytest.approx(scale, abs=0.02)
    assert theme.size(Type.VERDICT) == round(138 * theme.scale)
    assert theme.size(Type.SMALL) >= 11, "never smaller than one can read"


def test_figures_are_tabular(typeface: Typeface) -> None:
    metrics = QFontMetricsF(Theme(DARK, typeface).font(Type.FIGURE, 650))
    assert len({metrics.horizontalAdvance(figure) for figure in "0123456789"}) == 1


def test_weights_differ(typeface: Typeface) -> None:
    theme = Theme(DARK, typeface)
    light, heavy = (QFontMetricsF(theme.font(Type.TITLE, weight)).horizontalAdvance("FAIL") for weight in (400, 800))
    assert heavy > light
