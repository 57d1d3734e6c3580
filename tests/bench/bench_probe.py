"""What was estimated before a fit against the fit itself, and how long the fit ever goes without a look at cancel.

``python -m tests.bench.bench_probe``: every method with its presets on the bottles, or on the demo product where
they are not at hand. Meaningful on a machine with nothing else to do.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from pathlib import Path

from inspector.demo.dataset import write_dataset
from inspector.engine.fit_clock import FitClock
from inspector.engine.presets import PRESETS, presets_of
from inspector.engine.probe import probe_method
from inspector.engine.teach import PREPARING_DEVICE, fit_plan, good_pictures
from inspector.recipes.plan import CalibrationPlan
from models.runtime import DeviceChoice
from tests.bench.report import Row, report

SHARED = Path(os.environ.get("INSPECTOR_SHARED_DATA", Path(__file__).resolve().parents[3] / "shared" / "data"))
BOTTLE = SHARED / "bottle" / "train" / "good"
FACTOR = 1.5
LONGEST_S = 1.0


class Steps:
    """Notes the longest time between two looks at cancel; compiling the model for the device is told apart."""

    def __init__(self) -> None:
        self.longest_s = 0.0
        self.stage = ""
        self._last_s = time.perf_counter()

    def __call__(self) -> None:
        now_s = time.perf_counter()
        if self.stage != PREPARING_DEVICE:
            self.longest_s = max(self.longest_s, now_s - self._last_s)
        self._last_s = now_s


def measure(plan: CalibrationPlan, name: str) -> list[Row]:
    command = "python -m tests.bench.bench_probe"
    began_s = time.perf_counter()
    probed = probe_method(plan, good_pictures(plan), DeviceChoice.AUTO, lambda: None)
    probe_s = time.perf_counter() - began_s
    steps = Steps()

    def tell(status: object) -> None:
        steps.stage = status.stage  # type: ignore[attr-defined]

    summary = fit_plan(plan, DeviceChoice.AUTO, steps, tell, FitClock(probed.stages_s)).summary
    ratio, part_ratio = probed.probe.fit_s / summary.fit_s, probed.probe.part_ms / summary.part_ms
    within = f"{1 / FACTOR:.2f} to {FACTOR}"
    return [
        Row(f"{name}: probe", probe_s, "s", "", None, command),
        Row(f"{name}: fit", summary.fit_s, "s", "", None, command),
        Row(f"{name}: fit, estimate / real", ratio, "", within, 1 / FACTOR <= ratio <= FACTOR, command),
        Row(f"{name}: part, estimate / real", part_ratio, "", within, 1 / FACTOR <= part_ratio <= FACTOR, command),
        Row(f"{name}: longest step", steps.longest_s, "s", f"<= {LONGEST_S:g}", steps.longest_s <= LONGEST_S, command),
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--presets", nargs="+", default=["balanced"], help="fast, balanced, sensitive")
    chosen = parser.parse_args().presets
    with tempfile.TemporaryDirectory() as folder:
        good = BOTTLE
        if not good.is_dir():
            write_dataset(Path(folder))
            good = Path(folder) / "train" / "good"
        rows = []
        for detector in PRESETS:
            for preset in chosen:
                plan = CalibrationPlan(name="bench", good=(good,), **presets_of(detector)[preset])
                rows += measure(plan, f"{detector} {preset}")
    report("probe", rows)


if __name__ == "__main__":
    main()
