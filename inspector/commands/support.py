"""What support asks for."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape

from inspector import __version__
from inspector.commands.console import check_writable, console, write_text


def version() -> None:
    """Print the version."""
    console.print(__version__)


def self_test(
    json_file: Annotated[Path | None, typer.Option("--json", help="write the scores to this file")] = None,
) -> None:
    """Check that this copy is whole: teach a small product and judge a good and a defective part."""
    from inspector.self_test import self_test as run

    check_writable(json_file)
    scores = run(lambda line: console.print(f"[green]ok[/] {escape(line)}"))
    if json_file is not None:
        write_text(json_file, json.dumps(scores, indent=2) + "\n")  # for a comparison with another copy
    console.print("Inspector is whole.")


def doctor() -> None:
    """Print versions, devices, folders and free space, and what is wrong. Exit code 1 when something is."""
    from inspector.doctor import Finding, report

    def say(finding: Finding) -> None:
        colour = "red" if finding.wrong else "green"
        lines = finding.text.splitlines() or [""]
        if finding.wrong:
            lines = [f"{finding.text} {finding.remedy}"] if len(lines) == 1 else ["", *lines, finding.remedy]
        text = "\n      ".join(lines)
        console.print(f"[{colour}]{'wrong' if finding.wrong else 'ok':>5}[/] {finding.topic}: {escape(text)}")

    wrong = report(say)
    console.print("Nothing is wrong." if not wrong else f"{wrong} to put right.")
    if wrong:
        raise typer.Exit(1)
