"""The station goes before other programs where it may, and what is in no hurry behind all others."""

from __future__ import annotations

import os
import subprocess
import sys
import threading

import pytest

from inspector.core.priority import stand_back

TELLS = """
import os, threading
from pathlib import Path
from inspector.core.priority import prefer_this_program
allowed = prefer_this_program()
told = []
thread = threading.Thread(target=lambda: told.append(os.getpriority(os.PRIO_PROCESS, threading.get_native_id())))
thread.start()
thread.join()
session = Path("/proc/self/autogroup")
shares = session.read_text().split() if session.exists() else []  # empty for a program outside of all sessions
print(allowed, told[0], shares[-1] if shares else "none")
"""


def told(*before: str) -> list[str]:
    """What a program of its own tells; the priority of the tests stays as it is."""
    return subprocess.run(
        [*before, sys.executable, "-c", TELLS], capture_output=True, text=True, check=True
    ).stdout.split()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root may on every Linux")
def test_threads_that_begin_later_are_preferred_too() -> None:
    allowed, niceness, session = told()
    if allowed != "True":
        pytest.skip("not even root may here")
    assert int(niceness) == -5
    assert session in ("-5", "none"), "else it would go before the programs of its own session alone"


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux")
def test_a_thread_in_no_hurry_lets_the_others_go_first() -> None:
    before = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
    seen: list[int] = []

    def look() -> None:
        seen.append(os.getpriority(os.PRIO_PROCESS, threading.get_native_id()))

    def work() -> None:
        stand_back()
        look()
        helper = threading.Thread(target=look)
        helper.start()
        helper.join()

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert seen == [10, 10], "what it starts stands back too"
    assert os.getpriority(os.PRIO_PROCESS, threading.get_native_id()) == before


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="asks Linux")
def test_who_may_not_goes_on_as_before() -> None:
    before = os.getpriority(os.PRIO_PROCESS, 0)
    without_right = ["setpriv", "--bounding-set=-sys_nice", "--inh-caps=-sys_nice"] if os.geteuid() == 0 else []
    allowed, niceness, _ = told(*without_right)
    if allowed == "True":
        pytest.skip("this user may")
    assert int(niceness) == before
