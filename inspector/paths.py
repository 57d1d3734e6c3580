"""Where things are: the user's data, and the files that come with the program."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parent


def data_folder() -> Path:
    """Folder of recipes, records and logs: ``$INSPECTOR_HOME``, else the user's data folder. May not exist yet."""
    home = os.environ.get("INSPECTOR_HOME")
    if home:
        return Path(home).expanduser().absolute()
    return platformdirs.user_data_path("Inspector", appauthor=False)


def recipes_folder() -> Path:
    """Folder of the calibrated recipes. May not exist yet."""
    return data_folder() / "recipes"


def graphs_folder() -> Path:
    """Folder of models made ready for a device; everything in it can be made again. May not exist yet."""
    return data_folder() / "cache" / "graphs"


def logs_folder() -> Path:
    """Folder of the log files. May not exist yet."""
    return data_folder() / "logs"


def configs_path(name: str = "") -> Path:
    """A shipped settings file or folder, as ``configs_path("detectors/padim.yaml")``; the whole folder without name."""
    return _shipped("configs", name)


def resource_path(name: str = "") -> Path:
    """A shipped icon, theme, font or translation, as ``resource_path("icons/start.svg")``."""
    return _shipped("resources", name)


def _shipped(folder: str, name: str) -> Path:
    """Inside the package in a wheel or an executable, beside it in a checkout. Raises FileNotFoundError."""
    for parent in (_PACKAGE, _PACKAGE.parent):
        path = parent / folder / name
        if path.exists():
            return path
    raise FileNotFoundError(f"{folder}/{name} did not come with this copy of Inspector")
