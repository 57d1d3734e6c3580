"""The event that says a part is in front of the camera."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from inspector.core.inspection import Inspection

Answer = Callable[[Inspection], None]
"""Told the verdict, exactly once, in whatever thread gives it; must neither block nor raise."""


def _nobody(_inspection: Inspection) -> None:
    """Nobody asked to be told."""


@dataclass(frozen=True, slots=True, eq=False)
class Trigger:
    """One part that wants a verdict. ``part_id``: its own serial where the trigger knows it, else empty.

    ``fired_ns`` is a ``time.perf_counter_ns`` stamp, ``fired_at`` the wall clock in UTC.
    """

    part_id: str = ""
    answer: Answer = _nobody
    fired_ns: int = field(default_factory=time.perf_counter_ns)
    fired_at: datetime = field(default_factory=lambda: datetime.now(UTC))
