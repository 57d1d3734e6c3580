"""Quantiles are numpy's."""

from __future__ import annotations

import numpy as np
import pytest

from inspector.core.quantiles import quantile


@pytest.mark.parametrize("count", [1, 2, 3, 19, 200])
@pytest.mark.parametrize("share", [0.0, 0.05, 0.5, 0.95, 1.0])
def test_as_numpy_has_them(count: int, share: float) -> None:
    numbers = np.random.default_rng(count).normal(20, 5, count)
    assert quantile(sorted(numbers.tolist()), share) == pytest.approx(float(np.quantile(numbers, share)))
