"""The line with a real camera library: triggers through pylon's own camera emulation, torn buffers included."""

from __future__ import annotations

import os
from importlib.util import find_spec
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from inspector.cameras.basler import BaslerDevice
from inspector.cameras.device_camera import DeviceCamera
from inspector.core.camera_settings import CameraSettings, Roi, TriggerMode
from inspector.core.verdict import Verdict
from inspector.workers.line_settings import LineSettings
from inspector.workers.station import LineState, StationController
from tests.ui.line_fakes import PATIENCE_MS, StubEngine, Told

if find_spec("pypylon") is None:
    pytest.skip("needs Basler's library: pip install .[basler]", allow_module_level=True)

# The pylon runtime reads it when it is loaded.
os.environ.setdefault("PYLON_CAMEMU", "2")

SETTINGS = CameraSettings(trigger=TriggerMode.SOFTWARE, exposure_us=1000, roi=Roi(x=0, y=0, width=64, height=48))


def test_triggers_of_an_emulated_camera_end_in_one_verdict_each_torn_pictures_too(qtbot: QtBot) -> None:
    device = BaslerDevice("0815-0000")
    engine, told = StubEngine(), Told()
    controller = StationController(lambda name, version: engine, settings=LineSettings(reconnect=True))
    with qtbot.waitSignal(controller.recipe_loaded, timeout=PATIENCE_MS):
        controller.load_recipe("stub")
    with qtbot.waitSignal(controller.source_opened, timeout=PATIENCE_MS):
        controller.start(lambda: DeviceCamera(device, SETTINGS))
    assert controller.takes_triggers
    for number in range(20):
        controller.fire(told.trigger(f"whole {number}"))
        told.wait()
    nodes: Any = device._opened.GetNodeMap()
    nodes.GetNode("ForceFailedBufferCount").SetValue(3)
    nodes.GetNode("ForceFailedBuffer").Execute()
    for number in range(6):
        controller.fire(told.trigger(f"torn {number}"))
        told.wait()
    verdicts = told.wait()
    torn = [seen for part_id, seen in verdicts.items() if seen.verdict is Verdict.NO_VERDICT]
    assert {seen.frame.part_id.split()[0] for seen in torn} == {"torn"}
    assert len(torn) == 3
    assert all(seen.frame.error is not None for seen in torn)
    assert [seen.frame.seq for seen in verdicts.values()] == list(range(1, 27))
    controller.stop()
    qtbot.waitUntil(lambda: controller.state is LineState.IDLE, timeout=PATIENCE_MS)
    assert controller.snapshot().counters.inspected == 26
    assert controller.close()
