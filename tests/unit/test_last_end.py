"""Whether the next start knows how the last one ended."""

from __future__ import annotations

import signal
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from inspector.last_end import AbnormalEnd, RunningMark
from inspector.log import STATION, logging_to

_STATION = """
import os, sys
from pathlib import Path
from inspector.last_end import RunningMark
from inspector.log import STATION, logging_to

logs = Path(sys.argv[1])
with logging_to(logs, STATION):
    mark = RunningMark(logs, STATION)
    mark.set()
    {end}
"""


def run_station(logs: Path, end: str) -> int:
    done = subprocess.run([sys.executable, "-c", _STATION.format(end=end), str(logs)], timeout=60, check=False)
    return done.returncode


def next_start(logs: Path) -> AbnormalEnd | None:
    with logging_to(logs, STATION):
        return RunningMark(logs, STATION).set()


def test_the_first_start_and_one_after_a_clean_end_have_nothing_to_say(tmp_path: Path) -> None:
    assert run_station(tmp_path, "mark.clear()") == 0
    assert next_start(tmp_path) is None


@pytest.mark.skipif(sys.platform == "win32", reason="kills by a signal")
def test_a_killed_station_was_cut_off(tmp_path: Path) -> None:
    assert run_station(tmp_path, "os.kill(os.getpid(), 9)") == -signal.SIGKILL
    end = next_start(tmp_path)
    assert end is not None
    assert not end.crashed
    assert end.log == tmp_path / "station.log"
    assert abs(datetime.now(UTC) - end.started_at) < timedelta(minutes=2)


@pytest.mark.skipif(sys.platform == "win32", reason="crashes by a signal")
def test_a_crash_is_told_with_its_trace_and_only_once(tmp_path: Path) -> None:
    assert run_station(tmp_path, "os.abort()") == -signal.SIGABRT
    end = next_start(tmp_path)
    assert end is not None
    assert end.crashed
    assert "Fatal Python error: Aborted" in end.log.read_text(encoding="utf-8")
    # The start above was never closed either, but it left no trace: the old one is not told again.
    again = next_start(tmp_path)
    assert again is not None
    assert not again.crashed


def test_a_mark_cut_off_by_the_power_failure_is_still_one(tmp_path: Path) -> None:
    (tmp_path / "running.json").write_text('{"pid": 1', encoding="utf-8")
    end = next_start(tmp_path)
    assert end is not None
    assert not end.crashed


def test_five_crashes_are_kept_the_newest_first(tmp_path: Path) -> None:
    for number in range(7):
        with logging_to(tmp_path, STATION):
            pass
        (tmp_path / "station-crash.log").write_text(f"crash {number}", encoding="utf-8")
    with logging_to(tmp_path, STATION):
        pass
    kept = sorted(tmp_path.glob("station-crash-*.log"))
    assert [path.read_text(encoding="utf-8") for path in kept] == [f"crash {number}" for number in (6, 5, 4, 3, 2)]
