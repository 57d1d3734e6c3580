"""A part as it is written down: what the journal keeps, and what becomes a row."""

from __future__ import annotations

import platform
import time
import uuid
from dataclasses import dataclass
from typing import Any

from inspector import __version__
from inspector.core.inspection import Inspection
from inspector.core.look import look_of_part
from inspector.core.recording import CameraUsed, Note
from inspector.records.measures import defects_of
from inspector.records.times import now_us, to_us

NOTE = "note"
"""The one key of an entry that is no part but what is kept beside the parts."""
_MAX_ID = 200
_MAX_SOURCE = 500


@dataclass(frozen=True, slots=True)
class PictureRefs:
    """Where the picture and the map of a part are kept, relative to the archive; None where they are not."""

    picture: str | None = None
    map: str | None = None


def new_session(station: str) -> dict[str, Any]:
    """A start of the program, unlike any other."""
    return {
        "uid": uuid.uuid4().hex,
        "station": _text(station, 100),
        "host": _text(platform.node(), 255),
        "program": __version__,
        "started_us": now_us(),
    }


def entry_of(
    inspection: Inspection, number: int, *, model_hash: str, camera: CameraUsed, operator: str, refs: PictureRefs
) -> dict[str, Any]:
    """Everything the records keep of a part, as JSON can hold it.

    Texts are cut to what the columns take. The keys are the columns of ``inspections``, and ``recipe`` and ``camera``.
    """
    frame, limits, times = inspection.frame, inspection.limits, inspection.times
    look = inspection.look or look_of_part(inspection)
    return {
        "number": number,
        "at_us": to_us(frame.captured_at),
        "recipe": [_text(inspection.recipe.name, _MAX_ID), inspection.recipe.version, model_hash],
        "camera": [_text(camera.name, _MAX_SOURCE), camera.settings],
        "seq": frame.seq,
        "source": _text(frame.source, _MAX_SOURCE),
        "trigger_id": _text(frame.trigger_id or "", _MAX_ID) or None,
        "part_id": _text(frame.part_id, _MAX_ID) or None,
        "part_id_origin": frame.part_id_origin.value,
        "operator": _text(operator, 100) or None,
        "verdict": inspection.verdict.value,
        "reason": _text(inspection.reason, 2000),
        "score": inspection.score,
        "percent": inspection.percent,
        "limit_review": limits.review,
        "limit_fail": limits.fail,
        "limit_pixel": limits.pixel,
        "match": inspection.match,
        "wait_ms": times.wait_ms,
        "prepare_ms": times.prepare_ms,
        "infer_ms": times.infer_ms,
        "judge_ms": times.judge_ms,
        "code_ms": times.code_ms,
        "latency_ms": (time.perf_counter_ns() - frame.captured_ns) / 1e6,
        "brightness": None if look is None else round(look.brightness, 3),
        "sharpness": None if look is None else round(look.sharpness, 6),
        "position_x": None if look is None or look.x is None else round(look.x, 3),
        "position_y": None if look is None or look.y is None else round(look.y, 3),
        "angle_deg": None if look is None or look.angle_deg is None else round(look.angle_deg, 4),
        "defects": [
            [round(defect.x, 4), round(defect.y, 4), round(defect.area, 6), round(defect.percent, 2)]
            for defect in defects_of(inspection)
        ],
        "picture": refs.picture,
        "map": refs.map,
    }


def entry_of_note(note: Note) -> dict[str, Any]:
    """What the journal keeps of ``note``; the keys below ``NOTE`` are columns of ``events``."""
    columns = {
        "at_us": to_us(note.at),
        "kind": _text(note.kind, 30),
        "operator": _text(note.operator, 100),
        "text": _text(note.text, 2000),
        "details": note.details,
    }
    return {NOTE: columns}


def _text(value: str, length: int) -> str:
    """Databases refuse NUL, which a code on a part may well have."""
    return value.replace("\0", "\N{SYMBOL FOR NULL}")[:length]
