"""Abnormal regions, in pixels of the picture, against maps made by hand."""

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from inspector.core.inspection import Region
from inspector.engine.regions import find_regions

LIMIT = 2.0
WHOLE = np.array([[1.0, 0, 0], [0, 1, 0]])


def blank() -> NDArray[np.float32]:
    return np.full((30, 40), 0.5, np.float32)


def extent(region: Region) -> list[float]:
    """x and y of the upper left, then of the lower right corner."""
    return [*region.contour.min(axis=0).tolist(), *region.contour.max(axis=0).tolist()]


def test_a_normal_map_has_none():
    assert find_regions(blank(), LIMIT, WHOLE) == ()
    assert find_regions(np.full((30, 40), np.nextafter(np.float32(LIMIT), 0), np.float32), LIMIT, WHOLE) == ()


def test_contour_peak_and_area_of_one_region():
    found = blank()
    found[10:20, 5:25] = 4.0
    found[12, 6] = 7.0
    [region] = find_regions(found, LIMIT, WHOLE)
    assert region.peak == (6.5, 12.5)
    assert region.peak_value == 7.0
    assert region.area_px == 200.0
    assert region.contour.dtype == np.float32
    assert extent(region) == pytest.approx([5, 10, 25, 20], abs=0.6)


def test_the_contour_encloses_the_peak_and_about_the_area():
    found = np.zeros((40, 40), np.float32)
    found[18, 22] = 400.0
    found = cv2.GaussianBlur(found, (0, 0), 4)
    [region] = find_regions(found, LIMIT, WHOLE)
    assert region.peak == (22.5, 18.5)
    assert cv2.pointPolygonTest(region.contour, region.peak, measureDist=False) > 0
    assert cv2.contourArea(region.contour) == pytest.approx(region.area_px, rel=0.1)


def test_a_map_of_another_scale_and_place_is_put_into_the_picture():
    found = blank()
    found[10:20, 5:25] = 4.0
    found[19, 24] = 7.0
    [region] = find_regions(found, LIMIT, np.array([[2.0, 0, 300], [0, 5, 200]]))
    assert region.peak == (300 + 24.5 * 2, 200 + 19.5 * 5)
    assert region.area_px == pytest.approx(200 * 2 * 5)
    left, upper, right, lower = extent(region)
    assert [left, right] == pytest.approx([310, 350], abs=0.6 * 2)
    assert [upper, lower] == pytest.approx([250, 300], abs=0.6 * 5)


@pytest.mark.parametrize(
    ("rows", "columns", "expected"),
    [
        (slice(0, 8), slice(0, 8), [0, 0, 8, 8]),
        (slice(22, 30), slice(32, 40), [32, 22, 40, 30]),
        (slice(None), slice(None), [0, 0, 40, 30]),
    ],
)
def test_a_region_at_the_edge_is_closed_and_stays_inside_the_picture(rows, columns, expected):
    found = blank()
    found[rows, columns] = 4.0
    [region] = find_regions(found, LIMIT, WHOLE)
    assert extent(region) == pytest.approx(expected, abs=0.6)
    assert region.contour.min() >= 0
    assert (region.contour <= (40, 30)).all()


def test_a_hole_leaves_the_outer_contour_and_the_area_without_it():
    found = blank()
    found[5:25, 5:25] = 4.0
    found[10:20, 10:20] = 0.5
    [region] = find_regions(found, LIMIT, WHOLE)
    assert region.area_px == 300.0
    assert extent(region) == pytest.approx([5, 5, 25, 25], abs=0.6)


def test_pixels_that_touch_at_corners_are_one_region_and_those_apart_are_two():
    found = blank()
    found[4:8, 4:8] = found[8:12, 8:12] = 4.0
    assert len(find_regions(found, LIMIT, WHOLE)) == 1
    found[8:12, 8:12] = 0.5
    found[9:13, 9:13] = 4.0
    assert len(find_regions(found, LIMIT, WHOLE)) == 2


def test_neighbouring_regions_keep_to_themselves():
    found = blank()
    found[5:15, 5:15] = 4.0
    found[5:15, 16:36] = 9.0
    right, left = find_regions(found, LIMIT, WHOLE)
    assert (right.peak_value, right.area_px) == (9.0, 200.0)
    assert (left.peak_value, left.area_px) == (4.0, 100.0)
    assert extent(left)[2] < 16.5
    assert extent(right)[0] > 14.5


def test_the_value_at_the_limit_belongs_to_the_region():
    found = blank()
    found[10:20, 10:20] = LIMIT
    [region] = find_regions(found, LIMIT, WHOLE)
    assert region.area_px == 100.0
    assert region.peak_value == LIMIT


@pytest.mark.parametrize("value", [LIMIT, LIMIT * 1.0001, 2.1, 100.0])
@pytest.mark.parametrize(("row", "column"), [(0, 0), (29, 39), (15, 20)])
def test_a_single_pixel_is_a_region_with_an_outline(value, row, column):
    found = blank()
    found[row, column] = value
    [region] = find_regions(found, LIMIT, WHOLE)
    assert region.area_px == 1.0
    assert region.peak == (column + 0.5, row + 0.5)
    assert len(region.contour) >= 1
    assert extent(region) == pytest.approx([column, row, column + 1, row + 1], abs=1)


def test_a_smooth_peak_that_barely_reaches_the_limit_is_a_region():
    found = np.zeros((64, 64), np.float32)
    found[30, 30] = 1.0
    found = cv2.GaussianBlur(found, (0, 0), 4)
    [region] = find_regions(found, float(found.max()), WHOLE)
    assert region.peak == (30.5, 30.5)
    assert len(region.contour) >= 1


def test_the_most_abnormal_come_first_and_fifty_at_most():
    found = np.zeros((64, 64), np.float32)
    peaks = np.random.default_rng(5).permutation(np.linspace(3, 9, 64)).astype(np.float32)
    for number, peak in enumerate(peaks):
        row, column = divmod(number, 8)
        found[row * 8 : row * 8 + 4, column * 8 : column * 8 + 4] = peak
    regions = find_regions(found, LIMIT, WHOLE)
    assert [region.peak_value for region in regions] == sorted(peaks.tolist(), reverse=True)[:50]


def test_one_pixel_just_at_the_limit_still_has_an_outline():
    found = np.zeros((30, 40), np.float32)
    found[7, 9] = LIMIT
    [region] = find_regions(found, LIMIT, WHOLE)
    assert cv2.pointPolygonTest(region.contour, region.peak, measureDist=True) > -0.5
    assert extent(region) == pytest.approx([9, 7, 10, 8], abs=0.5)
