"""The GenTL producers of this computer: a library of a camera's maker, loaded once for the whole process."""

from __future__ import annotations

import ctypes
import importlib
import logging
import os
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from inspector.errors import CameraError

PATH_VARIABLE = "GENICAM_GENTL64_PATH"
"""Folders with .cti files, as the GenTL standard has it; every maker's installer adds its own."""

_REMEDY_PRODUCER = "Install the camera maker's software again, or name its .cti file in the settings."
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class GentlEntry:
    """A camera that a producer sees."""

    serial: str
    vendor: str
    model: str
    producer: Path


class GentlProducers:
    """Opens cameras and lists them; one object for the whole process, since a producer can be opened only once.

    Looking for cameras anew would cut off those that are open (as harvesters 1.4 does it), so while one is open its
    producer's list stays as it was. Thread-safe.
    """

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._harvesters: dict[Path, Any] = {}
        self._open: dict[int, Path] = {}

    def files(self) -> list[Path]:
        """The .cti files of the standard's folders."""
        folders = [Path(folder) for folder in os.environ.get(PATH_VARIABLE, "").split(os.pathsep) if folder]
        return [file for folder in folders for file in sorted(folder.glob("*.cti"))]

    def entries(self, producer: Path | None = None) -> list[GentlEntry]:
        """The cameras of ``producer``, by default of all of :meth:`files`.

        Raises ImportError without harvesters, and :class:`CameraError` for a producer that cannot be loaded.
        """
        with self._lock:
            return [
                GentlEntry(_text(info, "serial_number") or info.id_, _text(info, "vendor"), _text(info, "model"), file)
                for file in (self.files() if producer is None else [producer])
                for info in self._looked(file).device_info_list
            ]

    def open(self, serial: str, producer: Path | None) -> tuple[Any, str]:
        """harvesters' image acquirer of the camera with ``serial``, and its model. Raises :class:`CameraError`."""
        gentl = importlib.import_module("genicam.gentl")
        with self._lock:
            for file in self.files() if producer is None else [producer]:
                harvester = self._looked(file)
                for index, info in enumerate(harvester.device_info_list):
                    if serial in (_text(info, "serial_number"), info.id_):
                        try:
                            acquirer = harvester.create(index)
                        except gentl.GenericException as error:
                            raise CameraError(
                                f"The camera {serial} does not open. ({error})",
                                "Close other programs that use it, and check its cable.",
                            ) from error
                        self._open[id(acquirer)] = file
                        return acquirer, f"{_text(info, 'vendor')} {_text(info, 'model')}".strip()
        raise CameraError(f"The camera {serial} is not connected.", "Check the camera's cable and its power.")

    def close(self, acquirer: Any) -> None:
        """Give back what :meth:`open` gave; never raises."""
        gentl = importlib.import_module("genicam.gentl")
        with self._lock:
            self._open.pop(id(acquirer), None)
            try:
                acquirer.destroy()
            except gentl.GenericException as error:
                _log.info("While a camera was let go of: %s", error)

    def _looked(self, file: Path) -> Any:
        """The harvester of this producer, its list as new as can be."""
        core = importlib.import_module("harvesters.core")
        if not file.is_file():
            raise CameraError(f"There is no GenTL producer {file}.", _REMEDY_PRODUCER)
        harvester = self._harvesters.get(file)
        if harvester is None:
            try:
                ctypes.CDLL(str(file))
            except OSError as error:
                raise CameraError(f"The GenTL producer {file} cannot be loaded.", _REMEDY_PRODUCER) from error
            harvester = core.Harvester(logger=_log)
            harvester.add_file(str(file))
            self._harvesters[file] = harvester
        if file not in self._open.values():
            harvester.update()
        return harvester


def _text(info: Any, name: str) -> str:
    """Producers leave out what they do not know, and say so with an exception."""
    gentl = importlib.import_module("genicam.gentl")
    try:
        return str(getattr(info, name) or "")
    except gentl.GenericException:
        return ""
