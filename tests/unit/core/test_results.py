import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import FrozenInstanceError

import numpy as np
import pytest

from inspector.core import results
from inspector.core.frame import Frame
from inspector.core.inspection import Inspection, Limits, RecipeId
from inspector.core.results import ResultsBuffer
from inspector.core.verdict import Verdict
from inspector.errors import ImageError

LIMITS = Limits(review=1.0, fail=2.0, pixel=1.0)
RECIPE = RecipeId("flange", 3)
PATIENCE_S = 10.0


def frame(seq: int, size: tuple[int, int] = (30, 40)) -> Frame:
    return Frame(seq, np.zeros((*size, 3), np.uint8), f"{seq}.png")


def inspection(seq: int, score: float = 0.5, size: tuple[int, int] = (30, 40)) -> Inspection:
    return Inspection(frame(seq, size), RECIPE, LIMITS, LIMITS.verdict(score), score=score)


def without_picture(seq: int) -> Inspection:
    bad = Frame(seq, None, f"{seq}.png", error=ImageError("cut off"))
    return Inspection.without_verdict(bad, RECIPE, LIMITS, "cut off")


@pytest.fixture
def buffer() -> ResultsBuffer:
    return ResultsBuffer(lambda: None)


def test_empty(buffer):
    snapshot = buffer.snapshot()
    assert snapshot.latest is None
    assert snapshot.recent == snapshot.trend == ()
    assert snapshot.counters.inspected == 0
    assert snapshot.counters.yield_percent is None
    assert snapshot.latency_p95_ms is None
    assert snapshot.parts_per_minute == 0
    assert snapshot.waiting_for is None


def test_every_verdict_has_its_counter(buffer):
    for seq, score in enumerate((0.5, 0.6, 1.5, 2.5), start=1):
        buffer.add(inspection(seq, score))
    buffer.add(without_picture(5))
    counters = buffer.snapshot().counters
    assert (counters.passed, counters.review, counters.failed, counters.no_verdict) == (2, 1, 1, 1)
    assert counters.inspected == 5
    assert counters.yield_percent == 40


def test_a_new_count_begins_at_nothing_and_keeps_the_parts(buffer):
    buffer.add(inspection(1))
    before = buffer.snapshot()
    buffer.reset_counters()
    after = buffer.snapshot()
    assert after.counters.inspected == 0
    assert after.counters.since > before.counters.since
    assert after.recent == before.recent


def test_a_snapshot_does_not_change(buffer):
    buffer.add(inspection(1))
    snapshot = buffer.snapshot()
    buffer.add(inspection(2))
    assert len(snapshot.recent) == 1
    assert snapshot.counters.inspected == 1
    with pytest.raises(FrozenInstanceError):
        snapshot.waiting_for = 3


def test_recent_parts_and_trend_are_bounded_and_ordered(buffer):
    for seq in range(1, 251):
        buffer.add(inspection(seq, score=0.5 + seq / 1000))
    snapshot = buffer.snapshot()
    assert [part.seq for part in snapshot.recent] == list(range(250, 200, -1))
    assert [point.seq for point in snapshot.trend] == list(range(51, 251))
    assert snapshot.trend[-1].percent == pytest.approx(37.5)
    assert snapshot.latest.frame.seq == 250
    assert snapshot.latest_serial == 250
    assert snapshot.counters.inspected == 250


def test_serials_go_on_where_part_numbers_begin_again(buffer):
    buffer.add(inspection(1))
    buffer.begin_run()
    buffer.add(inspection(1))
    assert [part.serial for part in buffer.snapshot().recent] == [2, 1]


def test_a_part_without_a_picture_has_no_thumbnail_and_no_percentage(buffer):
    buffer.add(without_picture(1))
    snapshot = buffer.snapshot()
    assert snapshot.recent[0].thumbnail is None
    assert snapshot.recent[0].reason == "cut off"
    assert snapshot.trend[0].percent is None
    assert snapshot.trend[0].verdict is Verdict.NO_VERDICT


@pytest.mark.parametrize(
    ("size", "expected"),
    [((1024, 1280), (256, 320)), ((1280, 1024), (320, 256)), ((100, 320), (100, 320)), ((16, 9000), (1, 320))],
)
def test_thumbnails_are_small_and_keep_the_shape(buffer, size, expected):
    buffer.add(inspection(1, size=size))
    thumbnail = buffer.snapshot().recent[0].thumbnail
    assert thumbnail.shape == (*expected, 3)
    assert not thumbnail.flags.writeable


def test_full_pictures_stay_within_their_memory_and_the_newest_stays_anyway(buffer, monkeypatch):
    one = inspection(0).frame.picture.nbytes
    monkeypatch.setattr(results, "FULL_PICTURE_BYTES", 3 * one)
    for seq in range(1, 11):
        buffer.add(inspection(seq))
    recent = buffer.snapshot().recent
    assert [part.seq for part in recent if part.inspection is not None] == [10, 9, 8]
    assert all(part.thumbnail is not None and part.percent == 25 for part in recent)

    monkeypatch.setattr(results, "FULL_PICTURE_BYTES", 0)
    buffer.add(inspection(11))
    assert [part.seq for part in buffer.snapshot().recent if part.inspection is not None] == [11]


def test_50_pictures_of_a_usual_camera_stay_below_100_mb(buffer):
    for seq in range(1, 51):
        buffer.add(inspection(seq, size=(1024, 1280)))
    held = [part.inspection.frame.picture.nbytes for part in buffer.snapshot().recent if part.inspection]
    assert 20 <= len(held) < 30
    assert sum(held) < 100e6


def test_waiting_for_the_oldest_part_without_a_verdict(buffer):
    for seq in (1, 2, 3):
        buffer.trigger(seq)
    buffer.add(inspection(2))
    assert buffer.snapshot().waiting_for == 1
    buffer.add(inspection(1))
    assert buffer.snapshot().waiting_for == 3
    buffer.drop(frame(3))
    assert buffer.snapshot().waiting_for is None
    assert buffer.snapshot().counters.dropped == 1


def test_latency_runs_from_capture_to_verdict_and_leaves_out_parts_without_one(buffer, monkeypatch):
    for seq in range(1, 101):
        late = frame(seq)
        monkeypatch.setattr(
            results.time, "perf_counter_ns", lambda late=late, seq=seq: late.captured_ns + seq * 1_000_000
        )
        buffer.add(Inspection(late, RECIPE, LIMITS, Verdict.PASS, score=0.5))
    buffer.add(without_picture(101))
    snapshot = buffer.snapshot()
    assert snapshot.latency_p50_ms == pytest.approx(50.5)
    assert snapshot.latency_p95_ms == pytest.approx(95.05)


def test_pace_of_the_last_minute_of_this_run(buffer, monkeypatch):
    now = 1000.0
    monkeypatch.setattr(results.time, "monotonic", lambda: now)
    for seq in range(1, 11):
        now += 2
        buffer.add(inspection(seq))
    assert buffer.snapshot().parts_per_minute == pytest.approx(30)
    now += 61
    assert buffer.snapshot().parts_per_minute == 0
    buffer.add(inspection(11))
    buffer.begin_run()
    assert buffer.snapshot().parts_per_minute == 0


def test_results_from_many_threads_are_all_counted_and_each_one_is_news():
    news = []
    buffer = ResultsBuffer(lambda: news.append(threading.get_ident()))
    with ThreadPoolExecutor(4) as pool:
        jobs = [pool.submit(lambda w=w: [buffer.add(inspection(w * 100 + i)) for i in range(100)]) for w in range(4)]
        for job in jobs:
            job.result(PATIENCE_S)
    snapshot = buffer.snapshot()
    assert snapshot.counters.inspected == 400
    assert len(news) == 400
    assert [point.serial for point in snapshot.trend] == list(range(201, 401))
