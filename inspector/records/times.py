"""Points in time as the database keeps them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

QUARTER_US = 900_000_000
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def to_us(at: datetime) -> int:
    """Microseconds of UTC since 1970, exact. ``at`` knows its time zone, else ValueError."""
    if at.tzinfo is None:
        raise ValueError(f"{at} does not say in which time zone it is")
    return (at - _EPOCH) // _MICROSECOND


def from_us(at_us: int) -> datetime:
    """The point in time in UTC."""
    return _EPOCH + timedelta(microseconds=at_us)


def now_us() -> int:
    """Now."""
    return to_us(datetime.now(UTC))
