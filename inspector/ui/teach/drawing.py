"""Strokes on a picture: what a defect that is drawn by hand does to the pixels."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector.core.frame import Picture

Box = tuple[int, int, int, int]
"""x, y, width, height in pixels of the picture."""


class Tool(Enum):
    """What the hand holds."""

    BRUSH = "BRUSH"
    SCRATCH = "SCRATCH"
    STAIN = "STAIN"


@dataclass(frozen=True, slots=True)
class Ink:
    """``size_px``: diameter in pixels of the picture, of a scratch its width. ``contrast`` 0..1: how far each
    pixel goes towards black, or towards white where ``light``.
    """

    tool: Tool
    size_px: float
    contrast: float
    light: bool


@dataclass(frozen=True, slots=True)
class _Undo:
    box: Box
    before: Picture


class Drawing:
    """A picture that is drawn on, stroke by stroke; each stroke can be taken back.

    Within one stroke the ink does not pile up: a place that is passed twice looks as if passed once.
    """

    def __init__(self, picture: Picture) -> None:
        self._clean = picture
        self._now = picture.copy()
        self._strokes: list[_Undo] = []
        self._ink: Ink | None = None
        self._before = self._now
        self._cover = np.zeros(picture.shape[:2], np.float32)
        self._touched: Box | None = None
        self._last = (0.0, 0.0)
        self._grain = np.empty((0, 0), np.float32)

    @property
    def picture(self) -> Picture:
        """(H, W, 3) as it looks now; changes with the next stroke, so copy what must not."""
        return self._now

    @property
    def is_clean(self) -> bool:
        """Nothing is drawn."""
        return not self._strokes and self._ink is None

    def begin(self, ink: Ink, x: float, y: float) -> Box:
        """The hand comes down; returns what changed."""
        self._ink, self._last, self._touched = ink, (x, y), None
        self._before = self._now.copy()
        self._cover.fill(0)
        if ink.tool is Tool.STAIN:
            self._grain = _grain(self._now.shape[:2], ink.size_px, seed=len(self._strokes))
        return self.go_on(x, y)

    def go_on(self, x: float, y: float) -> Box:
        """The hand moves; returns what changed."""
        if self._ink is None:
            return (0, 0, 0, 0)
        box = _around(self._last, (x, y), self._ink.size_px, self._now.shape)
        self._lay(self._ink, self._last, (x, y), box)
        self._last = (x, y)
        self._touched = box if self._touched is None else _union(self._touched, box)
        return box

    def end(self) -> None:
        """The hand is lifted."""
        if self._ink is not None and self._touched is not None:
            x, y, width, height = self._touched
            self._strokes.append(_Undo(self._touched, self._before[y : y + height, x : x + width].copy()))
        self._ink = None

    def undo(self) -> Box | None:
        """Take back the last stroke; None if there is none."""
        if not self._strokes:
            return None
        stroke = self._strokes.pop()
        x, y, width, height = stroke.box
        self._now[y : y + height, x : x + width] = stroke.before
        return stroke.box

    def clear(self) -> None:
        """The picture as it was taken."""
        self._now[:] = self._clean
        self._strokes.clear()
        self._ink = None

    def _lay(self, ink: Ink, start: tuple[float, float], end: tuple[float, float], box: Box) -> None:
        x, y, width, height = box
        if not width or not height:
            return
        part = (slice(y, y + height), slice(x, x + width))
        distance = _distance((x, y, width, height), start, end)
        radius = ink.size_px / 2
        if ink.tool is Tool.STAIN:
            soft = np.clip(1.15 - distance / radius, 0, 1) ** 0.7
            cover = soft * self._grain[part]
        else:
            edge = 0.5 if ink.tool is Tool.SCRATCH else max(0.5, 0.15 * ink.size_px)
            cover = np.clip((radius + edge - distance) / (2 * edge), 0, 1)
        np.maximum(self._cover[part], cover, out=self._cover[part])
        strength = (ink.contrast * self._cover[part])[..., None]
        tone = 255.0 if ink.light else 0.0
        before = self._before[part].astype(np.float32)
        self._now[part] = np.rint(before + (tone - before) * strength).astype(np.uint8)


def _distance(box: Box, start: tuple[float, float], end: tuple[float, float]) -> NDArray[np.float32]:
    """(h, w) of each pixel's centre in ``box`` from the segment between two points."""
    x, y, width, height = box
    columns = np.arange(x, x + width, dtype=np.float32)[None, :] + 0.5 - start[0]
    rows = np.arange(y, y + height, dtype=np.float32)[:, None] + 0.5 - start[1]
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = dx * dx + dy * dy
    along = np.clip((columns * dx + rows * dy) / length, 0, 1) if length > 0 else np.zeros((1, 1), np.float32)
    return np.asarray(np.hypot(columns - along * dx, rows - along * dy), np.float32)


def _grain(shape: tuple[int, ...], size_px: float, seed: int) -> NDArray[np.float32]:
    """(H, W) 0.35..1: cloudy, in patches of about a third of the stain."""
    height, width = shape[0], shape[1]
    step = max(1.0, size_px / 4)
    rough = np.random.default_rng(seed).random((max(2, int(height / step)), max(2, int(width / step))), np.float32)
    cloud = cv2.resize(rough, (width, height), interpolation=cv2.INTER_CUBIC)
    return np.clip(0.35 + 0.65 * (0.5 + 1.2 * (cloud - 0.5)), 0.35, 1).astype(np.float32)


def _around(start: tuple[float, float], end: tuple[float, float], size: float, shape: tuple[int, ...]) -> Box:
    reach = size * 0.65 + 2
    left = max(0, int(min(start[0], end[0]) - reach))
    top = max(0, int(min(start[1], end[1]) - reach))
    right = min(shape[1], int(max(start[0], end[0]) + reach) + 1)
    bottom = min(shape[0], int(max(start[1], end[1]) + reach) + 1)
    return left, top, max(0, right - left), max(0, bottom - top)


def _union(first: Box, second: Box) -> Box:
    if not second[2] or not second[3]:
        return first
    left, top = min(first[0], second[0]), min(first[1], second[1])
    right = max(first[0] + first[2], second[0] + second[2])
    bottom = max(first[1] + first[3], second[1] + second[3])
    return left, top, right - left, bottom - top
