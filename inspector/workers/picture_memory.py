"""Memory of pictures goes back to the system when they go."""

from __future__ import annotations

import ctypes
import platform

_M_MMAP_THRESHOLD = -3  # malloc.h
_THRESHOLD_BYTES = 256 * 1024


def return_large_blocks() -> None:
    """Have glibc map blocks of 256 KB and more by themselves, for this process from now on.

    Else it raises that border to the size of a picture once the first one was freed, and pictures end up in the heap of
    the thread that took them: each camera thread that is replaced leaves some megabytes behind that nobody can use.
    Nothing elsewhere.
    """
    if platform.libc_ver()[0] == "glibc":
        ctypes.CDLL(None).mallopt(_M_MMAP_THRESHOLD, _THRESHOLD_BYTES)
