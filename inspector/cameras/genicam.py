"""Cameras of any make through their maker's GenTL producer, by way of harvesters."""

from __future__ import annotations

import importlib
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from inspector.cameras.device_camera import DeviceCamera, Shot
from inspector.cameras.gentl_producers import GentlProducers
from inspector.cameras.pixels import to_picture
from inspector.core.camera_settings import CameraSettings, Span, ValueRange
from inspector.core.camera_source import GenicamCamera
from inspector.core.discovered import DiscoveredCamera
from inspector.errors import CameraError

BUFFERS = 8
"""Pictures that may wait in the computer before the camera has to."""
_LOOK_S = 0.002
"""harvesters waits for a picture with Python's global lock held, which would stop the whole program: it is asked
again and again instead."""
_READ_ONLY, _READ_WRITE, _WRITE_ONLY = 3, 4, 2
"""GenApi's EAccessMode."""

_REMEDY_CABLE = "Check the camera's cable and its power."


def genicam_camera(source: GenicamCamera, settings: CameraSettings, producers: GentlProducers) -> DeviceCamera:
    """The camera with this serial; its producer is loaded when it is opened."""
    return DeviceCamera(GenicamDevice(source, producers), settings)


def genicam_cameras(producers: GentlProducers) -> list[DiscoveredCamera]:
    """What is connected. Raises ImportError without harvesters, :class:`CameraError` for a producer that fails."""
    importlib.import_module("harvesters.core")
    return [
        DiscoveredCamera(
            source=GenicamCamera(kind="genicam", serial=entry.serial),
            name=f"{entry.vendor} {entry.model}".strip(),
            detail=entry.serial,
        )
        for entry in producers.entries()
    ]


class GenicamDevice:
    """See :class:`~inspector.cameras.device_camera.Device`."""

    def __init__(self, source: GenicamCamera, producers: GentlProducers) -> None:
        self._source = source
        self._producers = producers
        self._model = "GenICam"
        self._acquirer: Any = None
        self._incomplete = 0
        self._newest_only = False

    @property
    def model(self) -> str:
        return self._model

    @property
    def serial(self) -> str:
        return self._source.serial

    @property
    def features(self) -> GenapiFeatures:
        return GenapiFeatures(self._opened.remote_device.node_map)

    def connect(self) -> None:
        core = _core()
        self._acquirer, self._model = self._producers.open(self._source.serial, self._source.producer)
        self._incomplete = 0
        device = self

        class Count(core.Callback):  # type: ignore[name-defined]
            """harvesters throws incomplete buffers away and only tells of them."""

            def emit(self, context: object = None) -> None:
                device._incomplete += 1

        with self.faults():
            self._acquirer.add_callback(self._acquirer.Events.INCOMPLETE_BUFFER, Count())
            self._acquirer.num_buffers = max(BUFFERS, self._acquirer.min_num_buffers)

    def disconnect(self) -> None:
        acquirer, self._acquirer = self._acquirer, None
        if acquirer is not None:
            self._producers.close(acquirer)

    @contextmanager
    def faults(self) -> Iterator[None]:
        with _faults(f"The connection to the camera {self._model} ({self.serial}) was lost."):
            yield

    def start(self, *, newest_only: bool) -> None:
        with self.faults():
            self._opened.start()
        self._newest_only = newest_only

    def stop(self) -> None:
        with self.faults():
            self._opened.stop()

    def wait(self, timeout_s: float, value_range: ValueRange | None) -> Shot | None:
        deadline_s = time.monotonic() + timeout_s
        with self.faults():
            while (buffer := self._fetched()) is None:
                if self._incomplete:
                    self._incomplete -= 1
                    return Shot(None, "The camera sent an incomplete picture.")
                left_s = deadline_s - time.monotonic()
                if left_s <= 0:
                    return None
                time.sleep(min(_LOOK_S, left_s))
            while self._newest_only and (newer := self._fetched()) is not None:
                buffer.queue()
                buffer = newer
            try:
                part = buffer.payload.components[0]
                picture = to_picture(part.data, part.width, part.height, part.data_format, value_range)
                return Shot(picture, number=_number(buffer))
            finally:
                buffer.queue()

    def wait_until_ready(self, timeout_s: float) -> bool:
        return True

    def _fetched(self) -> Any:
        return self._opened.try_fetch(timeout=1e-6)

    @property
    def _opened(self) -> Any:
        if self._acquirer is None or not self._acquirer.is_valid():
            raise CameraError(f"The camera {self.serial} is closed.", "Start it again.")
        return self._acquirer


class GenapiFeatures:
    """See :class:`~inspector.cameras.features.Features`."""

    def __init__(self, nodes: Any) -> None:
        self._nodes = nodes
        self._api = importlib.import_module("genicam.genapi")

    def number(self, name: str) -> float | None:
        node = self._node(name, _READ_ONLY, _READ_WRITE)
        return None if node is None else float(node.value)

    def span(self, name: str) -> Span | None:
        node = self._node(name, _READ_WRITE)
        if node is None:
            return None
        has_step = isinstance(node, self._api.IInteger) or node.has_inc()
        return Span(float(node.min), float(node.max), float(node.inc) if has_step else 0.0)

    def set_number(self, name: str, value: float) -> None:
        node = self._node(name, _READ_WRITE, _WRITE_ONLY)
        with _faults(f"The camera does not take {value:g} for {name}."):
            node.value = round(value) if isinstance(node, self._api.IInteger) else value

    def choice(self, name: str) -> str | None:
        node = self._node(name, _READ_ONLY, _READ_WRITE)
        return None if node is None else str(node.value)

    def choices(self, name: str) -> tuple[str, ...]:
        node = self._node(name, _READ_WRITE)
        if node is None:
            return ()
        return tuple(
            str(entry.symbolic) for entry in node.entries if entry.get_access_mode() in (_READ_ONLY, _READ_WRITE)
        )

    def set_choice(self, name: str, value: str) -> None:
        with _faults(f"The camera does not take {value} for {name}."):
            self._node(name, _READ_WRITE, _WRITE_ONLY).value = value

    def set_switch(self, name: str, on: bool) -> None:
        node = self._node(name, _READ_WRITE)
        if node is not None:
            with _faults(f"The camera does not switch {name}."):
                node.value = on

    def can_execute(self, name: str) -> bool:
        return self._node(name, _READ_ONLY, _READ_WRITE, _WRITE_ONLY) is not None

    def execute(self, name: str) -> None:
        with _faults(f"The camera does not carry out {name}."):
            self._node(name, _READ_WRITE, _WRITE_ONLY).execute()

    def _node(self, name: str, *modes: int) -> Any:
        """The feature where it can be used in one of these ways at the moment; else None."""
        if not self._nodes.has_node(name):
            return None
        node = self._nodes.get_node(name)
        return node if node.get_access_mode() in modes else None


def _number(buffer: Any) -> int | None:
    """What the camera counts its pictures by, where it does."""
    try:
        return int(buffer.frame_id)
    except importlib.import_module("genicam.gentl").GenericException:
        return None


def _core() -> Any:
    try:
        return importlib.import_module("harvesters.core")
    except ImportError as error:
        raise CameraError(
            "The GenICam libraries are not installed.", "Install them with: pip install inspector[genicam]"
        ) from error


@contextmanager
def _faults(what: str) -> Iterator[None]:
    """The libraries' own exceptions in plain words, theirs behind them."""
    genapi, gentl = importlib.import_module("genicam.genapi"), importlib.import_module("genicam.gentl")
    try:
        yield
    except (genapi.GenericException, gentl.GenericException) as error:
        raise CameraError(f"{what} ({str(error).strip().rstrip('.')})", _REMEDY_CABLE) from error
