"""Pictures of a source that nobody inspects, through real threads."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from inspector.cameras.base import SourceFinished
from inspector.core.frame import Frame, Picture
from inspector.errors import CameraError, InspectorError
from inspector.workers.live_view import LiveView
from tests.conftest import ExpectLog

PATIENCE_MS = 10_000


class NumberedCamera:
    """Pictures that are as bright as their number; then it ends as it is told."""

    name = description = "numbered"

    def __init__(self, count: int, end: Exception | None = None, *, can_wait: bool = True) -> None:
        self.can_wait = can_wait
        self.opened = self.closed = 0
        self._count, self._end = count, end
        self._seq = 0
        self._idle = threading.Event()

    def open(self) -> None:
        self.opened += 1

    def grab(self, timeout_s: float) -> Frame | None:
        if self._seq == self._count:
            if self._end is not None:
                raise self._end
            self._idle.wait(timeout_s)
            return None
        self._seq += 1
        return Frame(self._seq, np.full((16, 16, 3), self._seq, np.uint8), self.name)

    def close(self) -> None:
        self.closed += 1


@pytest.fixture
def view(qapp: object) -> Iterator[LiveView]:
    view = LiveView()
    yield view
    view.close()


def numbers(view: LiveView) -> list[int]:
    """Numbers of the pictures as they come."""
    seen: list[int] = []

    def take() -> None:
        pictures: list[Picture] = view.take()
        seen.extend(int(picture[0, 0, 0]) for picture in pictures)

    view.arrived.connect(take)
    return seen


def test_no_picture_of_a_source_that_waits_is_passed_over(view: LiveView, qtbot: QtBot) -> None:
    camera = NumberedCamera(30, SourceFinished())
    seen = numbers(view)
    with qtbot.waitSignal(view.ended, timeout=PATIENCE_MS) as ended:
        view.start(lambda: camera)
    assert ended.args == [None]
    assert seen == list(range(1, 31))
    view.close()
    assert (camera.opened, camera.closed) == (1, 1)


def test_of_a_source_that_does_not_wait_the_newest_come(view: LiveView, qtbot: QtBot) -> None:
    seen = numbers(view)
    with qtbot.waitSignal(view.ended, timeout=PATIENCE_MS):
        view.start(lambda: NumberedCamera(200, SourceFinished(), can_wait=False))
    assert seen == sorted(set(seen))


def test_a_source_that_is_lost_says_why(view: LiveView, qtbot: QtBot, expected_log: ExpectLog) -> None:
    expected_log("The camera in view ended")
    lost = CameraError("The cable is out.", "Put it in.")
    with qtbot.waitSignal(view.ended, timeout=PATIENCE_MS) as ended:
        view.start(lambda: NumberedCamera(0, lost))
    assert ended.args == [lost]
    assert not view.running


def test_a_bug_in_a_camera_is_one_plain_message(view: LiveView, qtbot: QtBot, expected_log: ExpectLog) -> None:
    expected_log("The camera in view failed")
    with qtbot.waitSignal(view.ended, timeout=PATIENCE_MS) as ended:
        view.start(lambda: NumberedCamera(0, ZeroDivisionError("no")))
    assert isinstance(ended.args[0], InspectorError)


def test_the_next_source_waits_until_the_last_is_let_go_of(view: LiveView, qtbot: QtBot) -> None:
    first, second = NumberedCamera(5), NumberedCamera(3)
    seen = numbers(view)
    view.start(lambda: first)
    qtbot.waitUntil(lambda: len(seen) == 5, timeout=PATIENCE_MS)

    def make() -> NumberedCamera:
        assert first.closed == 1
        return second

    view.start(make)
    qtbot.waitUntil(lambda: len(seen) == 8, timeout=PATIENCE_MS)
    assert seen[5:] == [1, 2, 3]


def test_nothing_comes_once_it_was_stopped(view: LiveView, qtbot: QtBot) -> None:
    camera = NumberedCamera(5)
    seen = numbers(view)
    view.start(lambda: camera)
    qtbot.waitUntil(lambda: len(seen) == 5, timeout=PATIENCE_MS)
    with qtbot.assertNotEmitted(view.ended, wait=50):
        view.stop()
    assert not view.running
    view.close()
    assert camera.closed == 1
