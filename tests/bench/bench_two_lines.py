"""Whether two cameras with two recipes side by side in one window keep the pace that `inspector bench` names for them.

    python -m tests.bench.bench_two_lines [--seconds 20] [--camera pylon|process]

Both lines are triggered at a share of what :func:`inspector.engine.line_bench.bench_side_by_side` says, for the window
has its part of the same cores, and so have the emulated cameras of the pylon runtime. Each picture carries its number
in its pixels, and no two of both cameras have the same. Then one of the lines is triggered four times as fast as it
can be judged, and the window must say which one. With ``--camera process`` there are no cameras but the pictures: what
remains is the program's own part.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inspector.cameras.base import Camera
    from inspector.core.frame import Picture

SHARE = 0.7
"""Of the pace that was measured without a window."""
_RECIPES = ("Soak", "Beside")
_NUMBERS_APART = 1000
"""Between the first file of one camera and the first of the other."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=20.0)
    parser.add_argument("--home", type=Path, default=None, help="keeps the recipes for the next time")
    parser.add_argument(
        "--camera", choices=("pylon", "process"), default="pylon", help="pylon: its own emulation; process: none at all"
    )
    arguments = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    os.environ.setdefault("PYLON_CAMEMU", "2")  # read when the runtime is loaded
    with tempfile.TemporaryDirectory() as folder:
        home = arguments.home or Path(folder)
        os.environ["INSPECTOR_HOME"] = str(home)
        run(arguments.seconds, home, arguments.camera)


def cameras_of(kind: str, pictures: Sequence[Picture], folder: Path) -> list[Callable[[], Camera]]:
    """Two that show ``pictures``; pylon's emulation plays them from files of its own in ``folder``."""
    from tests.bench.soak_line import Disturbances, NumberedCamera

    if kind == "process":
        return [lambda: NumberedCamera(pictures, Disturbances())] * 2
    from tests.bench.soak_pylon import SERIALS, PylonCamera, write_numbered

    makers: list[Callable[[], Camera]] = []
    for index, serial in enumerate(SERIALS):
        own = folder / serial
        own.mkdir()
        numbers = write_numbered(pictures, own, index * _NUMBERS_APART)
        makers.append(partial(PylonCamera, own, numbers, pictures[0].shape[:2], Disturbances(), serial))
    return makers


def run(seconds: float, home: Path, kind: str) -> None:
    """Both parts of it, and the report."""
    from PySide6.QtCore import QEventLoop, QSettings, QTimer

    from inspector.commands.calibrate import calibrate
    from inspector.core.cause import Cause
    from inspector.core.image_file import list_pictures, read_picture
    from inspector.core.priority import share_of_cores
    from inspector.core.verdict import Verdict
    from inspector.demo.dataset import write_dataset
    from inspector.engine.fallback import LineInspector, load_for_line
    from inspector.engine.line_bench import bench_side_by_side
    from inspector.engine.part_inspector import load_inspector
    from inspector.paths import recipes_folder
    from inspector.recipes.store import RecipeStore
    from inspector.ui.application import application
    from inspector.ui.choices import RecipeChoice, SourceChoice
    from inspector.ui.languages import LanguageSwitch
    from inspector.ui.line_pane import LineParts
    from inspector.ui.station_window import StationWindow
    from inspector.ui.theme import DARK, Theme, load_typeface
    from inspector.workers.line_settings import LineSettings
    from inspector.workers.station import LineState, StationController
    from models.runtime import DeviceChoice
    from tests.bench.elsewhere import ElsewhereMeter
    from tests.bench.report import Row, report
    from tests.bench.soak_line import Account, Requester

    command = f"python -m tests.bench.bench_two_lines --camera {kind}"
    demo, store = home / "demo", RecipeStore(recipes_folder())
    if not demo.is_dir():
        write_dataset(demo)
    for name, detector in zip(_RECIPES, ("padim", "patchcore"), strict=True):
        if name not in store.names():
            calibrate(name, demo / "train" / "good", detector=detector, resolution=256)
    pictures = [read_picture(path) for path in list_pictures(demo / "line", recursive=True)]
    load = partial(load_inspector, cores=share_of_cores(2))
    stored = [store.open(name, None) for name in _RECIPES]
    engines: list[LineInspector] = [load_for_line(each, DeviceChoice.AUTO, load) for each in stored]
    paces = bench_side_by_side([(load(each), each) for each in stored], DeviceChoice.AUTO, 200)
    rates = [SHARE * pace.highest_per_minute / 60 for pace in paces]

    app = application()
    accounts = [Account(), Account()]
    controllers = [
        StationController(lambda _name, _version, one=engine: one, account, settings=LineSettings())  # type: ignore[misc]
        for engine, account in zip(engines, accounts, strict=True)
    ]
    files = tempfile.TemporaryDirectory()
    parts = [
        LineParts(controller, lambda _folder, make=make: make(), SourceChoice(name, name, make), name)  # type: ignore[misc]
        for controller, name, make in zip(
            controllers, _RECIPES, cameras_of(kind, pictures, Path(files.name)), strict=True
        )
    ]
    window = StationWindow(
        controllers[0],
        theme=Theme(DARK, load_typeface()),
        recipes=lambda: [RecipeChoice(each.recipe.id) for each in stored],
        open_folder=parts[0].open_folder,
        settings=QSettings(str(home / "window.ini"), QSettings.Format.IniFormat),
        languages=LanguageSwitch(app),
        source=parts[0].source,
        name=parts[0].name,
        beside=parts[1],
    )
    window.resize(1366, 768)
    window.show()
    loop = QEventLoop()

    def wait(wanted_s: float) -> None:
        QTimer.singleShot(round(1000 * wanted_s), loop.quit)
        loop.exec()

    for controller, account, name in zip(controllers, accounts, _RECIPES, strict=True):
        account.fire_at = controller.fire
        controller.load_recipe(name)
    while any(controller.recipe is None for controller in controllers):
        wait(0.05)
    for pane in window.lines:
        pane.start_or_stop()
    while not all(controller.takes_triggers for controller in controllers):
        wait(0.05)
        for pane in window.lines:
            if pane.controller.state is LineState.FAULT:
                sys.exit(f"{pane.name} does not start: {pane.surface.faults.texts}")

    def trigger(per_second: list[float], for_s: float) -> float:
        requesters = [Requester(account, rate) for account, rate in zip(accounts, per_second, strict=True)]
        began_s, cpu_s = time.monotonic(), time.process_time()
        for requester in requesters:
            requester.start()
        wait(for_s)
        for requester in requesters:
            requester.stop()
        return (time.process_time() - cpu_s) / (time.monotonic() - began_s)

    meter = ElsewhereMeter()
    cores = trigger(rates, seconds)
    elsewhere = meter.read()
    warned = [bool(pane.surface.faults.texts) for pane in window.lines]
    rows = []
    for name, account, pane, pace, rate in zip(_RECIPES, accounts, window.lines, paces, rates, strict=True):
        while account.open:
            wait(0.05)
        snapshot = pane.controller.snapshot()
        too_fast, without = account.causes[Cause.TOO_FAST.value], account.verdicts[Verdict.NO_VERDICT]
        exact = account.doubled == account.wrong == 0 and account.told == account.recorded == account.triggers
        whole = pace.stages["whole"]
        rows += [
            Row(f"{name}: parts a second, beside the other line", rate, "1/s", "", None, command),
            Row(f"{name}: without a window, half of the parts in", whole.p50_ms, "ms", "", None, command),
            Row(f"{name}: without a window, 99 of 100 parts in", whole.p99_ms, "ms", "", None, command),
            Row(f"{name}: too fast for a verdict", too_fast, f"of {account.triggers}", "0", too_fast == 0, command),
            Row(f"{name}: without a verdict at all", without, f"of {account.triggers}", "0", without == 0, command),
            Row(f"{name}: p95 from the trigger to the verdict", snapshot.latency_p95_ms, "ms", "", None, command),
            Row(f"{name}: every trigger its own verdict and picture", float(exact), "", "1", exact, command),
        ]
    rows.append(Row("processor time of the program", cores, "cores", "", None, command))
    if elsewhere is not None:
        rows.append(Row("processor time of other programs meanwhile", elsewhere.programs, "cores", "", None, command))
        rows.append(Row("processor time that the host took away", elsewhere.stolen, "cores", "", None, command))
    rows.append(Row("lines warned of at that pace", float(sum(warned)), "", "0", not any(warned), command))

    trigger([rates[0], 4 * rates[1] / SHARE], 4.0)
    window.refresh()
    said = [pane.surface.faults.texts for pane in window.lines]
    right = any(text.startswith(f"{_RECIPES[1]}: ") for text in said[1])
    rows.append(Row("a line that is too fast is named in the window", float(right), "", "1", right, command))
    began_s = time.monotonic()
    window.close()
    took_s = time.monotonic() - began_s
    rows.append(Row("closing both while they run", took_s, "s", "< 2", took_s < 2, command))
    files.cleanup()
    report("two_lines", rows)


if __name__ == "__main__":
    main()
