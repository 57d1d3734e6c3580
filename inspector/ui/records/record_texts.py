"""How parts of the records are written on screen."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from inspector.records.part_record import Disposition, PartRecord
from inspector.ui.texts import clock_ms_text, clock_text, day_text

translate = QCoreApplication.translate


def part_text(record: PartRecord) -> str:
    """What people call the part: its own id, else its number."""
    return record.part_id or translate("Records", "Part {number}").format(number=record.seq)


def when_text(at: datetime) -> str:
    """'21 Nov, 14:32:07', of today only the time of day."""
    today = at.astimezone().date() == datetime.now().astimezone().date()
    return clock_text(at) if today else f"{day_text(at)}, {clock_text(at)}"


def exact_when_text(at: datetime) -> str:
    """'21 Nov, 14:32:07.914'."""
    return f"{day_text(at)}, {clock_ms_text(at)}"


def disposition_word(disposition: Disposition) -> str:
    """What people made of a part, in one word."""
    return {
        Disposition.CONFIRMED: translate("Records", "confirmed"),
        Disposition.OVERRULED: translate("Records", "overruled"),
        Disposition.ADOPTED: translate("Records", "learned"),
    }[disposition]
