"""What goes wrong on the real line: said in words, and never beside a verdict that is no longer true."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from inspector.core.frame import Frame
from inspector.core.verdict import Verdict
from inspector.errors import CameraError, ImageError, RecipeError
from inspector.ui.banner import Banner
from inspector.workers.station import LineState, StationController
from tests.ui.conftest import Load, WindowOn
from tests.ui.line_fakes import PATIENCE_MS, StubCamera, StubEngine, frame

LONGEST_STALE_S = 0.2
GONE = CameraError("The camera is gone.", "Plug it in.")


class Painted(QObject):
    """When the banner was painted, and with which verdict."""

    def __init__(self, banner: Banner) -> None:
        super().__init__(banner)
        self._banner = banner
        self.seen: list[tuple[float, Verdict | None]] = []
        banner.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.seen.append((time.perf_counter(), self._banner.state.verdict))
        return False

    def has(self, verdict: Verdict | None) -> bool:
        return bool(self.seen) and self.seen[-1][1] is verdict

    def stale_pass_s(self, since_s: float) -> float:
        """How long after ``since_s`` a PASS was still on screen."""
        gone = next(at for at, verdict in self.seen if at > since_s and verdict is not Verdict.PASS)
        return gone - since_s


class Moments(StubCamera):
    """Pauses until told, then notes when it delivered or failed."""

    def __init__(self, then: Frame | Exception, **how: bool) -> None:
        super().__init__([frame(1)], endless=True, **how)
        self._then: Frame | Exception | None = then
        self.go = False
        self.at_s = 0.0

    def grab(self, timeout_s: float) -> Frame | None:
        if self._frames or not self.go or self._then is None:
            return super().grab(0.005)
        self.at_s = time.perf_counter()
        item, self._then = self._then, None
        if isinstance(item, Exception):
            raise item
        return item


@pytest.mark.parametrize("what", ["source lost", "unreadable picture", "inspection fails", "inspection hangs"])
def test_no_stale_pass(
    what: str, window_on: WindowOn, load: Load, qtbot: QtBot, expected_log: Callable[[str], None]
) -> None:
    unreadable = Frame(2, None, "2.png", error=ImageError("2.png is cut off."))
    camera = Moments({"source lost": GONE, "unreadable picture": unreadable}.get(what, frame(2)))
    engine = StubEngine(faults={2: RuntimeError("broken")} if what == "inspection fails" else None)
    if what == "source lost":
        expected_log("gone")
    if what == "inspection fails":
        expected_log("no verdict")
    controller = StationController(lambda name, version: engine)
    window = window_on(controller, camera)
    load(controller)
    painted = Painted(window.surface.banner)
    QTest.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: painted.has(Verdict.PASS), timeout=PATIENCE_MS)
    if what == "inspection hangs":
        engine.gate.clear()
    camera.go = True
    expected = None if what == "inspection hangs" else Verdict.NO_VERDICT
    qtbot.waitUntil(lambda: painted.has(expected), timeout=PATIENCE_MS)
    assert painted.stale_pass_s(camera.at_s) < LONGEST_STALE_S
    engine.gate.set()


def test_no_recipe(window_on: WindowOn) -> None:
    controller = StationController(lambda name, version: StubEngine())
    window = window_on(controller, StubCamera([]), recipes=())
    assert window.surface.banner.state.word == "NO RECIPE"
    assert window.surface.picture.empty.button.text() == "Teach a product"
    QTest.keyClick(window, Qt.Key.Key_Space)
    assert controller.state is LineState.IDLE
    controller.start(lambda: StubCamera([]))
    assert window.surface.faults.texts == ["No recipe is loaded."], "said too when something else starts the line"


def test_no_source(window_on: WindowOn, load: Load) -> None:
    controller = StationController(lambda name, version: StubEngine())
    window = window_on(controller, None)
    load(controller)
    assert window.surface.banner.state.word == "NO SOURCE"
    assert window.surface.picture.empty.button.text() == "Choose a source"
    QTest.keyClick(window, Qt.Key.Key_Space)
    assert controller.state is LineState.IDLE


def test_a_source_that_does_not_open(
    window_on: WindowOn, load: Load, qtbot: QtBot, expected_log: Callable[[str], None]
) -> None:
    expected_log("gone")

    class Closed(StubCamera):
        def open(self) -> None:
            raise GONE

    controller = StationController(lambda name, version: StubEngine())
    window = window_on(controller, Closed([]))
    load(controller)
    QTest.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: controller.state is LineState.FAULT, timeout=PATIENCE_MS)
    assert window.surface.banner.state.lines == (GONE.what,)
    assert window.surface.faults.texts == [GONE.what]
    QTest.keyClick(window, Qt.Key.Key_A)
    assert controller.state is LineState.IDLE
    assert not window.surface.faults.isVisible()


@pytest.mark.parametrize("running", [False, True])
def test_a_recipe_refused(
    running: bool, window_on: WindowOn, load: Load, qtbot: QtBot, expected_log: Callable[[str], None]
) -> None:
    """The one that ran goes on judging; without one the line says so."""
    expected_log("damaged")

    def load_engine(name: str, version: int | None) -> StubEngine:
        if name == "damaged":
            raise RecipeError("The recipe is damaged.", "Restore it.")
        return StubEngine()

    controller = StationController(load_engine)
    camera = Moments(frame(2))
    window = window_on(controller, camera)
    if running:
        load(controller)
        QTest.keyClick(window, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: window.surface.banner.state.verdict is Verdict.PASS, timeout=PATIENCE_MS)
    with qtbot.waitSignal(controller.fault_raised, timeout=PATIENCE_MS):
        controller.load_recipe("damaged")
    assert window.surface.faults.texts == ["The recipe is damaged."]
    camera.go = True
    if running:
        qtbot.waitUntil(lambda: window.surface.banner.state.title.startswith("Part 2 "), timeout=PATIENCE_MS)
        assert window.surface.banner.state.verdict is Verdict.PASS
    else:
        qtbot.waitUntil(lambda: window.surface.banner.state.word == "NO RECIPE", timeout=PATIENCE_MS)
