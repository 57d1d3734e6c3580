"""The station's settings: ``station.yaml`` of the user's data folder, else the one that comes with the program."""

from __future__ import annotations

from datetime import time
from pathlib import Path
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, field_validator, model_validator

from inspector.config import load_yaml
from inspector.core.camera_source import CameraSource
from inspector.paths import configs_path, data_folder


def _off_as_written(value: Any) -> Any:
    """YAML takes the word off for false."""
    return "off" if value is False else value


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

    name: str | None = Field(None, min_length=1, max_length=40)
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


class OperatorConfig(BaseModel):
    """Whether the station knows who stands in front of it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    sign_in: Annotated[Literal["off", "optional", "required"], BeforeValidator(_off_as_written)] = "optional"
    names: tuple[str, ...] = ()
    badges: dict[str, str] = Field(default_factory=dict)
    sign_off_minutes: float | None = Field(None, gt=0, le=10_080)
    sign_off_at_shift: bool = True

    @field_validator("names")
    @classmethod
    def _are_names(cls, names: tuple[str, ...]) -> tuple[str, ...]:
        if any(not name.strip() or len(name) > 100 for name in names):
            raise ValueError("must be names of 1 to 100 characters")
        return names

    @field_validator("badges")
    @classmethod
    def _have_names(cls, badges: dict[str, str]) -> dict[str, str]:
        if any(not text.strip() or len(text) > 100 for pair in badges.items() for text in pair):
            raise ValueError("must be what a badge says, and the name of who wears it, each of 1 to 100 characters")
        return badges


class ShiftCheckConfig(BaseModel):
    """What has to give its verdict before production may start, and when."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    mode: Annotated[Literal["off", "pictures", "parts"], BeforeValidator(_off_as_written)] = "off"
    due: tuple[Literal["program", "shift", "recipe"], ...] = ("shift", "recipe")
    good_parts: int = Field(1, ge=0, le=20)
    bad_parts: int = Field(1, ge=0, le=20)

    @model_validator(mode="after")
    def _has_parts(self) -> Self:
        if self.mode == "parts" and self.good_parts + self.bad_parts == 0:
            raise ValueError("good_parts and bad_parts: at least one part has to be checked")
        if self.mode != "off" and not self.due:
            raise ValueError("due: say when the check is wanted, or set the mode to off")
        return self


class LineSetup(BaseModel):
    """What a line begins with."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    recipe: str | None = None
    source: Path | None = None
    camera: CameraSource | None = None
    interval_ms: float = Field(1000.0, ge=0, le=3_600_000)
    loop: bool = False
    start_running: bool = False
    line: LineConfig = LineConfig()
    trigger: TriggerConfig = TriggerConfig()

    @model_validator(mode="after")
    def _one_source(self) -> Self:
        if self.source is not None and self.camera is not None:
            raise ValueError("source and camera: the pictures can only come from one of them")
        return self


class StationConfig(LineSetup):
    """What the station begins with; ``configs/station.yaml`` explains each field.

    What it has of :class:`LineSetup` is the first line; ``second_line`` runs beside it, in the same window.
    """

    second_line: LineSetup | None = None
    device: Literal["auto", "cuda", "openvino", "torch"] = "auto"
    theme: Literal["dark", "light"] | None = None
    language: Literal["en", "de", "it", "es", "zh_CN"] | None = None
    sounds: Literal["silent", "fails", "all"] | None = None
    hold_fails: bool = False
    engineer_pin: str | None = Field(None, pattern=r"^[0-9]{4,12}$")
    show_stalls: bool = False
    records: RecordsConfig = RecordsConfig()
    operator: OperatorConfig = OperatorConfig()
    shift_check: ShiftCheckConfig = ShiftCheckConfig()

    @model_validator(mode="after")
    def _signs_somewhere(self) -> Self:
        if self.shift_check.mode != "off" and not self.records.enabled:
            raise ValueError("shift_check: it is signed into the records, so records.enabled must be true")
        return self

    @model_validator(mode="after")
    def _lines_apart(self) -> Self:
        second = self.second_line
        if second is None:
            return self
        if line_names(self)[0] == line_names(self)[1]:
            raise ValueError("line.name: the two lines need different names")
        if self.trigger.tcp_port is not None and self.trigger.tcp_port == second.trigger.tcp_port:
            raise ValueError("trigger.tcp_port: each of the two lines needs a port of its own")
        if self.camera is not None and self.camera == second.camera:
            raise ValueError("camera: each of the two lines needs a camera of its own")
        return self


def line_names(config: StationConfig) -> tuple[str, ...]:
    """What the lines are called, in the records too; empty where there is one that has no name of its own."""
    if config.second_line is None:
        return (config.line.name or "",)
    return (config.line.name or "Line 1", config.second_line.line.name or "Line 2")


def load_station_config() -> StationConfig:
    """Read the user's settings, the shipped ones where there are none. Raises :class:`ConfigError`."""
    own = data_folder() / "station.yaml"
    return load_yaml(own if own.exists() else configs_path("station.yaml"), StationConfig)
