"""The demo product written as a data set in MVTec layout."""

from __future__ import annotations

import csv
import io
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector.demo.defects import DefectKind
from inspector.demo.line import DEMO_SEED, PlannedPart, plan_good, plan_line, plan_test_defects, plan_test_good
from inspector.demo.part import DemoPart, PartRenderer
from inspector.errors import RecordError

_PNG_FAST = (cv2.IMWRITE_PNG_COMPRESSION, 2)


def write_dataset(
    folder: Path,
    seed: int = DEMO_SEED,
    on_progress: Callable[[int, int], None] | None = None,
    renderer: PartRenderer | None = None,
    free_pose: bool = False,
) -> Path:
    """Write the demo product to ``folder``, which must be empty or not there yet; returns ``folder``.

    ``train/good/NNN.png``: 60 good parts. ``test/good`` and ``test/<kind>/NNN.png``, with
    ``ground_truth/<kind>/NNN_mask.png`` (0 or 255). ``line/001.png`` ...: the line in order, and
    ``line.csv`` with the truth about it. ``free_pose``: the parts lie anyhow, and not as the fixture
    holds them. ``on_progress(done, total)`` is called after each picture.

    The pictures are gathered beside ``folder`` and moved there at the end: an interrupted write leaves
    nothing. Raises RecordError where the disk refuses or ``folder`` is in use.
    """
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise RecordError(
                f"{folder} already holds something.", "Choose a new or empty folder for the demo data set."
            )
        folder.parent.mkdir(parents=True, exist_ok=True)
        partial = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", suffix=".partial", dir=folder.parent))
    except OSError as error:
        raise _refused(folder, error) from error
    try:
        _write_all(partial, seed, on_progress, renderer or PartRenderer(), free_pose)
        partial.chmod(0o755)  # mkdtemp keeps others out
        if folder.exists():
            folder.rmdir()
        partial.replace(folder)
    except OSError as error:
        raise _refused(folder, error) from error
    finally:
        shutil.rmtree(partial, ignore_errors=True)
    return folder


def _refused(folder: Path, error: OSError) -> RecordError:
    return RecordError(
        f"The demo data set cannot be written to {folder}: {error.strerror or error}.",
        "Choose a folder that you may write to, on a disk with 100 MB free.",
    )


def _plan(seed: int) -> Iterator[tuple[str, str, PlannedPart]]:
    """(folder, file name without ending, part) for every picture."""
    for number, part in enumerate(plan_good(seed)):
        yield "train/good", f"{number:03d}", part
    for number, part in enumerate(plan_test_good(seed)):
        yield "test/good", f"{number:03d}", part
    for kind in DefectKind:
        for number, part in enumerate(plan_test_defects(kind, seed)):
            yield f"test/{kind.value}", f"{number:03d}", part
    for number, part in enumerate(plan_line(seed), start=1):
        yield "line", f"{number:03d}", part


def _write_all(
    root: Path, seed: int, on_progress: Callable[[int, int], None] | None, renderer: PartRenderer, free_pose: bool
) -> None:
    plan = list(_plan(seed))
    truth = io.StringIO(newline="")
    table = csv.writer(truth)
    table.writerow(("file", "defect", "severity", "dx_px", "dy_px", "angle_deg", "defect_px"))
    for done, (subset, name, planned) in enumerate(plan, start=1):
        part = replace(planned, free_pose=free_pose).render(renderer)
        _write_png(root / subset / f"{name}.png", part.picture[..., ::-1])
        if subset == "line":
            table.writerow((f"{name}.png", *_truth(part)))
        elif part.defect is not None:
            mask = part.mask.astype(np.uint8) * np.uint8(255)
            _write_png(root / "ground_truth" / part.defect.kind.value / f"{name}_mask.png", mask)
        if on_progress is not None:
            on_progress(done, len(plan))
    (root / "line.csv").write_text(truth.getvalue(), encoding="utf-8", newline="")


def _truth(part: DemoPart) -> tuple[str, ...]:
    kind, severity = (part.defect.kind.value, f"{part.defect.severity:.2f}") if part.defect else ("good", "")
    pose = part.pose
    return kind, severity, f"{pose.dx:.3f}", f"{pose.dy:.3f}", f"{pose.angle_deg:.3f}", str(int(part.mask.sum()))


def _write_png(path: Path, pixels: NDArray[np.uint8]) -> None:
    """BGR or grey ``pixels`` as PNG. cv2.imwrite would hide why the disk refuses, so the bytes are written here."""
    path.parent.mkdir(parents=True, exist_ok=True)
    encoded, data = cv2.imencode(".png", np.ascontiguousarray(pixels), _PNG_FAST)
    if not encoded:
        raise RuntimeError(f"PNG encoder refused {path.name}")
    path.write_bytes(data.tobytes())
