"""The station, and the demo line on it."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated, Any, Literal

import typer
from rich.markup import escape

from inspector.commands.calibrate import calibrate
from inspector.commands.console import Verdicts, console, progress
from inspector.core.priority import prefer_this_program
from inspector.errors import ConfigError
from inspector.paths import data_folder, recipes_folder
from inspector.station_config import load_station_config
from inspector.system_libraries import check_system_libraries, has_display

DEMO_RECIPE = "Demo flange"


def station(
    recipe: Annotated[str | None, typer.Option(help="recipe to load")] = None,
    source: Annotated[Path | None, typer.Option(help="folder whose pictures pass by as parts")] = None,
    interval_ms: Annotated[float | None, typer.Option(help="least time from part to part", min=0)] = None,
    loop: Annotated[bool | None, typer.Option(help="begin again after the last picture")] = None,
    start: Annotated[bool | None, typer.Option(help="start the line as soon as the recipe is loaded")] = None,
    theme: Annotated[Literal["dark", "light"] | None, typer.Option(help="colours of the window")] = None,
    device: Annotated[Literal["auto", "cuda", "openvino", "torch"] | None, typer.Option(help="where to run")] = None,
    screenshot: Annotated[
        Path | None, typer.Option(help="run one pass over the source, save a picture of the window, and end")
    ] = None,
) -> None:
    """Open the station."""
    given = {
        "recipe": recipe,
        "source": source,
        "interval_ms": interval_ms,
        "loop": loop,
        "start_running": start,
        "theme": theme,
        "device": device,
    }
    config = load_station_config().model_copy(update={key: v for key, v in given.items() if v is not None})
    if source is not None:
        config = config.model_copy(update={"camera": None})
    if screenshot is None and not has_display():
        raise ConfigError(
            "There is no display to open the station on.",
            "Start it on a desktop, or add --screenshot FILE to run one pass without one.",
        )
    if screenshot is not None and (config.recipe is None or config.source is None):
        raise ConfigError("One pass needs a recipe and a source.", "Give --recipe and --source.")
    _open_station(config, screenshot)


def demo(
    write: Annotated[
        Path | None, typer.Option(help="only write the demo product as a data set in MVTec layout")
    ] = None,
    screenshot: Annotated[Path | None, typer.Option(help="run one pass, save a picture of the window, and end")] = None,
) -> None:
    """Render the demo product, teach it, and inspect its line."""
    from inspector.demo.dataset import write_dataset
    from inspector.recipes.store import RecipeStore

    if write is not None:
        with progress() as show:
            write_dataset(write, on_progress=lambda done, total: show("rendering", done, total))
        console.print(f"The demo product is in {escape(str(write))}.")
        return
    folder = data_folder() / "demo"
    if not folder.is_dir():
        with progress() as show:
            write_dataset(folder, on_progress=lambda done, total: show("rendering the demo product", done, total))
    if DEMO_RECIPE not in RecipeStore(recipes_folder()).names():
        # The part always lies the same way, which suits PaDiM, and its smallest defects are a few pixels.
        note = "The demo product, rendered by Inspector."
        calibrate(DEMO_RECIPE, folder / "train" / "good", detector="padim", resolution=512, note=note)
    if screenshot is None and not has_display():
        screenshot = data_folder() / "demo-station.png"
    config = load_station_config().model_copy(
        update={
            "recipe": DEMO_RECIPE,
            "source": folder / "line",
            "interval_ms": 0.0 if screenshot else 900.0,
            "loop": True,
            "start_running": True,
        }
    )
    _open_station(config, screenshot)


def _open_station(config: Any, screenshot: Path | None) -> None:
    if not has_display():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    check_system_libraries()
    if screenshot is None:
        from inspector.start import run_station

        prefer_this_program()
        sys.exit(run_station(config))
    from inspector.app import run_one_pass

    found = run_one_pass(config, screenshot)
    table = Verdicts(config.recipe, "one pass of the line")
    for part in found.parts:
        table.add(Path(part.source).name, part.verdict.value, part.percent, part.reason)
    table.print()
    for fault in found.faults:
        console.print(f"[yellow]{escape(str(fault))}[/]")
    console.print(f"The station's screen is saved in {escape(str(found.screenshot))}.")
