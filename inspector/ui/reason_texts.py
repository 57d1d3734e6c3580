"""Why a part has no verdict, in the language of the screen: by its cause, with the English reason kept beside it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from inspector.core.cause import Cause
from inspector.ui.fault_texts import screen_is_in_english

translate = QCoreApplication.translate


def reason_texts(reason: str, cause: Cause | None) -> tuple[str, ...]:
    """The lines that say it: ``reason`` as it was found where the screen is in English too."""
    if screen_is_in_english():
        return (reason,)
    return (_by_cause(cause), reason)


def _by_cause(cause: Cause | None) -> str:
    match cause:
        case Cause.PICTURE:
            return translate("Reasons", "This picture cannot be judged.")
        case Cause.NOT_FOUND:
            return translate("Reasons", "The part was not found in the picture.")
        case Cause.CAMERA:
            return translate("Reasons", "The camera gave no picture of this part.")
        case Cause.TOO_FAST:
            return translate("Reasons", "Parts come faster than they can be inspected.")
        case Cause.TOO_LATE:
            return translate("Reasons", "There was no verdict within the time limit.")
        case Cause.STOPPED:
            return translate("Reasons", "The line was stopped before this part was inspected.")
        case Cause.DEVICE:
            return translate("Reasons", "The computer can no longer inspect.")
        case Cause.MODEL:
            return translate("Reasons", "The recipe gave no usable values. Calibrate a new version.")
        case Cause.RECORDS:
            return translate("Reasons", "Parts cannot be recorded.")
        case Cause.PROGRAM:
            return translate("Reasons", "A fault of the program. Call the engineer.")
        case _:
            return translate("Reasons", "This part could not be inspected.")
