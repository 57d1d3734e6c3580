"""Five thousand pictures of 256²: whether the fit completes, its memory, and whether its time stays linear.

The pictures are bottles shifted, brightened and with noise of their own: each is another one.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import time
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tests.bench.report import Row
from tests.bench.speed.products import ROOT, good_bottles, prepared, recipe
from tests.bench.speed.station import environment
from tests.bench.speed.timing import row

_ONLY = "large_fit"
_MOST_GB, _MOST_OFF = 3.0, 20.0


def rows(quick: bool) -> list[Row]:
    """Each fit in a process of its own, with held-out scores as a calibration has them."""
    few, many = (200, 1000) if quick else (500, 5000)
    before, whole, after = (_fit(count) for count in (few, many, few))
    small_s = (before["seconds"] + after["seconds"]) / 2
    off = 100 * (whole["seconds"] / small_s / (many / few) - 1)
    gigabytes = whole["peak_mb"] / 1024
    name = f"patchcore/fit on {many}"
    return [
        row(f"{name}, peak memory", gigabytes, "GB", "<= 3 GB", gigabytes <= _MOST_GB, _ONLY),
        row(f"{name}, slower than {many // few} times that on {few}", off, "%", "<= 20 %", off <= _MOST_OFF, _ONLY),
        row(f"{name}, of {few}", whole["seconds"], "s", only=_ONLY),
    ]


def _fit(count: int) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.bench.speed.large_fit", str(count)]
    ended = subprocess.run(command, cwd=ROOT, env=environment(), capture_output=True, text=True, check=False)
    if ended.returncode:
        raise RuntimeError(f"the fit on {count} pictures ended with {ended.returncode}:\n{ended.stderr[-4000:]}")
    told: dict[str, Any] = json.loads(ended.stdout)
    return told


def _pictures(count: int) -> list[NDArray[np.uint8]]:
    bottles = prepared(good_bottles(), recipe("patchcore"))
    rng = np.random.default_rng(0)
    grain = rng.integers(-4, 5, (8, *bottles.shape[1:]), np.int16)
    made = []
    for number in range(count):
        shifted = np.roll(bottles[number % len(bottles)], rng.integers(-6, 7, 2), axis=(0, 1)).astype(np.int16)
        made.append(np.clip(shifted + rng.integers(-6, 7) + grain[number % 8], 0, 255).astype(np.uint8))
    return made


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("count", type=int)
    count = parser.parse_args().count
    from inspector.engine.good_images import PreparedImages
    from models.base import FitMonitor
    from models.patchcore import PatchCore, PatchCoreConfig

    images = PreparedImages(_pictures(count))
    detector = PatchCore(PatchCoreConfig(), (256, 256))
    began = time.perf_counter()
    detector.fit(images, FitMonitor(), lambda indices, maps: None)
    seconds = time.perf_counter() - began
    peak_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    sys.stdout.write(json.dumps({"seconds": seconds, "peak_mb": peak_mb}))


if __name__ == "__main__":
    main()
