"""Network cameras: RTSP, and motion JPEG or any other film over HTTP."""

from __future__ import annotations

from urllib.parse import urlsplit

import cv2

from inspector.cameras.live_capture import LiveCapture
from inspector.core.camera_source import Stream

_OPEN_MS, _READ_MS = 5000, 3000
"""After which OpenCV gives up; without, it hangs for half a minute."""


def stream_camera(source: Stream) -> LiveCapture:
    """The stream of this address; user and password in it are shown nowhere."""
    parts = urlsplit(source.url)
    host = parts.hostname or source.url
    shown = f"{parts.scheme}://{host}{f':{parts.port}' if parts.port else ''}{parts.path}"
    limits = [cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, _OPEN_MS, cv2.CAP_PROP_READ_TIMEOUT_MSEC, _READ_MS]
    return LiveCapture(
        host,
        shown,
        lambda: cv2.VideoCapture(source.url, cv2.CAP_FFMPEG, limits),
        "Check the address, the network cable and the camera's power.",
    )
