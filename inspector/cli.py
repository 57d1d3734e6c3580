"""The command line: the station's engine without a screen, and the way to start the screen."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any, Literal

import typer
from pydantic import BaseModel, ConfigDict, ValidationError
from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from inspector import __version__
from inspector.config import load_yaml
from inspector.errors import ConfigError, InspectorError
from inspector.log import logging_to
from inspector.paths import configs_path, data_folder, logs_folder, recipes_folder
from inspector.recipes.shapes import Rectangle
from inspector.station_config import load_station_config

# torch, Qt and OpenVINO take seconds to import: each command imports what it needs.

app = typer.Typer(
    name="inspector",
    help="Visual inspection: teach a product from good pictures, then judge every part.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
recipes_app = typer.Typer(help="List recipes, and choose the version in use.", no_args_is_help=True)
app.add_typer(recipes_app, name="recipes")

console = Console(highlight=False)
DEMO_RECIPE = "Demo flange"

Device = Annotated[
    Literal["auto", "cuda", "openvino", "torch"], typer.Option(help="where to run; auto takes the fastest there is")
]
Rule = Literal["rate", "mean_sigma", "percentile", "best_f1", "recall"]
_RULE_VALUES: dict[str, float | None] = {
    "rate": 0.01,
    "mean_sigma": 3.0,
    "percentile": 99.0,
    "best_f1": None,
    "recall": 0.99,
}


@app.callback()
def _common() -> None:
    """Inspector."""


@app.command()
def version() -> None:
    """Print the version."""
    console.print(__version__)


@app.command()
def calibrate(
    name: Annotated[
        str | None, typer.Argument(help="name of the recipe; an existing one gets a new version", show_default=False)
    ] = None,
    good: Annotated[Path | None, typer.Option(help="folder with pictures of good parts")] = None,
    plan: Annotated[
        Path | None, typer.Option(help="file with all choices, as the wizard makes them; replaces all other options")
    ] = None,
    detector: Annotated[str, typer.Option(help="padim, patchcore or autoencoder")] = "patchcore",
    preset: Annotated[Path | None, typer.Option(help="settings file of a detector; replaces --detector")] = None,
    resolution: Annotated[
        int | None,
        typer.Option(help="side of a square with as many pixels as are inspected; more sees smaller defects"),
    ] = None,
    region: Annotated[str | None, typer.Option(help="inspect only x,y,width,height, in pixels")] = None,
    rule: Annotated[Rule, typer.Option(help="how the fail limit is set")] = "rate",
    value: Annotated[
        float | None, typer.Option(help="rate or recall 0..1, percentile 0..100, or k of mean + k sigma")
    ] = None,
    review_rate: Annotated[
        float, typer.Option(help="share of good parts that may come to REVIEW or FAIL; 0: no review band")
    ] = 0.03,
    pixel: Annotated[Literal["review", "otsu"], typer.Option(help="limit of the outlined regions")] = "review",
    defects: Annotated[
        Path | None, typer.Option(help="folder with pictures of defects, for the rules that ask")
    ] = None,
    note: Annotated[str, typer.Option(help="a note kept with the version")] = "",
    activate: Annotated[bool, typer.Option(help="put the new version in use")] = True,
    device: Device = "auto",
) -> None:
    """Teach a product: fit a detector on good pictures and set its limits."""
    from inspector.core.image_file import list_pictures
    from inspector.plan_file import load_plan
    from inspector.recipes.plan import CalibrationPlan
    from inspector.recipes.recipe import LimitRule, checked_name

    if plan is not None:
        if name is not None or good is not None:
            raise ConfigError("A plan names the recipe and its good pictures itself.", "Give --plan alone.")
        _teach(load_plan(plan), device, activate)
        return
    if name is None or good is None:
        raise ConfigError("Calibrating needs a name and good pictures.", "Give NAME and --good FOLDER, or --plan FILE.")
    checked_name(name)
    settings = _load_preset(preset or _preset_path(detector), resolution)
    try:
        limit_rule = LimitRule(
            kind=rule,
            value=_RULE_VALUES[rule] if value is None else value,
            review_rate=review_rate or None,
            pixel=pixel,
        )
    except ValidationError as error:
        mistakes = [f"{'.'.join(map(str, e['loc'])) or 'limits'}: {e['msg']}." for e in error.errors()]
        raise ConfigError("\n".join(mistakes), "Correct --rule, --value or --review-rate.") from None
    list_pictures(good, recursive=True)  # a folder, and not empty: said before anything else is done
    chosen = CalibrationPlan(
        name=name,
        note=note,
        good=(good,),
        defects=defects,
        region=_region(region),
        detector=settings.detector,
        resolution=settings.resolution,
        smoothing_sigma=settings.smoothing_sigma,
        settings=settings.settings.model_dump(mode="json", exclude_defaults=True),
        rule=limit_rule,
    )
    _teach(chosen, device, activate)


@app.command()
def inspect(
    name: Annotated[str, typer.Argument(help="name of the recipe")],
    source: Annotated[Path, typer.Argument(help="a picture, or a folder of pictures")],
    json_file: Annotated[Path | None, typer.Option("--json", help="write one line of JSON per part")] = None,
    overlays: Annotated[Path | None, typer.Option(help="folder for pictures with heat and outlines")] = None,
    maps: Annotated[Path | None, typer.Option(help="folder for raw anomaly maps, 32-bit TIFF")] = None,
    version: Annotated[int | None, typer.Option(help="version; default is the active one")] = None,
    device: Device = "auto",
) -> None:
    """Judge pictures. Exit code 0: every part was handled, whatever the verdicts."""
    from inspector.engine.batch import inspect_files
    from inspector.engine.part_inspector import load_inspector
    from inspector.recipes.store import RecipeStore
    from models.runtime import DeviceChoice

    inspector = load_inspector(RecipeStore(recipes_folder()).open(name, version), DeviceChoice(device))
    parts = inspect_files(inspector, source, json_file=json_file, overlays=overlays, maps=maps)
    table = _Verdicts(str(inspector.recipe), inspector.device)
    for file, inspection in parts:
        table.add(file, inspection.verdict.value, inspection.percent, inspection.reason)
    table.print()


@app.command()
def evaluate(
    name: Annotated[str, typer.Argument(help="name of the recipe")],
    dataset: Annotated[Path, typer.Option(help="data set in MVTec layout: test/good, test/<defect>, ground_truth")],
    json_file: Annotated[Path | None, typer.Option("--json", help="write the figures to this file")] = None,
    version: Annotated[int | None, typer.Option(help="version; default is the active one")] = None,
    device: Device = "auto",
) -> None:
    """Measure a recipe on labelled pictures."""
    from inspector.engine.dataset import labelled_pictures
    from inspector.engine.evaluate import evaluate as run
    from inspector.engine.part_inspector import load_inspector
    from inspector.recipes.store import RecipeStore
    from models.runtime import DeviceChoice

    stored = RecipeStore(recipes_folder()).open(name, version)
    inspector = load_inspector(stored, DeviceChoice(device))
    with _progress() as show:
        found = run(
            inspector,
            stored.recipe,
            labelled_pictures(dataset),
            lambda done, total: show("inspecting", done, total),
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
        _write_text(json_file, json.dumps(report, indent=2) + "\n")


@app.command()
def station(
    recipe: Annotated[str | None, typer.Option(help="recipe to load")] = None,
    source: Annotated[Path | None, typer.Option(help="folder whose pictures pass by as parts")] = None,
    interval_ms: Annotated[float | None, typer.Option(help="least time from part to part", min=0)] = None,
    loop: Annotated[bool | None, typer.Option(help="begin again after the last picture")] = None,
    start: Annotated[bool | None, typer.Option(help="start the line as soon as the recipe is loaded")] = None,
    theme: Annotated[Literal["dark", "light"] | None, typer.Option(help="colours of the window")] = None,
    device: Annotated[Literal["auto", "cuda", "openvino", "torch"] | None, typer.Option(help="where to run")] = None,
    screenshot: Annotated[
        Path | None, typer.Option(help="run one pass over the source, save a picture of the window, and end")
    ] = None,
) -> None:
    """Open the station."""
    given = {
        "recipe": recipe,
        "source": source,
        "interval_ms": interval_ms,
        "loop": loop,
        "start_running": start,
        "theme": theme,
        "device": device,
    }
    config = load_station_config().model_copy(update={key: v for key, v in given.items() if v is not None})
    if screenshot is None and not _has_display():
        raise ConfigError(
            "There is no display to open the station on.",
            "Start it on a desktop, or add --screenshot FILE to run one pass without one.",
        )
    if screenshot is not None and (config.recipe is None or config.source is None):
        raise ConfigError("One pass needs a recipe and a source.", "Give --recipe and --source.")
    _open_station(config, screenshot)


@app.command()
def demo(
    write: Annotated[
        Path | None, typer.Option(help="only write the demo product as a data set in MVTec layout")
    ] = None,
    screenshot: Annotated[Path | None, typer.Option(help="run one pass, save a picture of the window, and end")] = None,
) -> None:
    """Render the demo product, teach it, and inspect its line."""
    from inspector.demo.dataset import write_dataset
    from inspector.recipes.store import RecipeStore

    if write is not None:
        with _progress() as show:
            write_dataset(write, on_progress=lambda done, total: show("rendering", done, total))
        console.print(f"The demo product is in {escape(str(write))}.")
        return
    folder = data_folder() / "demo"
    if not folder.is_dir():
        with _progress() as show:
            write_dataset(folder, on_progress=lambda done, total: show("rendering the demo product", done, total))
    if DEMO_RECIPE not in RecipeStore(recipes_folder()).names():
        # The part always lies the same way, which suits PaDiM, and its smallest defects are a few pixels.
        note = "The demo product, rendered by Inspector."
        calibrate(DEMO_RECIPE, folder / "train" / "good", detector="padim", resolution=512, note=note)
    if screenshot is None and not _has_display():
        screenshot = data_folder() / "demo-station.png"
    config = load_station_config().model_copy(
        update={
            "recipe": DEMO_RECIPE,
            "source": folder / "line",
            "interval_ms": 0.0 if screenshot else 900.0,
            "loop": True,
            "start_running": True,
        }
    )
    _open_station(config, screenshot)


@app.command("self-test")
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


@app.command()
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


@recipes_app.command("list")
def list_recipes() -> None:
    """List all recipes and their versions."""
    from inspector.recipes.store import RecipeStore

    store = RecipeStore(recipes_folder())
    table = Table("recipe", "active", "versions", "detector", "good pictures", "taught")
    for name in store.names():
        try:
            recipe = store.describe(name)
        except InspectorError as error:
            table.add_row(escape(name), "–", _numbers(store.versions(name)), escape(error.what), "", "")
            continue
        taught = recipe.created_at.astimezone().strftime("%Y-%m-%d %H:%M")
        row = (str(recipe.version), _numbers(store.versions(name)), recipe.detector, str(recipe.good_images), taught)
        table.add_row(escape(name), *row)
    if table.row_count:
        console.print(table)
    else:
        console.print("There is no recipe yet. Teach one: inspector calibrate NAME --good FOLDER")


@recipes_app.command()
def activate(name: str, version: int) -> None:
    """Make a version the one in use, also an older one."""
    from inspector.recipes.store import RecipeStore

    RecipeStore(recipes_folder()).activate(name, version)
    console.print(f"{escape(name)}: version {version} is in use.")


def main() -> None:
    """Run the command line. Exit code 1: a fault of the surroundings, said on stderr; 2: wrong usage."""
    # Read when torch is imported. Threads that wait spinning make torch four times slower beside a busy program.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    try:
        with logging_to(logs_folder(), name="inspector"):
            app()
    except InspectorError as error:
        Console(stderr=True, highlight=False, soft_wrap=True).print(
            f"[red]{escape(error.what)}[/]\n{escape(error.remedy)}"
        )
        sys.exit(1)


def _teach(plan: Any, device: str, activate: bool) -> None:
    from inspector.engine.carry_out import carry_out
    from inspector.recipes.store import RecipeStore
    from models.runtime import DeviceChoice

    with _progress() as show:
        done = carry_out(
            plan,
            RecipeStore(recipes_folder()),
            DeviceChoice(device),
            lambda status: show(status.stage, status.done, status.total),
            activate,
        )
    defects = done.defects
    for left_out in (*done.fitted.summary.left_out, *(() if defects is None else defects.left_out)):
        console.print(f"[yellow]left out[/] {escape(left_out)}")
    recipe = done.stored.recipe
    console.print(f"[bold]{escape(str(recipe.id))}[/] is taught from {recipe.good_images} good pictures.")
    console.print(_promise_sentence(recipe.limits, len(done.fitted.calibration.scores.good)))
    if defects is not None:
        found = int((defects.scores >= recipe.limits.fail).sum())
        console.print(f"{found} of {len(defects.scores)} defects are found at this limit.")


def _has_display() -> bool:
    from inspector.app import has_display

    return has_display()


def _open_station(config: Any, screenshot: Path | None) -> None:
    from inspector.system_libraries import check_system_libraries

    if not _has_display():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    check_system_libraries()
    from inspector.app import run_one_pass, run_station

    if screenshot is None:
        sys.exit(run_station(config))
    found = run_one_pass(config, screenshot)
    table = _Verdicts(config.recipe, "one pass of the line")
    for part in found.parts:
        table.add(Path(part.source).name, part.verdict.value, part.percent, part.reason)
    table.print()
    for fault in found.faults:
        console.print(f"[yellow]{escape(str(fault))}[/]")
    console.print(f"The station's screen is saved in {escape(str(found.screenshot))}.")


class _Verdicts:
    """A table of verdicts on the console."""

    _STYLES = {"PASS": "green", "REVIEW": "yellow", "FAIL": "bold red", "NO_VERDICT": "magenta"}  # noqa: RUF012

    def __init__(self, title: str, subtitle: str) -> None:
        self._table = Table(title=escape(f"{title} · {subtitle}"), title_justify="left")
        for heading in ("part", "verdict"):
            self._table.add_column(heading)
        self._table.add_column("of limit", justify="right")
        self._table.add_column("reason")
        self._counts = dict.fromkeys(self._STYLES, 0)

    def add(self, file: str, verdict: str, percent: float | None, reason: str) -> None:
        share = "" if percent is None else f"{percent:.0f} %"
        self._table.add_row(escape(file), f"[{self._STYLES[verdict]}]{verdict}[/]", share, escape(reason))
        self._counts[verdict] += 1

    def print(self) -> None:
        console.print(self._table)
        counts = ", ".join(f"{count} {verdict}" for verdict, count in self._counts.items() if count)
        console.print(f"{self._table.row_count} parts: {counts or 'none'}")


class _Kind(BaseModel):
    model_config = ConfigDict(extra="ignore")

    detector: Literal["padim", "patchcore", "autoencoder"]


def _load_preset(path: Path, resolution: int | None) -> Any:
    from inspector.engine.presets import PRESETS

    preset = load_yaml(path, PRESETS[load_yaml(path, _Kind).detector])
    if resolution is None:
        return preset
    try:
        return type(preset).model_validate({**preset.model_dump(), "resolution": resolution})
    except ValidationError:
        raise ConfigError(f"A resolution of {resolution} is not possible.", "Choose 64 to 2048.") from None


def _preset_path(detector: str) -> Path:
    known = sorted(path.stem for path in configs_path("detectors").glob("*.yaml"))
    if detector not in known:
        raise ConfigError(f"There is no detector named “{detector}”.", f"Use one of: {', '.join(known)}.")
    return configs_path(f"detectors/{detector}.yaml")


def _region(text: str | None) -> Rectangle | None:
    if text is None:
        return None
    try:
        x, y, width, height = (int(part) for part in text.split(","))
        return Rectangle(x=x, y=y, width=width, height=height)
    except ValueError:
        raise ConfigError(f"“{text}” is not a region.", "Write it as x,y,width,height, in pixels.") from None


def _promise_sentence(limits: Any, held_out: int) -> str:
    basis = "" if limits.basis == "order_statistic" else " (extrapolated beyond the worst good part seen)"
    return (
        f"Fail limit {limits.fail:.4g}, review limit {limits.review:.4g}. "
        f"Expect {limits.expected_rejects:.2%} of good parts to be rejected{basis}; "
        f"{held_out} held-out pictures show at most {limits.upper_rejects_95:.1%} with 95 % confidence."
    )


def _numbers(values: list[int]) -> str:
    return ", ".join(map(str, values))


def _write_text(path: Path, text: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise ConfigError(
            f"{path} cannot be written: {error.strerror}.", "Choose another file or free space."
        ) from error


@contextmanager
def _progress() -> Iterator[Callable[[str, int, int], None]]:
    """Shows one bar per stage; stages come one after the other."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True)) as progress:
        tasks: dict[str, Any] = {}

        def show(stage: str, done: int, total: int) -> None:
            if stage not in tasks:
                tasks[stage] = progress.add_task(stage, total=total)
            progress.update(tasks[stage], completed=done)

        yield show
