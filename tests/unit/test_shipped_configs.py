"""The settings files that come with the program: they load, are complete, explained, and say the defaults."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from pydantic import BaseModel

from inspector.config import load_yaml
from inspector.engine.presets import PRESETS
from inspector.errors import ConfigError
from inspector.paths import configs_path
from inspector.station_config import StationConfig, load_station_config
from models.runtime import DeviceChoice
from models.storage import DETECTORS

SHIPPED: dict[str, type[BaseModel]] = {
    "station.yaml": StationConfig,
    **{f"detectors/{name}.yaml": preset for name, preset in PRESETS.items()},
}


def field_names(fields: Mapping[str, Any], above: str = "") -> list[str]:
    names = []
    for name, value in fields.items():
        names.append(above + name)
        if isinstance(value, Mapping):
            names += field_names(value, f"{above}{name}.")
    return names


def test_there_is_a_preset_for_every_detector() -> None:
    assert set(PRESETS) == set(DETECTORS) == {path.stem for path in configs_path("detectors").glob("*.yaml")}


@pytest.mark.parametrize("name", SHIPPED)
def test_a_shipped_file_says_the_defaults(name: str) -> None:
    kind = SHIPPED[name]
    assert load_yaml(configs_path(name), kind) == kind()


@pytest.mark.parametrize("name", SHIPPED)
def test_a_shipped_file_has_every_field(name: str) -> None:
    written = yaml.safe_load(configs_path(name).read_text(encoding="utf-8"))
    assert sorted(field_names(written)) == sorted(field_names(SHIPPED[name]().model_dump()))


@pytest.mark.parametrize("name", SHIPPED)
def test_every_field_is_explained_in_the_line_above(name: str) -> None:
    lines = configs_path(name).read_text(encoding="utf-8").splitlines()
    fields = [i for i, line in enumerate(lines) if line.strip() and not line.lstrip().startswith("#")]
    bare = [lines[i] for i in fields if not lines[i - 1].lstrip().startswith("#")]
    assert [line for line in bare if not line.startswith(("detector: ", "settings:"))] == []


def test_a_misspelt_setting_of_a_detector_names_the_right_one(tmp_path: Path) -> None:
    file = tmp_path / "padim.yaml"
    text = configs_path("detectors/padim.yaml").read_text(encoding="utf-8")
    file.write_text(text.replace("dimensions:", "dimension:"), encoding="utf-8")
    line = text[: text.index("dimensions:")].count("\n") + 1
    with pytest.raises(ConfigError) as caught:
        load_yaml(file, PRESETS["padim"])
    assert caught.value.what == f"{file}:{line}:3: settings.dimension is not a known field; did you mean dimensions?"


def test_the_station_knows_every_device() -> None:
    assert [StationConfig(device=device.value).device for device in DeviceChoice] == [d.value for d in DeviceChoice]


def test_the_users_own_station_file_goes_first(inspector_home: Path) -> None:
    assert load_station_config() == StationConfig()
    (inspector_home / "station.yaml").write_text("recipe: flange\nsource: parts\ninterval_ms: 250\n", encoding="utf-8")
    assert load_station_config() == StationConfig(recipe="flange", source=Path("parts"), interval_ms=250)
