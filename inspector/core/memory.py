"""How much of the machine's memory this program holds."""

from __future__ import annotations

import ctypes
import platform
from pathlib import Path
from typing import Any

_PAGE_BYTES = 4096


def resident_mb() -> float | None:
    """Megabytes (2**20 bytes) in memory now; None where the system does not tell."""
    if platform.system() == "Windows":
        return _working_set_mb()
    try:
        pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
    except OSError:
        return None
    return int(pages) * _PAGE_BYTES / 2**20


class _Counters(ctypes.Structure):
    """PROCESS_MEMORY_COUNTERS of the Windows API."""

    _fields_ = (
        ("size", ctypes.c_uint32),
        ("page_faults", ctypes.c_uint32),
        ("peak_working_set", ctypes.c_size_t),
        ("working_set", ctypes.c_size_t),
        ("others", ctypes.c_size_t * 6),
    )


def _working_set_mb() -> float | None:
    kernel: Any = ctypes.CDLL("kernel32")
    kernel.GetCurrentProcess.restype = ctypes.c_void_p
    kernel.K32GetProcessMemoryInfo.argtypes = (ctypes.c_void_p, ctypes.POINTER(_Counters), ctypes.c_uint32)
    counters = _Counters(size=ctypes.sizeof(_Counters))
    if not kernel.K32GetProcessMemoryInfo(kernel.GetCurrentProcess(), ctypes.byref(counters), counters.size):
        return None
    return float(counters.working_set) / 2**20
