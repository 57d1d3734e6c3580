"""Runs the built distribution as a customer's PC would: a foreign folder, an empty profile, no network, no Python.

``python packaging/smoke_test.py [FOLDER OF THE BUILD]``. Ends with exit code 1 at the first thing that is not as
it should be; any line of output that is not expected is such a thing.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build" / "package" / "inspector"
SCORE_TOLERANCE = 1e-3
PATIENCE_S = 600

_SELF_TEST = [
    *(rf"ok backbone tf_efficientnet_lite{size}" for size in "012"),
    "ok settings and icons",
    r"ok calibration, on CPU · OpenVINO",
    "ok good part: PASS",
    "ok stained part: FAIL",
    r"Inspector is whole\.",
]
_DOCTOR = [r" *ok .*", r"  \S.*", r"\S.*", r"Nothing is wrong\."]
_STATION = [r".*"]


class Failure(Exception):
    """The distribution is not fit to be shipped; says why."""


def main() -> None:
    build = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else BUILD
    if not (build / "inspector").exists() and not (build / "inspector.exe").exists():
        raise Failure(f"There is no build in {build}. Make one: make package")
    with tempfile.TemporaryDirectory(prefix="Prüf PC ") as folder:
        home = Path(folder)
        installed = home / "Programme – Inspektion" / "inspector"
        installed.parent.mkdir()
        shutil.copytree(build, installed, symlinks=True)
        console = Executable(installed / "inspector", home)
        console.run(["version"], [r"\d+\.\d+\.\d+"])
        console.run(["doctor"], _DOCTOR)
        console.run(["self-test", "--json", str(home / "scores.json")], _SELF_TEST)
        _compare_with_checkout(json.loads((home / "scores.json").read_text(encoding="utf-8")), home)
        console.run(["demo", "--screenshot", str(home / "Bildschirm.png")], _STATION, silent_stderr=False)
        _look_at(home / "Bildschirm.png")
        Executable(installed / "inspector-station", home).run(["version"], [r"\d+\.\d+\.\d+"])
    print("The distribution is fit to be shipped.")


class Executable:
    """One of the two, started with nothing of this machine's Python and no way to the network."""

    def __init__(self, file: Path, home: Path) -> None:
        self._file = file
        self._home = home

    def run(self, arguments: list[str], expected: list[str], silent_stderr: bool = True) -> str:
        """Run it to its end; raises :class:`Failure` unless it ends well and every line matches one of ``expected``."""
        command = [*_without_network(), str(self._file), *arguments]
        done = subprocess.run(
            command, cwd=self._home, env=self._environment(), capture_output=True, timeout=PATIENCE_S, check=False
        )
        output, errors = done.stdout.decode("utf-8"), done.stderr.decode("utf-8")
        title = f"{self._file.name} {arguments[0]}"
        if done.returncode != 0:
            raise Failure(f"{title} ended with {done.returncode}:\n{output}{errors}")
        lines = output.splitlines()
        strange = [line for line in lines if not any(re.fullmatch(pattern, line) for pattern in expected)]
        if silent_stderr:
            strange += errors.splitlines()
        if strange:
            raise Failure(f"{title} says what it should not:\n" + "\n".join(strange))
        print(f"ok {title}")
        return output

    def _environment(self) -> dict[str, str]:
        kept = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP", "TMP", "LANG") if name in os.environ}
        return {
            **kept,
            "HOME": str(self._home),
            "INSPECTOR_HOME": str(self._home / "Daten"),
            "PATH": os.defpath,
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONUTF8": "1",
            "COLUMNS": "200",
        }


def _without_network() -> list[str]:
    """A command that refuses all network calls of what follows, where the system lends one."""
    if sys.platform.startswith("linux") and shutil.which("unshare"):
        probe = subprocess.run(["unshare", "--net", "true"], capture_output=True, check=False)
        if probe.returncode == 0:
            return ["unshare", "--net"]
    print("note: the network cannot be shut off here", file=sys.stderr)
    return []


def _compare_with_checkout(packaged: dict[str, float], home: Path) -> None:
    file = home / "checkout.json"
    command = [sys.executable, "-m", "inspector", "self-test", "--json", str(file)]
    environment = {**os.environ, "INSPECTOR_HOME": str(home / "checkout"), "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True, timeout=PATIENCE_S)
    for name, expected in json.loads(file.read_text(encoding="utf-8")).items():
        if abs(packaged[name] / expected - 1) > SCORE_TOLERANCE:
            raise Failure(f"{name}: the build gives {packaged[name]:.6g}, the checkout {expected:.6g}")
    print("ok scores are those of the checkout")


def _look_at(picture: Path) -> None:
    """A window that failed to draw is of one colour."""
    from PIL import Image

    with Image.open(picture) as image:
        colours = image.convert("RGB").getcolors(maxcolors=100_000)
    if colours is not None and len(colours) < 200:
        raise Failure(f"the station's picture has only {len(colours)} colours")
    print("ok picture of the station")


if __name__ == "__main__":
    try:
        main()
    except Failure as failure:
        print(f"FAILED: {failure}", file=sys.stderr)
        sys.exit(1)
