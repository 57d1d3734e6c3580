"""From a detector's raw map to the one number: upsampling, smoothing, maximum.

:class:`ScoringModel` is the whole path from picture to score. Calibration, station, batch and
every runtime use it, so that a score means the same everywhere.
"""

from __future__ import annotations

import math

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor, nn

from models.base import AnomalyMap, Detector


class MapHead(nn.Module):
    """Upsamples a raw map to the prepared image, smooths it and takes its maximum where one looks.

    ``image_size``: (H, W) of the prepared image. ``sigma``: standard deviation of the Gaussian, in
    pixels of the prepared image; 0 leaves the map as it is. ``inspected``: (H, W) bool, the pixels
    that count; None takes all. Elsewhere the map is 0. What lies there is blank in the prepared image
    already: a mask that came only here would let an ignored print shine in through the receptive field
    of the features and the smoothing.
    """

    kernel: Tensor
    inspected: Tensor
    _matrices: dict[tuple[int, int, torch.device], tuple[Tensor, Tensor]]

    def __init__(self, image_size: tuple[int, int], sigma: float, inspected: NDArray[np.bool_] | None = None) -> None:
        super().__init__()
        self.image_size = image_size
        self.sigma = sigma
        self.register_buffer("kernel", gaussian_kernel(sigma, longest=min(image_size) - 1))
        mask = torch.ones(image_size) if inspected is None else torch.from_numpy(inspected.astype(np.float32))
        if mask.shape != image_size or not bool(mask.any()):
            raise ValueError(f"{tuple(mask.shape)} is no mask that leaves something of {image_size}")
        self.register_buffer("inspected", mask)
        self._matrices = {}

    def forward(self, raw_map: AnomalyMap) -> tuple[AnomalyMap, Tensor]:
        """(B, 1, h, w) raw -> ((B, 1, H, W) smoothed map, 0 where not inspected, (B,) score)."""
        height, width = int(raw_map.shape[2]), int(raw_map.shape[3])  # fixed where it is traced
        if (height, width) == self.image_size:
            full = self._smoothed(raw_map)
        else:
            # Upsampling and smoothing are linear and treat rows and columns alike: a matrix from each side
            # does both, on a map of 32 x 32 with a twentieth of the operations.
            rows, columns = self._both_matrices(height, width, raw_map.device)
            full = rows @ raw_map @ columns
        full = full * self.inspected
        return full, full.amax(dim=(1, 2, 3))

    def _smoothed(self, full: Tensor) -> Tensor:
        """(B, 1, H, W) -> (B, 1, H, W)."""
        if self.sigma > 0:
            radius = self.kernel.numel() // 2
            # Mirrored borders: zeros would hide a defect at the edge of the picture, and repeating the
            # last pixel would give that one pixel half the weight.
            full = F.pad(full, (radius, radius, radius, radius), mode="reflect")
            full = F.conv2d(full, self.kernel.view(1, 1, 1, -1))
            full = F.conv2d(full, self.kernel.view(1, 1, -1, 1))
        return full

    def _both_matrices(self, height: int, width: int, device: torch.device) -> tuple[Tensor, Tensor]:
        """(H, h) and (w, W): what this head makes of a column and of a row of a map of (h, w). Computed once."""
        key = (height, width, device)
        if key not in self._matrices:
            kernel = self.kernel.double().cpu().numpy()
            rows = torch.from_numpy(_upsampled_and_smoothed(height, self.image_size[0], kernel)).to(device)
            columns = torch.from_numpy(_upsampled_and_smoothed(width, self.image_size[1], kernel)).to(device)
            self._matrices[key] = rows, columns.T.contiguous()
        return self._matrices[key]


def _upsampled_and_smoothed(before: int, after: int, kernel: NDArray[np.float64]) -> NDArray[np.float32]:
    """(after, before): a line of ``before`` places interpolated to ``after`` pixels, convolved with ``kernel``.

    In numpy: what torch computes while a model is traced would become part of it.
    """
    pixels = np.arange(after)
    at = np.clip((pixels + 0.5) * before / after - 0.5, 0, before - 1)
    below = np.floor(at).astype(int)
    upsampled = np.zeros((after, before))
    upsampled[pixels, below] = 1 - (at - below)
    upsampled[pixels, np.minimum(below + 1, before - 1)] += at - below
    padded = np.pad(upsampled, ((len(kernel) // 2,) * 2, (0, 0)), mode="reflect")
    return np.asarray(sum(weight * padded[k : k + after] for k, weight in enumerate(kernel)), np.float32)


class ScoringModel(nn.Module):
    """The whole path: (B, H, W, 3) uint8 RGB -> ((B, 1, H, W) smoothed anomaly map, (B,) score)."""

    def __init__(self, detector: Detector, head: MapHead) -> None:
        super().__init__()
        self.detector = detector
        self.head = head

    def forward(self, pictures: Tensor) -> tuple[AnomalyMap, Tensor]:
        smoothed: AnomalyMap
        score: Tensor
        smoothed, score = self.head(self.detector(to_images(pictures)))
        return smoothed, score


def to_images(pictures: Tensor) -> Tensor:
    """(B, H, W, 3) uint8 -> (B, 3, H, W) float32 in 0..1, what a detector takes."""
    return pictures.permute(0, 3, 1, 2).float() / 255


def gaussian_kernel(sigma: float, longest: int) -> Tensor:
    """(2r + 1,) float32 summing to 1, cut at r = ceil(3 sigma), or at ``longest`` where that is less."""
    radius = min(math.ceil(3 * sigma), longest)
    x = torch.arange(-radius, radius + 1, dtype=torch.float64)
    weights = torch.exp(-(x**2) / (2 * sigma**2)) if sigma > 0 else torch.ones(1, dtype=torch.float64)
    return (weights / weights.sum()).float()
