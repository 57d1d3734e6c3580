"""The same shot twice among pictures of parts that all look alike: copied, re-encoded, resized, or taken again."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

SIGNATURE_SIDE = 64
_FEWEST = 5
"""With fewer pictures, what they have in common cannot be told from what one of them shows."""
_MARGIN = 5
"""Places at the border that a shifted picture does not have."""
_FREQUENCIES = 24
_CANDIDATE = 0.55
_SAME = 0.94
"""Correlation from which two pictures are one shot. Between shots of different parts it reached 0.81 (bottle),
0.43 (cookies), 0.92 (aliens, demo); copies as JPEG, resized, with noise or 4 % brighter have 0.95 to 1.00, those
shifted by up to 1 % mostly 0.94 to 0.98."""
_BLOCK = 512

Signatures = NDArray[np.uint8]


def find_near_duplicates(signatures: Signatures) -> list[tuple[int, int]]:
    """All pairs (first, later) of pictures that are the same shot.

    ``signatures``: (n, 64, 64) grey. Parts in a fixture correlate almost perfectly, so what all pictures
    have in common, their median, is taken away first. Pairs worth a closer look are found by the magnitudes
    of the Fourier transform, which a small shift leaves alone; then the two are laid over each other.
    """
    n = len(signatures)
    if n < _FEWEST:
        return []
    window = np.asarray(cv2.createHanningWindow((SIGNATURE_SIDE, SIGNATURE_SIDE), cv2.CV_32F), np.float32)
    detail = np.stack([_detail(signature) for signature in signatures])
    common = np.median(detail, axis=0)
    spectra = np.stack([_log_spectrum(one * window) for one in detail])
    spectra = _normalised(spectra - spectra.mean(axis=0))
    pairs = []
    for start in range(0, n, _BLOCK):
        alike = spectra[start : start + _BLOCK] @ spectra.T
        for row, column in np.argwhere(alike >= _CANDIDATE):
            later, first = start + int(row), int(column)
            if first < later and _correlation(detail[first], detail[later], common, window) >= _SAME:
                pairs.append((first, later))
    return sorted(pairs)


def _detail(signature: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Without the slow changes of brightness, which are those of the lamp."""
    grey = signature.astype(np.float32)
    return np.asarray(grey - cv2.GaussianBlur(grey, (0, 0), 3), np.float32)


def _log_spectrum(windowed: NDArray[np.float32]) -> NDArray[np.float32]:
    magnitude = np.abs(np.fft.rfft2(windowed))[:, :_FREQUENCIES]
    # A fifth of the mean keeps frequencies that are hardly there from counting.
    return np.asarray(np.log(magnitude + 0.2 * magnitude.mean() + 1e-6).ravel(), np.float32)


def _normalised(rows: NDArray[np.float32]) -> NDArray[np.float32]:
    centred = rows - rows.mean(axis=-1, keepdims=True)
    return np.asarray(centred / (np.linalg.norm(centred, axis=-1, keepdims=True) + 1e-9), np.float32)


def _correlation(
    first: NDArray[np.float32], second: NDArray[np.float32], common: NDArray[np.float32], window: NDArray[np.float32]
) -> float:
    """Of what two pictures have beyond the ``common``, the second shifted onto the first."""
    (dx, dy), _ = cv2.phaseCorrelate(first * window, second * window)
    if max(abs(dx), abs(dy)) > _MARGIN - 1:
        dx = dy = 0.0
    shift = np.array([[1, 0, -dx], [0, 1, -dy]])
    moved = cv2.warpAffine(
        second, shift, (SIGNATURE_SIDE, SIGNATURE_SIDE), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT
    )
    inner = slice(_MARGIN, -_MARGIN)
    rows = np.stack([(picture - common)[inner, inner].ravel() for picture in (first, np.asarray(moved, np.float32))])
    a, b = _normalised(rows)
    return float(a @ b)
