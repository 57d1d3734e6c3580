"""Where the settings of the lines are kept, and who puts them into effect."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from inspector.station_config import StationConfig
from inspector.station_file import StationFile


@dataclass(frozen=True, slots=True)
class SettingsFile:
    """``apply`` puts what was saved into effect, as far as that can be at once; it may raise
    :class:`~inspector.errors.InspectorError`.
    """

    file: StationFile
    apply: Callable[[StationConfig], None]
