"""The records without a screen: tables for other programs, a report to be filed, the state of the database."""

from __future__ import annotations

import os
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.markup import escape

from inspector.commands.console import check_writable, console, number_of, progress
from inspector.core.verdict import Verdict
from inspector.errors import ConfigError
from inspector.paths import data_folder
from inspector.station_config import load_station_config

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from inspector.records.database import Database
    from inspector.records.query import RecordFilter
    from inspector.records.shifts import Shifts

Since = Annotated[datetime | None, typer.Option(help="first moment, local time, such as 2026-03-02T06:00")]
Until = Annotated[datetime | None, typer.Option(help="first moment not wanted any more")]
Recipe = Annotated[str | None, typer.Option(help="only parts of this recipe")]
Version = Annotated[int | None, typer.Option(help="only parts of this version of it")]
Station = Annotated[str | None, typer.Option(help="only parts of this station")]
Operator = Annotated[str | None, typer.Option(help="only parts of the time when this person was at the station")]


def export(
    file: Annotated[Path, typer.Argument(help="file to write, .csv or .parquet")],
    since: Since = None,
    until: Until = None,
    recipe: Recipe = None,
    version: Version = None,
    verdict: Annotated[
        list[Verdict] | None, typer.Option(help="only these verdicts; may be given more than once")
    ] = None,
    part: Annotated[str | None, typer.Option(help="only this part id, trigger id or part number")] = None,
    station: Station = None,
    operator: Operator = None,
) -> None:
    """Write recorded parts into a table, newest first."""
    from inspector.records.export import export as write
    from inspector.records.query import RecordFilter, count, walk
    from inspector.records.station_records import records_place

    wanted = RecordFilter(
        since=local(since),
        until=local(until),
        recipe=recipe,
        version=version_of(recipe, version),
        verdicts=frozenset(verdict or ()),
        part=part,
        station=station,
        operator=operator,
    )
    database = records_place(load_station_config().records, data_folder()).open(read_only=True)
    try:
        total = count(database, wanted)
        with progress() as show:
            done = write(walk(database, wanted), file, lambda done: show("exporting", done, max(done, total)))
    finally:
        database.close()
    console.print(f"{number_of(done, 'part')} written to {escape(str(file))}")


def report(
    file: Annotated[Path, typer.Argument(help="PDF to write")],
    since: Since = None,
    until: Until = None,
    recipe: Recipe = None,
    version: Version = None,
    part: Annotated[str | None, typer.Option(help="only this part id, trigger id or part number")] = None,
    station: Station = None,
    operator: Operator = None,
    title: Annotated[str, typer.Option(help="stands above; the lot, for example")] = "",
) -> None:
    """Write a report of a shift or a lot as a PDF: figures, charts, the rejected parts with pictures.

    Without a time it is about the shift before the running one.
    """
    from inspector.records.query import RecordFilter
    from inspector.records.shifts import Shifts
    from inspector.records.station_records import records_place

    check_pdf(file)
    config = load_station_config()
    shifts = Shifts(config.records.shifts)
    first, last = local(since), local(until)
    if first is None and last is None:
        running = shifts.of(datetime.now())[0]
        first, last = shifts.of(running - timedelta(minutes=1))[0].astimezone(), running.astimezone()
    wanted = RecordFilter(
        since=first,
        until=last,
        recipe=recipe,
        version=version_of(recipe, version),
        part=part,
        station=station,
        operator=operator,
    )
    place = records_place(config.records, data_folder())
    database = place.open(read_only=True)
    try:
        pages = _write_report(wanted, shifts, title, file, database, place.archive)
    finally:
        database.close()
    console.print(f"{number_of(pages, 'page')} written to {escape(str(file))}")


def upgrade() -> None:
    """Bring the records database to this program's schema. Update all stations that write to it first."""
    from inspector.records.database import upgrade_url
    from inspector.records.station_records import records_place

    place = records_place(load_station_config().records, data_folder())
    before, after, copy = upgrade_url(place.database)
    if before == after:
        console.print(f"The records have schema {after} already.")
        return
    console.print(f"The records were upgraded from schema {before} to {after}.")
    if copy is not None:
        console.print(f"A copy of the records as they were is in {escape(str(copy))}")


def local(moment: datetime | None) -> datetime | None:
    """``moment`` with the zone of this computer where none was given."""
    return None if moment is None else moment.astimezone()


def check_pdf(file: Path | None) -> None:
    """Before a report is collected. Raises :class:`ConfigError` where it is no PDF, or cannot be written."""
    if file is not None and file.suffix.lower() != ".pdf":
        raise ConfigError(f"{file} is no .pdf file.", "Give it this ending: a report is written as a PDF.")
    check_writable(file)


def version_of(recipe: str | None, version: int | None) -> int | None:
    """``version``; raises :class:`ConfigError` where it has no recipe."""
    if version is not None and recipe is None:
        raise ConfigError("A version needs its recipe.", "Give --recipe too.")
    return version


def _write_report(
    wanted: RecordFilter, shifts: Shifts, title: str, file: Path, database: Database, archive: Path
) -> int:
    """How many pages it has."""
    from inspector.records.report_content import collect_report
    from inspector.ui.records.report import write_report
    from inspector.ui.theme import load_typeface

    app = drawing_application()
    assert app is not None  # lives while it is drawn
    return write_report(file, collect_report(database, archive, wanted, shifts, title), load_typeface())


def drawing_application() -> QApplication:
    """What Qt draws a report with; it must live until that is written."""
    from PySide6.QtWidgets import QApplication

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    return app
