"""What support asks for first."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from inspector.core.discovered import SearchReport
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


def text_of(found: list[Finding], topic: str) -> str:
    [one] = [finding for finding in found if finding.topic == topic]
    return one.text


def test_the_device_is_named_with_the_reason_of_the_choice(inspector_home: Path) -> None:
    import torch

    if not torch.cuda.is_available():
        text = text_of(findings(), "inspects on")
        assert text.startswith("OpenVINO on the CPU, because there is no CUDA (")
    inspector_home.mkdir(parents=True, exist_ok=True)
    (inspector_home / "station.yaml").write_text("device: torch\n")
    assert text_of(findings(), "inspects on").startswith("torch, as station.yaml says")


def test_emulated_cameras_are_listed(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("pypylon")
    monkeypatch.setenv("PYLON_CAMEMU", "2")
    assert text_of(findings(), "Basler cameras").count("Emulation") == 2


def test_what_keeps_a_camera_from_being_found_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    reports = [SearchReport("USB", problem="The driver hangs."), SearchReport("Basler", missing="pip install it")]
    monkeypatch.setattr("inspector.cameras.discovery.discover", lambda producers: iter(reports))
    found = findings()
    [wrong] = [one for one in found if one.wrong and one.topic == "USB cameras"]
    assert wrong.remedy
    assert text_of(found, "Basler cameras") == "not installed: pip install it"


def test_data_of_a_newer_inspector_and_the_last_crash_are_told(inspector_home: Path) -> None:
    (inspector_home / "logs").mkdir(parents=True)
    (inspector_home / "logs" / "station-crash-1.log").write_text("Fatal Python error")
    (inspector_home / "format.json").write_text(json.dumps({"format": 99, "inspector": "9.0.0"}))
    found = findings()
    [wrong] = [one for one in found if one.wrong and one.topic == "data format"]
    assert "9.0.0" in wrong.text
    assert "station-crash-1.log" in text_of(found, "last crash")
