"""Results of files, next to each other in one folder."""

import json
import os
import sys

import numpy as np
import pytest
from PIL import Image

from inspector.core.frame import Frame
from inspector.core.image_file import read_picture
from inspector.core.verdict import Verdict
from inspector.engine.batch import inspect_files
from inspector.engine.crew import load_crew
from inspector.engine.part_inspector import load_inspector
from inspector.errors import RecordError
from models.runtime import DeviceChoice
from tests.sample_parts import write_good_parts


def test_pictures_that_share_a_stem_keep_results_of_their_own(taught, tmp_path):
    [first] = write_good_parts(tmp_path / "line", 1)
    first.with_suffix(".bmp").write_bytes(b"not a picture")
    twin = first.with_suffix(".tiff")
    Image.fromarray(read_picture(first)).save(twin)
    out = tmp_path / "out"
    parts = dict(
        inspect_files(load_crew(taught, DeviceChoice.TORCH, threads=2), tmp_path / "line", overlays=out, maps=out)
    )
    assert set(parts) == {first.name, first.with_suffix(".bmp").name, twin.name}
    expected = {f"{path.name}{ending}" for path in (first, twin) for ending in ("_overlay.png", "_map.tiff")}
    assert {path.name for path in out.iterdir()} == expected


@pytest.mark.parametrize("device", [DeviceChoice.OPENVINO, DeviceChoice.TORCH])
def test_many_at_once_are_judged_as_one_by_one(taught, tmp_path, device):
    line = tmp_path / "line"
    paths = write_good_parts(line, 9)
    for path in paths[::3]:
        marred = read_picture(path).copy()
        marred[20:44, 20:44] = 0
        Image.fromarray(marred).save(path)
    damaged = paths[4]
    damaged.write_bytes(damaged.read_bytes()[:200])
    alone = load_inspector(taught, device)
    crew = load_crew(taught, device, threads=3)
    found = list(inspect_files(crew, line, json_file=tmp_path / "parts.jsonl"))
    assert [file for file, _ in found] == [path.name for path in paths]
    for path, (_, inspection) in zip(paths, found, strict=True):
        if path == damaged:
            assert inspection.verdict is Verdict.NO_VERDICT
            assert damaged.name in inspection.reason
            continue
        one = alone.inspect(Frame(1, read_picture(path), path.name))
        assert inspection.verdict is one.verdict
        assert inspection.score == pytest.approx(one.score, rel=1e-4)
        np.testing.assert_allclose(inspection.anomaly_map, one.anomaly_map, rtol=1e-3, atol=1e-4)
    assert {inspection.verdict for _, inspection in found} >= {Verdict.PASS, Verdict.FAIL, Verdict.NO_VERDICT}
    lines = (tmp_path / "parts.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["file"] for line in lines] == [path.name for path in paths]


def test_a_result_that_cannot_be_written_is_said(taught, tmp_path):
    write_good_parts(tmp_path / "line", 3)
    (tmp_path / "out").write_text("a file where the folder should be")
    with pytest.raises(RecordError, match="cannot be written"):
        list(inspect_files(load_crew(taught, DeviceChoice.TORCH, threads=2), tmp_path / "line", maps=tmp_path / "out"))


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a name is always text")
def test_a_name_that_is_no_text_is_judged_and_written_like_any_other(taught, tmp_path):
    line = tmp_path / "line"
    [good] = write_good_parts(line, 1)
    good.rename(line / os.fsdecode(b"Fl\xe4che.png"))
    (line / os.fsdecode(b"leer \xff.png")).write_bytes(b"")
    out, lines = tmp_path / "out", tmp_path / "parts.jsonl"
    found = dict(inspect_files(load_crew(taught, DeviceChoice.TORCH, threads=1), line, json_file=lines, overlays=out))
    assert {name: part.verdict for name, part in found.items()} == {
        "Fl?che.png": Verdict.PASS,
        "leer ?.png": Verdict.NO_VERDICT,
    }
    assert found["leer ?.png"].reason.startswith("leer ?.png is empty")
    assert [json.loads(row)["file"] for row in lines.read_text(encoding="utf-8").splitlines()] == list(found)
    assert len(list(out.iterdir())) == 1
