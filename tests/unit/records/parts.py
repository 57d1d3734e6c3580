"""Inspections as a line would make them, for the tests of the records."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import numpy as np

from inspector.core.frame import Frame, Picture
from inspector.core.inspection import Inspection, Limits, RecipeId, Region, StageTimes
from inspector.errors import CameraError

LIMITS = Limits(0.8, 1.0, 0.7)
FLANGE = RecipeId("Flange", 3)


def picture(seed: int = 1, height: int = 48, width: int = 64) -> Picture:
    """Noise."""
    return np.random.default_rng(seed).integers(0, 255, (height, width, 3), dtype=np.uint8)


def part(
    seq: int,
    score: float | None = 0.4,
    *,
    recipe: RecipeId = FLANGE,
    part_id: str = "",
    trigger_id: str | None = None,
    at: datetime | None = None,
    seed: int = 1,
) -> Inspection:
    """A part with this score; without one it has no picture and no verdict."""
    if score is None:
        frame = Frame(seq, None, "camera", CameraError("No picture came."), trigger_id, part_id)
    else:
        frame = Frame(seq, picture(seed), "camera", trigger_id=trigger_id, part_id=part_id)
    if at is not None:
        frame = replace(frame, captured_at=at)
    if score is None:
        return Inspection.without_verdict(frame, recipe, LIMITS, "No picture came.")
    values = np.zeros((12, 16), np.float32)
    values[3, 4] = score
    regions = (Region(np.zeros((3, 2), np.float32), (18.0, 14.0), score, 32.0),) if score >= LIMITS.pixel else ()
    return Inspection(
        frame,
        recipe,
        LIMITS,
        LIMITS.verdict(score),
        score=score,
        anomaly_map=values,
        map_to_picture=np.array([[4.0, 0, 0], [0, 4.0, 0]]),
        match=0.9,
        regions=regions,
        times=StageTimes(1.0, 2.0, 3.0, 4.0),
    )
