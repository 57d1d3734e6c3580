"""The window on the real line, with its real threads."""

from __future__ import annotations

import threading

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from inspector.core.verdict import Verdict
from inspector.errors import CameraError
from inspector.workers.station import LineState, StationController
from tests.ui.conftest import Load, WindowOn
from tests.ui.line_fakes import PATIENCE_MS, PATIENCE_S, StubCamera, StubEngine, frame


def test_from_start_to_the_end_of_the_source(window_on: WindowOn, load: Load, qtbot: QtBot) -> None:
    engine = StubEngine(score=lambda seq: 3.0 if seq == 4 else 0.5)
    controller = StationController(lambda name, version: engine)
    camera = StubCamera([frame(seq, (256, 256)) for seq in range(1, 8)], can_wait=True)
    window = window_on(controller, camera)
    assert window.surface.banner.state.word == "NO RECIPE"
    load(controller)
    assert window.surface.banner.state.word == "READY"
    with qtbot.waitSignal(controller.source_finished, timeout=PATIENCE_MS):
        QTest.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.surface.banner.state.word == "FINISHED", timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: window.surface.counters._figures[0].number.text() == "7", timeout=PATIENCE_MS)
    window.display.look_at(4)
    assert window.surface.banner.state.verdict is Verdict.FAIL
    window.close()


def test_a_camera_lost_leaves_no_pass_on_screen(
    window_on: WindowOn, load: Load, qtbot: QtBot, expected_log: object
) -> None:
    expected_log("gone")  # type: ignore[operator]
    controller = StationController(lambda name, version: StubEngine())
    lost = CameraError("The camera is gone.", "Plug it in.")
    camera = StubCamera([frame(1), frame(2), lost], can_wait=True)
    window = window_on(controller, camera)
    load(controller)
    raised = []
    controller.fault_raised.connect(lambda fault: raised.append(window.surface.banner.state.verdict))
    QTest.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: controller.state is LineState.FAULT, timeout=PATIENCE_MS)
    assert raised == [Verdict.NO_VERDICT], "at the very moment the fault is known"
    assert window.surface.banner.state.verdict is Verdict.NO_VERDICT
    assert window.surface.faults.texts == [lost.what]
    window.close()


def test_closing_in_the_middle_of_an_inspection(window_on: WindowOn, load: Load, qtbot: QtBot) -> None:
    engine = StubEngine()
    controller = StationController(lambda name, version: engine)
    window = window_on(controller, StubCamera([frame(1)], endless=True))
    load(controller)
    engine.gate.clear()
    QTest.keyClick(window, Qt.Key.Key_Space)
    assert engine.entered.wait(PATIENCE_S)
    threading.Timer(0.1, engine.gate.set).start()
    window.close()
    assert not window.isVisible()
    assert not controller.hangs


def test_closing_in_the_middle_of_a_load(window_on: WindowOn, load: Load, qtbot: QtBot) -> None:
    entered, may_go_on = threading.Event(), threading.Event()

    def slow(name: str, version: int | None) -> StubEngine:
        entered.set()
        assert may_go_on.wait(PATIENCE_S)
        return StubEngine()

    controller = StationController(slow)
    window = window_on(controller, StubCamera([]))
    controller.load_recipe("stub")
    assert entered.wait(PATIENCE_S)
    assert window.surface.banner.state.word == "LOADING"
    threading.Timer(0.1, may_go_on.set).start()
    window.close()
    assert not controller.hangs
