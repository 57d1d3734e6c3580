"""Where the user's data goes, and how what comes with the program is found."""

from __future__ import annotations

from pathlib import Path

import pytest

from inspector import paths


def test_inspector_home_holds_recipes_and_logs(inspector_home: Path) -> None:
    assert paths.data_folder() == inspector_home
    assert paths.recipes_folder() == inspector_home / "recipes"
    assert paths.logs_folder() == inspector_home / "logs"
    assert list(inspector_home.iterdir()) == []


def test_a_relative_home_does_not_move_with_the_working_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("INSPECTOR_HOME", "data")
    assert paths.data_folder() == tmp_path / "data"


@pytest.mark.parametrize("home", ["", None])
def test_without_inspector_home_it_is_the_users_data_folder(monkeypatch: pytest.MonkeyPatch, home: str | None) -> None:
    monkeypatch.delenv("INSPECTOR_HOME")
    if home is not None:
        monkeypatch.setenv("INSPECTOR_HOME", home)
    assert paths.data_folder().is_absolute()
    assert paths.data_folder().name == "Inspector"


def test_shipped_files_are_found_wherever_the_program_is_started(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    assert paths.configs_path("station.yaml").is_file()
    assert paths.configs_path("detectors").is_dir()
    assert paths.resource_path("icons").is_dir()


def test_files_inside_the_package_go_before_those_beside_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    package = tmp_path / "inspector"
    for folder in (package, tmp_path):
        (folder / "configs").mkdir(parents=True)
        (folder / "configs" / "station.yaml").touch()
    monkeypatch.setattr(paths, "_PACKAGE", package)
    assert paths.configs_path("station.yaml") == package / "configs" / "station.yaml"


def test_a_shipped_file_that_is_missing_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"resources/icons/none\.svg"):
        paths.resource_path("icons/none.svg")
