"""What station.yaml says of parts and triggers, put into practice."""

from __future__ import annotations

import importlib.util
import socket
from pathlib import Path

import pytest

from inspector.cameras.folder import FolderCamera
from inspector.config import load_yaml
from inspector.errors import ConfigError, TriggerError
from inspector.station_config import LineConfig, StationConfig, TriggerConfig
from inspector.triggers.client import ask
from inspector.triggers.stepped import SteppedCamera
from inspector.workers.line_settings import LineSettings
from inspector.workers.station_triggers import code_reader, line_settings, listen, passing


def stands(trigger: object) -> None:
    raise TriggerError("The line stands still.", "Start it.")


def test_the_settings_of_the_file_reach_the_line(tmp_path: Path) -> None:
    file = tmp_path / "station.yaml"
    file.write_text(
        "line: {queue_parts: 3, time_limit_ms: 250, picture_ms: 400, reconnect: false, read_codes: qr_code}\n"
        "trigger: {interval_ms: 100, tcp_port: 47110, step_folder: true}\n",
        encoding="utf-8",
    )
    config = load_yaml(file, StationConfig)
    assert line_settings(config.line, config.trigger) == LineSettings(3, 250, 400, 100, reconnect=False)
    assert (config.trigger.tcp_host, config.trigger.tcp_port) == ("127.0.0.1", 47110)
    assert config.line.read_codes == "qr_code"


@pytest.mark.parametrize(
    "text",
    ["line: {queue_parts: 0}", "line: {time_limit_ms: 0}", "line: {read_codes: braille}", "trigger: {tcp_port: 65536}"],
)
def test_what_makes_no_sense_is_refused(text: str, tmp_path: Path) -> None:
    file = tmp_path / "station.yaml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError):
        load_yaml(file, StationConfig)


def test_a_folder_passes_by_itself_or_steps(tmp_path: Path) -> None:
    folder = FolderCamera(tmp_path)
    assert passing(folder, TriggerConfig()) is folder
    assert isinstance(passing(folder, TriggerConfig(step_folder=True)), SteppedCamera)


def test_nobody_listens_unless_a_port_is_set() -> None:
    assert listen(TriggerConfig(), stands) is None
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(TriggerError, match="listens on"):
            listen(TriggerConfig(tcp_port=port), stands)
    server = listen(TriggerConfig(tcp_port=port), stands)
    assert server is not None
    assert "stands still" in ask("127.0.0.1", port).reason
    server.stop()


def test_codes_are_read_only_where_wanted_and_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    assert code_reader(LineConfig()) is None
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(ConfigError, match="not installed"):
        code_reader(LineConfig(read_codes="any"))
