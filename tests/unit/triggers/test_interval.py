"""Triggers at equal distances."""

from __future__ import annotations

import itertools
import queue
import threading
import time

from inspector.core.trigger import Trigger
from inspector.errors import TriggerError
from inspector.triggers.interval import IntervalTriggers

PATIENCE_S = 10.0
INTERVAL_MS = 5.0


def running(interval: IntervalTriggers) -> threading.Thread:
    thread = threading.Thread(target=interval.run, daemon=True)
    thread.start()
    return thread


def ended(thread: threading.Thread) -> bool:
    thread.join(PATIENCE_S)
    return not thread.is_alive()


def test_it_fires_at_its_pace_until_it_is_stopped() -> None:
    fired: queue.SimpleQueue[Trigger] = queue.SimpleQueue()
    interval = IntervalTriggers(INTERVAL_MS, fired.put)
    thread = running(interval)
    triggers = [fired.get(timeout=PATIENCE_S) for _ in range(20)]
    interval.stop()
    assert ended(thread)
    took_ms = (triggers[-1].fired_ns - triggers[0].fired_ns) / 1e6
    assert took_ms >= 18 * INTERVAL_MS  # never faster, one interval's jitter left out


def test_intervals_that_were_missed_are_left_out_and_the_beat_is_kept() -> None:
    stamps_s: list[float] = []
    enough = threading.Event()

    def fire(trigger: Trigger) -> None:
        stamps_s.append(time.monotonic())
        if len(stamps_s) == 1:
            enough.wait(0.05)  # ten intervals pass in here
        if len(stamps_s) == 4:
            enough.set()

    interval = IntervalTriggers(INTERVAL_MS, fire)
    thread = running(interval)
    assert enough.wait(PATIENCE_S)
    interval.stop()
    assert ended(thread)
    beats = [round((later - stamps_s[0]) * 1000 // INTERVAL_MS) for later in stamps_s[1:]]
    assert beats[0] >= 10
    assert all(later > earlier for earlier, later in itertools.pairwise(beats))


def test_a_line_that_takes_no_trigger_does_not_end_it() -> None:
    count = threading.Semaphore(0)

    def fire(trigger: Trigger) -> None:
        count.release()
        raise TriggerError("The line stands still.", "Start it.")

    interval = IntervalTriggers(INTERVAL_MS, fire)
    thread = running(interval)
    assert all(count.acquire(timeout=PATIENCE_S) for _ in range(3))
    interval.stop()
    assert ended(thread)
