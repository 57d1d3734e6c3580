"""The two networks that the autoencoder detector reconstructs images with."""

from __future__ import annotations

from itertools import pairwise

import torch
from torch import Tensor, nn
from torch.nn import functional as F


class ConvolutionalNetwork(nn.Module):
    """Four stride-2 blocks down to a vector of ``latent`` values, and four up again.

    The bottleneck is a vector, not a grid: a grid of features is local and passes a defect on.
    ``size`` = (H, W), multiples of 16.
    """

    def __init__(self, size: tuple[int, int], width: int, latent: int) -> None:
        super().__init__()
        widths = [3, width, 2 * width, 4 * width, 8 * width]
        self.grid = (widths[-1], size[0] // 16, size[1] // 16)
        cells = self.grid[0] * self.grid[1] * self.grid[2]
        self.encoder = nn.Sequential(*(_halving(a, b) for a, b in pairwise(widths)))
        self.squeeze = nn.Linear(cells, latent)
        self.expand = nn.Linear(latent, cells)
        self.decoder = nn.Sequential(*(_doubling(a, b) for a, b in pairwise(widths[:0:-1])))
        self.head = nn.ConvTranspose2d(width, 3, 4, stride=2, padding=1)

    def forward(self, images: Tensor) -> Tensor:
        """(B, 3, H, W) in 0..1 -> its reconstruction, the same shape and range."""
        latent = self.squeeze(self.encoder(images).flatten(1))  # B, latent
        grid = self.expand(latent).view(-1, *self.grid)  # B, 8 width, H/16, W/16
        return torch.sigmoid(self.head(self.decoder(grid)))


class UNetwork(nn.Module):
    """Three levels with skip connections (Ronneberger et al. 2015), bilinear upsampling, tanh output.

    H and W are multiples of 8. Skip connections let it copy what it sees, defects included: on MVTec
    bottle its bare error finds little (image AUROC 0.69), its normalised error more (0.96), but the
    outlines stay poor (pixel AUROC 0.63). The convolutional network is better at both.
    """

    def __init__(self, width: int) -> None:
        super().__init__()
        self.level_1 = _double(3, width)
        self.level_2 = _double(width, 2 * width)
        self.level_3 = _double(2 * width, 4 * width)
        self.bottom = _double(4 * width, 8 * width)
        self.up_3 = _double(12 * width, 4 * width)
        self.up_2 = _double(6 * width, 2 * width)
        self.up_1 = _double(3 * width, width)
        self.head = nn.Conv2d(width, 3, 1)

    def forward(self, images: Tensor) -> Tensor:
        """(B, 3, H, W) in 0..1 -> its reconstruction, the same shape and range."""
        first = self.level_1(images)  # B, width, H, W
        second = self.level_2(F.max_pool2d(first, 2))
        third = self.level_3(F.max_pool2d(second, 2))
        bottom = self.bottom(F.max_pool2d(third, 2))  # B, 8 width, H/8, W/8
        merged = self.up_3(torch.cat([third, _twice(bottom)], dim=1))
        merged = self.up_2(torch.cat([second, _twice(merged)], dim=1))
        merged = self.up_1(torch.cat([first, _twice(merged)], dim=1))
        return (torch.tanh(self.head(merged)) + 1) / 2


def initialise(network: nn.Module, generator: torch.Generator) -> None:
    """Draw all weights from ``generator`` (He et al. 2015), untouched by the global random state."""
    for module in network.modules():
        if isinstance(module, nn.Conv2d | nn.ConvTranspose2d | nn.Linear):
            nn.init.kaiming_uniform_(module.weight, a=5**0.5, generator=generator)
            if module.bias is not None:
                nn.init.zeros_(module.bias)


def _halving(inputs: int, outputs: int) -> nn.Module:
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, 4, stride=2, padding=1, bias=False),
        nn.BatchNorm2d(outputs),
        nn.LeakyReLU(0.2),
    )


def _doubling(inputs: int, outputs: int) -> nn.Module:
    return nn.Sequential(
        nn.ConvTranspose2d(inputs, outputs, 4, stride=2, padding=1, bias=False),
        nn.BatchNorm2d(outputs),
        nn.LeakyReLU(0.2),
    )


def _double(inputs: int, outputs: int) -> nn.Module:
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, 3, padding=1, bias=False),
        nn.BatchNorm2d(outputs),
        nn.ReLU(),
        nn.Conv2d(outputs, outputs, 3, padding=1, bias=False),
        nn.BatchNorm2d(outputs),
        nn.ReLU(),
    )


def _twice(grid: Tensor) -> Tensor:
    return F.interpolate(grid, scale_factor=2.0, mode="bilinear", align_corners=False)
