"""The file ``station.yaml`` as the settings pages change it: checked, written whole or not at all, comments kept."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from inspector.config import check_yaml, read_settings
from inspector.core.durable_file import replace_durably
from inspector.errors import ConfigError
from inspector.paths import configs_path, data_folder
from inspector.station_config import StationConfig
from inspector.yaml_edit import CannotEdit, FieldPath, edited

_BOM = "\ufeff"


class StationFile:
    """``own`` is the station's file; while there is none, ``shipped`` is what it would begin as.

    :meth:`read` comes first; :meth:`save` refuses when somebody else has written since.
    """

    def __init__(self, own: Path, shipped: Path) -> None:
        self._own = own
        self._shipped = shipped
        self._seen: str | None = None

    @property
    def path(self) -> Path:
        """Where :meth:`save` writes."""
        return self._own

    def read(self) -> StationConfig:
        """What stands there now. Raises :class:`ConfigError`."""
        text = self._text()
        config = check_yaml(text, self._in_use, StationConfig)
        self._seen = text
        return config

    def save(self, changes: Mapping[FieldPath, Any]) -> StationConfig:
        """Write other values of some fields, and return what the file says then.

        Raises :class:`ConfigError`, and the file is as it was: when the values do not go together, when the file was
        changed since :meth:`read`, and when it cannot be written.
        """
        text = self._text()
        if text != self._seen:
            raise ConfigError(
                f"{self._own.name} was changed meanwhile, on this screen or by hand.",
                "Nothing was saved. Look at the values as they are now, and change them again.",
            )
        try:
            new = edited(text, changes)
        except CannotEdit as error:
            raise ConfigError(
                f"{self._own} is written in a way that Inspector cannot change.",
                f"Change {error} in the file itself with an editor.",
            ) from error
        config = check_yaml(new, self._own, StationConfig)
        self._write(new)
        self._seen = new
        return config

    @property
    def _in_use(self) -> Path:
        return self._own if self._own.exists() else self._shipped

    def _text(self) -> str:
        return read_settings(self._in_use)

    def _write(self, text: str) -> None:
        """Beside the old file and then in its place: half a file is never there."""
        target = self._own.resolve()  # a link stays a link
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            marked = target.exists() and target.read_bytes().startswith(_BOM.encode())
            replace_durably(target, (_BOM if marked else "") + text)
        except OSError as error:
            raise ConfigError(
                f"{self._own} cannot be written: {error.strerror or error}.",
                "Nothing was saved. Make the folder writable for this user, or free some space on its disk.",
            ) from error


def station_file() -> StationFile:
    """That of the data folder, which begins as the one that comes with the program."""
    return StationFile(data_folder() / "station.yaml", configs_path("station.yaml"))
