"""What the worker threads say when something of ours went wrong."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from inspector.errors import InspectorError
from inspector.paths import logs_folder


def program_fault(what: str) -> InspectorError:
    """A bug, whose traceback was just logged, as a message for the person in front of the screen."""
    remedy = QCoreApplication.translate("Line", "This is a fault of the program. The details are in {folder}.")
    return InspectorError(what, remedy.format(folder=logs_folder()), translated=True)
