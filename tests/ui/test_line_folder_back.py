"""A folder that vanishes under a running line and comes back: no picture is judged twice, none is left out."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from inspector.cameras.folder import FolderCamera
from inspector.core.recording import CameraUsed, RecordsState, RecordsStatus
from inspector.workers.line_settings import LineSettings
from inspector.workers.station import Camera, LineState, StationController
from tests.ui.line_fakes import PATIENCE_MS, StubEngine


class Judged:
    """A recorder that notes which pictures were judged."""

    status = RecordsStatus(RecordsState.ON)

    def __init__(self) -> None:
        self.sources: list[str] = []

    def record(self, inspection: object) -> None:
        self.sources.append(inspection.frame.source)  # type: ignore[attr-defined]

    def use_camera(self, camera: CameraUsed) -> None: ...

    def refusal(self) -> None: ...

    def close(self) -> None: ...


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "parts"
    folder.mkdir()
    for number in range(1, 9):
        Image.fromarray(np.full((20, 30, 3), number, np.uint8)).save(folder / f"{number}.png")
    return folder


def run_on(qtbot: QtBot, controller: StationController, folder: Path, engine: StubEngine) -> list[Camera]:
    cameras: list[Camera] = []

    def make_camera() -> Camera:
        cameras.append(FolderCamera(folder))
        return cameras[-1]

    with qtbot.waitSignal(controller.recipe_loaded, timeout=PATIENCE_MS):
        controller.load_recipe("stub")
    engine.gate.clear()
    controller.start(make_camera)
    qtbot.waitUntil(engine.entered.is_set, timeout=PATIENCE_MS)
    return cameras


def test_the_line_goes_on_behind_the_last_picture_and_a_new_run_begins_at_the_first(
    qtbot, folder, tmp_path, expected_log
):
    expected_log("The camera is lost and looked for")
    judged, engine = Judged(), StubEngine()
    controller = StationController(lambda name, version: engine, judged, settings=LineSettings(reconnect=True))
    try:
        cameras = run_on(qtbot, controller, folder, engine)
        folder.rename(tmp_path / "away")
        engine.gate.set()
        qtbot.waitUntil(lambda: controller.source_fault is not None, timeout=PATIENCE_MS)
        assert 0 < len(judged.sources) < 8
        with qtbot.waitSignal(controller.source_finished, timeout=PATIENCE_MS):
            (tmp_path / "away").rename(folder)
        assert judged.sources == [f"{number}.png" for number in range(1, 9)]
        assert len(cameras) > 1
        with qtbot.waitSignal(controller.source_finished, timeout=PATIENCE_MS):
            controller.start(lambda: FolderCamera(folder))
        assert judged.sources[8:] == judged.sources[:8]
        assert controller.state is LineState.IDLE
    finally:
        controller.close()
