"""Real values to show: pictures, anomaly maps, inspections and snapshots."""

from __future__ import annotations

import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from pathlib import Path

import cv2
import numpy as np

from inspector.core.frame import Frame, Picture
from inspector.core.inspection import Inspection, Limits, RecipeId, Region, StageTimes
from inspector.core.line import Counters, LineSnapshot, RecentPart, TrendPoint
from inspector.core.verdict import Verdict
from inspector.errors import ImageError

LIMITS = Limits(review=0.34, fail=0.40, pixel=0.32)
RECIPE = RecipeId("Flange HF 204-7", 3)
SIDE = 256


@lru_cache(maxsize=64)
def drawn_picture(width: int = 640, height: int = 512, seed: int = 0) -> Picture:
    """A ring on a bright ground with a little noise; read-only, for all tests share it."""
    picture = np.full((height, width, 3), 225, np.uint8)
    centre, radius = (width // 2, height // 2), min(width, height) * 2 // 5
    cv2.circle(picture, centre, radius, (70, 76, 88), -1, cv2.LINE_AA)
    cv2.circle(picture, centre, radius * 3 // 5, (30, 32, 40), -1, cv2.LINE_AA)
    cv2.circle(picture, centre, radius * 4 // 5, (196, 140, 92), 4, cv2.LINE_AA)
    # As bytes, which wrap around as often as they should: nothing drawn is as near to black or white.
    picture += np.random.default_rng(seed).integers(-5, 6, picture.shape, np.int8).view(np.uint8)
    picture.setflags(write=False)
    return picture


def bottle_pictures(shared_data: Path, count: int = 6) -> list[Picture]:
    """Good bottles from the shared images."""
    files = sorted((shared_data / "bottle" / "test" / "good").glob("*.png"))[:count]
    return [cv2.cvtColor(cv2.imread(str(file)), cv2.COLOR_BGR2RGB) for file in files]


def scratched(picture: Picture, at: tuple[float, float]) -> Picture:
    """``picture`` with a scratch about ``at``, in shares of its sides, where :func:`anomaly_map` has its bump."""
    height, width, _ = picture.shape
    steps = np.array([(-0.035, 0.03), (-0.012, 0.004), (0.008, 0.002), (0.034, -0.032)])
    points = np.rint((steps + at) * (width, height)).astype(np.int32)
    result = picture.copy()
    cv2.polylines(result, [points], False, (38, 30, 26), max(2, width // 160), cv2.LINE_AA)
    return result


@lru_cache(maxsize=256)
def anomaly_map(peak: float, at: tuple[float, float] = (0.4, 0.62), spread: float = 0.07, seed: int = 0) -> np.ndarray:
    """(256, 256), read-only: quiet, with a bump that reaches ``peak``; ``at`` and ``spread`` are shares of the side."""
    y, x = np.mgrid[0:SIDE, 0:SIDE].astype(np.float32) / SIDE
    bump = np.exp(-((x - at[0]) ** 2 + (y - at[1]) ** 2) / (2 * spread**2))
    noise = cv2.GaussianBlur(np.random.default_rng(seed).random((SIDE, SIDE)).astype(np.float32), (0, 0), 6)
    background = 0.1 + 0.06 * (noise - noise.min()) / max(float(np.ptp(noise)), 1e-6)
    result = (background * (1 - bump) + bump * peak).astype(np.float32)
    result.setflags(write=False)
    return result


def _regions(raw: np.ndarray, limits: Limits, shape: tuple[int, int]) -> tuple[Region, ...]:
    mask = (raw >= limits.pixel).astype(np.uint8)
    found, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    scale = np.array([shape[1] / SIDE, shape[0] / SIDE], np.float32)
    regions = []
    for contour in found:
        inside = np.zeros_like(mask)
        cv2.drawContours(inside, [contour], -1, 1, -1)
        _, highest, _, (px, py) = cv2.minMaxLoc(raw, inside)
        points = (contour[:, 0].astype(np.float32) + 0.5) * scale
        area = float(inside.sum() * scale[0] * scale[1])
        regions.append(Region(points, ((px + 0.5) * float(scale[0]), (py + 0.5) * float(scale[1])), highest, area))
    return tuple(regions)


def inspection(
    seq: int,
    percent: float,
    picture: Picture | None = None,
    *,
    at: tuple[float, float] = (0.4, 0.62),
    recipe: RecipeId = RECIPE,
    limits: Limits = LIMITS,
    ago_s: float = 0.4,
) -> Inspection:
    """A judged part whose score is ``percent`` of the fail limit."""
    picture = drawn_picture(seed=seq) if picture is None else picture
    if percent >= 100 * limits.review / limits.fail:
        picture = scratched(picture, at)
    raw = anomaly_map(limits.fail * percent / 100, at, seed=seq)
    times = StageTimes(1.0, 2.0, 8.0, 1.0)
    frame = Frame(
        seq,
        picture,
        "bottle",
        captured_ns=time.perf_counter_ns() - round(1e9 * ago_s),
        captured_at=datetime.now(UTC) - timedelta(seconds=ago_s),
    )
    score = float(raw.max())
    height, width, _ = picture.shape
    return Inspection(
        frame,
        recipe,
        limits,
        limits.verdict(score),
        score=score,
        anomaly_map=raw,
        map_to_picture=np.array([[width / raw.shape[1], 0, 0], [0, height / raw.shape[0], 0]]),
        regions=_regions(raw, limits, (height, width)),
        times=times,
    )


def without_verdict(seq: int, reason: str, picture: Picture | None = None) -> Inspection:
    """A part that could not be judged."""
    error = None if picture is not None else ImageError(reason)
    return Inspection.without_verdict(Frame(seq, picture, "bottle", error=error), RECIPE, LIMITS, reason)


def recent_part(serial: int, seen: Inspection, *, in_memory: bool = True) -> RecentPart:
    """As the film strip knows a part."""
    picture = seen.frame.picture
    thumbnail = None
    if picture is not None:
        scale = 192 / max(picture.shape[:2])
        size = (round(picture.shape[1] * scale), round(picture.shape[0] * scale))
        thumbnail = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
    return RecentPart(
        serial,
        seen.frame.seq,
        seen.frame.source,
        seen.frame.captured_at,
        seen.recipe,
        seen.verdict,
        seen.reason,
        seen.percent,
        thumbnail,
        seen if in_memory else None,
    )


def snapshot(inspections: Sequence[Inspection] = (), *, waiting_for: int | None = None) -> LineSnapshot:
    """The line after ``inspections``, oldest first; their serials are their part numbers."""
    counted = [part.verdict for part in inspections]
    trend = tuple(TrendPoint(part.frame.seq, part.frame.seq, part.percent, part.verdict) for part in inspections)
    return LineSnapshot(
        latest=inspections[-1] if inspections else None,
        latest_serial=inspections[-1].frame.seq if inspections else 0,
        recent=tuple(recent_part(part.frame.seq, part) for part in reversed(inspections[-50:])),
        trend=trend[-200:],
        counters=Counters(
            since=datetime.now(UTC),
            passed=counted.count(Verdict.PASS),
            review=counted.count(Verdict.REVIEW),
            failed=counted.count(Verdict.FAIL),
            no_verdict=counted.count(Verdict.NO_VERDICT),
        ),
        latency_p50_ms=11.0 if inspections else None,
        latency_p95_ms=14.0 if inspections else None,
        parts_per_minute=58.0 if inspections else 0.0,
        waiting_for=waiting_for,
    )
