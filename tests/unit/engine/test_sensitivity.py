"""How small a defect is found: against scores whose answer is known beforehand."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from numpy.typing import NDArray

from inspector.core.frame import Picture
from inspector.core.teaching import Scores
from inspector.engine.sensitivity import CONTRASTS, GoodPart, find_smallest, sizes_px
from inspector.errors import CalibrationError
from models.base import FitCancelled, FitMonitor, FitProgress

GREY = np.full((256, 320, 3), 90, np.uint8)
EVERYWHERE = np.ones(GREY.shape[:2], np.bool_)


def changed(picture: Picture) -> NDArray[np.int64]:
    return np.abs(picture.astype(int) - GREY).max(axis=2)


def by_contrast(pictures: Sequence[Picture]) -> Scores:
    """The largest change of a pixel, 0..1 of the range."""
    return np.array([changed(picture).max() / 255 for picture in pictures])


def by_area(pictures: Sequence[Picture]) -> Scores:
    """How many pixels changed visibly."""
    return np.array([float((changed(picture) > 10).sum()) for picture in pictures])


def parts(count: int, inspected: NDArray[np.bool_] = EVERYWHERE) -> list[GoodPart]:
    return [GoodPart(GREY, inspected)] * count


def test_a_score_that_sees_contrast_finds_exactly_the_stronger_ones() -> None:
    for found in find_smallest(by_contrast, parts(3), 0.15, FitMonitor(), kinds=("stain", "particle")):
        assert found.contrasts == CONTRASTS == (0.1, 0.2, 0.4)
        assert found.sizes_px == (1, 2, 4, 8, 16)
        assert set(found.found[0]) == {0.0}
        assert found.found[2][1:] == (1.0,) * 4
        assert found.found[1][2:] == (1.0,) * 3
        assert found.smallest_px in (1, 2)
        assert found.parts == 3


@pytest.mark.parametrize("kind", ["scratch", "stain", "dent", "particle"])
def test_a_score_that_sees_area_finds_from_one_size_on(kind: str) -> None:
    (found,) = find_smallest(by_area, parts(4), 30, FitMonitor(), kinds=(kind,))
    for row in found.found:
        assert list(row) == sorted(row)  # at one place a defect only grows
    assert found.found[-1][-1] == 1.0
    assert found.smallest_px is not None
    assert found.smallest_px > found.sizes_px[0] or kind == "scratch"  # a scratch is long however thin it is
    first = found.sizes_px.index(found.smallest_px)
    assert all(share >= 0.9 for share in found.found[-1][first:])
    assert all(share < 0.9 for share in found.found[-1][:first])


def test_what_is_found_on_too_few_parts_is_not_found() -> None:
    """Eight of ten are not 90 %; and none at all is None."""
    calls = iter(range(10_000))

    def blind_on_every_fifth_part(pictures: Sequence[Picture]) -> Scores:
        return np.array([0.0 if not changed(p).any() or next(calls) // 15 % 5 == 0 else 1.0 for p in pictures])

    (found,) = find_smallest(blind_on_every_fifth_part, parts(10), 0.5, FitMonitor(), kinds=("stain",))
    assert np.mean(found.found) == pytest.approx(0.8, abs=0.01)
    assert found.smallest_px is None
    (nothing,) = find_smallest(by_contrast, parts(2), 2.0, FitMonitor(), kinds=("stain",))
    assert nothing.smallest_px is None
    assert np.max(nothing.found) == 0


def test_parts_rejected_without_a_defect_are_left_out() -> None:
    bright = GoodPart(np.full_like(GREY, 200), EVERYWHERE)
    (found,) = find_smallest(by_contrast, [*parts(2), bright], 0.15, FitMonitor(), kinds=("stain",))
    assert found.parts == 2
    with pytest.raises(CalibrationError, match="rejected at this limit without any defect"):
        find_smallest(by_contrast, [bright], 0.15, FitMonitor())


@pytest.mark.parametrize("kind", ["stain", "dent", "particle"])
@pytest.mark.parametrize("seed", range(5))
def test_defects_lie_in_the_inspected_region(kind: str, seed: int) -> None:
    inspected = np.zeros(GREY.shape[:2], np.bool_)
    inspected[40:100, 200:280] = True
    outside = []

    def score(pictures: Sequence[Picture]) -> Scores:
        outside.extend(int((changed(picture) > 10)[~inspected].sum()) for picture in pictures)
        return np.zeros(len(pictures))

    find_smallest(score, parts(4, inspected), 1.0, FitMonitor(), kinds=(kind,), seed=seed)
    assert len(outside) == 4 + 4 * 15
    # The shading of a dent fades out beyond its diameter.
    assert max(outside) <= (30 if kind == "dent" else 0)


def test_a_region_smaller_than_the_defects_is_hit_in_its_middle() -> None:
    inspected = np.zeros(GREY.shape[:2], np.bool_)
    inspected[100:105, 50:55] = True
    hit = []

    def score(pictures: Sequence[Picture]) -> Scores:
        hit.extend(bool(changed(picture)[inspected].any()) for picture in pictures)
        return np.zeros(len(pictures))

    find_smallest(score, parts(2, inspected), 1.0, FitMonitor(), kinds=("stain",))
    assert hit == [False] * 2 + [True] * 30


def test_the_same_seed_gives_the_same_defects_and_another_one_others() -> None:
    def seen(seed: int) -> list[bytes]:
        pictures_seen: list[bytes] = []

        def score(pictures: Sequence[Picture]) -> Scores:
            pictures_seen.extend(picture.tobytes() for picture in pictures)
            return np.zeros(len(pictures))

        find_smallest(score, parts(2), 1.0, FitMonitor(), kinds=("scratch",), seed=seed)
        return pictures_seen

    assert seen(0) == seen(0) != seen(1)


def test_pictures_come_in_few_large_batches() -> None:
    sizes: list[int] = []

    def score(pictures: Sequence[Picture]) -> Scores:
        sizes.append(len(pictures))
        return np.zeros(len(pictures))

    find_smallest(score, parts(1), 1.0, FitMonitor(), kinds=("stain",))
    assert sizes == [1, 8, 7]
    sizes.clear()
    large = GoodPart(np.zeros((3000, 4000, 3), np.uint8), np.ones((3000, 4000), np.bool_))
    find_smallest(score, [large], 1.0, FitMonitor(), kinds=("stain",))
    assert sizes == [1] * 16  # two would take more than the 64 MB that are meant for them


def test_progress_ends_at_its_total_and_can_be_cancelled() -> None:
    seen: list[FitProgress] = []
    find_smallest(by_contrast, parts(2), 0.15, FitMonitor(seen.append), kinds=("stain", "dent"))
    assert [p.done for p in seen] == sorted(p.done for p in seen)
    assert (seen[-1].done, seen[-1].total) == (60, 60)
    scored: list[int] = []

    def score(pictures: Sequence[Picture]) -> Scores:
        scored.append(len(pictures))
        monitor.cancel()
        return np.zeros(len(pictures))

    monitor = FitMonitor()
    with pytest.raises(FitCancelled):
        find_smallest(score, parts(5), 1.0, monitor)
    assert sum(scored) == 5  # the parts without a defect


def test_sizes_follow_the_picture_and_never_fall_below_a_pixel() -> None:
    assert sizes_px("stain", 2048) == (8, 16, 32, 64, 128)
    assert sizes_px("scratch", 2048) == (2, 4, 8, 16, 32)
    assert sizes_px("stain", 64) == (1, 2, 4)
    assert sizes_px("scratch", 64) == (1,)
