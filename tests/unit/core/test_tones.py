"""The four sounds can be told apart without looking."""

from __future__ import annotations

import io
import wave
from itertools import combinations

import numpy as np
import pytest
from numpy.typing import NDArray

from inspector.core.tones import RATE_HZ, tone, wav
from inspector.core.verdict import Verdict


def loudness_db(sound: NDArray[np.float32]) -> float:
    """Of its loudest tenth of a second, against full scale."""
    window = np.ones(RATE_HZ // 10) / (RATE_HZ // 10)
    return float(10 * np.log10(np.convolve(sound.astype(np.float64) ** 2, window).max()))


def spectrum(sound: NDArray[np.float32]) -> NDArray[np.float64]:
    padded = np.zeros(2 * RATE_HZ)
    padded[: len(sound)] = sound
    power = np.abs(np.fft.rfft(padded))
    return np.asarray(power / np.linalg.norm(power))


@pytest.mark.parametrize("verdict", Verdict)
def test_no_sound_is_clipped_clicks_or_lasts(verdict: Verdict) -> None:
    sound = tone(verdict)
    assert np.abs(sound).max() <= 0.9
    assert abs(sound[0]) < 1e-3
    assert abs(sound[-1]) < 1e-3
    assert len(sound) < RATE_HZ


def test_pass_is_short_and_soft_and_fail_is_not() -> None:
    good, bad = tone(Verdict.PASS), tone(Verdict.FAIL)
    assert len(good) < 0.1 * RATE_HZ
    assert len(bad) > 5 * len(good)
    assert loudness_db(bad) > loudness_db(good) + 15


def test_a_rejected_part_is_louder_than_any_other() -> None:
    quiet = max(loudness_db(tone(verdict)) for verdict in (Verdict.PASS, Verdict.REVIEW))
    loud = min(loudness_db(tone(verdict)) for verdict in (Verdict.FAIL, Verdict.NO_VERDICT))
    assert loud > quiet + 3


def test_no_two_sound_alike() -> None:
    for one, other in combinations(Verdict, 2):
        assert spectrum(tone(one)) @ spectrum(tone(other)) < 0.5, (one, other)


@pytest.mark.parametrize("verdict", Verdict)
def test_the_file_holds_the_sound(verdict: Verdict) -> None:
    with wave.open(io.BytesIO(wav(verdict))) as file:
        assert (file.getframerate(), file.getnchannels(), file.getsampwidth()) == (RATE_HZ, 1, 2)
        samples = np.frombuffer(file.readframes(file.getnframes()), "<i2")
    np.testing.assert_allclose(samples / 32767, tone(verdict), atol=1 / 32767)
