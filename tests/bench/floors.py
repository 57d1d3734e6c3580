"""What a picture must cost at least on this machine: its operations over the rate, its bytes over the bandwidth.

The operations of the graph are counted layer by layer; the rate is that of a large product of float32 matrices, the
bandwidth that of summing an array, as torch does both on all cores. No kernel of a network reaches either, so that
the larger of the two is a floor and not a goal.

    python -m tests.bench.floors
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from models.padim import Padim
from models.patchcore import PatchCore

_SIDE = 1024
_ROUNDS = 30


@dataclass(frozen=True, slots=True)
class Machine:
    """What this machine does at its best. ``rate``: float32 operations a second; ``bandwidth``: bytes read a second."""

    rate: float
    bandwidth: float


@dataclass(frozen=True, slots=True)
class Work:
    """Of one picture: multiplications and additions, and the bytes of all that is read of the model."""

    operations: float
    model_bytes: float

    def floor_ms(self, machine: Machine) -> float:
        """Milliseconds that it takes at least: whichever of the two takes longer."""
        return 1e3 * max(self.operations / machine.rate, self.model_bytes / machine.bandwidth)


def measured_machine(array_bytes: int) -> Machine:
    """The best of some rounds. ``array_bytes``: how much is read, about as much as the model has: caches count."""
    a, b = torch.randn(_SIDE, _SIDE), torch.randn(_SIDE, _SIDE)
    array = torch.randn(array_bytes // 4)
    product_s = _best_s(lambda: torch.mm(a, b))
    return Machine(2 * _SIDE**3 / product_s, array.nbytes / _best_s(array.sum))


def backbone_work(detector: Padim | PatchCore) -> Work:
    """Of the convolutions of the detector's backbone; all else in it is counted as free."""
    net = detector.embedder.backbone
    operations, read = 0.0, 0.0

    def count(layer: nn.Module, given: object, output: Tensor) -> None:
        nonlocal operations, read
        assert isinstance(layer, nn.Conv2d)
        operations += 2 * output.numel() * layer.weight[0].numel()
        read += layer.weight.nbytes

    hooks = [layer.register_forward_hook(count) for layer in net.modules() if isinstance(layer, nn.Conv2d)]
    try:
        with torch.inference_mode():
            net(torch.zeros(1, 3, *detector.image_size))
    finally:
        for hook in hooks:
            hook.remove()
    return Work(operations, read)


def distance_work(detector: Padim | PatchCore) -> Work:
    """Of the distances, as they are computed."""
    if isinstance(detector, Padim):
        places, d = detector.mean.shape
        filled = d * (d + 1) / 2  # of a triangular factor
        return Work(2 * places * filled, 4 * places * (filled + d))
    height, width = detector.image_size
    backbone = detector.embedder.backbone
    operations = sum(
        2 * len(detector.bank) * channels * (height // stride) * (width // stride)
        for channels, stride in zip(backbone.channels, backbone.strides, strict=True)
    )
    return Work(operations, detector.bank.nbytes)


def _best_s(work: Callable[[], object]) -> float:
    """Seconds of the quickest of some rounds: what the machine does besides only adds."""
    best = float("inf")
    for _ in range(_ROUNDS):
        began = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - began)
    return best


def main() -> None:
    from rich.console import Console
    from rich.table import Table

    from tests.bench.speed.products import recipe, scoring_model

    table = Table("", "MFLOP", "MB", "floor ms")
    for name in ("patchcore", "padim"):
        detector = scoring_model(recipe(name)).detector
        assert isinstance(detector, Padim | PatchCore)
        works = {"backbone": backbone_work(detector), "distances": distance_work(detector)}
        machine = measured_machine(int(sum(work.model_bytes for work in works.values())))
        for what, work in works.items():
            figures = (1e-6 * work.operations, 1e-6 * work.model_bytes, work.floor_ms(machine))
            table.add_row(f"{name}, {what}", *(f"{figure:.2f}" for figure in figures))
        table.add_row(f"{1e-9 * machine.rate:.0f} GFLOP/s, {1e-9 * machine.bandwidth:.0f} GB/s", "", "", "")
    Console(width=100).print(table)


if __name__ == "__main__":
    main()
