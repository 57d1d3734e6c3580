"""Which parts make the demo: counts, kinds, severities."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest

from inspector.demo.defects import DefectKind
from inspector.demo.line import good_parts, plan_good, plan_line, plan_test_defects, plan_test_good
from inspector.demo.part import PartRenderer


@pytest.mark.parametrize("seed", [0, 1, 204])
def test_line_has_15_defective_parts_of_60_with_every_kind(seed: int) -> None:
    line = plan_line(seed)
    defects = [part.defect for part in line if part.defect is not None]
    assert (len(line), len(defects)) == (60, 15)
    assert all(2 <= count <= 3 for count in Counter(d.kind for d in defects).values())
    assert {d.kind for d in defects} == set(DefectKind)
    for kind in DefectKind:
        assert max(d.severity for d in defects if d.kind is kind) > 0.6
    severities = [d.severity for d in defects]
    assert (min(severities), max(severities)) == (0.0, 1.0)


def test_line_is_shuffled_by_its_seed() -> None:
    places = [[i for i, part in enumerate(plan_line(seed)) if part.defect] for seed in (1, 2)]
    assert places[0] != places[1]
    assert plan_line(1) == plan_line(1)


def test_no_part_appears_twice() -> None:
    plans = [*plan_good(), *plan_line(), *plan_test_good()]
    for kind in DefectKind:
        plans += plan_test_defects(kind)
    assert len({part.seed for part in plans}) == len(plans)


def test_parts_come_one_at_a_time_as_planned() -> None:
    renderer = PartRenderer((160, 128))
    good = list(good_parts(renderer, 3))
    assert np.array_equal(good[0].picture, plan_good(3)[0].render(renderer).picture)
    assert len(good) == 60
    assert not any(part.mask.any() for part in good)
