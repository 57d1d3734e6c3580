"""The log: everything in the file, one plain line on the console, nothing left behind."""

from __future__ import annotations

import faulthandler
import logging
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from inspector.errors import ConfigError
from inspector.log import logging_to

PROGRAM = """
import logging, sys, threading
from contextlib import ExitStack
from pathlib import Path
from inspector.log import logging_to

def fail():
    raise RuntimeError("the belt is torn")

stack = ExitStack()
stack.enter_context(logging_to(Path(sys.argv[1]), "station"))
logging.getLogger("inspector.test").info("started")
logging.getLogger("inspector.test").warning("Grüße")
thread = threading.Thread(target=fail, name="inspection")
thread.start()
thread.join()
{end}
"""


def run_program(folder: Path, end: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-X", "utf8", "-c", PROGRAM.format(end=end), str(folder)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


def test_uncaught_exceptions_are_whole_in_the_file_and_one_line_on_the_console(tmp_path: Path) -> None:
    folder = tmp_path / "logs"
    run = run_program(folder, "raise ValueError('the belt is cut')")
    file = folder / "station.log"
    assert run.returncode == 1
    assert run.stdout == ""
    assert run.stderr.splitlines() == [
        "warning: Grüße",
        f"critical: Unexpected error (RuntimeError). Details: {file}",
        f"critical: Unexpected error (ValueError). Details: {file}",
    ]
    text = file.read_text(encoding="utf-8")
    assert "INFO     MainThread inspector.test: started" in text
    assert "CRITICAL inspection inspector.log: Unexpected error (RuntimeError)" in text
    assert "RuntimeError: the belt is torn" in text
    assert "ValueError: the belt is cut" in text
    assert text.count("Traceback (most recent call last)") == 2


def test_ctrl_c_is_no_unexpected_error(tmp_path: Path) -> None:
    run = run_program(tmp_path, "raise KeyboardInterrupt")
    assert "KeyboardInterrupt" in run.stderr
    assert "Unexpected error (KeyboardInterrupt)" not in (tmp_path / "station.log").read_text(encoding="utf-8")


def test_a_crash_of_the_interpreter_leaves_its_trace(tmp_path: Path) -> None:
    run = run_program(tmp_path, "import os, signal; os.kill(os.getpid(), signal.SIGABRT)")
    assert run.returncode != 0
    assert "Fatal Python error: Aborted" in (tmp_path / "station-crash.log").read_text(encoding="utf-8")


def test_everything_is_as_before_once_the_context_ends(tmp_path: Path) -> None:
    root = logging.getLogger()

    def state() -> tuple[object, ...]:
        return list(root.handlers), root.level, sys.excepthook, threading.excepthook, faulthandler.is_enabled()

    before = state()
    with logging_to(tmp_path) as file:
        assert state() != before
        logging.getLogger("inspector.test").info("inside")
    logging.getLogger("inspector.test").info("outside")
    assert state() == before
    assert "inside" in file.read_text(encoding="utf-8")
    assert "outside" not in file.read_text(encoding="utf-8")


def test_without_a_console_the_file_is_enough(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    with logging_to(tmp_path) as file:
        logging.getLogger("inspector.test").info("windowed")
    assert "windowed" in file.read_text(encoding="utf-8")


def test_a_folder_that_cannot_be_made_is_a_fault_of_the_surroundings(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file, no folder")
    with pytest.raises(ConfigError, match="The log cannot be written") as caught, logging_to(tmp_path / "taken"):
        pass
    assert "INSPECTOR_HOME" in caught.value.remedy
