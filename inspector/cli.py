"""The command line: the station's engine without a screen, and the way to start the screen."""

from __future__ import annotations

import os
import sys

import typer
from rich.console import Console
from rich.markup import escape

from inspector.commands import bench, calibrate, judge, recipes, station, support
from inspector.errors import InspectorError
from inspector.log import STATION, logging_to
from inspector.paths import logs_folder

app = typer.Typer(
    name="inspector",
    help="Visual inspection: teach a product from good pictures, then judge every part.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
recipes_app = typer.Typer(help="List recipes, and choose the version in use.", no_args_is_help=True)
app.add_typer(recipes_app, name="recipes")

app.command()(support.version)
app.command()(calibrate.calibrate)
app.command()(judge.inspect)
app.command()(judge.evaluate)
app.command()(bench.bench)
app.command()(station.station)
app.command()(station.demo)
app.command("self-test")(support.self_test)
app.command()(support.doctor)
recipes_app.command("list")(recipes.list_recipes)
recipes_app.command()(recipes.activate)


@app.callback()
def _common() -> None:
    """Inspector."""


def main() -> None:
    """Run the command line. Exit code 1: a fault of the surroundings, said on stderr; 2: wrong usage."""
    # Read when torch is imported. Threads that wait spinning make torch four times slower beside a busy program.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    try:
        with logging_to(logs_folder(), STATION if sys.argv[1:2] in (["station"], ["demo"]) else "inspector"):
            app()
    except InspectorError as error:
        Console(stderr=True, highlight=False, soft_wrap=True).print(
            f"[red]{escape(error.what)}[/]\n{escape(error.remedy)}"
        )
        sys.exit(1)
