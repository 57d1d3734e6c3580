"""The settings of the detectors in words: name, explanation, unit, and the names of what can be chosen."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def setting_name(name: str) -> str:
    """One or two words; those that are not known here by their own name."""
    return {
        "resolution": translate("Settings", "Working resolution"),
        "smoothing_sigma": translate("Settings", "Smoothing"),
        "seed": translate("Settings", "Seed"),
        "precision": translate("Settings", "Number format"),
        "backbone": translate("Settings", "Backbone"),
        "weights_file": translate("Settings", "Weights file"),
        "weights_sha256": translate("Settings", "SHA-256 of the weights"),
        "strides": translate("Settings", "Feature levels"),
        "dimensions": translate("Settings", "Features kept"),
        "covariance": translate("Settings", "Covariance"),
        "ridge": translate("Settings", "Ridge"),
        "memory_mb": translate("Settings", "Memory while learning"),
        "neighbourhood": translate("Settings", "Neighbourhood"),
        "bank_size": translate("Settings", "Patches remembered"),
        "bank_ratio": translate("Settings", "Share remembered"),
        "sampling": translate("Settings", "Choice of patches"),
        "pool_factor": translate("Settings", "Patches to choose from"),
        "reweight": translate("Settings", "Re-weighting"),
        "folds": translate("Settings", "Rounds of held-out scores"),
        "loss": translate("Settings", "Loss"),
        "steps": translate("Settings", "Training steps"),
        "batch_size": translate("Settings", "Batch size"),
        "learning_rate": translate("Settings", "Learning rate"),
        "schedule": translate("Settings", "Schedule"),
        "patience": translate("Settings", "Patience"),
        "architecture": translate("Settings", "Architecture"),
        "working_size": translate("Settings", "Size inside the network"),
        "width": translate("Settings", "Width"),
        "latent": translate("Settings", "Bottleneck"),
        "error": translate("Settings", "Difference"),
        "error_normalisation": translate("Settings", "Usual errors"),
    }.get(name, name.replace("_", " ").capitalize())


def setting_hint(name: str, schema: dict[str, Any]) -> str:
    """A short explanation; of a setting that is not known here the one of its schema."""
    return {
        "resolution": translate("Settings", "Side of a square with as many pixels as the picture that is inspected."),
        "smoothing_sigma": translate("Settings", "Of the heat. Empty: what suits the method."),
        "seed": translate("Settings", "Another one makes other random choices."),
        "precision": translate("Settings", "bf16 is quicker, and used only if it changes no verdict."),
        "backbone": translate("Settings", "timm name of the network that describes the picture."),
        "weights_file": translate("Settings", "For a backbone whose weights are not installed."),
        "weights_sha256": translate("Settings", "Required with a weights file."),
        "strides": translate("Settings", "Steps between places, in pixels: small ones see small defects."),
        "dimensions": translate("Settings", "Of each place, chosen at random."),
        "covariance": translate("Settings", "How it is kept sound with few pictures."),
        "ridge": translate("Settings", "Variance added, as a share of the mean variance."),
        "memory_mb": translate("Settings", "For features; what does not fit is computed again."),
        "neighbourhood": translate("Settings", "Places averaged around each place, per side; odd."),
        "bank_size": translate("Settings", "At most. More see finer differences and take longer."),
        "bank_ratio": translate("Settings", "Of all patches; replaces their number."),
        "sampling": translate("Settings", "By coverage, or at random: quicker, but rare looks are lost."),
        "pool_factor": translate("Settings", "Drawn at random before the choice, for each one remembered."),
        "reweight": translate("Settings", "Neighbours for the re-weighted score of the paper; 0 leaves it out."),
        "folds": translate("Settings", "The good parts are split into so many; each is judged by the others."),
        "loss": translate("Settings", "What training makes small."),
        "steps": translate("Settings", "At most."),
        "batch_size": translate("Settings", "Pictures in a step."),
        "learning_rate": translate("Settings", "At the start of training."),
        "schedule": translate("Settings", "How the learning rate falls."),
        "patience": translate("Settings", "Steps without progress before training stops."),
        "architecture": translate("Settings", "A narrow bottleneck, or a net with shortcuts."),
        "working_size": translate("Settings", "Of the longer side."),
        "width": translate("Settings", "Channels of the first level, doubled at each one below."),
        "latent": translate("Settings", "Numbers that describe a part. Without shortcuts only."),
        "error": translate("Settings", "Of the part to how it was redrawn."),
        "error_normalisation": translate("Settings", "Judge each place by the error usual there."),
    }.get(name, schema.get("description", ""))


def setting_unit(name: str, schema: dict[str, Any]) -> str:
    """Behind the field; empty for plain numbers."""
    known = {"resolution": "px", "smoothing_sigma": "px", "memory_mb": "MB", "working_size": "px", "strides": "px"}
    return str(schema.get("unit", known.get(name, "")))


def choice_text(value: object) -> str:
    """One of the values of a setting; those that are not known here as they are written."""
    return {
        "ledoit_wolf": "Ledoit-Wolf",
        "ridge": translate("Settings", "ridge"),
        "k_center": translate("Settings", "by coverage"),
        "random": translate("Settings", "at random"),
        "conv": translate("Settings", "bottleneck"),
        "unet": translate("Settings", "with shortcuts"),
        "absolute": translate("Settings", "absolute"),
        "squared": translate("Settings", "squared"),
        "cosine": translate("Settings", "smoothly"),
        "plateau": translate("Settings", "when it stalls"),
        "mse": "MSE",
        "ssim": "SSIM",
        "mse+ssim": "MSE + SSIM",
    }.get(str(value), str(value))
