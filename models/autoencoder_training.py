"""Trains a network to reconstruct good images, and knows when to stop."""

from __future__ import annotations

import copy
import math
from collections.abc import Iterator
from typing import Literal

import torch
from pydantic import Field
from torch import Tensor, nn
from torch.nn import functional as F
from torch.optim.lr_scheduler import CosineAnnealingLR, ReduceLROnPlateau

from models.base import DetectorConfig, FitMonitor, ModelError
from models.ssim import ssim

CHECK_EVERY = 20
"""Steps between two looks at the validation loss."""
CHECK_IMAGES = 64
"""Validation images that a look takes in at most, so that it costs little with thousands of images."""

LossName = Literal["mse", "ssim", "mse+ssim"]


class TrainingConfig(DetectorConfig):
    """How to train. Counted in steps, not epochs: the time is then the same for 50 and for 5,000 images."""

    loss: LossName = Field("mse", description="what training makes small")
    steps: int = Field(450, ge=1, le=100_000, description="batches to train on, at most")
    batch_size: int = Field(16, ge=2, le=1024, description="images in a batch")
    learning_rate: float = Field(0.002, gt=0, le=1, description="of Adam, at the start")
    schedule: Literal["cosine", "plateau"] = Field("cosine", description="how the learning rate falls")
    patience: int = Field(
        200, ge=CHECK_EVERY, le=100_000, description="steps without a better validation loss before stopping"
    )


def train_network(
    network: nn.Module,
    training: Tensor,
    validation: Tensor,
    config: TrainingConfig,
    generator: torch.Generator,
    monitor: FitMonitor,
) -> dict[str, list[float]]:
    """Train ``network`` and leave it in the state of the lowest validation loss.

    ``training``, ``validation``: (N, 3, h, w) floating point in 0..1, two or more for training.
    Returns the curves ``training`` and ``validation``, one value for every ``CHECK_EVERY`` steps.
    Raises :class:`FitCancelled` at the next batch after the monitor was cancelled, :class:`ModelError`
    when the loss was never finite.
    """
    network.requires_grad_(True)
    optimiser = torch.optim.Adam(network.parameters(), lr=config.learning_rate)
    cosine = CosineAnnealingLR(optimiser, config.steps)
    plateau = ReduceLROnPlateau(optimiser, factor=0.5, patience=config.patience // CHECK_EVERY // 3)
    batches = _endless_batches(len(training), config.batch_size, generator)
    curves: dict[str, list[float]] = {"training": [], "validation": []}
    recent: list[float] = []
    best, best_step, best_state = math.inf, 0, network.state_dict()
    for step in range(1, config.steps + 1):
        network.train()
        images = training[next(batches)].float()
        loss = reconstruction_loss(network(images), images, config.loss)
        optimiser.zero_grad()
        torch.autograd.backward(loss)
        optimiser.step()
        if config.schedule == "cosine":
            cosine.step()
        recent.append(loss.item())
        monitor.report("training", step, config.steps, training=recent[-1])
        if step % CHECK_EVERY and step < config.steps:
            continue

        network.eval()
        checked = _mean_loss(network, validation[:CHECK_IMAGES], config)
        curves["training"].append(sum(recent) / len(recent))
        curves["validation"].append(checked)
        recent.clear()
        monitor.report("training", step, config.steps, training=curves["training"][-1], validation=checked)
        if config.schedule == "plateau":
            plateau.step(checked)
        if checked < best:
            best, best_step, best_state = checked, step, copy.deepcopy(network.state_dict())
        elif step - best_step >= config.patience:
            break
    if best == math.inf:
        raise ModelError("Training went astray: the loss is not a finite number.", "Lower the learning rate.")
    network.load_state_dict(best_state)
    network.requires_grad_(False).eval()
    return curves


def reconstruction_loss(reconstructed: Tensor, images: Tensor, name: LossName) -> Tensor:
    """Mean squared error, 1 - SSIM, or their sum: a scalar that is 0 for a perfect reconstruction."""
    parts = []
    if name in ("mse", "mse+ssim"):
        parts.append(F.mse_loss(reconstructed, images))
    if name in ("ssim", "mse+ssim"):
        parts.append(1 - ssim(reconstructed, images))
    return torch.stack(parts).sum()


@torch.no_grad()
def _mean_loss(network: nn.Module, images: Tensor, config: TrainingConfig) -> float:
    total = 0.0
    for batch in torch.split(images, config.batch_size):
        batch = batch.float()
        total += reconstruction_loss(network(batch), batch, config.loss).item() * len(batch)
    return total / len(images)


def _endless_batches(count: int, size: int, generator: torch.Generator) -> Iterator[Tensor]:
    """Yield shuffled indices, epoch after epoch, in batches of ``size`` to just under twice that.

    Never a batch of one image: batch normalisation cannot learn from it.
    """
    while True:
        yield from torch.randperm(count, generator=generator).tensor_split(max(1, count // size))
