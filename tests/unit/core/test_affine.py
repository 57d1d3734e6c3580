"""Affine maps: corners of pixels are whole numbers, and OpenCV's centres agree."""

import cv2
import numpy as np
import pytest

from inspector.core.affine import at_centres, chained, inverse, moved, pixel_length

TURN = np.array([[0.0, -2.0, 30.0], [2.0, 0.0, 5.0]])
SHIFT = np.array([[1.0, 0.0, -4.0], [0.0, 1.0, 7.0]])
POINTS = np.array([(0.0, 0.0), (3.0, 1.0), (-2.5, 8.0)])


def test_points_are_turned_scaled_and_shifted():
    assert moved(POINTS, TURN).tolist() == [[30, 5], [28, 11], [14, 0]]


def test_a_chain_does_the_first_first():
    assert moved(POINTS, chained(TURN, SHIFT)) == pytest.approx(moved(moved(POINTS, TURN), SHIFT))
    assert chained(TURN, SHIFT) != pytest.approx(chained(SHIFT, TURN))


def test_the_way_back_leads_back():
    assert moved(moved(POINTS, TURN), inverse(TURN)) == pytest.approx(POINTS)


def test_a_pixel_enlarged_by_opencv_covers_what_the_map_says():
    picture = np.zeros((6, 8), np.float32)
    picture[2, 5] = 1
    enlarge = np.array([[4.0, 0, 0], [0, 4.0, 0]])
    large = cv2.warpAffine(picture, at_centres(enlarge), (32, 24), flags=cv2.INTER_NEAREST)
    rows, columns = np.nonzero(large)
    assert (columns.min(), columns.max() + 1) == (20, 24)
    assert (rows.min(), rows.max() + 1) == (8, 12)


def test_the_length_of_a_pixel_knows_no_direction():
    assert pixel_length(TURN) == pytest.approx(2)
    assert pixel_length(np.array([[-3.0, 0, 0], [0, 12.0, 0]])) == pytest.approx(6)
