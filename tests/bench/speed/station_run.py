"""The station itself, its window out of sight, with frames of 1280 × 1024 from memory; tells what it found as JSON.

    python -m tests.bench.speed.station_run --parts 1000 --every-ms 60 [--backbone]

A process of its own, so that neither memory nor threads are anybody else's. INSPECTOR_HOME must be that of the bench.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import threading
import time

from PySide6.QtCore import QObject, QTimer, Signal

from inspector.app import StationApp
from inspector.cameras.base import SourceFinished
from inspector.core.camera_settings import TriggerMode
from inspector.core.frame import Frame, Picture
from inspector.core.inspection import Inspection
from inspector.core.memory import resident_mb
from inspector.core.priority import prefer_this_program, stand_back
from inspector.core.results import ResultsBuffer
from inspector.core.verdict import Verdict
from inspector.errors import CameraError
from inspector.station_config import StationConfig
from inspector.ui.application import application
from inspector.ui.choices import SourceChoice
from inspector.ui.line_pane import LinePane
from tests.bench.speed.neighbours import stolen_ticks

_WARM_UP = 100
"""Parts before anything is measured."""
_SAMPLES = 40
"""Looks at the memory over the run."""


class FramesInMemory:
    """Frames one after the other, ``every_ms`` apart, or as soon as the last one is taken where that is 0."""

    name, description = "memory", "frames in memory"
    trigger_mode = TriggerMode.HARDWARE
    """Each of them is a part."""

    def __init__(self, frames: list[Picture], count: int, every_ms: float) -> None:
        self.can_wait = every_ms == 0
        self._frames, self._count, self._every_s = frames, count, every_ms / 1000
        self._shown = 0
        self._due_s = 0.0

    def open(self) -> None:
        self._due_s = time.monotonic()

    def fire(self, trigger_id: str) -> None:
        raise CameraError("The camera is triggered by its own line.", "Wait for it.")

    def grab(self, timeout_s: float) -> Frame | None:
        if self._shown >= self._count:
            raise SourceFinished
        wait_s = self._due_s - time.monotonic()
        if wait_s > 0:
            time.sleep(min(wait_s, timeout_s))
            if wait_s > timeout_s:
                return None
        self._due_s = max(self._due_s + self._every_s, time.monotonic())
        self._shown += 1
        return Frame(self._shown, self._frames[self._shown % len(self._frames)], "memory")

    def close(self) -> None:
        pass


_BLOCK, _SETTLE = 40, 5
"""Parts that the window shows, then as many that it does not; the first ones of a block do not count."""


class Account(QObject):
    """What became of the parts."""

    block_ended = Signal(bool)
    """Whether the parts of the next one are to be shown."""

    def __init__(self, parts: int, in_turns: bool) -> None:
        super().__init__()
        self._in_turns = in_turns
        self._window_clock = time.pthread_getcpuclockid(threading.get_ident())
        self.window_s = self.inspecting_s = self.inspecting_now_s = 0.0
        """Processor time of the window's thread and of the inspection's when the warm-up was over."""
        self.shown: list[bool] = []
        """Of each latency: whether the window showed the parts at that time."""
        self.latencies_ms: list[float] = []
        self.stages_ms: list[tuple[float, float, float, float, float]] = []
        self.stolen: list[int] = []
        """Of each latency: what the host took since the part before."""
        self._stolen = stolen_ticks()
        self.without_verdict = 0
        self.first_verdict_at_s: float | None = None
        self.process_s = 0.0
        """Processor time of the whole program when the warm-up was over."""
        self.memory_mb: list[float] = []
        self._every = max(1, parts // _SAMPLES)
        self._seen = 0

    def take(self, inspection: Inspection) -> None:
        """In the inspection's thread, once a part has its verdict."""
        latency_ms = (time.perf_counter_ns() - inspection.frame.captured_ns) / 1e6
        if self.first_verdict_at_s is None:
            self.first_verdict_at_s = time.time()
        self._seen += 1
        if self._seen == _WARM_UP:
            self.process_s, self.inspecting_s = time.process_time(), time.thread_time()
            self.window_s = self.window_now_s()
        number, within = divmod(self._seen - _WARM_UP, _BLOCK)
        if self._in_turns and number > 0 and within == 0:
            self.block_ended.emit(number % 2 == 0)
        stolen_before, self._stolen = self._stolen, stolen_ticks()
        settled = not self._in_turns or within >= _SETTLE
        if inspection.verdict is Verdict.NO_VERDICT:
            self.without_verdict += 1
        elif self._seen > _WARM_UP and settled:
            self.latencies_ms.append(latency_ms)
            self.stolen.append(self._stolen - stolen_before)
            self.shown.append(not self._in_turns or number % 2 == 0)
            times = inspection.times
            recorded_ms = latency_ms - times.wait_ms - times.inspect_ms
            self.stages_ms.append((times.wait_ms, times.prepare_ms, times.infer_ms, times.judge_ms, recorded_ms))
        if self._seen > _WARM_UP and self._seen % self._every == 0:
            self.memory_mb.append(resident_mb() or 0.0)
        self.inspecting_now_s = time.thread_time()

    def window_now_s(self) -> float:
        """Processor time of the thread that made this; callable from any."""
        return time.clock_gettime(self._window_clock)

    def per_part_ms(self, parts: int) -> dict[str, float]:
        """Processor time since the warm-up: of all threads, the window's and the inspection's own."""
        taken_s = {
            "processor_ms_per_part": time.process_time() - self.process_s,
            "window_ms_per_part": self.window_now_s() - self.window_s,
            "inspecting_ms_per_part": self.inspecting_now_s - self.inspecting_s,
        }
        return {name: 1000 * seconds / max(1, parts) for name, seconds in taken_s.items()}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--parts", type=int, required=True)
    parser.add_argument("--every-ms", type=float, default=0.0)
    parser.add_argument("--backbone", action="store_true", help="measure the bare backbone too, before and after")
    parser.add_argument("--in-turns", action="store_true", help="let the window show only every other block of parts")
    parser.add_argument("--frames", required=True, help="file of frames, (N, H, W, 3)")
    parser.add_argument("--recipe", required=True)
    arguments = parser.parse_args()
    import numpy as np

    frames = list(np.load(arguments.frames))
    add = ResultsBuffer.add

    def watched(results: ResultsBuffer, inspection: Inspection) -> None:
        account.take(inspection)
        add(results, inspection)

    ResultsBuffer.add = watched  # type: ignore[method-assign]
    prefer_this_program()  # as the command that opens it does
    app = application()
    account = Account(arguments.parts, arguments.in_turns)
    station = StationApp(app, StationConfig(recipe=arguments.recipe, device="openvino"))
    window = station.window
    window.resize(1920, 1080)
    parts = arguments.parts + (_WARM_UP if arguments.parts > 1 else 0)
    camera = SourceChoice("memory", "frames in memory", lambda: FramesInMemory(frames, parts, arguments.every_ms))
    window.choose_source(camera)

    def begin() -> None:
        stand_back()  # the window's thread, as in the station
        window.start_or_stop()

    station.controller.recipe_loaded.connect(lambda recipe: begin())
    station.controller.fault_raised.connect(lambda fault: sys.stderr.write(f"{fault}\n"))

    def show(wanted: bool) -> None:
        pane = window.findChild(LinePane)
        if wanted:
            station.controller.inspected.connect(pane._on_inspected)
            window._tick_timer.start()
        else:
            station.controller.inspected.disconnect(pane._on_inspected)
            window._tick_timer.stop()

    account.block_ended.connect(show)
    backbone_ms: list[float] = []
    paced: dict[str, list[float]] = {"ms": [], "stolen": []}
    told: dict[str, object] = {}

    def measure_backbone() -> None:
        from tests.bench.speed.kernels import backbone_times

        hot, at_its_pace = backbone_times("patchcore", arguments.every_ms / 1000)
        backbone_ms.extend(hot)
        for name, values in at_its_pace.items():
            paced[name] += values

    def finish() -> None:
        told.update(account.per_part_ms(arguments.parts))
        if arguments.backbone:
            measure_backbone()
        QTimer.singleShot(0, window.close)
        QTimer.singleShot(300, lambda: app.exit(0))  # also where the window waits for a library to be loaded

    station.controller.source_finished.connect(finish)
    if arguments.backbone:
        measure_backbone()
    station.open()
    app.exec()
    sys.stdout.write(
        json.dumps(
            {
                "latencies_ms": account.latencies_ms,
                "stages_ms": account.stages_ms,
                "shown": account.shown,
                "without_verdict": account.without_verdict,
                "first_verdict_at_s": account.first_verdict_at_s,
                "memory_mb": account.memory_mb,
                "stolen": account.stolen,
                "backbone_ms": backbone_ms,
                "paced_backbone": paced,
                **told,
            }
        )
    )
    sys.stdout.flush()
    os._exit(0)  # as the station does while a library is still being loaded


if __name__ == "__main__":
    main()
