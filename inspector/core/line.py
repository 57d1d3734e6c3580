"""The state of the line as one frozen value, for whoever shows it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from inspector.core.cause import Cause
from inspector.core.frame import PartIdOrigin, Picture
from inspector.core.inspection import Inspection, RecipeId
from inspector.core.pace import Pace
from inspector.core.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Counters:
    """Parts by verdict since ``since`` (UTC); ``dropped`` counts preview frames that a newer one replaced.

    ``late`` counts verdicts that came after their part had been given NO_VERDICT; they were thrown away.
    """

    since: datetime
    passed: int = 0
    review: int = 0
    failed: int = 0
    no_verdict: int = 0
    dropped: int = 0
    late: int = 0

    @property
    def inspected(self) -> int:
        """All parts, those without a verdict included."""
        return self.passed + self.review + self.failed + self.no_verdict

    @property
    def yield_percent(self) -> float | None:
        """Passed parts in percent of all; None before the first."""
        return 100.0 * self.passed / self.inspected if self.inspected else None


@dataclass(frozen=True, slots=True, eq=False)
class RecentPart:
    """One part of the film strip.

    ``serial`` counts results since the program started and never repeats; ``seq`` is the part
    number, which starts again with each run. ``part_id`` is the part's own serial, see ``Frame``.
    ``thumbnail`` is RGB uint8, its longer side at most ``THUMBNAIL_PX``; None where there was no
    picture. ``inspection`` (full picture and anomaly map) is None once newer parts have used up the
    memory set aside for full pictures.
    """

    serial: int
    seq: int
    source: str
    captured_at: datetime
    recipe: RecipeId
    verdict: Verdict
    reason: str
    percent: float | None
    thumbnail: Picture | None
    inspection: Inspection | None
    part_id: str = ""
    part_id_origin: PartIdOrigin = PartIdOrigin.COUNTED
    cause: Cause | None = None


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """A part's score as a percentage of the fail limit; None without a verdict."""

    serial: int
    seq: int
    percent: float | None
    verdict: Verdict


@dataclass(frozen=True, slots=True, eq=False)
class LineSnapshot:
    """What the station knows at one instant.

    ``latest`` is the result that came last and stays complete however large its picture.
    ``recent`` is newest first, at most 50; ``trend`` oldest first, at most 200. Latencies run from the
    capture of a picture to its verdict, over the last 200 parts; None before the first.
    ``parts_per_minute`` covers the last minute of this run. ``waiting_for`` is the number of the
    oldest part that was triggered and has no verdict yet; None when there is none. ``pace``: where parts
    come whether the inspection is done or not, once enough have come to tell; else None.
    """

    latest: Inspection | None
    latest_serial: int
    recent: tuple[RecentPart, ...]
    trend: tuple[TrendPoint, ...]
    counters: Counters
    latency_p50_ms: float | None
    latency_p95_ms: float | None
    parts_per_minute: float
    waiting_for: int | None
    pace: Pace | None = None
