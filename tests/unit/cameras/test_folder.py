import shutil
import time
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from inspector.cameras.base import Camera, SourceFinished
from inspector.cameras.folder import FolderCamera
from inspector.core.frame import Frame
from inspector.errors import CameraError, ImageError

TIMEOUT_S = 5.0


def write(path: Path, value: int) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(np.full((20, 30, 3), value, np.uint8)).save(path)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for value, name in enumerate(("good/1.png", "good/2.png", "good/10.png", "scratch/1.png")):
        write(tmp_path / "parts" / name, value)
    return tmp_path / "parts"


def opened(camera: FolderCamera) -> FolderCamera:
    camera.open()
    return camera


def grab(camera: Camera) -> Frame:
    frame = camera.grab(TIMEOUT_S)
    assert frame is not None
    return frame


def test_every_picture_once_in_natural_order_and_then_the_end(folder):
    camera = opened(FolderCamera(folder))
    frames = [grab(camera) for _ in range(4)]
    assert [frame.seq for frame in frames] == [1, 2, 3, 4]
    assert [frame.source for frame in frames] == ["good/1.png", "good/2.png", "good/10.png", "scratch/1.png"]
    assert [frame.picture[0, 0, 0] for frame in frames] == [0, 1, 2, 3]
    for _ in range(2):
        with pytest.raises(SourceFinished):
            camera.grab(TIMEOUT_S)


def test_in_a_loop_the_part_numbers_go_on(folder):
    camera = opened(FolderCamera(folder, loop=True))
    frames = [grab(camera) for _ in range(9)]
    assert [frame.seq for frame in frames] == list(range(1, 10))
    assert [frame.source for frame in frames[4:8]] == [frame.source for frame in frames[:4]]


def test_opening_again_begins_again(folder):
    camera = opened(FolderCamera(folder))
    grab(camera)
    camera.close()
    with pytest.raises(SourceFinished):
        camera.grab(0)
    camera.close()
    assert grab(opened(camera)).seq == 1


def test_nothing_comes_before_its_time(folder):
    camera = opened(FolderCamera(folder, interval_ms=60_000))
    grab(camera)
    began = time.perf_counter()
    assert camera.grab(0.05) is None
    assert camera.grab(0) is None
    assert 0.045 <= time.perf_counter() - began < TIMEOUT_S


def test_the_interval_is_kept_from_part_to_part(folder):
    camera = opened(FolderCamera(folder, interval_ms=80))
    began = time.perf_counter()
    for _ in range(4):
        grab(camera)
    assert 0.23 <= time.perf_counter() - began < TIMEOUT_S


def test_an_unreadable_file_is_a_part_with_an_error_and_the_next_one_comes(folder):
    (folder / "good/2.png").write_bytes(b"not a picture")
    camera = opened(FolderCamera(folder))
    grab(camera)
    bad = grab(camera)
    assert bad.seq == 2
    assert bad.picture is None
    assert isinstance(bad.error, ImageError)
    assert grab(camera).seq == 3


def test_a_file_that_vanished_is_a_part_with_an_error(folder):
    camera = opened(FolderCamera(folder))
    (folder / "good/1.png").unlink()
    bad = grab(camera)
    assert bad.seq == 1
    assert "does not exist" in str(bad.error)
    assert grab(camera).error is None


def test_a_folder_that_vanishes_is_a_lost_camera(folder):
    camera = opened(FolderCamera(folder))
    grab(camera)
    shutil.rmtree(folder)
    with pytest.raises(CameraError, match="is gone"):
        camera.grab(TIMEOUT_S)


@pytest.mark.parametrize("missing", [True, False])
def test_a_folder_that_cannot_be_used_is_refused_at_the_start(tmp_path, missing):
    if not missing:
        (tmp_path / "parts").mkdir()
    with pytest.raises(CameraError, match=r"does not exist|no picture"):
        FolderCamera(tmp_path / "parts").open()


def test_name_and_description(folder, monkeypatch):
    monkeypatch.chdir(folder)
    camera: Camera = FolderCamera(Path())
    assert camera.name == "parts"
    assert camera.description == str(folder.resolve())
    assert camera.can_wait


def test_a_folder_that_was_lost_goes_on_where_it_was(folder, tmp_path):
    lost = opened(FolderCamera(folder))
    shown = [grab(lost).source for _ in range(2)]
    folder.rename(tmp_path / "away")
    with pytest.raises(CameraError, match="is gone"):
        lost.grab(TIMEOUT_S)
    (tmp_path / "away").rename(folder)
    write(folder / "good/3.png", 9)

    again = opened(FolderCamera(folder))
    again.resume(lost.position)
    frames = [grab(again) for _ in range(3)]
    assert [frame.source for frame in frames] == ["good/3.png", "good/10.png", "scratch/1.png"]
    assert [frame.seq for frame in frames] == [3, 4, 5]
    assert len({*shown, *(frame.source for frame in frames)}) == 5
    with pytest.raises(SourceFinished):
        again.grab(TIMEOUT_S)


def test_a_folder_lost_after_its_last_picture_is_at_its_end(folder):
    lost = opened(FolderCamera(folder))
    for _ in range(4):
        grab(lost)
    again = opened(FolderCamera(folder))
    again.resume(lost.position)
    with pytest.raises(SourceFinished):
        again.grab(TIMEOUT_S)


def test_in_a_loop_a_lost_folder_goes_on_in_the_round_it_was_in(folder):
    lost = opened(FolderCamera(folder, loop=True))
    for _ in range(5):
        grab(lost)
    again = opened(FolderCamera(folder, loop=True))
    again.resume(lost.position)
    frames = [grab(again) for _ in range(4)]
    assert [frame.source for frame in frames] == ["good/2.png", "good/10.png", "scratch/1.png", "good/1.png"]
    assert [frame.seq for frame in frames] == [6, 7, 8, 9]
