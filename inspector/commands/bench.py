"""How fast this computer is with a recipe."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.table import Table

from inspector import __version__
from inspector.commands.console import Device, check_writable, console, progress, write_text
from inspector.paths import graphs_folder, recipes_folder

if TYPE_CHECKING:
    from inspector.engine.line_bench import LineBench


def bench(
    name: Annotated[str, typer.Argument(help="name of the recipe")],
    parts: Annotated[int, typer.Option(help="parts to judge", min=20, max=100_000)] = 300,
    beside: Annotated[
        str | None, typer.Option(help="recipe of a second line that judges at the same time, in the same program")
    ] = None,
    json_file: Annotated[Path | None, typer.Option("--json", help="write the figures to this file")] = None,
    version: Annotated[int | None, typer.Option(help="version; default is the active one")] = None,
    device: Device = "auto",
) -> None:
    """Measure how fast this computer judges with a recipe, and how fast the line may be. Close other programs first."""
    from inspector.core.priority import share_of_cores
    from inspector.engine.line_bench import bench_line, bench_side_by_side
    from inspector.engine.part_inspector import load_inspector
    from inspector.recipes.store import RecipeStore
    from models.graph_cache import GraphCache
    from models.runtime import DeviceChoice

    check_writable(json_file)
    store, choice = RecipeStore(recipes_folder()), DeviceChoice(device)
    recipes = [store.open(name, version), *([] if beside is None else [store.open(beside, None)])]
    cores = None if beside is None else share_of_cores(len(recipes))
    graphs = GraphCache(graphs_folder(), __version__)
    lines = [(load_inspector(stored, choice, graphs, cores=cores), stored) for stored in recipes]
    with progress() as show:

        def on_progress(done: int, total: int) -> None:
            show("judging", done, total)

        if beside is None:
            benches = [bench_line(*lines[0], choice, parts, on_progress)]
        else:
            benches = list(bench_side_by_side(lines, choice, parts, on_progress))
    for found in benches:
        _print(found)
    if beside is not None:
        console.print(
            "Both were judged at the same time, as fast as they could be: slower lines leave each other more."
        )
    if json_file is not None:
        reports = [found.report() for found in benches]
        write_text(json_file, json.dumps(reports[0] if beside is None else reports, indent=2) + "\n")


def _print(found: LineBench) -> None:
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
