"""The control charts against their papers and a reference of ten lines."""

from __future__ import annotations

import math

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy import signal, stats

from inspector.core.process_control import FEWEST, WEIGHT, WIDTH, Ewma, Usual, usual_of

KNOWN = Usual(100.0, 2.0, 0.0, 10**9)
"""As if told from so many parts that nothing is uncertain."""


def noise(parts: int, seed: int = 1, correlation: float = 0.0) -> NDArray[np.float64]:
    """Centre 100, standard deviation 2; an AR(1) process."""
    white = np.random.default_rng(seed).normal(0, 2 * math.sqrt(1 - correlation**2), parts)
    return 100 + np.asarray(signal.lfilter([1], [1, -correlation], white))


def reference(values: NDArray[np.float64], centre: float) -> list[float]:
    z, found = centre, []
    for x in values:
        z = WEIGHT * x + (1 - WEIGHT) * z
        found.append(float(z))
    return found


def test_the_average_is_that_of_roberts() -> None:
    values = noise(300)
    chart, found = Ewma(KNOWN, least=50.0), []
    for value in values:
        chart.add(float(value))
        found.append(chart.value)
    np.testing.assert_allclose(found, reference(values, 100.0), rtol=1e-12)
    assert chart.shift == pytest.approx(found[-1] - 100)


@pytest.mark.parametrize("parts", [1, 2, 5, 30, 500])
def test_the_limit_is_that_of_lucas_and_saccucci(parts: int) -> None:
    variance = WEIGHT / (2 - WEIGHT) * (1 - (1 - WEIGHT) ** (2 * parts)) * 2.0**2
    assert KNOWN.limit(parts) == pytest.approx(WIDTH * math.sqrt(variance), rel=1e-3)
    assert KNOWN.limit() >= KNOWN.limit(parts)


def test_the_average_run_lengths_are_those_that_are_documented() -> None:
    """The chart as a Markov chain of 401 states (Brook & Evans 1972), its reference the table of Lucas & Saccucci."""

    def run_length(weight: float, width: float, shift: float, states: int = 401) -> float:
        limit = width * math.sqrt(weight / (2 - weight))
        step = 2 * limit / states
        middles = -limit + step * (np.arange(states) + 0.5)
        upper = (middles[None] + step / 2 - (1 - weight) * middles[:, None]) / weight - shift
        lower = (middles[None] - step / 2 - (1 - weight) * middles[:, None]) / weight - shift
        stays = stats.norm.cdf(upper) - stats.norm.cdf(lower)
        return float(np.linalg.solve(np.eye(states) - stays, np.ones(states))[states // 2])

    assert run_length(0.1, 2.814, 0) == pytest.approx(500, rel=0.01)
    assert run_length(WEIGHT, WIDTH, 0) == pytest.approx(3.3e6, rel=0.02)
    assert run_length(WEIGHT, WIDTH, 1.0) == pytest.approx(30, rel=0.05)
    assert run_length(WEIGHT, WIDTH, 0.5) == pytest.approx(260, rel=0.05)


@pytest.mark.parametrize("correlation", [0.0, 0.5, 0.8])
def test_parts_that_resemble_their_neighbours_cry_no_wolf(correlation: float) -> None:
    """What is usual is told from 60 parts, each time others; then 20,000 parts come, and nothing has changed.

    Sixty parts tell little of how much neighbours resemble each other: of twelve such lines one may cry.
    """
    alarms = 0
    for seed in range(12):
        values = noise(20_060, seed, correlation)
        usual = usual_of(values[:60].tolist())
        assert usual is not None
        averages = np.array(reference(values[60:], usual.centre))
        alarms += bool((np.abs(averages - usual.centre) > usual.limit()).any())
    assert alarms <= (1 if correlation else 0)


def test_without_the_allowance_for_a_few_parts_it_would() -> None:
    """The test above can fail: by the plain limit the same parts give alarms."""
    alarms = 0
    for seed in range(12):
        values = noise(20_060, seed, 0.8)
        centre, spread = float(values[:60].mean()), float(values[:60].std(ddof=1))
        plain = WIDTH * spread * math.sqrt(WEIGHT / (2 - WEIGHT))
        alarms += bool((np.abs(np.array(reference(values[60:], centre)) - centre) > plain).any())
    assert alarms > 6


def test_a_shift_of_one_deviation_is_found_soon() -> None:
    usual = usual_of(noise(100).tolist())
    assert usual is not None
    chart = Ewma(usual, least=0.01)
    for value in noise(2000, 2) + 2.0:
        chart.add(float(value))
        if chart.beyond_chance >= 1:
            break
    assert 5 < chart.parts < 150


def test_one_odd_part_is_no_drift_however_far_it_is() -> None:
    chart = Ewma(KNOWN, least=0.5)
    for value in noise(200):
        chart.add(float(value))
    before = chart.value
    chart.add(10_000.0)
    assert abs(chart.value - before) <= WEIGHT * 4 * KNOWN.spread + 1e-9
    assert chart.beyond_chance < 1


def test_a_step_is_followed_though_parts_hardly_differ() -> None:
    """Twelve per cent darker at once, where good parts differ by a tenth of a per cent."""
    chart = Ewma(Usual(100.0, 0.1, 0.0, 60), least=3.0)
    for _ in range(150):
        chart.add(88.0)
    assert chart.shift == pytest.approx(-12, abs=0.2)


def test_what_is_usual_is_not_widened_by_a_few_odd_parts() -> None:
    values = noise(100)
    values[[10, 50]] = 180.0, -40.0
    usual = usual_of(values.tolist())
    assert usual is not None
    assert usual.parts == 98
    assert usual.centre == pytest.approx(100, abs=0.7)
    assert usual.spread == pytest.approx(2, rel=0.2)


def test_the_correlation_counts_where_it_is_no_chance() -> None:
    independent, alike = usual_of(noise(400).tolist()), usual_of(noise(400, 3, 0.7).tolist())
    assert independent is not None
    assert alike is not None
    assert independent.correlation == 0
    assert alike.correlation == pytest.approx(0.7, abs=0.1)
    assert alike.limit() > 2 * independent.limit()


def test_of_a_few_parts_nothing_is_usual() -> None:
    assert usual_of([1.0] * (FEWEST - 1)) is None
    same = usual_of([1.0] * FEWEST)
    assert same == Usual(1.0, 0.0, 0.0, FEWEST)
    assert same is not None
    assert same.limit() == 0


@pytest.mark.parametrize("parts", [8, 10, 60, 500])
def test_the_spread_is_taken_at_its_upper_bound(parts: int) -> None:
    usual = Usual(0.0, 1.0, 0.0, parts)
    exact = math.sqrt((parts - 1) / stats.chi2.ppf(0.1, parts - 1))
    assert usual.limit() == pytest.approx(WIDTH * exact * math.sqrt(WEIGHT / (2 - WEIGHT) + 1 / parts), rel=0.01)
