from pathlib import Path

import cv2
import numpy as np
import pytest

from inspector.cameras.base import SourceFinished
from inspector.cameras.video import VideoCamera
from inspector.core.camera_source import VideoFile
from inspector.errors import CameraError
from tests.grabbing import next_frame


def film(path: Path, pictures: int, rate: float = 50.0) -> Path:
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter_fourcc(*"MJPG"), rate, (64, 48))
    assert writer.isOpened()
    for index in range(pictures):
        picture = np.zeros((48, 64, 3), np.uint8)
        picture[:, :, 2] = 20 * index  # red, in OpenCV's order
        writer.write(picture)
    writer.release()
    return path


def opened(path: Path, *, loop: bool = False) -> VideoCamera:
    camera = VideoCamera(VideoFile(kind="video", file=path, loop=loop))
    camera.open()
    return camera


def test_every_picture_in_its_order_and_in_rgb_then_the_end(tmp_path):
    camera = opened(film(tmp_path / "parts.avi", 8))
    frames = [next_frame(camera) for _ in range(8)]
    for index, frame in enumerate(frames):
        assert frame.seq == index + 1
        assert np.abs(frame.picture.reshape(-1, 3).astype(int) - [20 * index, 0, 0]).max() <= 6
    with pytest.raises(SourceFinished):
        next_frame(camera)


def test_it_keeps_the_pace_of_the_film(tmp_path):
    camera = opened(film(tmp_path / "parts.avi", 6, rate=20.0))
    stamps = [next_frame(camera).captured_ns for _ in range(6)]
    assert stamps[-1] - stamps[0] >= 0.9 * 5 * 50_000_000


def test_in_a_loop_it_begins_again(tmp_path):
    camera = opened(film(tmp_path / "parts.avi", 3), loop=True)
    frames = [next_frame(camera) for _ in range(7)]
    assert [frame.seq for frame in frames] == list(range(1, 8))
    assert [frame.source[-1] for frame in frames] == list("1231231")
    assert np.array_equal(frames[0].picture, frames[3].picture)


def test_what_is_no_video_is_said_so(tmp_path):
    with pytest.raises(CameraError, match="does not exist"):
        opened(tmp_path / "none.avi")
    (tmp_path / "text.avi").write_text("no film")
    with pytest.raises(CameraError, match="not a video"):
        opened(tmp_path / "text.avi")
