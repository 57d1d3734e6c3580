"""The window under full load: it never hangs, and it does not grow."""

from __future__ import annotations

import ctypes
import gc
import itertools
import math
import platform
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from inspector.cameras.base import SourceFinished
from inspector.core.frame import Frame
from inspector.core.inspection import Inspection, StageTimes
from inspector.ui.languages import LANGUAGES
from inspector.ui.options import WindowOptions
from inspector.ui.stall_watchdog import StallWatchdog
from inspector.ui.station_window import StationWindow
from inspector.ui.theme import DARK, LIGHT
from inspector.workers.station import LineState, StationController
from tests.ui.conftest import Load, WindowOn
from tests.ui.line_fakes import PATIENCE_MS, StubCamera, StubEngine
from tests.ui.parts import LIMITS, RECIPE, drawn_picture, inspection

LONGEST_STALL_MS = 75
"""The aim is 50; the rest is for machines slower than that of a station."""
SOAK_PARTS = 100_000


class QuickEngine:
    """Judges as fast as it can with maps made before; every 17th part fails."""

    recipe, limits, device, hold_fails, stands_in_for, baseline = RECIPE, LIMITS, "stub", False, "", None

    def __init__(self) -> None:
        picture = drawn_picture(512, 512)
        self._judged = [inspection(seq, percent, picture) for seq, percent in enumerate((50, 60, 70, 140))]

    def inspect(self, part: Frame) -> Inspection:
        time.sleep(0.004)
        seen = self._judged[3 if part.seq % 17 == 0 else part.seq % 3]
        times = StageTimes(1, 1, 2, 1)
        return Inspection(
            part,
            RECIPE,
            LIMITS,
            seen.verdict,
            "",
            seen.score,
            seen.anomaly_map,
            seen.map_to_picture,
            None,
            seen.regions,
            times,
        )


class Endless(StubCamera):
    """The same picture again and again; ``count`` times where that is given."""

    def __init__(self, side: int, count: int | None = None) -> None:
        super().__init__([], can_wait=False, endless=True)
        self._picture = drawn_picture(side, side)
        self._numbers = itertools.count(1)
        self._count = count
        self.can_wait = True

    def grab(self, timeout_s: float) -> Frame | None:
        number = next(self._numbers)
        if self._count is not None and number > self._count:
            raise SourceFinished
        return Frame(number, self._picture, "stub")


@pytest.fixture
def at_full_speed(window_on: WindowOn, load: Load, qtbot: QtBot) -> StationWindow:
    controller = StationController(lambda name, version: QuickEngine())
    window = window_on(controller, Endless(512))
    load(controller)
    window.start_or_stop()
    qtbot.waitUntil(lambda: controller.snapshot().latest_serial > 60, timeout=PATIENCE_MS)
    return window


def scroll(window: StationWindow, step: int) -> None:
    window.surface.film._set_offset(90.0 * (step % 20))


def look_back(window: StationWindow, step: int) -> None:
    window.display.step(1)


def load_recipe(window: StationWindow, step: int) -> None:
    window.line.controller.load_recipe("stub")


def switch_colours(window: StationWindow, step: int) -> None:
    window.use_palette(LIGHT if step % 2 == 0 else DARK)


def switch_language(window: StationWindow, step: int) -> None:
    window.use_language(LANGUAGES[step % len(LANGUAGES)])


def open_recipes(window: StationWindow, step: int) -> None:
    window.line.recipe_change.ask()


@pytest.mark.parametrize("deed", [scroll, look_back, load_recipe, switch_colours, switch_language, open_recipes])
def test_the_event_loop_never_stands_still(
    deed: Callable[[StationWindow, int], None], at_full_speed: StationWindow, qtbot: QtBot
) -> None:
    """Counted is the work of this thread, so that a busy machine does not fail the test.

    The best of three rounds: only a stall that comes back each time fails, a rare one is not caught here.
    """
    before = at_full_speed.display.snapshot.latest_serial
    rounds_ms: list[float] = []
    while len(rounds_ms) < 3 and min(rounds_ms, default=math.inf) >= LONGEST_STALL_MS:
        watchdog = StallWatchdog(clock=time.thread_time)
        watchdog.start()
        for step in range(6):
            deed(at_full_speed, step)
            qtbot.wait(80)
        watchdog.stop()
        rounds_ms.append(watchdog.longest_ms)
    qtbot.waitUntil(lambda: at_full_speed.display.snapshot.latest_serial > before + 10, timeout=PATIENCE_MS)
    assert min(rounds_ms) < LONGEST_STALL_MS, rounds_ms


def test_a_stall_is_noticed_and_shown(window_on: WindowOn, qtbot: QtBot) -> None:
    controller = StationController(lambda name, version: StubEngine())
    window = window_on(controller, StubCamera([]), options=WindowOptions(show_stalls=True))
    stalls = window.surface.header._stalls
    with qtbot.waitSignal(window._watchdog.longest_grew, timeout=PATIENCE_MS):
        until_s = time.perf_counter() + 0.4
        while time.perf_counter() < until_s:
            pass
    assert window._watchdog.longest_ms > 350
    assert stalls.isVisible()
    assert int("".join(filter(str.isdecimal, stalls.text()))) > 350


def memory_bytes() -> int:
    """What this process holds of the machine's memory, without what it could give back (glibc keeps it)."""
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
    return int(pages) * 4096


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="asks Linux and glibc")
def test_a_shift_of_parts_leaves_nothing_behind(window_on: WindowOn, load: Load, qtbot: QtBot) -> None:
    """100,000 parts, as many as eight hours bring at 3.5 a second, with failed ones held."""
    controller = StationController(lambda name, version: StubEngine(score=lambda seq: 3.0 if seq % 500 == 0 else 0.5))
    window = window_on(controller, Endless(64, SOAK_PARTS), options=WindowOptions(hold_fails=True))
    load(controller)
    window.start_or_stop()

    def held_and_widgets() -> tuple[int, int, int]:
        return memory_bytes(), len(window.findChildren(QWidget)), len(window.surface.film._cards)

    qtbot.waitUntil(lambda: controller.snapshot().latest_serial > SOAK_PARTS // 5, timeout=60_000)
    memory, widgets, _ = held_and_widgets()
    qtbot.waitUntil(lambda: controller.state is LineState.IDLE, timeout=60_000)
    QApplication.processEvents()
    assert controller.snapshot().counters.inspected == SOAK_PARTS
    memory_after, widgets_after, cards = held_and_widgets()
    assert widgets_after == widgets
    assert cards <= 50
    assert memory_after < 1.02 * memory, f"{memory / 2**20:.1f} MB, then {memory_after / 2**20:.1f} MB"
