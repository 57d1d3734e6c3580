"""The command line: the station's engine without a screen, and the way to start the screen."""

from __future__ import annotations

import os
import sys

import typer
from rich.console import Console
from rich.markup import escape
from typer.main import get_command

from inspector.commands import (
    bench,
    calibrate,
    cameras,
    judge,
    recipes,
    records,
    rejudge,
    repeatability,
    shift_check,
    station,
    support,
    trigger,
)
from inspector.data_upgrade import refuse_newer, upgrade
from inspector.errors import InspectorError
from inspector.log import STATION, logging_to
from inspector.paths import data_folder, logs_folder
from inspector.system_libraries import has_display

app = typer.Typer(
    name="inspector",
    help="Visual inspection: teach a product from good pictures, then judge every part.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
_HELPS_WHATEVER_THE_DATA_IS = ("doctor", "self-test", "version")
recipes_app = typer.Typer(help="List recipes, and choose the version in use.", no_args_is_help=True)
app.add_typer(recipes_app, name="recipes")
records_app = typer.Typer(help="Look after the records database.", no_args_is_help=True)
app.add_typer(records_app, name="records")

app.command()(support.version)
app.command()(calibrate.calibrate)
app.command()(judge.inspect)
app.command()(judge.evaluate)
app.command()(bench.bench)
app.command()(station.station)
app.command()(station.demo)
app.command()(trigger.trigger)
app.command()(cameras.cameras)
app.command()(records.export)
app.command()(records.report)
app.command()(repeatability.repeatability)
app.command()(rejudge.rejudge)
app.command("shift-check")(shift_check.shift_check)
app.command("self-test")(support.self_test)
app.command()(support.doctor)
recipes_app.command("list")(recipes.list_recipes)
recipes_app.command()(recipes.activate)
records_app.command()(records.upgrade)


@app.callback()
def _common() -> None:
    """Inspector."""


def _run() -> None:
    """The command. A bug is a traceback in the log and one line on stderr; exit code 1."""
    try:
        # Not app(), which puts an excepthook of its own in the place of the log's, for as long as the station runs.
        get_command(app)()
    except InspectorError:
        raise
    except Exception as error:  # noqa: BLE001 (the loop top of the command line)
        sys.excepthook(type(error), error, error.__traceback__)  # while the log still has it
        sys.exit(1)


def main() -> None:
    """Run the command line. Exit code 1: a fault of the surroundings, said on stderr; 2: wrong usage."""
    # Read when torch is imported. Threads that wait spinning make torch four times slower beside a busy program.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    command = next(iter(sys.argv[1:]), "")
    uses_data = command not in _HELPS_WHATEVER_THE_DATA_IS and "--help" not in sys.argv
    try:
        if uses_data:
            refuse_newer(data_folder())  # before the log is written beside it
        with logging_to(logs_folder(), STATION if command in ("station", "demo") else "inspector"):
            if uses_data:
                upgrade(data_folder())
            _run()
    except InspectorError as error:
        if command == "station" and has_display() and (sys.stderr is None or not sys.stderr.isatty()):
            from inspector.ui.refusal import show_refusal  # started from the desktop, where nobody sees stderr

            show_refusal(error)
        if sys.stderr is not None:
            Console(stderr=True, highlight=False, soft_wrap=True).print(
                f"[red]{escape(error.what)}[/]\n{escape(error.remedy)}"
            )
        sys.exit(1)
