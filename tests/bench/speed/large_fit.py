"""Five thousand pictures of 256²: whether calibrating completes, its memory, and whether its time stays linear.

The pictures are bottles shifted, brightened and with noise of their own: each is another one. They are read from
files and scored by models that did not see them, as ``inspector calibrate`` does. Of time the processor's is judged,
of all threads: what else the machine does counts less in it.

    python -m tests.bench.speed.large_fit patchcore FOLDER COUNT
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from inspector.core.image_file import list_pictures
from tests.bench.report import Row
from tests.bench.speed.products import ROOT, good_bottles, prepared, recipe
from tests.bench.speed.station import environment
from tests.bench.speed.timing import row

_ONLY = "large_fit"
_MOST_GB, _MOST_OFF = 3.0, 20.0
_DETECTORS = ("patchcore", "padim")
_MOST_MOVED = 6
"""Pixels to a side, and steps of brightness, either way."""


def rows(quick: bool) -> list[Row]:
    """Each fit in a process of its own, the middle one to tell where a bend would be."""
    counts = (100, 200, 1000) if quick else (500, 1000, 5000)
    found: list[Row] = []
    with tempfile.TemporaryDirectory() as scratch:
        _write_pictures(Path(scratch), counts[-1])
        for detector in _DETECTORS:
            found += _rows_of(detector, [_fit(detector, Path(scratch), count) for count in counts], counts)
    return found


def _rows_of(detector: str, fits: list[dict[str, Any]], counts: tuple[int, int, int]) -> list[Row]:
    few, _, many = counts
    gigabytes = fits[-1]["peak_mb"] / 1024
    off = 100 * (fits[-1]["processor_s"] / fits[0]["processor_s"] / (many / few) - 1)
    name = f"{detector}/fit on {many}"
    return [
        row(f"{name}, peak memory", gigabytes, "GB", "<= 3 GB", gigabytes <= _MOST_GB, _ONLY),
        row(f"{name}, slower than {many // few} times that on {few}", off, "%", "<= 20 %", off <= _MOST_OFF, _ONLY),
        *(
            row(f"{detector}/fit on {count}, {what}", fit[key], unit, only=_ONLY)
            for count, fit in zip(counts, fits, strict=True)
            for what, key, unit in (
                ("processor time", "processor_s", "s"),
                ("time", "seconds", "s"),
                ("peak memory", "peak_mb", "MB"),
            )
        ),
        *(
            row(f"{name}, processor time of {stage}", seconds, "s", only=_ONLY)
            for stage, seconds in fits[-1]["stages"].items()
        ),
    ]


def _fit(detector: str, folder: Path, count: int) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.bench.speed.large_fit", detector, str(folder), str(count)]
    ended = subprocess.run(command, cwd=ROOT, env=environment(), capture_output=True, text=True, check=False)
    if ended.returncode:
        raise RuntimeError(f"the fit on {count} pictures ended with {ended.returncode}:\n{ended.stderr[-4000:]}")
    told: dict[str, Any] = json.loads(ended.stdout)
    return told


def _write_pictures(folder: Path, count: int) -> None:
    bottles = prepared(good_bottles(), recipe("patchcore"))
    rng = np.random.default_rng(0)
    grain = rng.integers(-4, 5, (8, *bottles.shape[1:]), np.int16)
    steps = 2 * _MOST_MOVED + 1
    # Each change once for a bottle: a copy would be left out.
    changes = rng.permutation(steps**3)
    for number in range(count):
        turn, bottle = divmod(number, len(bottles))
        right, down, light = np.array(np.unravel_index(changes[turn], (steps,) * 3)) - _MOST_MOVED
        shifted = np.roll(bottles[bottle], (down, right), axis=(0, 1)).astype(np.int16)
        picture = np.clip(shifted + light + grain[number % 8], 0, 255).astype(np.uint8)
        Image.fromarray(picture).save(folder / f"{number:05}.jpg", quality=95)


class _Stages:
    """Processor time of each stage of a fit, by its reports."""

    def __init__(self, clock: Callable[[], float] = time.process_time) -> None:
        self._clock = clock
        self._since_s = clock()
        self._name = ""
        self.seconds: dict[str, float] = {}

    def note(self, name: str) -> None:
        """``name`` goes on, or begins."""
        now_s = self._clock()
        if self._name:
            self.seconds[self._name] = self.seconds.get(self._name, 0.0) + now_s - self._since_s
        self._name, self._since_s = name, now_s


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("detector", choices=_DETECTORS)
    parser.add_argument("folder", type=Path)
    parser.add_argument("count", type=int)
    arguments = parser.parse_args()
    from inspector.engine.calibrate import calibrate
    from inspector.engine.presets import PRESETS
    from models.base import FitMonitor

    paths = list_pictures(arguments.folder)[: arguments.count]
    stages = _Stages()
    began_s, began_processor_s = time.perf_counter(), time.process_time()
    calibration = calibrate(
        paths, PRESETS[arguments.detector](), monitor=FitMonitor(lambda progress: stages.note(progress.stage))
    )
    stages.note("")
    told = {
        "seconds": time.perf_counter() - began_s,
        "processor_s": time.process_time() - began_processor_s,
        "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        "stages": stages.seconds,
        "held_out": len(calibration.held_out),
        "left_out": len(calibration.good.left_out),
    }
    if (told["held_out"], told["left_out"]) != (arguments.count, 0):
        raise RuntimeError(f"not all of the pictures were learned: {told}")
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main()
