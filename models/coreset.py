"""Choosing few vectors that stand for many."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from models.base import FitMonitor


def greedy_k_centers(
    vectors: Tensor,
    count: int,
    left_out: Tensor,
    generator: torch.Generator,
    monitor: FitMonitor,
    stage: str,
    dimensions: int = 64,
) -> list[Tensor]:
    """Several greedy k-center choices among ``vectors`` (n, c): indices (count,) of each, in the order chosen.

    Row k of ``left_out`` (k, n) bool says which vectors choice k must do without; a choice is shorter than
    ``count`` where fewer are left. Each step takes the vector farthest from all that are chosen (Gonzalez
    1985; as the coreset of PatchCore, Roth et al. 2022, Alg. 1). Distances are taken in a Gaussian random
    projection to ``dimensions``, which keeps them within a few per cent (Johnson-Lindenstrauss). One matrix
    product a step for all choices: |x - c|^2 = |x|^2 - 2 x.c + |c|^2; made one after the other, each would
    read all vectors again, which takes six times as long for eleven.
    """
    threads = torch.get_num_threads()
    # A step is a millisecond of work: on several threads it would mostly wait for them to meet, ten times
    # as long where another program keeps a core busy.
    torch.set_num_threads(1)
    try:
        return _greedy_k_centers(vectors, count, left_out, generator, monitor, stage, dimensions)
    finally:
        torch.set_num_threads(threads)


def _greedy_k_centers(
    vectors: Tensor,
    count: int,
    left_out: Tensor,
    generator: torch.Generator,
    monitor: FitMonitor,
    stage: str,
    dimensions: int,
) -> list[Tensor]:
    n, channels = vectors.shape
    if count >= n:
        return [torch.nonzero(~without).flatten() for without in left_out]
    points = vectors
    if channels > dimensions:
        points = vectors @ (torch.randn(channels, dimensions, generator=generator) / dimensions**0.5)
    columns = points.T.contiguous()
    squared_norms = points.square().sum(1)
    available = (~left_out).sum(1)
    current = torch.stack([_any_of(~without, generator) for without in left_out])
    choices = torch.arange(len(left_out))
    nearest = torch.full(left_out.shape, torch.inf).masked_fill_(left_out, -torch.inf)
    product = torch.empty(left_out.shape)
    chosen = torch.empty(len(left_out), count, dtype=torch.long)
    for step in range(count):
        chosen[:, step] = current
        torch.mm(points[current], columns, out=product)
        distance = product.mul_(-2).add_(squared_norms).add_(squared_norms[current][:, None])
        torch.minimum(nearest, distance, out=nearest)
        nearest[choices, current] = -torch.inf  # never twice, even among equal vectors
        current = torch.from_numpy(np.argmax(nearest.numpy(), axis=1))  # ten times as fast as torch's own
        if step % 100 == 0:
            monitor.report(stage, step, count)
    monitor.report(stage, count, count)
    return [row[:left] for row, left in zip(chosen, available.tolist(), strict=True)]


def _any_of(allowed: Tensor, generator: torch.Generator) -> Tensor:
    """() index of one of the True in ``allowed`` (n,), by chance."""
    indices = torch.nonzero(allowed).flatten()
    return indices[torch.randint(len(indices), (), generator=generator)]
