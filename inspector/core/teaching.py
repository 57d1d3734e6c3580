"""What a calibration shows of itself while it is made: plain values, for whoever draws them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from inspector.core.frame import Picture
from inspector.core.inspection import Inspection
from inspector.core.verdict import Verdict

Scores = NDArray[np.float64]
"""(n,) raw scores."""


class Suspicion(Enum):
    """Why a picture should be looked at before it is learned. The first four cannot be learned at all."""

    UNREADABLE = "UNREADABLE"
    OTHER_SIZE = "OTHER_SIZE"
    DUPLICATE = "DUPLICATE"
    NOT_FOUND = "NOT_FOUND"
    NEAR_DUPLICATE = "NEAR_DUPLICATE"
    OTHER_CHANNELS = "OTHER_CHANNELS"
    BLURRED = "BLURRED"
    BRIGHTNESS = "BRIGHTNESS"
    CONTRAST = "CONTRAST"
    UNLIKE = "UNLIKE"

    @property
    def unusable(self) -> bool:
        """Whether the picture cannot be learned whatever the engineer thinks of it."""
        return self in (Suspicion.UNREADABLE, Suspicion.OTHER_SIZE, Suspicion.DUPLICATE, Suspicion.NOT_FOUND)


@dataclass(frozen=True, slots=True)
class Doubt:
    """``value`` of this picture against the ``usual`` one of its set, in the units of its kind; or the other file.

    ``other``: name of that file; with OTHER_SIZE the size of those that are learned, such as "512 × 512".

    ``text``: what an error said, in whole sentences.
    """

    suspicion: Suspicion
    value: float = 0.0
    usual: float = 0.0
    other: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class ImageReport:
    """One picture of the good images, as it was checked.

    ``size``: (width, height), None where it is unreadable. ``thumbnail``: JPEG of at most 160 pixels a side.
    ``brightness`` 0..255 mean grey; ``contrast`` its standard deviation; ``sharpness`` the standard
    deviation of the Laplacian.
    """

    path: Path
    size: tuple[int, int] | None
    thumbnail: bytes | None
    doubts: tuple[Doubt, ...] = ()
    brightness: float = 0.0
    contrast: float = 0.0
    sharpness: float = 0.0

    @property
    def usable(self) -> bool:
        return not any(doubt.suspicion.unusable for doubt in self.doubts)


@dataclass(frozen=True, slots=True, eq=False)
class PreparedView:
    """What the detector sees of a picture.

    ``prepared``: (h, w, 3) uint8 RGB, None where the part was not found; ``inspected``: (h, w) bool;
    ``not_found``: why, whole sentences. ``map_to_picture``: (2, 3) float64 affine from pixels of ``prepared``
    to pixels of ``picture``. ``match``: 0..1, None without alignment. ``smallest_defect_px``: diameter in pixels
    of the picture of the smallest defect that the working resolution can still show.
    """

    path: Path
    picture: Picture
    prepared: Picture | None
    inspected: NDArray[np.bool_] | None
    map_to_picture: NDArray[np.float64] | None
    match: float | None
    not_found: str
    smallest_defect_px: float


@dataclass(frozen=True, slots=True)
class Probe:
    """What a method will cost on this machine, measured on a few pictures and scaled up.

    ``error``: in whole sentences why it cannot be had; the figures are then 0.
    """

    detector: str
    fit_s: float
    memory_mb: float
    part_ms: float
    device: str
    error: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class HeldOutScores:
    """Scores of pictures that the scoring model was not fitted on; ``good_paths[i]`` has ``good[i]``."""

    good_paths: tuple[Path, ...]
    good: Scores
    defect_paths: tuple[Path, ...] = ()
    defects: Scores = field(default_factory=lambda: np.empty(0))


@dataclass(frozen=True, slots=True, eq=False)
class MethodResult:
    """One method of a comparison; ``error`` in whole sentences where it could not be fitted.

    ``good_percent`` and ``defect_percent``: held-out scores in per cent of the method's own fail limit.
    ``auroc`` None without defects; ``found`` of the defects; ``smallest_defect_px`` diameter in pixels of
    the picture of the smallest synthetic stain found on at least 90 % of the parts tried, None if none was.
    """

    detector: str
    fit_s: float
    part_ms: float
    good_percent: Scores
    defect_percent: Scores
    auroc: float | None
    found: int
    smallest_defect_px: float | None
    error: str = ""


@dataclass(frozen=True, slots=True)
class FitStatus:
    """``done`` of ``total`` steps of a stage; ``seconds_left`` of the whole fit, None while it is unknown."""

    stage: str
    done: int
    total: int
    seconds_left: float | None
    losses: dict[str, float]


@dataclass(frozen=True, slots=True)
class FitSummary:
    """A finished fit: what held-out means for it, how long it took, and what one part takes.

    ``left_out``: pictures that could not be learned, each with the reason, whole sentences.
    """

    held_out: str
    good_images: int
    fit_s: float
    part_ms: float
    device: str
    losses: dict[str, list[float]]
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Assessment:
    """What a pair of limits does, and what the data supports. Shares are 0..1; intervals are two-sided 95 %.

    ``expected``, ``upper`` and ``basis``: see ``models.limits.Promise``. ``fail_interval``: raw scores between
    which the limit that truly gives ``expected`` lies. ``images_to_prove``: good pictures with none rejected
    that would prove ``expected``. ``missed`` of ``defects`` with ``missed_interval``; ``auroc`` None without.
    """

    n: int
    rejected: int
    reviewed: int
    expected: float
    upper: float
    basis: Literal["order_statistic", "fitted_tail"]
    fail_interval: tuple[float, float]
    images_to_prove: int
    defects: int = 0
    missed: int = 0
    missed_interval: tuple[float, float] = (0.0, 1.0)
    auroc: float | None = None


@dataclass(frozen=True, slots=True, eq=False)
class PartView:
    """A part near a limit: its picture, and its map by a model that was not fitted on it."""

    path: Path
    is_defect: bool
    inspection: Inspection


@dataclass(frozen=True, slots=True)
class Sensitivity:
    """Share 0..1 of synthetic defects found at the fail limit, of one kind.

    ``sizes_px``: diameters (of scratches: widths) in pixels of the picture; ``contrasts``: 0..1 of the range;
    ``found[contrast][size]``. ``smallest_px``: smallest size found on at least 90 % of the parts at the
    strongest contrast, None if none was.
    """

    kind: str
    sizes_px: tuple[float, ...]
    contrasts: tuple[float, ...]
    found: tuple[tuple[float, ...], ...]
    smallest_px: float | None
    parts: int


@dataclass(frozen=True, slots=True)
class VersionDifference:
    """A picture as the version in use judges it, and as the new one would; per cent of each one's own fail limit.

    Both by models that were not fitted on it, wherever such a score is known. None: it cannot be judged.
    """

    path: Path
    old_percent: float | None
    old: Verdict
    new_percent: float | None
    new: Verdict
