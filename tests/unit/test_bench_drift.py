"""The bench of the drift counts what it says it counts."""

from __future__ import annotations

import numpy as np
import pytest

from tests.bench.bench_drift import LEVELS, dimmed, doubles_at


def rates(at: dict[float, float], otherwise: float = 0.01) -> np.ndarray:
    return np.array([at.get(level, otherwise) for level in LEVELS])


def test_the_rate_doubles_between_the_levels_that_were_measured() -> None:
    assert doubles_at(rates({0.90: 0.02})) == pytest.approx(2000), "a tenth darker, 0.5 % in 100 parts"
    assert doubles_at(rates({0.98: 0.03})) == pytest.approx(300)
    assert doubles_at(rates({0.99: 0.02})) == pytest.approx(200)


def test_a_rate_that_never_doubles_is_infinite() -> None:
    assert doubles_at(rates({0.5: 0.019})) == np.inf


def test_a_small_step_of_brightness_is_no_whole_grey_value() -> None:
    picture = np.full((4, 5, 3), 200, np.uint8)
    assert dimmed(picture, 1.0) is picture
    assert dimmed(picture, 0.999).mean() == 200
    assert dimmed(picture, 0.95).mean() == 190
