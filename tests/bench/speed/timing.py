"""Times of things that are compared, taken in turn: what else the machine does slows all of them alike."""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from tests.bench.report import Row

Milliseconds = NDArray[np.float64]


def in_turn(
    things: dict[str, Callable[[], object]],
    rounds: int,
    warm_up: int = 3,
    clock: Callable[[], float] = time.perf_counter,
) -> dict[str, Milliseconds]:
    """Milliseconds of each thing in each round; a round does all of them once, and the next begins with another."""
    for _ in range(warm_up):
        for do in things.values():
            do()
    times: dict[str, list[float]] = {name: [] for name in things}
    order = list(things.items())
    for number in range(rounds):
        begin = number % len(order)
        for name, do in order[begin:] + order[:begin]:
            began = clock()
            do()
            times[name].append(1e3 * (clock() - began))
    return {name: np.array(taken) for name, taken in times.items()}


def ratio(one: Milliseconds, other: Milliseconds) -> float:
    """How many times as long ``one`` takes as ``other``: of the medians."""
    return float(np.median(one) / np.median(other))


def row(name: str, value: float | None, unit: str, target: str = "", met: bool | None = None, only: str = "") -> Row:
    """``only``: the part of the bench that gives it."""
    return Row(name, value, unit, target, met, f"python -m tests.bench.bench_speed --only {only}".rstrip())
