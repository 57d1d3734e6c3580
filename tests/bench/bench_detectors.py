"""How well each detector does on four real products and the demo one: the table behind the shipped defaults.

Calibrates through the engine exactly as ``inspector calibrate`` does and measures as ``inspector evaluate``
does. Products that are not at hand are left out. ``--candidates`` adds the settings that were considered.

Fits are timed twice, by the clock and by the processor, of all threads: what else the machine does counts less in it.

    python tests/bench/bench_detectors.py [--candidates] [--products bottle,cookies,aliens,elpv,demo]
"""

from __future__ import annotations

import argparse
import csv
import importlib.util
import json
import os
import tempfile
import time
from pathlib import Path

import numpy as np
from rich.console import Console
from rich.table import Table

from inspector.core.image_file import list_pictures
from inspector.core.verdict import Verdict
from inspector.demo.dataset import write_dataset
from inspector.engine.calibrate import calibrate, recipe_limits
from inspector.engine.dataset import labelled_pictures
from inspector.engine.evaluate import Evaluation, evaluate
from inspector.engine.part_inspector import PartInspector
from inspector.engine.presets import AutoencoderPreset, PadimPreset, PatchCorePreset, Preset
from inspector.recipes.recipe import LimitRule, Recipe, Reference, ReferenceKind
from models.padim import PadimConfig
from models.patchcore import PatchCoreConfig
from models.runtime import open_runtime

ROOT = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("INSPECTOR_SHARED_DATA", ROOT.parent / "shared" / "data"))

DEFAULTS: dict[str, Preset] = {
    "patchcore": PatchCorePreset(),
    "padim": PadimPreset(),
    "autoencoder": AutoencoderPreset(),
}
CANDIDATES: dict[str, Preset] = {
    "patchcore 16": PatchCorePreset(settings=PatchCoreConfig(strides=(16,))),
    "patchcore 4,8": PatchCorePreset(settings=PatchCoreConfig(strides=(4, 8))),
    "patchcore 8,16,32": PatchCorePreset(settings=PatchCoreConfig(strides=(8, 16, 32))),
    "padim ridge 0.1": PadimPreset(settings=PadimConfig(ridge=0.1)),
    "padim 4,8": PadimPreset(settings=PadimConfig(strides=(4, 8))),
    "padim 384²": PadimPreset(resolution=384),
    "padim 512²": PadimPreset(resolution=512),
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--candidates", action="store_true")
    parser.add_argument("--products", default="bottle,cookies,aliens,elpv,demo")
    arguments = parser.parse_args()
    console = Console(width=140)
    rows = []
    table = Table(
        "product",
        "detector",
        "AUROC",
        "AP",
        "F1",
        "pixel AUROC",
        "AUPRO",
        "IoU",
        "rejects",
        "recall",
        "ms",
        "fit s",
        "CPU s",
    )
    with tempfile.TemporaryDirectory() as scratch:
        for product in arguments.products.split(","):
            dataset = _dataset(product, Path(scratch))
            if dataset is None:
                console.print(f"{product} is not at hand, left out")
                continue
            presets = DEFAULTS | CANDIDATES if arguments.candidates else DEFAULTS
            for name, preset in presets.items():
                found, seconds, processor_s = _measure(dataset, preset)
                figures = {
                    "image_auroc": found.image_auroc,
                    "image_ap": found.image_ap,
                    "image_f1": found.image_f1,
                    "pixel_auroc": found.pixel_auroc,
                    "aupro": found.aupro,
                    "iou": found.iou,
                    "false_reject_rate": found.false_reject_rate,
                    "recall": found.recall,
                    "latency_p50_ms": found.latency_p50_ms,
                    "fit_s": seconds,
                    "fit_processor_s": processor_s,
                }
                table.add_row(product, name, *(_text(value) for value in figures.values()))
                console.print(product, name, *(_text(value) for value in figures.values()))
                rows += [_row(product, name, key, value) for key, value in figures.items() if not np.isnan(value)]
    console.print(table)
    target = ROOT / "build" / "bench" / "detectors.json"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")


def _measure(dataset: Path, preset: Preset) -> tuple[Evaluation, float, float]:
    began_s, began_processor_s = time.perf_counter(), time.process_time()
    calibration = calibrate(list_pictures(dataset / "train" / "good"), preset)
    seconds, processor_s = time.perf_counter() - began_s, time.process_time() - began_processor_s
    limits = recipe_limits(calibration.scores, LimitRule())
    recipe = Recipe(
        name="bench",
        version=1,
        created_at="2000-01-01T00:00:00Z",
        inspector_version="bench",
        detector=preset.detector,
        preparation=calibration.good.preparation,
        smoothing_sigma=preset.smoothing_sigma,
        limits=limits,
        good_images=len(calibration.good.paths),
        held_out=calibration.report.held_out,
        references=(Reference(file="none", kind=ReferenceKind.GOOD, score=0, verdict=Verdict.PASS),),
    )
    runtime = open_runtime(calibration.model(), calibration.detector.image_size)
    return evaluate(PartInspector(recipe, runtime), recipe, labelled_pictures(dataset)), seconds, processor_s


def _dataset(product: str, scratch: Path) -> Path | None:
    if product == "demo":
        return write_dataset(scratch / "demo")
    if product == "elpv":
        return _elpv(scratch / "elpv")
    return SHARED / product if (SHARED / product).is_dir() else None


def _elpv(folder: Path) -> Path | None:
    """200 good cells to calibrate on, 150 good and 150 certainly defective ones to test, by a fixed draw."""
    package = importlib.util.find_spec("elpv_dataset")
    if package is None or not package.submodule_search_locations:
        return None
    data = Path(package.submodule_search_locations[0]) / "data"
    with (data / "labels.csv").open() as file:
        rows = [(data / row[0], float(row[1])) for row in csv.reader(file, delimiter=" ", skipinitialspace=True) if row]
    rng = np.random.default_rng(0)
    good = rng.permutation([str(path) for path, defect in rows if defect == 0])
    bad = rng.permutation([str(path) for path, defect in rows if defect == 1])
    for subset, paths in (("train/good", good[:200]), ("test/good", good[200:350]), ("test/defect", bad[:150])):
        (folder / subset).mkdir(parents=True)
        for path in map(Path, paths):
            (folder / subset / path.name).symlink_to(path)
    return folder


def _text(value: float) -> str:
    return "–" if np.isnan(value) else f"{value:.3f}" if value <= 1 else f"{value:.1f}"


_TARGETS = {
    ("bottle", "patchcore"): {"image_auroc": 0.995, "pixel_auroc": 0.97, "aupro": 0.90, "recall": 0.95, "fit_s": 60.0},
    ("bottle", "padim"): {"image_auroc": 0.995, "pixel_auroc": 0.97, "aupro": 0.90, "recall": 0.95, "fit_s": 40.0},
    ("bottle", "autoencoder"): {"image_auroc": 0.89},
}


def _row(product: str, name: str, key: str, value: float) -> dict[str, object]:
    target = _TARGETS.get((product, name), {}).get(key)
    met = None if target is None else value <= target if key == "fit_s" else value >= target
    unit = {"latency_p50_ms": "ms", "fit_s": "s", "fit_processor_s": "s"}.get(key, "")
    command = "python tests/bench/bench_detectors.py"
    return {
        "name": f"{product}/{name}/{key}",
        "value": value,
        "unit": unit,
        "target": target,
        "met": met,
        "command": command,
    }


if __name__ == "__main__":
    main()
