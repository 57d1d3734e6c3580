"""The figures that tell a user how fast the line may be."""

from __future__ import annotations

import json

import numpy as np
import pytest

from inspector.core.frame import Frame
from inspector.core.inspection import Inspection, Limits, RecipeId, StageTimes
from inspector.core.memory import resident_mb
from inspector.engine.line_bench import bench_line, bench_side_by_side, why_device
from inspector.engine.part_inspector import PartInspector, load_inspector
from inspector.errors import RecipeError
from models.runtime import DeviceChoice, OpenVinoRuntime, TorchRuntime


class GivenTimes(PartInspector):
    """Parts take 1, 2, … 100 ms, over and over; those of the warm-up a second."""

    def __init__(self) -> None:
        self.device = OpenVinoRuntime.device
        self.judged = 0

    def inspect(self, frame: Frame) -> Inspection:
        number, self.judged = self.judged - 10, self.judged + 1
        infer_ms = 1000.0 if number < 0 else float(number % 100 + 1)
        limits = Limits(1.0, 2.0, 1.0)
        times = StageTimes(prepare_ms=0.0, infer_ms=infer_ms, judge_ms=0.0)
        return Inspection(frame, RecipeId("ring", 1), limits, limits.verdict(0.5), score=0.5, times=times)


def test_percentiles_without_the_warm_up_and_the_pace_of_the_slowest_but_one_in_a_hundred(taught):
    seen: list[tuple[int, int]] = []
    found = bench_line(GivenTimes(), taught, DeviceChoice.AUTO, 200, lambda done, total: seen.append((done, total)))
    whole = found.stages["whole"]
    expected = np.percentile(np.tile(np.arange(1, 101), 2), (50, 95, 99))
    assert (whole.p50_ms, whole.p95_ms, whole.p99_ms) == pytest.approx(tuple(expected))
    assert found.highest_per_minute == int(60_000 / expected[2])
    assert found.stages["prepare"].p99_ms == 0
    assert seen[-1] == (200, 200)


def test_a_real_recipe_is_measured(taught):
    found = bench_line(load_inspector(taught, DeviceChoice.TORCH), taught, DeviceChoice.TORCH, 20)
    assert found.recipe == str(taught.recipe.id)
    for figures in found.stages.values():
        assert 0 < figures.p50_ms <= figures.p95_ms <= figures.p99_ms
    assert found.stages["infer"].p50_ms < found.stages["whole"].p50_ms
    assert found.device == TorchRuntime.device
    assert "by name" in found.why
    assert json.loads(json.dumps(found.report(), allow_nan=False))["parts"] == 20


def test_two_recipes_are_measured_while_both_are_judged(taught):
    two = [(load_inspector(taught, DeviceChoice.OPENVINO, cores=1), taught) for _ in range(2)]
    at_work, together = [0], []
    for inspector, _ in two:
        inspect = inspector.inspect

        def watched(frame, inspect=inspect):
            at_work[0] += 1
            together.append(at_work[0])
            try:
                return inspect(frame)
            finally:
                at_work[0] -= 1

        inspector.inspect = watched
    found = bench_side_by_side(two, DeviceChoice.OPENVINO, 20)
    assert [each.parts for each in found] == [20, 20]
    assert 2 in together
    assert all(each.highest_per_minute > 0 for each in found)


def test_a_line_that_fails_ends_the_measurement(taught):
    class Failing(GivenTimes):
        def inspect(self, frame: Frame) -> Inspection:
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        bench_side_by_side([(GivenTimes(), taught), (Failing(), taught)], DeviceChoice.AUTO, 20)


def test_it_is_said_why_the_device_was_taken():
    assert "no CUDA" in why_device(DeviceChoice.AUTO, OpenVinoRuntime.device)
    assert "log" in why_device(DeviceChoice.AUTO, TorchRuntime.device)
    assert "GPU" in why_device(DeviceChoice.AUTO, "NVIDIA H200")
    assert "by name" in why_device(DeviceChoice.TORCH, TorchRuntime.device)


def test_references_that_cannot_be_read_are_named(copied):
    (copied.folder / copied.recipe.references[0].file).write_bytes(b"nothing")
    with pytest.raises(RecipeError, match="reference"):
        bench_line(GivenTimes(), copied, DeviceChoice.AUTO)


def test_memory_that_is_used_is_counted():
    before = resident_mb()
    assert before is not None
    held = np.ones(64 * 2**20, np.uint8)
    after = resident_mb()
    assert after is not None
    assert after - before == pytest.approx(64, abs=16)
    assert held[0]
