"""Parts that a real recipe judged, judged again by it and by a version with other limits, through the command line."""

from __future__ import annotations

import csv
import os
import shutil
import sys
import threading
from pathlib import Path

import pytest

from inspector.core.frame import Frame
from inspector.core.verdict import Verdict
from inspector.engine.calibrate import calibrate, recipe_limits, save
from inspector.engine.crew import cores
from inspector.engine.part_inspector import load_inspector
from inspector.engine.presets import PadimPreset
from inspector.paths import recipes_folder
from inspector.recipes.recipe import LimitRule
from inspector.recipes.store import RecipeStore
from inspector.records.station_records import records_place, station_recorder
from inspector.station_config import ArchiveConfig, RecordsConfig
from inspector.workers.judge_again import crew_beside_the_line
from models.padim import PadimConfig
from models.runtime import DeviceChoice
from tests.end2end.conftest import Run
from tests.sample_parts import defective_part, good_part, write_good_parts

PRESET = PadimPreset(resolution=64, smoothing_sigma=2.0, settings=PadimConfig(strides=(8,), dimensions=8))
PARTS = 12
TIMES = 3
"""Limits of version 2 are so many times those of version 1."""


Home = tuple[Path, dict[int, float]]


@pytest.fixture(scope="module")
def recorded_home(tmp_path_factory: pytest.TempPathFactory) -> Home:
    """A data folder with “ring” 1 and 2, which only differ in their limits, and parts that version 1 judged."""
    home = tmp_path_factory.mktemp("home")
    store = RecipeStore(home / "recipes")
    calibration = calibrate(write_good_parts(tmp_path_factory.mktemp("good"), 14), PRESET)
    first = recipe_limits(calibration.scores, LimitRule())
    second = first.model_copy(update={name: TIMES * getattr(first, name) for name in ("review", "fail", "pixel")})
    for limits in (first, second):
        save(calibration, limits, store, "ring", device=DeviceChoice.TORCH)
    inspector = load_inspector(store.open("ring", 1), DeviceChoice.OPENVINO)
    config = RecordsConfig(archive=ArchiveConfig(free_gigabytes=0.1, pass_every=1))
    recorder = station_recorder(config, records_place(RecordsConfig(), home), lambda recipe: "")
    assert recorder is not None
    scores = {}
    for seq in range(1, PARTS + 1):
        picture = good_part(900 + seq) if seq % 2 else defective_part(900 + seq)[0]
        found = inspector.inspect(Frame(seq, picture, "camera", part_id=f"SN-{seq}"))
        assert found.score is not None
        scores[seq] = found.score
        recorder.record(found)
    recorder.close()
    return home, scores


@pytest.fixture
def recorded(recorded_home: Home, inspector_home: Path, monkeypatch: pytest.MonkeyPatch) -> dict[int, float]:
    """The score of each part; the data folder is a copy."""
    home, scores = recorded_home
    assert recipes_folder() == inspector_home / "recipes"
    shutil.copytree(home, inspector_home, dirs_exist_ok=True)
    # The thread of the tests could never come back from it.
    monkeypatch.setattr("inspector.core.priority.stand_back", lambda: None)
    return scores


def verdicts(scores: dict[int, float], version: int) -> dict[int, Verdict]:
    """As the limits of a version have it, part by part."""
    limits = RecipeStore(recipes_folder()).describe("ring", version).limits
    return {
        seq: Verdict.FAIL if score >= limits.fail else Verdict.REVIEW if score >= limits.review else Verdict.PASS
        for seq, score in scores.items()
    }


def test_the_version_that_judged_judges_the_same(recorded: dict[int, float], inspector: Run) -> None:
    done = inspector("rejudge", "--recipe", "ring@1")
    assert done.code == 0
    assert f"of {PARTS} parts 0 change\n" in done.out


def test_another_version_is_counted_and_written_beside_the_first(
    recorded: dict[int, float], inspector: Run, tmp_path: Path
) -> None:
    old, new = verdicts(recorded, 1), verdicts(recorded, 2)
    changed = {seq for seq in recorded if old[seq] is not new[seq]}
    assert len(set(old.values())) > 1
    assert 0 < len(changed) < PARTS
    done = inspector("rejudge", "--recipe", "ring@2", "--csv", tmp_path / "again.csv")
    assert done.code == 0, done.err
    assert f"of {PARTS} parts {len(changed)} change: " in done.out
    with (tmp_path / "again.csv").open(newline="", encoding="utf-8-sig") as source:
        rows = list(csv.DictReader(source))
    assert [int(row["part_number"]) for row in rows] == sorted(recorded, reverse=True)
    for row in rows:
        seq = int(row["part_number"])
        assert (row["verdict"], row["new_verdict"]) == (old[seq].value, new[seq].value)
        assert float(row["new_score"]) == pytest.approx(recorded[seq], rel=1e-3), "the same model, the same score"
        assert (row["version"], row["new_version"]) == ("1", "2")


def test_parts_are_chosen_as_for_an_export(recorded: dict[int, float], inspector: Run) -> None:
    failed = sum(verdict is Verdict.FAIL for verdict in verdicts(recorded, 1).values())
    assert f"of {failed} parts 0 change" in inspector("rejudge", "--recipe", "ring@1", "--verdict", "FAIL").out
    assert "of 1 part 0 change" in inspector("rejudge", "--recipe", "ring@1", "--part", "SN-3").out
    assert "of 0 parts 0 change" in inspector("rejudge", "--recipe", "ring@1", "--of", "Flange").out


def test_parts_without_a_picture_are_counted(recorded: dict[int, float], inspector: Run, inspector_home: Path) -> None:
    pictures = sorted(records_place(RecordsConfig(), inspector_home).archive.rglob("*.png"))
    assert len(pictures) == PARTS
    for picture in pictures[:2]:
        picture.unlink()
    done = inspector("rejudge", "--recipe", "ring@2")
    assert f"of {PARTS - 2} parts" in done.out
    assert "2 parts have no picture" in done.out


@pytest.mark.parametrize("name", ["ring@x", "@2", "ring@9", "lid"])
def test_a_version_that_there_is_not_is_said(recorded: dict[int, float], inspector: Run, name: str) -> None:
    done = inspector("rejudge", "--recipe", name)
    assert done.code == 1
    assert done.err.strip()
    assert "Traceback" not in done.err


@pytest.mark.skipif(sys.platform != "linux", reason="only there a thread has a priority that can be read")
def test_the_line_goes_first(recorded: dict[int, float]) -> None:
    crew = crew_beside_the_line(RecipeStore(recipes_folder()).open("ring", 1), DeviceChoice.AUTO)
    assert crew.threads <= max(1, cores() // 2)
    assert set(crew.each(lambda _: os.getpriority(os.PRIO_PROCESS, threading.get_native_id()), range(4))) == {10}
    assert os.getpriority(os.PRIO_PROCESS, threading.get_native_id()) < 10
