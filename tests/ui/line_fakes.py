"""Stand-ins for what a test of the line must hold in its hand: when an inspection ends, what a camera sees."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterable

import numpy as np

from inspector.cameras.base import SourceFinished
from inspector.core.frame import Frame
from inspector.core.inspection import Inspection, Limits, RecipeId

PATIENCE_MS = 15_000
PATIENCE_S = PATIENCE_MS / 1000
LIMITS = Limits(review=1.0, fail=2.0, pixel=1.0)


def frame(seq: int, shape: tuple[int, int] = (24, 32)) -> Frame:
    return Frame(seq, np.full((*shape, 3), seq % 256, np.uint8), f"{seq}.png")


class StubEngine:
    """Gives every part a score; waits for its ``gate``; raises what ``faults`` holds for a part."""

    device = "stub"
    limits = LIMITS
    hold_fails = False
    stands_in_for = ""

    def __init__(
        self,
        version: int = 1,
        score: Callable[[int], float] = lambda _: 0.5,
        faults: dict[int, Exception] | None = None,
    ) -> None:
        self.recipe = RecipeId("stub", version)
        self.gate = threading.Event()
        self.gate.set()
        self.entered = threading.Event()
        self.threads: set[int] = set()
        self._score = score
        self._faults = faults or {}

    def inspect(self, part: Frame) -> Inspection:
        self.threads.add(threading.get_ident())
        self.entered.set()
        assert self.gate.wait(PATIENCE_S)
        if part.seq in self._faults:
            raise self._faults[part.seq]
        if part.picture is None:
            return Inspection.without_verdict(part, self.recipe, self.limits, str(part.error))
        score = self._score(part.seq)
        return Inspection(part, self.recipe, self.limits, self.limits.verdict(score), score=score)


class StubCamera:
    """Delivers ``frames``, raising those that are exceptions; then ends, or waits for ever where ``endless``."""

    name = "stub camera"
    description = "a camera made for a test"

    def __init__(self, frames: Iterable[Frame | Exception], can_wait: bool = False, endless: bool = False) -> None:
        self.can_wait = can_wait
        self.emptied = threading.Event()
        self.closed = threading.Event()
        self._frames = deque(frames)
        self._endless = endless

    def open(self) -> None: ...

    def grab(self, timeout_s: float) -> Frame | None:
        if not self._frames:
            self.emptied.set()
            if not self._endless:
                raise SourceFinished
            self.closed.wait(timeout_s)
            return None
        item = self._frames.popleft()
        if isinstance(item, Exception):
            raise item
        return item

    def close(self) -> None:
        self.closed.set()
