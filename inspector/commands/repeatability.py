"""A repeatability study from the records without a screen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.markup import escape
from rich.table import Table

from inspector.commands.console import check_writable, console, number_of
from inspector.commands.records import (
    Recipe,
    Since,
    Station,
    Until,
    Version,
    check_pdf,
    drawing_application,
    local,
    version_of,
)
from inspector.errors import RecordError
from inspector.paths import data_folder
from inspector.station_config import load_station_config

if TYPE_CHECKING:
    from inspector.records.agreement import Kappa, Share
    from inspector.records.database import Database
    from inspector.records.query import RecordFilter
    from inspector.records.repeatability import Truth
    from inspector.records.repeated_parts import StudyResult


def repeatability(
    since: Since = None,
    until: Until = None,
    recipe: Recipe = None,
    version: Version = None,
    station: Station = None,
    study: Annotated[
        str | None, typer.Option(help="a study that was run, by its name; without it all parts inspected twice or more")
    ] = None,
    truth: Annotated[
        Path | None, typer.Option(help="table of known parts: in each line an id and good or defective, or 1 or 0")
    ] = None,
    csv: Annotated[Path | None, typer.Option(help="write every inspection into this table")] = None,
    pdf: Annotated[Path | None, typer.Option(help="write a report")] = None,
) -> None:
    """Say how well scores and verdicts repeat when the same parts are inspected again."""
    from inspector.records.query import RecordFilter
    from inspector.records.repeatability_export import export_study
    from inspector.records.station_records import records_place
    from inspector.records.truth_file import read_truth

    check_writable(csv)
    check_pdf(pdf)
    known = {} if truth is None else read_truth(truth)
    wanted = RecordFilter(
        since=local(since),
        until=local(until),
        recipe=recipe,
        version=version_of(recipe, version),
        station=station,
    )
    database = records_place(load_station_config().records, data_folder()).open(read_only=True)
    try:
        result = _result(database, wanted, study, known)
    finally:
        database.close()
    if result.figures is None:
        raise RecordError(
            "No part was inspected more than once.", "Ask for another time, or run a study in the history."
        )
    _print(result)
    if csv is not None:
        console.print(f"{number_of(export_study(result, csv), 'inspection')} written to {escape(str(csv))}")
    if pdf is not None:
        console.print(f"{number_of(_write_report(result, pdf), 'page')} written to {escape(str(pdf))}")


def _result(database: Database, wanted: RecordFilter, study: str | None, known: dict[str, Truth]) -> StudyResult:
    from inspector.records.repeated_parts import repeated_parts
    from inspector.records.study import read_studies, study_progress

    if study is None:
        return repeated_parts(database, wanted, known)
    found = read_studies(database)
    named = next((one for one in found if one.name == study), None)
    if named is None:
        names = ", ".join(f"“{one.name}”" for one in found[:10])
        raise RecordError(
            f"There is no study “{study}”.", f"Choose one of {names}." if found else "Run one in the history."
        )
    return study_progress(database, named.knowing({**named.truth, **known})).result


def _print(result: StudyResult) -> None:
    figures, conditions = result.figures, result.conditions
    assert figures is not None
    assert conditions is not None
    table = Table(title=escape(f"{conditions.recipe} · {conditions.camera}"), title_justify="left")
    table.add_column("part")
    table.add_column("known as")
    for heading in ("mean", "deviation", "to limit", "risk"):
        table.add_column(heading, justify="right")
    table.add_column("verdicts")
    for part in figures.parts:
        verdicts = ", ".join(f"{count} {verdict.value}" for verdict, count in part.counts.items())
        table.add_row(
            escape(part.part),
            "" if part.truth is None else part.truth.value,
            _number(part.mean, " %"),
            _number(part.deviation, " %"),
            _number(part.deviations, " s_r", 1),
            _number(None if part.risk is None else 100 * part.risk, " %"),
            verdicts,
        )
    console.print(table)
    deviation = figures.deviation
    if deviation is not None:
        console.print(
            f"Repeatability s_r: {deviation.value:.3f} % of the fail limit ({deviation.low:.3f} to "
            f"{deviation.high:.3f}), {figures.degrees} degrees of freedom; spread 6 s_r: {6 * deviation.value:.2f} %"
        )
    if figures.still:
        console.print("No score differs at all: the pictures were the same ones, not new ones of the parts.")
    console.print(f"Always the same verdict: {_share(figures.agreement)}; Fleiss' kappa: {_kappa(figures.kappa)}")
    against = figures.against
    if against is not None:
        console.print(
            f"Right by what they are: {_share(against.right)}; Cohen's kappa: {_kappa(against.kappa)}\n"
            f"Defective parts that were passed: {_share(against.missed)}; good ones that were not: "
            f"{_share(against.stopped)}"
        )
    if figures.missing:
        console.print(f"{figures.missing} inspections gave no verdict; each counts as a disagreement.")
    if figures.uneven is not None:
        console.print(
            escape(
                f"The scores of {figures.uneven.part} spread more than those of the others; without it s_r would be "
            )
            + f"{figures.uneven.others:.3f} %."
        )
    if result.left_out:
        console.print(f"{result.left_out} inspections under other conditions do not count.")


def _write_report(result: StudyResult, file: Path) -> int:
    """How many pages it has."""
    from inspector.ui.records.study_report import write_study_report
    from inspector.ui.theme import load_typeface

    app = drawing_application()
    assert app is not None  # lives while it is drawn
    return write_study_report(file, result, load_typeface())


def _number(value: float | None, unit: str, decimals: int = 2) -> str:
    return "–" if value is None else f"{value:.{decimals}f}{unit}"


def _share(share: Share) -> str:
    return f"{share.count} of {share.of} ({100 * share.low:.0f} to {100 * share.high:.0f} %)"


def _kappa(kappa: Kappa) -> str:
    if kappa.value is None:
        return "not defined" if kappa.gap is None else f"not defined ({kappa.gap.name.lower().replace('_', ' ')})"
    bounds = "no interval" if kappa.low is None or kappa.high is None else f"{kappa.low:.2f} to {kappa.high:.2f}"
    return f"{kappa.value:.2f} ({bounds})"
