"""Which libraries of the system are missing, and what to install."""

from __future__ import annotations

import ctypes
import subprocess
import sys
from pathlib import Path

import pytest

from inspector import system_libraries
from inspector.errors import InspectorError
from inspector.system_libraries import check_system_libraries, missing_packages, needed_libraries

CHECKOUT = Path(__file__).resolve().parents[2]


def loader_without(*absent: str) -> system_libraries.Loader:
    def load(name: str) -> None:
        if name in absent:
            raise OSError(f"{name}: cannot open shared object file")

    return load


def test_nothing_is_missing_where_all_loads() -> None:
    assert missing_packages(needed_libraries("linux", {"DISPLAY": ":0"}), loader_without()) == []


def test_packages_are_named_once_and_sorted() -> None:
    needed = needed_libraries("linux", {})
    assert missing_packages(needed, loader_without("libxkbcommon.so.0", "libEGL.so.1")) == ["libegl1", "libxkbcommon0"]
    windows = needed_libraries("win32", {})
    assert missing_packages(windows, loader_without(*windows)) == ["Microsoft Visual C++ Redistributable"]


@pytest.mark.parametrize(
    ("environment", "wanted"),
    [
        ({}, False),
        ({"DISPLAY": ":0"}, True),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "xcb"}, True),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False),
    ],
)
def test_x11s_libraries_are_needed_only_for_a_window_on_it(environment: dict[str, str], wanted: bool) -> None:
    assert ("libxcb-cursor.so.0" in needed_libraries("linux", environment)) is wanted


def test_the_message_is_one_line_that_can_be_pasted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(system_libraries, "needed_libraries", lambda *_: {"libnone.so.9": "libnone9"})
    with pytest.raises(InspectorError) as caught:
        check_system_libraries()
    assert str(caught.value) == (
        "System libraries are missing. On Debian or Ubuntu install them with: sudo apt-get install libnone9"
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks the loader of Linux")
@pytest.mark.parametrize("library", needed_libraries("linux", {}))
def test_the_loader_knows_each_library_by_this_name(library: str) -> None:
    assert ctypes.CDLL(library)


def test_it_runs_with_a_bare_python() -> None:
    run = subprocess.run(
        [sys.executable, "-I", "-S", "-c", "import runpy, sys; sys.path.insert(0, sys.argv.pop()); "
         "sys.argv = ['x', '--packages']; runpy.run_module('inspector.system_libraries', run_name='__main__')",
         str(CHECKOUT)],
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    assert run.stdout.endswith("\n")
