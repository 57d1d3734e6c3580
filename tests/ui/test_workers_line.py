"""The line as a whole, with its real threads: every part one verdict, whatever happens."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from inspector.cameras.folder import FolderCamera
from inspector.core.frame import Frame
from inspector.core.verdict import Verdict
from inspector.errors import CameraError, InspectorError, RecipeError
from inspector.workers.job_thread import JobThread
from inspector.workers.station import QUEUE_PARTS, LineState, Policy, StationController
from tests.ui.line_fakes import PATIENCE_MS, PATIENCE_S, StubCamera, StubEngine, frame


class Line:
    """A controller with one recipe per version, and what it said."""

    def __init__(self, qtbot) -> None:
        self.qtbot = qtbot
        self.engines: dict[int | None, StubEngine | Exception] = {}
        self.loads: list[int | None] = []
        self.loading = threading.Event()
        self.may_load = threading.Event()
        self.may_load.set()
        self.controller = StationController(self._load)
        self.states: list[LineState] = []
        self.faults: list[InspectorError] = []
        self.controller.state_changed.connect(self.states.append)
        self.controller.fault_raised.connect(self.faults.append)

    def _load(self, name: str, version: int | None) -> StubEngine:
        self.loads.append(version)
        self.loading.set()
        assert self.may_load.wait(PATIENCE_S)
        engine = self.engines[version]
        if isinstance(engine, Exception):
            raise engine
        return engine

    def ready(self, engine: StubEngine | None = None) -> StubEngine:
        engine = engine or StubEngine()
        self.engines[engine.recipe.version] = engine
        with self.qtbot.waitSignal(self.controller.recipe_loaded, timeout=PATIENCE_MS):
            self.controller.load_recipe("stub", engine.recipe.version)
        return engine

    def until(self, state: LineState) -> None:
        self.qtbot.waitUntil(lambda: self.controller.state is state, timeout=PATIENCE_MS)

    def until_answered(self, parts: int) -> None:
        self.qtbot.waitUntil(lambda: self.controller.snapshot().counters.inspected >= parts, timeout=PATIENCE_MS)

    def run(self, camera: StubCamera | FolderCamera, policy: Policy = Policy.PRODUCTION) -> None:
        """Run ``camera`` to its end."""
        with self.qtbot.waitSignal(self.controller.source_finished, timeout=PATIENCE_MS):
            self.controller.start(lambda: camera, policy)

    @property
    def verdicts(self) -> dict[int, Verdict]:
        """By part number; fails where a part has two."""
        trend = self.controller.snapshot().trend
        assert max(Counter(point.seq for point in trend).values(), default=1) == 1
        return {point.seq: point.verdict for point in trend}


@pytest.fixture
def line(qtbot) -> Iterator[Line]:
    line = Line(qtbot)
    yield line
    line.may_load.set()
    for engine in line.engines.values():
        if isinstance(engine, StubEngine):
            engine.gate.set()
    assert line.controller.close()
    assert_no_thread(line.controller)


def assert_no_thread(controller: StationController) -> None:
    threads = [value for value in vars(controller).values() if isinstance(value, JobThread)]
    assert threads
    assert not any(thread.is_running for thread in threads)


def write_parts(folder: Path, count: int) -> Path:
    folder.mkdir(parents=True)
    for number in range(1, count + 1):
        Image.fromarray(np.full((20, 30, 3), number, np.uint8)).save(folder / f"{number}.png")
    return folder


# From start to end


def test_every_picture_of_a_folder_gets_one_verdict_in_order(line, tmp_path):
    line.ready(StubEngine(score=lambda seq: {0: 2.5, 1: 0.5, 2: 1.5}[seq % 3]))
    folder = write_parts(tmp_path / "parts", 40)
    line.run(FolderCamera(folder))

    snapshot = line.controller.snapshot()
    assert [point.seq for point in snapshot.trend] == list(range(1, 41))
    assert (snapshot.counters.passed, snapshot.counters.review, snapshot.counters.failed) == (14, 13, 13)
    assert snapshot.recent[0].source == "40.png"
    assert snapshot.recent[0].inspection.frame.picture[0, 0, 0] == 40
    assert snapshot.waiting_for is None
    assert line.controller.source == "parts"
    assert line.states == [LineState.LOADING, LineState.IDLE, LineState.RUNNING, LineState.STOPPING, LineState.IDLE]
    assert line.faults == []


def test_the_inspection_has_one_thread_of_its_own_over_all_runs(line):
    engine = line.ready()
    for _ in range(3):
        line.run(StubCamera([frame(1), frame(2)]))
    assert len(engine.threads) == 1
    assert threading.get_ident() not in engine.threads
    assert line.controller.snapshot().counters.inspected == 6


def test_what_the_window_may_ask(line):
    assert line.controller.recipe is None
    assert line.controller.limits is None
    assert line.controller.device == ""
    engine = line.ready()
    assert line.controller.recipe == engine.recipe
    assert line.controller.limits == engine.limits
    assert line.controller.device == "stub"


def test_a_folder_waits_for_a_slow_inspection_and_loses_nothing(line, tmp_path):
    engine = line.ready()
    engine.gate.clear()
    folder = write_parts(tmp_path / "parts", 3 * QUEUE_PARTS)
    with line.qtbot.waitSignal(line.controller.source_finished, timeout=PATIENCE_MS):
        line.controller.start(lambda: FolderCamera(folder))
        assert engine.entered.wait(PATIENCE_S)
        assert line.controller.snapshot().waiting_for == 1
        engine.gate.set()
    assert line.verdicts == dict.fromkeys(range(1, 3 * QUEUE_PARTS + 1), Verdict.PASS)


def test_an_unreadable_file_has_no_verdict_and_the_rest_is_inspected(line, tmp_path):
    line.ready()
    folder = write_parts(tmp_path / "parts", 4)
    (folder / "3.png").write_bytes((folder / "3.png").read_bytes()[:60])
    line.run(FolderCamera(folder))
    assert line.verdicts == {1: Verdict.PASS, 2: Verdict.PASS, 3: Verdict.NO_VERDICT, 4: Verdict.PASS}
    assert "cut off" in line.controller.snapshot().recent[1].reason


# Faults


def test_an_exception_costs_one_part_its_verdict_and_the_line_goes_on(line, expected_log):
    expected_log("Part 2 has no verdict")
    expected_log("Part 4 has no verdict")
    line.ready(StubEngine(faults={2: ZeroDivisionError("bug"), 4: CameraError("The GPU is gone.", "Restart.")}))
    line.run(StubCamera([frame(seq) for seq in range(1, 6)]))
    assert line.verdicts == {
        1: Verdict.PASS, 2: Verdict.NO_VERDICT, 3: Verdict.PASS, 4: Verdict.NO_VERDICT, 5: Verdict.PASS,
    }  # fmt: skip
    assert [fault.what for fault in line.faults] == ["Part 2 could not be inspected.", "The GPU is gone."]
    assert "logs" in line.faults[0].remedy
    reasons = [part.reason for part in line.controller.snapshot().recent if part.reason]
    assert reasons == ["The GPU is gone.", "Part 2 could not be inspected."]
    assert LineState.FAULT not in line.states


def test_a_triggered_camera_too_fast_for_the_inspection_gets_no_verdicts_not_silence(line):
    engine = line.ready()
    engine.gate.clear()
    parts = QUEUE_PARTS + 6
    camera = StubCamera([frame(seq) for seq in range(1, parts + 1)])
    with line.qtbot.waitSignal(line.controller.source_finished, timeout=PATIENCE_MS):
        line.controller.start(lambda: camera)
        assert camera.emptied.wait(PATIENCE_S)
        refused = line.controller.snapshot().counters.no_verdict
        assert refused in (5, 6)  # one less where the inspection had its first part before the queue was full
        assert "faster" in line.controller.snapshot().latest.reason
        engine.gate.set()
    verdicts = line.verdicts
    assert set(verdicts) == set(range(1, parts + 1))
    assert Counter(verdicts.values()) == {Verdict.PASS: parts - refused, Verdict.NO_VERDICT: refused}


def test_a_preview_shows_the_newest_and_counts_what_it_dropped(line):
    engine = line.ready()
    engine.gate.clear()
    camera = StubCamera([frame(seq) for seq in range(1, 31)])
    with line.qtbot.waitSignal(line.controller.source_finished, timeout=PATIENCE_MS):
        line.controller.start(lambda: camera, Policy.PREVIEW)
        assert camera.emptied.wait(PATIENCE_S)
        engine.gate.set()
    snapshot = line.controller.snapshot()
    assert snapshot.latest.frame.seq == 30
    assert snapshot.counters.inspected + snapshot.counters.dropped == 30
    assert snapshot.counters.inspected <= 2
    assert snapshot.counters.no_verdict == 0
    assert snapshot.waiting_for is None


def test_a_camera_lost_in_the_middle_is_a_fault_and_what_it_saw_is_judged(line, expected_log):
    expected_log("The camera ended: The cable is loose")
    line.ready()
    lost = CameraError("The cable is loose.", "Plug it in.")
    camera = StubCamera([frame(1), frame(2), lost, frame(3)])
    line.controller.start(lambda: camera)
    line.until(LineState.FAULT)
    assert line.verdicts == {1: Verdict.PASS, 2: Verdict.PASS}
    assert line.faults == [lost]
    assert camera.closed.is_set()

    line.controller.stop()
    assert line.controller.state is LineState.IDLE


def test_after_a_fault_the_line_starts_again(line, expected_log):
    expected_log("The camera ended")
    line.ready()
    line.controller.start(lambda: StubCamera([CameraError("Lost.", "")]))
    line.until(LineState.FAULT)
    line.run(StubCamera([frame(1)]))
    assert line.controller.state is LineState.IDLE
    assert line.verdicts == {1: Verdict.PASS}


def test_a_folder_that_is_not_there_is_a_fault(line, tmp_path, expected_log):
    expected_log("does not exist")
    line.ready()
    line.controller.start(lambda: FolderCamera(tmp_path / "nowhere"))
    line.until(LineState.FAULT)
    assert "does not exist" in line.faults[0].what


def test_a_bug_in_a_camera_is_a_fault_with_its_traceback_in_the_log(line, expected_log):
    expected_log("The camera thread failed")
    line.ready()
    line.controller.start(lambda: StubCamera([frame(1), KeyError("bug")]))
    line.until(LineState.FAULT)
    assert line.verdicts == {1: Verdict.PASS}
    assert "The camera was stopped by an error." in line.faults[0].what


def test_start_is_refused_without_a_recipe_while_running_and_while_stopping(line):
    line.controller.start(lambda: StubCamera([]))
    assert line.controller.state is LineState.IDLE
    assert line.faults.pop().what == "No recipe is loaded."

    line.may_load.clear()
    line.engines[1] = engine = StubEngine()
    line.controller.load_recipe("stub", 1)
    line.controller.start(lambda: StubCamera([]))
    assert line.faults.pop().what == "The recipe is still being loaded."
    line.may_load.set()
    line.until(LineState.IDLE)

    engine.gate.clear()
    line.controller.start(lambda: StubCamera([frame(1)], endless=True))
    line.controller.start(lambda: StubCamera([frame(99)]))
    assert line.faults.pop().what == "The line is already running."
    line.controller.stop()
    line.controller.start(lambda: StubCamera([frame(99)]))
    assert line.faults.pop().what == "The line is still stopping."
    engine.gate.set()
    line.until(LineState.IDLE)
    assert 99 not in line.verdicts


# Stopping


def test_stop_judges_what_was_taken_and_does_not_wait_for_it(line):
    engine = line.ready()
    engine.gate.clear()
    camera = StubCamera([frame(1), frame(2), frame(3)], endless=True)
    line.controller.start(lambda: camera)
    assert camera.emptied.wait(PATIENCE_S)
    line.controller.stop()
    assert line.controller.state is LineState.STOPPING
    assert line.controller.snapshot().counters.inspected == 0
    engine.gate.set()
    line.until(LineState.IDLE)
    assert line.verdicts == dict.fromkeys((1, 2, 3), Verdict.PASS)
    assert camera.closed.is_set()


def test_stopping_is_no_end_of_the_source(line, tmp_path):
    line.ready()
    folder = write_parts(tmp_path / "parts", 3)
    with line.qtbot.assertNotEmitted(line.controller.source_finished):
        line.controller.start(lambda: FolderCamera(folder, loop=True))
        line.until_answered(10)
        line.controller.stop()
        line.until(LineState.IDLE)
    assert Verdict.NO_VERDICT not in line.verdicts.values()


def test_start_and_stop_many_times(line):
    line.ready()
    for _ in range(20):
        line.controller.start(lambda: StubCamera([frame(1)], endless=True))
        line.controller.stop()
        line.until(LineState.IDLE)
    assert line.faults == []


def test_reset_counters_wakes_the_window(line):
    line.ready()
    line.run(StubCamera([frame(1)]))
    with line.qtbot.waitSignal(line.controller.inspected, timeout=PATIENCE_MS):
        line.controller.reset_counters()
    assert line.controller.snapshot().counters.inspected == 0


def test_wake_ups_do_not_pile_up_and_no_verdict_is_lost_to_a_window_that_sleeps(line):
    line.ready()
    wakes = []
    done = threading.Event()
    parts = 300

    class Watched(StubCamera):
        def close(self) -> None:
            super().close()
            done.set()

    line.qtbot.wait(0)
    line.controller.inspected.connect(lambda: wakes.append(line.controller.snapshot().counters.inspected))
    camera = Watched([frame(seq) for seq in range(1, parts + 1)], can_wait=True)
    line.controller.start(lambda: camera)
    assert done.wait(PATIENCE_S)  # the window's event loop stands still all the while
    line.until(LineState.IDLE)
    assert line.controller.snapshot().counters.inspected == parts
    assert len(wakes) <= 5


# Changing the recipe


def test_a_new_recipe_is_swapped_in_between_two_parts_and_loses_none(line):
    first = line.ready(StubEngine(version=1))
    line.engines[2] = StubEngine(version=2)
    line.may_load.clear()
    line.loading.clear()
    parts = 400
    camera = StubCamera((frame(seq) for seq in range(1, parts + 1)), can_wait=True)
    first.gate.clear()
    line.controller.start(lambda: camera)
    assert first.entered.wait(PATIENCE_S)
    line.controller.load_recipe("stub", 2)
    assert line.loading.wait(PATIENCE_S)
    assert line.controller.state is LineState.RUNNING
    assert line.controller.loading == "stub"
    assert line.controller.recipe.version == 1
    with line.qtbot.waitSignal(line.controller.recipe_loaded, timeout=PATIENCE_MS):
        line.may_load.set()  # part 1 is still being inspected by version 1
    first.gate.set()
    line.until(LineState.IDLE)

    assert set(line.verdicts) == set(range(parts - 199, parts + 1))
    snapshot = line.controller.snapshot()
    assert snapshot.counters.passed == parts
    assert line.controller.recipe.version == 2
    assert line.controller.loading is None
    assert {part.recipe.version for part in snapshot.recent} == {2}


def test_the_part_in_work_keeps_the_recipe_it_began_with(line):
    first = line.ready(StubEngine(version=1))
    first.gate.clear()
    line.controller.start(lambda: StubCamera([frame(1), frame(2), frame(3)]))
    assert first.entered.wait(PATIENCE_S)
    line.ready(StubEngine(version=2))
    first.gate.set()
    line.until(LineState.IDLE)
    assert [(part.seq, part.recipe.version) for part in line.controller.snapshot().recent] == [(3, 2), (2, 2), (1, 1)]


@pytest.mark.parametrize("fault", [RecipeError("The recipe is damaged.", "Restore it."), ZeroDivisionError("bug")])
def test_a_recipe_that_does_not_load_leaves_the_running_one(line, fault, expected_log):
    expected_log("Recipe stub was not loaded")
    line.ready(StubEngine(version=1))
    line.engines[2] = fault
    line.controller.start(lambda: StubCamera([frame(1)], endless=True))
    with line.qtbot.waitSignal(line.controller.fault_raised, timeout=PATIENCE_MS):
        line.controller.load_recipe("stub", 2)
    assert line.controller.recipe.version == 1
    assert line.controller.loading is None
    assert line.controller.state is LineState.RUNNING
    line.until_answered(1)
    assert line.verdicts == {1: Verdict.PASS}


def test_a_first_recipe_that_does_not_load_leaves_an_idle_line(line, expected_log):
    expected_log("Recipe stub was not loaded")
    line.engines[None] = RecipeError("There is no recipe stub.", "Choose another.")
    line.controller.load_recipe("stub")
    line.until(LineState.IDLE)
    assert line.states == [LineState.LOADING, LineState.IDLE]
    assert line.faults == [line.engines[None]]
    assert line.controller.recipe is None


def test_of_several_recipes_asked_for_the_last_one_counts(line):
    for version in (1, 2, 3):
        line.engines[version] = StubEngine(version=version)
    line.may_load.clear()
    line.controller.load_recipe("stub", 1)
    assert line.loading.wait(PATIENCE_S)  # the first is under way, the second only waits
    line.controller.load_recipe("stub", 2)
    line.controller.load_recipe("stub", 3)
    with line.qtbot.waitSignal(line.controller.recipe_loaded, timeout=PATIENCE_MS) as loaded:
        line.may_load.set()
    assert loaded.args[0].version == 3
    assert line.loads == [1, 3]
    assert line.controller.recipe.version == 3


# Closing


def test_closing_in_the_middle_of_an_inspection_answers_what_still_waits(qtbot):
    line = Line(qtbot)
    engine = line.ready()
    engine.gate.clear()
    camera = StubCamera([frame(1), frame(2), frame(3)], endless=True)
    line.controller.start(lambda: camera)
    assert camera.emptied.wait(PATIENCE_S)
    assert engine.entered.wait(PATIENCE_S)
    threading.Timer(0.05, engine.gate.set).start()
    assert line.controller.close()
    assert_no_thread(line.controller)
    assert line.verdicts == {1: Verdict.PASS, 2: Verdict.NO_VERDICT, 3: Verdict.NO_VERDICT}
    assert "closed" in line.controller.snapshot().latest.reason
    assert camera.closed.is_set()


def test_closing_in_the_middle_of_a_load(qtbot):
    line = Line(qtbot)
    line.engines = {1: StubEngine(version=1), 2: StubEngine(version=2)}
    line.may_load.clear()
    line.controller.load_recipe("stub", 1)
    assert line.loading.wait(PATIENCE_S)
    line.loading.clear()
    line.controller.load_recipe("stub", 2)
    threading.Timer(0.05, line.may_load.set).start()
    with qtbot.assertNotEmitted(line.controller.recipe_loaded, wait=50):
        assert line.controller.close()
    assert_no_thread(line.controller)
    assert not line.loading.is_set()  # the second one was not even begun


def test_closing_while_a_folder_waits_for_room(qtbot, tmp_path):
    line = Line(qtbot)
    engine = line.ready()
    engine.gate.clear()
    folder = write_parts(tmp_path / "parts", 5)
    line.controller.start(lambda: FolderCamera(folder))
    assert engine.entered.wait(PATIENCE_S)
    threading.Timer(0.05, engine.gate.set).start()
    assert line.controller.close()
    assert_no_thread(line.controller)
    verdicts = line.verdicts
    assert verdicts[1] is Verdict.PASS
    assert line.controller.snapshot().waiting_for is None


def test_closing_an_idle_line_twice(qtbot):
    line = Line(qtbot)
    before = {thread.name for thread in threading.enumerate()}
    assert line.controller.close()
    assert line.controller.close()
    assert_no_thread(line.controller)
    assert {thread.name for thread in threading.enumerate()} <= before


def test_no_python_thread_outlives_the_line(qtbot):
    before = set(threading.enumerate())
    line = Line(qtbot)
    line.ready()
    line.run(StubCamera([frame(seq) for seq in range(1, 20)], can_wait=True))
    line.controller.close()
    left = [thread for thread in set(threading.enumerate()) - before if not isinstance(thread, threading._DummyThread)]
    assert left == []


def test_a_frame_without_a_picture_is_counted(line):
    line.ready()
    line.run(StubCamera([Frame(1, None, "1", error=CameraError("No picture came in time.", "Check the light."))]))
    assert line.verdicts == {1: Verdict.NO_VERDICT}
