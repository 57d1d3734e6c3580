"""The bench of the speed: its parts are there, and what cannot be measured is said."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.bench import report as reports
from tests.bench.bench_speed import PARTS
from tests.bench.report import Row, report
from tests.bench.speed.neighbours import Neighbours

FOLDER = Path(reports.__file__).parent / "speed"


@pytest.mark.parametrize("part", PARTS)
def test_each_part_is_a_file_that_gives_rows(part: str) -> None:
    assert "\ndef rows(quick: bool) -> list[Row]:" in (FOLDER / f"{part}.py").read_text(encoding="utf-8")


def test_what_was_not_measured_is_null_and_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(reports, "BUILD", tmp_path)
    path = report(
        "speed", [Row("CUDA", None, "no device", "<= 2 ms", None, "bench"), Row("fit", 2.5, "s", "", None, "")]
    )
    rows = json.loads(path.read_text(encoding="utf-8"))
    assert rows[0]["value"] is None
    assert rows[1]["value"] == 2.5
    assert "not measured" in capsys.readouterr().out


def test_what_others_took_is_a_share() -> None:
    counted = Neighbours()
    sum(range(3_000_000))
    for row in counted.rows("kernels"):
        assert row.value is not None
        assert 0 <= row.value <= 100
