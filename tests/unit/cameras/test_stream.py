import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import cv2
import numpy as np
import pytest

from inspector.cameras.live_capture import LiveCapture
from inspector.cameras.stream import stream_camera
from inspector.core.camera_source import Stream
from inspector.errors import CameraError
from tests.grabbing import loss_of, next_frame, next_picture


class MotionJpeg(ThreadingHTTPServer):
    """A network camera: a JPEG every 20 ms, each brighter than the one before, until it is told to hold or to end."""

    daemon_threads = True

    def __init__(self, port: int = 0) -> None:
        super().__init__(("127.0.0.1", port), _Handler)
        self.going = threading.Event()
        self.going.set()
        self.ended = threading.Event()
        self._thread = threading.Thread(target=lambda: self.serve_forever(0.02), daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        return f"http://user:secret@127.0.0.1:{self.server_port}/live.mjpg"

    def end(self) -> None:
        self.ended.set()
        self.going.set()
        self.shutdown()
        self.server_close()


class _Handler(BaseHTTPRequestHandler):
    server: MotionJpeg

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "multipart/x-mixed-replace; boundary=part")
        self.end_headers()
        try:
            index = 0
            while self.server.going.wait() and not self.server.ended.wait(0.02):
                index += 1
                data = cv2.imencode(".jpg", np.full((48, 64), index % 250, np.uint8))[1].tobytes()
                head = f"--part\r\nContent-Type: image/jpeg\r\nContent-Length: {len(data)}\r\n\r\n"
                self.wfile.write(head.encode() + data + b"\r\n")
        except OSError:
            pass  # the client has gone

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def server() -> Iterator[MotionJpeg]:
    server = MotionJpeg()
    yield server
    server.end()


def opened(server: MotionJpeg) -> LiveCapture:
    camera = stream_camera(Stream(kind="stream", url=server.url))
    camera.open()
    return camera


def test_the_newest_picture_is_given_and_older_ones_are_left_out(server):
    camera = opened(server)
    first = next_frame(camera)
    threading.Event().wait(0.5)  # whoever takes the pictures is slow
    second = next_frame(camera)
    assert first.picture.shape == (48, 64, 3)
    assert second.seq == first.seq + 1
    assert int(second.picture[0, 0, 0]) - int(first.picture[0, 0, 0]) > 10
    camera.close()


def test_neither_user_nor_password_is_shown(server):
    camera = stream_camera(Stream(kind="stream", url=server.url))
    assert "secret" not in camera.name + camera.description
    assert "127.0.0.1" in camera.description


def test_a_stream_that_stalls_is_lost_after_a_second_though_its_connection_stands(server):
    camera = opened(server)
    next_frame(camera)
    server.going.clear()
    assert "no picture for 1 second" in loss_of(camera).what
    camera.close()


def test_a_stream_that_ends_is_lost(server):
    camera = opened(server)
    next_frame(camera)
    server.end()
    assert "stopped" in loss_of(camera).what
    camera.close()


def test_an_address_where_nobody_answers_does_not_open():
    server = MotionJpeg()
    server.end()
    with pytest.raises(CameraError, match="does not answer"):
        opened(server)


def test_a_stream_that_comes_back_is_opened_again(server):
    camera = opened(server)
    next_picture(camera)
    server.end()
    loss_of(camera)
    camera.close()
    again = MotionJpeg(server.server_port)
    camera.open()
    next_picture(camera)
    camera.close()
    again.end()
