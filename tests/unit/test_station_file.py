"""station.yaml as the settings page writes it: checked, whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from inspector.config import load_yaml
from inspector.errors import ConfigError
from inspector.paths import configs_path
from inspector.station_config import StationConfig, line_names
from inspector.station_file import StationFile


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return tmp_path / "data" / "station.yaml"


@pytest.fixture
def file(own: Path) -> StationFile:
    return StationFile(own, configs_path("station.yaml"))


def test_a_station_without_a_file_of_its_own_gets_the_shipped_one_with_the_change(file: StationFile, own: Path) -> None:
    assert file.read() == StationConfig()
    assert file.save({("line", "queue_parts"): 3}).line.queue_parts == 3
    shipped = configs_path("station.yaml").read_text(encoding="utf-8")
    assert own.read_text(encoding="utf-8") == shipped.replace("queue_parts: 8", "queue_parts: 3")
    assert load_yaml(own, StationConfig).line.queue_parts == 3
    assert list(own.parent.iterdir()) == [own]


def test_it_can_be_saved_again_and_again(file: StationFile, own: Path) -> None:
    file.read()
    for parts in (3, 4, 5):
        assert file.save({("line", "queue_parts"): parts}).line.queue_parts == parts
    assert file.save({("second_line", "recipe"): "Cap"}).second_line is not None
    assert file.save({("second_line",): None}).second_line is None


def test_what_somebody_else_wrote_meanwhile_is_not_overwritten(file: StationFile, own: Path) -> None:
    own.parent.mkdir()
    own.write_text("loop: true\n", encoding="utf-8")
    file.read()
    own.write_text("loop: false\nrecipe: Cap\n", encoding="utf-8")
    with pytest.raises(ConfigError, match="changed meanwhile"):
        file.save({("line", "queue_parts"): 3})
    assert own.read_text(encoding="utf-8") == "loop: false\nrecipe: Cap\n"
    file.read()
    assert file.save({("line", "queue_parts"): 3}).recipe == "Cap"


def test_values_that_do_not_go_together_are_refused_and_nothing_is_written(file: StationFile, own: Path) -> None:
    file.read()
    with pytest.raises(ConfigError, match="a port of its own"):
        file.save({("trigger", "tcp_port"): 4001, ("second_line", "trigger", "tcp_port"): 4001})
    with pytest.raises(ConfigError, match="queue_parts"):
        file.save({("line", "queue_parts"): 0})
    assert not own.exists()


def test_a_folder_that_cannot_be_written_is_said_once_and_clearly(file: StationFile, own: Path) -> None:
    file.read()
    own.parent.write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(ConfigError, match="cannot be written") as caught:
        file.save({("loop",): True})
    assert "Nothing was saved" in caught.value.remedy


@pytest.mark.skipif(os.name != "posix", reason="links and permissions")
def test_a_link_stays_a_link_and_permissions_stay(file: StationFile, own: Path, tmp_path: Path) -> None:
    real = tmp_path / "plant.yaml"
    real.write_text("loop: true\n", encoding="utf-8")
    real.chmod(0o640)
    own.parent.mkdir()
    own.symlink_to(real)
    file.read()
    file.save({("loop",): False})
    assert own.is_symlink()
    assert real.read_text(encoding="utf-8") == "loop: false\n"
    assert real.stat().st_mode & 0o777 == 0o640


def test_the_mark_of_windows_editors_stays(file: StationFile, own: Path) -> None:
    own.parent.mkdir()
    own.write_bytes(b"\xef\xbb\xbfloop: true\r\n")
    file.read()
    file.save({("loop",): False})
    assert own.read_bytes() == b"\xef\xbb\xbfloop: false\r\n"


def test_two_lines_have_names_ports_and_cameras_of_their_own(own: Path) -> None:
    own.parent.mkdir()

    def loaded(text: str) -> StationConfig:
        own.write_text(text, encoding="utf-8")
        return load_yaml(own, StationConfig)

    both = loaded("line: {name: Bottles}\nsecond_line: {recipe: Cap, trigger: {tcp_port: 4002}}\n")
    assert line_names(both) == ("Bottles", "Line 2")
    assert line_names(loaded("recipe: Cap\n")) == ("",)
    for text in (
        "second_line: {line: {name: Line 1}}",
        "trigger: {tcp_port: 4002}\nsecond_line: {trigger: {tcp_port: 4002}}",
        "camera: {kind: usb, index: 0}\nsecond_line: {camera: {kind: usb, index: 0}}",
    ):
        with pytest.raises(ConfigError, match="need"):
            loaded(text)
