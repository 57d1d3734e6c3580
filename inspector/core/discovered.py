"""What was found to be connected, and what cannot be looked for."""

from __future__ import annotations

from dataclasses import dataclass

from inspector.core.camera_source import CameraSource


@dataclass(frozen=True, slots=True)
class DiscoveredCamera:
    """``name`` for a list, ``detail`` tells it from its like (a serial, a path)."""

    source: CameraSource
    name: str
    detail: str


@dataclass(frozen=True, slots=True)
class SearchReport:
    """What one kind of search found.

    ``missing``: what must be installed first, or how; ``problem``: why it found nothing. Both are empty where the
    search went well, also where nothing is connected.
    """

    kind: str
    found: tuple[DiscoveredCamera, ...] = ()
    missing: str = ""
    problem: str = ""
