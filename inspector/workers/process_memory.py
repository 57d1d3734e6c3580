"""Memory that is free goes back to the system, or is used again by whatever thread needs some."""

from __future__ import annotations

import ctypes
import platform

_M_MMAP_THRESHOLD, _M_ARENA_MAX = -3, -8  # malloc.h
_THRESHOLD_BYTES = 256 * 1024
_ARENAS = 2


def keep_memory_small() -> None:
    """Let glibc hold little that nobody uses, for this process from now on; nothing elsewhere.

    Blocks of 256 KB and more are mapped by themselves. Else glibc raises that border to the size of a picture once the
    first one was freed, and pictures end up in the heap of the thread that took them: each camera thread that is
    replaced leaves some megabytes behind that nobody can use.

    What is smaller comes from two heaps, not from eight for each core: on a line whose camera is lost every few seconds
    sixteen of them grew from 570 to 720 MB in five minutes while no more than before was in use; two do not grow.
    """
    if platform.libc_ver()[0] == "glibc":
        libc = ctypes.CDLL(None)
        libc.mallopt(_M_MMAP_THRESHOLD, _THRESHOLD_BYTES)
        libc.mallopt(_M_ARENA_MAX, _ARENAS)
