"""What the demo part lies on: a black anodised plate, the same under every part."""

from __future__ import annotations

import cv2
import numpy as np

from inspector.demo.light import KEY, Radiance

_PLATE_SEED = 20417


def render_fixture(size: tuple[int, int]) -> Radiance:
    """(H, W, 3) linear light of the empty plate for a picture of ``size`` = (width, height)."""
    width, height = size
    unit = height / 512
    rng = np.random.default_rng(_PLATE_SEED)
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    azimuth = np.deg2rad(KEY.azimuth_deg)
    towards_key = ((x - width / 2) * np.cos(azimuth) + (y - height / 2) * np.sin(azimuth)) / height
    pool = 0.0150 * np.exp(0.75 * towards_key)
    fine = cv2.GaussianBlur(rng.standard_normal((height, width)).astype(np.float32), (0, 0), 0.8 * unit)
    coarse = cv2.GaussianBlur(rng.standard_normal((height, width)).astype(np.float32), (0, 0), 14 * unit)
    plate = pool * (1 + 0.11 * fine / fine.std() + 0.05 * coarse / coarse.std())
    return (np.maximum(plate, 0.002)[..., None] * np.array((0.93, 1.0, 1.12))).astype(np.float32)


def shade_fixture(plate: Radiance, cover: Radiance, unit: float) -> Radiance:
    """``plate`` in the shadow of a part with the outline ``cover`` (H, W), 0..1."""
    height, width = cover.shape[:2]
    small = cv2.resize(cover, (width // 4, height // 4), interpolation=cv2.INTER_AREA)
    azimuth = np.deg2rad(KEY.azimuth_deg)
    shade = np.zeros_like(small)
    for reach, blur, strength in ((3.0, 3.0, 0.45), (16.0, 10.0, 0.45)):
        soft = cv2.GaussianBlur(small, (0, 0), blur * unit / 4)
        move = np.array(
            [[1, 0, -np.cos(azimuth) * reach * unit / 4], [0, 1, -np.sin(azimuth) * reach * unit / 4]], np.float32
        )
        soft = cv2.warpAffine(soft, move, (small.shape[1], small.shape[0]))
        shade = 1 - (1 - shade) * (1 - strength * soft)
    left = cv2.resize(1 - shade, (width, height), interpolation=cv2.INTER_LINEAR)
    return plate * cv2.merge((left, left, left))
