"""The picture part of the check before production, without a screen."""

from __future__ import annotations

from typing import Annotated

import typer
from rich.markup import escape

from inspector import __version__
from inspector.commands.console import Device, Verdicts, console
from inspector.errors import RecipeError
from inspector.paths import data_folder, graphs_folder, recipes_folder
from inspector.station_config import load_station_config


def shift_check(
    name: Annotated[str, typer.Argument(help="name of the recipe")],
    version: Annotated[int | None, typer.Option(help="version; default is the active one")] = None,
    operator: Annotated[str, typer.Option(help="who signs")] = "",
    device: Device = "auto",
) -> None:
    """Check that known good and bad pictures get their verdicts, and sign it into the records.

    Exit code 1 when it did not pass, or could not be signed. It does not stand for the check of the station, which
    also looks through its camera.
    """
    from inspector.core.shift_check import Aspect, CheckRun, Finding, Stage, Step
    from inspector.engine.part_inspector import load_inspector
    from inspector.recipes.challenges import challenges_of, judged
    from inspector.recipes.store import RecipeStore
    from inspector.records.events import Event, write_event
    from inspector.records.station_records import records_place
    from models.graph_cache import GraphCache
    from models.runtime import DeviceChoice

    store = RecipeStore(recipes_folder())
    described = store.describe(name, version)
    fingerprint = store.fingerprint(name, described.version)
    run = CheckRun(described.id, (Step(Stage.PICTURES),), "pictures", model_hash=fingerprint)
    try:
        stored = store.open(name, described.version)
        inspector = load_inspector(stored, DeviceChoice(device), GraphCache(graphs_folder(), __version__))
    except RecipeError as error:
        console.print(f"[red]{escape(str(error))}[/]")
        run.take((Finding(Aspect.GOOD_PICTURE, False, name, reason=error.what),))
    else:
        run.device = inspector.device
        challenges = challenges_of(stored, data_folder() / "challenges")
        findings = [finding for finding, _ in judged(challenges, inspector.inspect)]
        run.take(findings)
        table = Verdicts(str(described.id), inspector.device)
        for found in findings:
            wanted = "" if found.passed or found.expected is None else f"must be {found.expected.value}"
            said = " · ".join(text for text in (wanted, found.reason) if text)
            table.add(found.name or "–", found.verdict.value if found.verdict else "NO_VERDICT", found.percent, said)
        table.print()
    place = records_place(load_station_config().records, data_folder())
    note = run.note(operator)
    database = place.open()
    try:
        write_event(database, Event(note.kind, place.station, note.operator, note.text, note.details, note.at))
    finally:
        database.close()
    console.print("[green]Passed[/]" if run.passed else "[bold red]Not passed[/]")
    if not run.passed:
        raise typer.Exit(1)
