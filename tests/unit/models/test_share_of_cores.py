"""Where graphs compute that have a share of the processor each."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import openvino as ov
import pytest
from openvino import opset13 as ops

from models.compiled_graph import CompiledGraph

SIZE = (64, 96)


def some_milliseconds() -> ov.Model:
    """Of pictures (B, H, W, 3) a map (B, 1, H, W) and a score (B,), by way of some convolutions."""
    picture = ops.parameter([-1, *SIZE, 3], np.uint8)
    level = ops.transpose(ops.convert(picture, np.float32), [0, 3, 1, 2])
    for wide, narrow in ((32, 3), (32, 32), (32, 32), (1, 32)):
        kernel = np.full((wide, narrow, 3, 3), 0.01, np.float32)
        level = ops.relu(ops.convolution(level, kernel, [1, 1], [1, 1], [1, 1], [1, 1]))
    return ov.Model([level, ops.reduce_max(level, [1, 2, 3])], [picture])


@pytest.mark.skipif(not hasattr(os, "sched_getaffinity"), reason="asks Linux")
def test_two_graphs_on_a_core_each_are_not_bound_to_the_same_one() -> None:
    """Two lines of a station: bound to the first core, both of them would share it and leave the others idle."""
    allowed = os.sched_getaffinity(0)
    if len(allowed) < 2:
        pytest.skip("there is one core alone")
    both = [CompiledGraph(some_milliseconds(), ov.Core(), SIZE, cores=1) for _ in range(2)]
    judged, seen = [0, 0], [set[int](), set[int]()]
    ends = threading.Event()

    def judge(index: int) -> None:
        while not ends.is_set():
            both[index](np.zeros((1, *SIZE, 3), np.uint8))
            judged[index] += 1

    with ThreadPoolExecutor(2) as pool:
        tasks = [pool.submit(judge, index) for index in range(2)]
        threads = [thread.native_id or 0 for thread in pool._threads]
        assert len(threads) == 2
        while min(judged) < 20 and not any(task.done() for task in tasks):
            for cores, thread in zip(seen, threads, strict=True):
                cores.add(len(os.sched_getaffinity(thread)))
        ends.set()
        for task in tasks:
            task.result()
    assert seen == [{len(allowed)}, {len(allowed)}]


_ON_ALL_CORES = """
import os, sys
import numpy as np
import openvino as ov
from models.compiled_graph import CompiledGraph
from tests.unit.models.test_share_of_cores import SIZE, some_milliseconds
allowed = len(os.sched_getaffinity(0))
graph = CompiledGraph(some_milliseconds(), ov.Core(), SIZE)
bound = []
for _ in range(20):
    graph(np.zeros((1, *SIZE, 3), np.uint8))
    bound += [thread for thread in os.listdir("/proc/self/task") if len(os.sched_getaffinity(int(thread))) < allowed]
sys.exit(f"bound to cores: {bound}" if bound else 0)
"""


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="asks Linux")
def test_a_graph_on_all_cores_may_move_out_of_the_way_of_the_window() -> None:
    """In a process of its own, that has no threads of other graphs."""
    root = Path(__file__).parents[3]
    subprocess.run([sys.executable, "-c", _ON_ALL_CORES], check=True, cwd=root, env={**os.environ, "PYTHONPATH": "."})
