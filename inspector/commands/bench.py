"""How fast this computer is with a recipe."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table

from inspector import __version__
from inspector.commands.console import Device, console, progress, write_text
from inspector.paths import graphs_folder, recipes_folder


def bench(
    name: Annotated[str, typer.Argument(help="name of the recipe")],
    parts: Annotated[int, typer.Option(help="parts to judge", min=20, max=100_000)] = 300,
    json_file: Annotated[Path | None, typer.Option("--json", help="write the figures to this file")] = None,
    version: Annotated[int | None, typer.Option(help="version; default is the active one")] = None,
    device: Device = "auto",
) -> None:
    """Measure how fast this computer judges with a recipe, and how fast the line may be. Close other programs first."""
    from inspector.engine.line_bench import bench_line
    from inspector.engine.part_inspector import load_inspector
    from inspector.recipes.store import RecipeStore
    from models.graph_cache import GraphCache
    from models.runtime import DeviceChoice

    stored = RecipeStore(recipes_folder()).open(name, version)
    choice = DeviceChoice(device)
    inspector = load_inspector(stored, choice, GraphCache(graphs_folder(), __version__))
    with progress() as show:
        found = bench_line(inspector, stored, choice, parts, lambda done, total: show("judging", done, total))
    table = Table("milliseconds for", title=found.recipe, title_justify="left")
    for heading in ("half of the parts", "95 of 100", "99 of 100"):
        table.add_column(heading, justify="right")
    for stage, figures in found.stages.items():
        table.add_row(stage, *(f"{ms:.1f}" for ms in (figures.p50_ms, figures.p95_ms, figures.p99_ms)))
    console.print(table)
    console.print(f"Device: {found.device}, because {found.why}.")
    if found.memory_mb is not None:
        console.print(f"Memory: {found.memory_mb:.0f} MB.")
    console.print(
        f"The line may bring up to {found.highest_per_minute} parts a minute, one every "
        f"{found.stages['whole'].p99_ms:.0f} ms; its camera and outputs need their time besides."
    )
    if json_file is not None:
        write_text(json_file, json.dumps(found.report(), indent=2) + "\n")
