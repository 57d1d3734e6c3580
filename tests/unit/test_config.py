"""Settings files: every mistake at once, each with its place and what would be right."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import pytest
from pydantic import BaseModel, ConfigDict, Field

from inspector.config import load_yaml
from inspector.errors import ConfigError


class Covariance(BaseModel):
    model_config = ConfigDict(extra="forbid")
    kind: Literal["ridge", "ledoit_wolf"] = "ledoit_wolf"
    ridge: float = Field(0.01, gt=0, le=1)


class Settings(BaseModel):
    model_config = ConfigDict(extra="forbid")
    name: str
    seed: int = 0
    enabled: bool = True
    levels: tuple[int, ...] = (1, 2)
    folder: Path | None = None
    covariance: Covariance = Covariance()


class Bank(BaseModel):
    model_config = ConfigDict(extra="forbid")
    ratio: float = 0.1


class ByCovariance(BaseModel):
    model_config = ConfigDict(extra="forbid")
    detector: Literal["padim"] = "padim"
    settings: Covariance = Covariance()


class ByBank(BaseModel):
    model_config = ConfigDict(extra="forbid")
    detector: Literal["patchcore"] = "patchcore"
    settings: Bank = Bank()


Preset = Annotated[ByCovariance | ByBank, Field(discriminator="detector")]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.yaml"


def mistakes(file: Path, content: str | bytes, kind: type[BaseModel] = Settings) -> list[str]:
    """What ``load_yaml`` says of ``content``, without the name of the file."""
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    with pytest.raises(ConfigError) as caught:
        load_yaml(file, kind)
    assert caught.value.remedy
    lines = caught.value.what.splitlines()
    assert all(line.startswith(f"{file}:") for line in lines)
    return [line.removeprefix(f"{file}:") for line in lines]


def test_a_right_file_gives_the_model_and_defaults_where_it_is_silent(file: Path) -> None:
    file.write_text("# a comment\nname: cap\nlevels: [2, 3]\nfolder: lines/a\ncovariance:\n  ridge: 1e-3\n")
    assert load_yaml(file, Settings) == Settings(
        name="cap", levels=(2, 3), folder=Path("lines/a"), covariance=Covariance(ridge=0.001)
    )


def test_a_file_as_windows_editors_write_it(file: Path) -> None:
    file.write_bytes("\ufeffname: Schräubchen\r\nseed: 3\r\n".encode())
    assert load_yaml(file, Settings) == Settings(name="Schräubchen", seed=3)


def test_all_mistakes_are_reported_at_once_each_in_its_line(file: Path) -> None:
    content = "nam: cap\nseed: many\ncovariance:\n  kind: rigde\n  ridge: 1.5\n  rigde: 0.1\n"
    assert mistakes(file, content) == [
        "1:1: nam is not a known field; did you mean name?",
        "1:1: name is missing",
        '2:7: seed: must be a whole number, not "many"',
        "4:9: covariance.kind: must be 'ridge' or 'ledoit_wolf', not \"rigde\"; did you mean ridge?",
        "5:10: covariance.ridge: must be less than or equal to 1, not 1.5",
        "6:3: covariance.rigde is not a known field; did you mean ridge?",
    ]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("name: a\nname: b\n", ["2:1: name is given twice, first in line 1"]),
        ("name: a\ncovariance:\n  ridge: 1\n  ridge: 2\n", ["4:3: ridge is given twice, first in line 3"]),
        ("name: a\n7: b\n", ["2:1: 7 is no name of a field"]),
        ("name: a\nlevels: [1, two, 3.5]\n", ["levels.2", "levels.3"]),
        ("name: a\nlevels: 3\n", ["2:9: levels: must be a list, not 3"]),
        ("name: a\ncovariance: 3\n", ["2:13: covariance: must be a group of fields, not 3"]),
        ("name: a\nenabled: 1\n", ["2:10: enabled: must be true or false, not 1"]),
        ("name: a\nseed: yes\n", ["2:7: seed: must be a whole number, not yes"]),
        ('name: a\nseed: "5"\n', ['2:7: seed: must be a whole number, not "5"']),
        ("name: a\nseed:\n", ["2:6: seed: must be a whole number, not nothing"]),
        ("name: 5\n", ["1:7: name: must be text, not 5"]),
        ("name: a\ncovariance: {ridge: .nan}\n", ["2:21: covariance.ridge: must be less than or equal to 1, not .nan"]),
        ("name: !!binary abc\n", ["1:7: abc cannot be read as a value"]),
        ("name: !!python/object/apply:os.getcwd []\n", ["1:7: name: must be text"]),
        ('name: "\\ud800"\n', ["1:7: ? cannot be read as a value"]),
        ("", ["1:1: name is missing"]),
        ("# only a comment\n", ["1:1: name is missing"]),
        ("- a\n- b\n", ["1:1: must be fields"]),
        ("cap\n", ["1:1: must be fields"]),
    ],
    ids=lambda value: None if isinstance(value, list) else repr(value),
)
def test_mistakes_in_values(file: Path, content: str, expected: list[str]) -> None:
    found = mistakes(file, content)
    assert len(found) == len(expected)
    for line, wanted in zip(found, expected, strict=True):
        assert wanted in line


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("name: a\ncovariance:\n\tridge: 1\n", "3:1: a tab stands"),
        ("name: a\n  seed: 1\n", "2:7: the indentation"),
        ("covariance:\n    ridge: 1\n  kind: ridge\n", "3:3: the indentation"),
        ("name: [1, 2\nseed: 3\n", "2:5: while parsing a flow sequence, begun in line 1"),
        ("name: 'a\n", "2:1: while scanning a quoted scalar, begun in line 1"),
        ("name: a\n---\nname: b\n", "2:1: "),
        ("a: &x 1\nname: *x\n", "2:7: "),
        ("name: a\nseed: \x00\n", "2:7: a character that no text has (U+0000)"),
        (b"name: a\nseed: \xff\n", "2:7: is not text in UTF-8"),
        ("[" * 3_000, "1:1: is nested too deeply"),
    ],
    ids=["tab", "indent", "unindent", "bracket", "quote", "two-documents", "alias", "nul", "not-utf-8", "deep"],
)
def test_what_is_no_yaml_is_one_mistake_in_its_place(file: Path, content: str | bytes, expected: str) -> None:
    (found,) = mistakes(file, content)
    assert found.startswith(expected)


def test_the_settings_follow_the_detector_that_the_file_names(file: Path) -> None:
    file.write_text("detector: patchcore\nsettings: {ratio: 0.5}\n")
    assert load_yaml(file, Preset) == ByBank(settings=Bank(ratio=0.5))


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("detector: padm\n", "1:11: detector: must be one of 'padim', 'patchcore', not \"padm\"; did you mean padim?"),
        ("detecor: padim\n", "1:1: detecor is not a known field; did you mean detector?"),
        ("settings: {}\n", "1:1: detector is missing"),
        (
            "detector: patchcore\nsettings: {ratoi: 1}\n",
            "2:12: settings.ratoi is not a known field; did you mean ratio?",
        ),
        ("detector: patchcore\nsettings: {rigde: 1}\n", "2:12: settings.rigde is not a known field"),
    ],
)
def test_mistakes_in_a_preset(file: Path, content: str, expected: str) -> None:
    file.write_text(content)
    with pytest.raises(ConfigError) as caught:
        load_yaml(file, Preset)
    assert caught.value.what == f"{file}:{expected}"


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"none\.yaml cannot be read: No such file"):
        load_yaml(tmp_path / "none.yaml", Settings)


def test_a_folder_is_no_settings_file(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read"):
        load_yaml(tmp_path, Settings)


def test_a_huge_file_is_not_read_to_its_end(file: Path) -> None:
    file.write_bytes(b"#" * 1_000_001)
    with pytest.raises(ConfigError, match="too large"):
        load_yaml(file, Settings)


def test_a_long_value_is_shortened_in_the_message(file: Path) -> None:
    (found,) = mistakes(file, f"name: a\nseed: {'x' * 5000}\n")
    assert len(found) < 100
