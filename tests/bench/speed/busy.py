"""The time for a part beside a program that keeps a core busy, against a quiet machine."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np

from inspector.core.frame import Frame
from inspector.engine.part_inspector import load_inspector
from models.runtime import DeviceChoice
from tests.bench.report import Row
from tests.bench.speed.products import CAMERA, camera_frames, graphs, recipe
from tests.bench.speed.timing import row

_ONLY = "busy"
_BLOCKS, _QUICK_BLOCKS, _PARTS = 12, 4, 40
_SETTLE = 5


def rows(quick: bool) -> list[Row]:
    """Blocks of parts, quiet and busy in turn."""
    frames = camera_frames(8)
    inspector = load_inspector(recipe(CAMERA), DeviceChoice.OPENVINO, graphs())

    def block() -> list[float]:
        taken = []
        for number in range(_PARTS + _SETTLE):
            began = time.perf_counter()
            inspector.inspect(Frame(number, frames[number % len(frames)], "bench"))
            taken.append(1e3 * (time.perf_counter() - began))
        return taken[_SETTLE:]

    quiet: list[float] = []
    beside: list[float] = []
    with _busy_process() as process:
        for _ in range(_QUICK_BLOCKS if quick else _BLOCKS):
            process.send_signal(signal.SIGSTOP)
            quiet += block()
            process.send_signal(signal.SIGCONT)
            beside += block()
    p95, beside_p95 = float(np.percentile(quiet, 95)), float(np.percentile(beside, 95))
    times = beside_p95 / p95
    return [
        row("beside a busy process/p95 against the quiet p95", times, "times as long", "<= 3", times <= 3, _ONLY),
        row("beside a busy process/p95", beside_p95, "ms", only=_ONLY),
        row("beside a busy process/quiet p95", p95, "ms", only=_ONLY),
    ]


@contextmanager
def _busy_process() -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen([sys.executable, "-c", "while True: pass"])
    try:
        yield process
    finally:
        process.kill()
        process.wait()
