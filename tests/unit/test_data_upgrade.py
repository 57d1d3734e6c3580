"""Data of the version before is opened and kept; data of a newer one is not touched."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from inspector.data_upgrade import FORMAT, format_of, upgrade
from inspector.engine.part_inspector import load_inspector
from inspector.errors import ConfigError
from inspector.recipes.store import RecipeStore

FORMAT_1 = Path(__file__).parents[1] / "data" / "format_1.zip"
"""Written by the last Inspector without a format: a recipe with its references, settings and a compiled graph."""


@pytest.fixture
def old(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    with zipfile.ZipFile(FORMAT_1) as archive:
        archive.extractall(folder)
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_data_of_the_version_before_inspects_as_it_did(old: Path) -> None:
    before = contents(old)
    backup = upgrade(old)
    assert backup is not None
    stored = RecipeStore(old / "recipes").open("Flange")
    assert stored.recipe.note == "Taught by format 1"
    # Every reference picture is inspected anew and must give the score and the verdict that were saved.
    assert load_inspector(stored).recipe.name == "Flange"
    kept = {name: content for name, content in before.items() if not name.startswith("cache/")}
    assert contents(backup) == kept
    after = contents(old)
    assert {name: after[name] for name in kept} == kept
    assert not (old / "cache" / "graphs").exists()
    assert format_of(old).number == FORMAT  # type: ignore[union-attr]


def test_an_upgrade_is_done_once_and_a_backup_outlives_later_changes(old: Path) -> None:
    backup = upgrade(old)
    assert backup is not None
    assert upgrade(old) is None
    (old / "window.ini").write_text("changed", encoding="utf-8")
    RecipeStore(old / "recipes").activate("Flange", 1)
    shutil.rmtree(old / "recipes")
    assert RecipeStore(backup / "recipes").open("Flange").recipe.version == 1
    assert "light" in (backup / "window.ini").read_text(encoding="utf-8")


def test_an_upgrade_that_was_cut_off_is_done_again(old: Path) -> None:
    leftover = old / ".writing-backup of format 1, 2026-01-01 00.00.00"
    (leftover / "recipes").mkdir(parents=True)
    assert upgrade(old) is not None
    assert not leftover.exists()


def test_a_fresh_folder_needs_no_backup(tmp_path: Path) -> None:
    assert format_of(tmp_path / "new") is None
    assert upgrade(tmp_path / "new") is None
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["format.json"]


@pytest.mark.parametrize("command", [["recipes", "list"], ["inspect", "Flange", "pictures"], ["demo"]])
def test_data_of_a_newer_version_is_refused_and_not_touched(old: Path, command: list[str]) -> None:
    (old / "format.json").write_text(json.dumps({"format": FORMAT + 1, "inspector": "9.1.0"}), encoding="utf-8")
    before = contents(old)
    done = subprocess.run(
        [sys.executable, "-m", "inspector", *command],
        env={**os.environ, "INSPECTOR_HOME": str(old), "QT_QPA_PLATFORM": "offscreen", "COLUMNS": "300"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 1
    assert "newer Inspector (9.1.0, format 3)" in done.stderr
    assert "Update Inspector" in done.stderr
    assert contents(old) == before


def test_a_damaged_format_is_no_old_one(old: Path) -> None:
    (old / "format.json").write_text("{", encoding="utf-8")
    with pytest.raises(ConfigError, match="cannot be read"):
        upgrade(old)


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written_is_told(old: Path) -> None:
    old.chmod(0o500)
    try:
        with pytest.raises(ConfigError, match="cannot be upgraded"):
            upgrade(old)
    finally:
        old.chmod(0o700)
