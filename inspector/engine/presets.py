"""Presets: a detector with its settings, and how the image is prepared for it."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from models.autoencoder import AutoencoderConfig
from models.padim import PadimConfig
from models.patchcore import PatchCoreConfig


class _Preset(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    resolution: int = Field(
        256, ge=64, le=2048, description="side of a square with as many pixels as the prepared image"
    )
    smoothing_sigma: float = Field(4.0, ge=0, le=64, description="smoothing of the anomaly map, prepared pixels")


class PadimPreset(_Preset):
    """PaDiM with its preparation."""

    detector: Literal["padim"] = "padim"
    settings: PadimConfig = PadimConfig()


class PatchCorePreset(_Preset):
    """PatchCore with its preparation."""

    detector: Literal["patchcore"] = "patchcore"
    settings: PatchCoreConfig = PatchCoreConfig()


class AutoencoderPreset(_Preset):
    """An autoencoder with its preparation."""

    smoothing_sigma: float = Field(6.0, ge=0, le=64, description="smoothing of the anomaly map, prepared pixels")
    detector: Literal["autoencoder"] = "autoencoder"
    settings: AutoencoderConfig = AutoencoderConfig()


Preset = PadimPreset | PatchCorePreset | AutoencoderPreset
PRESETS: dict[str, type[Preset]] = {
    "padim": PadimPreset,
    "patchcore": PatchCorePreset,
    "autoencoder": AutoencoderPreset,
}
