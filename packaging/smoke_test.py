"""Runs the built distribution as a customer's PC would: a foreign folder, an empty profile, no network, no Python.

``python packaging/smoke_test.py [FOLDER OF THE BUILD]``. Ends with exit code 1 at the first thing that is not as
it should be; any line of output that is not expected is such a thing. The station's picture is left in
build/package/station.png.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build" / "package" / "inspector"
PICTURE = ROOT / "build" / "package" / "station.png"
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
_DOCTOR = [r" *ok .*", r"Nothing is wrong\."]
_VERSION = [r"\d+\.\d+\.\d+"]
_ONE_PASS = [r" *Smoke.*", r"[┏┡├└┃│].*", r"\d+ parts: .*", r"The station's screen is saved in .*"]
_CALIBRATED = [r"Smoke · version 1 is taught from 12 good pictures\.", r"Fail limit .*"]
_GOOD_PARTS = 12
_STATION_S = 8.0
"""The windowed executable is left open this long."""


_PROGRESS = r"[\w -]+ [━╸╺ ]+ *\d+/\d+ .*"


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
        suffix = ".exe" if sys.platform == "win32" else ""
        console, station = (
            Executable(installed / f"{name}{suffix}", home) for name in ("inspector", "inspector-station")
        )
        for executable in (console, station):
            executable.run(["version"], _VERSION)
        said = console.run(["doctor"], _DOCTOR)
        if find_spec("pypylon") and "Basler Emulation" not in said:
            raise Failure(f"the emulated camera is not found:\n{said}")
        console.run(["self-test", "--json", str(home / "scores.json")], _SELF_TEST)
        _compare_with_checkout(json.loads((home / "scores.json").read_text(encoding="utf-8")), home)
        _write_parts(home / "Gute Teile", range(_GOOD_PARTS))
        calibration = ["calibrate", "Smoke", "--good", str(home / "Gute Teile"), "--detector", "padim"]
        console.run([*calibration, "--resolution", "96"], _CALIBRATED, progress_on_stderr=True)
        one_pass = ["station", "--recipe", "Smoke", "--source", str(home / "Gute Teile")]
        console.run([*one_pass, "--screenshot", str(home / "Bildschirm.png")], _ONE_PASS)
        _look_at(home / "Bildschirm.png")
        shutil.copyfile(home / "Bildschirm.png", PICTURE)
        station.run_for(_STATION_S)
        _check_end(home / "Daten" / "logs")
    print("The distribution is fit to be shipped.")


class Executable:
    """One of the two, started with nothing of this machine's Python and no way to the network."""

    def __init__(self, file: Path, home: Path) -> None:
        self._file = file
        self._home = home

    def run(self, arguments: list[str], expected: list[str], *, progress_on_stderr: bool = False) -> str:
        """Run it to its end; raises :class:`Failure` unless it ends well and every line matches one of ``expected``."""
        done = subprocess.run(
            [*_without_network(), str(self._file), *arguments],
            cwd=self._home,
            env=self._environment(),
            capture_output=True,
            timeout=PATIENCE_S,
            check=False,
        )
        output, errors = done.stdout.decode("utf-8"), done.stderr.decode("utf-8")
        title = f"{self._file.name} {arguments[0]}"
        if done.returncode != 0:
            raise Failure(f"{title} ended with {done.returncode}:\n{output}{errors}")
        strange = [line for line in output.splitlines() if not any(re.fullmatch(one, line) for one in expected)]
        strange += [line for line in errors.splitlines() if not (progress_on_stderr and re.fullmatch(_PROGRESS, line))]
        if any(line.strip() for line in strange):
            raise Failure(f"{title} says what it should not:\n" + "\n".join(strange))
        print(f"ok {title}")
        return output

    def run_for(self, seconds: float) -> None:
        """Open the window, leave it open, and end it as the system does when it is shut down."""
        with subprocess.Popen(
            [*_without_network(), str(self._file)],
            cwd=self._home,
            env={**self._environment(), "DISPLAY": ":none"},  # asked whether there is one, never opened
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        ) as process:
            try:
                process.wait(seconds)
            except subprocess.TimeoutExpired:
                process.send_signal(signal.SIGTERM)
            else:
                raise Failure(f"{self._file.name} did not stay open: {process.communicate()[0].decode('utf-8')}")
            output = process.communicate(timeout=60)[0].decode("utf-8")
        if output.strip():
            raise Failure(f"{self._file.name} says what it should not:\n{output}")
        if process.returncode != 0 and sys.platform != "win32":
            raise Failure(f"{self._file.name} ended with {process.returncode} when it was told to end")
        print(f"ok {self._file.stem}, open for {seconds:.0f} s")

    def _environment(self) -> dict[str, str]:
        kept = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP", "TMP") if name in os.environ}
        return {
            **kept,
            "HOME": str(self._home),
            "LANG": "C.UTF-8",
            "INSPECTOR_HOME": str(self._home / "Daten"),
            "PATH": os.defpath,
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONUTF8": "1",
            "COLUMNS": "300",
            "PYLON_CAMEMU": "1",
        }


def _write_parts(folder: Path, numbers: range) -> None:
    """Pictures of good parts, made by the checkout."""
    from PIL import Image

    from inspector.demo.line import plan_good
    from inspector.demo.part import PartRenderer

    folder.mkdir()
    renderer = PartRenderer((320, 256))
    for number in numbers:
        Image.fromarray(plan_good()[number].render(renderer).picture).save(folder / f"{number:02}.png")


def _check_end(logs: Path) -> None:
    """Nothing crashed, and the station took note of its clean end."""
    traces = [path for path in logs.glob("*-crash*.log") if path.stat().st_size]
    if traces or (sys.platform != "win32" and (logs / "running.json").exists()):
        raise Failure(f"the station did not end cleanly: {', '.join(map(str, traces)) or 'it left its mark'}")
    print("ok clean end")


def _without_network() -> list[str]:
    """A command that refuses all network calls of what follows, where the system lends one."""
    if sys.platform.startswith("linux") and shutil.which("unshare"):
        for command in (["unshare", "--net"], ["unshare", "--map-root-user", "--net"]):
            if subprocess.run([*command, "true"], capture_output=True, check=False).returncode == 0:
                return command
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
