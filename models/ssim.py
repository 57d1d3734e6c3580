"""Structural similarity as a loss: differentiable, one window size, no options."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F

WINDOW = 11
SIGMA = 1.5
_C1 = 0.01**2
_C2 = 0.03**2


def ssim(first: Tensor, second: Tensor) -> Tensor:
    """Mean structural similarity of two batches (B, C, H, W) of values in 0..1: a scalar in -1..1.

    Wang, Bovik, Sheikh, Simoncelli, "Image quality assessment: from error visibility to structural
    similarity", IEEE TIP 13(4) 2004, equation 13, with the paper's constants (K1 = 0.01,
    K2 = 0.03, L = 1) and its 11×11 Gaussian window of sigma 1.5. Windows that would reach over
    the border are left out, as in the authors' code. H and W must be at least 11.
    """
    channels = first.shape[1]
    window = _window(first)
    # One grouped pass over all five moments: (B, 5C, H, W)
    moments = torch.cat([first, second, first * first, second * second, first * second], dim=1)
    rows = window.view(1, 1, -1, 1).expand(5 * channels, 1, -1, 1)
    columns = window.view(1, 1, 1, -1).expand(5 * channels, 1, 1, -1)
    blurred = F.conv2d(F.conv2d(moments, rows, groups=5 * channels), columns, groups=5 * channels)
    mean_1, mean_2, square_1, square_2, product = blurred.chunk(5, dim=1)
    variance_1 = square_1 - mean_1 * mean_1
    variance_2 = square_2 - mean_2 * mean_2
    covariance = product - mean_1 * mean_2
    luminance = (2 * mean_1 * mean_2 + _C1) / (mean_1 * mean_1 + mean_2 * mean_2 + _C1)
    structure = (2 * covariance + _C2) / (variance_1 + variance_2 + _C2)
    return (luminance * structure).mean()


def _window(like: Tensor) -> Tensor:
    offsets = torch.arange(WINDOW, dtype=like.dtype, device=like.device) - WINDOW // 2
    weights = torch.exp(-(offsets**2) / (2 * SIGMA**2))
    return weights / weights.sum()
