"""Which parts there are: good ones to calibrate on, a line to inspect, and a test set."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from inspector.demo.defects import Defect, DefectKind
from inspector.demo.part import DemoPart, PartRenderer

DEMO_SEED = 204
GOOD_PARTS = 60
LINE_PARTS = 60
LINE_DEFECTS = 15
TEST_GOOD_PARTS = 20
TEST_SEVERITIES = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)

_GOOD, _LINE, _TEST_GOOD, _TEST_DEFECT = range(4)


@dataclass(frozen=True, slots=True)
class PlannedPart:
    """A part before it is rendered: enough to render it again at any time.

    ``free_pose``: it lies anyhow, and not as the fixture holds it.
    """

    seed: int
    defect: Defect | None = None
    free_pose: bool = False

    def render(self, renderer: PartRenderer) -> DemoPart:
        """The picture, by any renderer of the wanted size."""
        pose = renderer.free_pose(self.seed) if self.free_pose else None
        return renderer.render(self.seed, self.defect, pose)


def _seed(*path: int) -> int:
    return int(np.random.SeedSequence(path).generate_state(1)[0])


def plan_good(seed: int = DEMO_SEED) -> list[PlannedPart]:
    """The 60 good parts to calibrate on."""
    return [PlannedPart(_seed(seed, _GOOD, i)) for i in range(GOOD_PARTS)]


def plan_line(seed: int = DEMO_SEED) -> list[PlannedPart]:
    """60 parts in line order, 15 of them defective: every kind at least twice, from barely visible to gross."""
    rng = np.random.default_rng((seed, _LINE))
    kinds = list(DefectKind) * 2 + [list(DefectKind)[i] for i in rng.permutation(6)[: LINE_DEFECTS - 12]]
    # The first six take the upper half of the severities, so that each kind also shows itself clearly.
    severities = np.linspace(1.0, 0.0, LINE_DEFECTS)
    severities = np.concatenate([rng.permutation(severities[:6]), rng.permutation(severities[6:])])
    # One to each stretch of four, so that nobody waits long for the first.
    stretch = LINE_PARTS // LINE_DEFECTS
    places = rng.permutation(np.arange(LINE_DEFECTS) * stretch + rng.integers(stretch, size=LINE_DEFECTS))
    defects = {
        int(place): Defect(kind, float(severity), _seed(seed, _LINE, int(place), 1))
        for place, kind, severity in zip(places, kinds, severities, strict=True)
    }
    return [PlannedPart(_seed(seed, _LINE, i), defects.get(i)) for i in range(LINE_PARTS)]


def plan_test_good(seed: int = DEMO_SEED) -> list[PlannedPart]:
    """20 good parts that are neither in the good set nor on the line."""
    return [PlannedPart(_seed(seed, _TEST_GOOD, i)) for i in range(TEST_GOOD_PARTS)]


def plan_test_defects(kind: DefectKind, seed: int = DEMO_SEED) -> list[PlannedPart]:
    """One part for each of ``TEST_SEVERITIES``."""
    number = list(DefectKind).index(kind)
    return [
        PlannedPart(
            _seed(seed, _TEST_DEFECT, number, i), Defect(kind, severity, _seed(seed, _TEST_DEFECT, number, i, 1))
        )
        for i, severity in enumerate(TEST_SEVERITIES)
    ]


def good_parts(renderer: PartRenderer, seed: int = DEMO_SEED) -> Iterator[DemoPart]:
    """The 60 good parts, rendered one at a time."""
    return (planned.render(renderer) for planned in plan_good(seed))
