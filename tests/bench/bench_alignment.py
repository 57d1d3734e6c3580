"""How well parts in any pose are found and judged: the demo product laid down by hand, and the real toys of aliens.

python -m tests.bench.bench_alignment
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

from inspector.core.affine import moved
from inspector.core.frame import Frame, Picture
from inspector.core.image_file import list_pictures, read_picture
from inspector.core.verdict import Verdict
from inspector.demo.defects import Defect, DefectKind
from inspector.demo.line import PlannedPart
from inspector.demo.part import PartRenderer, Pose
from inspector.engine.calibrate import Calibration, calibrate, recipe_limits
from inspector.engine.dataset import labelled_pictures
from inspector.engine.evaluate import Evaluation, evaluate
from inspector.engine.part_inspector import PartInspector
from inspector.engine.presets import PadimPreset
from inspector.recipes.aligner import Aligner
from inspector.recipes.alignment import Alignment, PartNotFound
from inspector.recipes.plan import AlignmentPlan
from inspector.recipes.recipe import LimitRule, Recipe, Reference, ReferenceKind
from inspector.recipes.shapes import Ellipse, Rectangle
from models.runtime import open_runtime
from tests.bench.report import Row, report

ROOT = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("INSPECTOR_SHARED_DATA", ROOT.parent / "shared" / "data"))
COMMAND = "python -m tests.bench.bench_alignment"

PART = Ellipse(x=116, y=52, width=408, height=408)
"""The whole flange as it lies on the reference picture, with a little of the plate around."""
TOY = Rectangle(x=3, y=45, width=500, height=300)
POSES, LOST = 200, 40
GOOD, TEST_GOOD, TEST_DEFECTS = 60, 80, 14
"""Parts to calibrate on, good ones to test on, defects of each kind."""
PRESET = PadimPreset(resolution=384)
"""About as many pixels on the part as the demo recipe has, which sees the whole plate at 512²."""


def main() -> None:
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        renderer = PartRenderer()
        reference = folder / "reference.png"
        Image.fromarray(renderer.render(1, pose=Pose()).picture).save(reference)
        plan = AlignmentPlan(reference=reference, pattern=PART)
        rows += _poses(renderer, read_picture(reference))
        aligned, more = _detection(folder, plan)
        rows += more
        rows += _not_found(renderer, aligned)
        if (SHARED / "aliens").is_dir():
            rows += _aliens(SHARED / "aliens")
    report("alignment", rows)


def _poses(renderer: PartRenderer, reference: Picture) -> list[Row]:
    cv2.setNumThreads(1)
    aligner = Aligner(reference, Alignment(pattern=PART))
    middle = np.array([(renderer.size[0] / 2, renderer.size[1] / 2)])
    off_px, off_deg, took_ms = [], [], []
    missed = 0
    for seed in range(50_000, 50_000 + POSES):
        part = renderer.render(seed, pose=renderer.free_pose(seed))
        started = time.thread_time()  # others on the machine must not count
        try:
            found = aligner.find(part.picture).reference_to_picture
        except PartNotFound:
            missed += 1
            continue
        took_ms.append(1e3 * (time.thread_time() - started))
        off = moved(middle, found)[0] - middle[0] - (part.pose.dx, part.pose.dy)
        angle = np.rad2deg(np.arctan2(found[1, 0], found[0, 0])) - part.pose.angle_deg
        off_px.append(float(np.hypot(*off)))
        off_deg.append(abs(float((angle + 180) % 360 - 180)))
    cv2.setNumThreads(-1)
    px, deg, ms = (float(np.percentile(values, q)) for values, q in ((off_px, 95), (off_deg, 95), (took_ms, 50)))
    return [
        _row("demo/free pose/not found", missed / POSES, "share", "<= 0.05", missed / POSES <= 0.05),
        _row("demo/free pose/error of the place, p95", px, "px", "<= 0.5", px <= 0.5),
        _row("demo/free pose/error of the angle, p95", deg, "deg", "<= 0.2", deg <= 0.2),
        _row("demo/free pose/time, one thread, p50", ms, "ms", "<= 8", ms <= 8),
        _row("demo/free pose/time, one thread, p95", float(np.percentile(took_ms, 95)), "ms"),
    ]


def _detection(folder: Path, plan: AlignmentPlan) -> tuple[PartInspector, list[Row]]:
    renderer = PartRenderer()
    fixed = _write_parts(folder / "fixed", renderer, free_pose=False)
    free = _write_parts(folder / "free", renderer, free_pose=True)
    held = _measured(calibrate(list_pictures(fixed / "train" / "good"), PRESET, PART), fixed)[1]
    inspector, aligned = _measured(calibrate(list_pictures(free / "train" / "good"), PRESET, alignment=plan), free)
    off = _measured(calibrate(list_pictures(free / "train" / "good"), PRESET), free)[1]
    gap = held.image_auroc - aligned.image_auroc
    gain = aligned.image_auroc - off.image_auroc
    return inspector, [
        _row("demo/padim/image AUROC, fixed pose", held.image_auroc, ""),
        _row("demo/padim/image AUROC, free pose, aligned", aligned.image_auroc, ""),
        _row("demo/padim/image AUROC, free pose, not aligned", off.image_auroc, ""),
        _row("demo/padim/image AUROC lost by free pose", gap, "", "<= 0.02", gap <= 0.02),
        _row("demo/padim/image AUROC won by aligning", gain, "", ">= 0.1", gain >= 0.1),
        _row("demo/padim/pixel AUROC, fixed pose", held.pixel_auroc, ""),
        _row("demo/padim/pixel AUROC, free pose, aligned", aligned.pixel_auroc, ""),
        _row("demo/padim/good parts rejected, free pose, aligned", aligned.false_reject_rate, "share"),
        _row("demo/padim/good parts rejected, fixed pose", held.false_reject_rate, "share"),
        _row("demo/padim/defects found, free pose, aligned", aligned.recall, "share"),
        _row("demo/padim/defects found, fixed pose", held.recall, "share"),
    ]


def _write_parts(folder: Path, renderer: PartRenderer, free_pose: bool) -> Path:
    """A data set as that of the demo, with more parts to test on: of 20 good ones, each moves the AUROC by 0.05."""

    def write(subset: str, number: int, seed: int, defect: Defect | None = None) -> None:
        part = PlannedPart(seed, defect, free_pose).render(renderer)
        _save(folder / subset / f"{number:03d}.png", part.picture)
        if defect is not None:
            mask = part.mask.astype(np.uint8) * np.uint8(255)
            _save(folder / "ground_truth" / defect.kind.value / f"{number:03d}_mask.png", mask)

    for number in range(GOOD):
        write("train/good", number, 10_000 + number)
    for number in range(TEST_GOOD):
        write("test/good", number, 20_000 + number)
    for k, kind in enumerate(DefectKind):
        for number, severity in enumerate(np.linspace(0, 1, TEST_DEFECTS)):
            seed = 30_000 + 1000 * k + number
            write(f"test/{kind.value}", number, seed, Defect(kind, float(severity), seed))
    return folder


def _save(path: Path, pixels: Picture) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(pixels).save(path, compress_level=1)


def _measured(calibration: Calibration, dataset: Path) -> tuple[PartInspector, Evaluation]:
    recipe = Recipe(
        name="bench",
        version=1,
        created_at="2000-01-01T00:00:00Z",
        inspector_version="bench",
        detector=PRESET.detector,
        preparation=calibration.good.preparation,
        smoothing_sigma=PRESET.smoothing_sigma,
        limits=recipe_limits(calibration.scores, LimitRule()),
        good_images=len(calibration.good.paths),
        held_out=calibration.report.held_out,
        references=(Reference(file="none", kind=ReferenceKind.GOOD, score=0, verdict=Verdict.PASS),),
    )
    runtime = open_runtime(calibration.model(), calibration.detector.image_size)
    inspector = PartInspector(recipe, runtime, calibration.good.preparer)
    return inspector, evaluate(inspector, recipe, labelled_pictures(dataset))


def _not_found(renderer: PartRenderer, inspector: PartInspector) -> list[Row]:
    """Parts that must not be judged: how many are "not found", and whether any passed."""
    width, height = renderer.size
    wrong_side = PartRenderer(wrong_side_up=True)
    rng = np.random.default_rng(7)

    def half_out(seed: int) -> Picture:
        """The part's middle on an edge of the picture."""
        along = rng.uniform(-0.1, 0.1) * np.array(renderer.size)
        edges = ((width / 2, along[1]), (-width / 2, along[1]), (along[0], height / 2), (along[0], -height / 2))
        dx, dy = edges[seed % 4]
        return renderer.render(seed, pose=Pose(float(dx), float(dy), float(rng.uniform(-180, 180)))).picture

    kinds: dict[str, list[Picture]] = {
        "missing": [renderer.render_empty(seed).picture for seed in range(LOST)],
        "half out of the picture": [half_out(seed) for seed in range(LOST)],
        "wrong side up": [wrong_side.render(s, pose=wrong_side.free_pose(s)).picture for s in range(LOST)],
    }
    rows = []
    for kind, pictures in kinds.items():
        seen = [inspector.inspect(Frame(seq=1, picture=picture, source=kind)) for picture in pictures]
        passed = sum(part.verdict is Verdict.PASS for part in seen)
        named = sum("not found" in part.reason for part in seen) / len(seen)
        rows.append(_row(f"demo/{kind}/PASS", passed, "parts", "0", passed == 0))
        rows.append(_row(f"demo/{kind}/“part not found”", named, "share", "1", named == 1))
    return rows


def _aliens(dataset: Path) -> list[Row]:
    train, test = list_pictures(dataset / "train" / "good"), list_pictures(dataset / "test" / "good")
    aligner = Aligner(read_picture(train[0]), Alignment(pattern=TOY))
    found = _share_found(aligner, [*train[1:], *test])
    broken = _share_found(aligner, list_pictures(dataset / "test" / "anomaly"))
    return [
        _row("aliens/good pictures in which the pattern is found", found, "share", ">= 0.95", found >= 0.95),
        _row("aliens/broken toys in which it is found", broken, "share"),
    ]


def _share_found(aligner: Aligner, paths: Sequence[Path]) -> float:
    found = 0
    for path in paths:
        try:
            aligner.find(read_picture(path))
        except PartNotFound:
            continue
        found += 1
    return found / len(paths)


def _row(name: str, value: float, unit: str, target: str = "", met: bool | None = None) -> Row:
    return Row(name, float(value), unit, target, None if met is None else bool(met), COMMAND)


if __name__ == "__main__":
    main()
