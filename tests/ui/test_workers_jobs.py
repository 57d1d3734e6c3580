"""The thread that works through jobs: order, urgency, stopping, and what must be done whatever happens."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from inspector.errors import ImageError, InspectorError
from inspector.workers.jobs import Job, JobThread, Urgency
from tests.ui.line_fakes import PATIENCE_MS, PATIENCE_S


class Jobs:
    """A thread, and what it called back: ("done", result), ("failed", error) or ("stopped", kind)."""

    def __init__(self, qtbot) -> None:
        self.qtbot = qtbot
        self.thread = JobThread("tested")
        self.answers: list[tuple[str, Any]] = []
        self.gate = threading.Event()
        self.working = threading.Event()

    def put(self, kind: str, work, urgency: Urgency = Urgency.LONG) -> Job:
        job = Job(kind, work, self._done, self._failed, lambda: self._stopped(kind), urgency)
        self.thread.put(job)
        return job

    def put_long(self, kind: str = "long") -> Job:
        """Works step by step until the gate is open, or it is stopped."""

        def work(job: Job) -> str:
            self.working.set()
            while not self.gate.wait(0.001):
                job.checkpoint()
            job.checkpoint()
            return kind

        self.working.clear()
        job = self.put(kind, work)
        assert self.working.wait(PATIENCE_S)
        return job

    def until(self, count: int) -> list[tuple[str, Any]]:
        self.qtbot.waitUntil(lambda: len(self.answers) >= count, timeout=PATIENCE_MS)
        return self.answers

    def _done(self, result: Any) -> None:
        assert threading.current_thread() is threading.main_thread()
        self.answers.append(("done", result))

    def _failed(self, kind: str, error: InspectorError) -> None:
        self.answers.append(("failed", error))

    def _stopped(self, kind: str) -> None:
        self.answers.append(("stopped", kind))


@pytest.fixture
def jobs(qtbot) -> Iterator[Jobs]:
    jobs = Jobs(qtbot)
    yield jobs
    jobs.gate.set()
    jobs.thread.close()
    assert jobs.thread.wait(PATIENCE_MS)


def test_jobs_are_done_in_order_in_a_thread_of_their_own(jobs):
    for number in range(3):
        jobs.put(f"kind {number}", lambda job, n=number: (n, threading.current_thread()))
    answers = jobs.until(3)
    assert [what for what, _ in answers] == ["done"] * 3
    assert [number for _, (number, _) in answers] == [0, 1, 2]
    assert {thread for _, (_, thread) in answers} != {threading.main_thread()}


def test_of_one_kind_the_newest_wins_whether_the_older_one_waits_or_runs(jobs):
    jobs.put_long("preview")
    jobs.put("preview", lambda job: "second")
    jobs.put("preview", lambda job: "third")
    jobs.put("other", lambda job: "other")
    assert jobs.until(4) == [("stopped", "preview"), ("stopped", "preview"), ("done", "third"), ("done", "other")]


def test_a_quick_job_is_done_between_two_steps_of_a_long_one(jobs):
    jobs.put_long()
    jobs.put("waiting", lambda job: "waiting")
    jobs.put("quick", lambda job: "quick", Urgency.QUICK)
    assert jobs.until(1) == [("done", "quick")]
    jobs.gate.set()
    assert jobs.until(3) == [("done", "quick"), ("done", "long"), ("done", "waiting")]


def test_a_stopped_job_ends_at_its_next_step_and_gives_no_result(jobs):
    jobs.put_long()
    jobs.thread.stop("long")
    assert jobs.until(1) == [("stopped", "long")]


def test_a_job_stopped_in_its_last_step_gives_no_result_either(jobs):
    def work(job: Job) -> str:
        job.stop()
        return "too late"

    jobs.put("late", work)
    assert jobs.until(1) == [("stopped", "late")]


def test_a_result_on_its_way_is_not_wanted_once_another_job_of_its_kind_was_put(jobs):
    jobs.put("page", lambda job: "older")
    ended = threading.Event()
    jobs.put("behind", lambda job: ended.set())
    assert ended.wait(PATIENCE_S)  # the older one is done, and nobody was told yet: no event was processed
    jobs.put("page", lambda job: "newer")
    assert jobs.until(3) == [("stopped", "page"), ("done", None), ("done", "newer")]


def test_nothing_is_told_of_a_job_that_was_stopped_meanwhile(jobs):
    told: list[str] = []
    stopped = threading.Event()

    def work(job: Job) -> None:
        job.tell(told.append, "first")
        job.stop()
        job.tell(told.append, "second")
        stopped.set()

    jobs.put("telling", work)
    assert stopped.wait(30)  # without events: nothing reaches this thread before the job was stopped
    jobs.until(1)
    assert told == []


def test_a_fault_of_the_surroundings_is_passed_on_and_the_thread_goes_on(jobs, expected_log):
    expected_log("broken failed: a.png is cut off")

    def work(job: Job) -> None:
        raise ImageError("a.png is cut off.")

    jobs.put("broken", work)
    jobs.put("next", lambda job: "next")
    (what, error), following = jobs.until(2)
    assert (what, error.what, following) == ("failed", "a.png is cut off.", ("done", "next"))


def test_a_bug_is_logged_and_answered_in_plain_words(jobs, expected_log):
    expected_log("buggy failed")
    jobs.put("buggy", lambda job: 1 / 0)
    [(what, error)] = jobs.until(1)
    assert what == "failed"
    assert "fault of the program" in error.remedy


def test_what_must_be_done_is_done_although_the_thread_is_closed(jobs):
    jobs.put_long()
    kept: list[str] = []
    jobs.put("keep", lambda job: kept.append("kept"), Urgency.KEPT)
    jobs.put("waiting", lambda job: kept.append("not wanted"))
    jobs.thread.close()
    assert jobs.thread.wait(PATIENCE_MS)
    assert kept == ["kept"]
    assert jobs.answers == []  # nobody is there to hear it


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux")
def test_the_line_goes_before_the_jobs(jobs: Jobs) -> None:
    def niceness(*_: object) -> int:
        return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())

    here = niceness()
    jobs.put("look", niceness)
    jobs.qtbot.waitUntil(lambda: bool(jobs.answers), timeout=PATIENCE_MS)
    assert jobs.answers == [("done", 10)]
    assert niceness() == here, "the window does not stand back"
