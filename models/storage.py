"""A fitted detector in files: safetensors for tensors, JSON for settings. Never pickle."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import torch
from pydantic import ValidationError
from safetensors import SafetensorError
from safetensors.torch import load_file, save

from models.autoencoder import Autoencoder
from models.base import Detector, DetectorConfig, ModelError
from models.padim import Padim
from models.patchcore import PatchCore
from models.tiled import TILED, TiledDetector
from models.tiling import Tiling

TENSORS = "model.safetensors"
SETTINGS = "model.json"
FORMAT = 2
"""1 is the same without ``tiles``."""

DETECTORS: dict[str, type[Detector]] = {kind.kind: kind for kind in (Padim, PatchCore, Autoencoder)}


def detector_type(kind: str) -> type[Detector]:
    """The class of a detector by its name; raises :class:`ModelError` with the names there are."""
    if kind not in DETECTORS:
        raise ModelError(f"There is no detector named “{kind}”.", f"Use one of: {', '.join(DETECTORS)}.")
    return DETECTORS[kind]


def build_detector(
    kind: str, config: DetectorConfig, image_size: tuple[int, int], tiling: Tiling | None = None
) -> Detector:
    """A new, unfitted detector for prepared images of (H, W), which looks at them by ``tiling`` if it can."""
    whole = detector_type(kind)
    if tiling is None or kind not in TILED:
        return whole(config, image_size)
    return TILED[kind](config, tiling)  # type: ignore[arg-type]  # the detector's own, as for the whole


def save_detector(detector: Detector, folder: Path) -> None:
    """Write a fitted detector, its backbone's weights included, into an existing folder."""
    settings = {
        "format": FORMAT,
        "kind": detector.kind,
        "image_size": list(detector.image_size),
        "tiles": _described(detector.tiling) if isinstance(detector, TiledDetector) else None,
        # A recipe carries the weights themselves; where they once came from is of no use on another PC.
        "config": detector.config.model_dump(mode="json", exclude={"weights_file", "weights_sha256"}),
    }
    # Written by us: save_file hides that a disk is full, and keeps other users out.
    (folder / TENSORS).write_bytes(save({key: value.contiguous() for key, value in detector.state_dict().items()}))
    (folder / SETTINGS).write_text(json.dumps(settings, indent=2) + "\n", encoding="utf-8")


def load_detector(folder: Path) -> Detector:
    """Read a fitted detector; raises :class:`ModelError` when its files are damaged or of a newer Inspector."""
    try:
        settings = json.loads((folder / SETTINGS).read_text(encoding="utf-8"))
        if settings["format"] not in (1, FORMAT):
            raise ModelError(
                f"The model in {folder} has format {settings['format']}; this Inspector reads up to {FORMAT}.",
                "Use the Inspector that wrote it, or calibrate again.",
            )
        config = detector_type(settings["kind"]).config_type.model_validate(settings["config"])
        height, width = settings["image_size"]
        tiles = settings.get("tiles")
        tiling = None if tiles is None else Tiling((height, width), tuple(tiles["size"]), tiles["per_side"])
        detector = build_detector(settings["kind"], config, (height, width), tiling)
        state = load_file(folder / TENSORS)
        unusable = [key for key, value in state.items() if not bool(torch.isfinite(value).all())]
        if unusable:  # OpenVINO's maximum skips NaN: such a model would judge, wrongly
            raise ValueError(f"{unusable[0]} holds values that are not numbers")
        detector.shape_from_state(state)
        detector.load_state_dict(state)
    except (OSError, ValueError, KeyError, TypeError, RuntimeError, SafetensorError, ValidationError) as error:
        raise ModelError(
            f"The model in {folder} is damaged: {error}", "Restore the recipe from a backup, or calibrate again."
        ) from error
    return detector.eval()


def _described(tiling: Tiling) -> dict[str, Any]:
    return {"per_side": tiling.per_side, "size": list(tiling.tile_size)}


def load_settings(folder: Path) -> dict[str, Any]:
    """The settings of the detector in ``folder`` that differ from its defaults; raises :class:`ModelError`."""
    config = load_detector(folder).config
    return config.model_dump(mode="json", exclude_defaults=True)
