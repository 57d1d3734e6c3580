"""The demo from nothing: render, teach, inspect the line, and show the screen it had."""

import os
import re
import subprocess
import sys
from pathlib import Path

import numpy as np

from inspector.core.image_file import read_picture

CHECKOUT = Path(__file__).resolve().parents[2]


def test_without_a_display_the_demo_inspects_one_pass_of_its_line_and_saves_its_screen(tmp_path):
    home = tmp_path / "home"
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {key: value for key, value in os.environ.items() if key not in hidden}
    done = subprocess.run(
        [sys.executable, "-m", "inspector", "demo"],
        cwd=CHECKOUT,
        env={**environment, "INSPECTOR_HOME": str(home), "COLUMNS": "160", "OMP_NUM_THREADS": "2"},
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    verdicts = re.findall(r"(\d{3}\.png) .* (PASS|REVIEW|FAIL|NO_VERDICT) ", done.stdout)
    assert [file for file, _ in verdicts] == [f"{number:03d}.png" for number in range(1, 61)]
    assert re.search(r"60 parts: ", done.stdout)

    rows = (home / "demo" / "line.csv").read_text(encoding="utf-8").splitlines()[1:]
    is_good = {row.split(",")[0]: row.split(",")[1] == "good" for row in rows}
    assert sum(is_good.values()) == 45
    rejected = {file for file, verdict in verdicts if verdict in ("FAIL", "NO_VERDICT")}
    assert sum(is_good[file] for file in rejected) <= 2
    assert sum(not is_good[file] for file in rejected) >= 10
    assert "NO_VERDICT" not in {verdict for _, verdict in verdicts}

    screen = read_picture(home / "demo-station.png")
    assert str(home / "demo-station.png") in done.stdout.replace("\n", "")
    assert screen.shape == (1080, 1920, 3)
    assert len(np.unique(screen.reshape(-1, 3), axis=0)) > 1000, "a blank window has a handful of colours"
