"""What is connected to this computer, and what could be if its library were installed."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

from inspector.cameras.basler import basler_cameras
from inspector.cameras.genicam import genicam_cameras
from inspector.cameras.gentl_producers import PATH_VARIABLE, GentlProducers
from inspector.cameras.usb import usb_cameras
from inspector.core.discovered import DiscoveredCamera, SearchReport
from inspector.errors import CameraError


def discover(producers: GentlProducers) -> Iterator[SearchReport]:
    """One report for each kind of camera, the quick searches first; takes up to some seconds in all.

    Cameras that are open are listed as well. Not for the thread of a window.
    """
    yield _report("USB", usb_cameras, "")
    yield _report("Basler", basler_cameras, "pip install inspector[basler]")
    genicam = _report("GenICam", lambda: genicam_cameras(producers), "pip install inspector[genicam]")
    if not genicam.found and not genicam.missing and not genicam.problem and not os.environ.get(PATH_VARIABLE):
        genicam = SearchReport(genicam.kind, missing=f"the software of the camera's maker ({PATH_VARIABLE} is empty)")
    yield genicam


def _report(kind: str, search: Callable[[], list[DiscoveredCamera]], install: str) -> SearchReport:
    try:
        return SearchReport(kind, tuple(search()))
    except ImportError:
        return SearchReport(kind, missing=install)
    except CameraError as error:
        return SearchReport(kind, problem=str(error))
