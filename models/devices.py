"""Where a model runs, whatever runs it: known without torch, which takes seconds to import."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from models.errors import ModelError

TORCH = "CPU · torch"
OPENVINO = "CPU · OpenVINO"
"""For people."""


class DeviceChoice(Enum):
    """Where to run. AUTO: CUDA where there is a GPU, else OpenVINO, else plain torch."""

    AUTO = "auto"
    CUDA = "cuda"
    OPENVINO = "openvino"
    TORCH = "torch"


class DeviceFailed(ModelError):
    """A device that did not finish a computation that it was made ready for."""


class Runtime(Protocol):
    """A scoring model made ready to run. Used by one thread at a time."""

    device: str
    """For people, such as "CPU · OpenVINO"."""

    def __call__(self, pictures: NDArray[np.uint8]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """(B, H, W, 3) uint8 RGB -> (smoothed anomaly maps (B, H, W), scores (B,)).

        Raises :class:`DeviceFailed` when the device is lost, was reset, or has no memory left.
        """


@contextmanager
def failures_of(device: str) -> Iterator[None]:
    """Raises :class:`DeviceFailed` for what ``device`` raises.

    Both torch (AcceleratorError, OutOfMemoryError) and OpenVINO say with RuntimeErrors that a device failed.
    """
    try:
        yield
    except (RuntimeError, MemoryError) as error:
        lines = str(error).strip().split("\n")
        # OpenVINO begins with the line of its own source.
        reason = lines[-1 if lines[0].startswith("Exception from") else 0] or type(error).__name__
        raise DeviceFailed(f"{device} failed: {reason}") from error
