"""Good images for a calibration: read, checked and prepared."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from inspector.core.frame import Picture
from inspector.core.image_file import read_picture
from inspector.core.look import Look, look_at
from inspector.errors import CalibrationError, ImageError
from inspector.recipes.alignment import Alignment
from inspector.recipes.plan import AlignmentPlan
from inspector.recipes.preparation import Preparation
from inspector.recipes.preparer import Preparer
from inspector.recipes.shapes import Shape
from models.anomaly_map import to_images
from models.base import FitMonitor

MINIMUM_GOOD_IMAGES = 10


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An image that was not learned, and why."""

    path: Path
    reason: str

    def __str__(self) -> str:
        return self.reason if self.path.name in self.reason else f"{self.path.name}: {self.reason}"


class PreparedImages:
    """Prepared pictures in memory, as an image set for a detector."""

    def __init__(self, pictures: Sequence[NDArray[np.uint8]]) -> None:
        self._pictures = pictures

    def __len__(self) -> int:
        return len(self._pictures)

    def __getitem__(self, index: int) -> Tensor:
        return to_images(torch.from_numpy(self._pictures[index])[None])[0]


@dataclass(frozen=True, slots=True)
class GoodImages:
    """``paths[i]``, which looks like ``looks[i]``, is prepared by ``preparer`` as ``prepared[i]``; ``left_out`` are
    those that could not be used."""

    paths: tuple[Path, ...]
    preparer: Preparer
    prepared: PreparedImages
    looks: tuple[Look, ...]
    left_out: tuple[LeftOut, ...]

    @property
    def preparation(self) -> Preparation:
        return self.preparer.preparation


def read_good_images(
    paths: Sequence[Path], make_preparer: Callable[[tuple[int, int]], Preparer], monitor: FitMonitor
) -> GoodImages:
    """Read and prepare pictures of good parts.

    ``make_preparer``: for pictures of (width, height); may raise :class:`ImageError`. Unreadable pictures, exact
    copies, pictures whose size differs from the most common one, and those that the part is not found in are left
    out, each with its reason. Raises :class:`CalibrationError` when too few remain.
    """
    left_out: list[LeftOut] = []
    by_size: dict[tuple[int, int], list[tuple[Path, NDArray[np.uint8], Look]]] = {}
    preparers: dict[tuple[int, int], Preparer | ImageError] = {}
    seen: dict[bytes, Path] = {}
    for number, path in enumerate(paths):
        monitor.report("reading", number, len(paths))
        try:
            picture = read_picture(path)
            digest = _digest(picture)
            if digest in seen:
                # A copy would be held out while its twin is learned, and the limits promise too much.
                raise ImageError(f"is the same picture as {seen[digest].name}.")
            seen[digest] = path
            size = (picture.shape[1], picture.shape[0])
            if size not in preparers:
                preparers[size] = _made(make_preparer, size)
            preparer = preparers[size]
            if isinstance(preparer, ImageError):
                raise preparer
            found = preparer.prepare(picture)
            look = look_at(picture, found.map_to_picture, (found.image.shape[1], found.image.shape[0]))
            by_size.setdefault(size, []).append((path, found.image, look))
        except ImageError as error:
            left_out.append(LeftOut(path, str(error)))
    monitor.report("reading", len(paths), len(paths))

    common = Counter({size: len(alike) for size, alike in by_size.items()}).most_common(1)
    good = by_size.pop(common[0][0]) if common else []
    for size, others in by_size.items():
        reason = f"is {size[0]} × {size[1]}, but most are {common[0][0][0]} × {common[0][0][1]}."
        left_out += [LeftOut(path, reason) for path, *_ in others]
    refused = next((made for made in preparers.values() if isinstance(made, ImageError)), None)
    if not good and refused is not None:  # not the pictures are wrong, but what was asked for
        raise CalibrationError(refused.what, refused.remedy)
    if len(good) < MINIMUM_GOOD_IMAGES:
        raise CalibrationError(_too_few(len(good), left_out), "Take more pictures of good parts.")
    used = preparers[common[0][0]]
    assert isinstance(used, Preparer)
    return GoodImages(
        tuple(path for path, _, _ in good),
        used,
        PreparedImages([prepared for _, prepared, _ in good]),
        tuple(look for _, _, look in good),
        tuple(left_out),
    )


def preparer_for(
    picture_size: tuple[int, int],
    resolution: int,
    region: Shape | None = None,
    ignore: Sequence[Shape] = (),
    alignment: AlignmentPlan | None = None,
    tiles: int = 1,
) -> Preparer:
    """The preparation that a plan asks for, for pictures of (width, height), ready to be used.

    Raises :class:`ImageError` when it cannot be had: a region outside the picture, a reference that cannot be
    read or has another size, a pattern without edges.
    """
    if alignment is None:
        return Preparer(Preparation.for_pictures(picture_size, resolution, region, ignore, None, tiles))
    kept = Alignment(
        pattern=alignment.pattern,
        minimum_match=alignment.minimum_match,
        largest_turn_deg=alignment.largest_turn_deg,
        tells_sides=alignment.tells_sides,
    )
    reference = read_picture(alignment.reference)
    return Preparer(Preparation.for_pictures(picture_size, resolution, region, ignore, kept, tiles), reference)


def _made(make_preparer: Callable[[tuple[int, int]], Preparer], size: tuple[int, int]) -> Preparer | ImageError:
    try:
        return make_preparer(size)
    except ImageError as error:
        return error


def _digest(picture: Picture) -> bytes:
    return hashlib.blake2b(np.ascontiguousarray(picture).data, digest_size=16).digest()


def _too_few(count: int, left_out: Sequence[LeftOut]) -> str:
    sentence = (
        f"Only {count} usable pictures of good parts; at least {MINIMUM_GOOD_IMAGES} are needed. The limits are set on "
        "parts that the model has not seen, and fewer cannot show how much good parts differ."
    )
    if left_out:
        shown = [str(item) for item in left_out[:5]]
        more = [f"and {len(left_out) - 5} more"] if len(left_out) > 5 else []
        sentence += "\nLeft out: " + "\n  ".join(["", *shown, *more]).strip()
    return sentence
