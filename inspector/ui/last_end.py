"""What is said at the start when the station did not end by itself the last time."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from inspector.errors import InspectorError
from inspector.last_end import AbnormalEnd
from inspector.ui.texts import clock_text, day_text


def abnormal_end_text(end: AbnormalEnd) -> InspectorError:
    """For the strip of faults: what happened, and where the log is."""
    translate = QCoreApplication.translate
    day, clock, file = day_text(end.started_at), clock_text(end.started_at), str(end.log)
    if end.crashed:
        what = translate("LastEnd", "Inspector, started on {day} at {clock}, ended by a fault of the program.")
        remedy = translate("LastEnd", "No saved data was lost. Send {file} to support.")
    else:
        what = translate(
            "LastEnd", "Inspector, started on {day} at {clock}, was never closed: a power cut, or ended from outside."
        )
        remedy = translate("LastEnd", "Nothing is left to do. The log is {file}.")
    return InspectorError(what.format(day=day, clock=clock), remedy.format(file=file), translated=True)
