"""The verdicts' symbols: told apart by shape at any size, and a small one is not taken for a broken character."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from inspector.core.verdict import Verdict
from inspector.ui.symbols import paint_symbol


def drawn(verdict: Verdict, side: int) -> np.ndarray:
    """Lightness, (side, side) uint8, of the symbol in white on black."""
    image = QImage(side, side, QImage.Format.Format_Grayscale8)
    image.fill(0)
    painter = QPainter(image)
    paint_symbol(painter, verdict, QRectF(1, 1, side - 2, side - 2), QColor("white"), QColor("black"))
    painter.end()
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(side, image.bytesPerLine())
    return rows[:, :side].copy()


@pytest.mark.parametrize("side", [14, 18, 30, 120])
def test_no_two_verdicts_look_alike(qapp: QApplication, side: int) -> None:
    symbols = {verdict: drawn(verdict, side).astype(float) for verdict in Verdict}
    for one, other in itertools.combinations(symbols.values(), 2):
        assert np.abs(one - other).mean() > 12


def test_a_small_review_is_a_question_mark_without_a_plate(qapp: QApplication) -> None:
    small, large = drawn(Verdict.REVIEW, 16), drawn(Verdict.REVIEW, 64)
    assert small.mean() < 0.7 * large.mean()  # a stroke, not a plate with a hole
    assert large[32, 4] > 200  # at the left corner of the diamond
    assert small[8, 1] < 50
