"""The system's own libraries that Qt and torch need: which are missing, and what to install.

``python -m inspector.system_libraries`` says so in one line, with any Python that is at hand;
``--packages`` prints the bare names of the Debian packages.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable, Mapping

from inspector.errors import InspectorError

_QT = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
}
_QT_ON_X11 = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
_WINDOWS = {
    "vcruntime140_1.dll": "Microsoft Visual C++ Redistributable",
    "msvcp140.dll": "Microsoft Visual C++ Redistributable",
}

Loader = Callable[[str], object]
"""Loads a library by name, raises OSError where the system has none."""


def has_display(platform: str = sys.platform, environment: Mapping[str, str] = os.environ) -> bool:
    """Whether a window can be seen here; only X11 and Wayland systems come without a display."""
    if not platform.startswith("linux"):
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def needed_libraries(platform: str, environment: Mapping[str, str]) -> dict[str, str]:
    """Library -> package for ``sys.platform``; those for a window on X11 where there is a display to show it on."""
    if platform == "win32":
        return _WINDOWS
    if not platform.startswith("linux"):
        return {}
    on_x11 = "DISPLAY" in environment and environment.get("QT_QPA_PLATFORM", "xcb").startswith("xcb")
    return _QT | _QT_ON_X11 if on_x11 else _QT


def missing_packages(needed: Mapping[str, str], load: Loader = ctypes.CDLL) -> list[str]:
    """Packages, sorted, of the ``needed`` libraries that ``load`` cannot load."""
    missing = set()
    for library, package in needed.items():
        try:
            load(library)
        except OSError:
            missing.add(package)
    return sorted(missing)


def check_system_libraries() -> None:
    """Raise :class:`InspectorError` that names what to install where a library is missing."""
    missing = missing_packages(needed_libraries(sys.platform, os.environ))
    if not missing:
        return
    if sys.platform == "win32":
        raise InspectorError("System libraries are missing.", f"Install the {' and the '.join(missing)}.")
    raise InspectorError(
        "System libraries are missing.",
        f"On Debian or Ubuntu install them with: sudo apt-get install {' '.join(missing)}",
    )


if __name__ == "__main__":
    if "--packages" in sys.argv[1:]:
        print(*missing_packages(needed_libraries(sys.platform, os.environ)))  # noqa: T201 - its output is for make
    else:
        try:
            check_system_libraries()
        except InspectorError as error:
            sys.exit(str(error))
