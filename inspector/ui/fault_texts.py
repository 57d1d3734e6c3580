"""Faults in the language of the screen, whatever language the part of the program speaks that found them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from inspector.errors import (
    ArchiveError,
    CameraError,
    ConfigError,
    DatabaseError,
    DeviceError,
    ImageError,
    InspectorError,
    MissedPictureError,
    OutputError,
    RecipeError,
    RecordError,
    TriggerError,
)

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class FaultText:
    """What happened, and what to do; ``original`` is the whole of it as it was found, else empty."""

    what: str
    remedy: str
    original: str = ""


def fault_text(error: InspectorError) -> FaultText:
    """As it was found where the screen is in English too; else by its kind, with the English text kept beside it."""
    if error.translated or screen_is_in_english():
        return FaultText(error.what, error.remedy)
    return FaultText(*_by_kind(error), original=str(error))


def _by_kind(error: InspectorError) -> tuple[str, str]:
    match error:
        case MissedPictureError():
            what = translate("Faults", "A part has no picture. The camera goes on.")
            remedy = translate("Faults", "If it happens again, check the camera’s cable, or trigger less often.")
        case CameraError():
            what = translate("Faults", "The source of the pictures has failed.")
            remedy = translate("Faults", "Check its cable, its power or its folder, then try again.")
        case RecipeError():
            what = translate("Faults", "This recipe cannot be used.")
            remedy = translate("Faults", "Choose another one, or call the engineer.")
        case DeviceError():
            what = translate("Faults", "The computer can no longer inspect.")
            remedy = translate("Faults", "Restart it; if that does not help, call the engineer.")
        case DatabaseError():
            what = translate("Faults", "The records database cannot be reached; parts are kept on this computer.")
            remedy = translate("Faults", "Call the engineer before too many wait.")
        case ArchiveError():
            what = translate("Faults", "Pictures are not kept at present. Parts are still recorded.")
            remedy = translate("Faults", "Make room on the disk, or call the engineer.")
        case RecordError():
            what = translate("Faults", "Parts cannot be recorded.")
            remedy = translate("Faults", "Make room on the disk, then try again.")
        case ImageError():
            what = translate("Faults", "A picture cannot be used.")
            remedy = translate("Faults", "Check the source of the pictures.")
        case OutputError():
            what = translate("Faults", "The line’s controller cannot be reached.")
            remedy = translate("Faults", "Check its connection, then try again.")
        case TriggerError():
            what = translate("Faults", "Triggers cannot be received.")
            remedy = translate("Faults", "Call the engineer.")
        case ConfigError():
            what = translate("Faults", "A setting cannot be used.")
            remedy = translate("Faults", "Call the engineer.")
        case _:
            what = translate("Faults", "Something went wrong.")
            remedy = translate("Faults", "Call the engineer.")
    return what, remedy


def screen_is_in_english() -> bool:
    """Or in a language that nobody translated this to."""
    return translate("Faults", "Call the engineer.") == "Call the engineer."
