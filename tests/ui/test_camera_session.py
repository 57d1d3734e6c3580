"""When a camera counts as hanging, and when all of the computer was kept waiting."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from inspector.cameras.base import Camera
from inspector.core.frame import Frame
from inspector.errors import CameraError
from inspector.workers import camera_session
from inspector.workers.camera_session import LOOK_S, PATIENCE_S, POLL_S, CameraSession
from tests.ui.line_fakes import PATIENCE_MS, StubCamera


class Clock:
    """Time as the session sees it."""

    now_s = 100.0

    def monotonic(self) -> float:
        return self.now_s


class Hanging(StubCamera):
    """Its first grab does not come back until it is let go."""

    def __init__(self) -> None:
        super().__init__([], endless=True)
        self.in_driver, self.let_go = threading.Event(), threading.Event()

    def grab(self, timeout_s: float) -> Frame | None:
        self.in_driver.set()
        self.let_go.wait()
        return None


class Host:
    """Takes whatever comes."""

    def on_opened(self, camera: Camera) -> None: ...

    def is_wanted(self) -> bool:
        return True

    def may_grab(self, camera: Camera) -> bool:
        return True

    def on_frame(self, frame: Frame) -> None: ...

    def on_health(self, fault: CameraError | None) -> None: ...


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(camera_session, "time", clock)
    return clock


@pytest.fixture
def session(clock: Clock) -> Iterator[CameraSession]:
    camera = Hanging()
    session = CameraSession(lambda: camera, Host())
    assert camera.in_driver.wait(PATIENCE_MS / 1000)
    yield session
    session.end()
    camera.let_go.set()
    assert session.done.wait(PATIENCE_MS / 1000)


def hangs_after(session: CameraSession, clock: Clock, seconds: float, step_s: float = LOOK_S) -> bool:
    """Whether it does when it was looked at every ``step_s`` for so long."""
    for _ in range(round(seconds / step_s)):
        clock.now_s += step_s
        hangs = session.hangs
    return hangs


def test_a_call_that_does_not_come_back_hangs(session: CameraSession, clock: Clock) -> None:
    assert not hangs_after(session, clock, POLL_S + PATIENCE_S - 2 * LOOK_S)
    assert hangs_after(session, clock, 3 * LOOK_S)


def test_time_in_which_nobody_came_to_look_does_not_count(session: CameraSession, clock: Clock) -> None:
    assert not hangs_after(session, clock, LOOK_S)
    assert not hangs_after(session, clock, 12.0, step_s=4.0)
    assert hangs_after(session, clock, POLL_S + PATIENCE_S)


def test_after_the_end_a_call_has_less_time(session: CameraSession, clock: Clock) -> None:
    assert not hangs_after(session, clock, 0.1)
    session.end()
    assert not hangs_after(session, clock, PATIENCE_S - 2 * LOOK_S)
    assert hangs_after(session, clock, 3 * LOOK_S)
