"""SSIM against the paper's formula, window by window."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from models.ssim import ssim


def reference_ssim(first: NDArray[np.float64], second: NDArray[np.float64]) -> float:
    """Mean of equation 13 of Wang et al. 2004 over all 11×11 windows of two grey images."""
    y, x = np.mgrid[-5:6, -5:6]
    weights = np.exp(-(x**2 + y**2) / (2 * 1.5**2))
    weights /= weights.sum()
    values = []
    for row in range(first.shape[0] - 10):
        for column in range(first.shape[1] - 10):
            a, b = (image[row : row + 11, column : column + 11] for image in (first, second))
            mean_a, mean_b = (weights * a).sum(), (weights * b).sum()
            var_a, var_b = (weights * (a - mean_a) ** 2).sum(), (weights * (b - mean_b) ** 2).sum()
            cov = (weights * (a - mean_a) * (b - mean_b)).sum()
            luminance = (2 * mean_a * mean_b + 0.01**2) / (mean_a**2 + mean_b**2 + 0.01**2)
            values.append(luminance * (2 * cov + 0.03**2) / (var_a + var_b + 0.03**2))
    return float(np.mean(values))


def test_agrees_with_the_formula_window_by_window() -> None:
    rng = np.random.default_rng(0)
    first = rng.random((2, 3, 14, 17))
    second = np.clip(first + 0.2 * rng.standard_normal(first.shape), 0, 1)
    expected = np.mean(
        [reference_ssim(a, b) for a, b in zip(first.reshape(-1, 14, 17), second.reshape(-1, 14, 17), strict=True)]
    )
    assert ssim(torch.from_numpy(first), torch.from_numpy(second)).item() == pytest.approx(expected, abs=1e-9)


def test_is_one_for_equal_images_and_below_for_others() -> None:
    image = torch.rand(1, 3, 16, 16, generator=torch.Generator().manual_seed(0))
    assert ssim(image, image).item() == pytest.approx(1.0, abs=1e-5)
    assert ssim(image, 1 - image).item() < 0


def test_following_its_gradient_makes_images_alike() -> None:
    generator = torch.Generator().manual_seed(0)
    target = torch.rand(1, 1, 16, 16, generator=generator)
    image = torch.rand(1, 1, 16, 16, generator=generator, requires_grad=True)
    optimiser = torch.optim.Adam([image], lr=0.05)
    before = ssim(image, target).item()
    for _ in range(30):
        optimiser.zero_grad()
        torch.autograd.backward(1 - ssim(image, target))
        optimiser.step()
    assert ssim(image, target).item() > before + 0.5
