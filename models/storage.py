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

TENSORS = "model.safetensors"
SETTINGS = "model.json"
FORMAT = 1

DETECTORS: dict[str, type[Detector]] = {kind.kind: kind for kind in (Padim, PatchCore, Autoencoder)}


def detector_type(kind: str) -> type[Detector]:
    """The class of a detector by its name; raises :class:`ModelError` with the names there are."""
    if kind not in DETECTORS:
        raise ModelError(f"There is no detector named “{kind}”.", f"Use one of: {', '.join(DETECTORS)}.")
    return DETECTORS[kind]


def build_detector(kind: str, config: DetectorConfig, image_size: tuple[int, int]) -> Detector:
    """A new, unfitted detector for prepared images of (H, W)."""
    return detector_type(kind)(config, image_size)


def save_detector(detector: Detector, folder: Path) -> None:
    """Write a fitted detector, its backbone's weights included, into an existing folder."""
    settings = {
        "format": FORMAT,
        "kind": detector.kind,
        "image_size": list(detector.image_size),
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
        if settings["format"] != FORMAT:
            raise ModelError(
                f"The model in {folder} has format {settings['format']}; this Inspector reads {FORMAT}.",
                "Use the Inspector that wrote it, or calibrate again.",
            )
        kind = detector_type(settings["kind"])
        height, width = settings["image_size"]
        detector = kind(kind.config_type.model_validate(settings["config"]), (height, width))
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


def load_settings(folder: Path) -> dict[str, Any]:
    """The settings of the detector in ``folder`` that differ from its defaults; raises :class:`ModelError`."""
    config = load_detector(folder).config
    return config.model_dump(mode="json", exclude_defaults=True)
