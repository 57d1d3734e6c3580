import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from inspector.core.slots import BoundedQueue, LatestSlot, SlotClosed

PATIENCE_S = 10.0


def take_all(slot: LatestSlot[Any] | BoundedQueue[Any]) -> list[Any]:
    taken = []
    while True:
        try:
            taken.append(slot.take(PATIENCE_S))
        except SlotClosed:
            return taken


def test_latest_slot_keeps_the_newest_and_tells_what_it_replaced():
    slot = LatestSlot[int]()
    assert slot.put(1) is None
    assert slot.put(2) == 1
    assert slot.put(3) == 2
    assert slot.take() == 3
    with pytest.raises(TimeoutError):
        slot.take(0)


def test_an_item_that_was_taken_is_not_replaced():
    slot = LatestSlot[int]()
    for item in range(5):
        assert slot.put(item) is None
        slot.take()


def test_queue_is_first_in_first_out_and_tells_when_it_is_full():
    queue = BoundedQueue[int](2)
    assert [queue.put(i) for i in (1, 2, 3)] == [True, True, False]
    assert [queue.take(), queue.take()] == [1, 2]
    assert queue.put(4)
    assert queue.take() == 4


def test_a_queue_without_room_is_refused():
    with pytest.raises(ValueError, match="at least one"):
        BoundedQueue[int](0)


@pytest.mark.parametrize("slot", [LatestSlot[int](), BoundedQueue[int](3)])
def test_take_gives_up_after_its_timeout_and_not_before(slot):
    began = time.perf_counter()
    with pytest.raises(TimeoutError):
        slot.take(0.05)
    assert 0.045 <= time.perf_counter() - began < PATIENCE_S


@pytest.mark.parametrize("slot", [LatestSlot[int](), BoundedQueue[int](3)])
def test_after_close_the_rest_can_be_taken_and_nothing_put(slot):
    slot.put(7)
    slot.close()
    slot.close()
    with pytest.raises(SlotClosed):
        slot.put(8)
    assert slot.take() == 7
    with pytest.raises(SlotClosed):
        slot.take()


@pytest.mark.parametrize("make", [LatestSlot[int], lambda: BoundedQueue[int](3)])
def test_close_wakes_every_thread_that_waits_for_an_item(make):
    slot = make()
    started = threading.Barrier(5)

    def wait_for_item() -> str:
        started.wait()
        try:
            slot.take()
        except SlotClosed:
            return "closed"
        return "item"

    with ThreadPoolExecutor(4) as pool:
        waiting = [pool.submit(wait_for_item) for _ in range(4)]
        started.wait(PATIENCE_S)
        slot.close()
        assert [w.result(PATIENCE_S) for w in waiting] == ["closed"] * 4


def test_close_wakes_a_thread_that_waits_until_it_is_empty():
    queue = BoundedQueue[int](1)
    queue.put(1)
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(queue.wait_until_empty, PATIENCE_S)
        queue.close()
        with pytest.raises(SlotClosed):
            waiting.result(PATIENCE_S)


def test_waiting_until_empty_ends_when_the_last_item_is_taken():
    queue = BoundedQueue[int](2)
    queue.put(1)
    assert not queue.wait_until_empty(0)
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(queue.wait_until_empty, PATIENCE_S)
        queue.take()
        assert waiting.result(PATIENCE_S)


def test_many_producers_and_consumers_account_for_every_item():
    """Each item is either taken exactly once or was refused to its producer; nothing vanishes."""
    queue = BoundedQueue[tuple[int, int]](4)

    def produce(producer: int) -> list[tuple[int, int]]:
        items = [(producer, i) for i in range(500)]
        return [item for item in items if not queue.put(item)]

    with ThreadPoolExecutor(8) as pool:
        consumers = [pool.submit(take_all, queue) for _ in range(4)]
        producers = [pool.submit(produce, p) for p in range(4)]
        refused = [item for p in producers for item in p.result(PATIENCE_S)]
        queue.close()
        taken = [item for c in consumers for item in c.result(PATIENCE_S)]

    assert Counter(taken + refused) == Counter((p, i) for p in range(4) for i in range(500))


def test_one_producer_and_one_consumer_keep_the_order():
    queue = BoundedQueue[int](3)

    def produce() -> None:
        for item in range(2000):
            assert queue.wait_until_empty(PATIENCE_S)
            assert queue.put(item)
        queue.close()

    with ThreadPoolExecutor(1) as pool:
        producing = pool.submit(produce)
        taken = take_all(queue)
        producing.result(PATIENCE_S)
    assert taken == list(range(2000))


def test_latest_slot_between_threads_gives_ever_newer_items_and_the_last_one():
    slot = LatestSlot[int]()

    def produce() -> int:
        replaced = sum(slot.put(item) is not None for item in range(5000))
        slot.close()
        return replaced

    with ThreadPoolExecutor(1) as pool:
        producing = pool.submit(produce)
        taken = take_all(slot)
        replaced = producing.result(PATIENCE_S)
    assert taken == sorted(set(taken))
    assert taken[-1] == 4999
    assert len(taken) + replaced == 5000
