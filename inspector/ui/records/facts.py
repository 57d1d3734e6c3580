"""What the records know of a part, as names and values."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from inspector.core.frame import PartIdOrigin
from inspector.records.part_record import PartRecord
from inspector.ui.records.record_texts import exact_when_text
from inspector.ui.teach.figures import part_time_text
from inspector.ui.texts import percent_text, recipe_text

translate = QCoreApplication.translate


def facts_of(record: PartRecord) -> list[tuple[str, str]]:
    """(name, value), most asked for first; what the part does not have is left out."""
    lines = [
        (translate("Facts", "Time"), exact_when_text(record.at)),
        (translate("Facts", "Part id"), _part_id(record)),
        (translate("Facts", "Part number"), str(record.seq)),
        (translate("Facts", "Trigger"), record.trigger_id or ""),
        (translate("Facts", "Product"), recipe_text(record.recipe)),
        (translate("Facts", "Limits of then"), _limits(record)),
        (translate("Facts", "Score"), _score(record)),
        (translate("Facts", "Part found"), "" if record.match is None else percent_text(100 * record.match)),
        (translate("Facts", "Inspected in"), _times(record)),
        (translate("Facts", "Picture to record"), part_time_text(record.latency_ms)),
        (translate("Facts", "Source"), record.source),
        (translate("Facts", "Camera"), record.camera),
        (translate("Facts", "Camera settings"), _settings(record)),
        (translate("Facts", "Station"), record.station),
        (translate("Facts", "Operator"), record.operator or ""),
        (translate("Facts", "Model"), record.model_hash[:12]),
    ]
    return [(name, value) for name, value in lines if value]


def _part_id(record: PartRecord) -> str:
    if record.part_id_origin is PartIdOrigin.MISSING:
        return translate("Facts", "code not readable")
    return record.part_id or ""


def _limits(record: PartRecord) -> str:
    locale, limits = QLocale(), record.limits
    review, fail = (locale.toString(float(value), "g", 4) for value in (limits.review, limits.fail))
    share = percent_text(100 * limits.review / limits.fail)
    if limits.review == limits.fail:
        return translate("Facts", "fail {fail}").format(fail=fail)
    return translate("Facts", "review {review} ({share}) · fail {fail}").format(review=review, share=share, fail=fail)


def _score(record: PartRecord) -> str:
    if record.score is None:
        return ""
    raw = QLocale().toString(float(record.score), "g", 4)
    return f"{raw} · {percent_text(record.percent)}"


def _times(record: PartRecord) -> str:
    times = record.times
    whole = part_time_text(times.inspect_ms)
    if not record.times.inspect_ms:
        return ""
    code = translate("Facts", "code {code}, ").format(code=part_time_text(times.code_ms)) if times.code_ms else ""
    stages = translate("Facts", "waited {wait}, prepared {prepare}, network {infer}, judged {judge}").format(
        wait=part_time_text(times.wait_ms),
        prepare=part_time_text(times.prepare_ms),
        infer=part_time_text(times.infer_ms),
        judge=part_time_text(times.judge_ms),
    )
    return f"{whole}\n{code}{stages}"


def _settings(record: PartRecord) -> str:
    return ", ".join(f"{name} {value}" for name, value in sorted(record.camera_settings.items()))
