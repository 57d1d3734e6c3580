"""Judging and measuring pictures."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path
from typing import Annotated, Literal

import typer
from rich.table import Table

from inspector import __version__
from inspector.commands.console import Device, Verdicts, check_writable, console, progress, write_text
from inspector.paths import graphs_folder, recipes_folder


def inspect(
    name: Annotated[str, typer.Argument(help="name of the recipe")],
    source: Annotated[Path, typer.Argument(help="a picture, or a folder of pictures")],
    json_file: Annotated[Path | None, typer.Option("--json", help="write one line of JSON per part")] = None,
    overlays: Annotated[Path | None, typer.Option(help="folder for pictures with heat and outlines")] = None,
    maps: Annotated[Path | None, typer.Option(help="folder for raw anomaly maps, 32-bit TIFF")] = None,
    codes: Annotated[
        Literal["any", "data_matrix", "qr_code", "barcode"] | None,
        typer.Option(help="read the parts' ids from such codes"),
    ] = None,
    version: Annotated[int | None, typer.Option(help="version; default is the active one")] = None,
    device: Device = "auto",
) -> None:
    """Judge pictures. Exit code 0: every part was handled, whatever the verdicts."""
    from inspector.engine.batch import inspect_files
    from inspector.engine.crew import load_crew
    from inspector.recipes.store import RecipeStore
    from inspector.triggers.code_reader import CodeKind, CodeReader
    from inspector.triggers.part_id import identified
    from models.graph_cache import GraphCache
    from models.runtime import DeviceChoice

    stored = RecipeStore(recipes_folder()).open(name, version)
    crew = load_crew(stored, DeviceChoice(device), GraphCache(graphs_folder(), __version__))
    files = partial(inspect_files, crew, source, json_file=json_file, overlays=overlays, maps=maps)
    parts = files() if codes is None else files(identify=partial(identified, codes=CodeReader(CodeKind(codes))))
    table = Verdicts(str(crew.inspector.recipe), crew.inspector.device)
    for file, inspection in parts:
        table.add(file, inspection.verdict.value, inspection.percent, inspection.reason)
    table.print()


def evaluate(
    name: Annotated[str, typer.Argument(help="name of the recipe")],
    dataset: Annotated[Path, typer.Option(help="data set in MVTec layout: test/good, test/<defect>, ground_truth")],
    json_file: Annotated[Path | None, typer.Option("--json", help="write the figures to this file")] = None,
    version: Annotated[int | None, typer.Option(help="version; default is the active one")] = None,
    device: Device = "auto",
) -> None:
    """Measure a recipe on labelled pictures."""
    from inspector.engine.crew import load_crew
    from inspector.engine.dataset import labelled_pictures
    from inspector.engine.evaluate import evaluate as run
    from inspector.engine.part_inspector import load_inspector
    from inspector.recipes.store import RecipeStore
    from models.graph_cache import GraphCache
    from models.runtime import DeviceChoice

    check_writable(json_file)
    stored = RecipeStore(recipes_folder()).open(name, version)
    graphs = GraphCache(graphs_folder(), __version__)
    inspector = load_inspector(stored, DeviceChoice(device), graphs)
    crew = load_crew(stored, DeviceChoice(device), graphs)
    with progress() as show:
        found = run(
            inspector,
            stored.recipe,
            labelled_pictures(dataset),
            lambda done, total: show("inspecting", done, total),
            crew,
        )
    report = found.report(stored.recipe)
    table = Table(title=f"{stored.recipe.id} on {dataset} · {inspector.device}", title_justify="left")
    table.add_column("figure")
    table.add_column("value", justify="right")
    for key, figure in report.items():
        if isinstance(figure, dict):
            figure = "  ".join(f"{k} {v:.4g}" for k, v in figure.items() if isinstance(v, float))
        table.add_row(
            key, f"{figure:.4f}" if isinstance(figure, float) else "not measured" if figure is None else str(figure)
        )
    console.print(table)
    if json_file is not None:
        write_text(json_file, json.dumps(report, indent=2) + "\n")
