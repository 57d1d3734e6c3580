"""The operations that a floor is made of, against torch's own count."""

from __future__ import annotations

import pytest
import torch
from torch.utils.flop_counter import FlopCounterMode

from tests.bench.floors import Machine, Work, backbone_work, distance_work
from tests.unit.models.fits import SIZE, padim, patchcore


def test_the_operations_of_the_backbone_are_those_that_torch_counts() -> None:
    detector = patchcore()
    with FlopCounterMode(display=False) as counter, torch.inference_mode():
        detector.embedder.backbone(torch.zeros(1, 3, *SIZE))
    work = backbone_work(detector)
    assert work.operations == counter.get_total_flops()
    layers = [m for m in detector.embedder.backbone.modules() if isinstance(m, torch.nn.Conv2d)]
    assert work.model_bytes == sum(4 * layer.weight.numel() for layer in layers)


def test_the_operations_of_the_distances() -> None:
    patches = patchcore()
    patches.bank = torch.zeros(50, patches.embedder.channels)
    fine, coarse = patches.embedder.backbone.channels
    assert distance_work(patches).operations == 2 * 50 * (96 * fine + 24 * coarse)
    assert distance_work(padim(dimensions=20)).operations == 2 * 96 * 210


def test_the_slower_of_the_two_is_the_floor() -> None:
    machine = Machine(rate=1e9, bandwidth=1e9)
    assert Work(3e6, 1e6).floor_ms(machine) == pytest.approx(3)
    assert Work(1e6, 5e6).floor_ms(machine) == pytest.approx(5)
