"""What is measured with: bottles, recipes taught on them, and frames as a camera gives them."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from inspector.core.frame import Picture
from inspector.core.image_file import list_pictures, read_picture
from inspector.engine.calibrate import calibrate, recipe_limits, save
from inspector.engine.presets import PRESETS
from inspector.recipes.recipe import LimitRule
from inspector.recipes.shapes import Rectangle
from inspector.recipes.store import RecipeStore, StoredRecipe
from models.anomaly_map import MapHead, ScoringModel
from models.graph_cache import GraphCache
from models.storage import load_detector
from tests.bench.report import BUILD

ROOT = Path(__file__).resolve().parents[3]
BOTTLE = Path(os.environ.get("INSPECTOR_SHARED_DATA", ROOT.parent / "shared" / "data")) / "bottle"
HOME = BUILD / "cache" / "speed"
"""The station's data folder while it is measured; kept, so that recipes are taught once."""
CAMERA = "camera"
"""The recipe for frames of 1280 × 1024, of which a square is inspected."""
_FRAME, _SQUARE, _GROUND = (1280, 1024), 1024, 230
_CAMERA_PICTURES = 60


def good_bottles() -> list[Path]:
    """The 209 pictures, 512 × 512, that are learned."""
    return list_pictures(BOTTLE / "train" / "good")


def test_bottles() -> list[Path]:
    """Good and defective ones."""
    return list_pictures(BOTTLE / "test", recursive=True)


def camera_frames(count: int) -> list[Picture]:
    """Bottles as they stand before a camera of 1280 × 1024, the last one defective, the others good."""
    good = [path for path in test_bottles() if path.parent.name == "good"]
    defective = next(path for path in test_bottles() if path.parent.name != "good")
    return [_frame(read_picture(path)) for path in [*good[: count - 1], defective]]


@cache
def graphs() -> GraphCache:
    """Compiled graphs of earlier runs."""
    return GraphCache(HOME / "cache" / "graphs", "bench")


def recipe(name: str) -> StoredRecipe:
    """ "patchcore" or "padim" with their defaults at 256², or CAMERA; taught where it is not there yet."""
    store = RecipeStore(HOME / "recipes")
    if name not in store.names():
        paths, region = good_bottles(), None
        if name == CAMERA:
            paths, region = _camera_pictures(), Rectangle(x=128, y=0, width=_SQUARE, height=_SQUARE)
        preset = PRESETS["patchcore" if name == CAMERA else name]()
        calibration = calibrate(paths, preset, region)
        save(calibration, recipe_limits(calibration.scores, LimitRule()), store, name)
    return store.open(name)


def scoring_model(stored: StoredRecipe) -> ScoringModel:
    """The whole path of a recipe, eager."""
    detector = load_detector(stored.folder)
    head = MapHead(detector.image_size, stored.recipe.smoothing_sigma, stored.recipe.preparation.inspected())
    return ScoringModel(detector, head).eval().requires_grad_(False)


def prepared(paths: list[Path], stored: StoredRecipe) -> NDArray[np.uint8]:
    """(N, h, w, 3) as the detector of ``stored`` sees them."""
    preparation = stored.recipe.preparation
    return np.stack([np.asarray(preparation.resized(preparation.cut(read_picture(path)))) for path in paths])


def _frame(bottle: Picture) -> Picture:
    frame = np.full((_FRAME[1], _FRAME[0], 3), _GROUND, np.uint8)
    left = (_FRAME[0] - _SQUARE) // 2
    frame[:, left : left + _SQUARE] = cv2.resize(bottle, (_SQUARE, _SQUARE), interpolation=cv2.INTER_CUBIC)
    frame.setflags(write=False)
    return frame


def _camera_pictures() -> list[Path]:
    folder = HOME / "camera"
    folder.mkdir(parents=True, exist_ok=True)
    made = []
    for path in good_bottles()[:_CAMERA_PICTURES]:
        made.append(folder / f"{path.stem}.jpg")
        Image.fromarray(_frame(read_picture(path))).save(made[-1], quality=95)
    return made
