"""The command that lists what is connected."""

from __future__ import annotations

from rich.markup import escape
from rich.table import Table

from inspector.commands.console import console


def cameras() -> None:
    """List the cameras that are connected, as the settings want them named."""
    from inspector.cameras.discovery import discover
    from inspector.cameras.gentl_producers import GentlProducers

    table = Table("camera")
    table.add_column("in station.yaml", overflow="fold")
    notes = []
    for report in discover(GentlProducers()):
        for found in report.found:
            fields = ", ".join(
                f'{name}: "{value}"' if isinstance(value, str) and name != "kind" else f"{name}: {value}"
                for name, value in found.source.model_dump(mode="json", exclude_none=True).items()
            )
            table.add_row(escape(found.name), escape(f"camera: {{{fields}}}"))
        if report.missing:
            notes.append(f"{report.kind}: not installed: {report.missing}")
        if report.problem:
            notes.append(f"{report.kind}: {report.problem}")
    if table.row_count:
        console.print(table)
    else:
        console.print("No camera is connected.")
    for note in notes:
        console.print(escape(note))
