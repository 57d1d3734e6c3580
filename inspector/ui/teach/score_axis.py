"""Where a raw score stands on the plot, and how the axis is written in per cent of the fail limit."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from inspector.core.teaching import HeldOutScores

_STEPS = (1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000, 5000, 10_000)


@dataclass(frozen=True, slots=True)
class ScoreAxis:
    """Raw scores ``low`` to ``high`` on the pixels ``left`` to ``left + width``."""

    low: float
    high: float
    left: float = 0.0
    width: float = 1.0

    @classmethod
    def of(cls, scores: HeldOutScores, fail: float) -> ScoreAxis:
        """Room for all good parts, for the limit with some space beyond it, and for defects up to 1.7 of it.

        Begins somewhat below the best part, at 0 at the lowest.
        """
        best, worst = (float(scores.good.min()), float(scores.good.max())) if len(scores.good) else (fail / 2, fail / 2)
        high = max(1.15 * worst, 1.4 * fail)
        if len(scores.defects):
            high = max(high, min(1.7 * fail, 1.05 * float(scores.defects.max())))
        low = max(0.0, best - max(0.5 * (max(fail, worst) - best), 0.2 * (high - best)))
        return cls(low, high)

    def on(self, left: float, width: float) -> ScoreAxis:
        """The same scores on other pixels."""
        return replace(self, left=left, width=max(1.0, width))

    def holding(self, score: float) -> ScoreAxis:
        """Long enough that ``score`` has some room on its right; never shorter than it is."""
        return self if score <= self.low + 0.88 * (self.high - self.low) else replace(self, high=1.3 * score)

    def x(self, score: float) -> float:
        """Pixels of a score; those off the scale stand at its ends."""
        share = (score - self.low) / (self.high - self.low)
        return self.left + min(1.0, max(0.0, share)) * self.width

    def score(self, x: float) -> float:
        """The score at a pixel."""
        share = min(1.0, max(0.0, (x - self.left) / self.width))
        return self.low + share * (self.high - self.low)

    def ticks(self, fail: float, pixels_apart: float) -> list[int]:
        """Round percentages of ``fail`` within the axis, at least ``pixels_apart``."""
        if not fail > 0:
            return []
        per_percent = self.width / (self.high - self.low) * fail / 100
        step = next((one for one in _STEPS if one * per_percent >= pixels_apart), None)
        if step is None:
            return []
        first = int(np.ceil(100 * self.low / fail / step - 1e-9))
        last = int(np.floor(100 * self.high / fail / step + 1e-9))
        return [step * number for number in range(first, last + 1)]
