"""A camera in station.yaml."""

from pathlib import Path

import pytest

from inspector.config import load_yaml
from inspector.core.camera_source import BaslerCamera, Stream, UsbCamera, VideoFile, WatchedFolder
from inspector.errors import ConfigError
from inspector.station_config import StationConfig


def loaded(tmp_path: Path, text: str) -> StationConfig:
    file = tmp_path / "station.yaml"
    file.write_text(text)
    return load_yaml(file, StationConfig)


@pytest.mark.parametrize(
    ("text", "camera"),
    [
        ('{kind: basler, serial: "4012"}', BaslerCamera(kind="basler", serial="4012")),
        ("{kind: usb, index: 1}", UsbCamera(kind="usb", index=1)),
        ('{kind: stream, url: "rtsp://10.0.0.7/live"}', Stream(kind="stream", url="rtsp://10.0.0.7/live")),
        ("{kind: video, file: a.avi, loop: true}", VideoFile(kind="video", file=Path("a.avi"), loop=True)),
        (
            "{kind: watched_folder, folder: in, move_to: done}",
            WatchedFolder(kind="watched_folder", folder=Path("in"), move_to=Path("done")),
        ),
        ("", None),
    ],
    ids=["basler", "usb", "stream", "video", "watched", "none"],
)
def test_every_kind_of_camera_can_be_named(tmp_path, text, camera):
    assert loaded(tmp_path, f"camera: {text}\n").camera == camera


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("camera: {kind: baslr, serial: a}", "did you mean basler"),
        ("camera: {kind: basler}", "camera.serial is missing"),
        ("camera: {kind: stream, url: camera.local}", "camera.url"),
        ("camera: {kind: basler, serial: a, gain: 3}", "gain is not a known field"),
        ("source: a\ncamera: {kind: usb}", "only come from one of them"),
    ],
)
def test_a_mistake_is_said_at_its_place(tmp_path, text, said):
    with pytest.raises(ConfigError, match=said):
        loaded(tmp_path, text)
