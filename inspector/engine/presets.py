"""Presets: a detector with its settings, and how the image is prepared for it."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from inspector.recipes.plan import CalibrationPlan
from inspector.recipes.tiles import MOST_TILES
from models.autoencoder import AutoencoderConfig
from models.padim import PadimConfig
from models.patchcore import PatchCoreConfig
from models.storage import DETECTORS


class _Preset(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    resolution: int = Field(
        256, ge=64, le=2048, description="side of a square with as many pixels as the detector sees at once"
    )
    tiles: int = Field(
        1, ge=1, le=MOST_TILES, description="tiles a side that the prepared image is looked at in, each at resolution"
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

_VARIANTS: dict[str, dict[str, dict[str, Any]]] = {
    "padim": {
        "fast": {"resolution": 192, "settings": {"dimensions": 60}},
        "balanced": {},
        "sensitive": {"resolution": 384, "settings": {"dimensions": 120}},
    },
    "patchcore": {
        "fast": {"resolution": 192, "settings": {"bank_size": 1000}},
        "balanced": {},
        "sensitive": {"resolution": 384, "settings": {"bank_size": 4000}},
    },
    "autoencoder": {
        "fast": {"resolution": 192, "settings": {"steps": 250, "working_size": 96}},
        "balanced": {},
        "sensitive": {"resolution": 384, "settings": {"steps": 900, "working_size": 192}},
    },
}
"""What each variant changes of the defaults."""


def presets_of(detector: str) -> dict[str, dict[str, Any]]:
    """Fields of a plan for "fast", "balanced" and "sensitive"; settings that are not named have their defaults."""
    default = PRESETS[detector]().resolution
    return {
        name: {
            "detector": detector,
            "resolution": changes.get("resolution", default),
            "smoothing_sigma": None,
            "settings": dict(changes.get("settings", {})),
        }
        for name, changes in _VARIANTS[detector].items()
    }


def preset_of(plan: CalibrationPlan) -> Preset:
    """The detector and preparation that ``plan`` asks for. Raises pydantic's ValidationError for its settings."""
    fields: dict[str, Any] = {"resolution": plan.resolution, "tiles": plan.tiles, "settings": plan.settings}
    if plan.smoothing_sigma is not None:
        fields["smoothing_sigma"] = plan.smoothing_sigma
    return PRESETS[plan.detector].model_validate(fields)


def settings_schema(detector: str) -> dict[str, Any]:
    """JSON schema of a detector's settings: description, default, minimum, maximum, and ``unit`` where one is had."""
    return DETECTORS[detector].config_type.model_json_schema()
