"""From the command to the splash, to the first window and to a warm recipe: the built executable beside the checkout.

``PYTHONPATH=. python tests/bench/bench_start.py [EXECUTABLE]``: by default that of ``make package``; without one only
the checkout is measured. Warm: each was started once before. Meaningful on a machine with nothing else to do.
"""

from __future__ import annotations

import os
import re
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import cv2

from inspector.demo.line import plan_good
from inspector.demo.part import PartRenderer
from tests.bench.report import Row, report

ROOT = Path(__file__).resolve().parents[2]
EXECUTABLE = ROOT / "build" / "package" / "inspector" / "inspector"
COMMAND = "python tests/bench/bench_start.py"
RUNS = 5
PATIENCE_S = 120.0
WINDOW_S = 3.0
STALL_MS = 250.0
_SIGNS = {"splash": "The splash is shown", "window": "The window is shown", "recipe warm": "The start is over"}


def main() -> None:
    executable = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else EXECUTABLE
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        make_recipe(home)
        commands = {"python -m inspector": [sys.executable, "-m", "inspector"]}
        if executable.exists():
            commands["executable"] = [str(executable)]
        medians = {name: measure(name, command, home, rows) for name, command in commands.items()}
    if "executable" in medians:
        for sign in _SIGNS:
            ratio = medians["executable"][sign] / medians["python -m inspector"][sign]
            rows.append(Row(f"{sign}: executable / checkout", ratio, "", "", None, COMMAND))
    report("start", rows)


def make_recipe(home: Path) -> None:
    """A recipe of the usual size, and the pictures of its line."""
    good = home / "good"
    good.mkdir()
    renderer = PartRenderer((640, 512))
    for number, part in enumerate(plan_good()[:20]):
        cv2.imwrite(str(good / f"{number:02}.png"), part.render(renderer).picture[..., ::-1])
    calibrate = [sys.executable, "-m", "inspector", "calibrate", "Bench", "--good", str(good), "--detector", "padim"]
    subprocess.run(calibrate, env=environment(home), check=True, capture_output=True)


def environment(home: Path) -> dict[str, str]:
    # The display is only asked for, never opened.
    return {**os.environ, "INSPECTOR_HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":none"}


def measure(name: str, command: list[str], home: Path, rows: list[Row]) -> dict[str, float]:
    """Medians in seconds from the command to each sign, after one start that nobody measures."""
    runs = [start(command, home) for _ in range(1 + RUNS)][1:]
    medians = {sign: statistics.median(run[sign] for run in runs) for sign in _SIGNS}
    for sign, seconds in medians.items():
        target = WINDOW_S if sign == "window" else None
        rows.append(
            Row(
                f"{name}: to the {sign}",
                seconds,
                "s",
                "" if target is None else f"< {target:.0f} s",
                None if target is None else seconds < target,
                COMMAND,
            )
        )
    stall = statistics.median(run["stall"] for run in runs)
    rows.append(Row(f"{name}: longest stall", stall, "ms", f"< {STALL_MS:.0f} ms", stall < STALL_MS, COMMAND))
    return medians


def start(command: list[str], home: Path) -> dict[str, float]:
    """Seconds to each sign in the log, and the longest stall in ms."""
    log = home / "logs" / "station.log"
    log.unlink(missing_ok=True)
    began_s = time.monotonic()
    station = [*command, "station", "--recipe", "Bench", "--source", str(home / "good")]
    found: dict[str, float] = {}
    with subprocess.Popen(station, cwd=ROOT, env=environment(home)) as process:
        while len(found) < len(_SIGNS):
            if process.poll() is not None or time.monotonic() - began_s > PATIENCE_S:
                raise RuntimeError(f"{command} did not start: {log.read_text() if log.exists() else ''}")
            time.sleep(0.005)
            text = log.read_text(encoding="utf-8") if log.exists() else ""
            for sign, words in _SIGNS.items():
                if sign not in found and words in text:
                    found[sign] = time.monotonic() - began_s
        stall = re.search(r"stood still for (\d+) ms", text)
        process.send_signal(signal.SIGTERM)
        process.wait(60)
    return {**found, "stall": float(stall[1]) if stall else 0.0}


if __name__ == "__main__":
    main()
