"""Recorded parts judged by another version of their recipe: which verdicts would change."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.markup import escape
from rich.table import Table

from inspector import __version__
from inspector.commands.console import Device, check_writable, console, number_of, progress
from inspector.commands.records import Operator, Since, Station, Until, local, version_of
from inspector.core.verdict import Verdict
from inspector.errors import ConfigError
from inspector.paths import data_folder, graphs_folder, recipes_folder
from inspector.station_config import load_station_config

if TYPE_CHECKING:
    from inspector.engine.crew import Crew
    from inspector.records.database import Database
    from inspector.records.query import RecordFilter
    from inspector.records.second_verdicts import SecondVerdict, Selection


def rejudge(
    recipe: Annotated[str, typer.Option(metavar="NAME@VERSION", help="who is to judge; without @ the active version")],
    since: Since = None,
    until: Until = None,
    of: Annotated[str | None, typer.Option(help="only parts that this recipe judged; default: NAME")] = None,
    of_version: Annotated[int | None, typer.Option(help="only parts that this version judged")] = None,
    verdict: Annotated[
        list[Verdict] | None, typer.Option(help="only these verdicts; may be given more than once")
    ] = None,
    part: Annotated[str | None, typer.Option(help="only this part id, trigger id or part number")] = None,
    station: Station = None,
    operator: Operator = None,
    csv: Annotated[Path | None, typer.Option(help="write both verdicts of each part, .csv or .parquet")] = None,
    device: Device = "auto",
) -> None:
    """Judge recorded parts again by another version, from their kept pictures. Nothing in the records changes."""
    from inspector.core.priority import stand_back
    from inspector.recipes.store import RecipeStore
    from inspector.records.query import RecordFilter
    from inspector.records.second_verdicts import SecondJudge, export_second_verdicts, selection
    from inspector.records.station_records import records_place
    from inspector.workers.judge_again import crew_beside_the_line
    from models.graph_cache import GraphCache
    from models.runtime import DeviceChoice

    name, version = _named(recipe)
    wanted = RecordFilter(
        since=local(since),
        until=local(until),
        recipe=of or name,
        version=version_of(of or name, of_version),
        verdicts=frozenset(verdict or ()),
        part=part,
        station=station,
        operator=operator,
    )
    check_writable(csv)
    stand_back()  # the line may run beside, in a program of its own
    stored = RecipeStore(recipes_folder()).open(name, version)
    place = records_place(load_station_config().records, data_folder())
    with closing(place.open(read_only=True)) as database:
        found = selection(database, wanted)
        crew = crew_beside_the_line(stored, DeviceChoice(device), GraphCache(graphs_folder(), __version__))
        verdicts = _judged(database, crew, place.archive, wanted, found.pictured)
        _print(str(stored.recipe.id), verdicts, found)
        if csv is not None:
            judge = SecondJudge(crew.inspector.recipe, crew.inspector.limits)
            done = export_second_verdicts(database, judge, verdicts, csv)
            console.print(f"{number_of(done, 'part')} written to {escape(str(csv))}")


def _judged(database: Database, crew: Crew, archive: Path, wanted: RecordFilter, total: int) -> list[SecondVerdict]:
    """Newest part first."""
    from inspector.records.query import walk
    from inspector.workers.judge_again import Pacer, judge_again

    verdicts, pacer = [], Pacer(total)
    with (
        progress() as show,
        closing(judge_again(crew, archive, walk(database, replace(wanted, pictured=True), 200))) as parts,
    ):
        for _, verdict in parts:
            pacer.count(verdict)
            headway = pacer.headway()
            show("judging again", headway.done, headway.total)
            if verdict is not None:
                verdicts.append(verdict)
    return verdicts


def _print(judge: str, verdicts: list[SecondVerdict], found: Selection) -> None:
    from inspector.records.second_verdicts import counted

    counts = counted(verdicts)
    table = Table(title=f"Recorded parts by {escape(judge)}", title_justify="left")
    for heading in ("verdict of then", "by this version"):
        table.add_column(heading)
    table.add_column("parts", justify="right")
    order = list(Verdict)
    for change, count in sorted(counts.items(), key=lambda item: (order.index(item[0].old), order.index(item[0].new))):
        style = "" if change.old is change.new else "bold"
        table.add_row(change.old.value, change.new.value, str(count), style=style)
    console.print(table)
    changed = {change: count for change, count in counts.items() if change.old is not change.new}
    ways = ", ".join(f"{count} {change.old.value} → {change.new.value}" for change, count in changed.items())
    text = f"of {number_of(len(verdicts), 'part')} {sum(changed.values())} change"
    console.print(f"{text}: {ways}" if ways else text)
    left_out = found.parts - len(verdicts)
    if left_out:
        console.print(f"{left_out} parts have no picture, or none that can be read, and were left out")


def _named(recipe: str) -> tuple[str, int | None]:
    name, at, version = recipe.rpartition("@")
    if not at:
        return recipe, None
    if not name or not (version.isascii() and version.isdecimal()):
        raise ConfigError(f"“{recipe}” names no version.", "Write it as --recipe NAME@VERSION, such as Flange@4.")
    return name, int(version)
