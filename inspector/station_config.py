"""The station's settings: ``station.yaml`` of the user's data folder, else the one that comes with the program."""

from __future__ import annotations

from datetime import time
from pathlib import Path
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from inspector.config import load_yaml
from inspector.core.camera_source import CameraSource
from inspector.paths import configs_path, data_folder


class ArchiveConfig(BaseModel):
    """Which pictures are kept, and for how long."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    folder: Path | None = None
    pass_every: int = Field(20, ge=0, le=1_000_000)
    keep_days: int | None = Field(365, ge=1, le=36_500)
    gigabytes: float | None = Field(100.0, gt=0, le=1e6)
    free_gigabytes: float = Field(5.0, ge=0.1, le=1e6)


class RecordsConfig(BaseModel):
    """What is recorded, and where."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    enabled: bool = True
    station: str | None = Field(None, min_length=1, max_length=100)
    database: str | None = None
    buffer_parts: int = Field(20_000, ge=1, le=10_000_000)
    buffer_megabytes: float = Field(200.0, gt=0, le=1e5)
    buffer_minutes: float = Field(10.0, gt=0, le=10_080)
    shifts: tuple[time, ...] = (time(6), time(14), time(22))
    archive: ArchiveConfig = ArchiveConfig()

    @field_validator("shifts")
    @classmethod
    def _on_quarters(cls, shifts: tuple[time, ...]) -> tuple[time, ...]:
        """Parts are counted in quarters of an hour."""
        if not shifts or list(shifts) != sorted(set(shifts)) or any(s.minute % 15 or s.second for s in shifts):
            raise ValueError("must begin one after the other, at a quarter of an hour, such as 06:00 or 14:30")
        return shifts


class LineConfig(BaseModel):
    """How parts are taken, and for how long they may wait."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    queue_parts: int = Field(8, ge=1, le=1000)
    time_limit_ms: float | None = Field(None, ge=1, le=3_600_000)
    picture_ms: float = Field(2000.0, ge=10, le=3_600_000)
    reconnect: bool = True
    read_codes: Literal["any", "data_matrix", "qr_code", "barcode"] | None = None


class TriggerConfig(BaseModel):
    """What triggers a camera that waits for triggers of the station, beside the key and the button."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    interval_ms: float | None = Field(None, ge=1, le=3_600_000)
    tcp_port: int | None = Field(None, ge=1, le=65535)
    tcp_host: str = Field("127.0.0.1", min_length=1)
    step_folder: bool = False


class StationConfig(BaseModel):
    """What the station begins with; ``configs/station.yaml`` explains each field."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    recipe: str | None = None
    source: Path | None = None
    camera: CameraSource | None = None
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
    line: LineConfig = LineConfig()
    trigger: TriggerConfig = TriggerConfig()
    records: RecordsConfig = RecordsConfig()

    @model_validator(mode="after")
    def _one_source(self) -> Self:
        if self.source is not None and self.camera is not None:
            raise ValueError("source and camera: the pictures can only come from one of them")
        return self


def load_station_config() -> StationConfig:
    """Read the user's settings, the shipped ones where there are none. Raises :class:`ConfigError`."""
    own = data_folder() / "station.yaml"
    return load_yaml(own if own.exists() else configs_path("station.yaml"), StationConfig)
