"""PaDiM: one Gaussian per place (Defard et al. 2021, arXiv:2011.08785)."""

from __future__ import annotations

from itertools import pairwise
from typing import Literal

import torch
from pydantic import Field
from scipy.linalg.lapack import strtri
from torch import Tensor

from models.backbone import BackboneConfig
from models.base import AnomalyMap, Detector, FitMonitor, FitReport, HeldOutSink, ImageSet, ModelError
from models.embedding import Embedder, EmbeddingSource, ImageEmbeddings

_STRIPS = 4


class PadimConfig(BackboneConfig):
    """Settings of PaDiM."""

    strides: tuple[int, ...] = Field(
        (8, 16), min_length=1, description="feature levels of the backbone, by stride", json_schema_extra={"unit": "px"}
    )
    dimensions: int = Field(100, ge=1, le=1000, description="features kept of each place, chosen at random (d)")
    covariance: Literal["ledoit_wolf", "ridge"] = Field("ledoit_wolf", description="how the covariance is regularised")
    ridge: float = Field(1.0, gt=0, le=10, description="variance added, as a share of the mean variance of a feature")
    memory_mb: int = Field(
        1000,
        ge=50,
        le=1_000_000,
        description="features of good images kept in memory while fitting",
        json_schema_extra={"unit": "MB"},
    )


class Padim(Detector):
    """A multivariate Gaussian of the features at each place; the map is the Mahalanobis distance to it."""

    kind = "padim"
    config_type = PadimConfig
    config: PadimConfig
    selected: Tensor
    mean: Tensor
    whitening: Tensor

    def __init__(self, config: PadimConfig, image_size: tuple[int, int]) -> None:
        super().__init__(config, image_size)
        self.embedder = Embedder(config.backbone, config.strides)
        d = min(config.dimensions, self.embedder.channels)
        places = self.embedder.grid(image_size)[0] * self.embedder.grid(image_size)[1]
        generator = torch.Generator().manual_seed(config.seed)
        # Sorted, so that the choice reads memory in order; the choice itself is what is random.
        selected = torch.randperm(self.embedder.channels, generator=generator)[:d].sort().values
        self.register_buffer("selected", selected)
        # NaN until it is fitted, so that its map cannot be taken for one that finds nothing.
        self.register_buffer("mean", torch.full((places, d), torch.nan))
        self.register_buffer("whitening", torch.zeros(places, d, d))  # L^-1 of covariance = L L^T

    def fit(self, images: ImageSet, monitor: FitMonitor, held_out: HeldOutSink | None = None) -> FitReport:
        """Estimate mean and covariance of each place; see :meth:`fit_embeddings`."""
        n = len(images)
        if n < self.minimum_images:
            raise ModelError(f"PaDiM cannot learn from {n} images.", f"It needs at least {self.minimum_images}.")
        self.embedder.backbone.load(self.config)
        source = ImageEmbeddings(self.embedder, images, monitor, self.config.memory_mb * 1_000_000)
        return self.fit_embeddings(source, held_out)

    def fit_embeddings(self, source: EmbeddingSource, held_out: HeldOutSink | None = None) -> FitReport:
        """What :meth:`fit` does once the images are described. Held-out maps are leave-one-out, exact for ``ridge``.

        For Ledoit-Wolf the shrinkage of the whole sample is kept when an image is left out.
        """
        n = len(source)
        places, d = self.mean.shape

        total = torch.zeros(places, d)
        for _, embedding in source.batches("features"):
            total += self._places(embedding).sum(1)
        mean = total / n

        scatter = torch.zeros(places, d, d)
        fourth = torch.zeros(places)  # sum of |x - mean|^4, for Ledoit-Wolf
        for _, embedding in source.batches("covariance"):
            centred = self._places(embedding) - mean[:, None]
            scatter.baddbmm_(centred.transpose(1, 2), centred)
            fourth += centred.square().sum(2).square().sum(1)
        covariance = scatter.div_(n)

        variance = covariance.diagonal(dim1=1, dim2=2).mean(1)  # (places,)
        # Equal images leave the rounding of float32, about 1e-14 of the square, and no exact 0.
        if not variance.mean() > 1e-10 * mean.square().mean():
            raise ModelError("All good images are the same.", "Take pictures of different parts.")
        floor = self.config.ridge * variance.mean()
        shrinkage = torch.zeros(places)
        if self.config.covariance == "ledoit_wolf":
            shrinkage = ledoit_wolf_shrinkage(covariance, fourth / n, n)
        added = shrinkage * variance + floor
        keep = 1 - shrinkage

        self.mean.copy_(mean)
        self.whitening.copy_(_whitening(covariance, keep, added))
        if held_out is not None:
            # Leaving image i out of n changes mean and covariance by one rank. With e = x_i - mean and
            # A = keep * n / (n - 1) * S + added * I, the covariance without i is A - c e e^T with
            # c = keep * n / (n - 1)^2, and e grows by n / (n - 1). Sherman-Morrison then gives the
            # distance without refitting: q / (1 - c q) with q = e^T A^-1 e.
            whitening = _whitening(covariance, keep * n / (n - 1), added)
            c = (keep * n / (n - 1) ** 2)[:, None]
            for indices, embedding in source.batches("held-out scores"):
                centred = self._places(embedding) - mean[:, None]
                q = torch.bmm(centred, whitening.transpose(1, 2)).square().sum(2)  # places, B
                distance = n / (n - 1) * (q / (1 - c * q)).sqrt()
                held_out(indices, self._as_map(distance.T))
        return FitReport(held_out="leave-one-out")

    def forward(self, images: Tensor) -> AnomalyMap:
        return self.judge(self.embedder(images))

    def judge(self, embedding: Tensor) -> AnomalyMap:
        """(B, C, h, w) features -> (B, 1, h, w) Mahalanobis distance of each place."""
        centred = self._places(embedding) - self.mean[:, None]  # places, B, d
        # Above its diagonal the factor is 0. In some strips of rows, each as far as its last diagonal, a picture
        # has to read 62 % of it: 26 MB for d = 100 at 256 x 256, and reading is what takes the time.
        d = min(self.config.dimensions, self.embedder.channels)
        ends = [round(d * k / _STRIPS) for k in range(1, _STRIPS + 1)]
        strips = [
            torch.bmm(centred[..., :end], self.whitening[:, start:end, :end].transpose(1, 2))
            for start, end in pairwise([0, *ends])
            if end > start
        ]
        return self._as_map(torch.cat(strips, dim=2).square().sum(2).sqrt().T)

    def _places(self, embedding: Tensor) -> Tensor:
        """(B, C, h, w) -> (places, B, d)."""
        return embedding[:, self.selected].flatten(2).permute(2, 0, 1)

    def _as_map(self, distance: Tensor) -> AnomalyMap:
        """(B, places) -> (B, 1, h, w)."""
        h, w = self.embedder.grid(self.image_size)
        return distance.reshape(-1, 1, h, w)


def _whitening(covariance: Tensor, keep: Tensor, added: Tensor) -> Tensor:
    """L^-1 (places, d, d) of keep * covariance + added * I = L L^T; raises :class:`ModelError` where there is none."""
    regular = covariance * keep[:, None, None]
    regular.diagonal(dim1=1, dim2=2).add_(added[:, None])
    try:
        factors: Tensor = torch.linalg.cholesky(regular)
    except torch.linalg.LinAlgError as error:
        raise ModelError("The covariance of the features cannot be inverted.", "Set ridge higher.") from error
    # LAPACK's own inverse of a triangle, place by place: torch would solve against identities, many times slower.
    for factor in factors.numpy():
        factor[:] = strtri(factor, lower=1)[0]
    return factors


def ledoit_wolf_shrinkage(covariance: Tensor, fourth_moment: Tensor, n: int) -> Tensor:
    """Weight (places,) in 0..1 of the scaled identity (Ledoit & Wolf 2004, Lemma 3.2 to 3.4).

    ``covariance``: (places, d, d), divided by n. ``fourth_moment``: (places,) mean of |x - mean|^4.
    """
    d = covariance.shape[-1]
    squared = covariance.square().sum((1, 2))
    mean_variance = covariance.diagonal(dim1=1, dim2=2).mean(1)
    dispersion = squared - d * mean_variance.square()  # d * delta^2: distance from the scaled identity
    error = (fourth_moment - squared) / n  # d * beta^2: how far the sample is off
    return (torch.minimum(error, dispersion) / dispersion.clamp_min(torch.finfo(squared.dtype).tiny)).clamp(0, 1)
