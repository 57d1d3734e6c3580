"""Another version to judge recorded parts: no model, and yet it looks at their pictures."""

from __future__ import annotations

import os
import sys
import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from inspector.core.frame import Picture
from inspector.core.inspection import Inspection, RecipeId
from inspector.core.priority import stand_back
from inspector.core.verdict import Verdict
from inspector.engine.crew import Crew
from inspector.engine.part_inspector import PartInspector
from inspector.recipes.store import RecipeStore, StoredRecipe
from tests.sample_recipes import write_version
from tests.ui.parts import RECIPE, inspection

SIDE = 64
LIMITS = (1.5, 2.0)
"""Of the recipes that :func:`write_versions` writes: review, fail."""


def grey(level: int) -> Picture:
    """(64, 64, 3), one shade."""
    return np.full((SIDE, SIDE, 3), level, np.uint8)


def recorded(seq: int, percent: float, level: int, recipe: RecipeId = RECIPE) -> Inspection:
    """A part that had this score, whatever its shade."""
    made = inspection(seq, percent, grey(level), recipe=recipe)
    return replace(made, frame=replace(made.frame, picture=grey(level)))


def verdict_of(level: int) -> Verdict:
    """What :class:`Brightness` makes of :func:`grey`."""
    score = level / 100
    return Verdict.FAIL if score >= LIMITS[1] else Verdict.REVIEW if score >= LIMITS[0] else Verdict.PASS


def write_versions(folder: Path, count: int = 4) -> RecipeStore:
    """Versions of the product whose parts are recorded, and one of another product."""
    store = RecipeStore(folder)
    for _ in range(count):
        write_version(store, RECIPE.name)
    write_version(store, "Cap 38 mm")
    return store


class Brightness:
    """A runtime that scores a picture by its mean / 100, once it may: ``open`` holds it up while it is cleared."""

    device = "test"

    def __init__(self) -> None:
        self.open = threading.Event()
        self.open.set()
        self.asked = threading.Semaphore(0)
        self.scored: list[float] = []
        self.niceness: list[int] = []
        self.loaded: list[int] = []

    def __call__(self, pictures: NDArray[np.uint8]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        self.asked.release()
        assert self.open.wait(20)
        if sys.platform == "linux":
            self.niceness.append(os.getpriority(os.PRIO_PROCESS, threading.get_native_id()))
        score = float(pictures.mean()) / 100
        self.scored.append(score)
        maps = np.zeros((1, SIDE, SIDE), np.float32)
        maps[0, SIDE // 2, SIDE // 2] = score
        return maps, np.full(1, score, np.float32)

    def load(self, stored: StoredRecipe) -> Crew:
        """As the station loads a recipe."""
        self.loaded.append(stored.recipe.version)
        return Crew(PartInspector(stored.recipe, self), 1, stand_back)
