"""What every test gets: a home of its own, a quiet log, the real images where they are at hand."""

from __future__ import annotations

import ctypes
import logging
import os
import platform
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import pytest
from hypothesis import settings

# The same examples in each run, so that a change is judged by what it changes.
# ``--hypothesis-profile=default`` looks for new ones.
settings.register_profile("repeatable", derandomize=True, deadline=None)
settings.load_profile("repeatable")

# All are read once, when Qt and torch are first imported. Two threads give the same sums on every machine.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_NUM_THREADS", "2")
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # as the program has it

CHECKOUT = Path(__file__).resolve().parent.parent


@pytest.fixture(autouse=True)
def inspector_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty data folder, so that no test reads or writes the user's."""
    home = tmp_path_factory.mktemp("inspector_home")
    monkeypatch.setenv("INSPECTOR_HOME", str(home))
    return home


@pytest.fixture(scope="module", autouse=True)
def _memory_goes_back() -> Iterator[None]:
    """What a file of tests has freed goes back to the system: glibc would keep it in the heaps of the threads.

    A few milliseconds; the collector finds nothing more, and takes a hundred times as long.
    """
    yield
    if platform.libc_ver()[0] == "glibc":
        ctypes.CDLL(None).malloc_trim(0)


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The real images: ``../shared/data`` beside the checkout, or ``$INSPECTOR_SHARED_DATA``."""
    folder = Path(os.environ.get("INSPECTOR_SHARED_DATA", CHECKOUT.parent / "shared" / "data"))
    if not folder.is_dir():
        pytest.skip(f"needs the real images: there is no folder {folder} (set INSPECTOR_SHARED_DATA)")
    return folder


class ExpectLog(Protocol):
    """``expected_log("camera lost")``: from now on, records that match the pattern are wanted."""

    def __call__(self, pattern: str) -> None: ...


class _Warnings(logging.Handler):
    """Collects records from WARNING up; thread-safe, as ``Handler.handle`` holds its lock."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.unexpected: list[logging.LogRecord] = []
        self.expected: dict[str, int] = {}

    def emit(self, record: logging.LogRecord) -> None:
        matching = [pattern for pattern in self.expected if re.search(pattern, record.getMessage())]
        for pattern in matching:
            self.expected[pattern] += 1
        if not matching:
            self.unexpected.append(record)

    def complaints(self) -> list[str]:
        missing = [f"expected in the log, but not logged: {p!r}" for p, count in self.expected.items() if not count]
        formatter = logging.Formatter("unexpected in the log: %(levelname)s %(name)s: %(message)s")
        return missing + [formatter.format(record) for record in self.unexpected]


@pytest.fixture(autouse=True)
def _log_warnings() -> Iterator[_Warnings]:
    """Fails a test that logs from WARNING up without having said so through ``expected_log``."""
    handler = _Warnings()
    root = logging.getLogger()
    root.addHandler(handler)
    try:
        yield handler
    finally:
        root.removeHandler(handler)
    complaints = handler.complaints()
    if complaints:
        pytest.fail("\n".join(complaints), pytrace=False)


@pytest.fixture
def expected_log(_log_warnings: _Warnings) -> ExpectLog:
    """For tests that provoke a warning: each pattern given must be logged before the test ends."""

    def expect(pattern: str) -> None:
        _log_warnings.expected[pattern] = 0

    return expect
