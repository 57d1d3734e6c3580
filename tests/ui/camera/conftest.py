"""A room with the makers' own emulated cameras."""

import os
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("PYLON_CAMEMU", "2")

import pytest
from pytestqt.qtbot import QtBot

from inspector.cameras.gentl_producers import GentlProducers
from inspector.cameras.settings_store import CameraSettingsStore
from inspector.cameras.sources import Cameras
from inspector.workers.camera_room import CameraRoom


@pytest.fixture
def store(tmp_path: Path) -> CameraSettingsStore:
    return CameraSettingsStore(tmp_path / "cameras.json")


@pytest.fixture
def room(qtbot: QtBot, store: CameraSettingsStore) -> Iterator[CameraRoom]:
    room = CameraRoom(Cameras(store, GentlProducers()))
    yield room
    room.close()
