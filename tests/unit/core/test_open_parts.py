"""One trigger, one verdict: whoever settles a part first gives it."""

from __future__ import annotations

import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

from inspector.core.open_parts import OpenPart, OpenParts
from inspector.core.trigger import Trigger

PATIENCE_S = 10.0


def opened(parts: OpenParts, ago_ms: float = 0.0) -> OpenPart:
    return parts.open(Trigger(fired_ns=time.perf_counter_ns() - round(1e6 * ago_ms)))


def test_parts_are_numbered_from_one_in_each_run_and_their_ids_are_unlike_all_others() -> None:
    parts = OpenParts()
    parts.begin_run("a")
    first = [opened(parts) for _ in range(3)]
    parts.begin_run("b")
    second = [opened(parts) for _ in range(2)]
    assert [part.seq for part in first + second] == [1, 2, 3, 1, 2]
    assert len({part.trigger_id for part in first + second}) == 5
    assert len(parts) == 5


def test_only_the_first_who_settles_a_part_has_the_right_to_answer() -> None:
    parts = OpenParts()
    ids = [opened(parts).trigger_id for _ in range(200)]
    with ThreadPoolExecutor(8) as pool:
        settled = [part for part in pool.map(parts.settle, ids * 8) if part is not None]
    assert Counter(part.trigger_id for part in settled) == dict.fromkeys(ids, 1)
    assert len(parts) == 0


def test_those_that_wait_are_known_oldest_first() -> None:
    parts = OpenParts()
    opened_ids = [opened(parts).trigger_id for _ in range(3)]
    assert parts.settle(opened_ids[1]) is not None
    assert [part.seq for part in parts.waiting()] == [1, 3]


def test_a_part_is_overdue_once_its_time_is_over_and_no_earlier() -> None:
    parts = OpenParts()
    parts.begin_run("a", time_limit_ms=60_000.0)
    late, early = opened(parts, ago_ms=60_001.0), opened(parts, ago_ms=1.0)
    assert parts.wait_for_overdue() == [late]
    assert parts.settle(late.trigger_id) is late
    assert parts.is_open(early.trigger_id)


def test_who_waits_for_overdue_parts_wakes_for_one_and_at_the_end() -> None:
    parts = OpenParts()
    parts.begin_run("a", time_limit_ms=50.0)
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(parts.wait_for_overdue)
        part = opened(parts)
        assert waiting.result(PATIENCE_S) == [part]
        assert part.due_ns is not None
        assert time.perf_counter_ns() >= part.due_ns
        at_the_end = pool.submit(parts.wait_for_overdue)
        parts.close()
        assert at_the_end.result(PATIENCE_S) == []


def test_without_a_limit_nothing_is_ever_overdue() -> None:
    parts = OpenParts()
    assert opened(parts, ago_ms=1e9).due_ns is None
    parts.close()
    assert parts.wait_for_overdue() == []
    assert len(parts) == 1
