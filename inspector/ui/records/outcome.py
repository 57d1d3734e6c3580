"""What a part would be now, beside what it was."""

from __future__ import annotations

from dataclasses import dataclass

from inspector.core.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Outcome:
    """``percent`` of the fail limit that it is judged by now; None where that is its old score by its old limit."""

    verdict: Verdict
    percent: float | None = None
