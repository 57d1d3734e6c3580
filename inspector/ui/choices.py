"""What the operator can choose from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from inspector.core.camera_settings import CameraSettings
from inspector.core.camera_source import CameraSource
from inspector.core.inspection import RecipeId
from inspector.workers.station import Camera


@dataclass(frozen=True, slots=True)
class RecipeChoice:
    """A recipe that can be loaded: its active version, when that was taught, and a small picture of a good part.

    ``reference``: a good part as the camera sent it, whole.
    """

    id: RecipeId
    taught_at: datetime | None = None
    picture: Path | None = None
    reference: Path | None = None


@dataclass(frozen=True, slots=True)
class SourceChoice:
    """A source that can be started. ``title`` is short, ``detail`` tells it from its like.

    ``store`` keeps settings for a camera that has some; ``camera`` or ``folder`` is how to find it again the next time.
    """

    title: str
    detail: str
    make_camera: Callable[[], Camera]
    store: Callable[[CameraSettings], None] | None = None
    camera: CameraSource | None = None
    folder: Path | None = None
