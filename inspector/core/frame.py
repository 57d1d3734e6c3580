"""One picture of one part, or the reason why there is none."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from inspector.core.file_names import as_text
from inspector.errors import InspectorError

Picture = NDArray[np.uint8]
"""(H, W, 3) RGB, 0..255, C-contiguous, read-only."""


class PartIdOrigin(Enum):
    """Where a part's own id comes from.

    COUNTED: it has none, its part number is all there is. TRIGGER: it came with the trigger. CODE: read from the
    barcode or data matrix in the picture. MISSING: a code was asked for and none could be read, or several were;
    the verdict stands all the same, for it is about the part and not about its label.
    """

    COUNTED = "COUNTED"
    TRIGGER = "TRIGGER"
    CODE = "CODE"
    MISSING = "MISSING"


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """What a camera delivered for one trigger.

    Exactly one of ``picture`` and ``error`` is set: a trigger whose picture could
    not be had still makes a frame, so that it can end in NO_VERDICT.

    ``seq`` counts the frames of a source from 1, and on the line the parts of a run; the
    operator knows it as the part number. ``trigger_id`` is that of the trigger that the camera
    answers with this frame; None where the source makes its own parts. ``part_id`` is the part's
    own serial, empty unless ``part_id_origin`` is TRIGGER or CODE. ``captured_ns`` is a
    ``time.perf_counter_ns`` stamp, for durations; ``captured_at`` is the wall clock in UTC, for people. ``source``
    names the picture for people; what of it is no text is replaced.
    """

    seq: int
    picture: Picture | None
    source: str
    error: InspectorError | None = None
    trigger_id: str | None = None
    part_id: str = ""
    part_id_origin: PartIdOrigin = PartIdOrigin.COUNTED
    captured_ns: int = field(default_factory=time.perf_counter_ns)
    captured_at: datetime = field(default_factory=lambda: datetime.now(UTC))

    def __post_init__(self) -> None:
        if (self.picture is None) == (self.error is None):
            raise ValueError("a frame has either a picture or an error")
        object.__setattr__(self, "source", as_text(self.source))
        if self.picture is not None:
            self.picture.setflags(write=False)
