import os
import threading
from pathlib import Path

import cv2
import numpy as np
import pytest

from inspector.cameras.base import Recovering
from inspector.cameras.watched_folder import WatchedFolderCamera
from inspector.core.camera_source import WatchedFolder
from inspector.errors import CameraError, ImageError
from tests.grabbing import loss_of, next_frame, next_picture


def png(value: int) -> bytes:
    return cv2.imencode(".png", np.full((40, 60), value, np.uint8))[1].tobytes()


def opened(folder: Path, move_to: Path | None = None) -> WatchedFolderCamera:
    folder.mkdir(exist_ok=True)
    camera = WatchedFolderCamera(WatchedFolder(kind="watched_folder", folder=folder, move_to=move_to))
    camera.open()
    return camera


def values(camera: WatchedFolderCamera, count: int) -> list[int]:
    return [int(next_picture(camera).picture[0, 0, 0]) for _ in range(count)]


def nothing_more(camera: WatchedFolderCamera) -> bool:
    """Long enough for a settled file to be noticed."""
    return all(camera.grab(0.2) is None for _ in range(3))


def test_pictures_come_once_in_the_order_they_were_written_and_old_ones_not_at_all(tmp_path):
    (tmp_path / "old.png").write_bytes(png(1))
    camera = opened(tmp_path)
    for index, name in enumerate(("b.png", "a.png", "c.JPG.png", "notes.txt", ".hidden.png")):
        (tmp_path / name).write_bytes(png(10 + index))
        os.utime(tmp_path / name, ns=(index * 10**9, index * 10**9))
    assert values(camera, 3) == [10, 11, 12]
    assert nothing_more(camera)


def test_a_file_that_is_being_written_is_waited_for(tmp_path):
    camera = opened(tmp_path)
    content = png(77)
    with (tmp_path / "slow.png").open("wb") as file:
        file.write(content[:40])
        file.flush()
        assert nothing_more(camera)  # it keeps its size for twice as long as a whole file must
        file.write(content[40:])
    frame = next_frame(camera)
    assert frame.error is None
    assert frame.picture[0, 0, 0] == 77
    assert nothing_more(camera)


def test_a_file_that_never_becomes_a_picture_is_a_part_without_one(tmp_path, monkeypatch):
    monkeypatch.setattr("inspector.cameras.watched_folder._UNREADABLE_S", 0.5)
    camera = opened(tmp_path)
    (tmp_path / "cut.png").write_bytes(png(5)[:-20])
    frame = next_frame(camera)
    assert isinstance(frame.error, ImageError)
    assert frame.source == "cut.png"
    assert nothing_more(camera)


def test_the_same_name_again_is_another_part_unless_only_its_time_stamp_changed(tmp_path):
    camera = opened(tmp_path)
    file = tmp_path / "part.png"
    file.write_bytes(png(20))
    assert values(camera, 1) == [20]
    os.utime(file, ns=(10**18, 10**18))
    assert nothing_more(camera)
    file.write_bytes(png(21))
    assert values(camera, 1) == [21]


def test_taken_pictures_are_moved_away_and_none_overwrites_another(tmp_path):
    folder, done = tmp_path / "in", tmp_path / "done"
    folder.mkdir()
    (folder / "1.png").write_bytes(png(30))
    camera = opened(folder, done)
    assert values(camera, 1) == [30]  # it lay there unseen
    (folder / "1.png").write_bytes(png(31))
    assert values(camera, 1) == [31]
    assert list(folder.iterdir()) == []
    assert (done / "1.png").read_bytes() == png(30)
    assert (done / "1 (2).png").read_bytes() == png(31)


def test_what_cannot_be_moved_still_gets_its_verdict_before_the_fault_is_told(tmp_path):
    done = tmp_path / "done"
    camera = opened(tmp_path / "in", done)
    (tmp_path / "in" / "1.png").write_bytes(png(40))
    done.rmdir()
    done.write_text("in the way")
    assert values(camera, 1) == [40]
    assert "cannot be moved" in loss_of(camera).what
    assert nothing_more(camera)  # and it is not given again


def test_the_folder_is_not_moved_into_itself(tmp_path):
    with pytest.raises(CameraError, match="watched"):
        opened(tmp_path, tmp_path / "." / "")


def test_a_folder_that_is_gone_is_told_and_when_it_is_back_nothing_is_lost_or_doubled(tmp_path):
    folder, away = tmp_path / "in", tmp_path / "away"
    camera = opened(folder)
    assert isinstance(camera, Recovering)
    (folder / "1.png").write_bytes(png(50))
    assert values(camera, 1) == [50]
    folder.rename(away)
    assert camera.grab(0.1) is None
    assert str(folder) in camera.fault.what
    (away / "2.png").write_bytes(png(51))
    away.rename(folder)
    assert values(camera, 1) == [51]
    assert camera.fault is None
    assert nothing_more(camera)


def test_a_folder_that_is_not_there_does_not_open(tmp_path):
    camera = WatchedFolderCamera(WatchedFolder(kind="watched_folder", folder=tmp_path / "none"))
    with pytest.raises(CameraError, match="none is gone"):
        camera.open()


def test_no_file_is_lost_or_doubled_while_a_program_writes_as_fast_as_it_can(tmp_path):
    camera = opened(tmp_path)
    count = 60

    def write() -> None:
        for index in range(count):
            content = png(index)
            with (tmp_path / f"{index}.png").open("wb") as file:
                file.write(content[: len(content) // 2])
                file.flush()
                file.write(content[len(content) // 2 :])

    writer = threading.Thread(target=write)
    writer.start()
    seen = values(camera, count)
    writer.join()
    assert sorted(seen) == list(range(count))
    assert nothing_more(camera)
