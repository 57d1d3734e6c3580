"""Shared libraries, loaded without holding up the window.

Python's import holds its lock while the system maps, links and initialises a library: a second for torch, in which
no other thread of Python moves. Called as a foreign function the same work leaves the lock alone.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import sys
from pathlib import Path


def load_torch_code() -> None:
    """Load what most of torch's size is, so that ``import torch`` finds it there. Does nothing but on Linux.

    Elsewhere ``import torch`` does it all, and so it does where the library is not where torch has it today.
    """
    package = importlib.util.find_spec("torch")
    if not sys.platform.startswith("linux") or package is None or not package.submodule_search_locations:
        return
    file = Path(package.submodule_search_locations[0], "lib", "libtorch_cpu.so")
    system = ctypes.CDLL(None)
    if file.exists() and hasattr(system, "dlopen"):
        system.dlopen.restype = ctypes.c_void_p
        system.dlopen.argtypes = [ctypes.c_char_p, ctypes.c_int]
        system.dlopen(os.fsencode(file), os.RTLD_NOW)
