"""Folders: all cores together against one picture after the other."""

from __future__ import annotations

import time

from inspector.core.frame import Frame
from inspector.core.image_file import read_picture
from inspector.engine.batch import inspect_files
from inspector.engine.crew import load_crew
from inspector.engine.part_inspector import load_inspector
from models.runtime import DeviceChoice
from tests.bench.report import Row
from tests.bench.speed.products import BOTTLE, graphs, recipe, test_bottles
from tests.bench.speed.timing import row

_ONLY = "folder"


def rows(quick: bool) -> list[Row]:
    """The bottles of the test set, PNG files of 512 × 512, in turn by both."""
    found = []
    for name in ("patchcore", "padim"):
        stored = recipe(name)
        alone = load_inspector(stored, DeviceChoice.OPENVINO, graphs())
        crew = load_crew(stored, DeviceChoice.OPENVINO, graphs())
        one_s, all_s = [], []
        for _ in range(1 if quick else 3):
            began = time.perf_counter()
            one = [alone.inspect(Frame(k, read_picture(path), path.name)) for k, path in enumerate(test_bottles())]
            one_s.append(time.perf_counter() - began)
            began = time.perf_counter()
            every = [inspection for _, inspection in inspect_files(crew, BOTTLE / "test")]
            all_s.append(time.perf_counter() - began)
        same = all(a.verdict is b.verdict for a, b in zip(one, every, strict=True))
        faster = min(one_s) / min(all_s)
        cores = f"{crew.threads} cores"
        found += [
            row(f"{name}/folder, one by one against {cores}", faster, "times as long", only=_ONLY),
            row(f"{name}/folder, pictures a second", len(every) / min(all_s), "1/s", only=_ONLY),
            row(f"{name}/folder, verdicts as one by one", float(same), "", "1", same, _ONLY),
        ]
    return found
