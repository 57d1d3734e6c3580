"""Plans in files: every mistake at once, with its place; paths from the folder of the file."""

from pathlib import Path

import pytest

from inspector.errors import ConfigError
from inspector.plan_file import load_plan
from inspector.recipes.plan import AlignmentPlan, CalibrationPlan
from inspector.recipes.recipe import LimitRule
from inspector.recipes.shapes import Polygon, Rectangle

WHOLE = """
name: Größe 7
note: by hand
good: [good, /data/more, ../other/1.png]
excluded: [good/3.png]
defects: defects
photo: photo.jpg
region: {kind: polygon, points: [[1, 2], [30, 2], [15, 40]]}
ignore:
  - {kind: rectangle, x: 1, y: 2, width: 3, height: 4.5}
alignment:
  reference: good/1.png
  pattern: {kind: rectangle, x: 10, y: 10, width: 20, height: 20}
detector: padim
resolution: 320
smoothing_sigma: 3
settings: {dimensions: 50, strides: [8]}
rule: {kind: rate, value: 0.005}
fail_limit: 2.5
"""


def written(folder: Path, text: str) -> Path:
    path = folder / "plan.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_whole_plan_is_read_with_its_paths_from_the_folder_of_the_file(tmp_path):
    (tmp_path / "plans").mkdir()
    here = tmp_path / "plans"
    assert load_plan(written(here, WHOLE)) == CalibrationPlan(
        name="Größe 7",
        note="by hand",
        good=(here / "good", Path("/data/more"), tmp_path / "other" / "1.png"),
        excluded=frozenset({here / "good" / "3.png"}),
        defects=here / "defects",
        photo=here / "photo.jpg",
        region=Polygon(points=((1, 2), (30, 2), (15, 40))),
        ignore=(Rectangle(x=1, y=2, width=3, height=4.5),),
        alignment=AlignmentPlan(reference=here / "good" / "1.png", pattern=Rectangle(x=10, y=10, width=20, height=20)),
        detector="padim",
        resolution=320,
        smoothing_sigma=3.0,
        settings={"dimensions": 50, "strides": [8]},
        rule=LimitRule(value=0.005),
        fail_limit=2.5,
    )


def test_the_shortest_plan_has_the_defaults_of_the_wizard(tmp_path):
    assert load_plan(written(tmp_path, "name: ring\ngood: [good]\n")) == CalibrationPlan(
        name="ring", good=(tmp_path / "good",)
    )


FIVE = """name: ../ring
good: [good]
detectr: padim
resolution: 12
settings:
  bank_sise: 100
  folds: 1
"""


def test_five_mistakes_are_five_lines_each_with_its_place_and_the_nearest_name(tmp_path):
    path = written(tmp_path, FIVE)
    with pytest.raises(ConfigError) as caught:
        load_plan(path)
    lines = caught.value.what.splitlines()
    assert [line.removeprefix(f"{path}:").split(" ")[0] for line in lines] == ["1:7:", "3:1:", "4:13:", "6:3:", "7:10:"]
    assert "did you mean detector?" in lines[1]
    assert "did you mean bank_size?" in lines[3]


def test_a_detector_that_does_not_exist_hides_no_other_mistake(tmp_path):
    with pytest.raises(ConfigError) as caught:
        load_plan(written(tmp_path, "name: ring\ndetector: padin\nresolution: nine\nrule: {kind: rate, value: 3}\n"))
    lines = caught.value.what.splitlines()
    assert len(lines) == 3
    assert "did you mean padim?" in lines[0]


@pytest.mark.parametrize("text", ["", "good: [good]\n", "- name\n", "name: [unclosed"])
def test_a_file_without_a_name_is_no_plan(tmp_path, text):
    with pytest.raises(ConfigError):
        load_plan(written(tmp_path, text))


def test_a_plan_that_is_not_there_is_said_so(tmp_path):
    with pytest.raises(ConfigError, match="cannot be read"):
        load_plan(tmp_path / "none.yaml")
