"""How small a defect is found in a large picture, in one pass and in tiles: the demo product at 2048 × 1536.

python -m tests.bench.bench_tiles
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from inspector.core.frame import Picture
from inspector.demo.part import PartRenderer
from inspector.engine.fit_clock import FitClock
from inspector.engine.synthetic import with_defect
from inspector.engine.teach import Fitted, fit_plan, limits_of
from inspector.engine.trial import scores_of
from inspector.recipes.plan import CalibrationPlan
from inspector.recipes.shapes import Ellipse
from models.runtime import DeviceChoice
from tests.bench.report import Row, report
from tests.sample_parts import save_picture

COMMAND = "python -m tests.bench.bench_tiles"
SIZE = (2048, 1536)
GOOD, TEST_GOOD = 30, 12
SIZES_PX = (6, 9, 12, 18)
CONTRAST = 0.4
"""Of the range: a chip or a grain that anybody sees who looks closely."""
FLANGE = Ellipse(x=348, y=156, width=1224, height=1224)
"""Where the part lies, with a little of the plate around; the fixture leaves it 6 pixels of play."""
WAYS: dict[str, dict[str, int]] = {
    "one pass at 256²": {"resolution": 256, "tiles": 1},
    "3 × 3 tiles of 256²": {"resolution": 256, "tiles": 3},
    "5 × 5 tiles of 256²": {"resolution": 256, "tiles": 5},
}
_LARGE_PX, _LEAST_FOUND = 18, 90.0
"""What 5 × 5 tiles must find: defects of 1.2 % of the picture's shorter side."""


def main() -> None:
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        renderer = PartRenderer(SIZE)
        for seed in range(GOOD):
            save_picture(folder / f"{seed:03}.png", renderer.render(seed).picture)
        unseen = [renderer.render(1000 + seed).picture for seed in range(TEST_GOOD)]
        rows = [row for name, way in WAYS.items() for row in _tried(name, way, folder, unseen)]
    report("tiles", rows)


def _tried(name: str, way: dict[str, int], folder: Path, unseen: Sequence[Picture]) -> list[Row]:
    plan = CalibrationPlan(name="tiles", good=(folder,), region=FLANGE, detector="patchcore", **way)
    fitted = fit_plan(plan, DeviceChoice.AUTO, lambda: None, lambda status: None, FitClock({}))
    fail = limits_of(plan, fitted, None).fail
    rows = [
        Row(f"{name}: good parts rejected", _share(fitted, unseen, fail), "%", "", None, COMMAND),
        Row(f"{name}: a part", _part_ms(fitted, unseen), "ms", "", None, COMMAND),
    ]
    for size in SIZES_PX:
        marred = [_marred(picture, size, seed) for seed, picture in enumerate(unseen)]
        found = _share(fitted, marred, fail)
        rows.append(Row(f"{name}: grains of {size} px found", found, "%", *_target(name, size, found), COMMAND))
    return rows


def _target(name: str, size: int, found: float) -> tuple[str, bool | None]:
    if size < _LARGE_PX or WAYS[name]["tiles"] < 5:
        return "", None
    return f">= {_LEAST_FOUND:.0f} %", found >= _LEAST_FOUND


def _share(fitted: Fitted, pictures: Sequence[Picture], fail: float) -> float:
    return 100 * float(np.mean([scores_of(fitted, [picture])[0] >= fail for picture in pictures]))


def _part_ms(fitted: Fitted, pictures: Sequence[Picture]) -> float:
    times = []
    for picture in pictures[:8]:
        began_s = time.perf_counter()
        scores_of(fitted, [picture])
        times.append(1e3 * (time.perf_counter() - began_s))
    return float(np.median(times))


def _marred(picture: Picture, size_px: float, seed: int) -> Picture:
    """A grain somewhere on the flange, between its bore and its rim."""
    rng = np.random.default_rng(seed)
    angle, reach = rng.uniform(0, 2 * np.pi), rng.uniform(0.35, 0.85) * FLANGE.width / 2
    centre = (FLANGE.x + FLANGE.width / 2 + reach * np.cos(angle), FLANGE.y + FLANGE.height / 2 + reach * np.sin(angle))
    return with_defect(picture, "particle", centre, size_px, CONTRAST, seed)


if __name__ == "__main__":
    main()
