"""The shifts of the plant."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta


@dataclass(frozen=True, slots=True)
class Shifts:
    """Each shift lasts from its start to the next one's; ``starts`` ascending local times, on quarters of an hour."""

    starts: tuple[time, ...] = (time(6), time(14), time(22))

    def __post_init__(self) -> None:
        on_quarters = all((start.minute % 15, start.second, start.microsecond) == (0, 0, 0) for start in self.starts)
        if not self.starts or not on_quarters or list(self.starts) != sorted(set(self.starts)):
            raise ValueError(f"shifts must begin at ascending quarters of an hour, not {self.starts}")

    def of(self, at: datetime) -> tuple[datetime, int]:
        """(local time it began, its number from 0) of the shift that the local time ``at`` is in; no zones."""
        number = sum(start <= at.time() for start in self.starts) - 1
        day = at.date() if number >= 0 else at.date() - timedelta(days=1)
        return datetime.combine(day, self.starts[number]), number % len(self.starts)
