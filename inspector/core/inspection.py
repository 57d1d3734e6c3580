"""The result of inspecting one part."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

from inspector.core.affine import Affine
from inspector.core.cause import Cause
from inspector.core.frame import Frame
from inspector.core.look import Look
from inspector.core.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Limits:
    """Raw scores at which the verdict changes: ``review <= fail``; ``pixel`` bounds abnormal regions."""

    review: float
    fail: float
    pixel: float

    def __post_init__(self) -> None:
        finite = all(np.isfinite(v) and v > 0 for v in (self.review, self.fail, self.pixel))
        if not finite or self.review > self.fail:
            raise ValueError(f"limits must be positive and review <= fail, not {self}")

    def verdict(self, score: float) -> Verdict:
        """Below ``review`` PASS, from ``review`` on REVIEW, from ``fail`` on FAIL; NaN gives NO_VERDICT."""
        if not np.isfinite(score):
            return Verdict.NO_VERDICT
        if score >= self.fail:
            return Verdict.FAIL
        return Verdict.REVIEW if score >= self.review else Verdict.PASS

    def percent(self, score: float) -> float:
        """``score`` in percent of ``fail``, as people see it.

        A score at a limit has exactly the percentage of that limit, so that whoever compares percentages comes to the
        verdict that the scores gave; 100 * score / fail is off by a rounding for every eighth limit.
        """
        return 100.0 * (score / self.fail)


@dataclass(frozen=True, slots=True, eq=False)
class Region:
    """A connected area of the picture whose anomaly value is above the pixel limit.

    ``contour``: (N, 2) float32, x and y in pixels of the picture. ``peak``: x and y of
    its highest value. ``area_px``: square pixels of the picture.
    """

    contour: NDArray[np.float32]
    peak: tuple[float, float]
    peak_value: float
    area_px: float


@dataclass(frozen=True, slots=True)
class StageTimes:
    """Milliseconds spent on a part: waiting for the inspection thread, then in each of its stages.

    ``code_ms``: reading its barcode or data matrix.
    """

    wait_ms: float = 0.0
    prepare_ms: float = 0.0
    infer_ms: float = 0.0
    judge_ms: float = 0.0
    code_ms: float = 0.0

    @property
    def inspect_ms(self) -> float:
        """From taking the frame to the verdict, waiting left out."""
        return self.code_ms + self.prepare_ms + self.infer_ms + self.judge_ms


@dataclass(frozen=True, slots=True)
class RecipeId:
    """Which version of which recipe judged."""

    name: str
    version: int

    def __str__(self) -> str:
        return f"{self.name} · version {self.version}"


@dataclass(frozen=True, slots=True, eq=False)
class Inspection:
    """Everything known of one inspected part.

    ``anomaly_map``: (h, w) float32, the smoothed raw anomaly map of the prepared image,
    NaN-free, 0 where nothing is inspected; None when there is no verdict. ``map_to_picture``
    (2, 3) is the affine map from its pixels to those of the picture (see ``core.affine``).
    ``match``: how well the part was found, 0..1; None without alignment. ``score`` is the maximum
    of the map. ``reason``, in English, and ``cause`` say why there is no verdict; empty and None where there is one.
    ``look``: what the picture is like, where somebody has measured it already.
    """

    frame: Frame
    recipe: RecipeId
    limits: Limits
    verdict: Verdict
    reason: str = ""
    score: float | None = None
    anomaly_map: NDArray[np.float32] | None = None
    map_to_picture: Affine | None = None
    match: float | None = None
    regions: tuple[Region, ...] = ()
    times: StageTimes = StageTimes()
    cause: Cause | None = None
    look: Look | None = None

    @property
    def percent(self) -> float | None:
        """The score as a percentage of the fail limit, as people see it."""
        return None if self.score is None else self.limits.percent(self.score)

    @classmethod
    def without_verdict(
        cls,
        frame: Frame,
        recipe: RecipeId,
        limits: Limits,
        reason: str,
        times: StageTimes | None = None,
        cause: Cause = Cause.OTHER,
    ) -> Self:
        """NO_VERDICT for ``frame``, with the reason in plain words and of which kind it is."""
        times = times or StageTimes()
        return cls(frame, recipe, limits, Verdict.NO_VERDICT, reason=reason, times=times, cause=cause)
