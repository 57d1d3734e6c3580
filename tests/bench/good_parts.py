"""Many good parts of one product, described by features once and kept in memory."""

from __future__ import annotations

import csv
import importlib.util
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from rich.progress import track
from torch import Tensor

from inspector.core.frame import Picture
from inspector.core.image_file import read_picture
from inspector.demo.part import PartRenderer
from inspector.recipes.preparation import Preparation
from models.anomaly_map import to_images
from models.embedding import Embedder
from tests.bench.report import BUILD

_CHUNK = 32
_DEMO_PARTS = 600
_FIRST_DEMO_SEED = 50_000
"""Away from the parts of the demo itself."""


def elpv(kind: str) -> Iterator[Picture]:
    """Good solar cells, ``kind`` mono or poly (Buerhop-Lutz et al. 2018): those labelled 0.0.

    Raises FileNotFoundError without the package elpv-dataset.
    """
    package = importlib.util.find_spec("elpv_dataset")
    if package is None or not package.submodule_search_locations:
        raise FileNotFoundError("needs the package elpv-dataset: pip install elpv-dataset")
    data = Path(package.submodule_search_locations[0]) / "data"
    with (data / "labels.csv").open() as file:
        for row in csv.reader(file, delimiter=" ", skipinitialspace=True):
            if row and float(row[1]) == 0 and row[2] == kind:
                yield read_picture(data / row[0])


def demo() -> Iterator[Picture]:
    """Good parts of the demo product."""
    renderer = PartRenderer()
    for number in range(_DEMO_PARTS):
        yield renderer.render(_FIRST_DEMO_SEED + number).picture


def prepared(product: str, resolution: int) -> NDArray[np.uint8]:
    """(N, h, w, 3) RGB: all good parts of ``elpv-mono``, ``elpv-poly`` or ``demo``, kept on disk for the next time."""
    cache = BUILD / "cache" / f"{product}-{resolution}.npy"
    if not cache.exists():
        pictures = demo() if product == "demo" else elpv(product.removeprefix("elpv-"))
        parts = []
        for picture in track(pictures, f"preparing {product}"):
            parts.append(_prepare(picture, resolution))
        cache.parent.mkdir(parents=True, exist_ok=True)
        partial = cache.with_suffix(".partial.npy")
        np.save(partial, np.stack(parts))
        partial.replace(cache)
    return np.asarray(np.load(cache))


def _prepare(picture: Picture, resolution: int) -> NDArray[np.uint8]:
    preparation = Preparation.for_pictures((picture.shape[1], picture.shape[0]), resolution)
    return np.asarray(preparation.resized(preparation.cut(picture)), np.uint8)


@torch.inference_mode()
def described(embedder: Embedder, parts: NDArray[np.uint8]) -> Tensor:
    """(N, C, h, w) features of all ``parts`` (N, H, W, 3)."""
    chunks = [torch.from_numpy(parts[start : start + 16]) for start in range(0, len(parts), 16)]
    return torch.cat([embedder(to_images(chunk)) for chunk in track(chunks, "describing")])


class KeptEmbeddings:
    """Some of the described parts, as the source of a fit."""

    def __init__(self, features: Tensor, chosen: Sequence[int]) -> None:
        self._features = features
        self._chosen = list(chosen)

    def __len__(self) -> int:
        return len(self._chosen)

    def batches(self, stage: str) -> Iterator[tuple[list[int], Tensor]]:
        for start in range(0, len(self._chosen), _CHUNK):
            chosen = self._chosen[start : start + _CHUNK]
            yield list(range(start, start + len(chosen))), self._features[chosen]
