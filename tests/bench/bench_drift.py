"""Whether a fading lamp is warned of before it causes false rejects, on good parts of the demo product.

A recipe is taught from the demo's 60 good parts as the wizard does it. A pool of other good parts is judged at
brightnesses from 100 % down, which gives the false-reject rate at each (REVIEW and FAIL, all that is not passed). Then
parts drawn from the pool run by, each 0.005 % darker than the one before (0.5 % in 100 parts), until the warning comes:

- *warned at*: the part it came at, in the latest of several runs; *doubles at*: the part at which the rate is twice
  that of the undimmed pool, between the brightnesses measured.
- *named*: the share of the runs whose warning says that the light fades.
- *false alarms*: warnings in a long run of parts drawn from the pool as it is.
- *cost*: of charting one part, its look measured before, in microseconds.

    python -m tests.bench.bench_drift [--detectors patchcore,padim] [--variant fast] [--pool 300] [--runs 5]

A pool of 100 and two runs take two minutes on two cores.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from rich.progress import track

from inspector.core.drift import Drift, DriftCause, ProcessWatch
from inspector.core.frame import Frame, Picture
from inspector.core.inspection import Inspection
from inspector.core.look import look_at
from inspector.core.verdict import Verdict
from inspector.demo.line import plan_good
from inspector.demo.part import PartRenderer
from inspector.engine.carry_out import carry_out
from inspector.engine.part_inspector import PartInspector, load_inspector
from inspector.engine.presets import presets_of
from inspector.recipes.plan import CalibrationPlan
from inspector.recipes.store import RecipeStore, StoredRecipe
from models.runtime import DeviceChoice
from tests.bench.report import Row, report

PER_PART = 0.005 / 100
LEVELS = (1.0, 0.99, 0.98, 0.97, 0.96, 0.95, 0.94, 0.93, 0.92, 0.90, 0.85, 0.80, 0.75, 0.70, 0.60, 0.50)
LONG_RUN = 200_000
_FIRST_SEED = 80_000
"""Away from the parts of the demo itself and of other benches."""


@dataclass(frozen=True, slots=True)
class Found:
    """Of one drifting run: the part that was warned at, None if it never was, and what was said."""

    part: int | None
    drift: Drift | None


class Bench:
    """One recipe of the demo product, and the pool that it judges."""

    def __init__(self, stored: StoredRecipe, pool: Sequence[Picture]) -> None:
        self.pool = pool
        self._inspector: PartInspector = load_inspector(stored, DeviceChoice.AUTO)
        assert stored.recipe.baseline is not None
        self._baseline = stored.recipe.baseline

    def _judged(self, picture: Picture, part: int) -> Inspection:
        seen = self._inspector.inspect(Frame(part, picture, "bench"))
        assert seen.map_to_picture is not None
        assert seen.anomaly_map is not None
        return Inspection(
            seen.frame, seen.recipe, seen.limits, seen.verdict, score=seen.score,
            look=look_at(picture, seen.map_to_picture, seen.anomaly_map.shape[::-1]),
        )  # fmt: skip

    def watch(self) -> ProcessWatch:
        """As the line has it when the recipe is loaded."""
        watch = ProcessWatch()
        watch.use(self._inspector.recipe, self._inspector.limits, self._baseline)
        return watch

    def rejected(self, name: str) -> NDArray[np.float64]:
        """(levels,) share of the pool that is not passed at each brightness."""
        return np.array(
            [
                np.mean([self._judged(dimmed(p, level), 1).verdict is not Verdict.PASS for p in self.pool])
                for level in track(LEVELS, f"{name}: brightnesses")
            ]
        )

    def drift(self, seed: int, most: int) -> Found:
        """Parts of the pool in any order, ever darker, until it is warned."""
        watch, draw = self.watch(), np.random.default_rng(seed)
        for part in range(most):
            picture = self.pool[int(draw.integers(len(self.pool)))]
            watch.add(self._judged(dimmed(picture, 1 - PER_PART * part), part))
            if watch.drift is not None:
                return Found(part, watch.drift)
        return Found(None, None)

    def steady(self, parts: int) -> tuple[int, float]:
        """(warnings, microseconds a part) in a run of parts as they are."""
        seen = [self._judged(picture, number) for number, picture in enumerate(self.pool)]
        watch, draw, warnings, before = self.watch(), np.random.default_rng(1).integers(len(seen), size=parts), 0, None
        began_s = time.perf_counter()
        for index in draw.tolist():
            watch.add(seen[index])
            warnings += watch.drift is not None and before is None
            before = watch.drift
        return warnings, 1e6 * (time.perf_counter() - began_s) / parts


def dimmed(picture: Picture, level: float) -> Picture:
    """All of it darker; rounded, so that a level of 99.9 % is not one grey value less everywhere."""
    return np.rint(picture * np.float32(level)).astype(np.uint8) if level < 1 else picture


def doubles_at(rejected: NDArray[np.float64]) -> float:
    """Part at which twice the undimmed rate is reached first, linear between levels; infinite where it never is."""
    target = 2 * rejected[0]
    for (bright, less), (dark, more) in pairwise(zip(LEVELS, rejected, strict=True)):
        if more >= target:
            share = (target - less) / (more - less) if more > less else 1.0
            return float((1 - (bright + share * (dark - bright))) / PER_PART)
    return float("inf")


def pool_of(size: int) -> list[Picture]:
    """Good parts that no recipe has seen."""
    renderer = PartRenderer()
    return [renderer.render(_FIRST_SEED + n).picture for n in track(range(size), "rendering parts")]


def good_pictures(folder: Path) -> Path:
    """The demo's 60 good parts."""
    renderer = PartRenderer()
    for number, planned in enumerate(plan_good()):
        Image.fromarray(planned.render(renderer).picture).save(folder / f"{number:03d}.png")
    return folder


def rows_of(name: str, bench: Bench, runs: int, long_run: int, command: str) -> Iterator[Row]:
    rejected = bench.rejected(name)
    # A pool that has no reject at all counts as if it had a half.
    doubles = doubles_at(np.maximum(rejected, 0.5 / len(bench.pool)))
    for level, share in zip(LEVELS, rejected, strict=True):
        yield Row(f"{name}/not passed at {level:.0%} brightness", 100 * float(share), "%", "", None, command)
    most = round((1 - LEVELS[-1]) / PER_PART)
    found = [bench.drift(seed, most) for seed in track(range(runs), f"{name}: drift")]
    warned = [float("inf") if one.part is None else one.part for one in found]
    last = max(warned)
    never = "never within the brightnesses measured"
    for text, part, target, met in (
        ("rate doubles at part", doubles, "", None),
        (f"warned at part, latest of {runs}", last, "before the rate doubles", bool(last < doubles)),
        (f"warned at part, first of {runs}", min(warned), "", None),
    ):
        value, unit = (float(part), "") if np.isfinite(part) else (None, never)
        yield Row(f"{name}/{text}", value, unit, target, met, command)
    named = 100 * float(np.mean([one.drift is not None and one.drift.cause is DriftCause.DARKER for one in found]))
    yield Row(f"{name}/named as fading light", named, "%", "100 %", named == 100, command)
    alarms, cost_us = bench.steady(long_run)
    yield Row(f"{name}/false alarms in {long_run} steady parts", alarms, "", "0", alarms == 0, command)
    yield Row(f"{name}/cost of charting a part", cost_us, "µs", "<= 100 µs", cost_us <= 100, command)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--detectors", default="patchcore,padim")
    parser.add_argument("--variant", default="fast")
    parser.add_argument("--pool", type=int, default=300)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--long-run", type=int, default=LONG_RUN)
    asked = parser.parse_args()
    command = f"python -m tests.bench.bench_drift --variant {asked.variant} --pool {asked.pool} --runs {asked.runs}"
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        (folder / "good").mkdir()
        good, pool = good_pictures(folder / "good"), pool_of(asked.pool)
        for detector in asked.detectors.split(","):
            plan = CalibrationPlan(name=f"Drift {detector}", good=(good,), **presets_of(detector)[asked.variant])
            done = carry_out(plan, RecipeStore(folder / "recipes"), DeviceChoice.AUTO, lambda status: None)
            bench = Bench(done.stored, pool)
            rows += rows_of(f"{detector}-{asked.variant}", bench, asked.runs, asked.long_run, command)
    report("drift", rows)


if __name__ == "__main__":
    main()
