"""Recipes without a fitted model, and a runtime that gives any map: for tests of what stands around the model."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from inspector.core.verdict import Verdict
from inspector.recipes.preparation import Preparation
from inspector.recipes.recipe import LimitRule, Recipe, RecipeLimits, Reference, ReferenceKind
from inspector.recipes.store import RecipeStore, StoredRecipe

LIMITS = RecipeLimits(
    review=1.5, fail=2.0, pixel=1.5, rule=LimitRule(), expected_rejects=0.01, upper_rejects_95=0.05,
    basis="order_statistic",
)  # fmt: skip
REFERENCE = Reference(file="references/good-1.png", kind=ReferenceKind.GOOD, score=1.0, verdict=Verdict.PASS)


def sample_recipe(name: str = "bottle", version: int = 1, **changes: Any) -> Recipe:
    fields: dict[str, Any] = {
        "created_at": datetime(2026, 3, 14, 6, 30, tzinfo=UTC),
        "inspector_version": "0.1.0",
        "detector": "padim",
        "preparation": Preparation(picture_size=(64, 64), image_size=(64, 64)),
        "smoothing_sigma": 2.0,
        "limits": LIMITS,
        "good_images": 12,
        "held_out": "leave-one-out",
        "references": (REFERENCE,),
    }
    return Recipe(name=name, version=version, **{**fields, **changes})


def write_version(store: RecipeStore, name: str = "bottle", note: str = "", model: bytes = b"weights") -> StoredRecipe:
    """Save a version with a file of its own beside the recipe and one in a sub-folder."""
    with store.new_version(name) as draft:
        (draft.folder / "model.safetensors").write_bytes(model)
        (draft.folder / "references").mkdir()
        (draft.folder / "references" / "good-1.png").write_bytes(b"a picture")
        draft.finish(sample_recipe(name, draft.version, note=note))
    return store.open(name)


class GivenMap:
    """A runtime whose model always finds the same map; its score is the maximum, unless given."""

    device = "test"

    def __init__(self, anomaly_map: NDArray[np.float32], score: float | None = None) -> None:
        self._map = anomaly_map
        self._score = float(np.fmax.reduce(anomaly_map, axis=None)) if score is None else score

    def __call__(self, pictures: NDArray[np.uint8]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        count = len(pictures)
        return np.repeat(self._map[None], count, axis=0), np.full(count, self._score, np.float32)


def files_below(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
