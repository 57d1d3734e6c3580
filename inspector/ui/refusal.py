"""Why the station does not open, for somebody who started it from the desktop."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox

from inspector.errors import InspectorError
from inspector.ui.application import application


def show_refusal(error: InspectorError) -> None:
    """What happened and what to do, until it is read. Only where no line can be running."""
    app = application()
    box = QMessageBox(QMessageBox.Icon.Warning, app.applicationDisplayName(), error.what)
    box.setInformativeText(error.remedy)
    box.exec()
