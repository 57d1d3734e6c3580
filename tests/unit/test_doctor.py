"""What support asks for first."""

from __future__ import annotations

from pathlib import Path

import pytest

from inspector.doctor import Finding, report
from inspector.recipes.store import RecipeStore
from tests.sample_recipes import write_version


def findings() -> list[Finding]:
    found: list[Finding] = []
    assert report(found.append) == sum(one.wrong for one in found)
    return found


@pytest.fixture(autouse=True)
def translated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whether the translations were compiled is make's affair."""
    (tmp_path / "resources" / "translations").mkdir(parents=True)
    (tmp_path / "resources" / "translations" / "inspector_de.qm").touch()
    monkeypatch.setattr("inspector.doctor.resource_path", lambda name="": tmp_path / "resources" / name)
    (tmp_path / "resources" / "icons").mkdir()
    (tmp_path / "resources" / "icons" / "inspector.svg").touch()


def test_a_fresh_pc_has_nothing_wrong_but_what_it_lacks() -> None:
    wrong = [one for one in findings() if one.wrong and one.topic not in ("free space", "memory")]
    assert wrong == []


def test_a_damaged_recipe_is_named_and_the_rest_is_still_told(inspector_home: Path) -> None:
    store = RecipeStore(inspector_home / "recipes")
    write_version(store, "bottle")
    damaged = write_version(store, "flange")
    (damaged.folder / "model.safetensors").write_bytes(b"other")
    found = findings()
    [wrong] = [one for one in found if one.wrong and one.topic == "recipe"]
    assert "flange" in wrong.text
    assert wrong.remedy
    assert any(one.topic == "recipes" and one.text.startswith("2") for one in found)
    assert any(one.topic == "settings" for one in found)


def test_mistakes_in_the_settings_are_told_with_their_remedy(inspector_home: Path) -> None:
    (inspector_home / "station.yaml").write_text("theme: pink\nspeed: 3\n")
    [wrong] = [one for one in findings() if one.wrong and one.topic == "settings"]
    assert "pink" in wrong.text or "theme" in wrong.text
    assert "speed" in wrong.text
    assert wrong.remedy


def test_missing_program_files_are_found(tmp_path: Path) -> None:
    (tmp_path / "resources" / "translations" / "inspector_de.qm").unlink()
    assert [one.topic for one in findings() if one.wrong and one.remedy == "Install Inspector again."] == ["languages"]
