"""Whether two cameras with two recipes side by side in one window keep the pace that `inspector bench` names for them.

    python -m tests.bench.bench_two_lines [--seconds 20]

Both lines are triggered at a share of what :func:`inspector.engine.line_bench.bench_side_by_side` says, for the window
has its part of the same cores; each picture carries its number in its pixels. Then one of them is triggered four times
as fast as it can be judged, and the window must say which one.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from functools import partial
from pathlib import Path

SHARE = 0.7
"""Of the pace that was measured without a window."""
_RECIPES = ("Soak", "Beside")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=20.0)
    parser.add_argument("--home", type=Path, default=None, help="keeps the recipes for the next time")
    arguments = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    with tempfile.TemporaryDirectory() as folder:
        home = arguments.home or Path(folder)
        os.environ["INSPECTOR_HOME"] = str(home)
        run(arguments.seconds, home)


def run(seconds: float, home: Path) -> None:
    """Both parts of it, and the report."""
    from PySide6.QtCore import QEventLoop, QSettings, QTimer

    from inspector.commands.calibrate import calibrate
    from inspector.core.cause import Cause
    from inspector.core.image_file import list_pictures, read_picture
    from inspector.core.priority import share_of_cores
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
    from inspector.workers.station import StationController
    from models.runtime import DeviceChoice
    from tests.bench.report import Row, report
    from tests.bench.soak_line import Account, Disturbances, NumberedCamera, Requester

    command = "python -m tests.bench.bench_two_lines"
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
    parts = [
        LineParts(
            controller,
            lambda _folder: NumberedCamera(pictures, Disturbances()),
            SourceChoice(name, name, lambda: NumberedCamera(pictures, Disturbances())),
            name,
        )
        for controller, name in zip(controllers, _RECIPES, strict=True)
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

    def trigger(per_second: list[float], for_s: float) -> float:
        requesters = [Requester(account, rate) for account, rate in zip(accounts, per_second, strict=True)]
        began_s, cpu_s = time.monotonic(), time.process_time()
        for requester in requesters:
            requester.start()
        wait(for_s)
        for requester in requesters:
            requester.stop()
        return (time.process_time() - cpu_s) / (time.monotonic() - began_s)

    cores = trigger(rates, seconds)
    warned = [bool(pane.surface.faults.texts) for pane in window.lines]
    rows = []
    for name, account, pane, rate in zip(_RECIPES, accounts, window.lines, rates, strict=True):
        while account.open:
            wait(0.05)
        snapshot = pane.controller.snapshot()
        lost = account.causes[Cause.TOO_FAST.value]
        exact = account.doubled == account.wrong == 0 and account.told == account.triggers
        rows += [
            Row(f"{name}: parts a second, beside the other line", rate, "1/s", "", None, command),
            Row(f"{name}: parts without a verdict, too fast", lost, f"of {account.triggers}", "0", lost == 0, command),
            Row(f"{name}: p95 from the trigger to the verdict", snapshot.latency_p95_ms, "ms", "", None, command),
            Row(f"{name}: every trigger its own verdict", float(exact), "", "1", exact, command),
        ]
    rows.append(Row("processor time of the program", cores, "cores", "", None, command))
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
    report("two_lines", rows)


if __name__ == "__main__":
    main()
