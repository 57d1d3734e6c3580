"""The greedy k-center choice against the obvious loop, and what it is for: covering."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from torch import Tensor

from models.base import FitCancelled, FitMonitor, FitProgress
from models.coreset import greedy_k_centers


def choose(vectors: Tensor, count: int, seed: int = 0, monitor: FitMonitor | None = None) -> list[int]:
    generator = torch.Generator().manual_seed(seed)
    everything = torch.zeros(1, len(vectors), dtype=torch.bool)
    return greedy_k_centers(vectors, count, everything, generator, monitor or FitMonitor(), "memory bank")[0].tolist()


def reference_choice(vectors: NDArray[np.float64], count: int, first: int) -> list[int]:
    """Always the vector farthest from its nearest chosen one."""
    chosen = [first]
    nearest = np.full(len(vectors), np.inf)
    while len(chosen) < count:
        nearest = np.minimum(nearest, np.linalg.norm(vectors - vectors[chosen[-1]], axis=1))
        chosen.append(int(nearest.argmax()))
    return chosen


def radius(vectors: Tensor, chosen: list[int]) -> float:
    """How far the worst vector is from its nearest chosen one."""
    return float(torch.cdist(vectors, vectors[chosen], compute_mode="donot_use_mm_for_euclid_dist").amin(1).max())


@pytest.mark.parametrize("channels", [1, 3, 64])
@pytest.mark.parametrize("seed", range(3))
def test_chooses_what_the_loop_chooses(channels: int, seed: int) -> None:
    vectors = torch.randn(200, channels, generator=torch.Generator().manual_seed(seed))
    chosen = choose(vectors, 40, seed)
    assert chosen == reference_choice(vectors.double().numpy(), 40, chosen[0])


@pytest.mark.parametrize("seed", range(5))
def test_covers_at_most_twice_as_badly_as_the_best_choice(seed: int) -> None:
    """Gonzalez' bound, against all choices of 3 of 14."""
    vectors = torch.randn(14, 2, generator=torch.Generator().manual_seed(seed))
    best = min(radius(vectors, list(chosen)) for chosen in combinations(range(14), 3))
    assert radius(vectors, choose(vectors, 3, seed)) <= 2 * best + 1e-6


def test_the_projection_hardly_worsens_the_covering() -> None:
    """152 channels seen through 64: worse than without, but far better than a random choice."""
    generator = torch.Generator().manual_seed(0)
    basis = torch.randn(10, 152, generator=generator)  # as with features, fewer directions than channels
    spread = 0.1 + 3 * torch.rand(1500, 1, generator=generator) ** 8  # a dense middle and a thin rim
    vectors = (torch.randn(1500, 10, generator=generator) * spread) @ basis
    exact = radius(vectors, reference_choice(vectors.double().numpy(), 100, 0))
    projected = radius(vectors, choose(vectors, 100))
    by_chance = np.mean([radius(vectors, torch.randperm(1500, generator=generator)[:100].tolist()) for _ in range(5)])
    assert projected < 1.25 * exact
    assert projected < 0.5 * by_chance


def test_none_is_chosen_twice_even_among_equal_vectors() -> None:
    vectors = torch.zeros(30, 4)
    vectors[:3] = torch.eye(3, 4)
    chosen = choose(vectors, 20)
    assert len(set(chosen)) == 20
    assert {0, 1, 2} <= set(chosen[:5])


def test_all_are_chosen_where_there_are_no_more() -> None:
    vectors = torch.randn(7, 3, generator=torch.Generator().manual_seed(0))
    assert choose(vectors, 7) == choose(vectors, 50) == list(range(7))


@pytest.mark.parametrize("channels", [3, 64])
def test_choices_that_leave_vectors_out_are_what_the_loop_chooses_without_them(channels: int) -> None:
    vectors = torch.randn(200, channels, generator=torch.Generator().manual_seed(0))
    left_out = torch.zeros(3, 200, dtype=torch.bool)
    left_out[1, :70] = True
    left_out[2, 70:] = True
    generator = torch.Generator().manual_seed(1)
    choices = greedy_k_centers(vectors, 90, left_out, generator, FitMonitor(), "memory bank")
    assert [len(chosen) for chosen in choices] == [90, 90, 70]
    for without, chosen in zip(left_out, choices, strict=True):
        left = np.flatnonzero(~without.numpy())
        first = int(np.searchsorted(left, int(chosen[0])))
        expected = reference_choice(vectors.double().numpy()[left], len(chosen), first)
        assert chosen.tolist() == left[expected].tolist()


def test_same_seed_same_choice() -> None:
    vectors = torch.randn(300, 100, generator=torch.Generator().manual_seed(0))
    assert choose(vectors, 30, seed=1) == choose(vectors, 30, seed=1)
    assert choose(vectors, 30, seed=1) != choose(vectors, 30, seed=2)


def test_reports_up_to_its_end() -> None:
    seen: list[FitProgress] = []
    choose(torch.randn(500, 3, generator=torch.Generator().manual_seed(0)), 250, monitor=FitMonitor(seen.append))
    assert [(p.stage, p.done, p.total) for p in seen] == [("memory bank", k, 250) for k in (0, 100, 200, 250)]


def test_can_be_cancelled_on_its_way() -> None:
    seen: list[int] = []

    def on_progress(progress: FitProgress) -> None:
        seen.append(progress.done)
        if progress.done >= 100:
            monitor.cancel()

    monitor = FitMonitor(on_progress)
    with pytest.raises(FitCancelled):
        choose(torch.randn(2000, 3, generator=torch.Generator().manual_seed(0)), 1500, monitor=monitor)
    assert seen == [0, 100]
