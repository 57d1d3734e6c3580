"""A part as the records have it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING, Any

from inspector.core.frame import Frame, PartIdOrigin, Picture
from inspector.core.inspection import Limits, RecipeId, StageTimes
from inspector.core.look import Look
from inspector.core.verdict import Verdict
from inspector.records.times import from_us

if TYPE_CHECKING:
    from sqlalchemy import RowMapping


class Disposition(Enum):
    """What people made of a part. OVERRULED: it is good, whatever the verdict; it waits to be learned.

    ADOPTED: overruled, and meanwhile among the good pictures of a new version.
    """

    CONFIRMED = "CONFIRMED"
    OVERRULED = "OVERRULED"
    ADOPTED = "ADOPTED"


@dataclass(frozen=True, slots=True)
class PageKey:
    """A place in the order of parts, newest first."""

    at_us: int
    id: int


@dataclass(frozen=True, slots=True)
class Defect:
    """A region above the pixel limit.

    ``x``, ``y``: its peak, 0..1 of the inspected image's width and height, which is the part's own frame where
    the recipe aligns. ``area``: 0..1 of the inspected image. ``percent``: its peak in percent of the fail limit.
    """

    x: float
    y: float
    area: float
    percent: float


@dataclass(frozen=True, slots=True)
class PartRecord:
    """One row of the history.

    ``number`` counts the parts of one start of the program (``session``), from 1 without a gap. ``at``: when the
    picture was taken, UTC. ``part_id`` and ``trigger_id`` are None where the part has none; ``seq`` is its part
    number. ``percent``: the score in percent of the fail limit. ``limits`` are those of then. ``latency_ms``: from
    the picture to the record. ``picture`` and ``map`` are relative to the archive's folder, None where they were
    not to be kept; the files may be gone by now. ``look`` is None without a picture.
    """

    id: int
    session: int
    number: int
    station: str
    at: datetime
    recipe: RecipeId
    model_hash: str
    seq: int
    source: str
    trigger_id: str | None
    part_id: str | None
    part_id_origin: PartIdOrigin
    operator: str | None
    verdict: Verdict
    reason: str
    score: float | None
    percent: float | None
    limits: Limits
    match: float | None
    times: StageTimes
    latency_ms: float
    look: Look | None
    defects: tuple[Defect, ...]
    camera: str
    camera_settings: dict[str, Any]
    picture: str | None
    map: str | None
    disposition: Disposition | None
    key: PageKey


def part_record(row: RowMapping) -> PartRecord:
    """From a row of ``inspections`` joined with its recipe and camera, as :mod:`inspector.records.query` selects it."""
    look = None
    if row["brightness"] is not None:
        look = Look(row["brightness"], row["sharpness"], row["position_x"], row["position_y"], row["angle_deg"])
    return PartRecord(
        id=row["id"],
        session=row["session_id"],
        number=row["number"],
        station=row["station"],
        at=from_us(row["at_us"]),
        recipe=RecipeId(row["recipe_name"], row["recipe_version"]),
        model_hash=row["model_hash"],
        seq=row["seq"],
        source=row["source"],
        trigger_id=row["trigger_id"],
        part_id=row["part_id"],
        part_id_origin=PartIdOrigin(row["part_id_origin"]),
        operator=row["operator"],
        verdict=Verdict(row["verdict"]),
        reason=row["reason"],
        score=row["score"],
        percent=row["percent"],
        limits=Limits(row["limit_review"], row["limit_fail"], row["limit_pixel"]),
        match=row["match"],
        times=StageTimes(row["wait_ms"], row["prepare_ms"], row["infer_ms"], row["judge_ms"], row["code_ms"]),
        latency_ms=row["latency_ms"],
        look=look,
        defects=tuple(Defect(*values) for values in row["defects"]),
        camera=row["camera_name"],
        camera_settings=json.loads(row["camera_settings"]),
        picture=row["picture"],
        map=row["map"],
        disposition=None if row["disposition"] is None else Disposition(row["disposition"]),
        key=PageKey(row["at_us"], row["id"]),
    )


def recorded_frame(record: PartRecord, picture: Picture) -> Frame:
    """The part's picture as it came from the camera."""
    return Frame(
        record.seq,
        picture,
        record.source,
        trigger_id=record.trigger_id,
        part_id=record.part_id or "",
        part_id_origin=record.part_id_origin,
        captured_at=record.at,
    )
