"""The methods in plain words: what each is, and when to choose which."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

METHODS = ("patchcore", "padim", "autoencoder")
"""In the order in which one should think of them."""
RECOMMENDED = "patchcore"
PRESETS = ("fast", "balanced", "sensitive")


def method_name(detector: str) -> str:
    """As it is known in the field; these are names, the same in every language."""
    return {
        "patchcore": "PatchCore",
        "padim": "PaDiM",
        "autoencoder": translate("Methods", "Autoencoder"),
    }.get(detector, detector)


def method_choice(detector: str) -> str:
    """When to choose it, in a few words."""
    return {
        "patchcore": translate("Methods", "Parts that vary, or lie a little differently each time"),
        "padim": translate("Methods", "Parts that always lie in the same place"),
        "autoencoder": translate("Methods", "Plain surfaces and fine, regular textures"),
    }.get(detector, "")


def method_why(detector: str) -> str:
    """What it does, in a sentence."""
    return {
        "patchcore": translate(
            "Methods", "Remembers what good parts look like, and looks for anything that it has never seen anywhere."
        ),
        "padim": translate(
            "Methods", "Learns what is usual at each place of the picture. Fastest; each part must be in place."
        ),
        "autoencoder": translate(
            "Methods", "Learns to redraw good parts, and shows where redrawing fails. Needs many pictures and time."
        ),
    }.get(detector, "")


def preset_name(preset: str) -> str:
    """Of the three, and of settings that are none of them."""
    return {
        "fast": translate("Methods", "Fast"),
        "balanced": translate("Methods", "Balanced"),
        "sensitive": translate("Methods", "Most sensitive"),
        "own": translate("Methods", "Own settings"),
    }[preset]


def preset_why(preset: str) -> str:
    """What a preset gains and costs."""
    return {
        "fast": translate("Methods", "A smaller picture: quickest for each part, the smallest defects may be missed."),
        "balanced": translate("Methods", "For most products."),
        "sensitive": translate("Methods", "A larger picture: sees smaller defects, takes longer for each part."),
        "own": translate("Methods", "Settings that you changed under Advanced."),
    }[preset]
