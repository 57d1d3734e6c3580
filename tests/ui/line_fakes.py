"""Stand-ins for what a test of the line must hold in its hand: when an inspection ends, what a camera sees."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import replace

import numpy as np

from inspector.cameras.base import SourceFinished
from inspector.core.baseline import Baseline
from inspector.core.camera_settings import TriggerMode
from inspector.core.frame import Frame
from inspector.core.inspection import Inspection, Limits, RecipeId
from inspector.core.trigger import Trigger
from inspector.errors import CameraError

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
    baseline: Baseline | None = None

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
    trigger_mode = TriggerMode.HARDWARE

    def __init__(self, frames: Iterable[Frame | Exception], can_wait: bool = False, endless: bool = False) -> None:
        self.can_wait = can_wait
        self.emptied = threading.Event()
        self.closed = threading.Event()
        self._frames = deque(frames)
        self._endless = endless

    def open(self) -> None: ...

    def fire(self, trigger_id: str) -> None:
        raise CameraError("This camera has a line of its own.", "")

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


class TriggeredCamera:
    """Takes a picture for each trigger, with the number of the picture in its pixels.

    ``hang`` cleared: the driver does not come back from ``grab``, and says so by ``hanging``.
    ``lose``: raised by the next grab. ``refuse``: raised by ``fire``. ``dead``: raised by every ``open``.
    """

    name = "triggered camera"
    description = "a camera made for a test"
    can_wait = False

    def __init__(self, mode: TriggerMode = TriggerMode.SOFTWARE) -> None:
        self.trigger_mode = mode
        self.hang = threading.Event()
        self.hang.set()
        self.hanging = threading.Event()
        self.lose: Exception | None = None
        self.refuse: Exception | None = None
        self.dead: Exception | None = None
        self.opened = 0
        self.taken = 0
        self._changed = threading.Condition()
        self._holds = False
        self._fired: deque[str] = deque()

    def hold(self, holds: bool = True) -> None:
        """Let no picture come, from now on or no longer."""
        with self._changed:
            self._holds = holds
            self._changed.notify_all()

    def open(self) -> None:
        if self.dead is not None:
            raise self.dead
        self.opened += 1

    def fire(self, trigger_id: str) -> None:
        if self.refuse is not None:
            raise self.refuse
        with self._changed:
            self._fired.append(trigger_id)
            self._changed.notify_all()

    def grab(self, timeout_s: float) -> Frame | None:
        if not self.hang.is_set():
            self.hanging.set()
            self.hang.wait()
        if self.lose is not None:
            error, self.lose = self.lose, None
            raise error
        with self._changed:
            if not self._changed.wait_for(lambda: self._fired and not self._holds, timeout_s):
                return None
            self.taken += 1
            return replace(frame(self.taken), trigger_id=self._fired.popleft())

    def close(self) -> None: ...


class Told:
    """Who asked for verdicts, and what each was told."""

    def __init__(self) -> None:
        self.answers: dict[str, list[Inspection]] = {}
        self._changed = threading.Condition()

    def trigger(self, part_id: str) -> Trigger:
        self.answers[part_id] = []

        def answer(inspection: Inspection) -> None:
            with self._changed:
                self.answers[part_id].append(inspection)
                self._changed.notify_all()

        return Trigger(part_id, answer)

    def wait(self) -> dict[str, Inspection]:
        """Once everybody was told: exactly one verdict each."""
        with self._changed:
            assert self._changed.wait_for(lambda: all(self.answers.values()), PATIENCE_S), self.answers
        assert all(len(told) == 1 for told in self.answers.values())
        return {part_id: told[0] for part_id, told in self.answers.items()}
