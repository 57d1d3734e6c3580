"""Work by several threads: in order, side by side, and never far ahead of who asks for it."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from inspector.engine.crew import Crew

PATIENCE_S = 10.0


def crew(threads: int) -> Crew:
    inspector: Any = None  # only the threads are looked at here
    return Crew(inspector, threads)


def test_results_come_in_the_order_of_the_items() -> None:
    first_may_end = threading.Event()

    def work(item: int) -> int:
        if item == 0:
            assert first_may_end.wait(PATIENCE_S)
        if item == 3:
            first_may_end.set()
        return item * item

    assert list(crew(2).each(work, range(20))) == [item * item for item in range(20)]


def test_all_threads_work_at_a_time() -> None:
    together = threading.Barrier(3, timeout=PATIENCE_S)
    assert len(list(crew(3).each(lambda _: together.wait(), range(6)))) == 6


def test_no_more_is_begun_than_memory_is_meant_for() -> None:
    taken = []

    def items() -> Any:
        for item in range(1000):
            taken.append(item)
            yield item

    results = crew(2).each(lambda item: item, items())
    for item in range(5):
        assert next(results) == item
    assert len(taken) <= 5 + 2 * 2 + 1
    results.close()


def test_an_error_comes_in_its_turn_and_ends_the_work() -> None:
    begun = []

    def work(item: int) -> int:
        begun.append(item)
        if item == 3:
            raise OSError("disk full")
        return item

    results = crew(2).each(work, range(1000))
    assert [next(results) for _ in range(3)] == [0, 1, 2]
    with pytest.raises(OSError, match="disk full"):
        next(results)
    assert len(begun) < 15
