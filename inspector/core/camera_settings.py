"""What can be set on a camera, and what it was set to: the same words for every make."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from pydantic import BaseModel, ConfigDict, Field, model_validator


class TriggerMode(StrEnum):
    """What makes the camera take a picture: its own clock, a call of the station, or an electric line."""

    FREE_RUN = "free_run"
    SOFTWARE = "software"
    HARDWARE = "hardware"


class Edge(StrEnum):
    """Of the electric line's signal, the one that takes a picture."""

    RISING = "rising"
    FALLING = "falling"


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


class Roi(_Value):
    """The part of the sensor that is read, in pixels of the sensor."""

    x: int = Field(ge=0)
    y: int = Field(ge=0)
    width: int = Field(ge=1)
    height: int = Field(ge=1)


class WhiteBalance(_Value):
    """Factors by which the camera multiplies its colours."""

    red: float = Field(gt=0)
    green: float = Field(gt=0)
    blue: float = Field(gt=0)


class ValueRange(_Value):
    """Of a picture of more than 8 bits: ``black`` and all below becomes 0, ``white`` and all above 255.

    Fixed for all pictures of a camera, so that two parts stay comparable.
    """

    black: int = Field(ge=0, le=65534)
    white: int = Field(ge=1, le=65535)

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.black >= self.white:
            raise ValueError("black must be below white")
        return self


class CameraSettings(_Value):
    """Settings of one camera, stored by its serial; None leaves a value as the camera has it.

    ``trigger_line`` and ``trigger_edge`` count for hardware triggers only. ``value_range`` None is the whole
    range of the pixel format (0..4095 for 12 bits).
    """

    trigger: TriggerMode = TriggerMode.FREE_RUN
    trigger_line: str | None = None
    trigger_edge: Edge = Edge.RISING
    exposure_us: float | None = Field(None, gt=0)
    gain_db: float | None = None
    white_balance: WhiteBalance | None = None
    roi: Roi | None = None
    pixel_format: str | None = None
    frame_rate: float | None = Field(None, gt=0)
    value_range: ValueRange | None = None


@dataclass(frozen=True, slots=True)
class Span:
    """The values that a number may have; ``step`` 0: any between the two."""

    lowest: float
    highest: float
    step: float = 0.0

    def nearest(self, value: float) -> float:
        """The allowed value nearest to ``value``."""
        value = min(max(value, self.lowest), self.highest)
        if self.step <= 0:
            return value
        steps = min(round((value - self.lowest) / self.step), int((self.highest - self.lowest) / self.step + 1e-9))
        return self.lowest + steps * self.step


@dataclass(frozen=True, slots=True)
class RoiSpan:
    """``x`` and ``y`` reach as far as the smallest region could be moved; a region must fit in the sensor."""

    x: Span
    y: Span
    width: Span
    height: Span
    sensor_width: int
    sensor_height: int

    def nearest(self, roi: Roi) -> Roi:
        """The region nearest to ``roi`` that the camera can read: size first, then moved inside the sensor."""
        width, height = round(self.width.nearest(roi.width)), round(self.height.nearest(roi.height))
        x = Span(self.x.lowest, max(self.x.lowest, self.sensor_width - width), self.x.step).nearest(roi.x)
        y = Span(self.y.lowest, max(self.y.lowest, self.sensor_height - height), self.y.step).nearest(roi.y)
        return Roi(x=round(x), y=round(y), width=width, height=height)


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What one camera lets be set; None or empty: not at all. ``triggers`` always has the modes it knows."""

    triggers: tuple[TriggerMode, ...] = (TriggerMode.FREE_RUN,)
    trigger_lines: tuple[str, ...] = ()
    exposure_us: Span | None = None
    gain_db: Span | None = None
    white_balance: Span | None = None
    roi: RoiSpan | None = None
    pixel_formats: tuple[str, ...] = ()
    frame_rate: Span | None = None
    most_bits: int = 8
    """Bits of a pixel in the format in use; above 8 there is a value range to set."""
