"""A small drawn part that can lie anyhow: where it lies is known exactly."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector.recipes.plan import AlignmentPlan
from inspector.recipes.shapes import Rectangle
from tests.sample_parts import Pixels, save_picture

WIDTH, HEIGHT = 240, 200
CENTRE = (120.0, 100.0)
PATTERN = Rectangle(x=70, y=60, width=100, height=80)
"""Around the part as it lies on the reference picture."""
_FINER = 4


def posed_part(
    angle_deg: float = 0.0,
    shift: tuple[float, float] = (0.0, 0.0),
    seed: int = 0,
    mirrored: bool = False,
    defect: tuple[float, float] | None = None,
) -> Pixels:
    """(HEIGHT, WIDTH, 3) RGB: a bright bracket with holes on a dark ground, turned clockwise about its middle.

    ``defect``: where a dark blot lies, in pixels of the part as it lies on the reference picture.
    """
    fine = np.full((HEIGHT * _FINER, WIDTH * _FINER), 40, np.uint8)

    def at(x: float, y: float) -> tuple[int, int]:
        return round(x * _FINER), round(y * _FINER)

    bracket = np.array([at(75, 65), at(165, 65), at(165, 95), at(115, 95), at(115, 135), at(75, 135)], np.int32)
    cv2.fillPoly(fine, [bracket], 170)
    for x, y, radius in ((90, 80, 7), (150, 80, 6), (95, 120, 9)):
        cv2.circle(fine, at(x, y), radius * _FINER, 25, -1)
    cv2.rectangle(fine, at(110, 75), at(135, 82), 110, -1)
    if defect is not None:
        cv2.circle(fine, at(*defect), 5 * _FINER, 90, -1)
    fine = cv2.GaussianBlur(fine, (0, 0), 0.6 * _FINER)
    matrix = truth(angle_deg, shift, mirrored)
    # On the finer grid, from corners of pixels to their centres.
    finer = np.hstack([matrix[:, :2], matrix[:, 2:] * _FINER])
    finer[:, 2] += finer[:, :2] @ (0.5, 0.5) - 0.5
    placed = cv2.warpAffine(fine, finer, (fine.shape[1], fine.shape[0]), flags=cv2.INTER_LINEAR, borderValue=40)
    picture = cv2.resize(placed, (WIDTH, HEIGHT), interpolation=cv2.INTER_AREA).astype(float)
    rng = np.random.default_rng(seed)
    picture = picture * rng.uniform(0.95, 1.05) + rng.normal(0, 2, picture.shape)
    return np.asarray(np.rint(picture[..., None] * (1.0, 0.97, 0.92)).clip(0, 255), np.uint8)


def empty_ground(seed: int = 0) -> Pixels:
    """The ground without a part."""
    picture = 40 + np.random.default_rng(seed).normal(0, 2, (HEIGHT, WIDTH))
    return np.asarray(np.rint(picture[..., None] * (1.0, 0.97, 0.92)).clip(0, 255), np.uint8)


def truth(angle_deg: float, shift: tuple[float, float], mirrored: bool = False) -> NDArray[np.float64]:
    """(2, 3) from the reference picture to one in which the part lies so."""
    angle = np.deg2rad(angle_deg)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    if mirrored:
        turn[:, 0] *= -1
    return np.hstack([turn, (np.array(CENTRE) + shift - turn @ CENTRE)[:, None]])


def random_pose(seed: int) -> tuple[float, tuple[float, float]]:
    rng = np.random.default_rng((seed, 77))
    dx, dy = rng.uniform(-15, 15, 2)
    return float(rng.uniform(-180, 180)), (float(dx), float(dy))


def write_posed_parts(folder: Path, count: int, first_seed: int = 0) -> list[Path]:
    return [
        save_picture(folder / f"{seed:03d}.png", posed_part(*random_pose(seed), seed=seed))
        for seed in range(first_seed, first_seed + count)
    ]


def alignment_plan(folder: Path) -> AlignmentPlan:
    """Writes the reference picture into ``folder``."""
    return AlignmentPlan(reference=save_picture(folder / "reference.png", posed_part(seed=999)), pattern=PATTERN)
