"""The stretches of time one asks for without typing a date."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from enum import Enum, auto

from inspector.records.shifts import Shifts


class Span(Enum):
    """CHOSEN: from and to are typed."""

    TODAY = auto()
    SHIFT = auto()
    WEEK = auto()
    ALL = auto()
    CHOSEN = auto()


def begin_of(span: Span, now: datetime, shifts: Shifts) -> datetime | None:
    """When a span that lasts until now has begun; ``now`` is local and knows its zone. None: it has no beginning.

    The last seven days are whole ones, today included.
    """
    local = now.replace(tzinfo=None)
    midnight = datetime.combine(local.date(), time())
    begin = {
        Span.TODAY: midnight,
        Span.SHIFT: shifts.of(local)[0],
        Span.WEEK: midnight - timedelta(days=6),
    }.get(span)
    # As local time, so that a change of the clock in between is reckoned with.
    return None if begin is None else begin.astimezone()
