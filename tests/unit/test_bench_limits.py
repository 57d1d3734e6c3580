"""The measure that limits are held to is itself right: by drawing calibrations and lots of known scores."""

from __future__ import annotations

import json

import numpy as np
import pytest

from models.limits import limit_for_rate
from tests.bench import report as report_module
from tests.bench.bench_limits import RATES, lot_bound, rows_of
from tests.bench.report import Row, report


@pytest.mark.parametrize("rate", RATES)
def test_a_lot_of_the_same_parts_exceeds_its_bound_in_at_most_5_of_100(rate: float) -> None:
    rng = np.random.default_rng(0)
    exceeded = []
    for _ in range(600):
        scores, lot = rng.gamma(4, 1, 300), rng.gamma(4, 1, 300)
        limit = limit_for_rate(scores, rate)
        exceeded.append((lot >= limit).sum() > lot_bound(scores, limit, 300))
    # 5 % of 600 and two standard deviations (5.3 each); well above none, or the bound would promise nothing.
    assert 3 <= sum(exceeded) <= 41


def test_a_lot_of_slightly_worse_parts_is_noticed() -> None:
    """The measure can fail: scores 10 % up, and the lots exceed their bound far more often than they may."""
    rng = np.random.default_rng(0)
    found = []
    for seed in range(60):
        scores, lot = rng.gamma(20, 1, 300), 1.1 * rng.gamma(20, 1, 300)
        limits = [limit_for_rate(scores, rate) for rate in RATES]
        found.append(
            {
                "split": seed,
                "lot": 300,
                "rejected": [int((lot >= limit).sum()) for limit in limits],
                "bound": [lot_bound(scores, limit, 300) for limit in limits],
                "shift": float(scores.mean() / lot.mean() - 1),
            }
        )
    rows = {row.name: row for row in rows_of("double", found)}
    assert not rows["double/2%/bound exceeded"].met
    assert not rows["double/2%/observed per requested"].met
    assert rows["double/2%/observed per requested"].value == pytest.approx(
        np.mean([split["rejected"][1] for split in found]) / 300 / 0.02
    )
    assert rows["double/held-out shift"].value == pytest.approx(100 * (1 / 1.1 - 1), abs=1.5)
    assert rows["double/held-out shift"].met is None


def test_a_report_is_the_same_as_a_file_and_as_a_table(tmp_path, monkeypatch, capsys) -> None:
    monkeypatch.setattr(report_module, "BUILD", tmp_path / "bench")
    rows = [Row("part/time", 7.25, "ms", "<= 8 ms", True, "make it"), Row("part/size", 3.0, "px", "", None, "make it")]
    path = report("parts", rows)
    assert path == tmp_path / "bench" / "parts.json"
    written = json.loads(path.read_text(encoding="utf-8"))
    assert written[0] == {
        "name": "part/time",
        "value": 7.25,
        "unit": "ms",
        "target": "<= 8 ms",
        "met": True,
        "command": "make it",
    }
    assert [set(row) for row in written] == [{"name", "value", "unit", "target", "met", "command"}] * 2
    printed = capsys.readouterr().out
    assert all(text in printed for text in ("part/time", "7.25", "<= 8 ms", "yes", "part/size"))
