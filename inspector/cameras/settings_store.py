"""The settings of every camera that was ever set here, by its serial: ``cameras.json`` of the data folder."""

from __future__ import annotations

from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from inspector.core.camera_settings import CameraSettings
from inspector.core.durable_file import replace_durably
from inspector.errors import CameraError


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid")

    version: int = 1
    cameras: dict[str, CameraSettings] = {}


class CameraSettingsStore:
    """One file, written whole or not at all. ``make`` (basler, genicam) and serial together name a camera."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def load(self, make: str, serial: str) -> CameraSettings:
        """What was stored for this camera, else what every camera begins with. Raises :class:`CameraError`."""
        return self._read().cameras.get(f"{make} {serial}", CameraSettings())

    def save(self, make: str, serial: str, settings: CameraSettings) -> None:
        """From now on this camera is set like this. Raises :class:`CameraError` where that cannot be written."""
        content = self._read()
        content.cameras[f"{make} {serial}"] = settings
        try:
            self._write(content.model_dump_json(indent=2, exclude_none=True))
        except OSError as error:
            raise CameraError(
                f"The camera's settings cannot be stored: {error.strerror or error}.",
                f"Make room on the disk, and give this user permission to write in {self._file.parent}.",
            ) from error

    def _read(self) -> _File:
        try:
            content = _File.model_validate_json(self._file.read_bytes())
        except FileNotFoundError:
            return _File()
        except (OSError, ValidationError) as error:
            raise CameraError(
                f"The settings of the cameras in {self._file} cannot be read.",
                "Rename the file; the cameras are then as they were before they were set.",
            ) from error
        if content.version != 1:
            raise CameraError(f"{self._file} was written by a newer version of Inspector.", "Update Inspector.")
        return content

    def _write(self, text: str) -> None:
        self._file.parent.mkdir(parents=True, exist_ok=True)
        replace_durably(self._file, text)
