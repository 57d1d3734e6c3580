"""How fast a recipe is judged on this computer, and the pace that a line may have with it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from inspector.core.frame import Frame, Picture
from inspector.core.image_file import read_picture
from inspector.core.inspection import StageTimes
from inspector.core.memory import resident_mb
from inspector.engine.part_inspector import PartInspector
from inspector.errors import ImageError, RecipeError
from inspector.recipes.store import StoredRecipe
from models.runtime import DeviceChoice, OpenVinoRuntime, TorchRuntime

_WARM_UP = 10
_LOOK_S = 0.05


@dataclass(frozen=True, slots=True)
class StageFigures:
    """Milliseconds that half, nineteen of twenty and ninety-nine of a hundred parts do not exceed."""

    p50_ms: float
    p95_ms: float
    p99_ms: float


@dataclass(frozen=True, slots=True)
class LineBench:
    """``stages`` by name, "whole" from the picture in memory to the verdict. ``why``: this device was taken for it.

    ``highest_per_minute``: parts at equal distances of which ninety-nine of a hundred are judged before the next one
    comes; 0 where not one was. ``memory_mb``: of this program, the model in it; None where the system does not tell.
    """

    recipe: str
    device: str
    why: str
    parts: int
    stages: dict[str, StageFigures]
    highest_per_minute: int
    memory_mb: float | None

    def report(self) -> dict[str, Any]:
        """For JSON."""
        return asdict(self)


def bench_line(
    inspector: PartInspector,
    stored: StoredRecipe,
    choice: DeviceChoice,
    parts: int = 300,
    on_progress: Callable[[int, int], None] = lambda done, total: None,
) -> LineBench:
    """Judge the recipe's own reference pictures ``parts`` times, one after the other, as the line does.

    Raises :class:`RecipeError` when they cannot be read.
    """
    pictures = _references(stored)
    for number in range(_WARM_UP):
        inspector.inspect(_part(number, pictures))
    times: list[StageTimes] = []
    for number in range(parts):
        times.append(inspector.inspect(_part(number, pictures)).times)
        on_progress(number + 1, parts)
    return _bench_of(inspector, stored, choice, times)


def bench_side_by_side(
    lines: Sequence[tuple[PartInspector, StoredRecipe]],
    choice: DeviceChoice,
    parts: int = 300,
    on_progress: Callable[[int, int], None] = lambda done, total: None,
) -> tuple[LineBench, ...]:
    """As :func:`bench_line` for lines that judge at the same time, each in a thread of its own.

    All go on until each has judged ``parts``, so that none is measured while another has finished. Raises
    :class:`RecipeError`.
    """
    pictures = [_references(stored) for _, stored in lines]
    times: list[list[StageTimes]] = [[] for _ in lines]
    done = threading.Event()

    def judge(index: int) -> None:
        inspector, number = lines[index][0], 0
        while not done.is_set():
            found = inspector.inspect(_part(number, pictures[index])).times
            number += 1
            if _WARM_UP < number <= _WARM_UP + parts:
                times[index].append(found)

    with ThreadPoolExecutor(len(lines), "line") as pool:
        judging = [pool.submit(judge, index) for index in range(len(lines))]
        try:
            while min(map(len, times)) < parts and not any(each.done() for each in judging):
                time.sleep(_LOOK_S)
                on_progress(min(map(len, times)), parts)
        finally:
            done.set()
        for each in judging:
            each.result()
    return tuple(
        _bench_of(inspector, stored, choice, found) for (inspector, stored), found in zip(lines, times, strict=True)
    )


def _bench_of(
    inspector: PartInspector, stored: StoredRecipe, choice: DeviceChoice, times: Sequence[StageTimes]
) -> LineBench:
    stages = {
        "prepare": _figures([each.prepare_ms for each in times]),
        "infer": _figures([each.infer_ms for each in times]),
        "judge": _figures([each.judge_ms for each in times]),
        "whole": _figures([each.inspect_ms for each in times]),
    }
    slowest_ms = stages["whole"].p99_ms
    return LineBench(
        recipe=str(stored.recipe.id),
        device=inspector.device,
        why=why_device(choice, inspector.device),
        parts=len(times),
        stages=stages,
        highest_per_minute=int(60_000 / slowest_ms) if slowest_ms > 0 else 0,
        memory_mb=resident_mb(),
    )


def why_device(choice: DeviceChoice, device: str) -> str:
    """Why ``device`` is what runs where ``choice`` was asked for, in plain words."""
    if choice is not DeviceChoice.AUTO:
        return "it was asked for by name"
    if device == OpenVinoRuntime.device:
        return "there is no CUDA device that can run it, and OpenVINO is the quickest on the processor"
    if device == TorchRuntime.device:
        return "neither CUDA nor OpenVINO can run it; the log says why"
    return "a GPU is there, and the quickest"


def _references(stored: StoredRecipe) -> Sequence[Picture]:
    try:
        return [read_picture(stored.folder / reference.file) for reference in stored.recipe.references]
    except ImageError as error:
        raise RecipeError(f"A reference of {stored.recipe.id} cannot be read. {error.what}", error.remedy) from error


def _part(number: int, pictures: Sequence[Picture]) -> Frame:
    return Frame(number, pictures[number % len(pictures)], "bench", captured_ns=time.perf_counter_ns())


def _figures(values_ms: Sequence[float]) -> StageFigures:
    p50, p95, p99 = np.percentile(values_ms, (50, 95, 99))
    return StageFigures(float(p50), float(p95), float(p99))
