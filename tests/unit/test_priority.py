"""The station goes before other programs where it may."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

TELLS = """
import os, threading
from inspector.priority import prefer_this_program
allowed = prefer_this_program()
told = []
thread = threading.Thread(target=lambda: told.append(os.getpriority(os.PRIO_PROCESS, threading.get_native_id())))
thread.start()
thread.join()
print(allowed, told[0])
"""


def told(*before: str) -> list[str]:
    """What a program of its own tells; the priority of the tests stays as it is."""
    return subprocess.run(
        [*before, sys.executable, "-c", TELLS], capture_output=True, text=True, check=True
    ).stdout.split()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root may on every Linux")
def test_threads_that_begin_later_are_preferred_too() -> None:
    allowed, niceness = told()
    assert allowed == "True"
    assert int(niceness) == -5


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="asks Linux")
def test_who_may_not_goes_on_as_before() -> None:
    before = os.getpriority(os.PRIO_PROCESS, 0)
    without_right = ["setpriv", "--bounding-set=-sys_nice", "--inh-caps=-sys_nice"] if os.geteuid() == 0 else []
    allowed, niceness = told(*without_right)
    if allowed == "True":
        pytest.skip("this user may")
    assert int(niceness) == before
