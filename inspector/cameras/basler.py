"""Basler cameras through the pylon runtime."""

from __future__ import annotations

import importlib
import sys
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

import numpy as np

from inspector.cameras.device_camera import DeviceCamera, Shot
from inspector.cameras.pixels import to_picture
from inspector.core.camera_settings import CameraSettings, Span, ValueRange
from inspector.core.camera_source import BaslerCamera
from inspector.core.discovered import DiscoveredCamera
from inspector.errors import CameraError

BUFFERS = 16
"""Pictures that may wait in the computer before the camera has to."""
_NO_NUMBER = 2**64 - 1
"""What pylon gives where the camera does not count its pictures."""

_REMEDY_CABLE = "Check the camera's cable and its power."
_loading = threading.Lock()


def basler_camera(source: BaslerCamera, settings: CameraSettings) -> DeviceCamera:
    """The camera with this serial; pylon is loaded when it is opened."""
    return DeviceCamera(BaslerDevice(source.serial), settings)


def basler_cameras() -> list[DiscoveredCamera]:
    """What is connected; takes up to a second with network cameras. Raises ImportError without pypylon."""
    pylon = _pylon()
    with _faults("The Basler cameras cannot be listed."):
        devices = pylon.TlFactory.GetInstance().EnumerateDevices()
    return [
        DiscoveredCamera(
            source=BaslerCamera(kind="basler", serial=device.GetSerialNumber()),
            name=f"Basler {device.GetModelName()}",
            detail=device.GetSerialNumber(),
        )
        for device in devices
        if device.IsSerialNumberAvailable()
    ]


class BaslerDevice:
    """See :class:`~inspector.cameras.device_camera.Device`."""

    def __init__(self, serial: str) -> None:
        self._serial = serial
        self._model = "Basler"
        self._camera: Any = None

    @property
    def model(self) -> str:
        return self._model

    @property
    def serial(self) -> str:
        return self._serial

    @property
    def features(self) -> PylonFeatures:
        return PylonFeatures(self._opened.GetNodeMap())

    def connect(self) -> None:
        try:
            pylon = _pylon()
        except ImportError as error:
            raise CameraError(
                "Basler's library is not installed.", "Install it with: pip install inspector[basler]"
            ) from error
        wanted = pylon.DeviceInfo()
        wanted.SetSerialNumber(self._serial)
        with _faults(f"The Basler camera {self._serial} does not open."):
            factory = pylon.TlFactory.GetInstance()
            if not factory.EnumerateDevices([wanted]):
                raise CameraError(f"The Basler camera {self._serial} is not connected.", _REMEDY_CABLE)
            self._camera = pylon.InstantCamera(factory.CreateDevice(wanted))
            self._camera.Open()
            self._camera.MaxNumBuffer.SetValue(BUFFERS)
            self._model = f"Basler {self._camera.GetDeviceInfo().GetModelName()}"

    def disconnect(self) -> None:
        camera, self._camera = self._camera, None
        if camera is not None:
            with suppress(_generic_exception()):  # it may be gone already
                camera.DestroyDevice()

    @contextmanager
    def faults(self) -> Iterator[None]:
        """Faults of pylon while the camera runs."""
        with _faults(self._gone().what):
            yield

    def start(self, *, newest_only: bool) -> None:
        pylon = _pylon()
        strategy = pylon.GrabStrategy_LatestImageOnly if newest_only else pylon.GrabStrategy_OneByOne
        with self.faults():
            self._opened.StartGrabbing(strategy)

    def stop(self) -> None:
        with self.faults():
            self._opened.StopGrabbing()

    def wait(self, timeout_s: float, value_range: ValueRange | None) -> Shot | None:
        pylon = _pylon()
        camera = self._opened
        with self.faults():
            if camera.IsCameraDeviceRemoved() or not camera.IsGrabbing():
                raise self._gone()
            result = camera.RetrieveResult(max(1, round(1000 * timeout_s)), pylon.TimeoutHandling_Return)
            if not result.IsValid():
                return None
            with result:
                number = None if result.GetBlockID() == _NO_NUMBER else int(result.GetBlockID())
                if not result.GrabSucceeded():
                    return Shot(
                        None, f"The camera sent an incomplete picture ({result.GetErrorDescription()}).", number
                    )
                pixel_format = camera.GetNodeMap().GetNode("PixelFormat").ToString()
                width, height = result.GetWidth(), result.GetHeight()
                with result.GetMemoryView() as memory:
                    data = np.frombuffer(memory, np.uint8)
                    try:
                        data = _without_padding(data, height, result.GetPaddingX())
                        return Shot(to_picture(data, width, height, pixel_format, value_range), number=number)
                    finally:
                        del data  # else the memory cannot be given back

    def wait_until_ready(self, timeout_s: float) -> bool:
        pylon = _pylon()
        camera = self._opened
        with self.faults():
            if not camera.CanWaitForFrameTriggerReady():
                return True
            timeout_ms = max(1, round(1000 * timeout_s))
            return bool(camera.WaitForFrameTriggerReady(timeout_ms, pylon.TimeoutHandling_Return))

    @property
    def _opened(self) -> Any:
        if self._camera is None:
            raise CameraError(f"The camera {self._serial} is closed.", "Start it again.")
        return self._camera

    def _gone(self) -> CameraError:
        return CameraError(f"The connection to the camera {self._model} ({self._serial}) was lost.", _REMEDY_CABLE)


class PylonFeatures:
    """See :class:`~inspector.cameras.features.Features`."""

    def __init__(self, nodes: Any) -> None:
        self._nodes = nodes
        self._api = _pylon("genicam")

    def number(self, name: str) -> float | None:
        node = self._readable(name)
        return None if node is None else float(node.GetValue())

    def span(self, name: str) -> Span | None:
        node = self._writable(name)
        if node is None:
            return None
        has_step = not hasattr(node, "HasInc") or node.HasInc()
        return Span(float(node.GetMin()), float(node.GetMax()), float(node.GetInc()) if has_step else 0.0)

    def set_number(self, name: str, value: float) -> None:
        node = self._node(name)
        with _faults(f"The camera does not take {value:g} for {name}."):
            node.SetValue(round(value) if isinstance(node, self._api.IInteger) else value)

    def choice(self, name: str) -> str | None:
        node = self._readable(name)
        return None if node is None else str(node.ToString())

    def choices(self, name: str) -> tuple[str, ...]:
        node = self._writable(name)
        if node is None:
            return ()
        return tuple(str(entry.GetSymbolic()) for entry in node.GetEntries() if self._api.IsAvailable(entry))

    def set_choice(self, name: str, value: str) -> None:
        with _faults(f"The camera does not take {value} for {name}."):
            self._node(name).FromString(value)

    def set_switch(self, name: str, on: bool) -> None:
        node = self._writable(name)
        if node is not None:
            with _faults(f"The camera does not switch {name}."):
                node.SetValue(on)

    def can_execute(self, name: str) -> bool:
        node = self._node(name)
        return node is not None and bool(self._api.IsImplemented(node))

    def execute(self, name: str) -> None:
        with _faults(f"The camera does not carry out {name}."):
            self._node(name).Execute()

    def _node(self, name: str) -> Any:
        return self._nodes.GetNode(name)

    def _readable(self, name: str) -> Any:
        node = self._node(name)
        return node if node is not None and self._api.IsReadable(node) else None

    def _writable(self, name: str) -> Any:
        node = self._node(name)
        return node if node is not None and self._api.IsWritable(node) else None


def _pylon(part: str = "pylon") -> Any:
    """A module of pypylon. Raises ImportError where it is not installed.

    Its SWIG code warns of types without a module when it is loaded first, and crashes the process where warnings are
    errors.
    """
    with _loading:  # of two lines that begin together, the second one would find it half loaded
        loaded = sys.modules.get(f"pypylon.{part}")
        if loaded is not None:
            return loaded
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            return importlib.import_module(f"pypylon.{part}")


def _without_padding(data: Any, height: int, padding: int) -> Any:
    """The rows without the bytes that some cameras add to each."""
    if not padding or data.size % height:
        return data
    return data.reshape(height, -1)[:, :-padding].reshape(-1)


def _generic_exception() -> type[Exception]:
    exception: type[Exception] = _pylon("genicam").GenericException
    return exception


@contextmanager
def _faults(what: str) -> Iterator[None]:
    """pylon's own exceptions in plain words, the library's behind them."""
    try:
        yield
    except _generic_exception() as error:
        reason = str(error).split(" : ")[0].strip().rstrip(".")
        raise CameraError(f"{what} ({reason})", _REMEDY_CABLE) from error
