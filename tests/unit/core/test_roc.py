"""The ROC curve against counting at every limit."""

import numpy as np
import pytest

from inspector.core.roc import roc


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("decimals", [0, 6])
def test_points_and_area_against_counting(seed: int, decimals: int) -> None:
    rng = np.random.default_rng(seed)
    good, defects = rng.normal(0, 1, 40).round(decimals), rng.normal(1, 1, 15).round(decimals)
    curve = roc(good, defects)
    limits = [np.inf, *sorted({*good, *defects}, reverse=True)]
    np.testing.assert_allclose(curve.rejected, [(good >= limit).mean() for limit in limits])
    np.testing.assert_allclose(curve.found, [(defects >= limit).mean() for limit in limits])
    pairs = (defects[:, None] > good).mean() + (defects[:, None] == good).mean() / 2
    assert curve.area == pytest.approx(pairs)


def test_apart_together_and_the_wrong_way_round() -> None:
    low, high = np.array([1.0, 2]), np.array([3.0, 4])
    assert roc(low, high).area == 1
    assert roc(high, low).area == 0
    assert roc(np.ones(3), np.ones(5)).area == 0.5
