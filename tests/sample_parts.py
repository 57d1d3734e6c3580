"""Small procedurally drawn parts with texture, good and defective, for tests that teach a product in seconds."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

Pixels = NDArray[np.uint8]


def good_part(seed: int, width: int = 96, height: int = 96) -> Pixels:
    """A bright ring on brushed ground, with a little noise, pose and light of its own. RGB."""
    rng = np.random.default_rng(seed)
    across = cv2.GaussianBlur(rng.normal(0, 10, (height, width)).astype(np.float32), (0, 0), sigmaX=6, sigmaY=0.3)
    part = 70 + across
    x, y = (width / 2 + rng.uniform(-1, 1), height / 2 + rng.uniform(-1, 1))
    rows, columns = np.mgrid[:height, :width]
    distance = np.hypot(columns - x, rows - y) / min(height, width)
    part = part + 90 * np.clip((0.42 - distance) * 40, 0, 1) * np.clip((distance - 0.2) * 40, 0, 1)
    part = part * rng.uniform(0.97, 1.03) + rng.normal(0, 2, (height, width))
    colour = part[..., None] * np.array([1.0, 0.97, 0.92])
    return np.asarray(np.rint(colour).clip(0, 255), np.uint8)


def defective_part(seed: int, width: int = 96, height: int = 96) -> tuple[Pixels, Pixels]:
    """A good part with a dark blot on its ring, and the blot's mask (H, W), 0 or 255."""
    picture = good_part(seed, width, height)
    angle = np.random.default_rng(seed).uniform(0, 2 * np.pi)
    side = min(width, height)
    centre = (round(width / 2 + 0.3 * side * np.cos(angle)), round(height / 2 + 0.3 * side * np.sin(angle)))
    mask = np.zeros((height, width), np.uint8)
    cv2.circle(mask, centre, round(0.09 * side), 255, -1)
    picture[mask > 0] = (20, 30, 25)
    return picture, mask


def save_picture(path: Path, picture: Pixels) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(picture).save(path)
    return path


def write_good_parts(folder: Path, count: int, first_seed: int = 0, width: int = 96, height: int = 96) -> list[Path]:
    return [
        save_picture(folder / f"{number:03d}.png", good_part(first_seed + number, width, height))
        for number in range(count)
    ]


def write_data_set(folder: Path, good: int = 4, defective: int = 3, masks: bool = True) -> Path:
    """``test/good``, ``test/blot`` and ``ground_truth/blot``, in MVTec layout."""
    write_good_parts(folder / "test" / "good", good, first_seed=500)
    for number in range(defective):
        picture, mask = defective_part(700 + number)
        save_picture(folder / "test" / "blot" / f"{number:03d}.png", picture)
        if masks:
            save_picture(folder / "ground_truth" / "blot" / f"{number:03d}_mask.png", mask)
    return folder


def png_header_only(path: Path, width: int, height: int) -> None:
    """A PNG with nothing inside but the promise of its size."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = chunk(b"IDAT", zlib.compress(b""))
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + rows + chunk(b"IEND", b""))
