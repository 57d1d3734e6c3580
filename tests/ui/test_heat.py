"""Heat means the same on every part."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage

from inspector.core.inspection import Limits
from inspector.ui.heat import heat_image, heat_palette
from tests.ui.parts import LIMITS, anomaly_map


def heat(values: object, limits: Limits = LIMITS) -> QImage:
    raw = np.atleast_2d(np.asarray(values, np.float32))
    return heat_image(raw, limits, heat_palette(limits))


def colour(ratio: float, limits: Limits = LIMITS) -> QColor:
    return heat(ratio * limits.fail, limits).pixelColor(0, 0)


def test_a_good_part_is_clean() -> None:
    image = heat(anomaly_map(peak=0.7 * LIMITS.review))
    alphas = {image.pixelColor(x, y).alpha() for x in range(0, 256, 5) for y in range(0, 256, 5)}
    assert alphas == {0}


def test_a_good_part_is_clean_also_where_its_values_differ_much_among_themselves() -> None:
    """Nothing is stretched to the range of its own picture."""
    assert heat([[0.0, 1e-6, 0.5 * LIMITS.review]]).pixelColor(2, 0).alpha() == 0


def test_colour_deepens_from_review_over_fail_to_white() -> None:
    review, fail, far = colour(LIMITS.review / LIMITS.fail), colour(1.0), colour(1.6)
    assert 0 < review.alpha() < fail.alpha() < far.alpha()
    assert review.green() > fail.green(), "amber, then orange"
    assert min(far.red(), far.green(), far.blue()) > 225


def test_the_same_value_has_the_same_colour_whatever_is_beside_it() -> None:
    quiet = heat([[0.1, LIMITS.fail]]).pixelColor(1, 0)
    loud = heat([[9.0, LIMITS.fail]]).pixelColor(1, 0)
    assert quiet == loud


@pytest.mark.parametrize("review", [0.2, 0.7, 0.97, 1.0])
def test_limits_may_coincide(review: float) -> None:
    limits = Limits(review=review, fail=1.0, pixel=1.0)
    assert colour(0.05, limits).alpha() == 0
    assert colour(1.0, limits).alpha() > 200


def test_what_is_no_number_is_transparent_and_what_is_too_large_is_white() -> None:
    image = heat([[np.nan, -np.inf, np.inf]])
    assert [image.pixelColor(x, 0).alpha() > 0 for x in range(3)] == [False, False, True]
