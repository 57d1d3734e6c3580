"""The detector that a preset asks for, at the size and in the tiles of a preparation."""

from __future__ import annotations

from inspector.engine.presets import PadimPreset, Preset
from inspector.errors import CalibrationError
from inspector.recipes.preparation import Preparation
from models.base import Detector
from models.storage import build_detector
from models.tiling import Tiling

_MOST_GB = 6.0
"""What the Gaussians of PaDiM may take while they are learned, of the 16 GB that a station's PC has."""


def detector_for(preset: Preset, preparation: Preparation) -> Detector:
    """A new, unfitted one. Raises ``ModelError`` for settings that do not work."""
    tiles = preparation.tiles
    tiling = None if tiles is None else Tiling(preparation.image_size, tiles.size, tiles.per_side)
    return build_detector(preset.detector, preset.settings, preparation.image_size, tiling)


def check_memory(preset: Preset, preparation: Preparation) -> None:
    """Refuse at once what no PC could learn. Raises :class:`CalibrationError`.

    PaDiM keeps a covariance for every place of the whole prepared image, and while it learns three more of them.
    """
    if not isinstance(preset, PadimPreset):
        return
    stride = min(preset.settings.strides)
    height, width = preparation.image_size
    places = (height // stride) * (width // stride)
    needed_gb = 4 * 4e-9 * places * preset.settings.dimensions**2
    if needed_gb > _MOST_GB:
        raise CalibrationError(
            f"PaDiM would need {needed_gb:.0f} GB of memory to learn pictures of {width} × {height} pixels.",
            "Choose PatchCore, which learns all places together, or fewer tiles, or a lower working resolution.",
        )
