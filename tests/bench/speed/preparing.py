"""From a camera's frame of 1280 × 1024 to the prepared image, and files to pictures: processor time of one thread."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

from inspector.core.image_file import read_picture
from inspector.recipes.alignment import Alignment
from inspector.recipes.preparation import Preparation
from inspector.recipes.preparer import Preparer
from inspector.recipes.shapes import Ellipse, Rectangle
from tests.bench.report import Row
from tests.bench.speed.products import camera_frames
from tests.bench.speed.timing import in_turn, row

_ONLY = "preparing"
_SIZE, _RESOLUTION = (1280, 1024), 256
_PART = Ellipse(x=138, y=10, width=1000, height=1000)


def rows(quick: bool) -> list[Row]:
    """Beside each other: the whole picture, a rectangle, an ellipse, with and without alignment."""
    rounds = 40 if quick else 200
    [frame] = camera_frames(1)
    square = Rectangle(x=128, y=0, width=1024, height=1024)
    preparers = {
        "crop and resize": Preparer(Preparation.for_pictures(_SIZE, _RESOLUTION, square)),
        "whole picture": Preparer(Preparation.for_pictures(_SIZE, _RESOLUTION)),
        "ellipse": Preparer(Preparation.for_pictures(_SIZE, _RESOLUTION, _PART)),
        "aligned, any turn": Preparer(
            Preparation.for_pictures(_SIZE, _RESOLUTION, None, (), Alignment(pattern=_PART, tells_sides=False)), frame
        ),
    }
    averaged = "averaging over areas, as it was"
    threads = cv2.getNumThreads()
    cv2.setNumThreads(1)
    times = in_turn(
        {name: lambda preparer=preparer: preparer.prepare(frame) for name, preparer in preparers.items()}
        | {averaged: lambda: cv2.resize(frame, (288, 224), interpolation=cv2.INTER_AREA)},
        rounds,
        clock=time.thread_time,
    )
    decoding = _decoding(frame, rounds // 4)
    cv2.setNumThreads(threads)
    found = []
    for name, taken in times.items():
        p50 = float(np.median(taken))
        met = None if name == averaged else p50 <= 3
        found.append(
            row(f"1280 × 1024/{name}, one thread, p50", p50, "ms", "" if met is None else "<= 3 ms", met, _ONLY)
        )
    return found + decoding


def _decoding(frame: np.ndarray, rounds: int) -> list[Row]:
    with tempfile.TemporaryDirectory() as scratch:
        files = {kind: Path(scratch) / f"frame.{kind}" for kind in ("bmp", "jpg", "png")}
        for path in files.values():
            Image.fromarray(frame).save(path)
        times = in_turn(
            {kind: lambda path=path: read_picture(path) for kind, path in files.items()}, rounds, clock=time.thread_time
        )
    return [
        row(f"1280 × 1024/reading .{kind}, one thread, p50", float(np.median(taken)), "ms", only=_ONLY)
        for kind, taken in times.items()
    ]
