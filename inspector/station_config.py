"""The station's settings: ``station.yaml`` of the user's data folder, else the one that comes with the program."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from inspector.config import load_yaml
from inspector.paths import configs_path, data_folder


class StationConfig(BaseModel):
    """What the station begins with; ``configs/station.yaml`` explains each field."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    recipe: str | None = None
    source: Path | None = None
    interval_ms: float = Field(1000.0, ge=0, le=3_600_000)
    loop: bool = False
    start_running: bool = False
    device: Literal["auto", "cuda", "openvino", "torch"] = "auto"
    theme: Literal["dark", "light"] | None = None
    language: Literal["en", "de", "it", "es", "zh_CN"] | None = None
    sounds: Literal["silent", "fails", "all"] | None = None
    hold_fails: bool = False
    engineer_pin: str | None = Field(None, pattern=r"^[0-9]{4,12}$")
    show_stalls: bool = False


def load_station_config() -> StationConfig:
    """Read the user's settings, the shipped ones where there are none. Raises :class:`ConfigError`."""
    own = data_folder() / "station.yaml"
    return load_yaml(own if own.exists() else configs_path("station.yaml"), StationConfig)
