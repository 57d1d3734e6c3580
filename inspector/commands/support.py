"""What support asks for."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape

from inspector import __version__
from inspector.commands.console import console


def version() -> None:
    """Print the version."""
    console.print(__version__)


def self_test(
    json_file: Annotated[Path | None, typer.Option("--json", help="write the scores to this file")] = None,
) -> None:
    """Check that this copy is whole: teach a small product and judge a good and a defective part."""
    from inspector.self_test import self_test as run
    from inspector.self_test import write_scores

    scores = run(lambda line: console.print(f"[green]ok[/] {escape(line)}"))
    if json_file is not None:
        write_scores(scores, json_file)
    console.print("Inspector is whole.")


def doctor() -> None:
    """Print versions, devices, folders and free space, and what is wrong. Exit code 1 when something is."""
    from inspector.doctor import Finding, report

    def say(finding: Finding) -> None:
        colour = "red" if finding.wrong else "green"
        remedy = f" {finding.remedy}" if finding.wrong else ""
        console.print(
            f"[{colour}]{'wrong' if finding.wrong else 'ok':>5}[/] {finding.topic}: {escape(finding.text + remedy)}"
        )

    wrong = report(say)
    console.print("Nothing is wrong." if not wrong else f"{wrong} to put right.")
    if wrong:
        raise typer.Exit(1)
