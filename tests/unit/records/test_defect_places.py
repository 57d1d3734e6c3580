"""Where the defects lie: what is summed, and the places that most of them share."""

from __future__ import annotations

import numpy as np

from inspector.records.defect_places import SPOT_RADIUS, heat_of, hot_spots


def test_two_clusters_are_two_spots_the_larger_first_and_strays_are_none() -> None:
    chance = np.random.default_rng(1)
    large, small = chance.normal((0.3, 0.6), 0.02, (50, 2)), chance.normal((0.8, 0.2), 0.02, (20, 2))
    spots = hot_spots(np.vstack([small, large, [[0.05, 0.95]]]))
    assert [spot.count for spot in spots] == [50, 20]
    np.testing.assert_allclose((spots[0].x, spots[0].y), large.mean(axis=0), atol=1e-9)
    np.testing.assert_allclose((spots[1].x, spots[1].y), small.mean(axis=0), atol=1e-9)


def test_each_defect_is_in_one_spot_at_most() -> None:
    points = np.random.default_rng(2).random((400, 2))
    spots = hot_spots(points)
    assert len(spots) == 5
    assert sum(spot.count for spot in spots) <= 400


def test_no_defects_and_a_single_one_make_no_spot() -> None:
    assert hot_spots(np.zeros((0, 2))) == []
    assert hot_spots(np.array([[0.5, 0.5]])) == []


def test_the_heat_is_the_sum_of_bells_at_the_points() -> None:
    points = np.array([[0.25, 0.5], [0.75, 0.5], [0.75, 0.5]])
    side = 40
    heat = heat_of(points, side)
    y, x = np.mgrid[0:side, 0:side]
    width = SPOT_RADIUS / 2 * side
    expected = sum(
        np.exp(-((x - int(px * side)) ** 2 + (y - int(py * side)) ** 2) / (2 * width**2)) for px, py in points
    )
    np.testing.assert_allclose(heat, expected / expected.max(), atol=1e-12)
    assert heat[20, 30] == 1.0


def test_points_at_the_very_edge_are_counted() -> None:
    assert heat_of(np.array([[1.0, 1.0], [0.0, 0.0]])).max() == 1.0
