"""Fitting PatchCore, against a straightforward greedy coreset over the patches of all pictures: time, and what is lost.

What is lost is the image AUROC of the bank that ours chooses among fewer patches, seen through fewer dimensions.
Chance has a part in both, so that ours is fitted from several seeds, and the straightforward choice begins with several
patches where that does not take long: beside the difference stands how far each is apart from itself.
"""

from __future__ import annotations

import time
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from inspector.core.image_file import list_pictures, read_picture
from inspector.engine.dataset import labelled_pictures
from inspector.engine.good_images import PreparedImages
from inspector.recipes.preparation import Preparation
from models.anomaly_map import MapHead
from models.base import FitMonitor, batches
from models.embedding import ImageEmbeddings
from models.metrics import image_auroc
from models.patchcore import PatchCore, PatchCoreConfig
from tests.bench.report import Row
from tests.bench.speed.products import BOTTLE
from tests.bench.speed.timing import row

_ONLY = "fitting"
_RESOLUTION, _SIGMA = 256, 4.0
_STEPS = 40
"""Of the straightforward choice that are timed; each takes as long as the others."""
_SEEDS = 5
_HARDER = "cookies"
"""Not all of its pictures are told apart, so that a worse bank shows; few, so that one pair of them counts 0.002."""


@dataclass(frozen=True, slots=True, eq=False)
class Product:
    """Good pictures to learn, and test pictures with whether each is defective. (N, H, W, 3) uint8."""

    good: NDArray[np.uint8]
    test: NDArray[np.uint8]
    defective: NDArray[np.bool_]

    @classmethod
    def named(cls, name: str) -> Product:
        """One of the shared products, at the working resolution."""
        folder = BOTTLE.parent / name
        pictures = [read_picture(path) for path in list_pictures(folder / "train" / "good")]
        height, width = pictures[0].shape[:2]
        preparation = Preparation.for_pictures((width, height), _RESOLUTION)
        test = labelled_pictures(folder)
        return cls(
            np.stack([preparation.resized(preparation.cut(picture)) for picture in pictures]),
            np.stack([preparation.resized(preparation.cut(read_picture(one.path))) for one in test]),
            np.array([not one.is_good for one in test]),
        )

    @property
    def image_size(self) -> tuple[int, int]:
        height, width = self.good.shape[1:3]
        return height, width


def rows(quick: bool) -> list[Row]:
    """Features and bank of all good bottles; with ``quick`` without what the banks are worth."""
    bottle = Product.named("bottle")
    ours, first_s = _fitted(bottle)
    began_s = time.process_time()
    pool = _all_patches(ours, bottle)
    described_s = time.process_time() - began_s
    step_s = _step_s(pool)
    banks = [] if quick else [_greedy(pool, len(ours.bank))]
    del pool
    seconds = min(first_s, _fitted(bottle)[1])
    straightforward_s = described_s + step_s * len(ours.bank)
    faster = straightforward_s / seconds
    name = f"patchcore/fit on {len(bottle.good)}"
    found = [
        row(f"{name}, straightforward against ours", faster, "times as much work", ">= 15", faster >= 15, _ONLY),
        row(f"{name}, processor time", seconds, "s", only=_ONLY),
        row("patchcore/the same, straightforward", straightforward_s, "s", only=_ONLY),
    ]
    if not quick:
        ours_auroc, theirs = _aurocs("bottle", bottle, ours, banks)
        off = float(np.abs(ours_auroc.values - theirs.values).max())
        found.append(row("bottle/image AUROC, most off from straightforward", off, "", "<= 0.002", off <= 0.002, _ONLY))
        found += [*ours_auroc.rows(), *theirs.rows()]
        harder = Product.named(_HARDER)
        ours, _ = _fitted(harder)
        pool = _all_patches(ours, harder)
        banks = [_greedy(pool, len(ours.bank), first * len(pool) // _SEEDS) for first in range(_SEEDS)]
        found += [one for aurocs in _aurocs(_HARDER, harder, ours, banks) for one in aurocs.rows()]
    return found


def _fitted(product: Product) -> tuple[PatchCore, float]:
    """With its defaults, and the processor time that took in seconds."""
    began_s = time.process_time()
    detector = PatchCore(PatchCoreConfig(), product.image_size)
    detector.fit(PreparedImages(list(product.good)), FitMonitor())
    return detector.eval(), time.process_time() - began_s


@torch.inference_mode()
def _all_patches(detector: PatchCore, product: Product) -> Tensor:
    """(N h w, C), described picture by picture in eager torch."""
    described = [detector.embedder(batch) for _, batch in batches(PreparedImages(list(product.good)), 1)]
    return torch.cat([each.flatten(2).transpose(1, 2)[0] for each in described])


@torch.inference_mode()
def _step_s(pool: Tensor) -> float:
    """Seconds of processor time that a step of the straightforward choice takes: all distances to the newest one."""
    nearest = torch.full((len(pool),), torch.inf)
    newest = 0
    began_s = time.process_time()
    for _ in range(_STEPS):
        nearest = torch.minimum(nearest, torch.linalg.vector_norm(pool - pool[newest], dim=1))
        newest = int(nearest.argmax())
    return (time.process_time() - began_s) / _STEPS


@torch.inference_mode()
def _greedy(pool: Tensor, count: int, first: int = 0) -> Tensor:
    """The bank (count, C) of the straightforward choice among all of ``pool`` (n, C), beginning with ``first``.

    Its distances as |x - c|^2 = |x|^2 - 2 x.c + |c|^2: the same choice, in minutes less.
    """
    centred = pool - pool.mean(dim=0)  # shorter vectors, of whose squares less is lost in the difference
    squared = centred.square().sum(1)
    chosen = [first]
    nearest = torch.full((len(pool),), torch.inf)
    while len(chosen) < count:
        distance = squared - 2 * (centred @ centred[chosen[-1]]) + squared[chosen[-1]]
        nearest = torch.minimum(nearest, distance)
        chosen.append(int(nearest.numpy().argmax()))
    return pool[chosen].clone()


@dataclass(frozen=True, slots=True, eq=False)
class Aurocs:
    """Image AUROCs of several banks that differ by chance alone."""

    name: str
    values: NDArray[np.float64]

    def rows(self) -> list[Row]:
        many = f"mean of {len(self.values)}" if len(self.values) > 1 else "one"
        spread = float(np.ptp(self.values))
        return [
            row(f"{self.name}, {many}", float(self.values.mean()), "", only=_ONLY),
            *([row(f"{self.name}, best less worst", spread, "", only=_ONLY)] if len(self.values) > 1 else []),
        ]


def _aurocs(name: str, product: Product, detector: PatchCore, straightforward: list[Tensor]) -> tuple[Aurocs, Aurocs]:
    """How the test pictures are ranked by our banks of several seeds, and by those of the straightforward choice."""
    monitor = FitMonitor()
    source = ImageEmbeddings(detector.embedder, PreparedImages(list(product.good)), monitor, 10**9)
    ours = []
    for seed in range(_SEEDS):
        fitted = PatchCore(PatchCoreConfig(seed=seed), product.image_size)
        fitted.fit_embeddings(source, monitor)
        ours.append(fitted.bank)
    return (
        Aurocs(f"{name}/image AUROC, ours", np.array([_auroc(product, detector, bank) for bank in ours])),
        Aurocs(
            f"{name}/image AUROC, straightforward",
            np.array([_auroc(product, detector, bank) for bank in straightforward]),
        ),
    )


@torch.inference_mode()
def _auroc(product: Product, detector: PatchCore, bank: Tensor) -> float:
    """Of the test pictures by ``bank`` in the place of the detector's own."""
    detector.bank = bank
    head, pictures = MapHead(product.image_size, _SIGMA), PreparedImages(list(product.test))
    scores = torch.cat([head(detector(batch))[1] for _, batch in batches(pictures, 8)])
    return image_auroc(scores.double().numpy(), product.defective)
