"""From a folder of good pictures to verdicts and figures, through the command line alone."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest
import yaml

from inspector.core.image_file import read_picture
from inspector.recipes.store import RecipeStore
from tests.end2end.conftest import Outcome, Run
from tests.sample_parts import good_part, save_picture, write_data_set, write_good_parts

CHECKOUT = Path(__file__).resolve().parents[2]
PRESET = """
detector: padim
resolution: 64
smoothing_sigma: 2.0
settings:
  strides: [8]
  dimensions: 8
"""
KEYS = {
    "image_auroc", "image_ap", "image_f1", "pixel_auroc", "aupro", "iou", "false_reject_rate", "recall", "latency_ms",
    "images", "detector", "limits",
}  # fmt: skip


@pytest.fixture(scope="module")
def product(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """``good/`` with 16 pictures, ``set/`` in MVTec layout, ``quick.yaml``."""
    folder = tmp_path_factory.mktemp("product")
    write_good_parts(folder / "good", 16)
    write_data_set(folder / "set")
    (folder / "quick.yaml").write_text(PRESET)
    return folder


@pytest.fixture(scope="module")
def taught_home(product: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with “ring”, version 1, taught by the installed program in a process of its own."""
    home = tmp_path_factory.mktemp("home")
    done = process(home, "calibrate", "ring", "--good", product / "good", "--preset", product / "quick.yaml")
    assert done.returncode == 0, done.stderr
    assert "ring · version 1 is taught from 16 good pictures" in done.stdout
    assert "Traceback" not in done.stderr
    return home


@pytest.fixture
def home(taught_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the taught data folder, to be changed."""
    copy = tmp_path / "home"
    shutil.copytree(taught_home, copy)
    monkeypatch.setenv("INSPECTOR_HOME", str(copy))
    return copy


def process(home: Path, *arguments: object) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "inspector", *map(str, arguments)],
        cwd=CHECKOUT,
        env={**os.environ, "INSPECTOR_HOME": str(home), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def assert_refused(outcome: Outcome, *words: str) -> None:
    """One clear message on stderr, exit code 1."""
    assert outcome.code == 1, outcome
    for word in words:
        assert word in outcome.err, outcome.err
    assert "Traceback" not in outcome.err
    assert "Error" not in outcome.err
    said = [line for line in outcome.err.splitlines() if line.strip()]
    assert len(said) == len(set(said)), "the message is said once"


# The way it goes


def test_inspect_writes_verdicts_overlays_and_maps(inspector: Run, home, product, tmp_path):
    out = tmp_path / "out"
    done = inspector(
        "inspect", "ring", product / "set" / "test",
        "--json", out / "parts.jsonl", "--overlays", out / "overlays", "--maps", out / "maps",
    )  # fmt: skip
    assert done.code == 0, done.err
    assert "7 parts" in done.out
    lines = [json.loads(line) for line in (out / "parts.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [line["file"] for line in lines] == [f"blot/{n:03d}.png" for n in range(3)] + [
        f"good/{n:03d}.png" for n in range(4)
    ]
    for line in lines:
        assert (line["recipe"], line["version"], line["reason"]) == ("ring", 1, "")
        assert line["percent_of_limit"] == pytest.approx(100 * line["score"] / line["limits"]["fail"])
        assert line["times_ms"]["total"] > 0
        found = cv2.imread(str(out / "maps" / line["file"].replace(".png", "_map.tiff")), cv2.IMREAD_UNCHANGED)
        assert found.dtype == np.float32
        assert found.shape == (64, 64)
        assert found.max() == pytest.approx(line["score"], rel=1e-5)
        overlay = read_picture(out / "overlays" / line["file"].replace(".png", "_overlay.png"))
        assert overlay.shape == (96, 96, 3)
        if line["verdict"] == "PASS" and line["percent_of_limit"] < 50:
            assert (overlay == read_picture(product / "set" / "test" / line["file"])).all()
    blots = lines[:3]
    assert {line["verdict"] for line in blots} == {"FAIL"}
    for number, line in enumerate(blots):
        mask = read_picture(product / "set" / "ground_truth" / "blot" / f"{number:03d}_mask.png")[..., 0]
        near = cv2.dilate(mask, np.ones((13, 13), np.uint8))
        x, y = line["regions"][0]["peak"]
        assert near[int(y), int(x)], "the most abnormal place lies on the defect"


def test_a_single_picture_is_inspected(inspector: Run, home, product):
    done = inspector("inspect", "ring", product / "set" / "test" / "blot" / "001.png")
    assert done.code == 0
    assert "001.png" in done.out
    assert "1 part: 1 FAIL" in done.out


def test_evaluate_prints_and_writes_the_agreed_figures(inspector: Run, home, product, tmp_path):
    report = tmp_path / "sub" / "report.json"
    done = inspector("evaluate", "ring", "--dataset", product / "set", "--json", report)
    assert done.code == 0, done.err
    figures = json.loads(report.read_text(encoding="utf-8"))
    assert set(figures) >= KEYS
    assert set(figures["latency_ms"]) == {"p50", "p95"}
    assert figures["image_auroc"] == 1.0
    assert figures["recall"] == 1.0
    assert figures["images"] == 7
    for key in KEYS:
        assert key in done.out


def test_versions_are_listed_chosen_and_rolled_back(inspector: Run, home, product):
    again = inspector(
        "calibrate", "ring", "--good", product / "good", "--preset", product / "quick.yaml",
        "--rule", "percentile", "--value", 90, "--note", "stricter", "--device", "torch",
    )  # fmt: skip
    assert again.code == 0, again.err
    assert "ring · version 2" in again.out
    listed = inspector("recipes", "list")
    assert listed.code == 0
    [row] = [line for line in listed.out.splitlines() if "ring" in line]
    assert [cell.strip() for cell in row.strip("│").split("│")][:5] == ["ring", "2", "1, 2", "padim", "16"]
    assert inspector("recipes", "activate", "ring", 1).code == 0
    part = product / "set" / "test" / "good" / "000.png"
    assert "ring · version 1" in inspector("inspect", "ring", part, "--device", "torch").out
    assert "ring · version 2" in inspector("inspect", "ring", part, "--version", 2, "--device", "torch").out


def test_an_empty_data_folder_says_how_to_begin(inspector: Run):
    done = inspector("recipes", "list")
    assert done.code == 0
    assert "inspector calibrate" in done.out


# What goes wrong, and the run goes on


def test_bad_files_among_the_parts_get_no_verdict_and_the_run_goes_on(inspector: Run, home, product, tmp_path):
    parts = tmp_path / "parts"
    save_picture(parts / "1 good.png", good_part(800))
    (parts / "2 empty.png").write_bytes(b"")
    (parts / "3 text.jpg").write_text("no picture")
    save_picture(parts / "4 other size.png", good_part(801, 128, 96))
    save_picture(parts / "5 dot.png", good_part(802)[:1, :1])
    save_picture(parts / "6 last [red].png", good_part(803))
    out = tmp_path / "out"
    done = inspector(
        "inspect", "ring", parts, "--json", out / "parts.jsonl", "--overlays", out, "--maps", out, "--device", "torch"
    )
    assert done.code == 0, done.err
    lines = [json.loads(line) for line in (out / "parts.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [line["verdict"] == "NO_VERDICT" for line in lines] == [False, True, True, True, True, False]
    reasons = ("", "0 bytes", "not a picture", "128 × 96", "too small", "")
    for line, reason in zip(lines, reasons, strict=True):
        assert reason in line["reason"]
        assert (line["score"] is None) == bool(reason)
    assert "4 NO_VERDICT" in done.out
    assert "6 last [red].png" in done.out
    assert not (out / "2 empty_map.tiff").exists()
    assert (out / "6 last [red]_map.tiff").is_file()


def test_bad_files_among_the_good_pictures_are_named_and_the_rest_is_taught(inspector: Run, product, tmp_path):
    good = tmp_path / "good"
    write_good_parts(good, 12)
    (good / "empty.png").write_bytes(b"")
    save_picture(good / "copy.png", good_part(0))
    done = inspector("calibrate", "Größe 7", "--good", good, "--preset", product / "quick.yaml", "--device", "torch")
    assert done.code == 0, done.err
    assert "taught from 12 good pictures" in done.out
    assert "empty.png" in done.out
    assert "copy.png" in done.out


# What cannot work


@pytest.mark.parametrize("count", [0, 1, 2])
def test_too_few_good_pictures(inspector: Run, inspector_home, product, tmp_path, count):
    (tmp_path / "good").mkdir()
    write_good_parts(tmp_path / "good", count)
    done = inspector("calibrate", "ring", "--good", tmp_path / "good", "--preset", product / "quick.yaml")
    assert_refused(done, *(["no picture"] if count == 0 else [f"Only {count} usable", "at least 10 are needed"]))
    assert not (inspector_home / "recipes").exists()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--good", "{product}/nowhere"), ("nowhere", "does not exist")),
        (("--good", "{product}/quick.yaml"), ("is not a folder",)),
        (("--good", "{product}/good", "--detector", "magic"), ("no detector named “magic”", "patchcore")),
        (("--good", "{product}/good", "--preset", "{product}/none.yaml"), ("none.yaml", "cannot be read")),
        (("--good", "{product}/good", "--region", "1,2,3"), ("“1,2,3” is not a region",)),
        (("--good", "{product}/good", "--region", "0,0,500,500"), ("does not lie inside",)),
        (("--good", "{product}/good", "--region=-5,0,50,50"), ("does not lie inside",)),
        (("--good", "{product}/good", "--rule", "best_f1"), ("needs pictures of defects", "Give a folder of them")),
        (("--good", "{product}/good", "--value", "0"), ("rate",)),
    ],
)
def test_wrong_arguments_of_calibrate(inspector: Run, inspector_home, product, arguments, words):
    preset = () if {"--detector", "--preset"} & set(arguments) else ("--preset", product / "quick.yaml")
    done = inspector("calibrate", "ring", *(a.format(product=product) for a in arguments), *preset)
    assert_refused(done, *words)
    assert not list((inspector_home / "recipes").rglob("recipe.yaml"))


@pytest.mark.parametrize(
    "arguments",
    [
        ("--review-rate", "2"),
        ("--review-rate", "-1"),
        ("--value", "nan"),
        ("--rule", "mean_sigma", "--value", "inf"),
        ("--rule", "percentile", "--value", "200"),
    ],
)
def test_values_out_of_range(inspector: Run, product, arguments):
    preset = product / "quick.yaml"
    assert_refused(inspector("calibrate", "ring", "--good", product / "good", "--preset", preset, *arguments))


def test_a_misspelt_setting_is_named_with_file_line_and_the_nearest_name(inspector: Run, product, tmp_path):
    preset = tmp_path / "typo.yaml"
    preset.write_text(PRESET.replace("dimensions", "dimension"))
    done = inspector("calibrate", "ring", "--good", product / "good", "--preset", preset)
    assert_refused(done, f"{preset}:7:3", "did you mean dimensions")


def test_a_plan_file_gives_the_same_recipe_as_the_options(inspector: Run, inspector_home, product, tmp_path):
    settings = yaml.safe_load(PRESET)
    by_options = inspector("calibrate", "ring", "--good", product / "good", "--preset", product / "quick.yaml")
    assert by_options.code == 0
    plan = tmp_path / "plans" / "ring.yaml"
    plan.parent.mkdir()
    content = {"name": "by plan", "good": [os.path.relpath(product / "good", plan.parent)], **settings}
    plan.write_text(yaml.safe_dump(content), encoding="utf-8")
    by_plan = inspector("calibrate", "--plan", plan)
    assert by_plan.code == 0
    assert "by plan · version 1" in by_plan.out
    store = RecipeStore(inspector_home / "recipes")
    one, other = store.open("ring"), store.open("by plan")
    assert one.held_out_scores().tolist() == other.held_out_scores().tolist()
    assert one.recipe.limits == other.recipe.limits


def test_a_plan_stands_alone_and_its_mistakes_are_told_at_once(inspector: Run, product, tmp_path):
    plan = tmp_path / "plan.yaml"
    plan.write_text("name: ../ring\ngood: [good]\nresolution: 9\nnotes: x\n", encoding="utf-8")
    assert_refused(inspector("calibrate", "--plan", plan), f"{plan}:1:7", f"{plan}:3:13", "did you mean note?")
    assert_refused(inspector("calibrate", "ring", "--plan", plan), "Give --plan alone")
    assert_refused(inspector("calibrate", "ring"), "--good FOLDER, or --plan FILE")


@pytest.mark.parametrize("name", ["../ring", "a/b", "..", "con", ""])
def test_a_name_that_leaves_the_store_is_refused(inspector: Run, home, product, tmp_path, name):
    for command in (
        ("calibrate", name, "--good", product / "good", "--preset", product / "quick.yaml"),
        ("inspect", name, product / "good"),
        ("evaluate", name, "--dataset", product / "set"),
        ("recipes", "activate", name, 1),
    ):
        assert_refused(inspector(*command), "cannot be the name of a recipe")
    assert {path.name for path in (home / "recipes").iterdir()} == {"ring"}


def test_recipes_versions_and_sources_that_are_not_there(inspector: Run, home, product, tmp_path):
    part = product / "good" / "000.png"
    assert_refused(inspector("inspect", "can", part), "no recipe named “can”", "ring")
    assert_refused(inspector("inspect", "ring", part, "--version", 9), "no version 9")
    assert_refused(inspector("recipes", "activate", "ring", 9), "no version 9")
    assert_refused(inspector("inspect", "ring", tmp_path / "nowhere"), "does not exist")
    assert_refused(inspector("evaluate", "ring", "--dataset", tmp_path), "test/good")
    if sys.platform != "win32":
        assert_refused(inspector("inspect", "ring", part, "--json", "/dev/null/x.jsonl"), "cannot be written")


def test_a_damaged_recipe_is_refused(inspector: Run, home, product):
    model = home / "recipes" / "ring" / "1" / "model.safetensors"
    content = bytearray(model.read_bytes())
    content[-1] ^= 1
    model.write_bytes(content)
    done = inspector("inspect", "ring", product / "good")
    assert_refused(done, "model.safetensors", "changed or is damaged")
    assert inspector("recipes", "list").code == 0


def test_as_a_process_too_a_fault_is_one_message_on_stderr_and_exit_code_1(tmp_path):
    done = process(tmp_path, "inspect", "can", tmp_path)
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.splitlines() == [
        "There is no recipe named “can”.",
        "Calibrate one first: inspector calibrate NAME --good FOLDER.",
    ]
