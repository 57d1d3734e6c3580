"""The bench of the speed: its parts are there, and what cannot be measured is said."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import openvino as ov
import openvino.opset13 as ops
import pytest
from numpy.typing import NDArray

from models.openvino_graph import compiled_for_cpu
from tests.bench import report as reports
from tests.bench.bench_speed import PARTS
from tests.bench.report import Row, report
from tests.bench.speed.int8 import quantised, ranges_of
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


def test_int8_rounds_to_256_steps_of_the_range_and_255_of_each_channels_weights() -> None:
    rng = np.random.default_rng(0)
    weights = rng.normal(size=(3, 4, 1, 1)).astype(np.float32) * np.array([1, 10, 100], np.float32)[:, None, None, None]
    pictures = rng.normal(size=(5, 4, 6, 7)).astype(np.float32)
    given = ops.parameter([1, 4, 6, 7], np.float32, name="given")
    ones, zeros = [1, 1], [0, 0]
    graph = ov.Model([ops.convolution(given, ops.constant(weights), ones, zeros, zeros, ones)], [given], "one layer")
    core = ov.Core()

    ranges = ranges_of(graph, pictures, core)
    assert ranges["given"] == pytest.approx((pictures.min(), pictures.max()))
    found = compiled_for_cpu(quantised(graph, ranges, lambda _: True), core).infer([pictures[:1]])[0]

    step = 1.25 * np.abs(pictures).max() / 127
    weight_steps = np.abs(weights).max(axis=(1, 2, 3), keepdims=True) / 127
    expected = np.einsum("oc,chw->ohw", _rounded(weights, weight_steps)[..., 0, 0], _rounded(pictures[0], step))
    np.testing.assert_allclose(found[0], expected, rtol=1e-4, atol=1e-3)


def _rounded(values: NDArray[np.float32], step: NDArray[np.float32] | float) -> NDArray[np.float32]:
    return np.asarray(np.round(values / step) * step, np.float32)
