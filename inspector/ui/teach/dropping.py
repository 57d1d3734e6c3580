"""Files and folders that are dragged onto something."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData


def dropped_paths(data: QMimeData) -> list[Path]:
    """Files and folders of this computer, in the order in which they came."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
