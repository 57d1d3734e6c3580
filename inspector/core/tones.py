"""The sound of each verdict, told apart with closed eyes: by loudness, rhythm and pitch."""

from __future__ import annotations

import io
import wave

import numpy as np
from numpy.typing import NDArray

from inspector.core.verdict import Verdict

RATE_HZ = 44_100
_FADE_S = 0.008
"""Without it each note begins and ends with a click."""

_NOTES: dict[Verdict, tuple[tuple[float, float, float, int], ...]] = {
    # Hertz (0 is silence), seconds, loudness 0..1, harmonics: the more, the harsher.
    Verdict.PASS: ((1047.0, 0.07, 0.10, 1),),
    Verdict.REVIEW: ((659.0, 0.12, 0.30, 2), (0.0, 0.06, 0.0, 1), (659.0, 0.12, 0.30, 2)),
    Verdict.NO_VERDICT: ((494.0, 0.14, 0.55, 3), (370.0, 0.14, 0.55, 3)) * 2,
    Verdict.FAIL: (
        ((466.0, 0.13, 0.85, 9), (0.0, 0.04, 0.0, 1)) * 2 + ((233.0, 0.38, 0.85, 9),)
    ),
}  # fmt: skip


def tone(verdict: Verdict) -> NDArray[np.float32]:
    """(N,) in -1..1 at :data:`RATE_HZ`: PASS one short soft note, REVIEW the same note twice, FAIL loud and falling."""
    return np.concatenate([_note(*note) for note in _NOTES[verdict]])


def wav(verdict: Verdict) -> bytes:
    """The tone as a WAV file, 16 bit mono."""
    file = io.BytesIO()
    with wave.open(file, "wb") as writer:
        writer.setnchannels(1)
        writer.setsampwidth(2)
        writer.setframerate(RATE_HZ)
        writer.writeframes(np.rint(tone(verdict) * 32767).astype("<i2").tobytes())
    return file.getvalue()


def _note(pitch_hz: float, seconds: float, loudness: float, harmonics: int) -> NDArray[np.float32]:
    time_s = np.arange(round(seconds * RATE_HZ)) / RATE_HZ
    overtones = np.arange(1, harmonics + 1)
    shape = (np.sin(2 * np.pi * pitch_hz * overtones[:, None] * time_s) / overtones[:, None]).sum(axis=0)
    envelope = np.clip(np.minimum(time_s, time_s[::-1]) / _FADE_S, 0, 1)
    peak = float(np.abs(shape).max()) or 1.0
    return np.asarray(loudness * envelope * shape / peak, np.float32)
