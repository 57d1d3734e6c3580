"""The results of the line: written by its threads, looked at by the window."""

from __future__ import annotations

import threading
import time
from collections import Counter, deque
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import numpy as np

from inspector.core.frame import Frame, Picture
from inspector.core.inspection import Inspection
from inspector.core.line import Counters, LineSnapshot, RecentPart, TrendPoint
from inspector.core.pace import PaceMeter
from inspector.core.quantiles import quantile
from inspector.core.shrinking import shrunk
from inspector.core.verdict import Verdict

RECENT_PARTS = 50
TREND_PARTS = 200
THUMBNAIL_PX = 320
FULL_PICTURE_BYTES = 96 * 2**20
"""Memory for the full pictures and anomaly maps of recent parts; the newest is kept whatever its size."""
_MINUTE_S = 60.0


class ResultsBuffer:
    """Counts every verdict and keeps the newest parts. Thread-safe; its size is bounded.

    ``on_news`` is called after each change, in the thread that made it.
    """

    def __init__(self, on_news: Callable[[], None]) -> None:
        self._on_news = on_news
        self._lock = threading.Lock()
        self._serial = 0
        self._latest: Inspection | None = None
        self._recent: deque[RecentPart] = deque(maxlen=RECENT_PARTS)
        self._trend: deque[TrendPoint] = deque(maxlen=TREND_PARTS)
        self._latencies_ms: deque[float] = deque(maxlen=TREND_PARTS)
        self._finished_s: deque[float] = deque(maxlen=TREND_PARTS)
        self._waiting: dict[int, None] = {}
        self._verdicts: Counter[Verdict] = Counter()
        self._dropped = self._late = 0
        self._since = datetime.now(UTC)
        self._pace: PaceMeter | None = None

    def begin_run(self) -> None:
        """Forget what belongs to one run alone: the pace, the latencies, the parts without a verdict."""
        with self._lock:
            self._waiting.clear()
            self._finished_s.clear()
            self._latencies_ms.clear()
            self._pace = None
        self._on_news()

    def watch_pace(self) -> None:
        """In this run parts come whether the inspection is done or not: tell whether they come too fast."""
        with self._lock:
            self._pace = PaceMeter()

    def trigger(self, seq: int) -> None:
        """Note that part ``seq`` is waiting for its verdict."""
        with self._lock:
            self._waiting[seq] = None
        self._on_news()

    def note_late(self) -> None:
        """Count a verdict that came too late and was thrown away."""
        with self._lock:
            self._late += 1
        self._on_news()

    def drop(self, frame: Frame) -> None:
        """Note that a preview frame was replaced by a newer one and gets no verdict."""
        with self._lock:
            self._waiting.pop(frame.seq, None)
            self._dropped += 1
        self._on_news()

    def add(self, inspection: Inspection) -> None:
        """Count the verdict of a part and keep the part."""
        frame, now_s = inspection.frame, time.monotonic()
        latency_ms = (time.perf_counter_ns() - frame.captured_ns) / 1e6
        thumbnail = None if frame.picture is None else _thumbnail(frame.picture)
        with self._lock:
            self._serial += 1
            self._latest = inspection
            self._waiting.pop(frame.seq, None)
            self._verdicts[inspection.verdict] += 1
            self._finished_s.append(now_s)
            judged = inspection.verdict is not Verdict.NO_VERDICT
            if judged:
                self._latencies_ms.append(latency_ms)
            if self._pace is not None:
                self._pace.add(frame.captured_ns, latency_ms - inspection.times.wait_ms if judged else None)
            self._trend.append(TrendPoint(self._serial, frame.seq, inspection.percent, inspection.verdict))
            self._recent.appendleft(
                RecentPart(
                    serial=self._serial,
                    seq=frame.seq,
                    source=frame.source,
                    captured_at=frame.captured_at,
                    recipe=inspection.recipe,
                    verdict=inspection.verdict,
                    reason=inspection.reason,
                    percent=inspection.percent,
                    thumbnail=thumbnail,
                    inspection=inspection,
                    part_id=frame.part_id,
                    part_id_origin=frame.part_id_origin,
                    cause=inspection.cause,
                )
            )
            self._let_go_of_old_pictures()
        self._on_news()

    def reset_counters(self) -> None:
        """Begin counting anew; the recent parts stay."""
        with self._lock:
            self._verdicts.clear()
            self._dropped = self._late = 0
            self._since = datetime.now(UTC)
        self._on_news()

    def snapshot(self) -> LineSnapshot:
        """Everything as of now, in one value that does not change any more."""
        with self._lock:
            latencies_ms = sorted(self._latencies_ms)
            return LineSnapshot(
                latest=self._latest,
                latest_serial=self._serial,
                recent=tuple(self._recent),
                trend=tuple(self._trend),
                counters=Counters(
                    since=self._since,
                    passed=self._verdicts[Verdict.PASS],
                    review=self._verdicts[Verdict.REVIEW],
                    failed=self._verdicts[Verdict.FAIL],
                    no_verdict=self._verdicts[Verdict.NO_VERDICT],
                    dropped=self._dropped,
                    late=self._late,
                ),
                latency_p50_ms=quantile(latencies_ms, 0.50) if latencies_ms else None,
                latency_p95_ms=quantile(latencies_ms, 0.95) if latencies_ms else None,
                parts_per_minute=self._parts_per_minute(),
                waiting_for=next(iter(self._waiting), None),
                pace=None if self._pace is None else self._pace.pace(),
            )

    def _parts_per_minute(self) -> float:
        now_s = time.monotonic()
        recent = [finished_s for finished_s in self._finished_s if now_s - finished_s < _MINUTE_S]
        if len(recent) < 2 or recent[-1] <= recent[0]:
            return 0.0
        return _MINUTE_S * (len(recent) - 1) / (recent[-1] - recent[0])

    def _let_go_of_old_pictures(self) -> None:
        used = 0
        for index, part in enumerate(self._recent):
            if part.inspection is None:
                break
            used += _bytes(part.inspection)
            if index > 0 and used > FULL_PICTURE_BYTES:
                self._recent[index] = replace(part, inspection=None)


def _bytes(inspection: Inspection) -> int:
    arrays = (inspection.frame.picture, inspection.anomaly_map)
    return sum(array.nbytes for array in arrays if array is not None)


def _thumbnail(picture: Picture) -> Picture:
    """A copy whose longer side is at most ``THUMBNAIL_PX``; a small picture is its own thumbnail."""
    height, width = picture.shape[:2]
    scale = THUMBNAIL_PX / max(height, width)
    if scale >= 1:
        return picture
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    thumbnail = np.asarray(shrunk(picture, size), np.uint8)
    thumbnail.setflags(write=False)
    return thumbnail
