"""Teaching a product."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, Literal

import typer
from pydantic import BaseModel, ConfigDict, ValidationError
from rich.markup import escape

from inspector.commands.console import Device, console, progress
from inspector.config import load_yaml
from inspector.errors import ConfigError
from inspector.paths import configs_path, recipes_folder
from inspector.recipes.shapes import Rectangle

Rule = Literal["rate", "mean_sigma", "percentile", "best_f1", "recall"]
_RULE_VALUES: dict[str, float | None] = {
    "rate": 0.01,
    "mean_sigma": 3.0,
    "percentile": 99.0,
    "best_f1": None,
    "recall": 0.99,
}


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
        mistakes = [
            f"{'.'.join(map(str, e['loc'])) or 'limits'}: {e['msg'].removeprefix('Value error, ')}."
            for e in error.errors()
        ]
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
        tiles=settings.tiles,
        smoothing_sigma=settings.smoothing_sigma,
        settings=settings.settings.model_dump(mode="json", exclude_defaults=True),
        rule=limit_rule,
    )
    _teach(chosen, device, activate)


def _teach(plan: Any, device: str, activate: bool) -> None:
    from inspector.engine.carry_out import carry_out
    from inspector.recipes.store import RecipeStore
    from models.runtime import DeviceChoice

    with progress() as show:
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
