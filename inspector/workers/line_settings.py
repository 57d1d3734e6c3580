"""How the line takes its parts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Policy(Enum):
    """PRODUCTION: every part gets exactly one verdict. PREVIEW: only the newest picture counts."""

    PRODUCTION = "PRODUCTION"
    PREVIEW = "PREVIEW"


QUEUE_PARTS = 8


@dataclass(frozen=True, slots=True)
class LineSettings:
    """``queue_parts``: so many triggered parts may wait for their picture, and as many for the inspection;
    one more is an overrun.

    ``time_limit_ms``: longest time from the trigger to the verdict; None for no limit. ``picture_ms``: after that
    a picture is not awaited any more, where the camera itself says nothing of it. ``interval_ms``: a trigger comes
    so often by itself; None for none. ``reconnect``: a camera lost in the middle is looked for while the line goes
    on; else its loss stops the line.
    """

    queue_parts: int = QUEUE_PARTS
    time_limit_ms: float | None = None
    picture_ms: float = 2000.0
    interval_ms: float | None = None
    reconnect: bool = False
