"""The tool marks of one part, different on each."""

from __future__ import annotations

import cv2
import numpy as np

from inspector.demo.geometry import Geometry, Map

_FEED_PX = 2.7


def tool_marks(geometry: Geometry, rng: np.random.Generator) -> Map:
    """(n, n) float32 about -3..3: how each sample leans across the tool marks, in units of its spread.

    Turning leaves rings: a feed mark each revolution, rings of a chipped cutter, and chatter that
    begins and ends along a ring. They are drawn over (radius, angle) and bent round their centres.
    """
    rows, angles = geometry.texture_rows, geometry.texture_angles
    samples = geometry.grid.samples
    rings, broad = rng.standard_normal((2, rows, 1), dtype=np.float32)
    rings = rings + 3.6 * cv2.GaussianBlur(broad, (1, 0), 0, sigmaY=3 * samples)
    chatter = rng.standard_normal((rows, angles)).astype(np.float32)
    spectrum = np.fft.rfft(chatter, axis=1)
    harmonics = np.arange(spectrum.shape[1])
    spectrum *= np.exp(-0.5 * (harmonics / 9.0) ** 2)
    chatter = np.fft.irfft(spectrum, n=angles, axis=1).astype(np.float32)
    wander = np.cumsum(rng.normal(0, 0.05, (rows, 1)), axis=0)
    feed = np.sin(2 * np.pi * np.arange(rows)[:, None] / (_FEED_PX * samples) + wander).astype(np.float32)
    marks = 0.55 * rings / rings.std() + 0.75 * chatter / chatter.std() + 0.35 * feed
    bent = cv2.remap(
        marks.astype(np.float32),
        geometry.texture_column,
        geometry.texture_row,
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_WRAP,
    )
    return np.asarray(bent, np.float32)
