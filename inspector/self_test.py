"""Whether this copy of Inspector is whole: backbones, calibration, verdicts, and the screen's own files."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

import cv2
import torch

from inspector.core.frame import Frame
from inspector.core.image_file import list_pictures, read_picture
from inspector.core.verdict import Verdict
from inspector.demo.defects import Defect, DefectKind
from inspector.demo.line import plan_good
from inspector.demo.part import PartRenderer
from inspector.engine.calibrate import calibrate, recipe_limits, save
from inspector.engine.part_inspector import load_inspector
from inspector.engine.presets import PadimPreset
from inspector.errors import InspectorError, RecipeError
from inspector.paths import configs_path, resource_path
from inspector.recipes.recipe import LimitRule
from inspector.recipes.store import RecipeStore
from models.backbone import INSTALLED_BACKBONES, Backbone, BackboneConfig
from models.base import ModelError

_GOOD_PARTS = 16
_PICTURE = (320, 256)
_RESOLUTION = 192


def self_test(say: Callable[[str], None]) -> dict[str, float]:
    """Run everything once in a temporary folder; gives the scores by name, the same on every machine to 1e-3.

    Raises :class:`InspectorError` at the first thing that is not as it should be.
    """
    for name in INSTALLED_BACKBONES:
        _load_backbone(name)
        say(f"backbone {name}")
    for path in (configs_path("station.yaml"), resource_path("icons/inspector.svg")):
        path.read_bytes()
    say("settings and icons")
    renderer = PartRenderer(_PICTURE)
    with tempfile.TemporaryDirectory(prefix="inspector-self-test-") as folder:
        good, store = Path(folder, "good"), RecipeStore(Path(folder, "recipes"))
        good.mkdir()
        for number, part in enumerate(plan_good()[:_GOOD_PARTS]):
            cv2.imwrite(str(good / f"{number:02}.png"), part.render(renderer).picture[..., ::-1])
        calibration = calibrate(list_pictures(good), PadimPreset(resolution=_RESOLUTION))
        limits = recipe_limits(calibration.scores, LimitRule(value=0.05))
        inspector = load_inspector(save(calibration, limits, store, "Self-test"))
        say(f"calibration, on {inspector.device}")
        sound = read_picture(good / "00.png")
        marred = renderer.render(plan_good()[0].seed, Defect(DefectKind.STAIN, 1.0, 1)).picture
        scores = {"fail limit": limits.fail}
        for name, picture, expected in (("good part", sound, Verdict.PASS), ("stained part", marred, Verdict.FAIL)):
            found = inspector.inspect(Frame(seq=1, picture=picture, source=name))
            if found.verdict is not expected or found.score is None:
                raise RecipeError(f"The {name} should be {expected.value} and is {found.verdict.value}.", _REINSTALL)
            scores[name] = found.score
            say(f"{name}: {found.verdict.value}")
    return scores


_REINSTALL = "Install Inspector again; if that does not help, send the output of “inspector doctor” to support."


def _load_backbone(name: str) -> None:
    try:
        backbone = Backbone(name, (8,))
        backbone.load(BackboneConfig(backbone=name))
        with torch.inference_mode():
            levels = backbone(torch.zeros(1, 3, 64, 64))
    except ModelError as error:
        raise InspectorError(error.what, _REINSTALL) from error
    if not torch.isfinite(levels[0]).all():
        raise InspectorError(f"The backbone {name} computes nonsense.", _REINSTALL)
