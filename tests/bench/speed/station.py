"""From the camera's frame to the verdict in the running station, against the bare backbone in the same process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np

from tests.bench.report import Row
from tests.bench.speed.products import CAMERA, HOME, ROOT, camera_frames, recipe
from tests.bench.speed.timing import row

_ONLY = "station"
_EVERY_MS = 80.0
"""Slow enough that no part waits for the one before."""


def rows(quick: bool) -> list[Row]:
    """A thousand parts with the window open, its heat drawn."""
    found = run_station(200 if quick else 1000, _EVERY_MS, backbone=True)
    p50, p95 = (float(value) for value in np.percentile(found["latencies_ms"], (50, 95)))
    backbone_ms = float(np.median(found["backbone_ms"]))
    times = p95 / backbone_ms
    own = np.array(found["latencies_ms"])[np.array(found["stolen"]) == 0]
    paced = np.array(found["paced_backbone"]["ms"])
    own_paced = paced[np.array(found["paced_backbone"]["stolen"]) == 0]
    parts = len(found["latencies_ms"])
    name = "station/1280 × 1024 to verdict"
    stages = np.percentile(found["stages_ms"], (50, 95), axis=0)
    return [
        row(f"{name}, p95 of {parts} against the bare backbone", times, "times as long", "<= 2.5", times <= 2.5, _ONLY),
        row(f"{name}, p95", p95, "ms", only=_ONLY),
        row(f"{name}, p50", p50, "ms", only=_ONLY),
        row(f"{name}, bare backbone, p50", backbone_ms, "ms", only=_ONLY),
        *_undisturbed(name, own, len(found["stolen"]), own_paced, backbone_ms),
        row(f"{name}, parts without a verdict", found["without_verdict"], "", "0", not found["without_verdict"], _ONLY),
        row("station/processor time a part, all threads", found["processor_ms_per_part"], "ms", only=_ONLY),
        row("station/processor time a part, the window's thread", found["window_ms_per_part"], "ms", only=_ONLY),
        row(
            "station/processor time a part, the inspection's thread", found["inspecting_ms_per_part"], "ms", only=_ONLY
        ),
        *_beside_the_window(quick),
        *(
            row(f"{name}, {stage}, {quantile}", float(value), "ms", only=_ONLY)
            for quantile, values in zip(("p50", "p95"), stages, strict=True)
            for stage, value in zip(("waiting", "preparing", "inferring", "judging", "recording"), values, strict=True)
        ),
    ]


def _undisturbed(name: str, own: np.ndarray, parts: int, backbone: np.ndarray, backbone_ms: float) -> list[Row]:
    """Of the parts during which the host of a virtual machine took nothing of its cores: what the station itself does.

    And the bare backbone at the same pace: threads that wake up for a part are slower than those that never rest.
    """
    rows = [row(f"{name}, parts undisturbed by the host", 100 * len(own) / parts, "%", only=_ONLY)]
    for what, taken in (("undisturbed", own), ("the bare backbone at that pace, undisturbed", backbone)):
        for quantile in (50, 95) if len(taken) else ():
            ms = float(np.percentile(taken, quantile))
            rows.append(row(f"{name}, {what}, p{quantile}", ms, "ms", only=_ONLY))
            against = ms / backbone_ms
            rows.append(row(f"{name}, {what}, p{quantile}, against the bare backbone", against, "times", only=_ONLY))
    return rows


def _beside_the_window(quick: bool) -> list[Row]:
    """Blocks of parts that are shown and that are not, in turn: what the window costs the line."""
    found = run_station(200 if quick else 480, _EVERY_MS, in_turns=True)
    shown = np.array(found["shown"])
    stages = np.array(found["stages_ms"])
    inspecting_ms = stages[:, 1:4].sum(axis=1)
    rows = []
    for name, taken in (("picture to verdict", np.array(found["latencies_ms"])), ("inspecting alone", inspecting_ms)):
        for quantile in (50, 95):
            beside, alone = (float(np.percentile(taken[which], quantile)) for which in (shown, ~shown))
            label = f"station/{name}, p{quantile}, with the window against without"
            rows.append(row(label, beside / alone, "times as long", only=_ONLY))
    return rows


def run_station(
    parts: int, every_ms: float, *, backbone: bool = False, in_turns: bool = False, timeout_s: float = 3000
) -> dict[str, Any]:
    """What tests/bench/speed/station_run.py tells."""
    recipe(CAMERA)
    command = [sys.executable, "-m", "tests.bench.speed.station_run", "--parts", str(parts), "--recipe", CAMERA]
    command += ["--every-ms", str(every_ms), "--frames", str(frames_file()), *(["--backbone"] if backbone else [])]
    command += ["--in-turns"] if in_turns else []
    ended = subprocess.run(
        command,
        cwd=ROOT,
        env=environment(),
        capture_output=True,
        text=True,
        timeout=timeout_s,
        check=False,
        start_new_session=True,  # it goes before others as the station does, and not the bench with it
    )
    if ended.returncode:
        raise RuntimeError(f"the station ended with {ended.returncode}:\n{ended.stderr[-4000:]}")
    told: dict[str, Any] = json.loads(ended.stdout)
    return told


def environment() -> dict[str, str]:
    """That of a station on the data folder of the bench, with its window out of sight."""
    own = {"INSPECTOR_HOME": str(HOME), "QT_QPA_PLATFORM": "offscreen", "OMP_WAIT_POLICY": "PASSIVE"}
    return {**os.environ, **own, "PYTHONPATH": str(ROOT)}


def frames_file() -> Path:
    """A file of frames that a camera could have given."""
    path = HOME / "frames.npy"
    if not path.exists():
        np.save(path, np.stack(camera_frames(8)))
    return path
