"""What a process of its own holds after many threads have come and gone."""

from __future__ import annotations

import platform
import subprocess
import sys
from pathlib import Path

import pytest

_THREADS = """
import ctypes, sys, threading
from inspector.workers.process_memory import keep_memory_small
if sys.argv[1] == "small":
    keep_memory_small()
libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
libc.malloc.argtypes = [ctypes.c_size_t]
libc.fopen.restype = ctypes.c_void_p
libc.malloc_info.argtypes = [ctypes.c_int, ctypes.c_void_p]
libc.fclose.argtypes = [ctypes.c_void_p]
all_there = threading.Barrier(12)
def work():
    all_there.wait()
    libc.malloc(100_000)
    all_there.wait()
threads = [threading.Thread(target=work) for _ in range(12)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
told = libc.fopen(sys.argv[2].encode(), b"w")
libc.malloc_info(0, told)
libc.fclose(told)
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="the heaps of glibc are counted")
def test_threads_of_a_line_share_two_heaps(tmp_path: Path) -> None:
    heaps = {}
    for kind in ("small", "usual"):
        told = tmp_path / kind
        subprocess.run([sys.executable, "-c", _THREADS, kind, str(told)], check=True)
        heaps[kind] = told.read_text(encoding="ascii").count("<heap ")
    assert heaps["small"] == 2 < heaps["usual"]
