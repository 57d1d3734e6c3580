"""Quantiles of a few numbers, quickly."""

from __future__ import annotations

from collections.abc import Sequence


def quantile(ordered: Sequence[float], share: float) -> float:
    """Of at least one number, in ascending order, between neighbours in proportion, as numpy has it by default.

    numpy takes ten times as long for some hundred numbers, with Python's lock held: the line would wait for it.
    """
    at = share * (len(ordered) - 1)
    below = int(at)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (at - below) * (ordered[above] - ordered[below])
