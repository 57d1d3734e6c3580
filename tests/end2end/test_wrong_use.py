"""Wrong use of the command line: one message with its remedy, before the work and not after it, never a traceback."""

from __future__ import annotations

from pathlib import Path

import pytest

from inspector import self_test as whole
from inspector.commands import support
from inspector.paths import logs_folder
from tests.conftest import ExpectLog
from tests.end2end.conftest import Run


@pytest.mark.parametrize(
    "arguments",
    [
        ("self-test", "--json"),
        ("bench", "ring", "--json"),
        ("evaluate", "ring", "--dataset", "nowhere", "--json"),
        ("rejudge", "--recipe", "ring", "--csv"),
        ("repeatability", "--csv"),
    ],
)
def test_a_result_that_cannot_be_written_is_said_before_the_work(
    inspector: Run,
    inspector_home: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: tuple[str, ...],
) -> None:
    monkeypatch.setattr(whole, "self_test", lambda say: pytest.fail("It began to work."))
    (tmp_path / "file").touch()
    wanted = tmp_path / "file" / "result.json"
    done = inspector(*arguments, wanted)
    assert (done.code, done.out) == (1, "")
    assert f"{wanted} cannot be written" in done.err
    assert "Choose another file" in done.err
    assert "There is no recipe" not in done.err


def test_looking_whether_a_file_can_be_written_leaves_none_and_changes_none(
    inspector: Run, inspector_home: Path, tmp_path: Path
) -> None:
    new, old = tmp_path / "new.json", tmp_path / "old.json"
    old.write_text("{}")
    for file in (new, old):
        assert "There is no recipe named “ring”." in inspector("bench", "ring", "--json", file).err
    assert not new.exists()
    assert old.read_text() == "{}"


def test_a_report_is_a_pdf(inspector: Run, inspector_home: Path, tmp_path: Path) -> None:
    done = inspector("report", tmp_path / "shift.txt")
    assert done.code == 1
    assert "is no .pdf file." in done.err
    assert not (tmp_path / "shift.txt").exists()


def test_a_value_out_of_range_is_said_in_plain_words(inspector: Run, inspector_home: Path, tmp_path: Path) -> None:
    done = inspector("calibrate", "ring", "--good", tmp_path, "--value", "7")
    assert done.code == 1
    assert "Value error" not in done.err
    assert "must be above 0" in done.err


def test_a_bug_is_one_line_and_its_traceback_is_in_the_log(
    inspector: Run, inspector_home: Path, monkeypatch: pytest.MonkeyPatch, expected_log: ExpectLog
) -> None:
    expected_log("Unexpected error")

    def broken(*_: object) -> None:
        raise ZeroDivisionError("a bug")

    monkeypatch.setattr(support.console, "print", broken)
    done = inspector("version")
    assert done.code == 1
    assert "Traceback" not in done.err
    assert "Unexpected error (ZeroDivisionError)" in done.err
    log = logs_folder() / "inspector.log"
    assert str(log) in done.err
    assert "ZeroDivisionError: a bug" in log.read_text()


def test_several_mistakes_of_the_settings_stand_below_each_other_in_the_doctors_report(
    inspector: Run, inspector_home: Path
) -> None:
    inspector_home.mkdir(exist_ok=True)
    (inspector_home / "station.yaml").write_text("loop: ja\ninterval_ms: -4\n")
    done = inspector("doctor")
    assert done.code == 1
    lines = done.out.splitlines()
    at = next(index for index, line in enumerate(lines) if line.startswith("wrong settings:"))
    assert "station.yaml:1:7" in lines[at + 1]
    assert "station.yaml:2:14" in lines[at + 2]
    assert lines[at + 3].strip() == "Correct the file and try again."
