"""Counts of parts, added up from parts or from other counts, to the same result."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from inspector.core.verdict import Verdict
from inspector.records.histogram import latency_bin, percent_bin


@dataclass(slots=True)
class Tally:
    """How many parts there are, and how many in each bin of :mod:`inspector.records.histogram`.

    Parts without a verdict have neither a score nor a latency that means anything.
    """

    parts: int = 0
    latencies: Counter[int] = field(default_factory=Counter)
    percents: Counter[int] = field(default_factory=Counter)

    def add(self, verdict: Verdict, percent: float | None, latency_ms: float) -> None:
        """Count a part."""
        self.parts += 1
        if verdict is Verdict.NO_VERDICT:
            return
        self.latencies[latency_bin(latency_ms)] += 1
        if percent is not None:
            self.percents[percent_bin(percent)] += 1

    def merge(self, parts: int, latencies: Mapping[str, int], percents: Mapping[str, int]) -> None:
        """Count what a row of ``tallies`` has counted; JSON has its keys as texts."""
        self.parts += parts
        for index, number in latencies.items():
            self.latencies[int(index)] += number
        for index, number in percents.items():
            self.percents[int(index)] += number
