"""The metrics against brute force, scikit-learn and a straightforward reference."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy import ndimage
from sklearn.metrics import average_precision_score, f1_score, roc_auc_score

from models.base import ModelError
from models.metrics import Confusion, aupro, average_precision, best_f1, image_auroc, iou, pixel_auroc

Maps = NDArray[np.float32]
Masks = NDArray[np.bool_]


def reference_aupro(maps: Maps, masks: Masks, max_fpr: float) -> float:
    """AUPRO by its definition: a loop over every limit and every region."""
    regions = [m[lab == k] for m, lab, n in _labelled(maps, masks) for k in range(1, n + 1)]
    points = [(0.0, 0.0)]
    for limit in sorted({float(v) for v in maps.ravel()}, reverse=True):
        overlaps = [(region >= limit).mean() for region in regions]
        points.append((float((maps[~masks] >= limit).mean()), float(np.mean(overlaps))))
    area = 0.0
    for (x0, y0), (x1, y1) in pairwise(points):
        if x0 >= max_fpr or x1 == x0:
            continue
        end = min(x1, max_fpr)
        area += (end - x0) * (y0 + y0 + (y1 - y0) * (end - x0) / (x1 - x0)) / 2
    return area / max_fpr


def _labelled(maps: Maps, masks: Masks) -> list[tuple[Maps, NDArray[np.int32], int]]:
    return [(m, *ndimage.label(k, structure=np.ones((3, 3)))) for m, k in zip(maps, masks, strict=True)]


def case(seed: int, levels: int | None = None, share: float = 0.2) -> tuple[Maps, Masks]:
    """Small random maps with random regions, one good image; ``levels`` makes ties."""
    rng = np.random.default_rng(seed)
    masks = rng.random((4, 9, 7)) < share
    masks[0] = False
    maps = (rng.random((4, 9, 7)) + 0.4 * masks).astype(np.float32)
    if levels:
        maps = np.round(maps * levels) / np.float32(levels)
    return maps, masks


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("levels", [None, 3, 10])
def test_image_figures_agree_with_brute_force(seed: int, levels: int | None) -> None:
    rng = np.random.default_rng(seed)
    labels = rng.random(40) < 0.4
    scores = rng.random(40) + 0.3 * labels
    if levels:
        scores = np.round(scores * levels)
    pairs = [(a > b) + 0.5 * (a == b) for a in scores[labels] for b in scores[~labels]]
    assert image_auroc(scores, labels) == pytest.approx(np.mean(pairs))
    assert average_precision(scores, labels) == pytest.approx(average_precision_score(labels, scores))
    f1, limit = best_f1(scores, labels)
    assert f1 == pytest.approx(max(f1_score(labels, scores >= s) for s in scores))
    assert f1_score(labels, scores >= limit) == pytest.approx(f1)
    assert Confusion.at(scores, labels, limit).f1 == pytest.approx(f1)


def test_best_limit_lies_between_two_scores_and_misses_the_fewest() -> None:
    assert best_f1([1.0, 2.0, 5.0, 6.0], [0, 0, 1, 1]) == (1.0, 3.5)
    assert best_f1([3.0, 4.0], [1, 1]) == (1.0, 3.0)
    f1, limit = best_f1([1.0, 2.0, 2.0, 3.0], [1, 0, 0, 1])  # limits 1.0 and 2.5 both give 2/3
    assert (f1, limit) == (pytest.approx(2 / 3), 1.0)


def test_confusion_counts_a_score_at_the_limit_as_flagged() -> None:
    counts = Confusion.at([0.1, 0.5, 0.4, 0.5, 0.9], [0, 0, 1, 1, 1], 0.5)
    assert counts == Confusion(true_positives=2, false_positives=1, true_negatives=1, false_negatives=1)
    assert counts.false_reject_rate == 0.5
    assert counts.recall == pytest.approx(2 / 3)
    assert counts.precision == pytest.approx(2 / 3)


def test_figures_without_a_class_are_nan() -> None:
    assert math.isnan(image_auroc([1, 2], [1, 1]))
    assert math.isnan(average_precision([1, 2], [0, 0]))
    assert all(math.isnan(v) for v in best_f1([1, 2], [0, 0]))
    assert math.isnan(Confusion.at([1, 2], [1, 1], 1.5).false_reject_rate)
    assert math.isnan(Confusion.at([1, 2], [0, 0], 1.5).recall)
    assert math.isnan(Confusion.at([1, 2], [0, 0], 1.5).f1)
    assert math.isnan(Confusion.at([1, 2], [0, 1], 3.0).precision)
    assert math.isnan(image_auroc([], []))


@pytest.mark.parametrize("value", [False, True])
def test_pixel_figures_without_a_class_are_nan(value: bool) -> None:
    maps, masks = np.zeros((2, 3, 3), np.float32), np.full((2, 3, 3), value)
    assert math.isnan(pixel_auroc(maps, masks))
    assert math.isnan(aupro(maps, masks))


def test_iou_counts_over_all_images() -> None:
    maps = np.array([[[1.0, 2.0, 3.0]], [[3.0, 0.0, 0.0]]], dtype=np.float32)
    masks = np.array([[[False, True, True]], [[False, False, False]]])
    assert iou(maps, masks, 2.0) == pytest.approx(2 / 3)
    assert iou(maps, masks, 9.0) == 0.0
    assert math.isnan(iou(maps, np.zeros_like(masks), 2.0))


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("levels", [None, 4])
def test_pixel_auroc_agrees_with_scikit_learn(seed: int, levels: int | None) -> None:
    maps, masks = case(seed, levels)
    assert pixel_auroc(maps, masks) == pytest.approx(roc_auc_score(masks.ravel(), maps.ravel()), abs=1e-12)


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("levels", [None, 1, 4, 30])
@pytest.mark.parametrize("max_fpr", [0.3, 0.05, 1.0])
def test_aupro_agrees_with_the_reference(seed: int, levels: int | None, max_fpr: float) -> None:
    maps, masks = case(seed, levels)
    assert aupro(maps, masks, max_fpr) == pytest.approx(reference_aupro(maps, masks, max_fpr), abs=1e-6)


def test_aupro_takes_diagonal_neighbours_as_one_region() -> None:
    masks = np.zeros((1, 6, 6), bool)
    masks[0, 0, 0] = masks[0, 1, 1] = masks[0, 2, 2] = True  # one region of three by its corners
    masks[0, 5, 0:2] = True
    maps = np.zeros((1, 6, 6), np.float32)
    maps[0, 1, 1] = maps[0, 5, 0] = maps[0, 5, 1] = 1.0
    # Overlap (1/3 + 1) / 2 at no false positive, rising straight to 1 where everything is flagged.
    start = (1 / 3 + 1) / 2
    expected = start + (1 - start) * 0.3 / 2
    assert aupro(maps, masks) == pytest.approx(expected)
    assert aupro(maps, masks) == pytest.approx(reference_aupro(maps, masks, 0.3))


def test_aupro_weighs_small_regions_like_large_ones() -> None:
    masks = np.zeros((2, 20, 20), bool)
    masks[0, 2:12, 2:12] = True
    masks[1, 5, 5] = True
    large_found, small_found = masks.copy(), masks.copy()
    large_found[1], small_found[0] = False, False
    assert aupro(large_found.astype(np.float32), masks) == pytest.approx(aupro(small_found.astype(np.float32), masks))


def test_perfect_and_constant_maps() -> None:
    masks = case(0)[1]
    perfect = masks.astype(np.float32)
    assert aupro(perfect, masks) == pytest.approx(1.0)
    assert pixel_auroc(perfect, masks) == 1.0
    constant = np.ones_like(perfect)
    assert aupro(constant, masks) == pytest.approx(0.15)  # the diagonal, to 0.3, divided by 0.3
    assert pixel_auroc(constant, masks) == 0.5


def test_input_that_makes_no_sense_is_refused() -> None:
    maps, masks = case(0)
    with pytest.raises(ModelError, match="one score and one label"):
        image_auroc([1.0, 2.0], [1])
    with pytest.raises(ModelError, match="not a finite"):
        best_f1([1.0, math.nan], [0, 1])
    with pytest.raises(ModelError, match="size of its map"):
        aupro(maps, masks[:, :-1])
    with pytest.raises(ModelError, match="max_fpr"):
        aupro(maps, masks, 0.0)
    maps[0, 0, 0] = np.inf
    with pytest.raises(ModelError, match="not finite"):
        pixel_auroc(maps, masks)
