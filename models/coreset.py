"""Choosing few vectors that stand for many."""

from __future__ import annotations

import torch
from torch import Tensor

from models.base import FitMonitor


def greedy_k_center(
    vectors: Tensor, count: int, generator: torch.Generator, monitor: FitMonitor, stage: str, dimensions: int = 64
) -> Tensor:
    """Indices (count,) of the greedy k-center choice among ``vectors`` (n, c), in the order chosen.

    Each step takes the vector farthest from all that are chosen (Gonzalez 1985; as the coreset of
    PatchCore, Roth et al. 2022, Alg. 1). Distances are taken in a Gaussian random projection to
    ``dimensions``, which keeps them within a few per cent (Johnson-Lindenstrauss). One
    matrix-vector product a step: |x - c|^2 = |x|^2 - 2 x.c + |c|^2.
    """
    threads = torch.get_num_threads()
    # A step is half a millisecond of work: on several threads it would mostly wait for them to meet,
    # ten times as long where another program keeps a core busy.
    torch.set_num_threads(1)
    try:
        return _greedy_k_center(vectors, count, generator, monitor, stage, dimensions)
    finally:
        torch.set_num_threads(threads)


def _greedy_k_center(
    vectors: Tensor, count: int, generator: torch.Generator, monitor: FitMonitor, stage: str, dimensions: int
) -> Tensor:
    n, channels = vectors.shape
    if count >= n:
        return torch.arange(n)
    points = vectors
    if channels > dimensions:
        points = vectors @ (torch.randn(channels, dimensions, generator=generator) / dimensions**0.5)
    squared_norms = points.square().sum(1)
    nearest = torch.full((n,), torch.inf)
    product = torch.empty(n)
    chosen = torch.empty(count, dtype=torch.long)
    current = int(torch.randint(n, (1,), generator=generator))
    for step in range(count):
        chosen[step] = current
        torch.mv(points, points[current], out=product)
        distance = product.mul_(-2).add_(squared_norms).add_(squared_norms[current])
        torch.minimum(nearest, distance, out=nearest)
        nearest[current] = -torch.inf  # never twice, even among equal vectors
        current = int(nearest.argmax())
        if step % 100 == 0:
            monitor.report(stage, step, count)
    monitor.report(stage, count, count)
    return chosen
