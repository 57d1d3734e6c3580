"""Waiting for what a camera gives."""

from collections.abc import Callable

from inspector.cameras.base import Camera
from inspector.core.frame import Frame
from inspector.errors import CameraError

_CALLS = 150
"""Calls of 0.1 s after which a test gives up."""


def next_frame(camera: Camera) -> Frame:
    """The next frame, however long the camera takes."""
    for _ in range(_CALLS):
        frame = camera.grab(0.1)
        if frame is not None:
            return frame
    raise AssertionError("no frame came")


def next_picture(camera: Camera, wanted: Callable[[Frame], bool] = lambda _: True) -> Frame:
    """The next frame with a picture that is ``wanted``."""
    for _ in range(_CALLS):
        frame = next_frame(camera)
        if frame.picture is not None and wanted(frame):
            return frame
    raise AssertionError("no such picture came")


def loss_of(camera: Camera) -> CameraError:
    """The fault with which the camera is lost."""
    for _ in range(_CALLS):
        try:
            camera.grab(0.1)
        except CameraError as error:
            return error
    raise AssertionError("the camera was not lost")
