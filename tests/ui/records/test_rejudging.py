"""Recorded parts judged by another version, in real threads: what comes out, and how it is given up."""

from __future__ import annotations

import itertools
import sys
from collections.abc import Iterator
from dataclasses import replace
from types import SimpleNamespace

import pytest
from pytestqt.qtbot import QtBot

from inspector.core.inspection import RecipeId
from inspector.core.verdict import Verdict
from inspector.engine.crew import Crew
from inspector.engine.part_inspector import PartInspector
from inspector.errors import RecipeError
from inspector.records.query import RecordFilter, walk
from inspector.records.second_verdicts import SecondVerdict, Selection
from inspector.workers.judge_again import Headway, Pacer, judge_again
from inspector.workers.rejudging import RejudgeController
from tests.conftest import ExpectLog
from tests.sample_recipes import sample_recipe
from tests.ui.parts import RECIPE, without_verdict
from tests.ui.records.conftest import PATIENCE_MS, MakeController
from tests.ui.records.recorded import OTHER, Records
from tests.ui.records.second_judge import Brightness, recorded, verdict_of, write_versions

LEVELS = (40, 120, 160, 190, 210, 250)
"""Of the parts 1 to 6; by turns they failed and passed."""
VERSION = replace(RECIPE, version=4)


class Told:
    """All that the controller says of a run."""

    def __init__(self, again: RejudgeController) -> None:
        self.verdicts: list[SecondVerdict] = []
        self.headways: list[Headway] = []
        again.progressed.connect(self.take)

    def take(self, verdicts: list[SecondVerdict], headway: Headway) -> None:
        self.verdicts += verdicts
        self.headways.append(headway)


@pytest.fixture
def judge() -> Iterator[Brightness]:
    made = Brightness()
    yield made
    made.open.set()


@pytest.fixture
def again(records: Records, judge: Brightness, make_controller: MakeController) -> RejudgeController:
    parts = [recorded(seq, 130.0 if seq % 2 else 40.0, level) for seq, level in enumerate(LEVELS, start=1)]
    cap = recorded(7, 130.0, 90, OTHER)
    records.add([*parts, cap, without_verdict(8, "No picture came.")], keep_pass=1)
    store = write_versions(records.good.with_name("recipes"))
    return make_controller(store=store, load=judge.load).again


def test_all_versions_are_offered_the_newest_of_each_product_first(again: RejudgeController, qtbot: QtBot) -> None:
    with qtbot.waitSignal(again.versions_read, timeout=PATIENCE_MS) as told:
        again.read_versions()
    expected = [RecipeId("Cap 38 mm", 1), *(replace(RECIPE, version=number) for number in (4, 3, 2, 1))]
    assert told.args == [expected]


def test_every_part_with_a_picture_is_judged_newest_first(
    again: RejudgeController, judge: Brightness, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(again.selected, timeout=PATIENCE_MS) as told:
        again.select(RecordFilter(), VERSION)
    assert told.args == [RecordFilter(), Selection(7, 6)], "caps are another product"
    run = Told(again)
    with (
        qtbot.waitSignal(again.began, timeout=PATIENCE_MS),
        qtbot.waitSignal(again.ended, timeout=PATIENCE_MS) as ended,
    ):
        again.judge(RecordFilter(), VERSION, 6)
        assert again.running
    assert ended.args == [True]
    assert not again.running
    assert [verdict.new for verdict in run.verdicts] == [verdict_of(level) for level in reversed(LEVELS)]
    assert [verdict.old for verdict in run.verdicts] == [Verdict.PASS, Verdict.FAIL] * 3
    assert [verdict.percent for verdict in run.verdicts] == pytest.approx([level / 2 for level in reversed(LEVELS)])
    assert (run.headways[-1].done, run.headways[-1].total, run.headways[-1].gone) == (6, 6, 0)
    assert run.headways[-1].seconds_left == 0.0
    if sys.platform == "linux":
        assert set(judge.niceness) == {10}, "the line goes first"


def test_a_product_that_is_asked_for_by_name_may_be_another_one(again: RejudgeController, qtbot: QtBot) -> None:
    run = Told(again)
    with qtbot.waitSignal(again.ended, timeout=PATIENCE_MS):
        again.judge(RecordFilter(recipe=OTHER.name), VERSION, 1)
    assert [(verdict.old, verdict.new) for verdict in run.verdicts] == [(Verdict.FAIL, Verdict.PASS)]


def test_pictures_that_are_gone_or_damaged_are_counted(
    again: RejudgeController, records: Records, qtbot: QtBot
) -> None:
    files = sorted(records.archive.rglob("*.png"), key=lambda file: int(file.stem))
    files[0].unlink()
    files[1].write_bytes(files[1].read_bytes()[:60])
    run = Told(again)
    with qtbot.waitSignal(again.ended, timeout=PATIENCE_MS):
        again.judge(RecordFilter(), VERSION, 6)
    assert (len(run.verdicts), run.headways[-1].done, run.headways[-1].gone) == (4, 6, 2)


def test_a_run_that_is_stopped_keeps_what_was_judged_and_another_one_begins_anew(
    again: RejudgeController, judge: Brightness, qtbot: QtBot
) -> None:
    judge.open.clear()
    run = Told(again)
    again.judge(RecordFilter(), VERSION, 6)
    qtbot.waitUntil(lambda: judge.asked.acquire(blocking=False), timeout=PATIENCE_MS)
    with qtbot.waitSignal(again.ended, timeout=PATIENCE_MS) as ended:
        again.stop()
    assert ended.args == [False]
    assert not again.running
    told = len(run.verdicts)
    second = Told(again)
    with qtbot.waitSignal(again.ended, timeout=PATIENCE_MS) as ended:
        again.judge(RecordFilter(), VERSION, 6)
        judge.open.set()
    assert ended.args == [True]
    assert len(second.verdicts) == 6
    assert len(run.verdicts) == told + 6, "nothing of the stopped run came later"
    assert judge.loaded == [4], "a version that is loaded is not loaded again"
    assert len(judge.scored) <= 3 + 6, "the stopped run began no pictures beyond those that were in work"


def test_a_version_that_is_gone_is_said(again: RejudgeController, expected_log: ExpectLog, qtbot: QtBot) -> None:
    expected_log("judge failed")
    with qtbot.waitSignal(again.failed, timeout=PATIENCE_MS) as told:
        again.judge(RecordFilter(), replace(RECIPE, version=9), 6)
    operation, error = told.args
    assert operation == "judge"
    assert isinstance(error, RecipeError)
    assert not again.running


def test_what_is_released_is_loaded_again(again: RejudgeController, judge: Brightness, qtbot: QtBot) -> None:
    for expected in ([4], [4, 4]):
        with qtbot.waitSignal(again.ended, timeout=PATIENCE_MS):
            again.judge(RecordFilter(), VERSION, 6)
        assert judge.loaded == expected
        again.release()


def test_beside_a_running_line_it_rests_longer_than_it_works(
    judge: Brightness, records: Records, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a share of time, and never so long that a stop would have to wait."""
    rests: list[float] = []
    clock = itertools.count(step=0.125)  # a part takes as long
    fake = SimpleNamespace(monotonic=lambda: next(clock), sleep=rests.append)
    monkeypatch.setattr("inspector.workers.judge_again.time", fake)
    recipe = sample_recipe(RECIPE.name)
    crew = Crew(PartInspector(recipe, judge), 1)
    records.add([recorded(seq, 40.0, 90) for seq in range(1, 4)], keep_pass=1)
    running = iter((True, False, True))
    database = records.open()
    parts = list(judge_again(crew, records.archive, walk(database, RecordFilter()), lambda: next(running)))
    database.close()
    assert [record.seq for record, _ in parts] == [3, 2, 1]
    assert rests == [0.375, 0.375]


def test_the_time_left_follows_the_pace() -> None:
    now = [100.0]
    pacer = Pacer(10, lambda: now[0])
    assert pacer.headway() == Headway(0, 10, 0, None)
    for _ in range(4):
        now[0] += 0.5
        pacer.count(None)
    assert pacer.headway() == Headway(4, 10, 4, pytest.approx(3.0))
    for _ in range(8):
        pacer.count(None)
    assert (pacer.headway().total, pacer.headway().seconds_left) == (12, 0.0), "more than were counted"
