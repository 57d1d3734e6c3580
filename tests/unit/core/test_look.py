"""What is measured of a picture tells a darker light, a blurred lens and a moved camera apart."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from inspector.core.frame import Picture
from inspector.core.look import look_of
from tests.unit.records.parts import picture


def textured(height: int = 300, width: int = 400) -> Picture:
    noise = picture(3, height, width).astype(np.float32)
    return np.asarray(cv2.GaussianBlur(noise, (0, 0), 1.5).clip(0, 255), np.uint8)


@pytest.mark.parametrize("height", [16, 64, 130, 300])
def test_both_measures_are_those_of_their_definition(height: int) -> None:
    part = textured(height)
    rows = part[:: max(1, height // 64)].astype(np.float64)
    green = rows[:, :, 1]
    brightness, sharpness = look_of(part)
    assert brightness == pytest.approx(rows.mean(), abs=1e-6)
    assert sharpness == pytest.approx(np.square(np.diff(green, axis=1)).mean() / green.var(), rel=1e-6)


def test_a_darker_picture_is_as_sharp_and_a_blurred_one_as_bright() -> None:
    part = textured()
    bright, sharp = look_of(part)
    darker = look_of(np.asarray(part * 0.9, np.uint8))
    blurred = look_of(np.asarray(cv2.GaussianBlur(part, (0, 0), 1.0), np.uint8))
    assert darker[0] == pytest.approx(0.9 * bright, abs=0.6)
    assert darker[1] == pytest.approx(sharp, rel=0.05)
    assert blurred[0] == pytest.approx(bright, rel=0.01)
    assert blurred[1] < 0.8 * sharp


def test_an_even_picture_has_no_sharpness() -> None:
    assert look_of(np.full((20, 30, 3), 77, np.uint8)) == (77.0, 0.0)
