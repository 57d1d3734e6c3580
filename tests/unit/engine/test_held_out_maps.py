"""Small maps of thousands of parts: as they are one by one, in the order of their coming, in one piece of memory."""

from __future__ import annotations

import numpy as np
import pytest

from inspector.engine.held_out_maps import SmallMaps, small_map


@pytest.mark.parametrize("size", [(256, 320), (40, 64), (1024, 768)])
def test_maps_come_back_as_each_alone_and_in_their_order(size: tuple[int, int]) -> None:
    maps = {index: np.random.default_rng(index).random(size, np.float32) for index in (7, 2, 30)}
    kept = SmallMaps(40)
    for index, anomaly_map in maps.items():
        kept.add(index, anomaly_map)
    found = kept.by_index()
    assert list(found) == [7, 2, 30]
    for index, anomaly_map in maps.items():
        np.testing.assert_array_equal(found[index], small_map(anomaly_map))
    assert len({id(one.base) for one in found.values()}) == 1


def test_a_map_that_comes_again_takes_the_place_of_the_first() -> None:
    kept = SmallMaps(2)
    for value in (1, 2, 3):
        kept.add(value % 2, np.full((8, 8), value, np.float32))
    assert {index: float(one.max()) for index, one in kept.by_index().items()} == {1: 3.0, 0: 2.0}


def test_none_came() -> None:
    assert SmallMaps(5).by_index() == {}
