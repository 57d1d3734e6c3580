"""Whether every trigger of a disturbed line ends in exactly one verdict, its own, for as long as one likes.

30 triggers a second of the demo line, a tenth of them over TCP; every few seconds something goes wrong: the camera
is lost, stalls, hangs in its driver, sends torn pictures or refuses triggers, the inspection raises, is slow or loses
its device, the recipe is swapped.
"""

from __future__ import annotations

import argparse
import ctypes
import gc
import logging
import os
import platform
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QTimer, Signal

from inspector.cameras.base import Camera
from inspector.core.frame import Picture
from inspector.core.image_file import list_pictures, read_picture
from inspector.triggers.tcp_server import TcpTriggers
from inspector.workers.inspection import Engine
from inspector.workers.line_settings import LineSettings
from inspector.workers.process_memory import keep_memory_small
from inspector.workers.station import LineState, StationController
from tests.bench.report import Row, report
from tests.bench.soak_line import (
    Account,
    Disturbances,
    DisturbedEngine,
    NumberedCamera,
    PixelEngine,
    Requester,
    Saboteur,
    TcpRequester,
)

TRIGGERS_PER_SECOND = 30.0
TCP_SHARE = 0.1
LIMITS = LineSettings(queue_parts=8, time_limit_ms=500.0, picture_ms=1500.0, reconnect=True)
_PATIENCE_S = 10.0
_MEMORY_SAMPLES = 5
_WARM_SHARE = 0.2
"""Of the whole time; memory is compared from then on."""
_LONGEST_WARM_S = 60.0
_CALM_S = 4.0
"""Longer than it takes to replace all parts that are kept."""


@dataclass(slots=True)
class SoakResult:
    """What came of it; memory in bytes."""

    account: Account
    tcp_asked: int
    tcp_answered: int
    disturbances: dict[str, int]
    states: list[LineState]
    counted: int
    late: int
    left_waiting: bool
    threads_left: list[str]
    seconds: float
    memory_warm: list[int] = field(default_factory=list)
    memory_end: list[int] = field(default_factory=list)

    @property
    def growth(self) -> float:
        """Share by which the memory grew."""
        return statistics.median(self.memory_end) / statistics.median(self.memory_warm) - 1


class _Swapper(QObject):
    """Recipes are loaded from the thread of the controller alone."""

    wanted = Signal()


def memory_bytes() -> int:
    """What this process holds, without what it could give back where that can be asked."""
    gc.collect()
    if platform.libc_ver()[0] == "glibc":
        ctypes.CDLL(None).malloc_trim(0)
    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
    return int(pages) * os.sysconf("SC_PAGESIZE")


def soak(
    seconds: float,
    seed: int,
    engines: Sequence[Engine],
    camera: Callable[[Disturbances], Camera],
    pauses_s: tuple[float, float] = (1.0, 4.0),
    on_progress: Callable[[float, int], None] = lambda _seconds, _triggers: None,
) -> SoakResult:
    """Disturb a line for ``seconds``. Needs a QCoreApplication; ``engines`` are swapped with one another.

    ``camera`` makes one that does as the disturbances say.
    """
    before = set(threading.enumerate())
    wrong = Disturbances()
    disturbed = [DisturbedEngine(engine, wrong) for engine in engines]
    account = Account()
    controller = StationController(lambda _name, version: disturbed[version or 0], account, settings=LIMITS)
    account.fire_at = controller.fire
    states: list[LineState] = []
    controller.state_changed.connect(states.append)
    loop = QEventLoop()
    swapper, swaps = _Swapper(), iter(range(1, sys.maxsize))
    swapper.wanted.connect(lambda: controller.load_recipe("soak", next(swaps) % len(disturbed)))

    controller.recipe_loaded.connect(loop.quit)
    controller.load_recipe("soak", 0)
    loop.exec()
    controller.recipe_loaded.disconnect(loop.quit)
    controller.source_opened.connect(loop.quit)
    controller.start(lambda: camera(wrong))
    loop.exec()
    controller.source_opened.disconnect(loop.quit)

    server = TcpTriggers("127.0.0.1", 0, account.fire)
    server.start()
    requester = Requester(account, TRIGGERS_PER_SECOND * (1 - TCP_SHARE))
    over_tcp = TcpRequester(account, TRIGGERS_PER_SECOND * TCP_SHARE, server.port)
    saboteur = Saboteur(wrong, swapper.wanted.emit, seed, pauses_s)
    began_s = time.monotonic()
    for thread in (requester, over_tcp, saboteur):
        thread.start()

    def run_for(wanted_s: float) -> None:
        QTimer.singleShot(round(1000 * wanted_s), loop.quit)
        loop.exec()
        on_progress(time.monotonic() - began_s, account.triggers)

    def sample_memory() -> list[int]:
        # Parts without a picture make room: memory is compared when all that are kept have theirs.
        saboteur.calm(True)
        run_for(min(_CALM_S, _WARM_SHARE * seconds))
        samples = []
        for _ in range(_MEMORY_SAMPLES):
            samples.append(memory_bytes())
            run_for(0.2)
        saboteur.calm(False)
        return samples

    run_for(min(_WARM_SHARE * seconds, _LONGEST_WARM_S))
    memory_warm = sample_memory()
    while (left_s := seconds - (time.monotonic() - began_s)) > 0:
        run_for(min(left_s, 10.0))
    memory_end = sample_memory()

    saboteur.stop()
    requester.stop()
    until_s = time.monotonic() + _PATIENCE_S
    while account.open and time.monotonic() < until_s:
        run_for(0.05)
    over_tcp.stop()
    controller.stop()
    while controller.state is not LineState.IDLE and time.monotonic() < until_s:
        run_for(0.05)
    server.stop()
    controller.close()
    snapshot = controller.snapshot()
    while (left := _left(before)) and time.monotonic() < until_s:
        run_for(0.05)
    return SoakResult(
        account=account,
        tcp_asked=over_tcp.asked,
        tcp_answered=over_tcp.answered,
        disturbances=dict(wrong.counts),
        states=states,
        counted=snapshot.counters.inspected,
        late=snapshot.counters.late,
        left_waiting=snapshot.waiting_for is not None,
        threads_left=left,
        seconds=time.monotonic() - began_s,
        memory_warm=memory_warm,
        memory_end=memory_end,
    )


def _left(before: set[threading.Thread]) -> list[str]:
    """Threads of Python that were not there before; those of Qt only pass by."""
    now = set(threading.enumerate()) - before
    return sorted(thread.name for thread in now if not isinstance(thread, threading._DummyThread))


def demo_engines(home: Path) -> tuple[list[Engine], list[Picture]]:
    """Two versions of the demo's recipe, and the pictures of its line; takes a minute or so."""
    from inspector.commands.calibrate import calibrate
    from inspector.demo.dataset import write_dataset
    from inspector.engine.fallback import load_for_line
    from inspector.paths import recipes_folder
    from inspector.recipes.store import RecipeStore
    from models.runtime import DeviceChoice

    folder = home / "demo"
    if not folder.is_dir():
        write_dataset(folder)
    store = RecipeStore(recipes_folder())
    if "Soak" not in store.names():
        for detector in ("padim", "padim"):
            calibrate("Soak", folder / "train" / "good", detector=detector, resolution=256)
    engines: list[Engine] = [load_for_line(store.open("Soak", version), DeviceChoice.AUTO) for version in (1, 2)]
    return engines, [read_picture(path) for path in list_pictures(folder / "line", recursive=True)]


def drawn_pictures(count: int = 8) -> list[Picture]:
    """Noise in the size of the demo line's pictures, where only the line is looked at."""
    rng = np.random.default_rng(0)
    return [np.asarray(rng.integers(0, 255, (512, 640, 3)), np.uint8) for _ in range(count)]


def camera_of(kind: str, pictures: Sequence[Picture], folder: Path) -> Callable[[Disturbances], Camera]:
    """Makes cameras of this kind that show ``pictures``; pylon's emulation plays them from ``folder``."""
    if kind == "process":
        return partial(NumberedCamera, pictures)
    os.environ.setdefault("PYLON_CAMEMU", "1")  # read when the runtime is loaded
    from tests.bench.soak_pylon import PylonCamera, write_numbered

    numbers = write_numbered(pictures, folder)
    return partial(PylonCamera, folder, numbers, pictures[0].shape[:2])


def rows(result: SoakResult, command: str) -> list[Row]:
    """As they are reported."""
    account = result.account
    lost = account.open + result.tcp_asked - result.tcp_answered

    def exactly(name: str, value: float, wanted: float) -> Row:
        return Row(name, value, "parts", f"= {wanted:g}", value == wanted, command)

    def plain(name: str, value: float, unit: str) -> Row:
        return Row(name, value, unit, "", None, command)

    latencies = sorted(account.latencies_ms)
    return [
        plain("duration", result.seconds, "s"),
        plain("triggers", account.triggers, "parts"),
        exactly("verdicts told", account.told, account.triggers),
        exactly("verdicts on record", account.recorded, account.triggers),
        exactly("verdicts counted by the line", result.counted, account.triggers),
        exactly("lost", lost, 0),
        exactly("told twice", account.doubled, 0),
        exactly("told of the wrong part", account.wrong, 0),
        plain("with a verdict", sum(account.verdicts.values()) - account.causes.total(), "parts"),
        *(plain(f"NO VERDICT: {cause}", count, "parts") for cause, count in sorted(account.causes.items())),
        plain("verdicts that came too late and were dropped", result.late, "parts"),
        plain("latency p50", latencies[len(latencies) // 2], "ms"),
        plain("latency p95", latencies[round(0.95 * (len(latencies) - 1))], "ms"),
        *(plain(f"disturbed by: {name}", count, "times") for name, count in sorted(result.disturbances.items())),
        Row("threads left behind", len(result.threads_left), "", "= 0", not result.threads_left, command),
        Row("memory after warm-up", statistics.median(result.memory_warm) / 2**20, "MB", "", None, command),
        Row("memory growth", 100 * result.growth, "%", "<= 2 %", result.growth <= 0.02, command),
    ]


def main() -> None:
    """Run it and report it; exit code 1 where a target is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=600.0)
    parser.add_argument("--seed", type=int, default=204)
    parser.add_argument("--engine", choices=("demo", "pixels"), default="demo", help="pixels: the line alone")
    parser.add_argument(
        "--camera", choices=("pylon", "process"), default="pylon", help="pylon: its own emulation; process: none at all"
    )
    wanted = parser.parse_args()
    logging.basicConfig(level=logging.CRITICAL)  # hundreds of faults are wanted here
    with tempfile.TemporaryDirectory() as home:
        os.environ.setdefault("INSPECTOR_HOME", home)
        engines: Sequence[Engine] = (PixelEngine(1), PixelEngine(2))
        pictures = drawn_pictures()
        if wanted.engine == "demo":
            engines, pictures = demo_engines(Path(os.environ["INSPECTOR_HOME"]))
        keep_memory_small()  # as the station does
        app = QCoreApplication(sys.argv[:1])
        with tempfile.TemporaryDirectory() as folder:
            camera = camera_of(wanted.camera, pictures, Path(folder))
            result = soak(wanted.seconds, wanted.seed, engines, camera, on_progress=_progress)
        del app
    sys.stderr.write("\n")
    options = f"--seconds {wanted.seconds:g} --engine {wanted.engine} --camera {wanted.camera}"
    found = rows(result, f"python -m tests.bench.soak {options}")
    report("soak", found)
    sys.exit(0 if all(row.met is not False for row in found) else 1)


def _progress(seconds: float, triggers: int) -> None:
    sys.stderr.write(f"\r{seconds:5.0f} s, {triggers} triggers")
    sys.stderr.flush()


if __name__ == "__main__":
    main()
