"""What a line worked with last, so that it is there again when the computer was switched off over night."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import TypeVar

from pydantic import TypeAdapter, ValidationError
from PySide6.QtCore import QSettings

from inspector.core.camera_source import CameraSource
from inspector.core.inspection import RecipeId
from inspector.station_config import LineSetup
from inspector.ui.choices import SourceChoice

Setup = TypeVar("Setup", bound=LineSetup)

_CAMERA: TypeAdapter[CameraSource] = TypeAdapter(CameraSource)


class LastUsed:
    """Of line ``number``, from 1, in ``settings``. What cannot be read there is as if it had not been kept."""

    def __init__(self, settings: QSettings, number: int) -> None:
        self._settings = settings
        self._line = f"line{number}"

    def note_recipe(self, recipe: RecipeId) -> None:
        """It judges on the line; the next time its active version will."""
        self._settings.setValue(f"{self._line}/recipe", recipe.name)

    def note_source(self, source: SourceChoice) -> None:
        """It is what Start uses; one that cannot be found again is not kept."""
        for name in ("folder", "camera"):
            self._settings.remove(f"{self._line}/{name}")
        if source.camera is not None:
            self._settings.setValue(f"{self._line}/camera", _CAMERA.dump_json(source.camera).decode())
        elif source.folder is not None:
            self._settings.setValue(f"{self._line}/folder", str(source.folder))

    def filled_in(self, setup: Setup, recipes: Collection[str], taken: CameraSource | None = None) -> Setup:
        """``setup`` with the recipe, if it is one of ``recipes``, and the source that it leaves open.

        ``taken``: the camera of another line.
        """
        found: dict[str, object] = {}
        recipe, folder = self._kept("recipe"), self._kept("folder")
        if setup.recipe is None and recipe in recipes:
            found["recipe"] = recipe
        if setup.source is None and setup.camera is None:
            camera = self._camera()
            if camera is not None and camera != taken:
                found["camera"] = camera
            elif folder:
                found["source"] = Path(folder)
        return setup.model_copy(update=found)

    def _kept(self, name: str) -> str:
        value = self._settings.value(f"{self._line}/{name}", "")
        return value if isinstance(value, str) else ""

    def _camera(self) -> CameraSource | None:
        try:
            return _CAMERA.validate_json(self._kept("camera"))
        except ValidationError:
            return None
