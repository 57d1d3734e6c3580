"""Whose turn it is: the station's before other programs, the inspection's before what can wait."""

from __future__ import annotations

import ctypes
import logging
import os
import platform
import sys
import threading
from pathlib import Path
from typing import Any

_NICENESS, _NICENESS_OF_BACKGROUND = -5, 10
_ABOVE_NORMAL_CLASS, _BELOW_NORMAL_THREAD = 0x8000, -1
"""As the Windows API has them."""
_SESSION = Path("/proc/self/autogroup")
"""Where Linux shares the processors between sessions first, and only then between the programs of one."""

_log = logging.getLogger(__name__)


def prefer_this_program() -> bool:
    """Let this program and all threads that it starts from now on go before others; False where that is not allowed.

    A part takes several times as long beside a program that keeps a core busy: the cores meet after each layer, and
    wait for the one that was taken away. With a share that is three times as large it is taken away less often.
    Windows allows it to everybody, Linux to who has the right (LimitNICE of a service, or limits.conf).
    """
    if platform.system() == "Windows":
        kernel = _kernel()
        return bool(kernel.SetPriorityClass(kernel.GetCurrentProcess(), _ABOVE_NORMAL_CLASS))
    try:
        os.setpriority(os.PRIO_PROCESS, 0, min(_NICENESS, os.getpriority(os.PRIO_PROCESS, 0)))
        if _SESSION.exists():
            _SESSION.write_text(str(_NICENESS), encoding="ascii")
    except OSError as error:
        _log.info("The station runs with the priority of other programs: %s", error)
        return False
    return True


def stand_back() -> None:
    """Let this thread, and those that it starts, wait for all other threads of this program: for work in no hurry."""
    system = platform.system()
    if system == "Windows":
        kernel = _kernel()
        kernel.SetThreadPriority(kernel.GetCurrentThread(), _BELOW_NORMAL_THREAD)
    elif system == "Linux":  # elsewhere threads have no niceness of their own
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICENESS_OF_BACKGROUND)


def take_turns_often() -> None:
    """Let a thread that waits for Python's lock have it within half a millisecond, not within five.

    The inspection gives it away for each thing that is computed outside Python, and would wait so long for the window
    each time. For this process from now on.
    """
    sys.setswitchinterval(0.0005)


def _kernel() -> Any:
    kernel: Any = ctypes.CDLL("kernel32")
    for current in (kernel.GetCurrentProcess, kernel.GetCurrentThread):
        current.restype = ctypes.c_void_p
    kernel.SetPriorityClass.argtypes = (ctypes.c_void_p, ctypes.c_uint32)
    kernel.SetThreadPriority.argtypes = (ctypes.c_void_p, ctypes.c_int)
    return kernel


def cores() -> int:
    """How many cores this program may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def share_of_cores(computations: int) -> int:
    """How many cores each of so many computations has that go on at the same time; at least one.

    With all cores for each they take a quarter more processor time: they wait for each other's halves.
    """
    return max(1, cores() // computations)
